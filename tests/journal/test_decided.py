"""What a room has decided, written and counted: what every journal remembers of it."""

from dataclasses import replace
from datetime import UTC, timedelta
from pathlib import Path

import pytest

from panel.domain.decision import Verdict
from panel.domain.effects import NoticeOf
from panel.journal.base import Journal, Outcome
from panel.journal.sqlite import SqliteJournal

from .neighbour import tamper
from .records import DAY, HOUR, NOON, decision, letter, meeting, missed

COUNT = [verdict for verdict in Verdict if verdict.counts]
DO_NOT = [verdict for verdict in Verdict if not verdict.counts]


@pytest.mark.parametrize("verdict", COUNT, ids=lambda verdict: verdict.value)
def test_what_was_given_back_or_would_have_been_is_decided(
    journal: Journal, verdict: Verdict
) -> None:
    journal.record_decision(replace(decision(), verdict=verdict))
    assert journal.remember(NOON + HOUR).decided == ((meeting(), NOON),)


@pytest.mark.parametrize("verdict", DO_NOT, ids=lambda verdict: verdict.value)
def test_what_was_kept_or_vanished_is_not(journal: Journal, verdict: Verdict) -> None:
    journal.record_decision(replace(decision(), verdict=verdict))
    assert journal.remember(NOON + HOUR).decided == ()


def test_a_meeting_decided_twice_is_decided_since_the_last_time(journal: Journal) -> None:
    journal.record_decision(decision())
    journal.record_decision(decision(NOON + HOUR))
    journal.record_decision(replace(decision(NOON + 2 * HOUR), verdict=Verdict.KEPT))
    assert journal.remember(NOON + DAY).decided == ((meeting(), NOON + HOUR),)


def test_what_was_decided_three_days_ago_no_longer_counts(journal: Journal) -> None:
    journal.record_decision(replace(decision(NOON - 3 * DAY), key=meeting("old")))
    journal.record_decision(decision(NOON - 2 * DAY))
    assert journal.remember(NOON).decided == ((meeting(), NOON - 2 * DAY),)


def test_a_letter_is_remembered_by_when_it_went_out(journal: Journal) -> None:
    journal.owe(letter(), NOON)
    assert journal.remember(NOON).notices == ()
    journal.settle("n1", Outcome.DONE, "", NOON + HOUR)
    assert journal.remember(NOON + HOUR).notices == ((meeting(), NOON + HOUR),)


@pytest.mark.parametrize("outcome", [Outcome.FAILED, Outcome.DROPPED])
def test_a_letter_that_did_not_go_out_told_nobody(journal: Journal, outcome: Outcome) -> None:
    journal.owe(letter(), NOON)
    journal.settle("n1", outcome, "because", NOON)
    assert journal.remember(NOON).notices == ()


def test_a_letter_about_a_series_announces_no_release(journal: Journal) -> None:
    journal.owe(letter(of=NoticeOf.SERIES), NOON)
    journal.settle("n1", Outcome.DONE, "", NOON)
    assert journal.remember(NOON).notices == ()


def test_no_shows_of_each_series_are_counted(journal: Journal) -> None:
    for week in range(3):
        journal.record_series(missed("weekly", week))
    journal.record_series(missed("review"))
    assert journal.remember(NOON).strikes == (("review", 1), ("weekly", 3))


def test_they_count_in_a_row_by_when_the_meetings_began(journal: Journal) -> None:
    journal.record_series(missed(weeks=3))
    journal.record_series(missed(weeks=1))
    journal.record_series(missed(weeks=2, came=True))
    assert journal.remember(NOON).strikes == (("weekly", 1),)


def test_a_series_to_which_somebody_came_last_is_left_out(journal: Journal) -> None:
    journal.record_series(missed(weeks=1))
    journal.record_series(missed(weeks=2, came=True))
    assert journal.remember(NOON).strikes == ()


def test_who_comes_to_one_series_has_come_to_no_other(journal: Journal) -> None:
    journal.record_series(missed("review", weeks=1))
    journal.record_series(missed("weekly", weeks=2, came=True))
    assert journal.remember(NOON).strikes == (("review", 1),)


def test_a_no_show_that_was_none_after_all_is_not_counted(journal: Journal) -> None:
    journal.record_series(missed())
    journal.record_series(missed(came=True))
    assert journal.remember(NOON).strikes == ()


def test_a_no_show_told_twice_is_one(journal: Journal) -> None:
    journal.record_series(missed())
    journal.record_series(missed())
    assert journal.remember(NOON).strikes == (("weekly", 1),)


def test_of_two_at_the_same_time_the_one_with_people_counts(journal: Journal) -> None:
    journal.record_series(missed(name="moved"))
    journal.record_series(missed(name="standup", came=True))
    assert journal.remember(NOON).strikes == ()


def test_a_no_show_of_last_month_still_counts(journal: Journal) -> None:
    journal.record_series(missed())
    assert journal.remember(NOON + 30 * DAY).strikes == (("weekly", 1),)


# --- on the disk -----------------------------------------------------------------------------


def test_all_of_it_is_there_after_a_restart(tmp_path: Path) -> None:
    before = SqliteJournal(tmp_path / "journal.sqlite", UTC)
    before.record_decision(decision())
    before.owe(letter(), NOON)
    before.settle("n1", Outcome.DONE, "", NOON)
    before.record_series(missed())
    before.close()
    after = SqliteJournal(tmp_path / "journal.sqlite", UTC)
    memory = after.remember(NOON + timedelta(minutes=1))
    assert memory.decided == memory.notices == ((meeting(), NOON),)
    assert memory.strikes == (("weekly", 1),)
    after.close()


def test_a_decision_that_cannot_be_read_counts(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    journal = SqliteJournal(path, UTC)
    journal.record_decision(replace(decision(), verdict=Verdict.KEPT))
    tamper(path, "UPDATE decision SET facts = '{}'")
    assert journal.remember(NOON).decided == ((meeting(), NOON),)
    journal.close()
