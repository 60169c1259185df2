"""In step with others: Exchange's own auto-release, and another panel at the same room."""

from dataclasses import replace

import pytest

from panel.domain.decision import Verdict
from panel.domain.effects import CheckedInBy, ReportCheckIn
from panel.domain.policy import ReleasePolicy
from panel.domain.record import Course
from panel.domain.room import Phase
from tests.door import Door
from tests.rooms import meeting, minutes

SHARED = ReleasePolicy(reports_check_ins=True)
TEN = meeting("10:00", "11:00")


def vanishes_at(clock: str, *, checked_in: bool = True) -> Door:
    door = Door(TEN, now="9:30", policy=ReleasePolicy(window=minutes(20)))
    door.wait_until("9:58")
    if checked_in:
        door.tap_check_in("10:00")
    door.wait_until(clock)
    door.organizer_cancels("10:00")
    door.wait(minutes(2))
    return door


@pytest.mark.parametrize("checked_in", [True, False])
def test_a_meeting_that_vanishes_while_it_runs_is_told_of(checked_in: bool) -> None:
    door = vanishes_at("10:10", checked_in=checked_in)
    assert [d.verdict for d in door.decisions()] == [Verdict.VANISHED]
    assert [r.course for r in door.records()] == [Course.VANISHED]


@pytest.mark.parametrize("clock", ["9:59", "10:02", "10:50"])
def test_one_that_is_cancelled_at_another_time_is_nobodys_fault(clock: str) -> None:
    assert vanishes_at(clock).decisions() == []


def test_nor_is_one_that_was_moved_or_ended_here() -> None:
    moved = Door(TEN, now="9:30")
    moved.wait_until("10:05")
    moved.organizer_moves("10:00", "15:00", "16:00")
    ended = Door(TEN, now="9:30")
    ended.wait_until("10:06")
    ended.tap_end("10:00")
    for door in (moved, ended):
        door.wait_until("10:09")
        assert door.decisions() == []


def test_after_a_lost_network_nobody_can_say_when_it_went() -> None:
    door = Door(TEN, now="9:30", policy=ReleasePolicy(window=minutes(30)))
    door.wait_until("10:01")
    door.network_down()
    door.organizer_cancels("10:00")
    door.wait_until("10:12")
    door.network_up()
    door.wait_until("10:15")
    assert door.decisions() == []


def test_a_check_in_is_told_to_the_calendar_once_where_others_listen() -> None:
    door = Door(TEN, now="9:30", policy=SHARED)
    door.wait_until("9:55")
    door.tap_check_in("10:00", by=CheckedInBy.PHONE)
    door.tap_check_in("10:00")
    door.wait_until("11:00")
    (report,) = door.sent(ReportCheckIn)
    assert (report.key, report.uid, report.by) == (TEN.key, TEN.uid, CheckedInBy.PHONE)


def test_and_to_nobody_where_nobody_listens() -> None:
    door = Door(TEN, now="9:30")
    door.wait_until("9:55")
    door.tap_check_in("10:00")
    assert door.sent(ReportCheckIn) == []


def test_an_exempt_meeting_is_no_check_in_to_tell_of() -> None:
    door = Door(TEN, now="9:30", policy=replace(SHARED, enabled=False))
    door.wait_until("11:00")
    assert door.sent(ReportCheckIn) == []


def test_a_report_that_fails_makes_nothing_doubtful_and_survives_a_restart() -> None:
    door = Door(TEN, now="9:30", policy=SHARED)
    door.wait_until("9:55")
    door.answers_after = minutes(2)
    door.tap_check_in("10:00")
    door.restart()
    door.wait_until("10:00")
    assert [w.key for w in door.sent(ReportCheckIn)] == [TEN.key, TEN.key]
    assert door.room.notice is None


@pytest.mark.parametrize("clock", ["9:45", "9:55", "10:05"])
def test_a_check_in_at_the_rooms_other_door_counts_here_too(clock: str) -> None:
    door = Door(TEN, now="9:30", policy=SHARED)
    door.wait_until(clock)
    door.organizer_books(replace(TEN, checked_in_elsewhere=True))
    door.wait_until("11:00")
    assert (door.released(), door.sent(ReportCheckIn)) == ([], [])
    assert door.phase("10:00") is Phase.ENDED
    assert door.room.check_ins[TEN.key].by is CheckedInBy.ELSEWHERE


def test_and_gives_the_room_back_to_people_whose_release_was_under_way() -> None:
    door = Door(TEN, now="9:30", policy=SHARED)
    door.answers_after = minutes(1)
    door.wait_until("10:10:10")
    door.organizer_books(replace(TEN, checked_in_elsewhere=True))
    door.wait_until("10:14")
    assert not door.is_free("10:14", "11:00")
