"""A file that is damaged, foreign or of another version, where the journal should be."""

from collections.abc import Callable
from datetime import UTC
from pathlib import Path

import pytest

from panel.journal.base import Newer, Outcome
from panel.journal.sqlite import SqliteJournal

from .neighbour import ask, tamper
from .records import NOON, check_in, release


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "journal.sqlite"


def make_garbage(path: Path) -> None:
    path.write_bytes(b"this is not a database at all" * 100)


def overwrite_the_middle(path: Path) -> None:
    journal = SqliteJournal(path, UTC)
    for number in range(200):
        journal.record_check_in(check_in(f"meeting {number}"))
    journal.close()
    with path.open("r+b") as file:
        file.seek(8192)
        file.write(b"\xff" * 8192)


def cut_off(path: Path) -> None:
    journal = SqliteJournal(path, UTC)
    for number in range(200):
        journal.record_check_in(check_in(f"meeting {number}"))
    journal.close()
    with path.open("r+b") as file:
        file.truncate(8192)


def make_somebody_elses(path: Path) -> None:
    tamper(path, "CREATE TABLE recipes (name TEXT)")


@pytest.mark.parametrize(
    "spoil", [make_garbage, overwrite_the_middle, cut_off, make_somebody_elses]
)
def test_a_file_that_is_no_journal_is_kept_aside_and_a_new_one_begun(
    path: Path, spoil: Callable[[Path], None], caplog: pytest.LogCaptureFixture
) -> None:
    path.parent.mkdir()
    spoil(path)
    spoiled = path.read_bytes()
    journal = SqliteJournal(path, UTC)
    journal.record_check_in(check_in())
    assert journal.remember(NOON).check_ins == (check_in(),)
    journal.close()
    (kept,) = path.parent.glob("journal.sqlite.broken-*Z")
    assert kept.read_bytes() == spoiled
    assert [kept.name in record.getMessage() for record in caplog.records] == [True]


@pytest.mark.usefixtures("caplog")
def test_the_log_of_a_damaged_journal_is_kept_with_it(path: Path) -> None:
    path.parent.mkdir()
    make_garbage(path)
    path.with_name("journal.sqlite-wal").write_bytes(b"the last records")
    SqliteJournal(path, UTC).close()
    (kept,) = path.parent.glob("journal.sqlite.broken-*-wal")
    assert kept.read_bytes() == b"the last records"


def test_an_empty_file_is_simply_begun(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path.parent.mkdir()
    path.touch()
    SqliteJournal(path, UTC).close()
    assert caplog.records == []


def test_the_journal_of_a_later_version_is_left_as_it_is(path: Path) -> None:
    SqliteJournal(path, UTC).close()
    tamper(path, "PRAGMA user_version = 99")
    with pytest.raises(Newer, match="later room-panel"):
        SqliteJournal(path, UTC)
    assert [p.name for p in path.parent.iterdir()] == ["journal.sqlite"]


def test_an_owed_write_of_an_unknown_kind_is_dropped_with_the_reason(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    journal = SqliteJournal(path, UTC)
    journal.owe(release(), NOON)
    tamper(path, "UPDATE write SET kind = 'paint the door'")
    assert journal.remember(NOON).owed == ()
    reason = "it cannot be read: no write is called 'paint the door'"
    assert ask(path, "SELECT why FROM write") == reason
    assert len(caplog.records) == 1
    journal.close()


def test_a_done_write_of_an_unknown_kind_is_passed_over(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    journal = SqliteJournal(path, UTC)
    journal.owe(release(), NOON)
    journal.settle("r1", Outcome.DONE, "", NOON)
    tamper(path, "UPDATE write SET kind = 'paint the door'")
    assert journal.remember(NOON).released == ()
    assert len(caplog.records) == 1
    journal.close()
