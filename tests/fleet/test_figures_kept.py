"""Figures in a file: kept without a broker, not written anew for nothing; a failure is told."""

from pathlib import Path

import pytest

from panel.domain.events import CheckInTapped
from panel.fleet import part
from panel.ui.window import PanelWindow
from tests.fleet.hung import HungPanel, fleet_toml
from tests.rooms import at
from tests.sensors.broker import MqttBroker

ALONE = '[fleet]\nmetrics = "metrics.prom"\n'


@pytest.fixture(autouse=True)
def _in_a_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(part, "FIGURES_EVERY", 0.05)


def test_a_panel_without_a_broker_keeps_its_figures(tmp_path: Path, window: PanelWindow) -> None:
    file = tmp_path / "panel" / "metrics.prom"
    with HungPanel(tmp_path / "panel", window, ALONE) as panel:
        panel.until(lambda: file.exists() and 'face="free"} 1' in file.read_text())
        meeting = panel.calendar.book(at("10:00"), at("11:00"))
        panel.panel.runner.poll_now()
        panel.until(lambda: 'face="waiting"} 1' in file.read_text())
        panel.panel.runner.tell(CheckInTapped(key=meeting.key))
        panel.until(lambda: 'face="in-use"} 1' in file.read_text())
    assert "broker_connected" not in file.read_text()


def test_whether_the_broker_is_there_is_a_figure(
    tmp_path: Path, broker: MqttBroker, window: PanelWindow, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "panel" / "metrics.prom"
    broker.start()
    toml = fleet_toml(broker.port, 'metrics = "metrics.prom"\n')
    with HungPanel(tmp_path / "panel", window, toml) as panel:
        panel.until(lambda: file.exists() and "broker_connected 1" in file.read_text())
        broker.kill()
        panel.until(lambda: "broker_connected 0" in file.read_text())


def test_what_has_not_changed_is_written_seldom(tmp_path: Path, window: PanelWindow) -> None:
    file = tmp_path / "panel" / "metrics.prom"
    with HungPanel(tmp_path / "panel", window, ALONE) as panel:
        panel.until(lambda: file.exists() and 'face="free"} 1' in file.read_text())
        files: set[int] = set()
        rounds = iter(range(60))

        def looked() -> bool:
            files.add(file.stat().st_mtime_ns)
            return next(rounds, None) is None

        panel.until(looked)
    assert len(files) <= 4


def test_a_folder_that_is_not_there_is_told_once(
    tmp_path: Path, window: PanelWindow, caplog: pytest.LogCaptureFixture
) -> None:
    toml = '[fleet]\nmetrics = "nowhere/metrics.prom"\n'
    with HungPanel(tmp_path / "panel", window, toml) as panel:
        panel.until(lambda: bool(caplog.messages))
        rounds = iter(range(60))
        panel.until(lambda: next(rounds, None) is None)
    (said,) = caplog.messages
    assert said.startswith("the figures are not written: ")
    assert said.endswith("make the folder for this user, or correct fleet.metrics.")
