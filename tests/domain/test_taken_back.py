"""Fingers that take a room back: once, for the rest of the meeting, over nobody's head."""

from datetime import timedelta

import pytest

from panel.domain.effects import Book, TakeBack
from panel.domain.faults import Fault
from panel.domain.policy import ReleasePolicy
from panel.domain.room import Phase
from tests.domain.sensed import RADAR, Sensed
from tests.domain.test_taking_back import TEN, given_back, offered
from tests.door import Door
from tests.rooms import at, meeting, minutes, slot


def test_one_tap_and_the_room_is_theirs_until_the_end_of_their_meeting() -> None:
    door = given_back(now="10:15")
    door.now += timedelta(seconds=0.3)
    door.tap_take_back(TEN.key)
    door.wait_until("10:16")
    (write,) = door.sent(TakeBack)
    assert (write.slot, write.key) == (slot("10:15", "11:00"), TEN.key)
    assert door.phase("press 1") is Phase.CHECKED_IN
    assert not door.is_free("10:16", "11:00")
    door.wait_until("11:00")
    assert door.released() == ["10:00 at 10:10"]


def test_what_was_taken_back_is_offered_no_more_even_when_they_leave_early() -> None:
    door = given_back()
    door.tap_take_back(TEN.key)
    door.wait_until("10:14")
    door.tap_end("press 1")
    door.wait_until("10:15")
    assert door.is_free("10:15", "11:00")
    assert offered(door) is None


def test_an_impatient_second_tap_takes_nothing_more_and_blames_nobody() -> None:
    door = given_back()
    door.answers_after = minutes(1)
    door.tap_take_back(TEN.key)
    assert offered(door) is None
    door.tap_take_back(TEN.key)
    door.tap_book("10:30")
    assert (len(door.sent(TakeBack)), door.sent(Book)) == (1, [])
    assert door.room.notice is None


def test_a_booking_on_its_way_stands_before_a_finger_that_takes_back() -> None:
    door = given_back()
    door.answers_after = minutes(1)
    door.tap_book("10:15")
    door.tap_take_back(TEN.key)
    assert (len(door.sent(Book)), door.sent(TakeBack)) == (1, [])


@pytest.mark.parametrize(
    ("why", "fault"), [("late", Fault.TAKEN), ("unsure", Fault.UNREACHABLE)], ids=["late", "unsure"]
)
def test_a_finger_that_comes_too_late_is_told_so(why: str, fault: Fault) -> None:
    door = given_back(now="10:20" if why == "late" else "10:12")
    if why == "unsure":
        door.clock_loses_sync()
    door.tap_take_back(TEN.key)
    assert door.sent(Book) == []
    assert door.room.notice is not None
    assert (door.room.notice.wish, door.room.notice.fault) == (Book, fault)


def test_a_finger_on_another_meeting_takes_nothing_back() -> None:
    door = given_back("11:00-12:00")
    door.tap_take_back(door.key("11:00"))
    assert (door.sent(Book), door.sent(TakeBack)) == ([], [])


def test_somebody_was_faster_in_the_calendar() -> None:
    door = given_back()
    door.organizer_books(meeting("10:30", "11:30", "faster"))
    door.tap_take_back(TEN.key)
    door.wait_until("10:13")
    assert door.room.notice is not None
    assert door.room.notice.fault is Fault.TAKEN
    assert offered(door) is None
    assert "press 1" not in door.calendar


def test_a_refusal_leaves_the_offer_and_the_next_tap_clears_the_notice() -> None:
    door = given_back()
    door.calendar_refuses_writes()
    door.tap_take_back(TEN.key)
    door.wait_until("10:13")
    door.calendar_takes_writes()
    assert door.room.notice is not None
    door.tap_take_back(TEN.key)
    assert door.room.notice is None
    door.wait_until("10:14")
    assert not door.is_free("10:14", "11:00")


def test_a_finger_that_takes_back_is_a_sign_of_life() -> None:
    door = Sensed(TEN, sensors=[RADAR], now="9:30", policy=ReleasePolicy(walk_in_books=minutes(15)))
    door.wait_until("10:11")
    door.somebody_comes()
    door.wait_until("10:12:30")
    door.calendar_refuses_writes()
    door.tap_take_back(TEN.key)
    door.wait_until("10:14:10")
    assert [w.slot.start for w in door.sent(Book) if w.by_itself] == [at("10:14")]


def test_who_checked_in_during_the_release_has_taken_it_back_already() -> None:
    door = Door(TEN, now="9:30")
    door.answers_after = minutes(0.5)
    door.wait_until("10:10:10")
    door.tap_check_in("10:00")
    door.wait_until("10:12")
    (write,) = door.sent(TakeBack)
    door.tap_end(write.id)
    door.wait_until("10:13")
    assert door.is_free("10:13", "11:00")
    assert offered(door) is None
