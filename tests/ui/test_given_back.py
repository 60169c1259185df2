"""Rooms that sensors end, give back or keep: the door says which, and on what grounds."""

import pytest

from panel.domain.faults import Fault
from panel.domain.policy import OnSensorFault, ReleasePolicy
from panel.domain.presence import Health
from panel.domain.room import Phase
from panel.ui.sensed import GivenBack, How, Remark
from panel.ui.view import Face
from tests.domain.sensed import PIR, RADAR, Sensed
from tests.rooms import at, meeting, minutes
from tests.ui.eyes import seen_at

TEN = meeting("10:00", "11:00")
ENDS = ReleasePolicy(ends_when_empty_for=minutes(20))


def a_meeting_people_left(at_clock: str = "10:21") -> Sensed:
    """Checked in at ten; the radar has seen nobody since then."""
    door = Sensed(TEN, sensors=[RADAR], now="9:30", policy=ENDS)
    door.wait_until("9:58")
    door.tap_check_in("10:00")
    door.somebody_comes()
    door.wait_until(at_clock)
    door.everybody_leaves()
    return door


# --- a room that empties ------------------------------------------------------------------------


def test_an_emptied_room_counts_down_in_its_warning_only() -> None:
    door = a_meeting_people_left("10:21:20")
    door.wait_until("10:39:10")
    assert seen_at(door).countdown is None
    assert seen_at(door).holds_until == at("10:39:20")
    door.wait_until("10:39:50")
    view = seen_at(door)
    assert view.face is Face.IN_USE
    assert view.countdown is not None
    assert (view.countdown.closes, view.countdown.seconds) == (at("10:41:20"), 90)
    assert (view.countdown.share, view.countdown.warning) == (0.75, True)


def test_a_touch_keeps_an_emptied_room() -> None:
    door = a_meeting_people_left()
    door.wait_until("10:40")
    door.touch()
    assert seen_at(door).countdown is None
    door.wait_until("10:45")
    assert (seen_at(door).face, seen_at(door).given_back) == (Face.IN_USE, None)


def test_people_who_come_back_keep_it_too() -> None:
    door = a_meeting_people_left()
    door.wait_until("10:40")
    door.somebody_comes()
    assert seen_at(door).countdown is None


def test_an_emptied_room_is_free_and_says_since_when_for_half_an_hour() -> None:
    door = a_meeting_people_left()
    door.wait_until("10:42")
    left = GivenBack(how=How.LEFT, at=at("10:41"))
    assert (seen_at(door).face, seen_at(door).given_back) == (Face.FREE, left)
    door.wait_until("11:10:59")
    assert seen_at(door).given_back == left
    door.wait_until("11:11")
    assert seen_at(door).given_back is None


def test_once_somebody_else_has_had_the_room_that_is_no_news() -> None:
    door = a_meeting_people_left()
    door.wait_until("10:45")
    door.tap_book("11:00")
    door.wait_until("11:01")
    assert (seen_at(door).face, seen_at(door).given_back) == (Face.FREE, None)


def test_an_end_that_the_calendar_refused_is_none() -> None:
    door = a_meeting_people_left()
    door.calendar_refuses_writes(Fault.NOT_ALLOWED)
    door.wait_until("10:41:30")
    assert (seen_at(door).face, seen_at(door).countdown) == (Face.IN_USE, None)
    assert seen_at(door).given_back is None


def test_a_room_that_would_empty_at_its_end_counts_nothing_down() -> None:
    door = a_meeting_people_left("10:41")
    door.wait_until("10:59:30")
    assert seen_at(door).countdown is None


def test_without_a_warning_an_emptied_room_counts_nothing_down() -> None:
    door = a_meeting_people_left()
    door.policy_changes(ReleasePolicy(ends_when_empty_for=minutes(20), warning=minutes(0)))
    door.wait_until("10:40:59")
    assert seen_at(door).countdown is None


# --- given back, or kept ------------------------------------------------------------------------


def test_a_room_given_back_by_sensors_says_when_somebody_was_last_seen() -> None:
    door = Sensed(TEN, sensors=[PIR, RADAR], now="9:30")
    door.wait_until("9:59")
    door.motion()
    door.wait_until("10:15")
    unseen = GivenBack(how=How.UNSEEN, at=at("10:11"), last_seen=at("9:59"))
    assert seen_at(door).given_back == unseen
    door.wait_until("11:00")
    assert seen_at(door).given_back is None


def test_or_that_nobody_was() -> None:
    door = Sensed(TEN, sensors=[RADAR], now="9:30")
    door.wait_until("10:15")
    assert seen_at(door).given_back == GivenBack(how=How.NEVER_SEEN, at=at("10:10"))


def test_what_sensors_that_were_not_well_did_not_see_is_not_told() -> None:
    trusting = ReleasePolicy(on_sensor_fault=OnSensorFault.CHECK_IN_ONLY)
    door = Sensed(TEN, sensors=[RADAR], now="9:30", policy=trusting, ill=["radar"])
    door.wait_until("10:15")
    assert seen_at(door).given_back == GivenBack(how=How.NO_SHOW, at=at("10:00"))
    assert seen_at(door).remark is Remark.NONE


def test_a_later_decision_is_not_taken_for_that_of_the_release() -> None:
    door = Sensed(TEN, meeting("10:05", "11:00", "late"), sensors=[RADAR], now="9:30")
    door.wait_until("10:12")
    assert door.room.gave_back is not None
    door.wait_until("10:20")
    given = seen_at(door).given_back
    assert given is not None
    assert given.how in (How.NEVER_SEEN, How.NO_SHOW)
    assert given.at in (at("10:15"), at("10:00"))


@pytest.mark.parametrize(
    ("ill", "remark"), [(False, Remark.KEPT_SEEN), (True, Remark.KEPT_UNWELL)], ids=["seen", "ill"]
)
def test_a_meeting_that_sensors_kept_says_why(ill: bool, remark: Remark) -> None:
    door = Sensed(TEN, sensors=[RADAR], now="9:30", ill=["radar"] if ill else [])
    door.wait_until("9:58")
    if not ill:
        door.somebody_comes()
    door.wait_until("10:35")
    assert door.phase("10:00") is Phase.KEPT
    assert (seen_at(door).face, seen_at(door).remark) == (Face.IN_USE, remark)
    door.tap_check_in("10:00")
    assert seen_at(door).remark is (Remark.SILENT if ill else Remark.NONE)


def test_motion_now_and_then_keeps_and_says_so() -> None:
    door = Sensed(TEN, sensors=[PIR], now="9:30")
    for clock in ("10:09", "10:20"):
        door.wait_until(clock)
        door.motion()
    door.wait_until("10:31")
    assert (door.phase("10:00"), seen_at(door).remark) == (Phase.KEPT, Remark.KEPT_SEEN)


def test_a_sensor_that_warms_up_is_no_news() -> None:
    door = Sensed(TEN, sensors=[PIR, RADAR], now="9:30")
    door.dies("pir", health=Health.WARMING_UP, why="started")
    assert seen_at(door).remark is Remark.NONE
    door.dies("pir")
    assert seen_at(door).remark is Remark.SILENT
    door.dies("pir", health=Health.STUCK_ON, why="for three hours")
    assert seen_at(door).remark is Remark.UNWELL
