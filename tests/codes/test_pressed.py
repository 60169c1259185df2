"""A press tells the room what its button says, only while the door offers that, and once."""

import asyncio
from datetime import timedelta

import pytest

from panel.codes.admission import Action, Does, Visiting
from panel.domain import events as ev
from panel.domain.room import Phase
from panel.phone import wire
from tests.door import Door
from tests.rooms import at, meeting

from .caller import Caller, Porch


def a_caller(porch: Porch) -> Caller:
    caller = Caller(porch)
    assert caller.scans() == ""
    return caller


def pressed(porch: Porch, caller: Caller, action: Action) -> str:
    """Why not, of a button that the page was never given."""
    visiting = porch.admission.visiting(caller.visit, porch.since_boot())
    assert isinstance(visiting, Visiting)
    token = porch.admission.button(visiting, action, porch.since_boot())
    said = porch.ask(wire.Press(visit=caller.visit, button=token))
    return said.why if isinstance(said, wire.Refused) else ""


def test_the_end_of_one_meeting_does_not_end_the_next() -> None:
    porch = Porch(Door(meeting("10:00", "11:00"), meeting("11:00", "12:00"), now="9:00"))
    porch.door.wait_until("9:55")
    porch.door.tap_check_in("10:00")
    porch.door.wait_until("10:58")
    caller = a_caller(porch)
    end = caller.button("end")
    porch.door.tap_check_in("11:00")
    porch.door.wait_until("11:01")
    assert "end" in caller.sees()
    assert caller.presses(end) == "changed"
    assert porch.door.phase("11:00") is Phase.CHECKED_IN


def test_a_length_offered_before_the_room_was_unsure_is_offered_no_more() -> None:
    porch = Porch(Door(now="9:00"))
    caller = a_caller(porch)
    book = caller.button("book 30")
    porch.door.network_down()
    porch.door.wait_until("9:04:30")
    assert caller.presses(book) == "changed"
    assert porch.told == []


@pytest.mark.parametrize("until", ["8:59", "9:00", "33:00", "57:00"])
def test_nobody_books_into_the_past_or_for_days(until: str) -> None:
    porch = Porch(Door(now="9:00"))
    assert pressed(porch, a_caller(porch), Action(does=Does.BOOK, until=at(until))) == "changed"


@pytest.mark.parametrize("until", ["9:59", "10:01", "34:01"])
def test_nobody_extends_into_the_past_or_for_days(until: str) -> None:
    porch = Porch(Door(meeting("10:00", "11:00"), now="9:00"))
    porch.door.wait_until("9:55")
    porch.door.tap_check_in("10:00")
    porch.door.wait_until("10:01")
    caller = a_caller(porch)
    offered = porch.admission.press(
        visiting_of(porch, caller), caller.button("extend 15").press, porch.since_boot()
    )
    assert not isinstance(offered, str)
    action = Action(does=Does.EXTEND, meeting=offered.action.meeting, until=at(until))
    assert pressed(porch, caller, action) == "changed"


def visiting_of(porch: Porch, caller: Caller) -> Visiting:
    visiting = porch.admission.visiting(caller.visit, porch.since_boot())
    assert isinstance(visiting, Visiting)
    return visiting


def test_the_page_is_answered_once_the_door_shows_what_came_of_it() -> None:
    porch = Porch(Door(now="9:00"))
    caller = a_caller(porch)
    ask = wire.Press(visit=caller.visit, button=caller.button("book 15").press)
    porch.is_busy = True

    async def presses() -> None:
        heard = asyncio.ensure_future(porch.hear(ask))
        for _ in range(10):
            await asyncio.sleep(0)
        assert not heard.done()
        porch.comes_to_it()
        assert await heard == wire.Heard()

    asyncio.run(presses())
    assert caller.looks().pending == "book"


def test_a_door_that_shows_nothing_new_keeps_no_phone_waiting() -> None:
    porch = Porch(Door(now="9:00"), shows_within=0)
    caller = a_caller(porch)
    porch.is_busy = True
    assert caller.presses("book 15") == ""
    assert porch.told != []


def test_two_phones_press_at_once_and_both_are_heard() -> None:
    porch = Porch(Door(now="9:00"))
    callers = [a_caller(porch) for _ in range(5)]
    asks = [wire.Press(visit=c.visit, button=c.button("book 15").press) for c in callers]
    porch.is_busy = True

    async def press() -> None:
        heard = [asyncio.ensure_future(porch.hear(ask)) for ask in asks]
        await asyncio.sleep(0)
        porch.comes_to_it()
        assert await asyncio.gather(*heard) == [wire.Heard()] * 5

    asyncio.run(press())
    porch.door.wait_until("9:01")
    assert len(porch.door.room.bookings) == 1


def test_a_press_repeated_by_a_panel_that_was_restarted_is_one_booking() -> None:
    porch = Porch(Door(now="9:00"))
    caller = a_caller(porch)
    book = caller.button("book 15")
    porch.is_busy = True
    presses = []
    for _ in range(2):
        again = Porch(porch.door, shows_within=0)  # remembers no press
        again.is_busy = True
        assert isinstance(again.ask(wire.Press(visit=caller.visit, button=book.press)), wire.Heard)
        [event] = again.told
        assert isinstance(event, ev.BookTapped)
        presses.append(event.press)
    assert presses[0] == presses[1]


def test_the_visit_is_over_although_the_wall_clock_was_set_back() -> None:
    porch = Porch(Door(now="9:00"))
    caller = a_caller(porch)
    porch.door.clock_steps(hours=-1)
    porch.asleep = -timedelta(hours=1)
    assert caller.is_refused() == ""
    porch.door.wait_until("8:05")
    assert caller.is_refused() == "expired"
