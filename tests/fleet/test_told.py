"""What a panel tells a real broker, and keeps there."""

from pathlib import Path

import pytest

from panel.domain.events import CheckInTapped
from panel.ui.window import PanelWindow
from tests.fleet.hung import ALL, hung
from tests.fleet.organisation import HOME, Organisation
from tests.rooms import at
from tests.sensors.broker import MqttBroker

ANNOUNCED = "homeassistant/device/lyon/lyon-1/config"
DISCOVERED = f'{ALL}discovery = "homeassistant"\n'


def test_a_panel_tells_all_of_itself_and_it_is_kept(
    tmp_path: Path, broker: MqttBroker, window: PanelWindow, organisation: Organisation
) -> None:
    with hung(tmp_path, broker, window, DISCOVERED) as panel:
        panel.until(lambda: organisation.told("state").get("state") == "free")
        panel.until(lambda: organisation.told("health").get("agenda_fresh") is True)
        with Organisation(broker.sensors_port) as late:
            topics = ("availability", "state", "health", "version", "decisions")
            panel.until(lambda: all(late.last(one) for one in topics))
            assert late.last("availability") == b"online"
            assert late.all_of(ANNOUNCED)
    assert organisation.told("health")["start_reason"] == "it is the first start"
    organisation.until(lambda: organisation.last("availability") == b"offline")


def test_nobody_is_named_in_any_word(
    tmp_path: Path, broker: MqttBroker, window: PanelWindow, organisation: Organisation
) -> None:
    with hung(tmp_path, broker, window, DISCOVERED) as panel:
        meeting = panel.calendar.book(at("10:00"), at("11:00"), subject="Secret merger")
        panel.until(lambda: organisation.told("state").get("state") == "waiting")
        panel.panel.runner.tell(CheckInTapped(key=meeting.key))
        panel.until(lambda: organisation.told("state")["state"] == "in-use")
        panel.until(lambda: bool(organisation.last("decisions")))
    said = b"\n".join(payload for _, payload in organisation.heard)
    for name in (b"merger", b"Ada", b"ada.lovelace", b"contoso"):
        assert name not in said
    assert organisation.told("state")["meeting"] == {
        "start": "2026-06-10T10:00:00Z",
        "end": "2026-06-10T11:00:00Z",
    }


def test_a_title_is_told_where_that_is_asked_for(
    tmp_path: Path, broker: MqttBroker, window: PanelWindow, organisation: Organisation
) -> None:
    with hung(tmp_path, broker, window, "titles = true\n") as panel:
        panel.calendar.book(at("10:00"), at("11:00"), subject="Roadmap")
        panel.until(lambda: organisation.told("state").get("state") == "waiting")
    assert organisation.told("state")["meeting"]["title"] == "Roadmap"


def test_after_the_broker_has_lost_all_everything_is_there_again_once(
    tmp_path: Path,
    broker: MqttBroker,
    window: PanelWindow,
    organisation: Organisation,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level("INFO", "panel.fleet")
    with hung(tmp_path, broker, window) as panel:
        panel.until(lambda: organisation.told("state").get("state") == "free")
        panel.until(lambda: bool(organisation.last("health")))
        broker.kill()
        organisation.forgets()
        panel.until(lambda: any("is lost" in line for line in caplog.messages))
        broker.start()
        topics = ("availability", "state", "health", "version", "decisions")
        panel.until(lambda: all(organisation.last(one) for one in topics))
        assert organisation.last("availability") == b"online"
    counts = {one: len(organisation.all_of(f"{HOME}/{one}")) for one in topics}
    assert all(count <= 2 for one, count in counts.items() if one != "availability")
    told = [line for line in caplog.messages if "broker" in line]
    assert len(told) == 2
    assert told[0].startswith("the fleet's broker is lost: ")
    assert told[1] == "the fleet's broker is found"


def test_a_broker_that_is_not_there_holds_up_nothing(
    tmp_path: Path, broker: MqttBroker, window: PanelWindow, caplog: pytest.LogCaptureFixture
) -> None:
    with hung(tmp_path, broker, window) as panel:
        panel.until(lambda: any("is lost" in line for line in caplog.messages))
        meeting = panel.calendar.book(at("10:00"), at("11:00"))
        panel.panel.runner.poll_now()
        panel.until(lambda: panel.faces[-1] == "waiting")
        panel.panel.runner.tell(CheckInTapped(key=meeting.key))
        panel.until(lambda: panel.faces[-1] == "in-use")
