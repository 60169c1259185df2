"""The brokers that panel.toml names: of the sensors, and of the fleet."""

import asyncio
from pathlib import Path

import pytest

from panel.doctor.case import Case, settings_of
from panel.doctor.devices import check_fleet, check_sensors
from panel.doctor.lines import Unknown
from tests.sensors.broker import MqttBroker

from .read import FAIL, OK, SKIP, the

PANEL = '[room]\nmailbox = "lyon-1@example.com"\n[panel]\nstate = "state"\ncache = "cache"\n'


def panel(folder: Path, more: str) -> Case:
    config = folder / "panel.toml"
    config.write_text(PANEL + more)
    settings, wrongs = settings_of(config, {})
    assert not isinstance(settings, Unknown), wrongs
    return Case(config=config, settings=settings, environment={}, listens=0.1)


def test_a_panel_that_tells_nobody_has_no_broker(tmp_path: Path) -> None:
    (line,) = asyncio.run(check_fleet(panel(tmp_path, "")))
    assert line.status is SKIP
    metrics = panel(tmp_path, '[fleet]\nmetrics = "room.prom"\n')
    assert [line.status for line in asyncio.run(check_fleet(metrics))] == [SKIP]


@pytest.mark.parametrize(("password", "status"), [("open sesame", OK), ("shut sesame", FAIL)])
def test_the_fleets_broker_is_called_with_the_panels_password(
    tmp_path: Path, password: str, status: object
) -> None:
    with MqttBroker(tmp_path) as broker:
        broker.wants_password("lyon-1", "open sesame")
        broker.start()
        (tmp_path / "password").write_text(password)
        (tmp_path / "password").chmod(0o600)
        table = (
            f'[fleet]\nhost = "127.0.0.1"\nport = {broker.port}\ntls = false\n'
            'username = "lyon-1"\npassword = "./password"\n'
        )
        (line,) = asyncio.run(check_fleet(panel(tmp_path, table)))
    assert line.status is status
    assert "sesame" not in line.sentence


def test_a_password_that_is_not_there_is_told_of_its_table(tmp_path: Path) -> None:
    table = '[fleet]\nhost = "127.0.0.1"\nusername = "lyon-1"\npassword = "fleet-password"\n'
    (line,) = asyncio.run(check_fleet(panel(tmp_path, table)))
    assert line.status is FAIL
    assert line.sentence.startswith("fleet.password = (not shown)")


def test_a_sensor_and_its_broker_have_a_line_each(tmp_path: Path) -> None:
    with MqttBroker(tmp_path) as broker:
        broker.start()
        broker.publish("ampere/radar", "on", retain=True)
        table = (
            f'[mqtt]\nhost = "127.0.0.1"\nport = {broker.port}\ntls = false\n'
            '[sensors.radar]\nkind = "level"\ntopic = "ampere/radar"\n'
        )
        lines = asyncio.run(check_sensors(panel(tmp_path, table)))
    assert the(lines, "sensors.broker").status is OK
    # In time or not: a word that the broker repeats says nothing of the sensor.
    assert the(lines, "sensors.fitted.radar").status is not OK
