"""Sensors in doubt: what was lost, repeated or told at a wrong time never shortens anything."""

from panel.domain.effects import EndEarly
from panel.domain.policy import ReleasePolicy
from panel.domain.presence import Fitted, Kind
from panel.domain.room import Phase
from tests.domain.sensed import PIR, RADAR, Sensed
from tests.rooms import meeting, minutes

TEN = meeting("10:00", "11:00")
ENDS = ReleasePolicy(ends_when_empty_for=minutes(10))
ENDS_LATE = ReleasePolicy(ends_when_empty_for=minutes(30))
CHECKS_IN = ReleasePolicy(presence_checks_in=True)


def test_a_step_of_the_clock_makes_nobody_seen() -> None:
    door = Sensed(TEN, sensors=[RADAR], now="9:30", policy=ENDS)
    door.wait_until("9:40")
    door.somebody_comes()
    door.wait_until("9:50")
    door.everybody_leaves()
    door.wait_until("10:01")
    door.tap_check_in("10:00")
    door.wait_until("10:05")
    door.clock_steps(seconds=-5)
    door.wait_until("11:00")
    assert door.sent(EndEarly) == []


def test_people_who_leave_after_a_step_of_the_clock_have_left() -> None:
    door = Sensed(TEN, sensors=[RADAR], now="9:30", policy=ENDS)
    door.wait_until("10:00")
    door.somebody_comes()
    door.tap_check_in("10:00")
    door.wait_until("10:05")
    door.clock_steps(seconds=-5)
    door.wait_until("10:20")
    door.everybody_leaves()
    door.wait_until("10:31")
    assert len(door.sent(EndEarly)) == 1


def test_people_of_whom_a_broker_only_repeats_have_not_been_seen_to_leave() -> None:
    door = Sensed(TEN, sensors=[RADAR], now="9:30", policy=ENDS)
    door.wait_until("10:01")
    door.tap_check_in("10:00")
    door.wait_until("10:05")
    door.remembers("radar")
    door.wait(minutes(1))
    door.everybody_leaves()
    door.wait_until("11:00")
    assert door.sent(EndEarly) == []


def test_a_pir_away_while_the_room_was_empty_begins_its_emptiness_anew() -> None:
    door = Sensed(TEN, sensors=[RADAR, PIR], now="9:30", policy=ENDS_LATE)
    door.wait_until("10:00")
    door.tap_check_in("10:00")
    door.somebody_comes()
    door.wait_until("10:05")
    door.everybody_leaves()
    door.wait_until("10:13")
    door.dies("pir")
    door.wait(minutes(2))
    door.recovers("pir")
    door.wait_until("10:44:59")
    assert door.sent(EndEarly) == []
    door.wait_until("10:46")
    assert len(door.sent(EndEarly)) == 1


def test_people_of_whom_a_broker_only_repeats_keep_their_meeting_when_they_step_out() -> None:
    door = Sensed(TEN, sensors=[RADAR], now="9:30")
    door.wait_until("9:50")
    door.remembers("radar")
    door.wait_until("10:06")
    door.everybody_leaves()
    door.wait_until("11:00")
    assert (door.released(), door.phase("10:00")) == ([], Phase.ENDED)


def test_nobody_is_checked_in_at_a_time_that_nobody_vouches_for() -> None:
    door = Sensed(TEN, sensors=[PIR], now="9:00", policy=CHECKS_IN)
    door.clock_loses_sync()
    door.clock_steps(hours=1)
    for _ in range(3):
        door.motion()
        door.wait(minutes(1))
    assert door.phase("10:00") is Phase.CHECK_IN_OPEN


def test_people_seen_while_the_time_server_was_away_are_checked_in_when_it_is_back() -> None:
    door = Sensed(TEN, sensors=[PIR], now="9:30", policy=CHECKS_IN)
    door.wait_until("9:56")
    door.clock_loses_sync()
    for _ in range(3):
        door.motion()
        door.wait(minutes(1))
    assert door.phase("10:00") is Phase.CHECK_IN_OPEN
    door.clock_regains_sync()
    assert door.phase("10:00") is Phase.CHECKED_IN


SPARE = Fitted(name="spare", kind=Kind.EVENT, required=False, quiet=minutes(25))


def test_what_a_spare_sensor_saw_before_a_restart_may_still_be_so() -> None:
    door = Sensed(TEN, sensors=[RADAR, SPARE], now="9:30")
    door.wait_until("9:48")
    door.motion("spare")
    door.wait_until("9:50")
    door.restart()
    door.wait_until("10:14:59")
    assert door.released() == []
    door.wait_until("11:00")
    assert door.released() == ["10:00 at 10:15"]


def test_where_no_sensor_is_required_one_must_have_watched_all_the_same() -> None:
    door = Sensed(TEN, sensors=[SPARE], now="9:30")
    for clock in ("9:57", "9:58", "9:59"):
        door.wait_until(clock)
        door.motion("spare")
    door.restart()
    door.wait_until("11:00")
    assert (door.released(), door.decisions()[0].unwatched) == ([], True)
