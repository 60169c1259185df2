"""A day that is skipped through: time passes only while somebody works or is waited for."""

import asyncio
import selectors
import time
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from panel.health import WallClock
from tests.rooms import at

T = TypeVar("T")
LOOKS_EVERY = 0.5  # seconds of the day
GIVES_UP = timedelta(hours=3)  # of the day, not of whoever runs the tests


class Time:
    """Seconds since the beginning, and a wall clock that somebody may set."""

    def __init__(self, start: datetime) -> None:
        self.running = 0.0
        self._start = start
        self._working = 0
        self.time_server = True

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self.running)

    def set_clock(self, *, hours: float = 0, seconds: float = 0) -> None:
        """Only the wall clock jumps."""
        self._start += timedelta(hours=hours, seconds=seconds)

    @contextmanager
    def work(self) -> Iterator[None]:
        """What goes on outside of the loop takes the time it takes."""
        self._working += 1
        try:
            yield
        finally:
            self._working -= 1

    def pass_in(self, select: Callable[[float], list[T]], sleep: float) -> list[T]:
        """The loop has nothing to do for so long: over at once, unless there is work outside."""
        if self._working:
            began = time.monotonic()
            ready = select(sleep)
            self.running += time.monotonic() - began
            return ready
        ready = select(0)
        if not ready:
            self.running += sleep
        return ready


class _Selector(selectors.DefaultSelector):
    def __init__(self, passes: Time) -> None:
        super().__init__()
        self._time = passes

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None or timeout <= 0:
            return super().select(timeout)
        return self._time.pass_in(super().select, timeout)


class _Loop(asyncio.SelectorEventLoop):
    def __init__(self, passes: Time) -> None:
        self._time = passes
        super().__init__(_Selector(passes))

    def time(self) -> float:
        return self._time.running


class PanelClock(WallClock):
    """The panel's view of it."""

    def __init__(self, passes: Time) -> None:
        self._time = passes
        super().__init__(
            wall=lambda: passes.now().timestamp(),
            since_boot=lambda: passes.running,
            synchronised=lambda: passes.time_server,
        )

    def now(self) -> datetime:
        return self._time.now()  # exact, where a float of seconds is not


class Day:
    """A loop to live in, from one moment of the day on."""

    def __init__(self, start: str) -> None:
        self.time = Time(at(start).astimezone(UTC))
        self._runner = asyncio.Runner(loop_factory=lambda: _Loop(self.time))

    @property
    def now(self) -> datetime:
        return self.time.now()

    def start(self, work: Coroutine[Any, Any, T]) -> "asyncio.Task[T]":
        return self._runner.get_loop().create_task(work)

    def do(self, work: Coroutine[Any, Any, T]) -> T:
        return self._runner.run(work)

    def wait(self, *, hours: float = 0, minutes: float = 0, seconds: float = 0) -> None:
        whole = timedelta(hours=hours, minutes=minutes, seconds=seconds)
        self.do(asyncio.sleep(whole.total_seconds()))

    def wait_until(self, clock: str) -> None:
        self.wait(seconds=max((at(clock) - self.now).total_seconds(), 0))

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait for something to come true."""

        async def look() -> None:
            async with asyncio.timeout(GIVES_UP.total_seconds()):
                while not holds():  # noqa: ASYNC110  what is waited for tells nobody
                    await asyncio.sleep(LOOKS_EVERY)

        self.do(look())

    def close(self) -> None:
        with self.time.work():  # threads end in real time; Python 3.12 waits for them in the loop's
            self._runner.close()
