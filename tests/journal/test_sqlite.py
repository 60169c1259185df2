"""What only the journal on disk can get wrong: its file, its age, its neighbours."""

import sqlite3
import stat
from collections.abc import Iterator
from datetime import UTC
from pathlib import Path

import pytest

from panel.journal import base
from panel.journal.base import (
    Damaged,
    Full,
    JournalError,
    Locked,
    Missing,
    Newer,
    Outcome,
    ReadOnly,
)
from panel.journal.database import BY_ERRNO, BY_SQLITE_CODE, open_database, translated
from panel.journal.sqlite import SPARES, SqliteJournal

from .neighbour import ask
from .records import DAY, HOUR, NOON, check_in, decision, release


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "journal.sqlite"


@pytest.fixture
def journal(path: Path) -> Iterator[SqliteJournal]:
    journal = SqliteJournal(path, UTC)
    yield journal
    journal.close()


def test_everything_is_there_after_a_restart(path: Path) -> None:
    before = SqliteJournal(path, UTC)
    before.record_check_in(check_in())
    before.record_decision(decision())
    before.owe(release(), NOON)
    remembered, told = before.remember(NOON), before.decisions(limit=1)
    before.close()
    after = SqliteJournal(path, UTC)
    assert (after.remember(NOON), after.decisions(limit=1)) == (remembered, told)
    after.close()


@pytest.mark.usefixtures("journal")
def test_only_the_panel_can_read_it(path: Path) -> None:
    modes = {p.name: stat.S_IMODE(p.stat().st_mode) for p in (path.parent, *path.parent.iterdir())}
    assert modes == {
        "state": 0o700,
        "journal.sqlite": 0o600,
        "journal.sqlite-wal": 0o600,
        "journal.sqlite-shm": 0o600,
    }


def test_each_record_is_synced_to_the_disk(path: Path) -> None:
    connection = open_database(path)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    full = 2  # each commit is synced, not only each checkpoint
    assert connection.execute("PRAGMA synchronous").fetchone() == (full,)
    connection.close()


def test_what_became_of_a_write_can_be_read_in_the_file(journal: SqliteJournal, path: Path) -> None:
    journal.owe(release(), NOON)
    journal.settle("r1", Outcome.DROPPED, "the meeting is over", NOON)
    assert ask(path, "SELECT outcome || ': ' || why FROM write") == "dropped: the meeting is over"


def test_records_are_forgotten_after_four_hundred_days(journal: SqliteJournal, path: Path) -> None:
    for day in range(SPARES + 1):
        journal.record_check_in(check_in(f"meeting {day}", at=NOON + day * HOUR))
    journal.record_check_in(check_in("much later", at=NOON + 401 * DAY))
    journal.remember(NOON + 401 * DAY)
    assert ask(path, "SELECT event_id FROM check_in ORDER BY at") == "meeting 2"


def test_the_newest_records_survive_even_a_clock_that_is_years_ahead(
    journal: SqliteJournal, path: Path
) -> None:
    journal.record_check_in(check_in("today"))
    journal.record_check_in(check_in("by a wrong clock", at=NOON + 4000 * DAY))
    journal.remember(NOON + 4000 * DAY)
    assert ask(path, "SELECT count(*) FROM check_in") == 2


def test_a_journal_held_by_another_process_is_locked_not_broken(
    journal: SqliteJournal, path: Path
) -> None:
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(Locked):
        journal.record_check_in(check_in())
    other.close()
    journal.record_check_in(check_in())
    assert len(journal.remember(NOON).check_ins) == 1


def test_a_full_disk_is_said_and_the_journal_is_sound_when_there_is_room(path: Path) -> None:
    connection = open_database(path)
    connection.execute("PRAGMA max_page_count = 1")  # SQLite then fails as on a full disk
    long = "INSERT INTO check_in VALUES (hex(zeroblob(9999)), '', '', '')"
    with pytest.raises(Full), translated(path):
        connection.execute(long)
    connection.execute("PRAGMA max_page_count = 1000")
    connection.execute(long)
    assert connection.execute("PRAGMA quick_check").fetchone() == ("ok",)
    connection.close()


def test_a_journal_that_may_not_be_written_is_read_only(path: Path) -> None:
    SqliteJournal(path, UTC).close()
    reader = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
    with pytest.raises(ReadOnly), translated(path):
        reader.execute("DELETE FROM check_in")
    reader.close()


def test_a_journal_that_cannot_be_opened_says_so(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where a directory should be")
    with pytest.raises(JournalError, match=r"journal\.sqlite failed"):
        SqliteJournal(tmp_path / "state" / "journal.sqlite", UTC)


def test_a_closed_journal_takes_no_record(journal: SqliteJournal) -> None:
    journal.close()
    with pytest.raises(JournalError):
        journal.record_check_in(check_in())


def test_no_error_of_the_tree_is_without_a_cause() -> None:
    tree = {
        kind
        for kind in vars(base).values()
        if isinstance(kind, type) and issubclass(kind, JournalError)
    }
    caused = {*BY_SQLITE_CODE.values(), *BY_ERRNO.values(), Newer, Missing, JournalError}
    assert caused == tree
    assert Damaged in tree
