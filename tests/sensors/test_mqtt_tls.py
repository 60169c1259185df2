"""Certificates: the broker's and the panel's, expired, of strangers, for other hosts, refused."""

import logging
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from sensors.base import Evidence, Kind, NoTrust
from sensors.description import Description
from sensors.mqtt import Broker, MqttSource, Pace
from tests.sensors.broker import MqttBroker
from tests.sensors.cable import Cable
from tests.sensors.certificates import LONG_PAST, Authority
from tests.sensors.listening import Listening

PIR = Description(sensor="pir", kind=Kind.EVENT, topic="hall/pir")
DESK = Description(sensor="desk", kind=Kind.EVENT, topic="hall/desk")
IMPATIENT = Pace(look=0.3, first_wait=0.1, longest_wait=0.5)
HERE = ("localhost", "127.0.0.1")
DISTRUSTED = "the broker does not trust the panel's certificate"


@pytest.fixture
def broker(tmp_path: Path) -> Iterator[MqttBroker]:
    with MqttBroker(tmp_path) as broker:
        yield broker


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority(tmp_path)


def test_messages_come_over_tls(broker: MqttBroker, authority: Authority) -> None:
    broker.shows_certificate(authority, authority.vouches_for(*HERE))
    broker.start()
    with _listening(_by_tls(broker, authority)) as room:
        room.until_up()
        broker.publish("hall/pir", b"on" + b" " * 60_000)  # more than one record of TLS
        room.until_says("pir", Evidence.PRESENT)
        broker.publish_all([("hall/desk", "off", 0, False)] * 50 + [("hall/desk", "on", 0, False)])
        room.until_says("desk", Evidence.PRESENT)


@pytest.mark.parametrize("fault", ["expired", "a stranger's", "for another host"])
def test_a_certificate_that_cannot_be_trusted_is_told_until_it_is_renewed(
    broker: MqttBroker,
    authority: Authority,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    fault: str,
) -> None:
    caplog.set_level(logging.INFO)
    shown, why = {
        "expired": (
            authority.vouches_for(*HERE, until=LONG_PAST),
            "the broker's certificate has expired",
        ),
        "a stranger's": (
            Authority(tmp_path, "stranger").vouches_for(*HERE),
            "the broker's certificate is not vouched for by ca_file",
        ),
        "for another host": (
            authority.vouches_for("elsewhere.example.com"),
            "the broker's certificate is for another host than 127.0.0.1",
        ),
    }[fault]
    broker.shows_certificate(authority, shown)
    broker.start()
    with _listening(_by_tls(broker, authority)) as room:
        assert room.until_lost() == why
        broker.asks_nothing()
        broker.shows_certificate(authority, authority.vouches_for(*HERE))
        broker.restart()
        room.until_up()
    assert _aloud(caplog) == [f"WARNING mqtt lost: {why}", "INFO mqtt found"]


def test_an_authority_of_no_file_is_the_systems(
    broker: MqttBroker, authority: Authority, caplog: pytest.LogCaptureFixture
) -> None:
    broker.shows_certificate(authority, authority.vouches_for(*HERE))
    broker.start()
    with _listening(replace(broker.address, tls=True)) as room:
        why = "the broker's certificate is not vouched for by the system's authorities"
        assert room.until_lost() == f"{why}: set mqtt.ca_file"
    assert len(caplog.records) == 1


def test_the_panels_certificate_lets_it_in(broker: MqttBroker, authority: Authority) -> None:
    broker.shows_certificate(authority, authority.vouches_for(*HERE))
    broker.wants_certificate()
    broker.start()
    shown = str(authority.vouches_for("door-1.example.com"))
    with _listening(replace(_by_tls(broker, authority), certificate=shown)) as room:
        room.until_up()
        broker.publish("hall/pir", "on")
        room.until_says("pir", Evidence.PRESENT)


@pytest.mark.parametrize("fault", ["none", "a stranger's", "expired"])
def test_a_panels_certificate_that_is_refused_is_told_and_may_be_renewed(
    broker: MqttBroker,
    authority: Authority,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    fault: str,
) -> None:
    caplog.set_level(logging.INFO)
    stranger = Authority(tmp_path, "stranger")
    shown, why = {
        "none": (None, "the broker asks for a certificate of the panel: set mqtt.certificate"),
        "a stranger's": (stranger.vouches_for("door-1.example.com"), DISTRUSTED),
        "expired": (
            authority.vouches_for("door-1.example.com", until=LONG_PAST),
            "the panel's certificate has expired",
        ),
    }[fault]
    broker.shows_certificate(authority, authority.vouches_for(*HERE))
    broker.wants_certificate()
    broker.start()
    address = replace(_by_tls(broker, authority), certificate=str(shown or ""))
    with _listening(address) as room:
        assert room.until_lost() == why
        if shown is not None:  # the panel is not restarted for it
            shown.write_bytes(authority.vouches_for("door-1.example.com").read_bytes())
            room.until_up()
            assert _aloud(caplog)[1:] == ["INFO mqtt found"]
    assert _aloud(caplog)[0] == f"WARNING mqtt lost: {why}"


def test_a_certificate_that_goes_missing_later_is_told(
    broker: MqttBroker, authority: Authority, caplog: pytest.LogCaptureFixture
) -> None:
    broker.shows_certificate(authority, authority.vouches_for(*HERE))
    broker.start()
    with Cable(to=broker.port) as cable:
        address = replace(_by_tls(broker, authority), port=cable.port)
        with _listening(address) as room:
            room.until_up()
            kept = authority.file.read_bytes()
            authority.file.unlink()
            cable.snap()
            room.until(lambda: room.is_lost() and "No such file" in room.why())
            authority.file.write_bytes(kept)
            room.until_up()
    assert len(caplog.records) == 1


def test_a_broker_without_tls_is_told(
    broker: MqttBroker, authority: Authority, caplog: pytest.LogCaptureFixture
) -> None:
    broker.start()
    with _listening(_by_tls(broker, authority)) as room:
        why = room.until_lost()
        assert "does not speak TLS" in why or "does it expect tls = false?" in why
    assert len(caplog.records) == 1


def test_a_panel_without_tls_is_told(
    broker: MqttBroker, authority: Authority, caplog: pytest.LogCaptureFixture
) -> None:
    broker.shows_certificate(authority, authority.vouches_for(*HERE))
    broker.start()
    with _listening(broker.address) as room:
        why = f"the broker {broker.address.address} ends the connection at once"
        assert room.until_lost() == f"{why}: does it expect tls?"
    assert len(caplog.records) == 1


def test_a_broker_that_falls_silent_at_the_handshake_is_lost(
    broker: MqttBroker, authority: Authority, caplog: pytest.LogCaptureFixture
) -> None:
    with Cable(to=broker.port) as cable:
        cable.cut()
        address = replace(_by_tls(broker, authority), port=cable.port)
        with Listening(MqttSource(address, [PIR], replace(IMPATIENT, connect=0.3))) as room:
            why = f"the broker 127.0.0.1:{cable.port} cannot be reached: no answer"
            assert room.until_lost() == why
    assert len(caplog.records) == 1


def test_a_call_that_is_being_made_when_the_end_comes_comes_to_nothing(
    broker: MqttBroker, authority: Authority
) -> None:
    broker.shows_certificate(authority, authority.vouches_for(*HERE))
    broker.start()
    with Cable(to=broker.port) as cable:
        cable.cut()
        address = replace(_by_tls(broker, authority), port=cable.port, client_id="door-1")
        with Listening(MqttSource(address, [PIR], Pace(connect=30))) as room:
            room.until(lambda: cable.is_called)
            (thread,) = [t for t in threading.enumerate() if t.name == "mqtt"]
            before = time.monotonic()
            room.cancel()
            assert time.monotonic() - before < 2
            cable.mend()
            thread.join(5)
            assert not thread.is_alive()
            assert not room.told
            broker.publish("hall/pir", "on")  # by now it would have noted the call
            assert "door-1" not in broker.callers
            room.begin()
            room.until_up()
            assert "door-1" in broker.callers


def test_files_that_are_no_pem_are_said_before_anything_is_told(
    authority: Authority, tmp_path: Path
) -> None:
    junk = tmp_path / "junk.pem"
    junk.write_text("no PEM at all")
    nobody = Broker(host="127.0.0.1", port=1, ca_file=str(authority.file))
    for wrong, sentence in [
        (replace(nobody, ca_file=str(junk)), "mqtt.ca_file .*: name a file"),
        (replace(nobody, certificate=str(junk)), "mqtt.certificate .*: name a file"),
        (replace(nobody, certificate=str(authority.file)), "mqtt.certificate .*: name a file"),
    ]:
        with _listening(wrong) as room, pytest.raises(NoTrust, match=sentence):
            room.until_up()


def _by_tls(broker: MqttBroker, authority: Authority) -> Broker:
    return replace(broker.address, tls=True, ca_file=str(authority.file))


def _listening(broker: Broker) -> Listening:
    return Listening(MqttSource(broker, [PIR, DESK], IMPATIENT))


def _aloud(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [f"{r.levelname} {r.getMessage()}" for r in caplog.records if r.levelno >= logging.INFO]
