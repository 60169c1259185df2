"""Starting early: the people of the next meeting are there, and the room is free until then."""

from panel.domain.effects import Book, RecordCheckIn
from panel.domain.faults import Fault
from panel.domain.policy import ReleasePolicy
from panel.domain.room import Phase
from panel.domain.taking import follows
from tests.door import Door
from tests.rooms import meeting, minutes, slot

TEN = meeting("10:00", "11:00")


def started(*others: str, now: str = "9:52") -> Door:
    door = Door(TEN, *(meeting(*other.split("-")) for other in others), now="9:00")
    door.wait_until(now)
    door.tap_start_early("10:00")
    return door


def check_ins(door: Door) -> int:
    """To the meeting at ten."""
    made = (wish.check_in for _, wish in door.log if isinstance(wish, RecordCheckIn))
    return sum(check_in.key == TEN.key for check_in in made)


def test_starting_early_checks_in_and_takes_the_time_until_the_start() -> None:
    door = started()
    assert door.phase("10:00") is Phase.CHECKED_IN
    (write,) = door.sent(Book)
    assert (write.slot, write.early, write.ahead) == (slot("9:52", "10:00"), True, False)
    door.wait_until("9:53")
    assert not door.is_free("9:53", "9:59")
    assert door.phase("9:52") is Phase.CHECKED_IN


def test_one_block_follows_the_other() -> None:
    door = started()
    door.wait_until("9:53")
    behind = follows(door.room, door.booking("9:52"))
    assert behind is not None
    assert behind.meeting == TEN
    assert follows(door.room, door.booking("10:00")) is None


def test_a_booking_before_a_meeting_nobody_has_come_to_is_only_that() -> None:
    door = Door(TEN, now="9:40")
    door.tap_book("10:00")
    door.wait_until("9:52")
    assert follows(door.room, door.booking("9:40")) is None


def test_those_of_the_meeting_before_are_not_those_of_the_next() -> None:
    door = Door(meeting("9:50", "10:00"), TEN, now="9:45")
    door.tap_check_in("9:50")
    door.wait_until("9:50")
    door.tap_check_in("10:00")
    assert follows(door.room, door.booking("9:50")) is None


def test_those_who_booked_before_the_next_came_are_others() -> None:
    door = Door(TEN, now="9:40")
    door.tap_book("10:00")
    door.wait_until("9:52")
    door.tap_check_in("10:00")
    assert follows(door.room, door.booking("9:40")) is None


def test_those_who_came_long_before_sit_in_no_booking_that_others_make() -> None:
    door = Door(TEN, now="9:30", policy=ReleasePolicy(opens_before=minutes(30)))
    door.tap_check_in("10:00")
    door.wait_until("9:31")
    door.tap_book("10:00")
    door.wait_until("9:32")
    assert follows(door.room, door.booking("9:31")) is None


def test_a_meeting_that_is_given_back_has_nobody_before_it() -> None:
    door = started()
    door.wait_until("9:55")
    door.tap_end("10:00")
    assert door.phase("10:00") is Phase.RELEASING
    assert follows(door.room, door.booking("9:52")) is None


def test_the_meeting_goes_on_when_its_time_has_come() -> None:
    door = started()
    door.wait_until("10:30")
    assert door.phase("9:52") is Phase.ENDED
    assert door.phase("10:00") is Phase.CHECKED_IN
    assert door.released() == []


def test_the_check_in_stands_where_somebody_was_faster() -> None:
    door = Door(TEN, now="9:50")
    door.organizer_books(meeting("9:50", "10:00"))
    door.tap_start_early("10:00")
    door.wait_until("9:51")
    assert door.phase("10:00") is Phase.CHECKED_IN
    assert door.room.notice is not None
    assert door.room.notice.fault is Fault.TAKEN
    door.wait_until("10:30")
    assert door.released() == []


def test_the_check_in_stands_where_the_room_is_taken_until_then() -> None:
    door = started("9:45-10:00")
    assert door.sent(Book) == []
    assert door.phase("10:00") is Phase.CHECKED_IN


def test_the_check_in_stands_where_nothing_is_known() -> None:
    door = Door(TEN, now="9:49")
    door.wait_until("9:50")
    door.clock_loses_sync()
    door.tap_start_early("10:00")
    assert door.phase("10:00") is Phase.CHECKED_IN
    assert door.sent(Book) == []


def test_two_taps_start_once() -> None:
    door = started()
    door.tap_start_early("10:00")
    assert door.room.notice is None
    door.wait_until("9:53")
    door.tap_start_early("10:00")
    assert (len(door.sent(Book)), check_ins(door)) == (1, 1)
    assert door.room.notice is None


def test_those_who_have_checked_in_may_start_later() -> None:
    door = Door(TEN, now="9:50")
    door.tap_check_in("10:00")
    door.wait_until("9:53")
    door.tap_start_early("10:00")
    assert [w.slot for w in door.sent(Book)] == [slot("9:53", "10:00")]


def test_before_check_in_is_open_nobody_starts() -> None:
    door = started(now="9:45")
    assert (door.sent(Book), door.phase("10:00")) == ([], Phase.SCHEDULED)


def test_in_the_last_minute_checking_in_is_enough() -> None:
    door = started(now="9:59:30")
    assert door.sent(Book) == []
    assert (door.phase("10:00"), door.room.notice) == (Phase.CHECKED_IN, None)


def test_a_finger_heard_after_the_start_is_a_check_in() -> None:
    door = started(now="10:05")
    assert (door.sent(Book), door.phase("10:00")) == ([], Phase.CHECKED_IN)
    assert door.room.notice is None


def test_ending_what_came_before_leaves_the_meeting_to_its_people() -> None:
    door = started()
    door.wait_until("9:55")
    door.tap_end("9:52")
    door.wait_until("9:56")
    assert door.phase("10:00") is Phase.CHECKED_IN
    assert door.is_free("9:56", "9:59")
