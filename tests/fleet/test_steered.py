"""What may be asked of a panel through a real broker, and what comes of anything else."""

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from panel.domain.check_in import CheckedInBy
from panel.ui.window import PanelWindow
from tests.fleet.hung import ALL, HungPanel, hung
from tests.fleet.organisation import HOME, Organisation
from tests.rooms import at, minutes
from tests.sensors.broker import MqttBroker

NOW = "2026-06-10T10:03:00Z"


@pytest.fixture
def panel(
    tmp_path: Path, broker: MqttBroker, window: PanelWindow, organisation: Organisation
) -> HungPanel:
    return hung(tmp_path, broker, window, ALL)


def grown_up(panel: HungPanel, organisation: Organisation) -> None:
    """Online, and up for long enough to be started again."""
    panel.until(lambda: organisation.last("availability") == b"online")
    panel.until(lambda: bool(organisation.last("state")))
    panel.clock.pass_time(minutes=2)


def answer(panel: HungPanel, organisation: Organisation, which: str) -> dict[str, Any]:
    panel.until(lambda: bool(organisation.last(f"answer/{which}")))
    return organisation.told(f"answer/{which}")


def test_the_calendar_is_read_when_it_is_asked_for(
    panel: HungPanel, organisation: Organisation
) -> None:
    with panel:
        panel.until(lambda: organisation.told("state").get("state") == "free")
        panel.calendar.book(at("10:00"), at("11:00"))
        organisation.ask("check-now", "a", NOW)
        panel.until(lambda: panel.faces[-1] == "waiting")
        said = answer(panel, organisation, "a")
    assert said == {"command": "check-now", "done": True, "said": "The calendar is being read."}


def test_a_picture_of_the_door_is_the_answer(panel: HungPanel, organisation: Organisation) -> None:
    with panel:
        grown_up(panel, organisation)
        organisation.ask("screenshot", "p1", "2026-06-10T10:05:00Z")
        panel.until(lambda: bool(organisation.last("answer/p1")))
    assert QImage.fromData(organisation.last("answer/p1")).width() == 800


def test_a_panel_is_started_again_once(panel: HungPanel, organisation: Organisation) -> None:
    with panel:
        grown_up(panel, organisation)
        organisation.ask("restart", "r", "2026-06-10T10:05:00Z")
        assert answer(panel, organisation, "r")["done"] is True
        panel.until(lambda: len(panel.restarts) == 1)
        organisation.ask("restart", "r", "2026-06-10T10:05:00Z")
        organisation.ask("check-now", "after", "2026-06-10T10:05:00Z")
        assert answer(panel, organisation, "after")["done"] is True
    assert len(panel.restarts) == 1


def test_a_restart_that_is_kept_by_the_broker_starts_nothing_again(
    panel: HungPanel, organisation: Organisation, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", "panel.fleet")
    organisation.ask("restart", "kept", NOW, retain=True)
    with panel:
        grown_up(panel, organisation)
        panel.until(lambda: any("had kept this command" in line for line in caplog.messages))
    assert panel.restarts == []


def test_the_settings_are_read_when_it_is_asked_for(
    panel: HungPanel, organisation: Organisation
) -> None:
    with panel:
        grown_up(panel, organisation)
        panel.looks_at_its_settings(every=3600.0)
        panel.write_rules("[sites.lyon.release]\nwindow_minutes = 25\n")
        organisation.ask("reload", "l", "2026-06-10T10:05:00Z")
        panel.until(lambda: panel.room.policy.window == minutes(25))
        assert answer(panel, organisation, "l")["done"] is True


def test_a_button_pressed_there_checks_in_here_and_ends(
    panel: HungPanel, organisation: Organisation
) -> None:
    meeting = panel.calendar.book(at("10:00"), at("11:00"))
    with panel:
        panel.until(lambda: organisation.told("state").get("state") == "waiting")
        panel.clock.pass_time(seconds=5)
        organisation.ask("check-in", "c", "2026-06-10T10:03:05Z")
        panel.until(lambda: panel.faces[-1] == "in-use")
        assert panel.room.check_ins[meeting.key].by is CheckedInBy.FLEET
        panel.clock.pass_time(seconds=5)
        organisation.ask("end", "e", "2026-06-10T10:03:10Z")
        panel.until(lambda: panel.faces[-1] == "free")
        organisation.ask("end", "again", "2026-06-10T10:03:10Z")
        said = answer(panel, organisation, "again")
    assert said["said"] == "The door does not offer that now: look at its state."


def test_what_is_not_allowed_is_refused_in_a_sentence(
    tmp_path: Path, broker: MqttBroker, window: PanelWindow, organisation: Organisation
) -> None:
    with hung(tmp_path, broker, window) as panel:
        grown_up(panel, organisation)
        organisation.ask("restart", "n", "2026-06-10T10:05:00Z")
        said = answer(panel, organisation, "n")
        organisation.ask("self-destruct", "s", "2026-06-10T10:05:00Z")
        unknown = answer(panel, organisation, "s")
    assert said == {
        "command": "restart",
        "done": False,
        "said": "restart is not allowed here: add it under [fleet] in panel.toml.",
    }
    assert str(unknown["said"]).startswith("There is no command of that name")
    assert panel.restarts == []


@pytest.mark.parametrize(
    ("payload", "sentence"),
    [
        (b"PRESS", "A command is not of the right form"),
        (b"\x00" * 2000, "A command is longer than 1024 bytes"),
        (b"x" * 100_000, "too long"),
    ],
)
def test_nonsense_is_told_once_in_one_sentence(
    panel: HungPanel,
    organisation: Organisation,
    caplog: pytest.LogCaptureFixture,
    payload: bytes,
    sentence: str,
) -> None:
    caplog.set_level("INFO", "panel.fleet")
    with panel:
        grown_up(panel, organisation)
        for _ in range(3):
            organisation.say("restart", payload)
        organisation.ask("check-now", "z", "2026-06-10T10:05:00Z")
        assert answer(panel, organisation, "z")["done"] is True
    assert sum(sentence in line for line in caplog.messages) == 1
    assert panel.restarts == []


def test_a_flood_of_commands_is_mostly_forgotten_and_the_room_lives_on(
    panel: HungPanel, organisation: Organisation
) -> None:
    with panel:
        grown_up(panel, organisation)
        for number in range(300):
            payload = json.dumps({"id": f"f{number}", "at": "2026-06-10T10:05:00Z"})
            organisation.say("check-now", payload.encode())
        panel.calendar.book(at("10:00"), at("11:00"))
        panel.panel.runner.poll_now()
        panel.until(lambda: panel.faces[-1] == "waiting")
        organisation.ask("check-now", "last", "2026-06-10T10:05:00Z")
        said = answer(panel, organisation, "last")
    assert said["said"] == "Too many commands: wait half a minute."
    done = [p for t, p in organisation.heard if t.startswith(f"{HOME}/answer/") and b"true" in p]
    assert 1 <= len(done) <= 5
