"""A journal of the version before: it opens, keeps what it holds, and learns the rest."""

import sqlite3
from datetime import UTC
from pathlib import Path

import pytest

from panel.domain.coverage import Outcome as Shown
from panel.domain.decision import GaveBack
from panel.domain.effects import Book, EndEarly
from panel.domain.meeting import Slot
from panel.domain.moments import LONG_AGO
from panel.journal.base import JournalError, Outcome
from panel.journal.reading import open_for_reading
from panel.journal.schema import MIGRATIONS
from panel.journal.sqlite import SqliteJournal

from .neighbour import ask, tamper
from .records import DAY, HOUR, NOON, check_in, decision, meeting, missed, rules, went

SLOT = Slot(start=NOON, end=NOON + HOUR)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """As version 2 wrote it."""
    path = tmp_path / "journal.sqlite"
    old = sqlite3.connect(path, isolation_level=None)
    old.executescript(Path(__file__).with_name("version_2.sql").read_text())
    old.close()
    return path


def test_a_journal_of_version_2_still_tells_all_it_told(path: Path) -> None:
    journal = SqliteJournal(path, UTC)
    memory = journal.remember(NOON + HOUR)
    assert (memory.check_ins, memory.knows_since) == ((check_in("review"),), NOON - DAY)
    assert memory.released == memory.decided == ((meeting(), NOON),)
    assert memory.gave_back == GaveBack(slot=SLOT, decision=decision())
    assert (memory.coverage, memory.head_counts) == ((("pir", Shown.SAW),), ((meeting(), 4),))
    assert (memory.notices, memory.strikes) == ((), ())
    journal.close()


def test_and_its_writes_are_owed_still(path: Path) -> None:
    journal = SqliteJournal(path, UTC)
    assert journal.remember(NOON).owed == (
        Book(id="b1", slot=SLOT, extends=False, useful_until=NOON + HOUR),
        EndEarly(id="e1", key=meeting("review"), at=NOON, useful_until=NOON + HOUR),
    )
    journal.close()


def test_and_it_takes_the_new_records(path: Path) -> None:
    journal = SqliteJournal(path, UTC)
    journal.record_meeting(went())
    journal.record_series(missed())
    journal.record_rules(rules())
    assert (journal.remember(NOON).strikes, journal.rules_at(NOON)) == ((("weekly", 1),), rules())
    journal.close()
    assert ask(path, "PRAGMA user_version") == len(MIGRATIONS)


def test_an_update_that_is_cut_short_is_made_up_for(path: Path) -> None:
    tamper(path, "CREATE TABLE rules (odd TEXT)")  # stands in the way of the last statements
    with pytest.raises(JournalError, match="table rules already exists"):
        SqliteJournal(path, UTC)
    assert ask(path, "SELECT count(*) FROM sqlite_schema WHERE name = 'meeting'") == 0
    tamper(path, "DROP TABLE rules")
    journal = SqliteJournal(path, UTC)
    assert journal.remember(NOON).check_ins == (check_in("review"),)
    journal.close()


def test_facts_of_a_decision_of_version_2_lack_what_nobody_asked_then(path: Path) -> None:
    with open_for_reading(path) as reading:
        (told,) = reading.decisions()
    assert told.decision == decision()
    made = decision()
    assert (made.capped, made.called, made.unnoticed, made.protected) == (False,) * 4
    assert (made.called_at, made.noticed_at, made.uncancelled) == (LONG_AGO, LONG_AGO, None)


def test_a_reader_says_what_it_lacks_gives_the_rest_and_leaves_it_as_it_is(path: Path) -> None:
    before = path.read_bytes()
    with open_for_reading(path) as reading:
        assert "no meetings recorded before the update" in reading.lacks
        assert str(path) in reading.lacks
        assert [*reading.meetings(), *reading.contests(), *reading.rules()] == []
        assert list(reading.check_ins()) == [check_in("review")]
        outcomes = [(write.id, write.outcome) for write in reading.writes()]
    assert outcomes == [("r1", Outcome.DONE), ("b1", None), ("e1", None)]
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == ["journal.sqlite"]


def test_of_todays_version_nothing_lacks(path: Path) -> None:
    SqliteJournal(path, UTC).close()
    with open_for_reading(path) as reading:
        assert reading.lacks == ""


@pytest.mark.parametrize("when", ["meeting_by_start", "decision_by_time", "write_by_time"])
def test_reports_find_their_days_by_an_index(path: Path, when: str) -> None:
    SqliteJournal(path, UTC).close()
    table, _, column = when.partition("_by_")
    at = {"start": "start", "time": "at"}[column] if table != "write" else "owed_at"
    plan = f"EXPLAIN QUERY PLAN SELECT * FROM {table} WHERE {at} >= '2026' AND {at} < '2027'"
    asked = sqlite3.connect(path)
    assert when in str(asked.execute(plan).fetchall())
    asked.close()
