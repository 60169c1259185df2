"""A meeting on the timeline, looked at: no more than may be shown, and when to check in."""

from dataclasses import replace

import pytest

from panel.domain.events import CheckInTapped
from panel.domain.person import Person
from panel.ui.view import Show
from tests.rooms import meeting, minutes
from tests.ui.conftest import OpenGlass
from tests.ui.day_door import DayDoor
from tests.ui.glass import is_a

BUDGET = replace(meeting("12:00", "13:00", "Budget"), organizer="Ada Lovelace")


def looked_at(glass: OpenGlass, *meetings: object, **named: object) -> DayDoor:
    door = DayDoor(glass, *(meetings or (BUDGET,)), **named)  # type: ignore[arg-type]  # as there
    door.tap_time("12:20")
    assert is_open(door)
    return door


def is_open(door: DayDoor) -> bool:
    return any(is_a(item, "MeetingSheet") for item in door.glass.items())


@pytest.mark.parametrize(
    ("show", "told", "untold"),
    [
        (Show.RESERVED, {"Reserved"}, {"Budget", "Ada Lovelace"}),
        (Show.ORGANIZER, {"Ada Lovelace"}, {"Budget"}),
        (Show.SUBJECT, {"Budget", "Ada Lovelace"}, {"Reserved"}),
    ],
)
def test_no_more_is_told_than_the_site_shows(
    glass: OpenGlass, show: Show, told: set[str], untold: set[str]
) -> None:
    door = looked_at(glass, show=show)
    said = set(door.glass.said())
    assert told | {"12:00 – 13:00", "Check-in opens at 11:50."} <= said
    assert not untold & said


def test_what_was_booked_at_the_door_says_so(glass: OpenGlass) -> None:
    door = looked_at(glass, replace(BUDGET, at_the_door=True))
    assert {"Booked at the door", "No check-in needed."} <= set(door.glass.said())


def test_what_was_booked_ahead_with_a_host_names_the_host_where_that_may_be_shown(
    glass: OpenGlass,
) -> None:
    host = Person(name="Grace Hopper", address="grace@contoso.example")
    ahead = replace(BUDGET, at_the_door=True, booked_ahead=True, host=host)
    door = looked_at(glass, ahead)
    assert {"Grace Hopper", "Booked at the door"} <= set(door.glass.said())
    assert "Grace Hopper" not in looked_at(glass, ahead, show=Show.RESERVED).glass.said()


def test_a_check_in_that_opens_or_is_made_meanwhile_is_told(glass: OpenGlass) -> None:
    door = looked_at(glass)
    door.wait(minutes(70))
    assert "Check-in is open." in door.glass.said()
    door.hears(CheckInTapped(key=BUDGET.key))
    assert "Checked in." in door.glass.said()


def test_a_meeting_that_is_gone_closes_its_sheet(glass: OpenGlass) -> None:
    door = looked_at(glass)
    door.calendar_holds()
    assert not is_open(door)


def test_it_stays_with_its_meeting_when_another_comes_before(glass: OpenGlass) -> None:
    door = looked_at(glass)
    door.calendar_holds(meeting("11:00", "11:30"), BUDGET)
    assert "12:00 – 13:00" in door.glass.said()
