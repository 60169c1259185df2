"""A journal read by somebody who is not its panel: all that it holds."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC
from pathlib import Path

import pytest

from panel.domain.check_in import CheckedInBy
from panel.domain.effects import Book, RecordHealth
from panel.domain.exemption import Exemption
from panel.domain.meeting import Slot
from panel.domain.moments import NOT_YET
from panel.domain.presence import Health
from panel.domain.record import Contest, Course, MeetingRecord
from panel.journal.base import NotKnown, Outcome
from panel.journal.reading import open_for_reading
from panel.journal.rows import Unintelligible
from panel.journal.sqlite import SqliteJournal
from panel.journal.tables import WriteRow

from .neighbour import tamper
from .records import (
    DAY,
    HOUR,
    NOON,
    check_in,
    decision,
    letter,
    meeting,
    missed,
    release,
    rules,
    shown,
    went,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "journal.sqlite"


@pytest.fixture
def journal(path: Path) -> Iterator[SqliteJournal]:
    journal = SqliteJournal(path, UTC)
    yield journal
    journal.close()


FULL = replace(
    went(course=Course.CAME),
    exempt=Exemption.KEYWORD,
    at_the_door=True,
    series=True,
    attendees=7,
    came_at=NOON,
    came_by=CheckedInBy.MAIL,
    seen_at=NOON + HOUR / 60,
    decided_at=NOON + HOUR / 4,
)


@pytest.mark.parametrize("record", [went(), FULL], ids=["nobody came", "all is known"])
def test_a_meeting_is_read_as_it_was_recorded(
    journal: SqliteJournal, path: Path, record: MeetingRecord
) -> None:
    journal.record_meeting(record)
    with open_for_reading(path) as reading:
        assert list(reading.meetings()) == [record]


@pytest.mark.parametrize("course", Course, ids=lambda course: course.value)
def test_whatever_became_of_it(journal: SqliteJournal, path: Path, course: Course) -> None:
    journal.record_meeting(went(course=course))
    with open_for_reading(path) as reading:
        assert [m.course for m in reading.meetings()] == [course]


def test_of_a_meeting_told_twice_the_last_account_is_read(
    journal: SqliteJournal, path: Path
) -> None:
    journal.record_meeting(went())
    journal.record_meeting(FULL)
    with open_for_reading(path) as reading:
        assert list(reading.meetings()) == [FULL]


def test_meetings_come_by_their_start_and_only_those_asked_for(
    journal: SqliteJournal, path: Path
) -> None:
    for day in (2, 0, 3, 1):
        journal.record_meeting(replace(went(), key=meeting(start=NOON + day * DAY)))
    with open_for_reading(path) as reading:
        within = Slot(start=NOON + DAY, end=NOON + 3 * DAY)
        days = [(m.key.start - NOON).days for m in reading.meetings(within)]
    assert days == [1, 2]


def test_a_decision_is_read_with_its_sentence_and_its_facts(
    journal: SqliteJournal, path: Path
) -> None:
    journal.record_decision(decision())
    with open_for_reading(path) as reading:
        (told,) = reading.decisions()
    assert (told.at, told.key, told.decision) == (NOON, meeting(), decision())
    assert told.sentence.startswith("Released 12:00:00: ")


def test_a_decision_of_another_version_still_has_its_sentence(
    journal: SqliteJournal, path: Path
) -> None:
    journal.record_decision(decision())
    tamper(path, "UPDATE decision SET facts = '{}'")
    with open_for_reading(path) as reading:
        (told,) = reading.decisions()
    assert isinstance(told.decision, Unintelligible)
    assert told.sentence.startswith("Released")


def test_writes_are_read_with_what_became_of_them(journal: SqliteJournal, path: Path) -> None:
    journal.owe(release(), NOON)
    journal.settle("r1", Outcome.FAILED, "unreachable", NOON + HOUR)
    journal.owe(letter(), NOON + HOUR)
    with open_for_reading(path) as reading:
        assert list(reading.writes()) == [
            WriteRow("r1", "release", meeting(), NOON, Outcome.FAILED, "unreachable", NOON + HOUR),
            WriteRow("n1", "notify", meeting(), NOON + HOUR, None, "", NOT_YET),
        ]


def test_a_booking_is_of_no_meeting_and_what_cannot_be_read_of_one_unknown(
    journal: SqliteJournal, path: Path
) -> None:
    slot = Slot(start=NOON, end=NOON + HOUR)
    journal.owe(Book(id="b1", slot=slot, extends=False, useful_until=NOON), NOON)
    journal.owe(release(), NOON + HOUR)
    tamper(path, "UPDATE write SET body = '{' WHERE id = 'r1'")
    with open_for_reading(path) as reading:
        assert [w.key for w in reading.writes()] == [None, NotKnown.MEETING]


def test_all_the_rest_is_read_as_it_was_recorded(journal: SqliteJournal, path: Path) -> None:
    contest = Contest(key=meeting(), at=NOON, by=CheckedInBy.PHONE)
    ill = RecordHealth(sensor="pir", health=Health.STUCK_ON, at=NOON)
    journal.record_contest(contest)
    journal.record_health(ill)
    journal.record_check_in(check_in())
    journal.record_coverage(shown())
    journal.record_series(missed())
    with open_for_reading(path) as reading:
        assert (list(reading.contests()), list(reading.health())) == ([contest], [ill])
        assert (list(reading.check_ins()), list(reading.coverage())) == ([check_in()], [shown()])
        assert list(reading.series()) == [missed()]


def test_rules_are_read_in_the_order_in_which_they_came(journal: SqliteJournal, path: Path) -> None:
    late, early = rules("15", at=NOON + DAY), rules("10")
    journal.record_rules(late)
    journal.record_rules(early)
    with open_for_reading(path) as reading:
        assert list(reading.rules()) == [late, early]
        assert reading.rules_at(NOON + DAY) == early
        assert reading.rules_at(NOON - DAY) is NotKnown.RULES
