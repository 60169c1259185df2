"""What every journal promises."""

import json
from dataclasses import replace

import pytest

from panel.domain.effects import CheckedInBy, Write
from panel.journal.base import Journal, Memory, Outcome

from .records import DAY, HOUR, NOON, check_in, decision, letter, meeting, one_of_each, release


def test_a_new_journal_remembers_nothing(journal: Journal) -> None:
    assert journal.remember(NOON) == Memory(knows_since=NOON)
    assert journal.decisions(limit=10) == ()


def test_a_check_in_is_remembered_as_it_was_made(journal: Journal) -> None:
    journal.record_check_in(check_in())
    assert journal.remember(NOON + HOUR).check_ins == (check_in(),)


def test_of_two_check_ins_to_one_meeting_the_last_one_counts(journal: Journal) -> None:
    by_phone = replace(check_in(), by=CheckedInBy.PHONE)
    journal.record_check_in(check_in())
    journal.record_check_in(by_phone)
    assert journal.remember(NOON).check_ins == (by_phone,)


def test_a_check_in_older_than_two_days_no_longer_matters(journal: Journal) -> None:
    journal.record_check_in(check_in("old", at=NOON - 2 * DAY - HOUR))
    journal.record_check_in(check_in("recent", at=NOON - 2 * DAY + HOUR))
    journal.record_check_in(check_in("today"))
    names = [c.key.event_id for c in journal.remember(NOON).check_ins]
    assert names == ["recent", "today"]


def test_a_clock_that_starts_a_year_ahead_forgets_no_check_in(journal: Journal) -> None:
    journal.record_check_in(check_in())
    assert journal.remember(NOON + 365 * DAY).check_ins == (check_in(),)


def test_a_clock_that_starts_a_year_behind_forgets_no_check_in(journal: Journal) -> None:
    journal.record_check_in(check_in())
    assert journal.remember(NOON - 365 * DAY).check_ins == (check_in(),)


@pytest.mark.parametrize("write", one_of_each(), ids=lambda write: type(write).__name__)
def test_a_write_is_owed_as_it_was_made(journal: Journal, write: Write) -> None:
    journal.owe(write, NOON)
    assert journal.remember(NOON).owed == (write,)


def test_of_a_letter_that_is_owed_neither_subject_nor_people_are_known(journal: Journal) -> None:
    theirs = replace(letter().meeting, subject="Talks", organizer="Ada", attendees=("alan@x.org",))
    journal.owe(replace(letter(), meeting=replace(theirs, organizer_address="ada@x.org")), NOON)
    assert journal.remember(NOON).owed == (letter(),)


def test_writes_are_owed_in_the_order_in_which_they_were_wished(journal: Journal) -> None:
    for write in reversed(one_of_each()):
        journal.owe(write, NOON)
    journal.owe(one_of_each()[-1], NOON + HOUR)
    assert journal.remember(NOON).owed == one_of_each()[::-1]


def test_a_write_sent_again_after_a_restart_is_owed_once(journal: Journal) -> None:
    journal.owe(release(), NOON)
    journal.owe(release(), NOON + HOUR)
    assert journal.remember(NOON).owed == (release(),)


@pytest.mark.parametrize("outcome", Outcome)
def test_a_settled_write_is_owed_no_longer(journal: Journal, outcome: Outcome) -> None:
    journal.owe(release(), NOON)
    journal.settle("r1", outcome, "because", NOON)
    assert journal.remember(NOON).owed == ()


def test_a_failed_write_that_is_tried_again_is_owed_again(journal: Journal) -> None:
    journal.owe(release(), NOON)
    journal.settle("r1", Outcome.FAILED, "unreachable", NOON)
    journal.owe(release(), NOON + HOUR)
    assert journal.remember(NOON).owed == (release(),)


def test_settling_what_was_never_owed_changes_nothing(journal: Journal) -> None:
    journal.settle("r1", Outcome.DONE, "", NOON)
    assert journal.remember(NOON) == Memory(knows_since=NOON)


def test_a_release_that_is_done_is_remembered_with_its_time(journal: Journal) -> None:
    journal.owe(release(), NOON)
    journal.settle("r1", Outcome.DONE, "", NOON + HOUR)
    assert journal.remember(NOON + HOUR).released == ((meeting(), NOON + HOUR),)


def test_a_release_that_is_done_stays_done(journal: Journal) -> None:
    journal.owe(release(), NOON)
    journal.settle("r1", Outcome.DONE, "", NOON)
    journal.settle("r1", Outcome.DROPPED, "too late", NOON + HOUR)
    assert journal.remember(NOON).released == ((meeting(), NOON),)


@pytest.mark.parametrize("outcome", [Outcome.FAILED, Outcome.DROPPED])
def test_a_release_that_came_to_nothing_released_nothing(
    journal: Journal, outcome: Outcome
) -> None:
    journal.owe(release(), NOON)
    journal.settle("r1", outcome, "because", NOON)
    assert journal.remember(NOON).released == ()


def test_releases_endings_and_cancellations_give_back_but_bookings_do_not(
    journal: Journal,
) -> None:
    for write in one_of_each():
        journal.owe(write, NOON)
        journal.settle(write.id, Outcome.DONE, "", NOON)
    assert journal.remember(NOON).released == ((meeting(), NOON),) * 3


def test_a_release_older_than_two_days_no_longer_matters(journal: Journal) -> None:
    journal.owe(release(), NOON - 3 * DAY)
    journal.settle("r1", Outcome.DONE, "", NOON - 3 * DAY)
    journal.record_check_in(check_in())
    assert journal.remember(NOON).released == ()


def test_what_happened_exactly_two_days_ago_still_matters(journal: Journal) -> None:
    journal.record_check_in(check_in(at=NOON - 2 * DAY))
    journal.owe(release(), NOON - 2 * DAY)
    journal.settle("r1", Outcome.DONE, "", NOON - 2 * DAY)
    journal.record_check_in(check_in("now"))
    memory = journal.remember(NOON)
    assert (len(memory.check_ins), len(memory.released)) == (2, 1)


def test_a_write_stays_owed_however_old_it_is(journal: Journal) -> None:
    journal.owe(release(), NOON - 300 * DAY)
    assert journal.remember(NOON).owed == (release(),)


def test_a_decision_is_told_in_one_sentence_in_local_time(journal: Journal) -> None:
    journal.record_decision(decision())
    (told,) = journal.decisions(limit=10)
    assert told.sentence == (
        "Released 13:00:00: no check-in from 12:40:00 to 13:00:00, no motion since 12:45:00, "
        "both sensors healthy, agenda 12 s old, everything trusted since 13:00:00."
    )


def test_a_decision_keeps_its_facts(journal: Journal) -> None:
    journal.record_decision(decision())
    (told,) = journal.decisions(limit=10)
    facts = json.loads(told.facts)
    assert (told.at, facts["verdict"], facts["presence"]) == (NOON, "released", "vacant")
    assert facts["key"] == ["standup", "2026-03-02T12:00:00Z"]


def test_the_last_decisions_come_first(journal: Journal) -> None:
    for hour in range(5):
        journal.record_decision(decision(NOON + hour * HOUR))
    assert [d.at for d in journal.decisions(limit=2)] == [NOON + 4 * HOUR, NOON + 3 * HOUR]


def test_closing_twice_is_closing_once(journal: Journal) -> None:
    journal.close()
    journal.close()


def test_a_journal_knows_nothing_of_what_came_before_it_was_first_asked(journal: Journal) -> None:
    assert journal.remember(NOON).knows_since == NOON
    assert journal.remember(NOON + DAY).knows_since == NOON
