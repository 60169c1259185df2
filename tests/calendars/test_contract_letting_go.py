"""What every calendar promises of meetings let go of for everybody, of series, and of check-ins."""

from datetime import datetime

import pytest

from panel.calendars.base import Gone, NotAllowed, NotCancelled
from panel.domain.effects import ReleasedFor
from panel.domain.meeting import Meeting, Slot

from .any_door import AnyDoor
from .wishes import at, book, cancel_for_all, leave, release, report

WEEKS = Slot(start=at("0:00"), end=at("0:00", days=30))


def days(door: AnyDoor) -> list[int]:
    return [meeting.slot.start.day for meeting in door.agenda(WEEKS).meetings]


def first(door: AnyDoor) -> Meeting:
    return door.agenda(WEEKS).meetings[0]


def test_a_meeting_cancelled_for_everybody_leaves_the_room(any_door: AnyDoor) -> None:
    assert any_door.write(cancel_for_all(any_door.others_book("9:00", "10:00"))) == ()
    assert any_door.shown() == []


def test_a_meeting_is_cancelled_for_everybody_once(any_door: AnyDoor) -> None:
    write = cancel_for_all(any_door.others_book("9:00", "10:00"))
    assert any_door.write(write) == any_door.write(write) == ()


def test_a_strangers_meeting_is_not_cancelled_and_stays(any_door: AnyDoor) -> None:
    key = any_door.a_stranger_books("9:00", "10:00")
    with pytest.raises(NotCancelled):
        any_door.write(cancel_for_all(key))
    assert any_door.shown() == ["09:00-10:00"]
    any_door.write(release(key))
    assert any_door.shown() == []


def test_a_booking_at_the_door_is_cancelled_like_any_other(any_door: AnyDoor) -> None:
    (booked,) = any_door.write(book("9:00", "9:30"))
    any_door.write(cancel_for_all(booked.key))
    assert any_door.shown() == []


def test_what_was_moved_is_not_cancelled_for_anybody(any_door: AnyDoor) -> None:
    key = any_door.others_book("9:00", "10:00")
    any_door.others_move(key, "14:00", "15:00")
    with pytest.raises(Gone):
        any_door.write(cancel_for_all(key))
    assert any_door.shown() == ["14:00-15:00"]


def test_one_day_of_a_series_is_cancelled_for_everybody(any_door: AnyDoor) -> None:
    keys = any_door.others_repeat("9:00", "10:00", 4)
    any_door.write(cancel_for_all(keys[1]))
    assert days(any_door) == [2, 4, 5]


def test_a_series_that_is_left_keeps_the_day_nobody_came_to(any_door: AnyDoor) -> None:
    any_door.others_repeat("9:00", "10:00", 4)
    assert any_door.write(leave(first(any_door))) == ()
    assert days(any_door) == [2]


def test_a_series_may_be_left_twice(any_door: AnyDoor) -> None:
    any_door.others_repeat("9:00", "10:00", 4)
    write = leave(first(any_door))
    any_door.write(write)
    assert any_door.write(write) == ()


def test_other_meetings_stay_when_a_series_is_left(any_door: AnyDoor) -> None:
    any_door.others_repeat("9:00", "10:00", 2)
    any_door.others_book("14:00", "15:00")
    any_door.write(leave(first(any_door)))
    assert _starts(any_door) == [at("9:00"), at("14:00")]


def _starts(door: AnyDoor) -> list[datetime]:
    return [meeting.slot.start for meeting in door.agenda(WEEKS).meetings]


def test_a_check_in_is_seen_at_the_rooms_other_panels(any_door: AnyDoor) -> None:
    key = any_door.others_book("9:00", "10:00")
    (told,) = any_door.write(report(key))
    assert told.checked_in_elsewhere
    assert any_door.agenda().meetings == (told,)


def test_a_check_in_to_what_is_gone_needs_no_report(any_door: AnyDoor) -> None:
    key = any_door.others_book("9:00", "10:00")
    any_door.others_cancel(key)
    assert any_door.write(report(key)) == ()


@pytest.mark.parametrize("cancels", [False, True])
def test_whoever_checked_in_at_another_panel_keeps_the_room(
    any_door: AnyDoor, *, cancels: bool
) -> None:
    key = any_door.others_book("9:00", "10:00")
    any_door.check_in_elsewhere(key)
    with pytest.raises(NotAllowed, match="another panel"):
        any_door.write(release(key, cancels=cancels))
    assert any_door.shown() == ["09:00-10:00"]


def test_somebody_at_the_door_may_give_back_what_was_checked_in_to(any_door: AnyDoor) -> None:
    key = any_door.others_book("9:00", "10:00")
    any_door.check_in_elsewhere(key)
    any_door.write(release(key, ReleasedFor.NOT_NEEDED))
    assert any_door.shown() == []
