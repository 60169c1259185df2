"""A room that gave itself back offers itself to its people, and says why even after a power cut."""

from panel.domain.policy import ReleasePolicy
from panel.domain.taking_back import Returnable
from panel.ui.sensed import GivenBack, How
from panel.ui.view import Face
from tests.domain.sensed import PIR, RADAR, Sensed
from tests.domain.test_taking_back import TEN, given_back
from tests.rooms import at, meeting, minutes
from tests.ui.eyes import seen, seen_at

THEIRS = Returnable(key=TEN.key, until=at("11:00"))


def test_a_free_door_offers_the_rest_to_those_who_come_late() -> None:
    door = given_back()
    assert (seen_at(door).face, seen_at(door).take_back) == (Face.FREE, THEIRS)
    door.wait_until("10:20")
    assert (seen_at(door).face, seen_at(door).take_back) == (Face.FREE, None)


def test_so_does_one_whose_next_meeting_is_near() -> None:
    door = Sensed(meeting("10:00", "10:20"), meeting("10:20", "11:00"), sensors=[], now="9:30")
    door.wait_until("10:12")
    view = seen_at(door)
    assert (view.face, view.take_back is not None) == (Face.SOON, True)


def test_a_door_that_is_not_sure_does_not() -> None:
    door = given_back()
    door.clock_loses_sync()
    assert (seen_at(door).face, seen_at(door).take_back) == (Face.UNSURE, None)


def test_nor_does_one_that_is_being_taken_back_or_has_been() -> None:
    door = given_back()
    door.tap_take_back(TEN.key)
    assert (seen_at(door).take_back, seen_at(door).pending is None) == (None, False)
    door.wait_until("10:13")
    view = seen_at(door)
    assert (view.face, view.take_back, view.given_back) == (Face.IN_USE, None, None)


def test_a_view_with_the_offer_holds_until_it_lapses() -> None:
    door = Sensed(TEN, sensors=[PIR], now="9:30")
    door.wait_until("9:59:20")
    door.motion()
    door.wait_until("10:21:10")
    view = seen_at(door)
    assert (view.take_back, view.holds_until) == (THEIRS, at("10:21:20"))
    assert seen(door.room, "10:21:20").take_back is None


def test_why_a_room_was_given_back_is_said_after_a_power_cut_too() -> None:
    door = Sensed(TEN, sensors=[PIR, RADAR], now="9:30")
    door.wait_until("9:59")
    door.motion()
    door.wait_until("10:12")
    door.restart(off_until="10:13")
    door.wait_until("10:14")
    unseen = GivenBack(how=How.UNSEEN, at=at("10:11"), last_seen=at("9:59"))
    assert (seen_at(door).given_back, seen_at(door).take_back) == (unseen, THEIRS)


def test_and_that_its_people_had_left() -> None:
    ends = ReleasePolicy(ends_when_empty_for=minutes(20))
    door = Sensed(TEN, sensors=[RADAR], now="9:30", policy=ends)
    door.wait_until("9:58")
    door.tap_check_in("10:00")
    door.somebody_comes()
    door.wait_until("10:21")
    door.everybody_leaves()
    door.wait_until("10:42")
    door.restart()
    door.wait_until("10:45")
    left = GivenBack(how=How.LEFT, at=at("10:41"))
    assert (seen_at(door).given_back, seen_at(door).take_back) == (left, THEIRS)
