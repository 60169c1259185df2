"""The window opened to its first frame, and the loop run behind it."""

import asyncio
import gc
import os
import signal
from collections.abc import Callable, Coroutine

from PySide6.QtCore import QEventLoop, QSize
from PySide6.QtGui import QGuiApplication

from panel.ui.window import PanelWindow, Properties

__all__ = ["Properties", "open_window", "run_loop"]


def open_window(
    app: QGuiApplication,
    screen: str,
    properties: Properties,
    size: QSize,
    *,
    cursor: bool,
) -> PanelWindow:
    """Open one QML screen, and return when its first frame is on the glass."""
    window = PanelWindow(screen, properties, size)
    drawn: list[bool] = []
    window.after_first_frame(lambda: drawn.append(True))
    window.open(full_screen=size.isEmpty(), hide_cursor=not cursor)
    while not drawn:
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    gc.enable()  # off since the start: its rounds took 5 % of the time to here
    return window


def run_loop(app: QGuiApplication, live: Callable[[], Coroutine[None, None, int]]) -> int:
    """Run until the work ends, a signal asks to stop, or the window is closed."""
    os.environ["QT_API"] = "pyside6"  # qasync would try PyQt first
    from panel.ui.loop import Loop

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

        return runner.run(until_stopped())
