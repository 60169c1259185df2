"""What the panel gave back by itself, and why: what every journal remembers of it."""

import logging
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from panel.domain.decision import GaveBack, Verdict
from panel.domain.effects import Book, EndEarly, ReleasedFor, Write
from panel.domain.meeting import Slot
from panel.domain.moments import LONG_AGO, NOT_YET
from panel.journal.base import Journal, Outcome
from panel.journal.rows import decision_of, facts_of
from panel.journal.sqlite import SqliteJournal

from .neighbour import tamper
from .records import DAY, HOUR, NOON, decision, meeting, release, take_back

SLOT = Slot(start=NOON, end=NOON + HOUR)
GAVE_BACK = GaveBack(slot=SLOT, decision=decision())
BOOKED = Book(id="b1", slot=SLOT, extends=False, useful_until=NOON + HOUR)


def takes(journal: Journal, write: Write, hours: float = 0) -> None:
    """The calendar takes it, so many hours after noon."""
    journal.owe(write, NOON + hours * HOUR)
    journal.settle(write.id, Outcome.DONE, "", NOON + hours * HOUR)


def gives_back(journal: Journal) -> None:
    journal.record_decision(decision())
    takes(journal, release())


def test_what_was_given_back_is_remembered_with_all_that_the_decision_rests_on(
    journal: Journal,
) -> None:
    gives_back(journal)
    assert journal.remember(NOON + HOUR).gave_back == GAVE_BACK


def test_a_meeting_that_people_had_left_is_too(journal: Journal) -> None:
    ended = replace(decision(), verdict=Verdict.ENDED)
    journal.record_decision(ended)
    end = EndEarly(id="e1", key=meeting(), at=NOON, useful_until=NOON + HOUR, by_itself=True)
    takes(journal, end)
    assert journal.remember(NOON).gave_back == GaveBack(slot=SLOT, decision=ended)


@pytest.mark.parametrize("outcome", [Outcome.FAILED, Outcome.DROPPED])
def test_what_the_calendar_did_not_take_was_not_given_back(
    journal: Journal, outcome: Outcome
) -> None:
    journal.record_decision(decision())
    journal.owe(release(), NOON)
    assert journal.remember(NOON).gave_back is None
    journal.settle("r1", outcome, "because", NOON)
    assert journal.remember(NOON).gave_back is None


def test_what_a_finger_gave_back_after_the_panel_had_failed_to_is_the_fingers(
    journal: Journal,
) -> None:
    journal.record_decision(decision())
    journal.owe(release(), NOON)
    journal.settle("r1", Outcome.FAILED, "not allowed", NOON)
    takes(journal, replace(release("r2"), why=ReleasedFor.NOT_NEEDED))
    assert journal.remember(NOON).gave_back is None


def test_what_was_taken_back_is_not_given_back_any_more(journal: Journal) -> None:
    gives_back(journal)
    takes(journal, take_back(), hours=0.25)
    assert journal.remember(NOON + HOUR).gave_back is None


def test_nor_is_its_meeting_released_any_more(journal: Journal) -> None:
    gives_back(journal)
    takes(journal, take_back(), hours=0.25)
    assert journal.remember(NOON + HOUR).released == ()


def test_another_meeting_stays_released(journal: Journal) -> None:
    gives_back(journal)
    takes(journal, take_back(name="review"), hours=0.25)
    assert journal.remember(NOON + HOUR).released == ((meeting(), NOON),)


def test_what_is_given_back_again_after_it_was_taken_back_is_released(journal: Journal) -> None:
    gives_back(journal)
    takes(journal, take_back(), hours=0.25)
    takes(journal, release("r2"), hours=0.5)
    assert journal.remember(NOON + HOUR).released == ((meeting(), NOON + HOUR / 2),)


@pytest.mark.parametrize("outcome", [Outcome.FAILED, Outcome.DROPPED])
def test_what_could_not_be_taken_back_stays_released(journal: Journal, outcome: Outcome) -> None:
    gives_back(journal)
    journal.owe(take_back(), NOON)
    journal.settle("t1", outcome, "because", NOON)
    memory = journal.remember(NOON + HOUR)
    assert (memory.released, memory.gave_back) == (((meeting(), NOON),), GAVE_BACK)


def test_it_is_known_whom_to_invite_again(journal: Journal) -> None:
    journal.record_decision(decision())
    takes(journal, replace(release(), organizer="ada@contoso.com"))
    assert journal.remember(NOON).gave_back == replace(GAVE_BACK, organizer="ada@contoso.com")


def test_nobody_takes_back_what_is_given_back_later(journal: Journal) -> None:
    takes(journal, take_back(), hours=-1)
    gives_back(journal)
    assert journal.remember(NOON).gave_back == GAVE_BACK


def test_a_booking_of_free_time_takes_nothing_back(journal: Journal) -> None:
    gives_back(journal)
    takes(journal, BOOKED, hours=0.25)
    assert journal.remember(NOON + HOUR).gave_back == GAVE_BACK


def test_only_the_last_is_remembered(journal: Journal) -> None:
    gives_back(journal)
    later = replace(decision(NOON + HOUR), key=meeting("review"))
    journal.record_decision(later)
    takes(journal, release("r2", "review"), hours=1)
    gave = journal.remember(NOON + HOUR).gave_back
    assert gave is not None
    assert gave.decision == later


def test_of_two_under_way_the_one_that_the_calendar_took_last_counts(journal: Journal) -> None:
    journal.record_decision(decision())
    journal.record_decision(replace(decision(), key=meeting("review")))
    for write in (release("r1"), release("r2", "review")):
        journal.owe(write, NOON)
    journal.settle("r2", Outcome.DONE, "", NOON)
    journal.settle("r1", Outcome.DONE, "", NOON + HOUR)
    assert journal.remember(NOON + HOUR).gave_back == GAVE_BACK


IDLE = [verdict for verdict in Verdict if not verdict.gave_back]


@pytest.mark.parametrize("verdict", IDLE, ids=lambda verdict: verdict.value)
def test_a_decision_on_another_meeting_or_one_that_gave_nothing_back_explains_nothing(
    journal: Journal, verdict: Verdict
) -> None:
    gives_back(journal)
    journal.record_decision(replace(decision(NOON + HOUR), key=meeting("review")))
    journal.record_decision(replace(decision(NOON + HOUR), verdict=verdict))
    assert journal.remember(NOON + HOUR).gave_back == GAVE_BACK


def test_of_two_decisions_on_one_meeting_the_last_was_carried_out(journal: Journal) -> None:
    journal.record_decision(decision())
    again = decision(NOON + HOUR / 4)
    journal.record_decision(again)
    takes(journal, release(), hours=0.25)
    gave = journal.remember(NOON + HOUR).gave_back
    assert gave is not None
    assert gave.decision == again


def test_what_was_given_back_three_days_ago_no_longer_matters(journal: Journal) -> None:
    gives_back(journal)
    takes(journal, BOOKED, hours=72)
    assert journal.remember(NOON + 3 * DAY).gave_back is None


def test_a_release_whose_decision_was_not_recorded_is_not_explained(journal: Journal) -> None:
    takes(journal, release())
    memory = journal.remember(NOON)
    assert (memory.gave_back, memory.released) == (None, ((meeting(), NOON),))


# --- as text, and on the disk -------------------------------------------------------------------


@pytest.mark.parametrize("moment", [LONG_AGO, NOT_YET, NOON], ids=["never", "not yet", "noon"])
def test_a_decision_comes_back_as_it_went(moment: datetime) -> None:
    made = replace(decision(), steady_since=moment)
    assert decision_of(facts_of(made)) == made


def test_after_a_restart_it_is_known_why(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    before = SqliteJournal(path, UTC)
    gives_back(before)
    before.close()
    after = SqliteJournal(path, UTC)
    assert after.remember(NOON).gave_back == GAVE_BACK
    after.close()


@pytest.mark.parametrize("facts", ['{"verdict": "dreamt"}', "{}", "", "no facts"])
def test_facts_of_another_version_are_passed_over(
    tmp_path: Path, facts: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    path = tmp_path / "journal.sqlite"
    journal = SqliteJournal(path, UTC)
    gives_back(journal)
    tamper(path, f"UPDATE decision SET facts = '{facts}'")
    memory = journal.remember(NOON)
    assert (memory.gave_back, memory.released) == (None, ((meeting(), NOON),))
    assert "not known any more" in caplog.text
    journal.close()
