"""What of a room keeps its screen awake."""

from dataclasses import replace
from datetime import UTC

import pytest

from panel.domain.engine import step
from panel.domain.events import CheckInTapped, WriteSucceeded
from panel.domain.moments import LONG_AGO
from panel.domain.presence import Presence
from panel.domain.room import NO_AGENDA, Room
from panel.glass.facts import is_warning, stirring
from panel.glass.rest import Stirring
from panel.ui.view import Show, derive_view
from tests.rooms import a_room, at, booking, later, meeting


def stirs(room: Room, clock: str) -> Stirring:
    now = at(clock)
    return stirring(room, derive_view(room, now, UTC, Show.RESERVED), now, LONG_AGO)


def evening(clock: str, **said: object) -> Room:
    return a_room(meeting("20:00", "21:00", "Choir"), now=clock, **said)  # type: ignore[arg-type]  # as a_room's


@pytest.mark.parametrize(
    ("clock", "busy"),
    [("19:40", False), ("19:45", True), ("20:03", True), ("20:40", True), ("21:30", False)],
)
def test_a_meeting_keeps_it_awake_from_a_quarter_before_till_it_is_over(
    clock: str, busy: bool
) -> None:
    assert stirs(evening(clock), clock).busy is busy


def given_back() -> Room:
    room = evening("20:11")
    (release,) = room.pending
    return step(room, WriteSucceeded(write_id=release.id), at("20:11"))[0]


def test_it_waits_with_whoever_may_take_the_room_back() -> None:
    room = given_back()
    assert derive_view(room, at("20:12"), UTC, Show.RESERVED).take_back
    assert stirs(room, "20:12").busy


def test_a_meeting_whose_people_came_keeps_it_awake_to_its_end() -> None:
    room = evening("20:03")
    room, _ = step(room, CheckInTapped(key=booking(room, "Choir").meeting.key), at("20:03"))
    assert stirs(later(room, "20:50"), "20:50").busy
    assert not stirs(later(room, "21:20"), "21:20").busy


def test_one_that_was_given_back_does_not() -> None:
    room = replace(given_back(), gave_back=None)
    assert not derive_view(room, at("20:12"), UTC, Show.RESERVED).take_back
    assert not stirs(room, "20:12").busy


def test_the_next_meeting_says_when_it_will() -> None:
    assert stirs(evening("18:00"), "18:00").changes == at("19:45")


def test_a_meeting_of_the_whole_day_lights_no_screen_at_night() -> None:
    room = a_room(meeting("0:00", "24:00", all_day=True), now="3:00")
    assert not stirs(room, "3:00").busy


def test_a_room_that_is_warned_is_awake_and_every_finger_is_its_own() -> None:
    room = evening("20:09")
    view = derive_view(room, at("20:09"), UTC, Show.RESERVED)
    assert is_warning(view)
    assert stirs(room, "20:09").busy


@pytest.mark.parametrize("doubt", [{"clock_synchronised": False}, {"agenda": NO_AGENDA}])
def test_what_is_not_known_keeps_it_awake(doubt: dict[str, object]) -> None:
    room = replace(a_room(now="3:00"), **doubt)  # type: ignore[arg-type]  # fields by name
    assert stirs(room, "3:00").busy
    assert not stirs(a_room(now="3:00"), "3:00").busy


def test_somebody_who_is_seen_is_seen_now() -> None:
    assert stirs(evening("18:00", presence=Presence.OCCUPIED), "18:00").seen == at("18:00")
    assert stirs(evening("18:00", presence=Presence.VACANT), "18:00").seen == LONG_AGO
    assert stirs(evening("18:00"), "18:00").seen == LONG_AGO
