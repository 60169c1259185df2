"""Each record that a room asks for is kept, in its place."""

from datetime import UTC
from typing import get_args

import pytest

from panel.domain import effects as ef
from panel.domain.check_in import CheckedInBy
from panel.domain.presence import Health
from panel.domain.record import Contest
from panel.journal.keeping import Record, keep
from panel.journal.memory import MemoryJournal

from .records import NOON, check_in, counted, decision, meeting, missed, shown, went

CONTEST = Contest(key=meeting(), at=NOON, by=CheckedInBy.DOOR)
ILL = ef.RecordHealth(sensor="pir", health=Health.OFFLINE, at=NOON)
ALL: tuple[Record, ...] = (
    ef.RecordCheckIn(check_in=check_in()),
    ef.RecordDecision(decision=decision()),
    ef.RecordMeeting(record=went()),
    ef.RecordContest(contest=CONTEST),
    ILL,
    missed(),
    shown(),
    counted(3),
)


@pytest.fixture
def journal() -> MemoryJournal:
    journal = MemoryJournal(UTC)
    for record in ALL:
        keep(record, journal)
    return journal


def test_every_effect_but_what_is_sent_dropped_or_asked_for_is_a_record() -> None:
    acts = {ef.Send, ef.Drop, ef.Refresh}
    assert set(get_args(Record)) == set(get_args(ef.Effect)) - acts == {type(r) for r in ALL}


def test_what_a_restart_needs_is_remembered(journal: MemoryJournal) -> None:
    memory = journal.remember(NOON)
    assert (memory.check_ins, memory.coverage) == ((check_in(),), (("pir", shown().outcome),))
    assert (memory.decided, memory.strikes) == (((meeting(), NOON),), (("weekly", 1),))
    assert memory.head_counts == ((meeting(), 3),)


def test_what_reports_need_is_there(journal: MemoryJournal) -> None:
    assert (journal.meetings, journal.contests) == ({meeting(): went()}, [CONTEST])
    assert journal.health == [ILL]
