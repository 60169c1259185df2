"""What is free, what is not, and what nobody can know."""

import pytest

from panel.domain.free import free_until, is_free
from panel.domain.meeting import Slot
from panel.domain.presence import Presence
from tests.door import Door
from tests.rooms import a_room, at, meeting, minutes, slot


@pytest.mark.parametrize(
    ("start", "end", "free"),
    [
        ("9:00", "10:00", True),
        ("9:00", "10:01", False),
        ("10:15", "10:30", False),
        ("10:59", "12:00", False),
        ("11:00", "12:00", True),
        ("9:00", "12:00", False),
    ],
)
def test_a_slot_is_free_when_no_meeting_shares_a_moment_with_it(
    start: str, end: str, free: bool
) -> None:
    room = a_room(meeting("10:00", "11:00"), now="8:00")
    assert is_free(room, slot(start, end), at("8:00")) is free


def test_beyond_what_the_agenda_covers_nothing_is_known_to_be_free() -> None:
    room = a_room(now="8:00")
    edge = room.agenda.covers.end
    assert is_free(room, Slot(start=edge - minutes(30), end=edge), at("8:00"))
    assert not is_free(room, Slot(start=edge - minutes(30), end=edge + minutes(1)), at("8:00"))
    before = room.agenda.covers.start
    assert not is_free(room, Slot(start=before - minutes(1), end=at("9:00")), at("8:00"))


def test_no_time_at_all_is_not_a_free_slot() -> None:
    room = a_room(now="8:00")
    assert not is_free(room, slot("9:00", "9:00"), at("8:00"))
    assert not is_free(room, slot("9:30", "9:00"), at("8:00"))


def test_nothing_is_free_once_the_agenda_is_old_or_the_clock_is_alone() -> None:
    door = Door(now="8:00")
    assert door.is_free("9:00", "10:00")
    door.clock_loses_sync()
    assert not door.is_free("9:00", "10:00")
    door.clock_regains_sync()
    door.network_down()
    door.wait_until("8:04")
    assert not door.is_free("9:00", "10:00")


def test_people_in_the_room_or_a_broken_journal_do_not_make_it_taken() -> None:
    door = Door(now="8:00", presence=Presence.OCCUPIED)
    door.journal_breaks()
    assert door.is_free("9:00", "10:00")


def test_a_kept_meeting_and_one_being_released_still_take_the_room() -> None:
    door = Door(meeting("10:00", "11:00"), now="9:30", presence=Presence.UNKNOWN)
    door.wait_until("10:45")
    assert not door.is_free("10:45", "11:00")
    door.tap_end("10:00")
    assert not door.is_free("10:45", "11:00")


def test_a_booking_on_its_way_takes_its_time_at_once() -> None:
    door = Door(now="8:00")
    door.tap_book(until="9:00")
    assert not door.is_free("8:30", "9:00")
    assert door.is_free("9:00", "9:30")


def test_free_until_the_next_meeting_or_as_far_as_the_agenda_goes() -> None:
    room = a_room(meeting("10:00", "11:00"), meeting("9:00", "9:00"), now="8:00")
    assert free_until(room, at("8:00")) == at("10:00")
    assert free_until(room, at("10:30")) == at("10:30")
    assert free_until(room, at("11:00")) == room.agenda.covers.end
