"""What a broker is told of a door: what is not known is never free, and never empty."""

from dataclasses import replace
from datetime import UTC, datetime

import msgspec
import pytest

from panel.domain.engine import step
from panel.domain.events import ClockChanged, SensorTold
from panel.domain.policy import OnSensorFault
from panel.domain.presence import Presence
from panel.domain.room import NO_AGENDA, Room
from panel.fleet.state import FREE, occupancy, state
from panel.ui.view import Face, Show, derive_view
from tests.rooms import DEFAULT, a_room, at, meeting, word

NOW = at("10:03")
ADA = meeting("10:00", "11:00", "Secret merger")


def told(
    room: Room, now: datetime = NOW, *, show: Show = Show.SUBJECT, titles: bool = False
) -> dict[str, object]:
    said = msgspec.json.decode(
        msgspec.json.encode(state(derive_view(room, now, UTC, show), room, now, titles=titles))
    )
    assert isinstance(said, dict)
    return said


def test_a_free_room_is_free_until_the_next_meeting() -> None:
    said = told(a_room(meeting("12:00", "13:00"), now=NOW))
    assert (said["state"], said["free"], said["until"]) == ("free", "yes", "2026-06-10T12:00:00Z")
    assert said["meeting"] == {"start": "2026-06-10T12:00:00Z", "end": "2026-06-10T13:00:00Z"}


def test_a_room_that_waits_tells_until_when() -> None:
    said = told(a_room(ADA, now=NOW))
    assert (said["state"], said["free"], said["check_in"]) == ("waiting", "no", True)
    assert said["gives_back_at"] == "2026-06-10T10:10:00Z"


def test_a_room_of_which_nothing_is_known_is_not_free() -> None:
    said = told(replace(a_room(now=NOW), agenda=NO_AGENDA))
    assert (said["state"], said["free"], said["until"]) == ("unsure", "unknown", None)


def test_only_what_the_door_calls_free_is_free() -> None:
    assert [face for face, said in FREE.items() if said == "yes"] == [Face.FREE]
    assert set(FREE) == set(Face)
    assert {FREE[Face.UNSURE], FREE[Face.FAULT]} == {"unknown"}


@pytest.mark.parametrize("show", Show)
def test_nobody_is_named_by_default(show: Show) -> None:
    said = str(told(a_room(ADA, now=NOW), show=show))
    assert "merger" not in said
    assert "Ada" not in said


def test_a_title_is_told_where_it_is_asked_for_and_as_the_door_shows_it() -> None:
    room = a_room(ADA, now=NOW)
    slot = {"start": "2026-06-10T10:00:00Z", "end": "2026-06-10T11:00:00Z"}
    assert told(room, show=Show.SUBJECT, titles=True)["meeting"] == slot | {
        "title": "Secret merger"
    }
    assert told(room, show=Show.RESERVED, titles=True)["meeting"] == slot


def test_somebody_seen_is_told() -> None:
    assert occupancy(a_room(now=NOW, presence=Presence.OCCUPIED), NOW) == "occupied"


def test_nobody_seen_for_long_by_good_sensors_is_nobody() -> None:
    assert occupancy(a_room(now=NOW, presence=Presence.VACANT), NOW) == "vacant"


@pytest.mark.parametrize("presence", [Presence.UNKNOWN, Presence.NOT_FITTED])
def test_what_sensors_do_not_tell_is_not_known(presence: Presence) -> None:
    assert occupancy(a_room(now=NOW, presence=presence), NOW) == "unknown"


def test_a_site_that_releases_without_its_sensor_has_no_empty_room_for_that() -> None:
    policy = replace(DEFAULT, on_sensor_fault=OnSensorFault.CHECK_IN_ONLY)
    room = a_room(now=NOW, policy=policy, presence=Presence.VACANT)
    room, _ = step(room, SensorTold(word=word(Presence.UNKNOWN)), NOW)
    assert occupancy(room, NOW) == "unknown"


def test_without_a_clock_nobody_knows_how_long_it_was_quiet() -> None:
    room = a_room(now=NOW, presence=Presence.VACANT)
    room, _ = step(room, ClockChanged(synchronised=False), NOW)
    assert occupancy(room, NOW) == "unknown"
