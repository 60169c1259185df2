"""What every calendar promises of taking back what the room gave away: in memory, and in Graph."""

import pytest

from panel.calendars.base import Taken, Unreachable

from .any_door import AnyDoor
from .wishes import ADA, book, end_early, release, slot, take_back


def test_a_released_room_is_taken_back_for_what_is_left(any_door: AnyDoor) -> None:
    key = any_door.others_book("9:00", "10:00")
    any_door.write(release(key))
    (back,) = any_door.write(take_back(key, "9:12", "10:00"))
    assert (back.slot, back.attendees) == (slot("9:12", "10:00"), (ADA,))
    assert back.subject == "Taken back at the door"
    assert any_door.shown() == ["09:12-10:00 at the door"]


def test_without_the_organizers_address_nobody_is_invited(any_door: AnyDoor) -> None:
    key = any_door.others_book("9:00", "10:00")
    any_door.write(release(key))
    (back,) = any_door.write(take_back(key, "9:12", "10:00", organizer=""))
    assert back.attendees == ()


def test_one_press_takes_back_once(any_door: AnyDoor) -> None:
    key = any_door.others_book("9:00", "10:00")
    any_door.write(release(key))
    press = take_back(key, "9:12", "10:00")
    assert any_door.write(press) == any_door.write(press)
    assert any_door.shown() == ["09:12-10:00 at the door"]


def test_what_somebody_else_has_by_now_is_not_taken_back(any_door: AnyDoor) -> None:
    key = any_door.others_book("9:00", "10:00")
    any_door.write(release(key))
    any_door.write(book("9:30", "10:00"))
    with pytest.raises(Taken):
        any_door.write(take_back(key, "9:12", "10:00"))
    assert any_door.shown() == ["09:30-10:00 at the door"]


def test_a_meeting_cut_short_is_whole_again(any_door: AnyDoor) -> None:
    key = any_door.others_book("9:00", "10:00")
    any_door.write(end_early(key, "9:20"))
    (back,) = any_door.write(take_back(key, "9:21", "10:00"))
    assert (back.key, back.slot) == (key, slot("9:00", "10:00"))
    assert any_door.shown() == ["09:00-10:00"]


def test_a_booking_at_the_door_cut_short_is_whole_again(any_door: AnyDoor) -> None:
    (booked,) = any_door.write(book("9:00", "10:00"))
    any_door.write(end_early(booked.key, "9:20"))
    any_door.write(take_back(booked.key, "9:21", "10:00"))
    assert any_door.shown() == ["09:00-10:00 at the door"]


def test_a_meeting_stays_short_when_somebody_else_has_its_end(any_door: AnyDoor) -> None:
    key = any_door.others_book("9:00", "10:00")
    any_door.write(end_early(key, "9:20"))
    any_door.others_book("9:45", "10:15")
    with pytest.raises(Taken):
        any_door.write(take_back(key, "9:21", "10:00"))
    assert any_door.shown() == ["09:00-09:20", "09:45-10:15"]


def test_whoever_came_and_went_in_between_keeps_that_time(any_door: AnyDoor) -> None:
    key = any_door.others_book("9:00", "10:00")
    any_door.write(end_early(key, "9:20"))
    any_door.others_book("9:20", "9:30")
    any_door.write(take_back(key, "9:32", "10:00"))
    assert any_door.shown() == ["09:00-09:20", "09:20-09:30", "09:32-10:00 at the door"]


def test_a_meeting_that_was_never_given_away_stays_as_it_is(any_door: AnyDoor) -> None:
    key = any_door.others_book("9:00", "10:00")
    (stays,) = any_door.write(take_back(key, "9:05", "10:00"))
    assert stays.key == key
    assert any_door.shown() == ["09:00-10:00"]


def test_a_meeting_moved_away_is_not_brought_back(any_door: AnyDoor) -> None:
    key = any_door.others_book("9:00", "10:00")
    any_door.others_move(key, "14:00", "15:00")
    any_door.write(take_back(key, "9:12", "10:00"))
    assert any_door.shown() == ["09:12-10:00 at the door", "14:00-15:00"]


def test_nothing_is_taken_back_from_an_unplugged_calendar(any_door: AnyDoor) -> None:
    key = any_door.others_book("9:00", "10:00")
    any_door.write(release(key))
    any_door.unplug()
    with pytest.raises(Unreachable):
        any_door.write(take_back(key, "9:12", "10:00"))
    any_door.plug_in()
    assert any_door.agenda().meetings == ()
