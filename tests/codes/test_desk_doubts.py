"""A phone at a door that is not sure, or about to give its room back; and rooms nearby."""

import pytest

from panel.domain.policy import ReleasePolicy
from panel.domain.presence import Presence
from panel.domain.room import Phase
from panel.nearby.asking import FreeRoom
from tests.door import Door
from tests.rooms import at, meeting, minutes

from .caller import Porch, a_caller, a_porch


@pytest.mark.parametrize("ends", ["11:30", "10:45"])  # far off; others may check in already
def test_people_who_sit_still_keep_their_room_by_phone(ends: str) -> None:
    leaves = ReleasePolicy(ends_when_empty_for=minutes(20))
    meetings = meeting("10:00", ends), meeting(ends, "12:00")
    door = Door(*meetings, now="9:00", policy=leaves, presence=Presence.OCCUPIED)
    porch = Porch(door)
    door.wait_until("9:58")
    door.tap_check_in("10:00")
    door.wait_until("10:20")
    door.sensors_say(Presence.VACANT)
    door.wait_until("10:39")
    caller = a_caller(porch)
    assert caller.looks().warning
    assert caller.presses("keep") == ""
    assert "keep" not in caller.sees()
    door.wait_until("10:42")
    assert door.phase("10:00") is Phase.CHECKED_IN


def test_rooms_nearby_are_told_when_they_are_known() -> None:
    porch = a_porch(now="9:00")
    caller = a_caller(porch)
    assert not caller.looks().near_known
    porch.free_near = (
        FreeRoom(name="Vénus", until=at("10:30")),
        FreeRoom(name="Mars", until=None),
    )
    door = caller.looks()
    assert door.near_known
    assert [(room.name, room.until) for room in door.near] == [
        ("Vénus", at("10:30").timestamp()),
        ("Mars", None),
    ]


def test_while_no_time_server_stands_behind_the_clock_no_room_nearby_is_free() -> None:
    porch = a_porch(now="9:00")
    porch.free_near = (FreeRoom(name="Mars", until=None),)
    caller = a_caller(porch)
    porch.door.clock_loses_sync()
    assert (caller.looks().near_known, caller.looks().near) == (False, ())
    porch.door.clock_regains_sync()
    assert [room.name for room in caller.looks().near] == ["Mars"]


def test_no_booking_is_offered_while_the_room_is_not_sure() -> None:
    porch = a_porch(now="9:00")
    caller = a_caller(porch)
    porch.door.network_down()
    porch.door.wait_until("9:04:30")
    assert caller.looks().face == "unsure"
    assert caller.sees() == ["report"]
    assert caller.looks().as_of is not None


def test_the_clock_of_the_wall_may_be_set_and_codes_stand() -> None:
    porch = a_porch(now="9:00")
    caller = a_caller(porch)
    porch.asleep = at("10:00") - at("9:00")
    porch.door.clock_steps(hours=1)
    assert caller.looks().visit_ends == at("10:05").timestamp()
