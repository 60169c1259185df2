"""Writes name people; the journal's file does not, or not for long."""

from dataclasses import replace
from datetime import UTC
from pathlib import Path

import pytest

from panel.domain.effects import Book, NoticeOf
from panel.domain.meeting import Slot
from panel.domain.person import NOBODY, Person
from panel.journal.base import Outcome
from panel.journal.rows import write_from_text
from panel.journal.sqlite import SqliteJournal

from .neighbour import ask, tamper
from .records import DAY, HOUR, NOON, check_in, letter, release, take_back

WORDS = ("Severance", "Lovelace", "ada.l@contoso.com", "turing@contoso.com", "hopper@navy.mil")
THEIRS = replace(
    letter().meeting,
    subject="Severance talks",
    organizer="Ada Lovelace",
    organizer_address="ada.l@contoso.com",
    attendees=("turing@contoso.com", "hopper@navy.mil"),
)


def all_bytes(folder: Path) -> bytes:
    """Of the journal and of all that lies beside it."""
    return b"".join(file.read_bytes() for file in folder.iterdir())


@pytest.mark.parametrize("of", NoticeOf)
@pytest.mark.parametrize("outcome", Outcome)
def test_no_name_no_address_and_no_subject_of_a_letter_is_ever_on_the_disk(
    tmp_path: Path, of: NoticeOf, outcome: Outcome
) -> None:
    journal = SqliteJournal(tmp_path / "journal.sqlite", UTC)
    journal.owe(replace(letter(of=of), meeting=THEIRS), NOON)
    running = all_bytes(tmp_path)
    journal.settle("n1", outcome, "because", NOON)
    journal.close()
    for written in (running, all_bytes(tmp_path)):
        assert b"standup" in written  # else nothing was looked at
        assert [word for word in WORDS if word.encode() in written] == []


def test_a_letter_tried_again_and_again_leaves_no_name_either(tmp_path: Path) -> None:
    journal = SqliteJournal(tmp_path / "journal.sqlite", UTC)
    for _ in range(3):
        journal.owe(replace(letter(), meeting=THEIRS), NOON)
        journal.settle("n1", Outcome.FAILED, "unreachable", NOON)
    assert journal.remember(NOON).notices == ()
    assert [word for word in WORDS if word.encode() in all_bytes(tmp_path)] == []
    journal.close()


def test_whom_to_invite_again_is_forgotten_once_nothing_can_be_taken_back(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    journal = SqliteJournal(path, UTC)
    for write, hours in ((release("old"), -49), (take_back("older"), -50), (release("new"), -47)):
        journal.owe(replace(write, organizer="ada.l@contoso.com"), NOON)
        journal.settle(write.id, Outcome.DONE, "", NOON + hours * HOUR)
    journal.owe(replace(release("owed"), organizer="ada.l@contoso.com"), NOON - 9 * DAY)
    journal.record_check_in(check_in())
    before = journal.remember(NOON)
    assert journal.remember(NOON) == before
    known = "SELECT group_concat(id) FROM write WHERE body LIKE '%ada.l@contoso.com%'"
    assert ask(path, known) == "new,owed"
    journal.close()


def test_a_write_that_cannot_be_read_stands_in_the_way_of_no_forgetting(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    journal = SqliteJournal(path, UTC)
    for write_id in ("torn", "whole"):
        journal.owe(replace(release(write_id), organizer="ada.l@contoso.com"), NOON)
        journal.settle(write_id, Outcome.DONE, "", NOON - 9 * DAY)
    tamper(path, "UPDATE write SET body = '{' WHERE id = 'torn'")
    journal.record_check_in(check_in())
    journal.prune(NOON)
    assert ask(path, "SELECT count(*) FROM write WHERE body LIKE '%ada.l@contoso.com%'") == 0
    journal.close()


@pytest.mark.parametrize("outcome", Outcome)
def test_title_and_host_of_a_booking_are_kept_until_the_calendar_has_answered(
    tmp_path: Path, outcome: Outcome
) -> None:
    path = tmp_path / "journal.sqlite"
    journal = SqliteJournal(path, UTC)
    host = Person(name="Ada Lovelace", address="ada.l@contoso.com")
    slot = Slot(start=NOON, end=NOON + HOUR)
    wish = Book(id="b1", slot=slot, extends=False, useful_until=NOON, title="Severance", host=host)
    journal.owe(wish, NOON)
    assert journal.remember(NOON).owed == (wish,)
    journal.settle("b1", outcome, "because", NOON)
    body = str(ask(path, "SELECT body FROM write"))
    assert [word for word in WORDS if word in body] == []
    assert write_from_text("book", body) == replace(wish, title="", host=NOBODY)
    journal.close()


def test_a_write_that_cannot_be_read_can_be_settled(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    journal = SqliteJournal(path, UTC)
    journal.owe(release("torn"), NOON)
    tamper(path, "UPDATE write SET body = '{' WHERE id = 'torn'")
    journal.settle("torn", Outcome.DONE, "", NOON)
    assert ask(path, "SELECT outcome FROM write") == "done"
    journal.close()
