"""Writes and decisions as text, and back."""

import json
from dataclasses import replace
from typing import get_args

import pytest

from panel.domain.decision import Doubt
from panel.domain.effects import Write
from panel.journal.rows import (
    KINDS,
    Unintelligible,
    as_kept,
    facts_of,
    meeting_of,
    write_from_text,
    write_to_text,
)

from .records import NOON, decision, letter, meeting, one_of_each


def test_every_write_of_the_domain_can_be_owed() -> None:
    assert set(KINDS.values()) == set(get_args(Write))
    assert {type(write) for write in one_of_each()} == set(get_args(Write))


@pytest.mark.parametrize("write", one_of_each(), ids=lambda write: type(write).__name__)
def test_a_write_comes_back_as_it_went(write: Write) -> None:
    assert write_from_text(*write_to_text(write)) == write


def test_each_write_tells_its_meeting_but_a_booking_has_none_yet() -> None:
    about = [meeting_of(write) for write in one_of_each()]
    assert about == [*[meeting()] * 4, None, meeting("review"), *[meeting()] * 3]


def test_a_letter_comes_back_without_its_subject_and_its_people() -> None:
    theirs = replace(
        letter().meeting,
        subject="Notice to quit",
        organizer="Ada Lovelace",
        organizer_address="ada@contoso.com",
        attendees=("alan@contoso.com",),
    )
    told = replace(letter(), meeting=theirs, due=NOON, to_all=True, count=3)
    kept = replace(told, meeting=letter().meeting)
    assert as_kept(told) == write_from_text(*write_to_text(told)) == kept


@pytest.mark.parametrize(
    ("kind", "body"),
    [("paint", "{}"), ("release", "{}"), ("release", "{"), ("release", ""), ("notify", "{}")],
)
def test_a_write_of_another_time_is_unintelligible(kind: str, body: str) -> None:
    with pytest.raises(Unintelligible):
        write_from_text(kind, body)


def test_all_doubts_of_a_decision_are_among_its_facts_in_alphabetical_order() -> None:
    facts = json.loads(facts_of(replace(decision(), doubts=frozenset(Doubt))))
    assert facts["doubts"] == sorted(doubt.value for doubt in Doubt)
