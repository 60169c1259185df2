"""Sensors that are stuck, and those that flap."""

from datetime import timedelta

from sensors.base import Kind, Reading
from sensors.habits import CHANGES
from sensors.health import Condition, Health
from tests.sensors.one_sensor import (
    ABSENT,
    MINUTE,
    MOMENT,
    NONE,
    PRESENT,
    SECOND,
    UNKNOWN,
    Sensor,
    at,
)

# --- stuck on -------------------------------------------------------------------------------------


def test_somebody_all_day_is_a_sensor_that_is_stuck_until_it_says_absent() -> None:
    it = Sensor(watched=True)
    it.says(PRESENT, "9:00")
    it.says(UNKNOWN, "10:00")
    it.says(PRESENT, "10:01")
    assert it.health(at("13:00") - MOMENT) is Health.OK
    assert (it.health("13:00"), it.at("13:00").why) == (Health.STUCK_ON, "present for over 4 h")
    assert it.stands("13:00") is PRESENT
    it.says(ABSENT, "13:01")
    assert (it.health("13:01"), it.stands("13:01")) == (Health.OK, ABSENT)


def test_a_late_absent_does_not_end_it() -> None:
    it = Sensor()
    it.says(PRESENT, "9:00")
    it.says(ABSENT, "12:58", fresh=False)
    it.says(PRESENT, "12:59")
    assert it.health("13:00") is Health.STUCK_ON


def test_somebody_for_an_hour_of_the_night_is_a_sensor_that_is_stuck() -> None:
    it = Sensor(watched=True)
    it.says(PRESENT, "21:30")
    assert it.health(at("23:00") - MOMENT) is Health.OK
    assert it.at("23:00").why == "present for over 1 h at night"


def test_what_was_stuck_at_night_is_so_in_the_morning() -> None:
    it = Sensor(watched=True)
    it.says(PRESENT, "4:30")
    assert it.at("7:00").why == "present for over 1 h at night"


def test_an_early_bird_is_no_stuck_sensor() -> None:
    it = Sensor(watched=True)
    it.says(PRESENT, "5:10")
    assert it.health("7:00") is Health.OK


def test_an_event_sensor_that_hits_all_day_is_stuck_until_it_pauses() -> None:
    it = Sensor(Kind.EVENT, watched=True)
    for minutes in range(0, 721, 10):
        it.says(PRESENT, at("9:00") + minutes * MINUTE)
    assert (it.health("21:00"), it.stands("21:00")) == (Health.STUCK_ON, NONE)
    assert it.health("21:10") is Health.STUCK_ON
    assert it.watch.looks_again(at("21:00")) == at("21:10") + MOMENT
    assert it.health(at("21:10") + MOMENT) is Health.OK


def test_an_event_sensor_that_pauses_for_longer_is_not_stuck() -> None:
    it = Sensor(Kind.EVENT, watched=True)
    it.says(PRESENT, at("9:00") - MOMENT)
    for minutes in range(10, 731, 10):
        it.says(PRESENT, at("9:00") + minutes * MINUTE)
    assert it.health(at("21:10") - MOMENT) is Health.OK


def test_a_retained_hit_is_no_hit() -> None:
    it = Sensor(Kind.EVENT, watched=True)
    for minutes in range(0, 241, 10):
        it.says(PRESENT, at("9:00") + minutes * MINUTE, fresh=minutes != 120)
    assert it.health("13:00") is Health.OK


def test_a_door_left_open_is_not_stuck() -> None:
    it = Sensor(Kind.CONTACT, watched=True)
    it.says(PRESENT, "9:00")
    assert it.at("23:59") == Condition(health=Health.OK, why="", standing=NONE)


# --- flapping -------------------------------------------------------------------------------------


def flapping(changes: int, *, within: timedelta) -> Sensor:
    """Changes so often; the last time at 10:00."""
    it = Sensor(watched=True)
    it.says(PRESENT if changes % 2 else ABSENT, at("10:00") - within - SECOND)
    for n in reversed(range(changes)):
        said = ABSENT if n % 2 == 0 else PRESENT
        it.says(said, at("10:00") - within * n / (changes - 1))
    return it


def test_a_sensor_that_changes_twenty_times_in_ten_minutes_flaps_for_ten_minutes() -> None:
    it = flapping(CHANGES, within=10 * MINUTE)
    assert it.at("10:00").why == "changed 20 times within 10 min"
    assert it.stands("10:00") is UNKNOWN
    assert it.health(at("10:10") - MOMENT) is Health.FLAPPING
    assert it.watch.looks_again(at("10:00")) == at("10:10")
    assert (it.health("10:10"), it.stands("10:10")) == (Health.OK, ABSENT)


def test_nineteen_times_or_a_little_slower_is_no_flapping() -> None:
    assert flapping(CHANGES - 1, within=9 * MINUTE).health("10:00") is Health.OK
    assert flapping(CHANGES, within=10 * MINUTE + SECOND).health("10:00") is Health.OK


def test_a_flapping_sensor_that_says_present_keeps_the_room() -> None:
    it = flapping(CHANGES, within=9 * MINUTE)
    it.says(PRESENT, "10:01")
    assert (it.health("10:01"), it.stands("10:01")) == (Health.FLAPPING, PRESENT)


def test_a_sensor_that_flaps_for_weeks_is_remembered_in_little() -> None:
    assert len(flapping(1000, within=10 * MINUTE).watch.habits.changes) == CHANGES


def test_the_worst_comes_first() -> None:
    it = flapping(CHANGES, within=9 * MINUTE)
    it.tells("10:00", Reading(sensor="it", at=at("9:00"), battery=3))
    assert it.health("10:00") is Health.FLAPPING
    it.linked("10:00", watched=False)
    assert it.health(at("10:00") + 10 * MINUTE - MOMENT) is Health.FLAPPING
    it.is_cut("10:01")
    assert it.health("10:01") is Health.OFFLINE


# --- the clock is set back ------------------------------------------------------------------------


def test_the_hours_of_a_stuck_sensor_begin_anew_when_the_clock_is_set_back() -> None:
    it = Sensor(watched=True)
    it.says(PRESENT, "12:00")
    it.says(NONE, "9:00")
    assert it.health(at("13:00") - MOMENT) is Health.OK
    assert it.health("13:00") is Health.STUCK_ON


def test_hits_still_to_come_by_the_clock_do_not_join_those_before_it() -> None:
    it = Sensor(Kind.EVENT, watched=True)
    for clock in ("12:00", "9:00"):
        it.says(PRESENT, clock)
    for minutes in range(30, 746, 5):
        it.says(PRESENT, at("9:00") + minutes * MINUTE)
    assert it.health("21:25") is Health.OK
    assert it.health("21:30") is Health.STUCK_ON


def test_a_sensor_flaps_no_longer_because_the_clock_is_set_back() -> None:
    it = flapping(CHANGES, within=9 * MINUTE)
    it.says(NONE, "9:00")
    assert it.health(at("9:10") - MOMENT) is Health.FLAPPING
    assert it.health("9:10") is Health.OK
