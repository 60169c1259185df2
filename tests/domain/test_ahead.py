"""Fingers on the timeline: which slots are booked ahead, and which are not."""

import pytest

from panel.domain.effects import Book
from panel.domain.events import SlotTapped
from panel.domain.faults import Fault
from panel.domain.meeting import Meeting
from panel.domain.person import Person
from panel.domain.room import Phase
from tests.door import Door
from tests.rooms import meeting, slot

HOST = Person(name="Karim Benali", address="karim@contoso.example")


def test_a_slot_of_later_is_booked_with_its_title_and_host() -> None:
    door = Door(now="8:00")
    door.tap_slot("10:00", "11:00", title="  Engines\nand more ", host=HOST)
    (write,) = door.sent(Book)
    assert (write.slot, write.title, write.host) == (
        slot("10:00", "11:00"),
        "Engines and more",
        HOST,
    )
    assert write.ahead
    door.wait_until("8:01")
    assert door.phase("10:00") is Phase.SCHEDULED


def test_a_slot_of_this_quarter_hour_is_taken_from_now_on() -> None:
    door = Door(now="10:07:20")
    door.tap_slot("10:00", "11:00")
    (write,) = door.sent(Book)
    assert (write.slot, write.ahead) == (slot("10:07:20", "11:00"), False)
    door.wait_until("10:08")
    assert door.phase("10:07:20") is Phase.CHECKED_IN


@pytest.mark.parametrize(("now", "ahead"), [("9:55", False), ("9:54:59", True)])
def test_whoever_books_just_before_it_begins_is_there(now: str, *, ahead: bool) -> None:
    door = Door(now=now)
    door.tap_slot("10:00", "11:00")
    assert [w.ahead for w in door.sent(Book)] == [ahead]


@pytest.mark.parametrize(
    ("start", "end"), [("9:45", "10:30"), ("10:15", "14:16"), ("9:00", "9:30")]
)
def test_what_is_past_or_too_long_is_not_booked(start: str, end: str) -> None:
    door = Door(now="10:00")
    door.tap_slot(start, end)
    assert door.sent(Book) == []
    assert door.room.notice is not None
    assert (door.room.notice.wish, door.room.notice.fault) == (Book, Fault.NOT_ALLOWED)


def test_a_slot_that_somebody_has_is_not_booked() -> None:
    door = Door(meeting("10:30", "11:00"), now="8:00")
    door.tap_slot("10:00", "11:00")
    assert door.sent(Book) == []
    assert door.room.notice is not None
    assert door.room.notice.fault is Fault.TAKEN


def test_where_nothing_is_known_nothing_is_booked() -> None:
    door = Door(now="8:00")
    door.network_down()
    door.wait_until("8:05")
    door.tap_slot("7:00", "11:00")
    assert door.sent(Book) == []
    assert door.room.notice is not None
    assert door.room.notice.fault is Fault.UNREACHABLE


def test_a_clock_that_nobody_vouches_for_books_nothing() -> None:
    door = Door(now="8:00")
    door.clock_loses_sync()
    door.tap_slot("10:00", "11:00")
    assert door.sent(Book) == []


def test_a_slot_beyond_what_is_known_is_not_booked() -> None:
    door = Door(now="8:00")
    door.tap_slot("57:00", "58:00")  # the agenda ends two days on
    assert door.sent(Book) == []


def test_an_impatient_second_tap_on_a_slot_books_once() -> None:
    door = Door(now="8:00")
    door.tap_slot("10:00", "11:00")
    door.tap_slot("10:00", "11:00")
    door.tap_book("9:00")
    assert len(door.sent(Book)) == 1
    assert door.room.notice is None


def test_somebody_who_was_faster_is_told_of_at_the_door() -> None:
    door = Door(now="8:00")
    door.organizer_books(meeting("10:30", "11:00"))
    door.tap_slot("10:00", "11:00")
    door.wait_until("8:00:10")
    assert door.room.notice is not None
    assert (door.room.notice.wish, door.room.notice.fault) == (Book, Fault.TAKEN)


def test_a_power_cut_in_between_books_once() -> None:
    door = Door(now="8:00")
    door.tap_slot("10:00", "11:00", title="Engines")
    door.restart()
    door.wait_until("8:01")
    assert [m.subject for m in door.calendar] == ["Engines"]
    assert {w.id for w in door.sent(Book)} == {door.sent(Book)[0].id}


def test_a_wish_that_the_power_cut_outlived_is_nobodys_any_more() -> None:
    door = Door(now="8:00")
    door.network_down()
    door.tap_slot("10:00", "11:00")
    door.network_up()
    door.restart(off_until="8:02")
    door.wait_until("8:10")
    assert list(door.calendar) == []


def test_a_title_is_no_longer_than_a_calendar_shows() -> None:
    door = Door(now="8:00")
    door.tap_slot("10:00", "11:00", title="x" * 500)
    assert [len(w.title) for w in door.sent(Book)] == [120]


def test_a_press_that_is_none_of_the_doors_is_let_be() -> None:
    door = Door(now="8:00")
    door.happens(SlotTapped(slot=slot("10:00", "10:00"), press="nothing"))
    assert door.sent(Book) == []


@pytest.mark.parametrize("behind", [meeting("9:00", "10:00"), meeting("9:45", "10:00")])
def test_who_books_the_time_behind_a_meeting_keeps_it_when_that_ends(behind: Meeting) -> None:
    """A walk-up there would pass for its extension, and end with it."""
    door = Door(behind, now="9:45")
    door.tap_check_in(behind.event_id)
    door.wait_until("9:56")
    door.tap_slot("10:00", "10:30")
    door.wait_until("9:57")
    door.tap_end(behind.event_id)
    door.wait_until("9:58")
    assert door.phase("10:00") is not Phase.RELEASED
    assert slot("10:00", "10:30") in [m.slot for m in door.calendar]
