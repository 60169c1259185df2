"""What a site may ask of its sensors: check people in, end an emptied meeting, book a walk-in."""

import pytest

from panel.domain.decision import Verdict
from panel.domain.effects import Book, CheckedInBy, EndEarly
from panel.domain.faults import Fault
from panel.domain.policy import ReleasePolicy
from panel.domain.presence import Fitted, Kind
from panel.domain.room import Phase
from tests.domain.sensed import COUNTER, PIR, RADAR, Sensed
from tests.rooms import at, meeting, minutes, slot

TEN = meeting("10:00", "11:00")
CHECKS_IN = ReleasePolicy(presence_checks_in=True)
ENDS = ReleasePolicy(ends_when_empty_for=minutes(10))
BOOKS = ReleasePolicy(walk_in_books=minutes(15))


# --- presence checks in ----------------------------------------------------------------------


def test_people_seen_in_three_minutes_are_checked_in_where_the_site_says_so() -> None:
    door = Sensed(TEN, sensors=[PIR], now="9:30", policy=CHECKS_IN)
    for clock in ("9:57", "9:59", "10:01"):
        door.wait_until(clock)
        assert door.phase("10:00") is Phase.CHECK_IN_OPEN
        door.motion()
    assert door.phase("10:00") is Phase.CHECKED_IN
    assert door.room.check_ins[door.key("10:00")].by is CheckedInBy.PRESENCE


def test_somebody_who_stays_is_checked_in_as_the_third_minute_begins() -> None:
    door = Sensed(TEN, sensors=[RADAR], now="9:30", policy=CHECKS_IN)
    door.wait_until("9:58:30")
    door.somebody_comes()
    door.wait_until("9:59:59")
    assert door.phase("10:00") is Phase.CHECK_IN_OPEN
    door.wait_until("10:00")
    assert door.phase("10:00") is Phase.CHECKED_IN


def test_a_check_in_by_presence_outlives_a_restart() -> None:
    door = Sensed(TEN, sensors=[RADAR], now="9:30", policy=CHECKS_IN)
    door.wait_until("9:58")
    door.somebody_comes()
    door.wait_until("10:01")
    door.restart()
    assert door.phase("10:00") is Phase.CHECKED_IN


def test_people_seen_late_are_checked_in_to_a_meeting_that_was_kept() -> None:
    door = Sensed(TEN, sensors=[RADAR, PIR], now="9:30", policy=CHECKS_IN, ill=["pir"])
    door.wait_until("10:31")
    assert door.phase("10:00") is Phase.KEPT
    door.somebody_comes()
    door.wait_until("10:34")
    assert door.phase("10:00") is Phase.CHECKED_IN


# --- an emptied meeting ----------------------------------------------------------------------


def left(door: Sensed, clock: str = "10:20") -> None:
    """They check in, sit there, and leave."""
    door.wait_until("10:00")
    door.somebody_comes()
    door.tap_check_in("10:00")
    door.wait_until(clock)
    door.everybody_leaves()


def test_a_meeting_that_people_have_left_ends_where_the_site_says_so() -> None:
    door = Sensed(TEN, sensors=[RADAR], now="9:30", policy=ENDS)
    left(door)
    door.wait_until("10:29:59")
    assert door.phase("10:00") is Phase.CHECKED_IN
    door.wait_until("10:31")
    (write,) = door.sent(EndEarly)
    assert (write.at, write.by_itself) == (at("10:30"), True)
    assert door.decisions()[-1].verdict is Verdict.ENDED
    assert door.is_free("10:31", "11:00")


def test_a_meeting_that_people_have_left_stays_where_nobody_asked() -> None:
    door = Sensed(TEN, sensors=[RADAR], now="9:30")
    left(door)
    door.wait_until("11:00")
    assert door.sent(EndEarly) == []


def test_a_touch_during_the_warning_keeps_the_meeting() -> None:
    door = Sensed(TEN, sensors=[RADAR], now="9:30", policy=ENDS)
    left(door)
    door.wait_until("10:29")
    door.touch()
    door.wait_until("10:38:59")
    assert door.sent(EndEarly) == []
    door.wait_until("10:40")
    assert [w.at for w in door.sent(EndEarly)] == [at("10:39")]


def test_a_meeting_is_never_ended_by_a_pir() -> None:
    door = Sensed(TEN, sensors=[PIR], now="9:30", policy=ENDS)
    door.wait_until("10:00")
    door.tap_check_in("10:00")
    door.motion()
    door.wait_until("11:00")
    assert door.sent(EndEarly) == []


def test_a_pir_that_sees_somebody_keeps_the_meeting_whatever_the_radar_says() -> None:
    door = Sensed(TEN, sensors=[RADAR, PIR], now="9:30", policy=ENDS)
    left(door)
    while door.now < at("10:50"):
        door.motion()
        door.wait(minutes(4))
    assert door.sent(EndEarly) == []


def test_a_sensor_that_has_not_seen_these_people_does_not_know_that_they_left() -> None:
    door = Sensed(TEN, sensors=[RADAR], now="9:30", policy=ENDS)
    door.wait_until("9:40")
    door.somebody_comes()
    door.wait_until("9:50")
    door.everybody_leaves()
    door.wait_until("10:00")
    door.tap_check_in("10:00")
    door.wait_until("11:00")
    assert door.sent(EndEarly) == []


def test_a_sensor_that_was_away_while_the_room_was_empty_ends_nothing() -> None:
    door = Sensed(TEN, sensors=[RADAR], now="9:30", policy=ENDS)
    left(door)
    door.wait_until("10:25")
    door.dies("radar")
    door.wait(minutes(0.1))
    door.recovers("radar")
    door.wait_until("11:00")
    assert door.sent(EndEarly) == []


def test_a_stale_agenda_ends_nothing() -> None:
    door = Sensed(TEN, sensors=[RADAR], now="9:30", policy=ENDS)
    left(door)
    door.network_down()
    door.wait_until("11:00")
    assert door.sent(EndEarly) == []


def test_a_meeting_that_needs_no_check_in_is_never_ended() -> None:
    door = Sensed(meeting("10:00", "15:00", "10:00"), sensors=[RADAR], now="9:30", policy=ENDS)
    door.wait_until("10:00")
    door.somebody_comes()
    door.wait_until("10:20")
    door.everybody_leaves()
    door.wait_until("11:00")
    assert door.sent(EndEarly) == []


def test_what_was_booked_at_the_door_and_left_ends_too() -> None:
    door = Sensed(sensors=[RADAR], now="9:30", policy=ENDS)
    door.wait_until("10:00")
    door.somebody_comes()
    door.tap_book(until="11:00")
    door.wait_until("10:20")
    door.everybody_leaves()
    door.wait_until("10:31")
    assert [w.at for w in door.sent(EndEarly)] == [at("10:30")]


def test_an_end_that_the_calendar_refuses_troubles_nobody_at_the_door() -> None:
    door = Sensed(TEN, sensors=[RADAR], now="9:30", policy=ENDS)
    left(door)
    door.calendar_refuses_writes(Fault.NOT_ALLOWED)
    door.wait_until("10:35")
    assert (door.room.notice, door.phase("10:00")) == (None, Phase.CHECKED_IN)


# --- walk-ins --------------------------------------------------------------------------------


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


def test_on_an_agenda_too_old_nobody_is_booked_in() -> None:
    door = Sensed(sensors=[RADAR], now="9:30", policy=BOOKS)
    door.network_down()
    sat_down(door)
    door.wait_until("10:30")
    assert door.sent(Book) == []


# --- how many --------------------------------------------------------------------------------


def test_the_most_that_were_counted_are_kept_for_each_meeting() -> None:
    door = Sensed(TEN, sensors=[COUNTER], now="9:30")
    for clock, people in (("10:01", 2), ("10:05", 5), ("10:30", 3)):
        door.wait_until(clock)
        door.counts(people)
    assert door.head_counts() == [("10:00", 2), ("10:00", 5)]
    assert door.room.head_counts == {door.key("10:00"): 5}


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
