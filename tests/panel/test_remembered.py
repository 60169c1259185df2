"""The real runner and a journal on disk: what a day leaves for reports, and for the next start."""

from contextlib import closing
from dataclasses import replace
from datetime import UTC
from pathlib import Path

import pytest

from panel.calendars.memory import MemoryCalendar
from panel.domain import events as ev
from panel.domain.check_in import CheckedInBy
from panel.domain.effects import NoticeOf, Notify
from panel.domain.meeting import Meeting
from panel.domain.record import Course
from panel.journal.base import Outcome
from panel.journal.reading import Reading, open_for_reading
from panel.journal.sqlite import SqliteJournal
from tests.rooms import DEFAULT, at

from .day import Day
from .live import LivePanel

COUNTS = replace(DEFAULT, strikes=3)
PRESS = "0b1f7a52-6f0e-4b0e-9a55-3c1f5b1c7d10"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite"


def no_show(day: Day) -> tuple[MemoryCalendar, Meeting]:
    calendar = MemoryCalendar(now=lambda: day.now)
    return calendar, calendar.book(at("10:00"), at("11:00"), series="weekly")


def test_a_no_show_is_in_the_journal_for_reports(day: Day, path: Path) -> None:
    calendar, meeting = no_show(day)
    with closing(SqliteJournal(path, UTC)) as journal:
        panel = LivePanel(day, calendar, journal, path.parent, policy=COUNTS)
        day.wait_until("10:11")
        panel.close()
    with open_for_reading(path) as reading:
        (record,) = reading.meetings()
        (missed,) = reading.series()
    assert (record.key, record.course, record.series) == (meeting.key, Course.RELEASED, True)
    assert (missed.series, missed.key, missed.came) == ("weekly", meeting.key, False)


def test_a_no_show_still_counts_after_a_restart(day: Day, path: Path) -> None:
    calendar, meeting = no_show(day)
    with closing(SqliteJournal(path, UTC)) as journal:
        before = LivePanel(day, calendar, journal, path.parent, policy=COUNTS)
        day.wait_until("10:11")
        decided, strikes = before.room.decided, before.room.strikes
        before.stop()
        after = LivePanel(day, calendar, journal, path.parent, policy=COUNTS)
        assert after.room.strikes == strikes == {"weekly": 1}
        assert after.room.decided == decided
        assert decided.keys() == {meeting.key}
        after.close()


def test_a_letter_that_went_out_is_not_written_again_after_a_restart(day: Day, path: Path) -> None:
    calendar, meeting = no_show(day)
    told = Notify(
        id="n1", meeting=meeting, of=NoticeOf.RELEASE, at=day.now, useful_until=at("11:00")
    )
    with closing(SqliteJournal(path, UTC)) as journal:
        journal.owe(told, day.now)
        journal.settle("n1", Outcome.DONE, "", day.now)
        panel = LivePanel(day, calendar, journal, path.parent)
        assert panel.room.notices == {meeting.key: told.at}
        panel.close()


def test_taking_a_room_back_contests_its_release(day: Day, path: Path) -> None:
    calendar, meeting = no_show(day)
    with closing(SqliteJournal(path, UTC)) as journal:
        panel = LivePanel(day, calendar, journal, path.parent)
        day.wait_until("10:11")
        panel.runner.tell(ev.TakeBackTapped(key=meeting.key, press=PRESS, by=CheckedInBy.PHONE))
        day.wait_until("10:12")
        panel.close()
        assert meeting.key not in dict(journal.remember(day.now).released)
    with open_for_reading(path) as reading:
        assert contested(reading) == [(meeting.key, CheckedInBy.PHONE)]


def contested(reading: Reading) -> list[object]:
    return [(contest.key, contest.by) for contest in reading.contests()]
