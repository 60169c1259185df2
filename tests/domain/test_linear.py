"""A fuller day costs the engine more, but no faster than it grows; times are for `make bench`."""

import sys
from collections import Counter
from types import FrameType

from panel.domain.engine import next_wake, step
from panel.domain.events import AgendaFetched, Event, Tick
from panel.domain.room import Room
from tests.rooms import MIDNIGHT, a_room, agenda, at, meeting, minutes

NOW = at("8:00")


def a_full_day(meetings: int) -> Room:
    moments = [NOW + minutes(5 + 5 * i) for i in range(meetings)]
    row = [meeting(start, start + minutes(5), f"{start - MIDNIGHT}") for start in moments]
    return a_room(*row, now=NOW, trusted_for=minutes(2))


def calls(room: Room, event: Event) -> int:
    """How many functions it takes to make one step and find the next wake."""
    counted: Counter[str] = Counter()

    def count(_frame: FrameType, what: str, _argument: object) -> None:
        counted[what] += 1

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        after, _ = step(room, event, NOW)
        next_wake(after, NOW)
    finally:
        sys.setprofile(before)
    return counted["call"]


def test_twice_the_meetings_cost_at_most_twice_the_steps() -> None:
    few, many = a_full_day(100), a_full_day(200)
    assert calls(many, Tick()) <= 2.1 * calls(few, Tick())


def test_twice_the_meetings_cost_at_most_twice_to_take_in() -> None:
    few, many = (
        (room, AgendaFetched(agenda=agenda(*room.agenda.meetings, at_clock=NOW)))
        for room in (a_full_day(100), a_full_day(200))
    )
    assert calls(*many) <= 2.1 * calls(*few)
