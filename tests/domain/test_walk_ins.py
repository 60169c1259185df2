"""People who just sit down, and how many came."""

import pytest

from panel.domain.effects import Book
from panel.domain.faults import Fault
from panel.domain.policy import ReleasePolicy
from panel.domain.presence import Fitted, Kind
from tests.domain.sensed import COUNTER, PIR, RADAR, Sensed
from tests.rooms import at, meeting, minutes, slot

TEN = meeting("10:00", "11:00")
BOOKS = ReleasePolicy(walk_in_books=minutes(15))


def sat_down(door: Sensed, clock: str = "10:00") -> None:
    door.wait_until(clock)
    door.somebody_comes()


def test_people_who_sit_down_in_a_free_room_book_it_where_the_site_says_so() -> None:
    door = Sensed(sensors=[RADAR], now="9:30", policy=BOOKS)
    sat_down(door)
    door.wait_until("10:01:59")
    assert door.sent(Book) == []
    door.wait_until("10:02:10")
    assert [w.slot for w in door.sent(Book)] == [slot("10:02", "10:17")]
    assert not door.is_free("10:05", "10:10")


def test_people_who_sit_down_book_nothing_where_nobody_asked() -> None:
    door = Sensed(sensors=[RADAR], now="9:30")
    sat_down(door)
    door.wait_until("10:30")
    assert door.sent(Book) == []


def test_a_walk_in_ends_where_the_next_meeting_begins() -> None:
    door = Sensed(meeting("10:14", "11:00"), sensors=[RADAR], now="9:30", policy=BOOKS)
    sat_down(door)
    door.wait_until("10:03")
    assert [w.slot for w in door.sent(Book)] == [slot("10:02", "10:14")]


def test_people_who_wait_for_their_meeting_book_nothing_else() -> None:
    door = Sensed(TEN, sensors=[RADAR], now="9:30", policy=BOOKS)
    sat_down(door, "9:51")
    door.wait_until("9:59")
    assert door.sent(Book) == []


def test_people_who_are_leaving_book_nothing() -> None:
    door = Sensed(meeting("9:00", "10:00"), sensors=[PIR], now="8:30", policy=BOOKS)
    door.wait_until("8:55")
    door.tap_check_in("9:00")
    for clock in ("9:58", "9:59", "10:00", "10:01"):
        door.wait_until(clock)
        door.motion()
    door.wait_until("10:10")
    assert door.sent(Book) == []


def test_somebody_who_passes_by_books_nothing() -> None:
    door = Sensed(sensors=[PIR], now="9:30", policy=BOOKS)
    for clock in ("10:00", "10:04", "10:08", "10:12"):
        door.wait_until(clock)
        door.motion()
    assert door.sent(Book) == []


def test_a_walk_in_that_is_refused_is_tried_again_after_five_minutes() -> None:
    door = Sensed(sensors=[RADAR], now="9:30", policy=BOOKS)
    door.calendar_refuses_writes(Fault.NOT_ALLOWED)
    sat_down(door)
    door.wait_until("10:06:30")
    assert len(door.sent(Book)) == 1
    assert door.room.notice is None
    door.wait_until("10:11")
    assert len(door.sent(Book)) == 2


def test_people_who_have_gone_since_a_refusal_are_not_booked_in() -> None:
    door = Sensed(sensors=[RADAR], now="9:30", policy=BOOKS)
    door.calendar_refuses_writes(Fault.TAKEN)
    sat_down(door)
    door.wait_until("10:04:30")
    door.everybody_leaves()
    door.wait_until("10:15")
    assert len(door.sent(Book)) == 1


def test_somebody_who_stirred_a_moment_ago_is_booked_in_as_soon_as_it_is_tried_again() -> None:
    door = Sensed(sensors=[PIR], now="9:30", policy=BOOKS)
    door.calendar_refuses_writes(Fault.TAKEN)
    for clock in ("10:00:10", "10:01:10", "10:02:10", "10:03:10", "10:04:10", "10:06:40"):
        door.wait_until(clock)
        door.motion()
    door.calendar_takes_writes()
    door.wait_until("10:07:29")
    assert [w.slot.start for w in door.sent(Book)] == [at("10:02:10"), at("10:07:10")]


def test_on_an_agenda_too_old_nobody_is_booked_in() -> None:
    door = Sensed(sensors=[RADAR], now="9:30", policy=BOOKS)
    door.network_down()
    sat_down(door)
    door.wait_until("10:30")
    assert door.sent(Book) == []


def test_the_most_that_were_counted_are_kept_for_each_meeting() -> None:
    door = Sensed(TEN, sensors=[COUNTER], now="9:30")
    for clock, people in (("10:01", 2), ("10:05", 5), ("10:30", 3)):
        door.wait_until(clock)
        door.counts(people)
    assert door.head_counts() == [("10:00", 2), ("10:00", 5)]
    assert door.room.head_counts == {door.key("10:00"): 5}


def test_people_who_sit_there_as_their_meeting_begins_are_counted() -> None:
    door = Sensed(TEN, sensors=[COUNTER], now="9:30")
    door.wait_until("9:57")
    door.counts(4)
    door.wait_until("9:59:59")
    assert door.head_counts() == []
    door.wait_until("10:01")
    assert door.head_counts() == [("10:00", 4)]


def test_people_of_the_meeting_before_who_are_still_leaving_are_not_counted() -> None:
    door = Sensed(meeting("9:00", "10:00"), TEN, sensors=[COUNTER], now="8:50")
    door.counts(6)
    door.tap_check_in("9:00")
    door.wait_until("10:01:30")
    door.counts(2)
    door.wait_until("10:01:59")
    assert door.head_counts() == [("9:00", 6)]
    door.wait_until("10:02")
    assert door.head_counts() == [("9:00", 6), ("10:00", 2)]


def test_a_counter_that_is_not_well_counts_nobody() -> None:
    spare = Fitted(name="counter", kind=Kind.COUNT, required=False)
    door = Sensed(TEN, sensors=[spare], now="9:30")
    door.wait_until("10:01")
    door.counts(4)
    door.dies("counter")
    assert door.people() == "not counted"


@pytest.mark.parametrize(("people", "released"), [(0, ["10:00 at 10:10"]), (1, [])])
def test_a_count_says_whether_somebody_is_there(people: int, released: list[str]) -> None:
    door = Sensed(TEN, sensors=[COUNTER], now="9:30")
    door.counts(people)
    door.wait_until("11:00")
    assert door.released() == released
