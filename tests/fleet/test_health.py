"""How a panel is, as it is told: every fault by its name, and what is not known as null."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from panel.calendars.credential import Ending
from panel.domain.engine import step
from panel.domain.events import AgendaLost, ClockChanged, Event, JournalChanged
from panel.domain.faults import Fault
from panel.domain.policy import ReleasePolicy
from panel.domain.presence import Presence
from panel.domain.room import NO_AGENDA, Room
from panel.fleet.decided import decided
from panel.fleet.health import Kept, Life, health, lasting
from panel.journal.base import ToldDecision
from panel.journal.sqlite import SqliteJournal
from tests.journal.records import NOON, decision
from tests.rooms import DEFAULT, a_room, at, meeting

NOW = at("10:03")
LIFE = Life(
    started=NOW - timedelta(hours=2),
    booted=NOW - timedelta(days=3),
    reason="it is the first start",
    versions={"room_panel": "1.0"},
)


def told(room: Room, kept: Kept = Kept()) -> dict[str, object]:  # noqa: B008  frozen
    said = msgspec.json.decode(msgspec.json.encode(health(room, NOW, kept, LIFE)))
    assert isinstance(said, dict)
    return said


def after(event: Event) -> dict[str, object]:
    return told(step(a_room(meeting("10:00", "11:00"), now=NOW), event, NOW)[0])


def test_all_is_well() -> None:
    said = told(a_room(meeting("10:00", "11:00"), now=NOW))
    assert said["agenda_age_seconds"] == 0
    assert (said["agenda_fresh"], said["fault"], said["clock"]) == (True, "none", "synchronised")
    assert (said["journal"], said["releases"], said["writes_owed"]) == ("sound", "on", 0)
    assert (said["uptime_seconds"], said["start_reason"]) == (7200, "it is the first start")


def test_an_agenda_that_was_never_read_has_no_age() -> None:
    said = told(replace(a_room(now=NOW), agenda=NO_AGENDA))
    assert said["agenda_fetched"] is None
    assert said["agenda_age_seconds"] is None
    assert said["agenda_fresh"] is False


@pytest.mark.parametrize(
    ("event", "key", "value"),
    [
        (AgendaLost(fault=Fault.SECRET_EXPIRED), "fault", "secret-expired"),
        (ClockChanged(synchronised=False), "clock", "not synchronised"),
        (JournalChanged(sound=False), "journal", "broken"),
    ],
)
def test_each_fault_is_told(event: Event, key: str, value: str) -> None:
    assert after(event)[key] == value


@pytest.mark.parametrize(
    ("policy", "word"),
    [
        (replace(DEFAULT, shadow=True), "shadow"),
        (replace(DEFAULT, halted=True, shadow=True), "halted"),
        (replace(DEFAULT, enabled=False), "off"),
        (replace(DEFAULT, rules_known=False), "rules unknown"),
    ],
)
def test_what_becomes_of_no_shows_is_told(policy: ReleasePolicy, word: str) -> None:
    assert told(a_room(now=NOW, policy=policy))["releases"] == word


def test_a_sensor_that_is_not_well_is_told_with_its_reason() -> None:
    sensors = told(a_room(now=NOW, presence=Presence.UNKNOWN))["sensors"]
    assert sensors == [{"name": "ceiling", "health": "offline", "why": "the cable is out"}]


def test_when_credentials_end_is_told_and_nobody_guesses() -> None:
    end = NOW + timedelta(days=17, hours=1)
    soon = Ending(name="graph-certificate", kind="certificate", at=end, days=17)
    said = told(a_room(now=NOW), Kept(ends=end, ending=(soon,)))
    assert said["credential_days_left"] == 17
    assert said["credentials_ending"] == [
        {"name": "graph-certificate", "kind": "certificate", "days_left": 17}
    ]
    assert told(a_room(now=NOW))["credential_days_left"] is None


def test_what_changes_with_every_second_is_no_news() -> None:
    room = a_room(now=NOW)
    later = health(room, NOW + timedelta(seconds=30), Kept(), LIFE)
    assert lasting(later) == lasting(health(room, NOW, Kept(), LIFE))


def test_decisions_are_told_with_reasons_and_ids_and_no_names(tmp_path: Path) -> None:
    journal = SqliteJournal(tmp_path / "journal.sqlite", UTC)
    journal.record_decision(decision())
    (said,) = decided(journal.decisions(5))
    journal.close()
    assert said["verdict"] in ("released", "kept")
    assert said["meeting"]["start"] == NOON
    assert "standup" not in str(said)
    assert len(said["meeting"]["id"]) == 12


def test_a_decision_of_a_later_version_is_told_as_its_sentence() -> None:
    later = ToldDecision(at=datetime(2026, 1, 1, tzinfo=UTC), sentence="Moved.", facts='{"x": 1}')
    (said,) = decided([later])
    assert (said["said"], said["verdict"], said["meeting"]) == ("Moved.", "unknown", None)
