"""Pins: what a level means, how short a pulse may be, signs of life, and what goes wrong."""

from typing import Any, Literal

import pytest
from gpiozero.pins.mock import MockFactory  # type: ignore[import-untyped]  # it ships no types

from sensors.base import Evidence, Kind, Link, NoPin
from sensors.gpio import LOOKS_EVERY, GpioSource
from tests.sensors.doors import ChipPin, from_another_thread
from tests.sensors.listening import Listening

Pull = Literal["none", "up", "down"]
Active = Literal["high", "low"]
ONCE, OFTEN = LOOKS_EVERY, 0.02  # seconds between looks; no test lasts 30 s


class Pins:
    """The header of a Pi, and sensors on its pin 17."""

    def __init__(self) -> None:
        self.factory = MockFactory(pin_class=ChipPin)
        self.wire: Any = self.factory.pin("GPIO17")

    def sensor(
        self,
        kind: Kind = Kind.EVENT,
        *,
        pull: Pull = "none",
        active: Active = "high",
        looks_every: float = ONCE,
    ) -> GpioSource:
        return GpioSource(
            "pir", 17, kind, self.factory, pull=pull, active=active, looks_every=looks_every
        )

    def pulse(self) -> None:
        """Shorter than any: both edges come before the loop turns."""
        self.wire.drive_high()
        self.wire.drive_low()


@pytest.fixture
def pins() -> Pins:
    return Pins()


def _words(room: Listening) -> list[Evidence]:
    return [reading.evidence for reading in room.told]


@pytest.mark.parametrize("pull", ["none", "up", "down"])
@pytest.mark.parametrize(
    ("active", "low", "high"),
    [
        ("high", Evidence.ABSENT, Evidence.PRESENT),
        ("low", Evidence.PRESENT, Evidence.ABSENT),
    ],
)
def test_a_level_means_the_same_whatever_pulls(
    pins: Pins, pull: Pull, active: Active, low: Evidence, high: Evidence
) -> None:
    with Listening(pins.sensor(Kind.LEVEL, pull=pull, active=active)) as room:
        room.until_up()
        pins.wire.drive_high()
        room.until(lambda: _words(room)[-1] is high)
        pins.wire.drive_low()
        room.until(lambda: _words(room)[-1] is low)
        assert pins.wire.pull == {"none": "floating"}.get(pull, pull)


@pytest.mark.parametrize("active", ["high", "low"])
def test_a_pin_that_is_active_already_is_somebody_at_the_start(pins: Pins, active: Active) -> None:
    getattr(pins.wire, f"drive_{active}")()
    with Listening(pins.sensor(active=active)) as room:
        room.until_up()
        assert _words(room) == [Evidence.PRESENT]


def test_a_pulse_of_a_moment_is_not_lost(pins: Pins) -> None:
    with Listening(pins.sensor()) as room:
        room.until_up()
        from_another_thread(pins.pulse)
        assert room.until_says("pir", Evidence.PRESENT).fresh
        room.until_says("pir", Evidence.ABSENT, times=2)
        assert _words(room) == [Evidence.ABSENT, Evidence.PRESENT, Evidence.ABSENT]


def test_a_sensor_that_sees_nobody_for_hours_shows_that_it_lives(pins: Pins) -> None:
    with Listening(pins.sensor(looks_every=OFTEN)) as room:
        room.until_says("pir", Evidence.ABSENT, times=3)
        assert [reading.link for reading in room.told][:3] == [Link.UP, Link.UNSAID, Link.UNSAID]
        assert not any(reading.watched for reading in room.told)


def test_it_is_looked_at_twice_a_minute() -> None:
    assert LOOKS_EVERY == 30


def test_a_door_that_moves_is_somebody_whichever_way(pins: Pins) -> None:
    with Listening(pins.sensor(Kind.CONTACT)) as room:
        room.until_up()
        pins.wire.drive_high()
        room.until_says("pir", Evidence.PRESENT, times=1)
        pins.wire.drive_low()
        room.until_says("pir", Evidence.PRESENT, times=2)


def test_a_door_that_stands_open_is_nobody(pins: Pins) -> None:
    pins.wire.drive_high()
    with Listening(pins.sensor(Kind.CONTACT, looks_every=OFTEN)) as room:
        room.until(lambda: len(room.told) >= 3)
        assert set(_words(room)) == {Evidence.NONE}


def test_a_chip_that_answers_no_more_is_lost_until_it_does(pins: Pins) -> None:
    with Listening(pins.sensor(looks_every=OFTEN)) as room:
        room.until_up()
        pins.wire.answers = False
        why = room.until_lost()
        assert why == "the pin cannot be read: [Errno 5] Input/output error"
        pins.wire.answers = True
        room.until_up()
        assert [r.link for r in room.links("pir")] == [Link.UP, Link.LOST, Link.UP]


def test_pins_share_a_factory(pins: Pins) -> None:
    radar = GpioSource("radar", 27, Kind.LEVEL, pins.factory)
    with Listening(pins.sensor()) as room, Listening(radar) as other:
        room.until_up()
        pins.factory.pin("GPIO27").drive_high()
        other.until_says("radar", Evidence.PRESENT)
        assert _words(room) == [Evidence.ABSENT]


def test_a_pin_of_two_sensors_is_refused(pins: Pins) -> None:
    with Listening(pins.sensor()) as room:
        room.until_up()
        with (
            Listening(GpioSource("radar", 17, Kind.LEVEL, pins.factory)) as other,
            pytest.raises(NoPin, match="GPIO 17 of sensor radar is another sensor's already: give"),
        ):
            other.until_up()


def test_a_pin_whose_resistor_cannot_be_moved_is_refused(pins: Pins) -> None:
    with (
        Listening(GpioSource("pir", 2, Kind.EVENT, pins.factory, pull="down")) as room,
        pytest.raises(NoPin, match=r"GPIO 2 of sensor pir cannot be opened: .*fixed pull.* Take"),
    ):
        room.until_up()


def test_a_pin_that_is_none_is_refused(pins: Pins) -> None:
    with (
        Listening(GpioSource("pir", 99, Kind.EVENT, pins.factory)) as room,
        pytest.raises(NoPin, match=r"GPIO 99 of sensor pir cannot be opened: .*not a valid pin"),
    ):
        room.until_up()


def test_a_pin_is_free_again_after_its_sensor(pins: Pins) -> None:
    with Listening(pins.sensor()) as room:
        room.until_up()
    with Listening(GpioSource("radar", 17, Kind.LEVEL, pins.factory)) as room:
        room.until_up()
