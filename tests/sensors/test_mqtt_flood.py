"""Nonsense, and far too much of everything: the panel hears what matters and stays awake.

`FLOOD=60` makes the flood a minute long.
"""

import logging
import os
import sys
import time
import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from subprocess import Popen

import pytest

from sensors.base import Evidence, Kind, Link, Reading
from sensors.description import Availability, Description
from sensors.mqtt import MqttSource, Pace
from sensors.mqtt_client import KEEPS
from sensors.payload import LONGEST
from tests.sensors.broker import MqttBroker
from tests.sensors.cable import Cable
from tests.sensors.crowd import ONCE
from tests.sensors.listening import Listening

PIR = Description(sensor="pir", kind=Kind.EVENT, topic="hall/pir")
HALL = Description(sensor="hall", kind=Kind.LEVEL, topic="hall/#", path="presence")
STATUS = Availability(topic="hall/status", path="state", last_will=True)
IMPATIENT = Pace(look=0.3, first_wait=0.1)
SECONDS = float(os.environ.get("FLOOD", "3"))
RATE = 1000  # messages a second


@pytest.fixture
def broker(tmp_path: Path) -> Iterator[MqttBroker]:
    with MqttBroker(tmp_path) as broker:
        broker.start()
        yield broker


JUNK = {
    "binary": b"\x00\x01\xfe\xff" * 100,
    "no UTF-8": b'{"presence": "\xff"}',
    "cut JSON": b'{"presence": tru',
    "deep JSON": b"[" * 30_000 + b"]" * 30_000,
    "deep objects": b'{"presence":' * 5_000,
    "a huge number": b'{"presence": ' + b"9" * 60_000 + b"}",
    "not a number": b'{"presence": NaN}',
    "another type": b'{"presence": {"presence": [true]}}',
    "a list": b"[true, false]",
    "nothing": b"",
    "64 KiB and one": b"x" * (64 * 1024 + 1),
    "10 MB": b"on" * 5_000_000,
}


@pytest.mark.parametrize("kind", JUNK)
def test_after_junk_a_proper_message_is_still_heard(broker: MqttBroker, kind: str) -> None:
    broker.publish(STATUS.topic, "online", retain=True)
    with _listening(broker, PIR, replace(HALL, availability=(STATUS,))) as room:
        room.until_up()
        for topic in ("hall/pir", "hall/any", "hall/status", "hall//", "hall/ /é/☃/{}"):
            broker.publish(topic, JUNK[kind])
        broker.publish(STATUS.topic, '{"state": "online"}')
        broker.publish("hall/pir", "on")
        broker.publish("hall/any", '{"presence": true}')
        room.until_says("pir", Evidence.PRESENT)
        room.until_says("hall", Evidence.PRESENT)
        room.until_up()
        assert any(_is_fresh_hit(reading) for reading in room.of("pir"))


def test_junk_is_counted_and_told_to_the_log_once_without_what_it_was(
    broker: MqttBroker, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    with _listening(broker, PIR) as room:
        room.until_up()
        for _ in range(3):
            broker.publish("hall/pir", b"secret \x00\xff")
        broker.publish("hall/pir", b"s" * 70_000)
        broker.publish("hall/pir", "on")
        room.until_says("pir", Evidence.PRESENT)
        assert isinstance(room.source, MqttSource)
        assert room.source.ignored == {"pir": 3, "too long": 1}
    said = [f"{r.levelname} {r.getMessage()}" for r in caplog.records]
    assert said == ["INFO pir: a message tells nothing: it is binary"]


def test_a_message_of_any_length_is_not_held(broker: MqttBroker) -> None:
    broker.publish("hall/pir", b"x" * 10_000_000, retain=True)
    tracemalloc.start()
    try:
        with _listening(broker, PIR) as room:
            room.until(lambda: _too_long(room) == 1)
            _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 2e6


def test_messages_that_are_too_long_hold_up_none(broker: MqttBroker) -> None:
    # More than a broker sends before the first is acknowledged; some as long as what is kept.
    long = (LONGEST + 1, *range(KEEPS - 20, KEEPS + 20), 500_000)
    with _listening(broker, PIR) as room:
        room.until_up()
        broker.publish_all(("hall/pir", b"x" * length, 1, False) for length in long)
        broker.publish("hall/pir", "on")
        assert room.until_says("pir", Evidence.PRESENT).fresh
        assert _too_long(room) == len(long)


def test_a_topic_that_is_no_text_is_counted_and_ignored(broker: MqttBroker) -> None:
    with Cable(to=broker.port) as cable:
        cable.garbles(b"hall/oddly", b"hall/\xff\xfe\x80\xc0\xc1")  # mosquitto takes none itself
        address = replace(broker.address, port=cable.port)
        with Listening(MqttSource(address, [HALL], IMPATIENT)) as room:
            room.until_up()
            broker.publish("hall/oddly", '{"presence": true}')
            broker.publish("hall/any", '{"presence": false}')
            room.until_says("hall", Evidence.ABSENT)
            assert isinstance(room.source, MqttSource)
            assert room.source.ignored == {"odd topic": 1}
            assert len(room.words("hall")) == 1


def test_a_flood_leaves_the_panel_awake_and_no_hit_unheard(broker: MqttBroker) -> None:
    once = [
        Description(sensor=f"once {n}", kind=Kind.EVENT, topic=f"once/{n}") for n in range(ONCE)
    ]
    radar = Description(
        sensor="radar", kind=Kind.LEVEL, topic="crowd/radar", path="presence", battery="battery"
    )
    pir = Description(sensor="any", kind=Kind.EVENT, topic="crowd/+")
    people = Description(sensor="people", kind=Kind.COUNT, topic="crowd/people", path="count")
    sensors = (*once, radar, pir, people)
    with _listening(broker, *sensors) as room:
        room.until_up()
        ticks = _Ticks()
        command = [sys.executable, "-m", "tests.sensors.crowd"]
        crowd = Popen([*command, *map(str, (broker.sensors_port, SECONDS, RATE))])
        try:
            room.until(lambda: ticks.tick() > SECONDS / 3, SECONDS + 30)
            memory, spent = _memory(), time.process_time()
            room.until(lambda: ticks.tick() > 0 and crowd.poll() is not None, SECONDS + 60)
            grown, spent = _memory() - memory, time.process_time() - spent
        finally:
            crowd.kill()
            crowd.wait(10)
        assert crowd.returncode == 0
        for sensor in once:
            assert room.until_says(sensor.sensor, Evidence.PRESENT).fresh
        lasted = ticks.lasted
        print(  # noqa: T201  what a person wants to know of it
            f"{SECONDS * RATE:.0f} messages in {lasted:.1f} s: {len(room.told)} readings told, "
            f"longest gap of the loop {ticks.longest * 1000:.0f} ms, "
            f"{spent / (lasted * 2 / 3) * 100:.0f} % of a core, {grown / 1e6:+.1f} MB"
        )
        assert ticks.longest < 1.0
        assert grown < 20e6
        assert len(room.told) < lasted / 0.05 * len(sensors) * 3
        assert {r.link for s in sensors for r in room.links(s.sensor)} == {Link.UP}


class _Ticks:
    """The longest that the loop has kept somebody waiting who looks every 5 ms."""

    def __init__(self) -> None:
        self._begun = self._last = time.monotonic()
        self.longest = 0.0

    @property
    def lasted(self) -> float:
        return self._last - self._begun

    def tick(self) -> float:
        now = time.monotonic()
        self.longest = max(self.longest, now - self._last)
        self._last = now
        return self.lasted


def _memory() -> int:
    """Bytes that this process really holds; 0 where there is no /proc."""
    statm = Path("/proc/self/statm")
    return int(statm.read_text().split()[1]) * os.sysconf("SC_PAGESIZE") if statm.exists() else 0


def _too_long(room: Listening) -> int:
    assert isinstance(room.source, MqttSource)
    return room.source.ignored.get("too long", 0)


def _is_fresh_hit(reading: Reading) -> bool:
    return reading.evidence is Evidence.PRESENT and reading.fresh


def _listening(broker: MqttBroker, *sensors: Description) -> Listening:
    return Listening(MqttSource(broker.address, sensors, IMPATIENT))
