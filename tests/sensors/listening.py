"""A source that runs, and what it has told so far."""

import asyncio
import time
from collections.abc import Callable
from types import TracebackType
from typing import Self

import pytest

from sensors.base import Evidence, Link, Reading, Source

_PATIENCE = 15.0  # seconds: only a failing test waits that long


class Listening:
    """Use with `with`. Its loop turns only while the test waits for something."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.told: list[Reading] = []
        self._runner = asyncio.Runner()
        self._task: asyncio.Task[None] | None = None

    def __enter__(self) -> Self:
        self.begin()
        return self

    def __exit__(
        self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None
    ) -> None:
        self.cancel()
        self._runner.close()

    def begin(self) -> None:
        self._task = self._runner.get_loop().create_task(self.source.run(self.told.append))

    def cancel(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            self._runner.run(_over(task))

    def until(self, what: Callable[[], bool], within: float = _PATIENCE) -> None:
        """Raises what the source raises."""
        self._runner.run(self._until(what, within))

    async def _until(self, what: Callable[[], bool], within: float) -> None:
        deadline = time.monotonic() + within
        while not what():
            assert self._task is not None
            if self._task.done():
                task, self._task = self._task, None
                await task
            if time.monotonic() > deadline:
                pytest.fail("in vain; told so far:\n" + "\n".join(map(str, self.told[-20:])))
            await asyncio.sleep(0.005)

    # --- what was told ------------------------------------------------------------------------

    def of(self, sensor: str) -> list[Reading]:
        return [reading for reading in self.told if reading.sensor == sensor]

    def links(self, sensor: str) -> list[Reading]:
        return [reading for reading in self.of(sensor) if reading.link is not Link.UNSAID]

    def words(self, sensor: str) -> list[Reading]:
        return [reading for reading in self.of(sensor) if reading.evidence is not Evidence.NONE]

    def is_up(self, *sensors: str) -> bool:
        every = sensors or self.source.sensors
        return all((links := self.links(s)) and links[-1].link is Link.UP for s in every)

    def is_lost(self, *sensors: str) -> bool:
        every = sensors or self.source.sensors
        return all((links := self.links(s)) and links[-1].link is Link.LOST for s in every)

    def why(self, *sensors: str) -> str:
        """Why they are lost, or were last."""
        every = sensors or self.source.sensors
        return " / ".join(sorted({self.links(sensor)[-1].why for sensor in every}))

    def until_up(self, *sensors: str) -> None:
        self.until(lambda: self.is_up(*sensors))

    def until_lost(self, *sensors: str) -> str:
        self.until(lambda: self.is_lost(*sensors))
        return self.why(*sensors)

    def until_was_lost(self, why: str) -> None:
        """Each of them, even if it is back by now."""
        every = self.source.sensors
        self.until(lambda: all(why in [link.why for link in self.links(s)] for s in every))

    def until_says(self, sensor: str, evidence: Evidence, times: int = 1) -> Reading:
        """The last of that many."""

        def said() -> list[Reading]:
            return [word for word in self.words(sensor) if word.evidence is evidence]

        self.until(lambda: len(said()) >= times)
        return said()[-1]


async def _over(task: asyncio.Task[None]) -> None:
    await asyncio.wait({task})
    if not task.cancelled():
        await task
