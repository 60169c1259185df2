"""The face of the door: its honesty, and what it tells of a meeting."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from panel.domain.faults import CREDENTIAL_FAULTS, Fault
from panel.domain.policy import ReleasePolicy
from panel.domain.presence import Presence
from panel.domain.room import NO_AGENDA, Room
from panel.ui.sensed import GivenBack, How
from panel.ui.view import Face, Kind, Show, Title, title
from tests.door import Door
from tests.rooms import a_room, at, meeting, minutes
from tests.ui.eyes import seen, seen_at


def test_an_empty_room_is_free_until_the_next_meeting() -> None:
    view = seen(a_room(meeting("11:00", "12:00"), now="10:00"), "10:00")
    assert (view.face, view.until) == (Face.FREE, at("11:00"))


def test_a_room_without_a_meeting_today_is_free_with_no_end() -> None:
    view = seen(a_room(meeting("33:00", "34:00"), now="10:00"), "10:00")
    assert (view.face, view.until) == (Face.FREE, None)


def test_less_than_a_quarter_of_an_hour_is_called_soon() -> None:
    room = a_room(meeting("11:00", "12:00"), now="10:44")
    assert seen(room, "10:44:59").face is Face.FREE
    assert seen(room, "10:45").face is Face.SOON


def test_a_meeting_nobody_came_for_waits_and_counts_down_to_its_release() -> None:
    view = seen(a_room(meeting("10:00", "11:00"), now="10:03"), "10:03")
    assert view.face is Face.WAITING
    assert view.countdown is not None
    assert (view.countdown.closes, view.countdown.seconds) == (at("10:10"), 420)
    assert not view.countdown.warning


def test_the_last_two_minutes_are_a_warning() -> None:
    room = a_room(meeting("10:00", "11:00"), now="10:08")
    countdown = seen(room, "10:08").countdown
    assert countdown is not None
    assert countdown.warning


def test_after_check_in_the_room_is_in_use_until_the_end_of_the_chain() -> None:
    door = Door(meeting("10:00", "11:00"), now="9:55")
    door.wait_until("10:02")
    door.tap_check_in("10:00")
    door.tap_extend("10:00", until="11:30")
    door.wait_until("10:05")
    view = seen_at(door)
    assert (view.face, view.until, view.end) == (Face.IN_USE, at("11:30"), door.key("10:00"))


def test_people_who_came_early_are_told_that_the_room_is_theirs() -> None:
    door = Door(meeting("10:00", "11:00"), now="9:30")
    door.wait_until("9:55")
    door.tap_check_in("10:00")
    assert seen_at(door).come_early
    assert seen_at(door).check_in is None


def test_a_room_given_back_says_for_whom_until_the_slot_is_over() -> None:
    door = Door(meeting("10:00", "11:00"), now="9:30")
    door.wait_until("10:15")
    assert seen_at(door).face is Face.FREE
    assert seen_at(door).given_back == GivenBack(how=How.NO_SHOW, at=at("10:00"))
    door.wait_until("11:00")
    assert seen_at(door).given_back is None


# --- honesty ------------------------------------------------------------------------------------


@given(st.integers(0, 60 * 24), st.booleans())
def test_a_door_that_cannot_know_never_says_free(age: int, synchronised: bool) -> None:
    room = replace(a_room(now="10:00"), clock_synchronised=synchronised)
    view = seen(room, at("10:00") + minutes(age))
    stale = minutes(age) >= room.policy.agenda_stale_after
    known = synchronised and not stale
    assert (view.face is Face.FREE) == known
    assert bool(view.book) == known
    assert (view.as_of is None) == known


def test_nothing_known_is_not_sure_and_has_no_age() -> None:
    view = seen(Room(policy=ReleasePolicy(), agenda=NO_AGENDA), "10:00")
    assert (view.face, view.as_of, view.headline) == (Face.UNSURE, None, None)


def test_a_checked_in_meeting_stays_in_use_offline_and_tells_the_age() -> None:
    door = Door(meeting("10:00", "11:00"), now="9:55")
    door.tap_check_in("10:00")
    door.wait_until("10:05")
    door.network_down()
    door.wait_until("10:30")
    view = seen_at(door)
    assert (view.face, view.trouble) == (Face.IN_USE, Fault.UNREACHABLE)
    assert view.as_of == door.room.agenda.fetched_at
    assert not view.extend


def test_a_meeting_nobody_came_for_is_not_sure_offline_and_counts_nothing_down() -> None:
    door = Door(meeting("10:00", "11:00"), now="9:55")
    door.network_down()
    door.wait_until("10:05")
    view = seen_at(door)
    assert (view.face, view.countdown, view.unneeded) == (Face.UNSURE, None, None)
    assert view.check_in == door.key("10:00")


@pytest.mark.parametrize("fault", sorted(CREDENTIAL_FAULTS, key=str))
def test_each_credential_fault_has_a_face_of_its_own(fault: Fault) -> None:
    room = replace(a_room(now="10:00"), calendar_fault=fault)
    view = seen(room, "10:05")
    assert (view.face, view.trouble) == (Face.FAULT, fault)


@pytest.mark.parametrize(
    ("room", "now"),
    [
        (a_room(meeting("10:00", "11:00"), now="10:03", presence=Presence.OCCUPIED), "10:03"),
        (a_room(meeting("10:00", "11:00"), now="10:03", presence=Presence.UNKNOWN), "10:03"),
        (
            a_room(meeting("10:00", "11:00"), now="10:03", policy=ReleasePolicy(enabled=False)),
            "10:03",
        ),
        (a_room(meeting("10:00", "10:05"), now="10:03"), "10:03"),
    ],
    ids=["somebody there", "sensors silent", "release off", "over before the window closes"],
)
def test_where_nothing_will_be_released_nothing_counts_down(room: Room, now: str) -> None:
    assert seen(room, now).countdown is None


# --- what it tells of a meeting -----------------------------------------------------------------


def test_a_title_is_reserved_unless_the_site_says_otherwise() -> None:
    secret = replace(meeting("10:00", "11:00", "Layoffs"), organizer="Ada Lovelace")
    assert title(secret, Show.RESERVED) == Title(kind=Kind.RESERVED)
    assert title(secret, Show.ORGANIZER) == Title(kind=Kind.NAMED, text="Ada Lovelace")
    assert title(secret, Show.SUBJECT) == Title(kind=Kind.NAMED, text="Layoffs")


@pytest.mark.parametrize("show", Show)
def test_an_empty_title_is_reserved_and_a_walk_up_is_called_so(show: Show) -> None:
    blank = replace(meeting("10:00", "11:00"), subject=" ", organizer="")
    assert title(blank, show).kind is Kind.RESERVED
    assert title(replace(blank, at_the_door=True), show).kind is Kind.AT_THE_DOOR


def test_the_whole_view_holds_no_name_when_titles_are_reserved() -> None:
    room = a_room(meeting("10:00", "11:00", "Layoffs"), meeting("12:00", "13:00"), now="10:03")
    said = repr(replace(seen(room, "10:03"), check_in=None, unneeded=None, headline=None))
    assert "Ada" not in said
    assert "subject" not in said
