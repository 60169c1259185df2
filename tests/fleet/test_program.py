"""`panel run` with [fleet] in its panel.toml, as the organisation finds it at its broker."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from panel.simulator import GraphSimulator
from tests.fleet.hung import fleet_toml
from tests.fleet.organisation import Organisation
from tests.panel.installed import ROOM, Installed
from tests.sensors.broker import MqttBroker

HOME = "room-panel/no-site/saturne"
COMMANDS = 'commands = ["check-now", "screenshot", "restart"]\nmetrics = "metrics.prom"\n'


@pytest.fixture
def installed(
    tmp_path: Path, broker: MqttBroker, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Installed]:
    for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
        monkeypatch.delenv(name, raising=False)
    broker.start()
    folder = tmp_path / "panel"
    folder.mkdir()
    with GraphSimulator() as graph:
        graph.world.room(ROOM, "Saturne")
        with Installed(folder, graph) as installed:
            installed.write_panel(sensors=fleet_toml(broker.port, COMMANDS))
            yield installed


def ask(organisation: Organisation, name: str, which: str) -> None:
    organisation.ask(name, which, datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))


def test_a_panel_that_is_killed_is_offline_at_once_and_tells_so_when_it_is_back(
    installed: Installed, broker: MqttBroker
) -> None:
    with Organisation(broker.sensors_port, home=HOME) as organisation:
        program = installed.start()
        organisation.until(lambda: organisation.told("state").get("state") == "free")
        organisation.until(lambda: organisation.told("health").get("fault") == "none")
        assert organisation.last("availability") == b"online"
        program.kill()
        organisation.until(lambda: organisation.last("availability") == b"offline")
        organisation.forgets()
        program = installed.start()
        organisation.until(lambda: organisation.last("availability") == b"online")
        organisation.until(lambda: bool(organisation.told("health")))
        reason = organisation.told("health")["start_reason"]
        assert "killed" in reason or "machine was started" in reason
        assert program.terminate() == 0
        organisation.until(lambda: organisation.last("availability") == b"offline")
    assert not program.has_complained("WARNING")
    assert not program.has_complained("Traceback")


def test_a_panel_is_steered_and_its_meetings_stay_its_own(
    installed: Installed, broker: MqttBroker
) -> None:
    with Organisation(broker.sensors_port, home=HOME) as organisation:
        program = installed.start()
        organisation.until(lambda: organisation.told("state").get("state") == "free")
        installed.ada_books(timedelta(minutes=-1))
        ask(organisation, "check-now", "c")
        organisation.until(lambda: organisation.told("state").get("state") == "waiting")
        ask(organisation, "screenshot", "s")
        organisation.until(lambda: bool(organisation.last("answer/s")))
        assert QImage.fromData(organisation.last("answer/s")).width() == 800
        ask(organisation, "restart", "r")
        organisation.until(lambda: bool(organisation.told("answer/r")))
        assert organisation.told("answer/r")["said"].startswith("The panel has just started")
        figures = installed.folder / "metrics.prom"
        organisation.until(lambda: "room_panel_clock_synchronised 1" in _text(figures))
        assert program.terminate() == 0
    assert not [said for _, said in organisation.heard if b"Ada" in said]
    assert not program.has_complained("Traceback")


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8") if file.exists() else ""
