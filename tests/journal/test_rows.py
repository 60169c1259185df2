"""Writes and decisions as text, and back."""

import json
from dataclasses import replace
from typing import get_args

import pytest

from panel.domain.decision import Doubt
from panel.domain.effects import Write
from panel.journal.rows import KINDS, Unintelligible, facts_of, write_from_text, write_to_text

from .records import decision, one_of_each


def test_every_write_of_the_domain_can_be_owed() -> None:
    assert set(KINDS.values()) == set(get_args(Write))
    assert {type(write) for write in one_of_each()} == set(get_args(Write))


@pytest.mark.parametrize("write", one_of_each(), ids=lambda write: type(write).__name__)
def test_a_write_comes_back_as_it_went(write: Write) -> None:
    assert write_from_text(*write_to_text(write)) == write


@pytest.mark.parametrize(
    ("kind", "body"), [("paint", "{}"), ("release", "{}"), ("release", "{"), ("release", "")]
)
def test_a_write_of_another_time_is_unintelligible(kind: str, body: str) -> None:
    with pytest.raises(Unintelligible):
        write_from_text(kind, body)


def test_all_doubts_of_a_decision_are_among_its_facts_in_alphabetical_order() -> None:
    facts = json.loads(facts_of(replace(decision(), doubts=frozenset(Doubt))))
    assert facts["doubts"] == sorted(doubt.value for doubt in Doubt)
