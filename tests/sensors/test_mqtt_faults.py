"""The broker dies, the network is cut, entry is refused: told why, logged once, mended."""

import logging
import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from sensors.base import Evidence, Kind, Link, NoTrust
from sensors.description import Description
from sensors.mqtt import Broker, MqttSource, Pace
from tests.sensors.broker import MqttBroker
from tests.sensors.cable import Cable
from tests.sensors.listening import Listening

PIR = Description(sensor="pir", kind=Kind.EVENT, topic="hall/pir")
DESK = Description(sensor="desk", kind=Kind.EVENT, topic="hall/desk")
SEAT = Description(sensor="seat", kind=Kind.EVENT, topic="hall/seat/+")
ALL = (PIR, DESK, SEAT)
IMPATIENT = Pace(look=0.3, first_wait=0.1, longest_wait=0.5)
BROKEN_OFF = "the connection to the broker broke off"


@pytest.fixture
def broker(tmp_path: Path) -> Iterator[MqttBroker]:
    with MqttBroker(tmp_path) as broker:
        yield broker


@pytest.fixture
def cable(broker: MqttBroker) -> Iterator[Cable]:
    with Cable(to=broker.port) as cable:
        yield cable


def test_a_broker_that_dies_is_lost_once_and_found_once(
    broker: MqttBroker, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    broker.start()
    with _listening(broker.address) as room:
        room.until_up()
        broker.kill()
        unreachable = f"the broker {broker.address.address} cannot be reached: Connection refused"
        room.until_was_lost(unreachable)
        broker.start()
        room.until_up()
        broker.publish("hall/pir", "on")
        assert room.until_says("pir", Evidence.PRESENT).fresh
    assert aloud(caplog) == [f"WARNING mqtt lost: {BROKEN_OFF}", "INFO mqtt found"]
    for sensor in ALL:
        first, *lost, found = room.links(sensor.sensor)
        assert not first.logged
        assert {link.link for link in lost} == {Link.LOST}
        assert found.logged
        assert all(link.logged for link in lost)
        assert len(lost) <= 2  # broken off, and from then on refused


def test_a_broker_that_is_not_there_yet_is_found_when_it_comes(
    broker: MqttBroker, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    why = f"the broker {broker.address.address} cannot be reached: Connection refused"
    with _listening(broker.address) as room:
        assert room.until_lost() == why
        broker.start()
        room.until_up()
    assert aloud(caplog) == [f"WARNING mqtt lost: {why}", "INFO mqtt found"]


def test_a_network_cut_in_silence_is_noticed_and_mended(
    broker: MqttBroker, cable: Cable, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    broker.start()
    pace = replace(IMPATIENT, keepalive=2)
    with _listening(replace(broker.address, port=cable.port), pace) as room:
        room.until_up()
        cable.cut()
        before = time.monotonic()
        assert room.until_lost() == "the network was cut"
        assert time.monotonic() - before < 2 * (pace.keepalive + pace.look) + 1
        cable.mend()
        room.until_up()
        broker.publish("hall/seat/7", "on")
        room.until_says("seat", Evidence.PRESENT)
    assert aloud(caplog) == ["WARNING mqtt lost: the network was cut", "INFO mqtt found"]


def test_a_dead_network_is_noticed_within_half_a_minute() -> None:
    pace = Pace()
    assert 2 * (pace.keepalive + pace.look) <= 30


def test_a_connection_that_snaps_is_made_again_each_time(
    broker: MqttBroker, cable: Cable, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    broker.start()
    with _listening(replace(broker.address, port=cable.port)) as room:
        room.until_up()
        for _ in range(2):
            room.told.clear()
            cable.snap()
            room.until_was_lost(BROKEN_OFF)
            room.until_up()
    assert aloud(caplog) == [f"WARNING mqtt lost: {BROKEN_OFF}", "INFO mqtt found"] * 2


def test_a_broker_that_never_answers_is_lost(caplog: pytest.LogCaptureFixture) -> None:
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        address = Broker(host="127.0.0.1", port=deaf.getsockname()[1], tls=False)
        with _listening(address, replace(IMPATIENT, keepalive=1)) as room:
            assert room.until_lost() == f"the broker {address.address} does not answer"
    assert len(caplog.records) == 1


def test_a_refused_password_is_told_and_never_logged(
    broker: MqttBroker, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    broker.wants_password("door 1", "open sesame")
    broker.start()
    right = replace(broker.address, username="door 1", password="open sesame")
    with _listening(replace(right, password="open barley")) as room:
        assert room.until_lost() == "the broker refuses the user name or password"
        broker.wants_password("door 1", "open barley")
        broker.restart()
        room.until_up()
    assert aloud(caplog) == [
        "WARNING mqtt lost: the broker refuses the user name or password",
        "INFO mqtt found",
    ]
    assert not [r for r in caplog.records if "barley" in r.getMessage()]
    assert "barley" not in repr(replace(right, password="open barley"))


def test_a_broker_that_wants_a_password_gets_one(
    broker: MqttBroker, caplog: pytest.LogCaptureFixture
) -> None:
    broker.wants_password("door 1", "open sesame")
    broker.start()
    with _listening(broker.address) as room:
        assert room.until_lost() == "the broker wants a user name and password"
    with _listening(replace(broker.address, username="door 1", password="open sesame")) as room:
        room.until_up()
    assert len(caplog.records) == 1


def test_a_topic_that_may_not_be_read_loses_its_own_sensors_only(broker: MqttBroker) -> None:
    broker.allows_only("hall/pir", "hall/seat/+")
    broker.start()
    with _listening(broker.address) as room:
        room.until_up("pir", "seat")
        assert room.until_lost("desk") == "the broker does not allow reading hall/desk"
        broker.publish("hall/pir", "on")
        room.until_says("pir", Evidence.PRESENT)


def test_a_topic_that_is_none_loses_its_own_sensor_only(broker: MqttBroker) -> None:
    broker.start()
    wrong = replace(DESK, topic="hall/#/desk")
    with Listening(MqttSource(broker.address, [PIR, wrong], IMPATIENT)) as room:
        room.until_up("pir")
        assert room.until_lost("desk") == "'hall/#/desk' is no topic that can be read"


def test_two_of_the_same_client_id_do_not_chase_each_other_out_in_a_hurry(
    broker: MqttBroker, caplog: pytest.LogCaptureFixture
) -> None:
    broker.start()
    address = replace(broker.address, client_id="door")
    with _listening(address, Pace(first_wait=0.1)) as one:
        one.until_up()
        with _listening(address, Pace(first_wait=0.1)) as other:
            until = time.monotonic() + 1.5
            other.until(lambda: time.monotonic() > until)
    said = [record.getMessage() for record in caplog.records]
    assert set(said) == {f"mqtt lost: {BROKEN_OFF}"}
    assert 2 <= len(said) <= 12  # waits that did not grow would make it 30


def test_a_host_that_cannot_be_is_lost(caplog: pytest.LogCaptureFixture) -> None:
    with _listening(Broker(host="a..b", port=1883, tls=False)) as room:
        why = "the broker a..b:1883 cannot be reached: no such name can exist"
        assert room.until_lost() == why
    assert len(caplog.records) == 1


def test_a_wait_for_the_next_attempt_ends_at_once(
    broker: MqttBroker, caplog: pytest.LogCaptureFixture
) -> None:
    with _listening(broker.address, Pace(first_wait=60)) as room:
        room.until_lost()
        before = time.monotonic()
        room.cancel()
        assert time.monotonic() - before < 0.5
        assert "mqtt" not in [thread.name for thread in threading.enumerate()]
    assert len(caplog.records) == 1


def test_what_breaks_in_the_thread_is_not_swallowed(broker: MqttBroker) -> None:
    broker.start()
    broken = replace(PIR, late_after="soon")  # type: ignore[arg-type]  # breaks on a timestamp
    broken = replace(broken, path="on", timestamp="at")
    with Listening(MqttSource(broker.address, [broken], IMPATIENT)) as room:
        room.until_up()
        broker.publish("hall/pir", '{"on": true, "at": "2026-01-01T00:00:00Z"}')
        with pytest.raises(TypeError):
            room.until_says("pir", Evidence.PRESENT)


def test_a_missing_file_is_said_before_anything_is_told(tmp_path: Path) -> None:
    nobody = Broker(host="127.0.0.1", port=1, tls=True)
    for wrong, sentence in [
        (replace(nobody, ca_file=str(tmp_path / "ca.pem")), "mqtt.ca_file .*No such file.*: name"),
        (replace(nobody, certificate=str(tmp_path)), "mqtt.certificate .*Is a directory.*: name"),
    ]:
        with _listening(wrong) as room, pytest.raises(NoTrust, match=sentence):
            room.until_up()
        assert not room.told


def _listening(broker: Broker, pace: Pace = IMPATIENT) -> Listening:
    return Listening(MqttSource(broker, ALL, pace))


def aloud(caplog: pytest.LogCaptureFixture) -> list[str]:
    """The log as an administrator reads it."""
    return [f"{r.levelname} {r.getMessage()}" for r in caplog.records if r.levelno >= logging.INFO]
