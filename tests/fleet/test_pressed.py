"""Buttons pressed from afar: as a finger at the door, and only where the door offers it."""

from datetime import UTC, datetime

from panel.domain.check_in import CheckedInBy
from panel.domain.events import BookTapped, CheckInTapped, EndTapped, Event
from panel.fleet.asked import Asked
from panel.fleet.pressed import Offered
from panel.ui.view import Show, View, derive_view
from tests.door import Door
from tests.rooms import a_room, at, meeting, minutes


def view(door: Door) -> View:
    return derive_view(door.room, door.now, UTC, Show.RESERVED)


def pressed(door: Door, button: str, at_: datetime | None = None, which: str = "1") -> Event | None:
    offered = Offered(view(door), door.now - minutes(1))
    return offered.event(Asked(name=button, id=which, at=at_ or door.now))


def test_a_check_in_from_afar_is_kept_as_one() -> None:
    door = Door(meeting("10:00", "11:00"), now="10:03")
    event = pressed(door, "check-in")
    assert event == CheckInTapped(key=door.key("10:00"), by=CheckedInBy.FLEET)
    assert event is not None
    door.happens(event)
    assert door.room.check_ins[door.key("10:00")].by is CheckedInBy.FLEET


def test_the_same_command_presses_once() -> None:
    door = Door(meeting("10:00", "11:00"), now="10:03")
    door.tap_check_in("10:00")
    one, again, other = (pressed(door, "end", which=which) for which in "112")
    assert isinstance(one, EndTapped)
    assert one == again != other


def test_half_an_hour_is_booked_where_it_fits() -> None:
    free = Door(now="10:00")
    assert isinstance(pressed(free, "book-30"), BookTapped)
    short = Door(meeting("10:20", "11:00"), now="10:00")
    assert pressed(short, "book-30") is None


def test_what_the_door_does_not_offer_presses_nothing() -> None:
    door = Door(now="10:00")
    assert pressed(door, "check-in") is None
    assert pressed(door, "end") is None


def test_an_end_meant_for_the_meeting_before_ends_nothing() -> None:
    door = Door(meeting("9:00", "10:00"), meeting("10:00", "11:00"), now="9:50")
    door.tap_check_in("9:00")
    door.tap_check_in("10:00")
    offered = Offered(view(door), door.now)
    door.wait_until("10:00:05")
    offered.show(view(door), door.now)
    late = Asked(name="end", id="1", at=at("9:59:50"))
    assert offered.event(late) is None
    meant = Asked(name="end", id="2", at=at("10:00:07"))
    assert isinstance(offered.event(meant), EndTapped)


def test_a_room_that_knows_nothing_books_nothing() -> None:
    room = a_room(now="10:00")
    much_later = at("14:00")
    offered = Offered(derive_view(room, much_later, UTC, Show.RESERVED), much_later - minutes(1))
    assert offered.event(Asked(name="book-30", id="1", at=much_later)) is None
