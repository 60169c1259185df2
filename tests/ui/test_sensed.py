"""Who is inside: the door says it to those before it, and shows no clock that motion moves."""

from panel.domain.policy import ReleasePolicy
from panel.ui.sensed import Inside, Remark
from panel.ui.view import Face
from tests.domain.sensed import COUNTER, PIR, RADAR, Sensed
from tests.rooms import at, meeting, minutes
from tests.ui.eyes import seen, seen_at

TEN = meeting("10:00", "11:00")
CHECKS_IN = ReleasePolicy(presence_checks_in=True)


# --- waiting ------------------------------------------------------------------------------------


def test_a_clock_that_motion_would_move_is_shown_only_from_the_warning_on() -> None:
    door = Sensed(TEN, sensors=[PIR], now="9:30")
    for clock in ("10:01", "10:05:20"):
        door.wait_until(clock)
        door.motion()
        assert seen_at(door).countdown is None
    door.wait_until("10:15:10")
    assert seen_at(door).countdown is None
    assert seen_at(door).holds_until == at("10:15:20")
    countdown = seen(door.room, "10:15:20").countdown
    assert countdown is not None
    assert (countdown.closes, countdown.warning) == (at("10:17:20"), True)


def test_where_nobody_is_seen_the_clock_is_shown_from_the_start() -> None:
    door = Sensed(TEN, sensors=[RADAR], now="9:30")
    door.wait_until("10:03")
    countdown = seen_at(door).countdown
    assert countdown is not None
    assert (countdown.closes, countdown.warning) == (at("10:10"), False)


def test_when_the_room_has_been_quiet_the_clock_comes_back() -> None:
    door = Sensed(TEN, sensors=[RADAR], now="9:30")
    door.wait_until("9:54")
    door.somebody_comes()
    door.wait_until("9:55:30")
    door.everybody_leaves()
    door.wait_until("10:01")
    view = seen_at(door)
    assert (view.countdown, view.inside) == (None, Inside.LATELY)
    door.wait_until("10:05:20")
    assert seen_at(door).holds_until == at("10:05:30")
    view = seen(door.room, "10:05:30")
    assert (view.countdown is not None, view.inside) == (True, Inside.NOBODY)


def test_a_sensor_that_cannot_tell_stops_the_clock() -> None:
    door = Sensed(TEN, sensors=[RADAR], now="9:30", ill=["radar"])
    door.wait_until("10:09")
    view = seen_at(door)
    assert (view.face, view.countdown, view.remark) == (Face.WAITING, None, Remark.SILENT)


def test_whoever_is_seen_in_a_room_that_waits_is_spoken_to() -> None:
    door = Sensed(TEN, sensors=[RADAR, PIR], now="9:30")
    door.wait_until("10:01")
    assert seen_at(door).inside is Inside.NOBODY
    door.motion()
    assert seen_at(door).inside is Inside.LATELY
    door.somebody_comes()
    assert seen_at(door).inside is Inside.NOW


# --- who is inside ------------------------------------------------------------------------------


def test_a_free_room_with_somebody_in_it_stays_free_and_says_so() -> None:
    door = Sensed(sensors=[RADAR], now="9:30")
    door.wait_until("9:45")
    door.somebody_comes()
    assert (seen_at(door).face, seen_at(door).inside) == (Face.FREE, Inside.NOW)
    door.wait_until("9:50")
    door.everybody_leaves()
    assert seen_at(door).inside is Inside.LATELY
    door.wait_until("10:00")
    assert seen_at(door).inside is Inside.NOBODY


def test_what_is_only_remembered_proves_nobody_inside() -> None:
    door = Sensed(sensors=[RADAR], now="9:30")
    door.remembers("radar")
    assert seen_at(door).inside is Inside.LATELY


def test_people_are_counted_beside_the_meeting() -> None:
    door = Sensed(TEN, sensors=[COUNTER], now="9:30")
    door.wait_until("9:58")
    door.tap_check_in("10:00")
    door.counts(3)
    door.wait_until("10:05")
    assert (seen_at(door).face, seen_at(door).people) == (Face.IN_USE, 3)
    door.dies("counter")
    assert seen_at(door).people == 0


def test_a_door_that_is_not_sure_says_nothing_of_people() -> None:
    door = Sensed(TEN, sensors=[COUNTER], now="9:30")
    door.counts(3)
    door.network_down()
    door.wait_until("10:05")
    view = seen_at(door)
    assert (view.face, view.people, view.inside) == (Face.UNSURE, 0, Inside.NOBODY)


def test_people_checked_in_by_sensors_are_checked_in_like_any() -> None:
    door = Sensed(TEN, sensors=[RADAR], now="9:30", policy=CHECKS_IN)
    door.wait_until("9:58")
    door.somebody_comes()
    door.wait_until("10:02")
    view = seen_at(door)
    assert (view.face, view.end, view.check_in) == (Face.IN_USE, door.key("10:00"), None)
    assert view.extend


def test_people_who_sat_down_have_a_booking_of_the_door() -> None:
    door = Sensed(sensors=[RADAR], now="9:30", policy=ReleasePolicy(walk_in_books=minutes(15)))
    door.wait_until("9:50")
    door.somebody_comes()
    door.wait_until("9:54")
    view = seen_at(door)
    assert (view.face, view.remark) == (Face.IN_USE, Remark.NONE)
    assert view.end is not None
