"""The sensors of a door, heard beside its room: what is told, to the room and to the log."""

import asyncio
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC

import pytest

from panel.domain.events import SensorTold
from panel.domain.presence import Health, Sees, Word
from panel.senses import Senses
from sensors.base import Evidence, Kind, Source
from sensors.health import Expected

from .day import Day
from .wire import Wire, no_such_pin


class Heard:
    """What the room and the log are told of the sensors at the ends of some wires."""

    def __init__(self, day: Day, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level("INFO", "panel.senses")
        self.day = day
        self._log = caplog
        self._words: list[Word] = []
        self.life: asyncio.Task[None] | None = None

    def live(self, *wires: Wire, making: Callable[[], Iterable[Source]] | None = None) -> None:
        names = [name for wire in wires for name in wire.sensors]
        senses = Senses(
            expected=[Expected(sensor=name, kind=Kind.LEVEL) for name in names],
            zone=UTC,
            now=lambda: self.day.now,
            tell=self._hear,
        )
        self.life = self.day.start(senses.run(making or (lambda: wires)))
        self.day.wait(seconds=1)

    def _hear(self, told: SensorTold) -> None:
        self._words.append(told.word)

    def health(self, sensor: str = "radar") -> Health:
        return [word.health for word in self._words if word.sensor == sensor][-1]

    def sees(self, sensor: str = "radar") -> Sees:
        return [word.sees for word in self._words if word.sensor == sensor][-1]

    def why(self, sensor: str = "radar") -> str:
        return [word.why for word in self._words if word.sensor == sensor][-1]

    def log(self) -> list[str]:
        return [r.message for r in self._log.records if r.name == "panel.senses"]

    def close(self) -> None:
        if self.life is not None:
            self.life.cancel()
            self.day.wait(seconds=0.1)


@pytest.fixture
def heard(day: Day, caplog: pytest.LogCaptureFixture) -> Iterator[Heard]:
    heard = Heard(day, caplog)
    yield heard
    heard.close()


@pytest.fixture
def wire() -> Wire:
    return Wire("radar")


@pytest.fixture
def well(heard: Heard, wire: Wire) -> Heard:
    heard.live(wire)
    wire.sees(Evidence.ABSENT)
    return heard


def test_a_sensor_is_heard_by_the_panel_s_clock_whatever_its_own_says(well: Heard) -> None:
    assert (well.health(), well.sees(), well.log()) == (Health.OK, Sees.NOBODY, [])


def test_silence_alone_makes_it_stale_at_the_minute(well: Heard, day: Day) -> None:
    day.wait(minutes=10, seconds=-1)
    assert well.health() is Health.OK
    day.wait(seconds=2)
    assert well.health() is Health.STALE
    assert well.log() == ["sensor radar: stale: nothing heard for over 10 min"]


def test_a_sensor_lost_and_found_is_told_once_each(well: Heard, wire: Wire, day: Day) -> None:
    for _ in range(3):
        wire.is_cut()
        day.wait(minutes=1)
    wire.is_mended()
    day.wait(minutes=1)
    wire.sees(Evidence.ABSENT)
    assert well.log() == ["sensor radar: offline: cut", "sensor radar is well again"]


def test_a_loss_that_its_source_has_told_is_not_told_again(
    well: Heard, wire: Wire, day: Day
) -> None:
    wire.is_cut(logged=True)
    day.wait(hours=3)
    assert (well.health(), well.why()) == (Health.OFFLINE, "cut")
    wire.is_mended(logged=True)
    wire.sees(Evidence.ABSENT)
    assert (well.health(), well.log()) == (Health.OK, [])


def test_a_sensor_that_does_not_come_back_with_its_broker_is_told(
    well: Heard, wire: Wire, day: Day
) -> None:
    wire.is_cut(logged=True)
    day.wait(hours=1)
    wire.is_mended(logged=True)
    day.wait(hours=2)
    assert well.log() == ["sensor radar: stale: nothing heard yet"]


def test_a_sensor_stale_before_its_broker_was_lost_is_found_once_and_can_be_lost_again(
    well: Heard, wire: Wire, day: Day
) -> None:
    wire.is_mended(watched=True)
    wire.is_cut()
    wire.is_cut(logged=True)
    wire.is_mended(logged=True, watched=True)
    wire.is_cut()
    assert well.log() == [
        "sensor radar: offline: cut",
        "sensor radar is well again",
        "sensor radar: offline: cut",
    ]


def test_a_sensor_that_never_speaks_is_told_within_the_hour_and_once(
    heard: Heard, wire: Wire, day: Day
) -> None:
    heard.live(wire)
    day.wait(hours=12)
    assert heard.log() == ["sensor radar: stale: nothing heard yet"]


def test_a_battery_that_runs_low_is_told_and_its_death_too(
    well: Heard, wire: Wire, day: Day
) -> None:
    for percent in (21, 19, 18):
        wire.runs_down(percent)
    day.wait(minutes=11)
    wire.sees(Evidence.ABSENT)
    assert well.health() is Health.LOW_BATTERY
    assert well.log() == [
        "sensor radar: low battery: battery below 20 %",
        "sensor radar: stale: nothing heard for over 10 min",
        "sensor radar is well again",
    ]


def test_a_source_that_cannot_begin_is_told_once_and_tried_again_each_minute(
    heard: Heard, wire: Wire, day: Day
) -> None:
    wire.is_missing(no_such_pin())
    heard.live(wire)
    day.wait(minutes=5)
    assert wire.tries == 6
    assert heard.log() == [str(no_such_pin())]
    assert (heard.health(), heard.why()) == (Health.OFFLINE, str(no_such_pin()))


def test_a_source_that_could_not_begin_works_when_it_is_tried_again(
    heard: Heard, wire: Wire, day: Day
) -> None:
    wire.is_missing(no_such_pin())
    heard.live(wire)
    wire.is_there()
    day.wait(minutes=1)
    wire.sees(Evidence.PRESENT)
    assert (heard.health(), heard.sees(), wire.tries) == (Health.OK, Sees.SOMEBODY, 2)
    assert heard.log() == [str(no_such_pin()), "sensor radar is well again"]


def test_one_that_cannot_begin_leaves_the_others_heard(heard: Heard, wire: Wire, day: Day) -> None:
    broken = Wire("pir", "door")
    broken.is_missing(no_such_pin())
    heard.live(wire, broken)
    wire.sees(Evidence.ABSENT)
    day.wait(minutes=5)
    assert [heard.health(name) for name in ("radar", "pir", "door")] == [
        Health.OK,
        Health.OFFLINE,
        Health.OFFLINE,
    ]


def test_sources_that_cannot_even_be_made_are_made_a_minute_later(
    heard: Heard, wire: Wire, day: Day
) -> None:
    wrongs = [no_such_pin(), no_such_pin()]

    def making() -> Iterable[Source]:
        if wrongs:
            raise wrongs.pop()
        return [wire]

    heard.live(wire, making=making)
    assert (heard.health(), heard.why()) == (Health.OFFLINE, str(no_such_pin()))
    day.wait(minutes=2)
    wire.sees(Evidence.ABSENT)
    assert heard.health() is Health.OK
    assert heard.log() == [str(no_such_pin()), "sensor radar is well again"]


def test_a_reading_of_another_door_is_nobody_s(well: Heard, wire: Wire) -> None:
    wire.sees(Evidence.PRESENT, "somebody else's")
    assert well.sees() is Sees.NOBODY


def test_an_error_that_nobody_expected_ends_the_panel(heard: Heard, wire: Wire, day: Day) -> None:
    wire.is_missing(ZeroDivisionError("a mistake of ours"))
    heard.live(wire)
    assert heard.life is not None
    assert heard.life.done()
    error = heard.life.exception()
    assert isinstance(error, ExceptionGroup)
    assert error.subgroup(ZeroDivisionError) is not None
