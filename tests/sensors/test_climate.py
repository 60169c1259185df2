"""The air in a room: what a message tells of it, and what a broker brings."""

import asyncio
import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sensors.climate import BOUNDS, Climate, Measure, Measured, Quantity, measured, measures, wrongs
from sensors.climate import MeasureTable as Table
from sensors.mqtt import Pace
from sensors.mqtt_climate import ClimateSource
from sensors.payload import Nothing
from tests.sensors.broker import MqttBroker

NINE = datetime(2026, 11, 20, 9, tzinfo=UTC)
CO2 = Measure(quantity=Quantity.CO2, topic="z2m/air", path="co2")
WARMTH = Measure(quantity=Quantity.TEMPERATURE, topic="z2m/air", path="temperature")


@pytest.mark.parametrize(
    ("measure", "payload", "value"),
    [
        (CO2, b'{"co2": 640, "temperature": 21.5}', 640),  # zigbee2mqtt
        (WARMTH, b'{"co2": 640, "temperature": 21.5}', 21.5),
        (Measure(quantity=Quantity.CO2, topic="esp/co2/state"), b"812", 812),  # ESPHome
        (
            Measure(quantity=Quantity.CO2, topic="tele/air/SENSOR", path="SCD40.CarbonDioxide"),
            b'{"Time":"2026-11-20T09:00:00","SCD40":{"CarbonDioxide":701}}',  # Tasmota
            701,
        ),
        (Measure(quantity=Quantity.TEMPERATURE, topic="t", fahrenheit=True), b"68", 20),
    ],
)
def test_devices_tell_the_air(measure: Measure, payload: bytes, value: float) -> None:
    told = measured(measure, payload, NINE)
    assert isinstance(told, Measured)
    assert (told.quantity, told.at) == (measure.quantity, NINE)
    assert told.value == pytest.approx(value)


@pytest.mark.parametrize("payload", [b"65535", b"0", b"-1", b"NaN", b"true", b"", b"high", b"\xff"])
def test_what_no_air_can_be_tells_nothing(payload: bytes) -> None:
    told = measured(Measure(quantity=Quantity.CO2, topic="t"), payload, NINE)
    assert told is None or isinstance(told, Nothing)


def test_a_word_about_something_else_is_no_fault() -> None:
    assert measured(CO2, b'{"battery": 80}', NINE) is None


@given(st.sampled_from(Quantity), st.binary(max_size=60), st.sampled_from(["", "a", "a.0"]))
def test_whatever_comes_is_within_bounds_or_nothing(
    quantity: Quantity, payload: bytes, path: str
) -> None:
    told = measured(Measure(quantity=quantity, topic="t", path=path), payload, NINE)
    if isinstance(told, Measured):
        least, most = BOUNDS[quantity]
        assert least <= told.value <= most


def test_a_table_says_how_long_a_word_is_good() -> None:
    climate: Climate = {
        "co2": Table(topic="a"),
        "temperature": Table(topic="b", unit="F", interval_minutes=1),
    }
    slow, fast = measures(climate)
    assert (slow.stale_after, fast.stale_after) == (timedelta(minutes=15), timedelta(minutes=3))
    assert (slow.fahrenheit, fast.fahrenheit) == (False, True)


def test_what_does_not_go_together_is_told() -> None:
    climate: Climate = {"co2": Table(topic="a/#", unit="C")}
    assert wrongs(climate, broker=False) == [
        "climate.co2 needs a broker: write host = under [mqtt].",
        "climate.co2.unit is for a temperature alone: remove it.",
        'climate.co2.topic = "a/#" must be one, without + and #.',
    ]
    assert wrongs({"co2": Table(topic="a")}, broker=True) == []


# --- a real broker --------------------------------------------------------------------------------


async def heard(source: ClimateSource, world: Callable[[], None], words: int) -> list[Measured]:
    """What comes while the world goes on, until there are so many."""
    found: list[Measured] = []
    task = asyncio.ensure_future(source.run(found.append))
    async with asyncio.timeout(30):
        while len(found) < words and not task.done():
            world()
            await asyncio.sleep(0.1)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    return found


def test_a_broker_brings_the_air(tmp_path: Path) -> None:
    with MqttBroker(tmp_path) as broker:
        broker.start()
        source = ClimateSource(broker.address, [CO2, WARMTH], Pace(first_wait=0.1))
        air = '{"co2": 640, "temperature": 21.5}'
        words = asyncio.run(heard(source, lambda: broker.publish("z2m/air", air), 2))
    assert {(word.quantity, word.value) for word in words} == {
        (Quantity.CO2, 640.0),
        (Quantity.TEMPERATURE, 21.5),
    }


def test_what_was_retained_is_not_believed(tmp_path: Path) -> None:
    with MqttBroker(tmp_path) as broker:
        broker.start()
        broker.publish("z2m/air", '{"co2": 5000}', retain=True)
        source = ClimateSource(broker.address, [CO2], Pace(first_wait=0.1))
        (word,) = asyncio.run(heard(source, lambda: broker.publish("z2m/air", '{"co2": 640}'), 1))
    assert word.value == 640


def test_nonsense_is_told_once_and_the_rest_goes_on(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "sensors.climate")

    with MqttBroker(tmp_path) as broker:
        broker.start()

        def world() -> None:
            broker.publish("z2m/air", '{"co2": 65535}')
            broker.publish("z2m/air", '{"co2": 65534}')
            broker.publish("z2m/air", '{"co2": 640}')

        source = ClimateSource(broker.address, [CO2], Pace(first_wait=0.1))
        (word,) = asyncio.run(heard(source, world, 1))
    assert word.value == 640
    assert caplog.messages == ["co2: a message tells nothing: 65535 cannot be"]
