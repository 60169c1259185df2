"""Impatient fingers: a second tap while the first is under way asks no more."""

from panel.domain.effects import Book, Extend
from tests.door import Door
from tests.rooms import meeting, minutes


def test_a_second_tap_on_book_now_books_once_and_blames_nobody() -> None:
    door = Door(now="10:00")
    door.answers_after = minutes(1)
    door.tap_book("10:30")
    door.tap_book("10:45")
    assert len(door.sent(Book)) == 1
    assert door.room.notice is None


def test_a_second_tap_on_extend_extends_once() -> None:
    door = Door(meeting("10:00", "11:00"), now="9:55")
    door.tap_check_in("10:00")
    door.wait_until("10:30")
    door.answers_after = minutes(1)
    door.tap_extend("10:00", "11:15")
    door.tap_extend("10:00", "11:15")
    assert len(door.sent(Book)) == 1
    assert door.room.notice is None


def test_a_longer_booking_on_its_way_takes_its_time_at_once() -> None:
    door = Door(now="10:00")
    door.tap_book("10:30")
    door.wait_until("10:05")
    door.answers_after = minutes(1)
    door.tap_extend("10:00", "11:00")
    assert len(door.sent(Extend)) == 1
    assert not door.is_free("10:40", "10:50")
    assert door.is_free("11:00", "11:30")
