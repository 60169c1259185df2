"""What sensors do to a release: any that sees somebody keeps the room, any that is ill too."""

import pytest

from panel.domain.evidence import presence
from panel.domain.policy import ReleasePolicy
from panel.domain.presence import Fitted, Health, Kind, Presence
from panel.domain.room import Phase
from tests.domain.sensed import PIR, RADAR, Sensed
from tests.rooms import at, meeting, minutes

TEN = meeting("10:00", "11:00")
SECOND_PIR = Fitted(name="window", kind=Kind.EVENT)


def test_one_hit_puts_a_release_off_by_the_quiet_time() -> None:
    door = Sensed(TEN, sensors=[PIR], now="9:30")
    door.wait_until("10:04")
    door.motion()
    door.wait_until("10:15:59")
    assert door.released() == []
    door.wait_until("10:16")
    assert door.released() == ["10:00 at 10:16"]


def test_a_hit_during_the_warning_takes_the_warning_back() -> None:
    door = Sensed(TEN, sensors=[PIR], now="9:30")
    door.wait_until("10:09:59")
    door.motion()
    door.wait_until("10:21:58")
    assert door.released() == []
    door.wait_until("10:22")
    assert door.released() == ["10:00 at 10:21"]


def test_one_sensor_that_sees_somebody_outvotes_any_number_that_see_nobody() -> None:
    door = Sensed(TEN, sensors=[PIR, SECOND_PIR, RADAR], now="9:30")
    door.wait_until("9:45")
    assert presence(door.room, door.now) is Presence.VACANT
    door.somebody_comes("radar")
    assert presence(door.room, door.now) is Presence.OCCUPIED
    door.wait_until("11:00")
    assert door.released() == []


def test_people_seen_in_three_different_minutes_keep_their_meeting() -> None:
    door = Sensed(TEN, sensors=[PIR], now="9:30")
    for clock in ("10:00:10", "10:01:10", "10:02:10"):
        door.wait_until(clock)
        door.motion()
    door.wait_until("10:30")
    assert (door.released(), door.phase("10:00")) == ([], Phase.KEPT)
    assert door.decisions()[0].minutes_seen == 3


def test_a_hundred_hits_in_two_minutes_are_no_meeting() -> None:
    door = Sensed(TEN, sensors=[PIR], now="9:30")
    door.wait_until("10:00:10")
    for _ in range(100):
        door.motion()
        door.wait(minutes(1) / 100)
    door.wait_until("10:30")
    assert door.released() == ["10:00 at 10:13"]


def test_people_may_come_five_minutes_early_and_no_earlier() -> None:
    early = Sensed(TEN, sensors=[PIR], now="9:30")
    for clock in ("9:55:10", "9:56:10", "9:57:10"):
        early.wait_until(clock)
        early.motion()
    early.wait_until("11:00")
    assert early.released() == []
    passing = Sensed(TEN, sensors=[PIR], now="9:30")
    for clock in ("9:52:10", "9:53:10", "9:54:50"):
        passing.wait_until(clock)
        passing.motion()
    passing.wait_until("11:00")
    assert passing.released() == ["10:00 at 10:10"]


def test_the_people_of_the_meeting_before_do_not_count() -> None:
    door = Sensed(meeting("9:00", "10:00"), TEN, sensors=[PIR], now="8:30")
    door.wait_until("8:55")
    door.tap_check_in("9:00")
    for clock in ("9:56", "9:58", "9:59", "10:00:10", "10:01:10", "10:02:10"):
        door.wait_until(clock)
        door.motion()
    door.wait_until("10:30")
    assert door.released() == ["10:00 at 10:14"]


def test_people_who_come_right_after_the_meeting_before_do_count() -> None:
    door = Sensed(meeting("9:00", "10:00"), TEN, sensors=[PIR], now="8:30")
    door.wait_until("8:55")
    door.tap_check_in("9:00")
    for clock in ("10:02", "10:03", "10:05"):
        door.wait_until(clock)
        door.motion()
    door.wait_until("10:30")
    assert door.released() == []


def test_a_meeting_before_to_which_nobody_came_hides_nobody() -> None:
    door = Sensed(meeting("9:00", "10:00"), TEN, sensors=[PIR], now="8:30")
    for clock in ("9:56", "9:58", "9:59"):
        door.wait_until(clock)
        door.motion()
    door.wait_until("11:00")
    assert door.released() == ["9:00 at 09:10"]


def test_what_a_broker_repeats_keeps_the_room_and_proves_nothing() -> None:
    policy = ReleasePolicy(presence_checks_in=True)
    door = Sensed(TEN, sensors=[RADAR], now="9:30", policy=policy)
    door.wait_until("9:58")
    door.remembers("radar")
    door.wait_until("10:20")
    assert (door.released(), door.phase("10:00")) == ([], Phase.CHECK_IN_OPEN)
    passing = Sensed(TEN, sensors=[PIR], now="9:30")
    passing.wait_until("10:05")
    passing.remembers("pir")
    passing.wait_until("11:00")
    assert passing.released() == ["10:00 at 10:17"]


def test_a_hit_of_a_sensor_that_is_not_well_keeps_the_room_and_proves_nothing() -> None:
    spare = Fitted(name="spare", kind=Kind.EVENT, required=False)
    door = Sensed(TEN, sensors=[RADAR, spare], now="9:30")
    for clock in ("10:00", "10:01", "10:02", "10:03"):
        door.wait_until(clock)
        door.motion("spare", Health.WARMING_UP)
    door.wait_until("11:00")
    assert door.released() == ["10:00 at 10:13"]


def test_somebody_who_has_just_gone_was_there_until_now() -> None:
    door = Sensed(TEN, sensors=[RADAR], now="9:30")
    door.somebody_comes("radar")
    door.wait_until("10:06")
    door.everybody_leaves("radar")
    assert door.room.sensors[0].seen_at == at("10:06")


def test_a_panel_with_sensors_begins_by_not_knowing() -> None:
    door = Sensed(TEN, sensors=[PIR], now="9:30", ill=["pir"])
    assert door.room.sensors[0].health is Health.OFFLINE
    assert not door.room.sensors[0].is_sure


def test_no_sensor_at_all_leaves_it_to_the_check_in() -> None:
    door = Sensed(TEN, sensors=[], now="9:30")
    door.wait_until("11:00")
    assert door.released() == ["10:00 at 10:10"]
    assert door.decisions()[0].presence is Presence.NOT_FITTED


def test_an_unfitted_sensor_s_word_is_nobody_s() -> None:
    door = Sensed(TEN, sensors=[PIR], now="9:30")
    before = door.room
    door.motion("somebody else's")
    assert door.room == before


@pytest.mark.parametrize("fitted", [PIR, RADAR], ids=lambda fitted: fitted.name)
def test_a_sensor_that_is_well_and_cannot_tell_keeps_the_room(fitted: Fitted) -> None:
    door = Sensed(TEN, sensors=[fitted], now="9:30")
    door.dies(fitted.name, Health.OK)
    door.wait_until("11:00")
    assert door.released() == []


def test_across_a_step_of_the_clock_no_sensor_has_watched() -> None:
    door = Sensed(TEN, sensors=[PIR], now="9:30")
    door.wait_until("10:02")
    door.clock_steps(seconds=-5)
    door.wait_until("11:00")
    assert (door.released(), door.decisions()[0].unwatched) == ([], True)


def test_what_a_broker_repeats_three_times_is_still_no_proof() -> None:
    door = Sensed(TEN, sensors=[PIR], now="9:30")
    for clock in ("10:00", "10:01", "10:02"):
        door.wait_until(clock)
        door.remembers("pir")
    door.wait_until("10:30")
    assert door.released() == ["10:00 at 10:14"]


def test_a_sensor_that_is_ill_each_time_it_sees_somebody_proves_nothing() -> None:
    spare = Fitted(name="spare", kind=Kind.EVENT, required=False)
    door = Sensed(TEN, sensors=[RADAR, spare], now="9:30")
    for clock in ("10:00", "10:01", "10:02"):
        door.wait_until(clock)
        door.motion("spare", Health.WARMING_UP)
        door.recovers("spare")
    door.wait_until("11:00")
    assert door.released() == ["10:00 at 10:12"]


def test_after_somebody_has_passed_a_long_warning_is_still_shown_in_full() -> None:
    policy = ReleasePolicy(window=minutes(20), warning=minutes(20), settles_for=minutes(20))
    door = Sensed(TEN, sensors=[PIR], now="9:00", policy=policy)
    door.wait_until("10:15")
    door.motion()
    door.wait_until("11:00")
    assert door.released() == ["10:00 at 10:35"]
