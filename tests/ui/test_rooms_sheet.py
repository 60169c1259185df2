"""Other rooms on the glass: fingers open the sheet, choose one, book it once, and leave."""

from dataclasses import replace

import pytest

from panel.calendars.base import NotTold
from panel.domain.events import ScreenTouched
from panel.domain.faults import Fault
from panel.domain.meeting import Slot
from panel.ui.countdown import Countdown
from panel.ui.look import PLAIN, Look
from tests.rooms import at
from tests.ui.conftest import OpenGlass
from tests.ui.flaws import all_flaws
from tests.ui.glass import scene
from tests.ui.hall import LONG, Hall, many, other
from tests.ui.test_screens import every_language, every_size, view_of

JUPITER, VENUS = other("Jupiter", 3), other("Vénus", 2)
TWO = [(JUPITER, ()), (VENUS, (Slot(start=at("10:00"), end=at("11:10")),))]


def test_rooms_are_shown_the_best_first_with_what_is_told_of_them(glass: OpenGlass) -> None:
    hall = Hall(glass, [*TWO, (other("Pluton"), NotTold.UNKNOWN)])
    assert list(hall.cards()) == ["Jupiter", "Vénus", "Pluton"]
    said = set(hall.glass.said())
    assert {"Free all day", "Free from 11:10", "Not known"} <= said
    assert hall.looking == 1


def test_a_room_is_chosen_and_booked_from_here(glass: OpenGlass) -> None:
    hall = Hall(glass, TWO)
    hall.choose("Jupiter")
    hall.glass.tap("30 min")
    assert hall.asked == [("jupiter", Slot(start=at("10:42"), end=at("11:12")))]
    assert "Booking…" in hall.glass.said()
    hall.answers("booked")
    assert {"Booked until 11:12", "Check in at its door."} <= set(hall.glass.said())


def test_a_room_that_is_free_soon_is_booked_from_then(glass: OpenGlass) -> None:
    hall = Hall(glass, TWO)
    hall.choose("Vénus")
    assert "Book it from 11:10:" in hall.glass.said()
    hall.glass.tap("15 min")
    assert hall.asked == [("vénus", Slot(start=at("11:10"), end=at("11:25")))]


def test_impatient_fingers_on_a_card_book_nothing(glass: OpenGlass) -> None:
    hall = Hall(glass, TWO)
    hall.choose("Jupiter", times=4)
    assert hall.asked == []
    assert hall.is_open


def test_impatient_fingers_on_a_length_book_once(glass: OpenGlass) -> None:
    hall = Hall(glass, TWO)
    hall.choose("Jupiter")
    hall.tap_often("15 min")
    assert len(hall.asked) == 1


@pytest.mark.parametrize(
    ("why", "sentence", "again"),
    [
        (Fault.TAKEN, "Somebody was faster.", False),
        (Fault.ACCESS_DENIED, "This panel may not book it.", False),
        (Fault.BUSY, "The calendar is busy: try again in a minute.", True),
        (Fault.UNREACHABLE, "The calendar does not answer: try again.", True),
    ],
)
def test_a_refusal_is_told_with_what_to_do(
    glass: OpenGlass, why: Fault, sentence: str, again: bool
) -> None:
    hall = Hall(glass, TWO)
    hall.choose("Jupiter")
    hall.glass.tap("15 min")
    hall.answers("refused", why)
    assert {"Not booked.", sentence} <= set(hall.glass.said())
    assert ("15 min" in hall.glass.buttons()) == again


def test_what_is_not_free_can_be_looked_at_and_not_booked(glass: OpenGlass) -> None:
    hall = Hall(glass, [(other("Pluton", 3), NotTold.UNKNOWN)])
    hall.choose("Pluton")
    assert "12 seats" in hall.glass.said()
    assert list(hall.glass.buttons()) == ["×"]


def test_without_an_answer_nothing_is_said_to_be_free(glass: OpenGlass) -> None:
    for state, said in (
        ("asking", "Asking…"),
        ("lost", "Nobody can tell now which rooms are free."),
    ):
        hall = Hall(glass, TWO, state=state)
        assert hall.cards() == {}
        assert said in hall.glass.said()


def test_where_no_room_is_known_to_be_free_none_is_said_to_be_taken(glass: OpenGlass) -> None:
    assert (
        "No room is known to be free now."
        in Hall(glass, [(other("Pluton"), NotTold.UNKNOWN)]).glass.said()
    )


def test_rooms_without_what_is_asked_for_go_and_come_back(glass: OpenGlass) -> None:
    hall = Hall(glass, many(5))
    every = list(hall.cards())
    hall.glass.tap("12+")
    assert len(hall.cards()) < len(every)
    hall.glass.tap("12+")
    assert list(hall.cards()) == every


def test_asking_for_too_much_says_so(glass: OpenGlass) -> None:
    hall = Hall(glass, [(other("Io", 1), ()), (other("Europe", 14), ())])
    hall.glass.tap("20+")
    hall.choose("Europe")
    hall.glass.tap("Screen")
    assert "No room near here has all of that." in hall.glass.said()


def test_the_choice_goes_with_the_room_when_it_is_no_longer_free(glass: OpenGlass) -> None:
    until = [(JUPITER, (Slot(start=at("11:00"), end=at("12:00")),))]
    hall = Hall(glass, until)
    hall.choose("Jupiter")
    assert "15 min" in hall.glass.buttons()
    hall.turns("10:50")
    assert "15 min" not in hall.glass.buttons()
    assert "Taken until 12:00" in hall.glass.said()


def test_a_list_keeps_its_place_when_it_is_told_anew(glass: OpenGlass) -> None:
    hall = Hall(glass, many(40))
    hall.drag(120)
    (before, *_) = hall.cards().values()
    top = scene(before).top()
    hall.turns("10:43")
    (after, *_) = hall.cards().values()
    assert scene(after).top() == top < scene(hall.list()).top() + 1
    assert hall.asked == []


def test_every_touch_counts_for_the_room_behind(glass: OpenGlass) -> None:
    hall = Hall(glass, TWO)
    hall.choose("Jupiter")
    hall.glass.tap("15 min")
    assert hall.glass.told == [ScreenTouched(), ScreenTouched()]


def test_the_cross_closes_the_sheet_and_nobody_is_asked_any_more(glass: OpenGlass) -> None:
    hall = Hall(glass, TWO)
    hall.glass.tap("×")
    hall.glass.settle(20)
    assert (hall.is_open, hall.looking) == (False, 0)


def test_the_screen_is_the_rooms_when_its_last_minutes_are_counted(glass: OpenGlass) -> None:
    hall = Hall(glass, TWO)
    left = Countdown(closes=at("10:45"), seconds=90, share=0.75, warning=True)
    hall.glass.show(replace(view_of("in-use"), countdown=left))
    assert not hall.is_open


@every_size
@every_language
@pytest.mark.parametrize("count", [1, 5, 40])
def test_a_designer_sends_nothing_back(
    glass: OpenGlass, size: tuple[int, int], language: str, count: int
) -> None:
    hall = Hall(glass, many(count), size=size, language=language)
    assert all_flaws(hall.glass, (LONG, "Lyon-A", "Confluence")) == []
    hall.choose(LONG)
    assert all_flaws(hall.glass, (LONG, "Lyon-A", "Confluence")) == []


# --- within reach -------------------------------------------------------------------------------

LOW: Look = {**PLAIN, "reach": "low"}
UPRIGHT = (720, 1280)


@pytest.mark.parametrize("size", [(480, 320), (800, 480), UPRIGHT])
def test_with_low_hands_the_last_room_is_found_and_chosen(
    glass: OpenGlass, size: tuple[int, int]
) -> None:
    hall = Hall(glass, many(9), size=size, look=LOW)
    for _ in range(5):
        hall.drag(size[1] // 4)
    last = list(hall.cards())[-1]
    hall.choose(last)
    assert hall.is_chosen(last)


def test_where_a_room_is_chosen_no_length_comes_below_the_finger(glass: OpenGlass) -> None:
    hall = Hall(glass, many(12), size=UPRIGHT, look=LOW)
    for name in list(hall.cards()):
        hall.choose(name, times=3)
    assert hall.asked == []
