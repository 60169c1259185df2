"""Sensors on a real broker: what they say, whether they are there, and when nobody listens more."""

import threading
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from sensors.base import Evidence, Kind, Link, Reading
from sensors.description import Availability, Description
from sensors.mqtt import MqttSource, Pace
from sensors.mqtt_hearing import Hearing
from tests.sensors.broker import MqttBroker
from tests.sensors.cable import Cable
from tests.sensors.listening import Listening

PIR = Description(sensor="pir", kind=Kind.EVENT, topic="hall/pir")
RADAR = Description(sensor="radar", kind=Kind.LEVEL, topic="z2m/[Büro] radar", path="presence")
STATUS = Availability(topic="hall/pir/status", last_will=True)
BRIDGE = Availability(topic="z2m/bridge/state", path="state")
IMPATIENT = Pace(look=0.3, first_wait=0.1)


@pytest.fixture
def broker(tmp_path: Path) -> Iterator[MqttBroker]:
    with MqttBroker(tmp_path) as broker:
        broker.start()
        yield broker


def test_a_hit_is_heard(broker: MqttBroker) -> None:
    with _listening(broker, PIR) as room:
        room.until_up()
        broker.publish("hall/pir", "ON")
        word = room.until_says("pir", Evidence.PRESENT)
        assert word.fresh
        assert not word.watched


def test_many_sensors_share_one_connection(broker: MqttBroker) -> None:
    many = [replace(PIR, sensor=f"pir {n}", topic=f"hall/{n}") for n in range(40)]
    with _listening(broker, *many) as room:
        room.until_up()
        assert _threads() == 1
        for n in range(40):
            broker.publish(f"hall/{n}", "on" if n % 2 else "off")
        for n in range(40):
            room.until_says(f"pir {n}", Evidence.PRESENT if n % 2 else Evidence.ABSENT)


def test_sensors_may_share_a_topic_or_speak_under_a_wildcard(broker: MqttBroker) -> None:
    left = Description(sensor="left", kind=Kind.LEVEL, topic="radar", path="zones.0")
    right = Description(sensor="right", kind=Kind.LEVEL, topic="radar", path="zones.1")
    every = Description(sensor="every", kind=Kind.EVENT, topic="house/+/motion/#")
    with _listening(broker, left, right, every) as room:
        room.until_up()
        broker.publish("radar", '{"zones": [true, false]}')
        broker.publish("house/2nd floor/motion/a/b", "1")
        room.until_says("left", Evidence.PRESENT)
        room.until_says("right", Evidence.ABSENT)
        room.until_says("every", Evidence.PRESENT)
        broker.publish("house/2nd floor/light", "1")
        broker.publish("house/1/motion", "0")
        room.until_says("every", Evidence.ABSENT)
        assert len(room.words("every")) == 2


def test_a_retained_hit_proves_nothing(broker: MqttBroker) -> None:
    broker.publish("hall/pir", "ON", retain=True)
    with _listening(broker, PIR) as room:
        assert not room.until_says("pir", Evidence.PRESENT).fresh
        broker.publish("hall/pir", "ON", retain=True)
        assert room.until_says("pir", Evidence.PRESENT, times=2).fresh  # said while we listened


def test_a_repeated_message_proves_nothing(broker: MqttBroker) -> None:
    lora = Description(sensor="lora", kind=Kind.EVENT, topic="up", path="motion", repeats="counter")
    with _listening(broker, lora) as room:
        room.until_up()
        for times, counter in enumerate((7, 7, 8), 1):
            broker.publish("up", f'{{"motion": true, "counter": {counter}}}')
            room.until_says("lora", Evidence.PRESENT, times)
        assert [word.fresh for word in room.words("lora")] == [True, False, True]


def test_a_message_sent_again_proves_nothing(broker: MqttBroker) -> None:
    with Cable(to=broker.port) as cable:
        first, again = b"\x32\x0e\x00\x08hall/pir", b"\x3a\x0e\x00\x08hall/pir"
        cable.garbles(first, again)  # sets MQTT's flag
        address = replace(broker.address, port=cable.port)
        with Listening(MqttSource(address, [PIR], IMPATIENT)) as room:
            room.until_up()
            broker.publish("hall/pir", "on")
            assert not room.until_says("pir", Evidence.PRESENT).fresh


def test_topics_hold_spaces_brackets_and_letters_of_any_language(broker: MqttBroker) -> None:
    with _listening(broker, RADAR) as room:
        room.until_up()
        broker.publish("z2m/[Büro] radar", '{"presence": true}')
        room.until_says("radar", Evidence.PRESENT)


# --- whether they are there -------------------------------------------------------------------


def test_a_retained_word_that_a_sensor_is_there_counts(broker: MqttBroker) -> None:
    broker.publish(STATUS.topic, "online", retain=True)
    with _listening(broker, replace(PIR, availability=(STATUS,))) as room:
        room.until_up()
        (link,) = room.links("pir")
        assert link.watched


def test_all_that_a_sensor_needs_must_be_there(broker: MqttBroker) -> None:
    both = replace(PIR, availability=(STATUS, BRIDGE))
    with _listening(broker, both) as room:
        broker.publish(STATUS.topic, "online", retain=True)
        broker.publish(BRIDGE.topic, '{"state": "online"}', retain=True)
        room.until_up()
        broker.publish(BRIDGE.topic, '{"state": "offline"}', retain=True)
        assert room.until_lost() == 'z2m/bridge/state says "offline"'
        broker.publish(STATUS.topic, "offline", retain=True)
        broker.publish(BRIDGE.topic, '{"state": "online"}', retain=True)
        room.until(lambda: room.why() == 'hall/pir/status says "offline"')
        broker.publish(STATUS.topic, "online", retain=True)
        room.until_up()


def test_a_bridge_that_says_nothing_of_its_sensors_is_no_loss(broker: MqttBroker) -> None:
    with _listening(broker, replace(PIR, availability=(BRIDGE,))) as room:
        room.until_up()
        assert not room.links("pir")[-1].watched


def test_what_was_retained_before_the_way_was_known_to_be_up_is_told_again_after_it() -> None:
    told: list[Reading] = []
    hearing = Hearing([replace(RADAR, availability=(STATUS,))], told.append, Counter())
    hearing.found()
    hearing.granted(RADAR.topic)
    hearing.said(RADAR.topic, RADAR.topic, b'{"presence": false}', retained=True, duplicate=False)
    hearing.said(STATUS.topic, STATUS.topic, b"online", retained=True, duplicate=False)
    hearing.granted(STATUS.topic)
    evidence = [reading.evidence for reading in told]
    assert evidence == [Evidence.ABSENT, Evidence.NONE, Evidence.ABSENT]
    assert told[1].link is Link.UP


def test_a_sensor_whose_availability_never_comes_is_lost(broker: MqttBroker) -> None:
    with _listening(broker, replace(PIR, availability=(STATUS,)), RADAR) as room:
        room.until_up("radar")
        assert room.until_lost("pir") == "hall/pir/status has said nothing yet"
        broker.publish(STATUS.topic, "online")
        room.until_up("pir")


def test_a_sensor_asleep_is_there_and_silence_counts_again(broker: MqttBroker) -> None:
    homie = replace(STATUS, on=("ready",), neutral=("sleeping",))
    broker.publish(STATUS.topic, "ready", retain=True)
    with _listening(broker, replace(PIR, availability=(homie,))) as room:
        room.until_up()
        broker.publish(STATUS.topic, "sleeping", retain=True)
        room.until(lambda: not room.links("pir")[-1].watched)
        assert room.is_up()
        for word in ("lost", "sleeping"):
            broker.publish(STATUS.topic, word, retain=True)
        broker.publish("hall/pir", "on")
        room.until_says("pir", Evidence.PRESENT)
        assert room.is_lost()


def test_a_sensor_is_not_up_before_its_own_topic_may_be_read() -> None:
    told: list[Reading] = []
    hearing = Hearing([replace(PIR, availability=(STATUS,))], told.append, Counter())
    hearing.found()
    hearing.granted(STATUS.topic)
    hearing.said(STATUS.topic, STATUS.topic, b"online", retained=True, duplicate=False)
    assert not told
    hearing.granted(PIR.topic)
    assert [reading.link for reading in told] == [Link.UP]


def test_a_link_is_told_when_it_changes_only(broker: MqttBroker) -> None:
    broker.publish(STATUS.topic, "online", retain=True)
    with _listening(broker, replace(PIR, availability=(STATUS,))) as room:
        room.until_up()
        for word in ("online", "offline", "offline", "online"):
            broker.publish(STATUS.topic, word)
        broker.publish("hall/pir", "on")
        room.until_says("pir", Evidence.PRESENT)
        assert [link.link for link in room.links("pir")] == [Link.UP, Link.LOST, Link.UP]


# --- beginning and ending ---------------------------------------------------------------------


def test_nobody_listens_after_the_end_and_one_may_begin_again(broker: MqttBroker) -> None:
    with _listening(broker, PIR) as room:
        for _ in range(3):
            room.told.clear()
            room.until_up()
            before = time.monotonic()
            room.cancel()
            assert time.monotonic() - before < 0.5
            assert _threads() == 0
            room.begin()


def _listening(broker: MqttBroker, *sensors: Description) -> Listening:
    return Listening(MqttSource(broker.address, sensors, IMPATIENT))


def _threads() -> int:
    return sum(thread.name == "mqtt" for thread in threading.enumerate())
