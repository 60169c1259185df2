"""Fingers at the door: end, extend, book, and when they come too late."""

from datetime import timedelta

from panel.domain.effects import Book, Cancel, EndEarly, Extend, Release, ReleasedFor
from panel.domain.events import EndTapped, ExtendTapped
from panel.domain.faults import Fault
from panel.domain.presence import Presence
from panel.domain.room import Phase
from tests.door import Door
from tests.rooms import at, meeting, slot


def checked_in(*others: str) -> Door:
    """A door at 10:15 with people in the meeting of 10 to 11, and others on the agenda."""
    meetings = [meeting(*other.split("-")) for other in others]
    door = Door(meeting("10:00", "11:00"), *meetings, now="9:50")
    door.tap_check_in("10:00")
    door.wait_until("10:15")
    return door


# --- end ------------------------------------------------------------------------------------


def test_ending_a_running_meeting_shortens_it_and_frees_the_rest() -> None:
    door = checked_in()
    door.tap_end("10:00")
    door.wait_until("10:16")
    assert [w.at for w in door.sent(EndEarly)] == [at("10:15")]
    assert door.phase("10:00") is Phase.RELEASED
    assert door.is_free("10:16", "11:00")
    assert door.released() == []


def test_two_taps_on_end_are_one() -> None:
    door = checked_in()
    door.tap_end("10:00")
    door.tap_end("10:00")
    door.wait_until("10:16")
    door.tap_end("10:00")
    assert len(door.sent(EndEarly)) == 1


def test_ending_a_meeting_before_it_begins_gives_all_of_it_back() -> None:
    door = Door(meeting("10:00", "11:00"), now="9:50")
    door.tap_check_in("10:00")
    door.tap_end("10:00")
    (write,) = door.sent(Release)
    assert write.why is ReleasedFor.NOT_NEEDED
    door.wait_until("9:55")
    assert "10:00" not in door.calendar


def test_somebody_who_says_that_nobody_comes_gives_it_back_at_once() -> None:
    door = Door(meeting("10:00", "11:00"), now="9:50")
    door.tap_end("10:00")
    door.wait_until("10:30")
    assert [w.why for w in door.sent(Release)] == [ReleasedFor.NOT_NEEDED]


def test_a_finger_that_comes_after_the_end_changes_nothing() -> None:
    door = checked_in()
    door.wait_until("10:59:45")
    door.now = at("11:00:01")
    door.happens(EndTapped(key=door.key("10:00"), press="late"))
    assert door.sent(EndEarly) == []
    assert door.phase("10:00") is Phase.ENDED


def test_the_calendar_refuses_the_end_so_the_meeting_goes_on() -> None:
    door = checked_in()
    door.calendar_refuses_writes()
    door.tap_end("10:00")
    door.wait_until("10:16")
    assert door.phase("10:00") is Phase.CHECKED_IN
    assert door.room.notice is not None
    assert (door.room.notice.wish, door.room.notice.fault) == (EndEarly, Fault.NOT_ALLOWED)


def test_a_kept_meeting_can_be_ended_and_a_refusal_leads_back() -> None:
    door = Door(meeting("10:00", "11:00"), now="9:30", presence=Presence.UNKNOWN)
    door.wait_until("10:40")
    door.calendar_refuses_writes()
    door.tap_end("10:00")
    door.wait_until("10:41")
    assert door.phase("10:00") is Phase.KEPT
    assert len(door.sent(EndEarly)) == 1


# --- extend ---------------------------------------------------------------------------------


def test_extending_somebody_elses_meeting_books_the_time_right_behind_it() -> None:
    door = checked_in()
    door.tap_extend("10:00", until="11:30")
    door.wait_until("10:16")
    assert [w.slot for w in door.sent(Book)] == [slot("11:00", "11:30")]
    assert not door.is_free("11:00", "11:30")


def test_a_booking_of_ours_grows() -> None:
    door = Door(now="10:00")
    door.tap_book(until="10:30")
    door.wait_until("10:01")
    door.tap_extend("press 1", until="11:00")
    door.wait_until("10:40")
    assert len(door.sent(Extend)) == 1
    assert door.phase("press 1") is Phase.CHECKED_IN


def test_the_next_meeting_stands_in_the_way_of_an_extension() -> None:
    door = checked_in("11:15-12:00")
    door.tap_extend("10:00", until="11:30")
    assert door.sent(Book) == []
    assert door.room.notice is not None
    assert door.room.notice.fault is Fault.TAKEN


def test_a_panel_that_does_not_know_the_calendar_extends_nothing() -> None:
    door = checked_in()
    door.network_down()
    door.wait_until("10:20")
    door.tap_extend("10:00", until="11:30")
    assert door.sent(Book) == []
    assert door.room.notice is not None
    assert door.room.notice.fault is Fault.UNREACHABLE


def test_an_extension_can_be_extended_and_ends_with_its_meeting() -> None:
    door = checked_in()
    door.tap_extend("10:00", until="11:30")
    door.wait_until("10:16")
    door.tap_extend("10:00", until="12:00")
    door.wait_until("10:17")
    assert not door.is_free("11:30", "12:00")
    door.tap_end("10:00")
    door.wait_until("10:20")
    assert (len(door.sent(Extend)), len(door.sent(EndEarly)), len(door.sent(Cancel))) == (1, 1, 1)
    assert door.is_free("10:20", "12:00")


def test_a_failed_end_leaves_the_extension_scheduled() -> None:
    door = checked_in()
    door.tap_extend("10:00", until="11:30")
    door.wait_until("10:16")
    door.calendar_refuses_writes()
    door.tap_end("10:00")
    door.wait_until("10:20")
    assert [b.phase for b in door.room.bookings] == [Phase.CHECKED_IN, Phase.SCHEDULED]


def test_an_extension_to_an_earlier_end_is_none() -> None:
    door = checked_in()
    door.happens(ExtendTapped(key=door.key("10:00"), until=at("10:50"), press="p"))
    assert (door.sent(Book), door.sent(Extend)) == ([], [])


# --- book -----------------------------------------------------------------------------------


def test_booking_a_free_room_takes_it_from_this_moment() -> None:
    door = Door(now="10:00")
    door.wait_until("10:00:20")
    door.tap_book(until="10:30")
    door.wait_until("10:01")
    assert [w.slot for w in door.sent(Book)] == [slot("10:00:20", "10:30")]
    assert door.phase("press 1") is Phase.CHECKED_IN
    door.wait_until("10:20")
    assert door.released() == []


def test_two_impatient_taps_book_once() -> None:
    door = Door(now="10:00")
    door.tap_book(until="10:30")
    door.tap_book(until="10:30")
    assert len(door.sent(Book)) == 1


def test_nobody_books_what_is_taken_or_not_known_to_be_free() -> None:
    taken = Door(meeting("10:20", "11:00"), now="10:00")
    taken.tap_book(until="10:30")
    lost = Door(now="10:00")
    lost.clock_loses_sync()
    lost.tap_book(until="10:30")
    assert (taken.sent(Book), lost.sent(Book)) == ([], [])
    notices = [door.room.notice for door in (taken, lost)]
    assert [n.fault for n in notices if n] == [Fault.TAKEN, Fault.UNREACHABLE]


def test_somebody_elsewhere_was_faster_and_the_door_says_so() -> None:
    door = Door(now="10:00")
    door.organizer_books(meeting("10:00", "11:00"))
    door.tap_book(until="10:30")
    door.wait(timedelta(seconds=5))
    assert door.room.notice is not None
    assert door.room.notice.fault is Fault.TAKEN
    assert not door.room.write_refused
    assert not door.is_free("10:10", "10:30")
