"""What meetings showed of sensors, and how many came: what every journal promises of it."""

from dataclasses import replace
from datetime import UTC
from pathlib import Path

import pytest

from panel.domain.coverage import Outcome as Shown
from panel.domain.effects import CheckedInBy, CheckIn
from panel.journal.base import Journal
from panel.journal.schema import MIGRATIONS
from panel.journal.sqlite import SPARES, SqliteJournal

from .neighbour import ask, tamper
from .records import DAY, HOUR, NOON, check_in, counted, meeting, shown


def test_what_meetings_showed_of_sensors_is_remembered_the_oldest_first(journal: Journal) -> None:
    journal.record_coverage(shown("pir", "early", Shown.SILENT))
    journal.record_coverage(shown("radar", "early", Shown.SAW))
    journal.record_coverage(shown("pir", "late", Shown.MISSED))
    assert journal.remember(NOON).coverage == (
        ("pir", Shown.SILENT),
        ("radar", Shown.SAW),
        ("pir", Shown.MISSED),
    )


def test_a_meeting_told_twice_is_one_meeting_and_the_newest(journal: Journal) -> None:
    journal.record_coverage(shown("pir", "standup", Shown.SILENT))
    journal.record_coverage(shown("pir", "review", Shown.MISSED))
    journal.record_coverage(shown("pir", "standup", Shown.SAW))
    assert journal.remember(NOON).coverage == (("pir", Shown.MISSED), ("pir", Shown.SAW))


def test_a_meeting_of_last_month_still_tells_of_its_sensors(journal: Journal) -> None:
    journal.record_coverage(shown())
    journal.record_check_in(check_in("today", at=NOON + 30 * DAY))
    assert journal.remember(NOON + 30 * DAY).coverage == (("pir", Shown.SAW),)


def test_the_most_people_of_a_meeting_stay(journal: Journal) -> None:
    for people in (2, 5, 3):
        journal.record_head_count(counted(people))
    assert journal.remember(NOON).head_counts == ((meeting(), 5),)


def test_each_meeting_has_its_own_people(journal: Journal) -> None:
    journal.record_head_count(counted(4, "review"))
    journal.record_head_count(counted(2, "daily"))
    assert journal.remember(NOON).head_counts == ((meeting("daily"), 2), (meeting("review"), 4))


def test_how_many_came_three_days_ago_no_longer_matters(journal: Journal) -> None:
    journal.record_head_count(counted(2, "old", at=NOON - 3 * DAY))
    journal.record_head_count(counted(2, "new", at=NOON - DAY))
    assert journal.remember(NOON).head_counts == ((meeting("new"), 2),)


# --- on the disk -----------------------------------------------------------------------------


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "journal.sqlite"


def test_what_sensors_have_shown_is_there_after_a_restart(path: Path) -> None:
    before = SqliteJournal(path, UTC)
    before.record_coverage(shown(outcome=Shown.MISSED))
    before.record_head_count(counted(7))
    before.close()
    after = SqliteJournal(path, UTC)
    memory = after.remember(NOON + HOUR)
    assert memory.coverage == (("pir", Shown.MISSED),)
    assert memory.head_counts == ((meeting(), 7),)
    after.close()


def test_what_sensors_have_shown_is_forgotten_after_four_hundred_days(path: Path) -> None:
    journal = SqliteJournal(path, UTC)
    for number in range(SPARES + 2):
        journal.record_coverage(shown(by=f"meeting {number}"))
        journal.record_head_count(counted(2, f"meeting {number}"))
    journal.record_check_in(check_in("much later", at=NOON + 401 * DAY))
    journal.remember(NOON + 401 * DAY)
    for table in ("coverage", "head_count"):
        assert ask(path, f"SELECT count(*) FROM {table}") == SPARES
    journal.close()


def begun_before_there_were_sensors(path: Path) -> None:
    path.parent.mkdir()
    for statement in (*MIGRATIONS[0], "PRAGMA user_version = 1"):
        tamper(path, statement)
    at = "2026-03-02T12:00:00.000000+00:00"
    tamper(path, f"INSERT INTO check_in VALUES ('standup', '{at}', '{at}', 'door')")
    tamper(path, f"INSERT INTO begun VALUES ('{at}')")


def test_a_journal_begun_before_there_were_sensors_keeps_its_check_ins(path: Path) -> None:
    begun_before_there_were_sensors(path)
    journal = SqliteJournal(path, UTC)
    memory = journal.remember(NOON + HOUR)
    assert (memory.check_ins, memory.coverage) == ((check_in(),), ())
    assert (memory.head_counts, memory.knows_since) == ((), NOON)
    journal.record_coverage(shown())
    assert journal.remember(NOON + HOUR).coverage == (("pir", Shown.SAW),)
    journal.close()
    assert [file.name for file in path.parent.iterdir()] == ["journal.sqlite"]


def test_an_outcome_of_a_later_version_is_passed_over(path: Path) -> None:
    journal = SqliteJournal(path, UTC)
    journal.record_coverage(shown(by="early"))
    journal.record_coverage(shown(by="late", outcome=Shown.SILENT))
    tamper(path, "UPDATE coverage SET outcome = 'dreamt of them' WHERE event_id = 'early'")
    assert journal.remember(NOON).coverage == (("pir", Shown.SILENT),)
    journal.close()


def test_a_check_in_made_in_a_way_of_a_later_version_is_still_a_check_in(path: Path) -> None:
    journal = SqliteJournal(path, UTC)
    journal.record_check_in(check_in())
    tamper(path, "UPDATE check_in SET checked_in_by = 'voice'")
    (made,) = journal.remember(NOON).check_ins
    assert made == replace(check_in(), by=CheckedInBy.PRESENCE)
    assert isinstance(made, CheckIn)
    journal.close()
