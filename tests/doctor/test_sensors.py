"""Sensors that speak, are silent, are lost, or belong to the panel; and the broker."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from panel.doctor.judges.sensors import Broker, broker, sensors
from panel.doctor.lines import Line, Status
from panel.doctor.looks.brokers import call
from panel.doctor.looks.sensors import Make, listen
from sensors.base import Evidence, Kind, Link, NoPin, Reading, SensorError, Source, Tell
from sensors.settings import MqttTable, SensorSettings, SensorTable
from tests.sensors.broker import MqttBroker

from .read import FAIL, OK, SKIP, WARN, the

A_MOMENT = 0.05  # seconds
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
PIR = SensorTable(pin=17)
RADAR = SensorTable(topic="ampere/radar", kind="level")
BROKER = MqttTable(host="broker.example", client_id="lyon-1")


class Speaker:
    """A way to one sensor, which says what it is told to say."""

    def __init__(self, name: str, *readings: Reading, error: SensorError | None = None) -> None:
        self.sensors = (name,)
        self._readings = readings
        self._error = error

    async def run(self, tell: Tell) -> None:
        if self._error:
            raise self._error
        for reading in self._readings:
            tell(reading)
        await asyncio.Event().wait()


def says(name: str, evidence: Evidence = Evidence.NONE, **more: object) -> Reading:
    return Reading(sensor=name, at=NOW, evidence=evidence, **more)  # type: ignore[arg-type]  # fields by name


def made_of(*speakers: Speaker) -> Make:
    """Those of the sensors that are asked for."""

    def make(settings: SensorSettings) -> Sequence[Source]:
        return [one for one in speakers if one.sensors[0] in settings.sensors]

    return make


def heard(fitted: dict[str, SensorTable], *speakers: Speaker) -> list[Line]:
    settings = SensorSettings(mqtt=BROKER, sensors=fitted)
    found = asyncio.run(listen(settings, A_MOMENT, made_of(*speakers)))
    return [*sensors(found, A_MOMENT)]


def test_a_room_without_sensors_is_told() -> None:
    assert [line.status for line in heard({})] == [SKIP]


@pytest.mark.parametrize(
    ("reading", "status"),
    [
        (says("radar", Evidence.PRESENT), OK),
        (says("radar", Evidence.PRESENT, battery=20), OK),
        (says("radar", Evidence.PRESENT, battery=12), WARN),
        (says("radar", Evidence.PRESENT, battery_low=True), WARN),
        (says("radar", Evidence.ABSENT, fresh=False), SKIP),
        (says("radar", link=Link.UP, watched=True), OK),
        (says("radar", link=Link.UP), WARN),
        (says("radar", link=Link.LOST, why="the network was cut"), FAIL),
    ],
)
def test_a_radar_must_speak_or_be_watched(reading: Reading, status: Status) -> None:
    line = the(heard({"radar": RADAR}, Speaker("radar", reading)), "sensors.fitted.radar")
    assert line.status is status


def test_a_silent_motion_sensor_proves_nothing() -> None:
    line = the(heard({"pir": PIR}, Speaker("pir")), "sensors.fitted.pir")
    assert (line.status, line.command) == (SKIP, "python -m sensors")


def test_a_pin_that_the_panel_holds_is_ok_and_spoils_no_other() -> None:
    busy = NoPin("GPIO 17 of sensor pir cannot be opened: GPIO busy. Take another pin.")
    spoken = says("door", Evidence.PRESENT)
    lines = heard(
        {"pir": PIR, "door": SensorTable(pin=27)},
        Speaker("pir", error=busy),
        Speaker("door", spoken),
    )
    assert [line.status for line in lines] == [OK, OK]
    assert "in use" in lines[0].sentence


def test_a_pin_that_is_none_fails_in_its_own_words() -> None:
    none = NoPin("GPIO 99 is no pin: take another one.")
    (line,) = heard({"pir": PIR}, Speaker("pir", error=none))
    assert (line.status, line.sentence) == (FAIL, "GPIO 99 is no pin: take another one.")


def test_a_recording_is_no_sensor() -> None:
    (line,) = heard({"pir": SensorTable(recording="day.jsonl")})
    assert line.status is WARN


def test_the_panel_is_not_thrown_out_by_a_connection_of_its_own_name() -> None:
    asked: list[SensorSettings] = []

    def make(settings: SensorSettings) -> Sequence[Source]:
        asked.append(settings)
        return [Speaker("radar")]

    settings = SensorSettings(mqtt=BROKER, sensors={"radar": RADAR})
    asyncio.run(listen(settings, A_MOMENT, make))
    assert [one.mqtt for one in asked] == [replace(BROKER, client_id="")]


@pytest.mark.parametrize(("why", "status"), [("", OK), ("the network was cut", FAIL)])
def test_a_broker_lets_the_panel_in_or_says_why_not(why: str, status: Status) -> None:
    assert broker(Broker(address="broker.example:8883", why=why)).status is status


def test_a_kind_has_its_own_silence() -> None:
    kinds = {kind: kind in (Kind.LEVEL, Kind.COUNT) for kind in Kind}
    for kind, means in kinds.items():
        table = SensorTable(topic="t", kind=kind.value)
        found = asyncio.run(
            listen(SensorSettings(mqtt=BROKER, sensors={"one": table}), 0.0, made_of())
        )
        assert found[0].means_silence is means


def test_a_real_broker_is_called(tmp_path: Path) -> None:
    with MqttBroker(tmp_path) as real:
        real.start()
        assert call(real.address, 10).why == ""
        real.kill()
        assert "cannot be reached" in call(real.address, 10).why


def test_a_broker_that_wants_a_password_says_so(tmp_path: Path) -> None:
    with MqttBroker(tmp_path) as real:
        real.wants_password("panel", "open sesame")
        real.start()
        why = call(real.address, 10).why
        assert why
        assert "sesame" not in why
