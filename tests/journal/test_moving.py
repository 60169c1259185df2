"""A device that is given another room: what it knew of the one before counts no more."""

import logging
from pathlib import Path

import pytest

from panel.journal.moving import journal_of
from panel.journal.sqlite import SqliteJournal

from .conftest import PARIS
from .records import DAY, NOON, check_in, one_of_each, rules

ROOM, OTHER = "curie@contoso.com", "ampere@contoso.com"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Of a room, a day after its panel was begun."""
    path = tmp_path / "journal.sqlite"
    journal = SqliteJournal(path, PARIS)
    journal.remember(NOON - DAY)
    journal.record_rules(rules())
    journal.record_check_in(check_in())
    for write in one_of_each():
        journal.owe(write, NOON)
    journal.close()
    return path


def test_nothing_that_was_owed_to_one_room_is_written_to_another(
    file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    journal = journal_of(OTHER, file, PARIS)
    memory = journal.remember(NOON)
    journal.close()
    assert (memory.owed, memory.check_ins) == ((), ())
    assert ROOM in caplog.text


def test_whoever_checked_in_at_the_panel_before_is_not_taken_for_absent(
    file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.ERROR)
    journal = journal_of(OTHER, file, PARIS)
    assert journal.remember(NOON).knows_since == NOON
    journal.close()


def test_the_journal_of_the_room_before_is_kept(
    file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.ERROR)
    journal_of(OTHER, file, PARIS).close()
    (kept,) = (path for path in file.parent.iterdir() if path != file)
    before = SqliteJournal(kept, PARIS)
    assert before.remember(NOON).check_ins
    before.close()


@pytest.mark.parametrize("mailbox", [ROOM, ROOM.title()])
def test_the_same_room_goes_on(file: Path, mailbox: str) -> None:
    for _ in range(2):
        journal = journal_of(mailbox, file, PARIS)
        memory = journal.remember(NOON)
        journal.close()
        assert memory.knows_since == NOON - DAY
        assert memory.check_ins
        assert len(memory.owed) == len(one_of_each())


def test_a_journal_that_tells_no_room_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    journal = SqliteJournal(path, PARIS)
    journal.record_check_in(check_in())
    journal.close()
    journal = journal_of(OTHER, path, PARIS)
    assert journal.remember(NOON).check_ins
    journal.close()
