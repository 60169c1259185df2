"""A letter names people; the journal's file never does."""

from dataclasses import replace
from datetime import UTC
from pathlib import Path

import pytest

from panel.domain.effects import NoticeOf
from panel.journal.base import Outcome
from panel.journal.sqlite import SqliteJournal

from .records import NOON, letter, rules

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
    journal.record_rules(rules())
    assert journal.remember(NOON).notices == ()
    assert [word for word in WORDS if word.encode() in all_bytes(tmp_path)] == []
    journal.close()
