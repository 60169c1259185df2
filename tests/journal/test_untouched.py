"""Reading a journal touches nothing; what cannot be read is said."""

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC
from pathlib import Path

import pytest

from panel.domain.record import MeetingRecord
from panel.journal.base import Damaged, JournalError, Missing, Newer, ReadOnly
from panel.journal.reading import open_for_reading
from panel.journal.sqlite import SqliteJournal
from panel.journal.untouched import untouched

from .neighbour import tamper
from .records import went


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "journal.sqlite"


@pytest.fixture
def journal(path: Path) -> Iterator[SqliteJournal]:
    journal = SqliteJournal(path, UTC)
    yield journal
    journal.close()


def everything(path: Path) -> list[MeetingRecord]:
    with open_for_reading(path) as reading:
        return list(reading.meetings())


def with_its_log(path: Path, to: Path) -> None:
    """cp, of both files, while the panel runs."""
    shutil.copy(path.with_name("journal.sqlite-wal"), to)


def after_a_kill(path: Path, to: Path) -> None:
    with_its_log(path, to)
    shutil.copy(path.with_name("journal.sqlite-shm"), to)


@pytest.mark.parametrize("copy", [with_its_log, after_a_kill])
def test_a_copy_is_read_whole_and_nothing_changes_beside_it(
    journal: SqliteJournal, path: Path, tmp_path: Path, copy: Callable[[Path, Path], None]
) -> None:
    journal.record_meeting(went())
    to = tmp_path / "copy"
    to.mkdir()
    shutil.copy(path, to)
    copy(path, to)
    before = {file.name: file.stat().st_size for file in to.iterdir()}
    assert everything(to / "journal.sqlite") == [went()]
    assert {file.name: file.stat().st_size for file in to.iterdir()} == before


def test_the_journal_of_a_panel_that_is_off_is_left_alone(path: Path) -> None:
    journal = SqliteJournal(path, UTC)
    journal.record_meeting(went())
    journal.close()
    before = path.read_bytes()
    assert everything(path) == [went()]
    assert [file.name for file in path.parent.iterdir()] == ["journal.sqlite"]
    assert path.read_bytes() == before


def test_a_panel_goes_on_writing_while_its_journal_is_read(
    journal: SqliteJournal, path: Path
) -> None:
    journal.record_meeting(went("first"))
    journal.record_meeting(went("second"))
    with open_for_reading(path) as reading:
        found = reading.meetings()
        assert next(found) == went("first")
        journal.record_meeting(went("third"))
        assert len(list(found)) == 1
        assert len(list(reading.meetings())) == 3


def test_a_reader_cannot_write(journal: SqliteJournal, path: Path) -> None:
    journal.record_meeting(went())
    with pytest.raises(ReadOnly), untouched(path) as connection:
        connection.execute("DELETE FROM meeting")
    assert everything(path) == [went()]


# --- what cannot be read ----------------------------------------------------------------------


def nothing(path: Path) -> None:
    pass


def an_empty_file(path: Path) -> None:
    path.touch()


def a_letter_home(path: Path) -> None:
    path.write_text("Dear all, " * 500)


def somebody_elses(path: Path) -> None:
    tamper(path, "CREATE TABLE recipes (name TEXT)")


def a_torn_one(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\0" + b"\xff" * 4096)


def a_later_one(path: Path) -> None:
    SqliteJournal(path, UTC).close()
    tamper(path, "PRAGMA user_version = 99")


def one_with_later_words(path: Path) -> None:
    journal = SqliteJournal(path, UTC)
    journal.record_meeting(went())
    journal.close()
    tamper(path, "UPDATE meeting SET course = 'dreamt'")


@pytest.mark.parametrize(
    ("make", "error", "says"),
    [
        (nothing, Missing, r"there is no file .*journal\.sqlite: name the journal\.sqlite of"),
        (Path.mkdir, Damaged, r"journal\.sqlite is a folder: name the journal\.sqlite of"),
        (an_empty_file, Damaged, r"journal\.sqlite is not a journal: name"),
        (a_letter_home, Damaged, r"journal\.sqlite is not a journal: name"),
        (somebody_elses, Damaged, r"journal\.sqlite is a database, but not a journal: name"),
        (a_torn_one, Damaged, r"journal\.sqlite failed"),
        (a_later_one, Newer, r"journal\.sqlite was written by a later room-panel: read it with"),
        (one_with_later_words, Newer, r"a later room-panel can read \(nothing is called 'dreamt'"),
    ],
)
def test_what_cannot_be_read_is_said_in_one_sentence(
    path: Path, make: Callable[[Path], None], error: type[JournalError], says: str
) -> None:
    path.parent.mkdir()
    make(path)
    with pytest.raises(error, match=says) as raised:
        everything(path)
    assert "\n" not in str(raised.value)


def test_a_reading_that_is_closed_reads_no_more(journal: SqliteJournal, path: Path) -> None:
    journal.record_meeting(went())
    with open_for_reading(path) as reading:
        pass
    with pytest.raises(JournalError):
        list(reading.meetings())
