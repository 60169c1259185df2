"""A phone at the door does what a finger would, no more, and is told what the door shows."""

import pytest

from panel.domain.effects import CheckedInBy, Release
from panel.domain.room import Phase
from panel.phone import wire
from tests.rooms import at

from .caller import Caller, a_caller, a_porch


def test_a_phone_checks_in() -> None:
    porch = a_porch("10:00", now="9:00")
    porch.door.wait_until("9:55")
    caller = a_caller(porch)
    assert caller.looks().title_text == "Ada Lovelace"
    assert caller.presses("check-in") == ""
    assert porch.door.phase("10:00") is Phase.CHECKED_IN
    assert porch.door.room.check_ins[porch.door.key("10:00")].by is CheckedInBy.PHONE


def test_a_phone_books_extends_and_ends() -> None:
    porch = a_porch(now="9:00")
    caller = a_caller(porch)
    assert caller.presses("book 30") == ""
    assert caller.looks().pending == "book"
    porch.door.wait_until("9:01")
    assert caller.looks().face == "in-use"
    assert caller.presses("extend 15") == ""
    porch.door.wait_until("9:02")
    assert caller.looks().until == at("9:45").timestamp()
    assert caller.presses("end") == ""
    porch.door.wait_until("9:03")
    assert caller.looks().face == "free"


def test_a_phone_says_that_the_room_is_not_needed() -> None:
    porch = a_porch("10:00", now="9:00")
    porch.door.wait_until("10:01")
    caller = a_caller(porch)
    assert caller.presses("give-back") == ""
    assert len(porch.door.sent(Release)) == 1


def test_a_phone_is_told_why_and_takes_the_room_back() -> None:
    porch = a_porch("10:00", now="9:00")
    porch.door.wait_until("10:12")
    caller = a_caller(porch)
    told = caller.looks().decided
    assert told is not None
    assert (told.verdict, told.start, told.closed) == (
        "released",
        at("10:00").timestamp(),
        at("10:10").timestamp(),
    )
    assert told.sensors is None
    assert caller.presses("take-back") == ""
    porch.door.wait_until("10:13")
    assert caller.looks().face == "in-use"
    assert caller.looks().until == at("11:00").timestamp()
    assert "take-back" not in caller.sees()


def test_a_photo_of_an_old_code_is_refused_and_told_at_which_door_to_scan() -> None:
    porch = a_porch(now="9:00")
    photo = porch.code()
    porch.door.wait_until("9:02")
    said = porch.ask(wire.Scan(code=photo))
    assert said == wire.Refused(why="expired", room="Saturne")


def test_a_visit_is_over_after_five_minutes() -> None:
    porch = a_porch(now="9:00")
    caller = a_caller(porch)
    button = caller.button("book 15")
    assert caller.looks().visit_ends == at("9:05").timestamp()
    porch.door.wait_until("9:05")
    assert caller.is_refused() == "expired"
    assert caller.presses(button) == "expired"
    assert porch.door.room.bookings == ()


def test_a_button_pressed_twice_is_heard_once() -> None:
    porch = a_porch(now="9:00")
    caller = a_caller(porch)
    button = caller.button("book 15")
    assert caller.presses(button) == ""
    assert caller.presses(button) == "used"
    porch.door.wait_until("9:01")
    assert len(porch.door.room.bookings) == 1


def test_a_page_of_a_meeting_that_is_over_presses_nothing() -> None:
    porch = a_porch("10:00", "11:00", now="9:00")
    porch.door.wait_until("9:55")
    porch.door.tap_check_in("10:00")
    porch.door.wait_until("10:59")
    caller = a_caller(porch)
    end = caller.button("end")
    porch.door.wait_until("11:01")
    assert caller.presses(end) == "changed"
    assert porch.door.phase("11:00") is Phase.CHECK_IN_OPEN


def test_a_meeting_that_moved_while_the_page_was_open_is_not_checked_in() -> None:
    porch = a_porch("10:00", now="9:00")
    porch.door.wait_until("9:58")
    caller = a_caller(porch)
    check_in = caller.button("check-in")
    porch.door.organizer_moves("10:00", "10:30", "11:30")
    porch.door.wait_until("9:59")
    assert caller.presses(check_in) == "changed"
    assert porch.door.room.check_ins == {}


def test_a_length_offered_a_minute_ago_may_still_be_booked() -> None:
    porch = a_porch(now="9:00")
    caller = a_caller(porch)
    button = caller.button("book 15")
    porch.door.wait_until("9:01:30")
    assert caller.presses(button) == ""
    porch.door.wait_until("9:02")
    assert porch.door.room.bookings[0].meeting.slot.end == at("9:15")


def test_two_phones_book_and_one_of_them_has_the_room() -> None:
    porch = a_porch(now="9:00")
    one, other = a_caller(porch), a_caller(porch)
    buttons = one.button("book 15"), other.button("book 30")
    assert one.presses(buttons[0]) == ""
    assert other.presses(buttons[1]) in ("", "changed")
    porch.door.wait_until("9:01")
    assert len(porch.door.room.bookings) == 1


def test_a_button_of_ones_neighbour_does_nothing() -> None:
    porch = a_porch(now="9:00")
    one, other = a_caller(porch), a_caller(porch)
    assert other.presses(one.button("book 15")) == "forged"


def test_a_report_reaches_the_hook_and_its_failure_the_phone() -> None:
    porch = a_porch(now="9:00")
    caller = a_caller(porch)
    assert caller.presses("report", "The screen is dark.") == ""
    assert porch.reports == [("broken", "The screen is dark.")]
    porch.hook_works = False
    assert caller.presses("report", "Still dark.") == "lost"


def test_more_questions_than_people_ask_are_turned_away() -> None:
    porch = a_porch(now="9:00")
    caller = a_caller(porch)
    answers = [porch.ask(wire.Look(visit=caller.visit)) for _ in range(200)]
    busy = [a for a in answers if isinstance(a, wire.Refused)]
    assert len(busy) > 90
    assert {refusal.why for refusal in busy} == {"busy"}
    porch.door.wait_until("9:00:10")
    assert caller.looks().face == "free"


@pytest.mark.parametrize("clock", ["9:00", "9:55", "10:05", "10:12", "10:40"])
def test_every_button_on_a_page_is_heard(clock: str) -> None:
    def page() -> tuple[Caller, tuple[wire.Button, ...]]:
        porch = a_porch("10:00", now="9:00")
        porch.door.wait_until(clock)
        caller = a_caller(porch)
        return caller, caller.looks().buttons

    for which in range(len(page()[1])):
        caller, buttons = page()
        assert caller.presses(buttons[which]) == ""
