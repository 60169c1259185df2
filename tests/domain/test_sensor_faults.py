"""A sensor that is not well keeps the room, and nothing it says then proves anything."""

import pytest

from panel.domain.decision import Doubt, Verdict
from panel.domain.policy import OnSensorFault, ReleasePolicy
from panel.domain.presence import Fitted, Health, Kind
from tests.domain.sensed import CONTACT, PIR, RADAR, Sensed
from tests.rooms import meeting, minutes

TEN = meeting("10:00", "11:00")
SECOND_PIR = Fitted(name="window", kind=Kind.EVENT)


@pytest.mark.parametrize(
    "health", [h for h in Health if not h.is_well and h is not Health.DEAF], ids=lambda h: h.value
)
def test_a_sensor_that_is_not_well_keeps_the_room(health: Health) -> None:
    door = Sensed(TEN, sensors=[PIR, SECOND_PIR], now="9:30")
    door.dies("pir", health)
    door.wait_until("11:00")
    assert door.released() == []
    assert door.decisions()[0].doubts == {Doubt.PRESENCE_UNKNOWN}


def test_a_sensor_away_for_a_moment_may_have_missed_them() -> None:
    door = Sensed(TEN, sensors=[PIR], now="9:30")
    door.wait_until("10:02")
    door.dies("pir")
    door.wait_until("10:02:05")
    door.recovers("pir")
    door.wait_until("11:00")
    (decision,) = door.decisions()
    assert (door.released(), decision.verdict, decision.unwatched) == ([], Verdict.KEPT, True)


def test_a_sensor_back_before_anybody_could_come_is_as_good_as_ever() -> None:
    door = Sensed(TEN, sensors=[PIR], now="9:30")
    door.dies("pir")
    door.wait_until("9:54")
    door.recovers("pir")
    door.wait_until("11:00")
    assert door.released() == ["10:00 at 10:10"]


def test_a_sensor_just_back_is_watched_through_its_quiet_time_first() -> None:
    slow = Fitted(name="pir", kind=Kind.EVENT, quiet=minutes(20))
    door = Sensed(TEN, sensors=[slow], now="9:30")
    door.dies("pir")
    door.wait_until("9:54")
    door.recovers("pir")
    door.wait_until("11:00")
    assert door.released() == ["10:00 at 10:14"]


def test_a_sensor_that_is_not_required_may_be_ill() -> None:
    spare = Fitted(name="spare", kind=Kind.EVENT, required=False)
    door = Sensed(TEN, sensors=[PIR, spare], now="9:30", ill=["spare"])
    door.wait_until("11:00")
    assert door.released() == ["10:00 at 10:10"]


def test_a_sensor_that_is_not_required_still_keeps_the_room_when_it_sees_somebody() -> None:
    spare = Fitted(name="spare", kind=Kind.LEVEL, required=False)
    door = Sensed(TEN, sensors=[PIR, spare], now="9:30")
    door.wait_until("9:50")
    door.somebody_comes("spare")
    door.wait_until("11:00")
    assert door.released() == []


def test_a_spare_sensor_called_stuck_may_be_right_and_keeps_the_room() -> None:
    spare = Fitted(name="spare", kind=Kind.LEVEL, required=False)
    door = Sensed(TEN, sensors=[PIR, spare], now="8:00")
    door.motion("spare", Health.STUCK_ON)
    door.wait_until("11:00")
    assert door.released() == []


def test_where_the_site_says_so_ill_sensors_leave_it_to_the_check_in() -> None:
    policy = ReleasePolicy(on_sensor_fault=OnSensorFault.CHECK_IN_ONLY)
    door = Sensed(TEN, sensors=[PIR, RADAR], now="9:30", policy=policy, ill=["pir", "radar"])
    door.wait_until("11:00")
    assert door.released() == ["10:00 at 10:10"]


def test_even_there_whoever_is_seen_keeps_the_room() -> None:
    policy = ReleasePolicy(on_sensor_fault=OnSensorFault.CHECK_IN_ONLY)
    door = Sensed(TEN, sensors=[PIR, RADAR], now="9:30", policy=policy, ill=["pir"])
    door.somebody_comes("radar")
    door.wait_until("11:00")
    assert door.released() == []


def test_a_door_contact_alone_cannot_call_a_room_empty() -> None:
    door = Sensed(TEN, sensors=[CONTACT], now="9:30")
    door.wait_until("11:00")
    assert door.released() == []


def test_a_door_that_moves_is_somebody() -> None:
    door = Sensed(TEN, sensors=[PIR, CONTACT], now="9:30")
    door.wait_until("10:07")
    door.motion("contact")
    door.wait_until("11:00")
    assert door.released() == ["10:00 at 10:17"]
