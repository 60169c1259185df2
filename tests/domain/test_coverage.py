"""A sensor that misses people may keep a room, and give none back."""

from panel.domain.evidence import health
from panel.domain.policy import ReleasePolicy
from panel.domain.presence import Fitted, Health, Kind
from tests.domain.sensed import PIR, RADAR, Sensed
from tests.rooms import at, meeting, minutes

WINDOW = Fitted(name="window", kind=Kind.EVENT)
DAYS = [meeting(f"{hour}:00", f"{hour}:50") for hour in range(9, 17)]


def attended(door: Sensed, hour: int, sees: tuple[str, ...], every: int = 5) -> None:
    """A meeting whose people check in, move now and then, and stay to the end."""
    door.wait_until(f"{hour}:01")
    door.tap_check_in(f"{hour}:00")
    while door.now < at(f"{hour}:46"):
        door.wait(minutes(every))
        for sensor in sees:
            door.motion(sensor)
    door.wait_until(f"{hour}:51")


def test_a_sensor_that_saw_nobody_in_three_attended_meetings_is_deaf() -> None:
    door = Sensed(*DAYS, sensors=[PIR, WINDOW], now="8:30")
    for hour in (9, 10):
        attended(door, hour, sees=("window",))
    assert health(door.room, door.room.sensors[0]) is Health.OK
    attended(door, 11, sees=("window",))
    assert health(door.room, door.room.sensors[0]) is Health.DEAF
    assert door.outcomes()[:2] == [("pir", "silent"), ("window", "saw")]


def test_a_deaf_sensor_keeps_every_room_until_a_meeting_has_shown_better() -> None:
    door = Sensed(*DAYS, sensors=[PIR, WINDOW], now="8:30")
    for hour in (9, 10, 11):
        attended(door, hour, sees=("window",))
    door.wait_until("12:50")
    assert door.released() == []
    attended(door, 13, sees=("pir", "window"))
    assert health(door.room, door.room.sensors[0]) is Health.OK


def test_a_sensor_silent_for_longer_than_its_quiet_time_missed_people() -> None:
    door = Sensed(*DAYS, sensors=[PIR, WINDOW], now="8:30")
    door.wait_until("9:01")
    door.tap_check_in("9:00")
    for clock in ("9:05", "9:10", "9:15", "9:20", "9:25"):
        door.wait_until(clock)
        door.motion("window")
        if clock in ("9:05", "9:25"):
            door.motion("pir")
    door.wait_until("9:51")
    assert door.outcomes() == [("pir", "missed"), ("window", "saw")]


def missed_thrice(door: Sensed) -> None:
    for hour in (9, 10, 11):
        door.wait_until(f"{hour}:01")
        door.tap_check_in(f"{hour}:00")
        for minute in range(5, 46, 5):
            door.wait_until(f"{hour}:{minute:02}")
            door.motion("window")
            if minute in (5, 45):
                door.motion("pir")
        door.wait_until(f"{hour}:51")


def test_a_sensor_that_misses_people_gives_no_room_back_alone() -> None:
    spare = Fitted(name="window", kind=Kind.EVENT, required=False)
    door = Sensed(*DAYS, sensors=[PIR, spare], now="8:30")
    missed_thrice(door)
    door.dies("window")
    door.wait_until("12:50")
    assert door.released() == []


def test_beside_a_sensor_that_misses_people_the_quiet_time_is_longer() -> None:
    door = Sensed(*DAYS, sensors=[PIR, WINDOW], now="8:30")
    missed_thrice(door)
    door.wait_until("12:03")
    door.motion("pir")
    door.wait_until("12:50")
    assert door.released() == ["12:00 at 12:18"]


def test_what_was_learned_outlives_a_restart() -> None:
    door = Sensed(*DAYS, sensors=[PIR, WINDOW], now="8:30")
    for hour in (9, 10, 11):
        attended(door, hour, sees=("window",))
    door.restart()
    assert health(door.room, door.room.sensors[0]) is Health.DEAF


def test_a_sensor_ill_during_a_meeting_teaches_nothing() -> None:
    door = Sensed(*DAYS, sensors=[PIR, WINDOW], now="8:30")
    door.wait_until("9:01")
    door.tap_check_in("9:00")
    door.dies("pir")
    door.wait_until("9:10")
    door.recovers("pir")
    door.wait_until("9:40")
    door.motion("window")
    door.wait_until("9:51")
    assert [sensor for sensor, _ in door.outcomes()] == ["window"]


def test_people_who_left_early_are_not_held_against_a_sensor() -> None:
    door = Sensed(*DAYS, sensors=[PIR], now="8:30")
    door.wait_until("9:01")
    door.tap_check_in("9:00")
    door.wait_until("9:05")
    door.motion("pir")
    door.wait_until("9:40")
    door.recovers("pir")  # it says that it sees nobody
    door.wait_until("9:51")
    assert door.outcomes() == [("pir", "saw")]


def test_people_may_sit_still_for_the_quiet_time() -> None:
    door = Sensed(*DAYS, sensors=[PIR, WINDOW], now="8:30")
    attended(door, 9, sees=("pir",), every=9)
    assert door.outcomes()[0] == ("pir", "saw")


def test_a_meeting_of_ten_minutes_teaches_nothing() -> None:
    door = Sensed(meeting("9:00", "9:10"), sensors=[PIR], now="8:30")
    door.wait_until("8:59")
    door.tap_check_in("9:00")
    door.wait_until("9:30")
    assert door.outcomes() == []


def test_a_radar_that_sees_them_all_the_time_misses_nobody() -> None:
    door = Sensed(*DAYS, sensors=[RADAR, PIR], now="8:30")
    door.wait_until("9:00")
    door.tap_check_in("9:00")
    door.wait_until("9:01")
    door.somebody_comes("radar")
    for clock in ("9:05", "9:20", "9:40"):
        door.wait_until(clock)
        door.motion("pir")
    door.wait_until("9:45")
    door.everybody_leaves("radar")
    door.wait_until("9:51")
    assert door.outcomes() == [("radar", "saw"), ("pir", "missed")]


def test_nobody_learns_from_a_meeting_that_a_sensor_checked_in() -> None:
    policy = ReleasePolicy(presence_checks_in=True)
    door = Sensed(*DAYS, sensors=[RADAR], now="8:30", policy=policy)
    door.wait_until("8:58")
    door.somebody_comes("radar")
    door.wait_until("9:51")
    assert door.outcomes() == []


def test_a_radar_that_saw_them_before_the_start_and_says_nothing_new_sees_them_all_along() -> None:
    door = Sensed(*DAYS, sensors=[RADAR, WINDOW], now="8:30")
    door.wait_until("8:58")
    door.somebody_comes("radar")
    door.tap_check_in("9:00")
    door.wait_until("9:40")
    door.motion("window")
    door.wait_until("9:51")
    assert ("radar", "saw") in door.outcomes()
