"""What every source of readings promises."""

import asyncio
import importlib
import logging
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sensors.base import Evidence, Link, Reading, Source, Tell
from tests.sensors.doors import Door, GpioDoor, ScriptDoor
from tests.sensors.listening import Listening

SOON = 5.0  # seconds; a busy machine is no failure
A_WHILE = 0.2


@pytest.fixture(params=["script", "gpio", "mqtt"])
def door(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Door]:
    makes: Mapping[str, Callable[[Path], Door]] = {
        "script": ScriptDoor,
        "gpio": GpioDoor,
        "mqtt": _mqtt_door,
    }
    made = makes[request.param](tmp_path)
    yield made
    made.close()


def _mqtt_door(folder: Path) -> Door:
    try:
        module = importlib.import_module("tests.sensors.mqtt_door")
    except ModuleNotFoundError as error:
        pytest.skip(f"no {error.name}: there is no door with a broker yet")
    door: Door = module.MqttDoor(folder)
    return door


class Room(Listening):
    """Listens, and knows in which threads it was told."""

    def __init__(self, source: Source) -> None:
        self.threads = set[int]()
        super().__init__(_Noted(source, self.threads))

    def says(self, evidence: Evidence) -> Reading:
        """Waits until any of its sensors does."""
        self.until(lambda: any(r.evidence is evidence for r in self.told), SOON)
        return next(r for r in self.told if r.evidence is evidence)

    def a_while_passes(self) -> None:
        self._runner.run(asyncio.sleep(A_WHILE))


class _Noted:
    """A source, and the threads in which it tells."""

    def __init__(self, source: Source, threads: set[int]) -> None:
        self._source = source
        self._threads = threads

    @property
    def sensors(self) -> tuple[str, ...]:
        return self._source.sensors

    async def run(self, tell: Tell) -> None:
        def tell_and_note(reading: Reading) -> None:
            self._threads.add(threading.get_ident())
            tell(reading)

        await self._source.run(tell_and_note)


@contextmanager
def _room(door: Door) -> Iterator[Room]:
    """Whose every sensor has been found."""
    with Room(door.source) as room:
        room.until_up()
        yield room


def test_it_says_something_about_each_of_its_sensors_soon_after_it_starts(door: Door) -> None:
    with Room(door.source) as room:
        room.until(lambda: {r.sensor for r in room.told} == set(door.source.sensors), SOON)
        assert door.source.sensors


def test_somebody_who_comes_is_told_as_fresh_evidence(door: Door) -> None:
    with _room(door) as room:
        door.somebody_comes()
        assert room.says(Evidence.PRESENT).fresh


def test_nobody_is_told_as_nobody(door: Door) -> None:
    with _room(door) as room:
        door.somebody_comes()
        room.says(Evidence.PRESENT)
        room.told.clear()
        door.nobody_is_there()
        room.says(Evidence.ABSENT)


def test_a_pulled_cable_is_told_once_with_a_reason(
    door: Door, caplog: pytest.LogCaptureFixture
) -> None:
    with _room(door) as room:
        door.the_cable_is_pulled()
        assert room.until_lost()
        room.a_while_passes()
        lost = [r for r in room.told if r.link is Link.LOST]
        assert sorted(r.sensor for r in lost) == sorted(door.source.sensors), door.cable
    warnings = [record for record in caplog.records if record.levelno >= logging.WARNING]
    assert len(warnings) == lost[0].logged


@pytest.mark.usefixtures("caplog")  # a source may log that it is lost
def test_a_cable_that_is_back_is_told(door: Door) -> None:
    with _room(door) as room:
        door.the_cable_is_pulled()
        room.until_lost()
        door.the_cable_is_back()
        room.until_up()


def test_it_tells_in_the_thread_of_the_loop_only(door: Door) -> None:
    with _room(door) as room:
        door.somebody_comes()
        room.says(Evidence.PRESENT)
        assert room.threads == {threading.get_ident()}


def test_it_tells_nothing_after_it_was_cancelled(door: Door) -> None:
    with _room(door) as room:
        door.somebody_comes()  # the word may be on its way
        room.cancel()
        heard = len(room.told)
        door.nobody_is_there()
        room.a_while_passes()
        assert len(room.told) == heard


def test_it_leaves_no_thread_behind(door: Door) -> None:
    before = set(threading.enumerate())
    with _room(door) as room:
        room.cancel()
        assert set(threading.enumerate()) <= before


def test_it_runs_again_after_it_was_cancelled(door: Door) -> None:
    with _room(door) as room:
        room.cancel()
        room.told.clear()
        room.begin()
        room.until_up()
        door.somebody_comes()
        assert room.says(Evidence.PRESENT).fresh


def test_every_reading_is_of_a_sensor_it_has_and_of_now(door: Door) -> None:
    with _room(door) as room:
        door.somebody_comes()
        room.says(Evidence.PRESENT)
        assert {r.sensor for r in room.told} <= set(door.source.sensors)
        assert all(datetime.now(UTC) - r.at < timedelta(hours=1) for r in room.told)
