"""What the sheet of a slot says of a booking asked for, whatever else happens meanwhile."""

from datetime import timedelta

import pytest

from panel.domain.events import CheckInTapped
from panel.domain.faults import Fault
from panel.domain.meeting import Meeting
from tests.rooms import meeting
from tests.ui.conftest import OpenGlass
from tests.ui.day_door import DayDoor

NEXT = meeting("12:00", "13:00")
THEIRS = meeting("11:15", "11:45", at_the_door=True)  # at the room's other panel, or by phone
BOOKED, FASTER = "Booked", "Somebody was faster: the time is taken."
LATER = timedelta(seconds=5)


def asked(glass: OpenGlass, *meetings: Meeting) -> DayDoor:
    door = DayDoor(glass, NEXT, *meetings)
    door.tap_time("11:20")
    door.tap_ghost()
    door.glass.tap("Book")
    return door


@pytest.mark.parametrize("is_read_first", [True, False])
def test_what_others_have_booked_at_the_door_is_not_taken_for_ones_own(
    glass: OpenGlass, *, is_read_first: bool
) -> None:
    door = asked(glass)
    if is_read_first:
        door.calendar_holds(NEXT, THEIRS)
    door.refuses(Fault.TAKEN)
    assert FASTER in door.glass.said()
    door.calendar_holds(NEXT, THEIRS)
    assert FASTER in door.glass.said()
    assert BOOKED not in door.glass.said()


def test_booked_is_booked_though_the_calendar_tells_of_it_late(glass: OpenGlass) -> None:
    door = asked(glass)
    door.takes_it()
    door.wait(LATER)
    door.calendar_holds(NEXT)
    assert BOOKED in door.glass.said()
    assert "Book" not in door.glass.buttons()


def test_refused_stays_refused_whatever_is_tapped_by_phone(glass: OpenGlass) -> None:
    door = asked(glass)
    door.refuses(Fault.TAKEN)
    door.wait(LATER)
    door.hears(CheckInTapped(key=NEXT.key))
    assert FASTER in door.glass.said()
