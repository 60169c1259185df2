"""What every calendar promises: in memory, and in Graph."""

import pytest

from panel.calendars.base import Gone, NotAllowed, NotTold, Taken, Unreachable
from panel.domain.effects import ReleasedFor
from panel.domain.meeting import MeetingKey

from .any_door import AnyDoor
from .doors import JUPITER, VENUS
from .wishes import NINE, book, cancel, end_early, extend, release, slot

NO_SUCH = MeetingKey("AAkALgAAAAAAHYQDEapmEc2byACqAC-EWg0AnobodyAAA=", NINE)


def test_the_agenda_holds_the_meetings_in_order(any_door: AnyDoor) -> None:
    any_door.others_book("11:00", "12:00")
    any_door.others_book("9:00", "10:00")
    assert any_door.shown() == ["09:00-10:00", "11:00-12:00"]


def test_the_agenda_covers_what_was_asked_for_and_no_more(any_door: AnyDoor) -> None:
    for start, end in [("8:00", "9:00"), ("9:30", "10:30"), ("11:00", "12:00")]:
        any_door.others_book(start, end)
    agenda = any_door.agenda(slot("9:00", "11:00"))
    assert [m.slot for m in agenda.meetings] == [slot("9:30", "10:30")]
    assert agenda.covers == slot("9:00", "11:00")
    assert agenda.fetched_at == NINE


def test_a_meeting_keeps_its_key(any_door: AnyDoor) -> None:
    key = any_door.others_book("9:00", "10:00")
    assert [m.key for m in any_door.agenda().meetings] == [key]


def test_a_released_room_is_free(any_door: AnyDoor) -> None:
    key = any_door.others_book("9:00", "10:00")
    assert any_door.write(release(key)) == ()
    assert any_door.shown() == []


def test_a_room_may_be_released_twice(any_door: AnyDoor) -> None:
    write = release(any_door.others_book("9:00", "10:00"))
    any_door.write(write)
    assert any_door.write(write) == ()


def test_what_is_gone_needs_no_release(any_door: AnyDoor) -> None:
    for write in (release(NO_SUCH), end_early(NO_SUCH, "9:30"), cancel(NO_SUCH)):
        assert any_door.write(write) == ()


def test_a_meeting_without_length_is_shown_and_takes_nothing(any_door: AnyDoor) -> None:
    any_door.others_book("9:00", "9:00")
    any_door.write(book("8:45", "9:15"))
    assert any_door.shown() == ["08:45-09:15 at the door", "09:00-09:00"]


def test_a_cancelled_meeting_needs_no_release(any_door: AnyDoor) -> None:
    key = any_door.others_book("9:00", "10:00")
    any_door.others_cancel(key)
    assert any_door.write(release(key)) == ()


def test_a_meeting_that_was_moved_is_left_alone(any_door: AnyDoor) -> None:
    key = any_door.others_book("9:00", "10:00")
    any_door.others_move(key, "14:00", "15:00")
    with pytest.raises(Gone):
        any_door.write(release(key))
    assert any_door.shown() == ["14:00-15:00"]


def test_somebody_elses_meeting_can_end_early(any_door: AnyDoor) -> None:
    key = any_door.others_book("9:00", "10:00")
    (ended,) = any_door.write(end_early(key, "9:20"))
    assert ended.slot == slot("9:00", "9:20")
    assert any_door.shown() == ["09:00-09:20"]


def test_a_meeting_that_is_over_is_not_made_longer(any_door: AnyDoor) -> None:
    key = any_door.others_book("9:00", "10:00")
    any_door.write(end_early(key, "10:30"))
    assert any_door.shown() == ["09:00-10:00"]


def test_a_booking_at_the_door_is_told_as_it_stands(any_door: AnyDoor) -> None:
    (booked,) = any_door.write(book("9:00", "9:30"))
    assert booked.slot == slot("9:00", "9:30")
    assert booked.at_the_door
    assert any_door.agenda().meetings == (booked,)


def test_one_press_books_once(any_door: AnyDoor) -> None:
    press = book("9:00", "9:30")
    assert any_door.write(press) == any_door.write(press)
    assert any_door.shown() == ["09:00-09:30 at the door"]


def test_a_taken_slot_is_a_conflict(any_door: AnyDoor) -> None:
    any_door.others_book("9:15", "10:00")
    with pytest.raises(Taken):
        any_door.write(book("9:00", "9:30"))
    assert any_door.shown() == ["09:15-10:00"]


def test_a_booking_fits_between_two_meetings(any_door: AnyDoor) -> None:
    any_door.others_book("8:00", "9:00")
    any_door.others_book("9:30", "10:00")
    any_door.write(book("9:00", "9:30"))
    assert any_door.shown() == ["08:00-09:00", "09:00-09:30 at the door", "09:30-10:00"]


def test_a_booking_at_the_door_can_be_extended(any_door: AnyDoor) -> None:
    (booked,) = any_door.write(book("9:00", "9:30"))
    (longer,) = any_door.write(extend(booked, "10:00"))
    assert longer.key == booked.key
    assert any_door.shown() == ["09:00-10:00 at the door"]


def test_one_press_extends_once(any_door: AnyDoor) -> None:
    (booked,) = any_door.write(book("9:00", "9:30"))
    press = extend(booked, "10:00")
    assert any_door.write(press) == any_door.write(press)


def test_an_extension_stops_at_the_next_meeting(any_door: AnyDoor) -> None:
    (booked,) = any_door.write(book("9:00", "9:30"))
    any_door.others_book("9:45", "10:00")
    with pytest.raises(Taken):
        any_door.write(extend(booked, "10:00"))
    assert any_door.shown() == ["09:00-09:30 at the door", "09:45-10:00"]


def test_what_is_gone_cannot_be_extended(any_door: AnyDoor) -> None:
    (booked,) = any_door.write(book("9:00", "9:30"))
    any_door.write(cancel(booked.key))
    with pytest.raises(Gone):
        any_door.write(extend(booked, "10:00"))


def test_a_booking_at_the_door_can_be_cancelled(any_door: AnyDoor) -> None:
    (booked,) = any_door.write(book("10:00", "10:30"))
    assert any_door.write(cancel(booked.key)) == ()
    assert any_door.shown() == []


def test_a_booking_at_the_door_can_be_given_back(any_door: AnyDoor) -> None:
    (booked,) = any_door.write(book("9:00", "9:30"))
    any_door.write(release(booked.key, ReleasedFor.NOT_NEEDED))
    assert any_door.shown() == []


def test_somebody_elses_meeting_is_never_cancelled_nor_moved(any_door: AnyDoor) -> None:
    key = any_door.others_book("9:00", "9:30")
    (meeting,) = any_door.agenda().meetings
    for write in (cancel(key), extend(meeting, "10:00")):
        with pytest.raises(NotAllowed):
            any_door.write(write)
    assert any_door.shown() == ["09:00-09:30"]


def test_other_rooms_are_told_of_by_when_they_are_taken(any_door: AnyDoor) -> None:
    any_door.another_room(JUPITER)
    any_door.another_room(VENUS)
    any_door.others_book_elsewhere(JUPITER, "14:00", "15:00")
    any_door.others_book_elsewhere(JUPITER, "9:02", "10:03")
    told = any_door.availability(JUPITER, VENUS)
    assert told == {JUPITER: (slot("9:02", "10:03"), slot("14:00", "15:00")), VENUS: ()}


def test_other_rooms_are_told_of_for_as_long_as_asked(any_door: AnyDoor) -> None:
    any_door.another_room(VENUS)
    for start, end in [("8:00", "9:00"), ("9:30", "11:30"), ("12:00", "13:00")]:
        any_door.others_book_elsewhere(VENUS, start, end)
    told = any_door.availability(VENUS, within=slot("9:00", "12:00"))
    assert told == {VENUS: (slot("9:30", "11:30"),)}


def test_a_room_that_nobody_knows_is_not_free(any_door: AnyDoor) -> None:
    any_door.another_room(VENUS)
    assert any_door.availability(JUPITER, VENUS) == {JUPITER: NotTold.UNKNOWN, VENUS: ()}


def test_of_no_room_there_is_nothing_to_tell(any_door: AnyDoor) -> None:
    assert any_door.availability() == {}


def test_an_unplugged_calendar_is_unreachable_until_plugged_in(any_door: AnyDoor) -> None:
    key = any_door.others_book("9:00", "10:00")
    any_door.unplug()
    with pytest.raises(Unreachable):
        any_door.agenda()
    with pytest.raises(Unreachable):
        any_door.write(end_early(key, "9:30"))
    with pytest.raises(Unreachable):
        any_door.availability(VENUS)
    any_door.plug_in()
    assert any_door.shown() == ["09:00-10:00"]
