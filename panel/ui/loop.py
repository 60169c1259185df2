"""asyncio on Qt's event loop, with qasync's timers and threads repaired."""

import asyncio
import heapq
import math
import os
import signal
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from contextvars import Context
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    # At run time qasync has put Qt in the place of its selector.
    from asyncio import SelectorEventLoop as QEventLoop
else:
    os.environ["QT_API"] = "pyside6"  # qasync would try PyQt first
    from qasync import QEventLoop

LONGEST_SLEEP = 24 * 3600.0  # seconds; Qt counts milliseconds in 32 bits, 24.8 days
THREADS = 3  # sign-in, name look-up, one to spare; qasync would start ten


class Loop(QEventLoop):
    """qasync's loop with one precise timer for all delays.

    qasync makes a coarse Qt timer for each delay: 5 % late or early, none longer than
    24.8 days, and cancelled ones go on ticking (its 0.28, measured).
    """

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)  # type: ignore[arg-type]  # qasync's own signature
        self._due: list[asyncio.TimerHandle] = []
        self._alarm = QTimer()
        self._alarm.setSingleShot(True)
        self._alarm.setTimerType(Qt.TimerType.PreciseTimer)
        self._alarm.timeout.connect(self._ring)
        self.set_default_executor(ThreadPoolExecutor(THREADS, thread_name_prefix="panel"))

    def call_later(  # type: ignore[override]  # typeshed spells the callback with TypeVarTuple
        self,
        delay: float,
        callback: Callable[..., object],
        *args: Any,
        context: Context | None = None,
    ) -> asyncio.Handle:
        if delay <= 0:
            return super().call_later(0, callback, *args, context=context)
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(  # type: ignore[override]  # as above
        self,
        when: float,
        callback: Callable[..., object],
        *args: Any,
        context: Context | None = None,
    ) -> asyncio.TimerHandle:
        handle = asyncio.TimerHandle(when, callback, args, self, context)
        handle._scheduled = True  # type: ignore[attr-defined]  # so that cancel() tells us
        heapq.heappush(self._due, handle)
        self._set_alarm()
        return handle

    def _timer_handle_cancelled(self, handle: asyncio.TimerHandle) -> None:
        if handle in self._due:
            self._due.remove(handle)
            heapq.heapify(self._due)
            self._set_alarm()

    def _set_alarm(self) -> None:
        if not self._due:
            self._alarm.stop()
            return
        delay = min(self._due[0].when() - self.time(), LONGEST_SLEEP)
        self._alarm.start(max(math.ceil(delay * 1000), 0))

    def _ring(self) -> None:
        now = self.time()
        while self._due and self._due[0].when() <= now:
            handle = heapq.heappop(self._due)
            handle._scheduled = False  # type: ignore[attr-defined]  # nothing to tell any more
            handle._run()
        self._set_alarm()

    def close(self) -> None:
        self._alarm.stop()
        super().close()


def run_loop(app: QGuiApplication, live: Callable[[], Coroutine[None, None, int]]) -> int:
    """Run until the work ends, a signal asks to stop, or the window is closed."""
    app.setQuitOnLastWindowClosed(False)
    with asyncio.Runner(loop_factory=lambda: Loop(app)) as runner:
        loop = runner.get_loop()

        async def until_stopped() -> int:
            work = asyncio.ensure_future(live())
            app.lastWindowClosed.connect(work.cancel)
            for number in (signal.SIGINT, signal.SIGTERM):
                loop.add_signal_handler(number, work.cancel)
            try:
                return await work
            except asyncio.CancelledError:
                return 0
            finally:  # a signal between two lives of a panel ends it, as it does any program
                for number in (signal.SIGINT, signal.SIGTERM):
                    loop.remove_signal_handler(number)

        return runner.run(until_stopped())
