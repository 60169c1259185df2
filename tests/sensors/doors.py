"""What the contract of sources needs of the world behind one, in verbs of the world."""

import asyncio
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Protocol

from gpiozero.pins.mock import (  # type: ignore[import-untyped]  # it ships no types
    MockFactory,
    MockPin,
)

from sensors.base import Evidence, Kind, Link, Reading, Source
from sensors.gpio import GpioSource
from sensors.recording import to_line
from sensors.script import ScriptSource

HOUR = timedelta(hours=1)
NINE = datetime(2026, 3, 2, 9, tzinfo=UTC)


class Door(Protocol):
    """A room with sensors. Made with an empty folder of its own; nobody is there at first.

    Verbs come from the test's thread, while the loop of the source stands still.
    """

    # What is between the sensor and us, and how it is known to fail
    cable: str

    @property
    def source(self) -> Source:
        """Always the same one; it may be run again."""

    def somebody_comes(self) -> None: ...
    def nobody_is_there(self) -> None: ...
    def the_cable_is_pulled(self) -> None: ...
    def the_cable_is_back(self) -> None: ...
    def close(self) -> None: ...


class ChipPin(MockPin):  # type: ignore[misc]  # untyped
    """A pin whose chip can stop to answer."""

    answers = True

    def _get_state(self) -> bool:
        if not self.answers:
            raise OSError(5, "Input/output error")
        return bool(super()._get_state())


def from_another_thread(act: Callable[[], object]) -> None:
    """As lgpio calls."""
    thread = threading.Thread(target=act)
    thread.start()
    thread.join()


class GpioDoor:
    cable = "a cut wire to a pin reads as a level; the chip stops to answer instead"

    def __init__(self, _folder: Path) -> None:
        pins = MockFactory(pin_class=ChipPin)
        self._pin: Any = pins.pin("GPIO17")
        self.source = GpioSource("radar", 17, Kind.LEVEL, pins, looks_every=0.02)

    def somebody_comes(self) -> None:
        from_another_thread(self._pin.drive_high)

    def nobody_is_there(self) -> None:
        from_another_thread(self._pin.drive_low)

    def the_cable_is_pulled(self) -> None:
        self._pin.answers = False

    def the_cable_is_back(self) -> None:
        self._pin.answers = True

    def close(self) -> None:
        assert self._pin.when_changed is None, "a source left the pin watched"


class ScriptDoor:
    """The recording has one line an hour, and an hour passes when something is to happen."""

    cable = "the recording says so"

    def __init__(self, folder: Path) -> None:
        quiet = Reading(sensor="pir", at=NINE, evidence=Evidence.ABSENT)
        there = replace(quiet, at=NINE + HOUR, evidence=Evidence.PRESENT)
        gone = replace(quiet, at=NINE + 2 * HOUR)
        lost = Reading(sensor="pir", at=NINE + 3 * HOUR, link=Link.LOST, why="the cat bit it")
        back = Reading(sensor="pir", at=NINE + 4 * HOUR, link=Link.UP)
        file = folder / "day.jsonl"
        file.write_text("".join(to_line(r) + "\n" for r in (quiet, there, gone, lost, back)))
        self._hours = 0
        self.source = ScriptSource(file, sleep=self._sleep)

    async def _sleep(self, seconds: float) -> None:
        while seconds > self._hours * HOUR.total_seconds():  # noqa: ASYNC110  turned by the test
            await asyncio.sleep(0.002)

    def somebody_comes(self) -> None:
        self._hours = 1

    def nobody_is_there(self) -> None:
        self._hours = 2

    def the_cable_is_pulled(self) -> None:
        self._hours = 3

    def the_cable_is_back(self) -> None:
        self._hours = 4

    def close(self) -> None:
        pass
