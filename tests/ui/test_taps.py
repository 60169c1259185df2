"""Fingers on the glass: each tap says exactly what was under it, once."""

from dataclasses import replace
from datetime import UTC

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from panel.domain import effects as ef
from panel.domain.events import (
    BookTapped,
    CheckInTapped,
    EndTapped,
    Event,
    ExtendTapped,
    ScreenTouched,
)
from panel.domain.meeting import MeetingKey
from panel.ui.countdown import Countdown
from panel.ui.view import Show, View, derive_view
from tests.rooms import a_room, at, meeting
from tests.ui.conftest import OpenGlass
from tests.ui.glass import Glass, scene

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
KEY = MeetingKey("Standup", at("10:00"))
NEXT = meeting("12:00", "13:00", "Review")


def waiting(clock: str = "10:03") -> View:
    room = a_room(meeting("10:00", "11:00", "Standup"), NEXT, now=clock)
    return derive_view(room, at(clock), UTC, Show.RESERVED)


def in_use() -> View:
    room = a_room(meeting("10:00", "11:00", "Standup", at_the_door=True), NEXT, now="10:03")
    return derive_view(room, at("10:03"), UTC, Show.RESERVED)


def free() -> View:
    return derive_view(a_room(NEXT, now="11:05"), at("11:05"), UTC, Show.RESERVED)


def emptied() -> View:
    left = Countdown(closes=at("10:05"), seconds=90, share=0.75, warning=True)
    return replace(in_use(), countdown=left)


def wish(glass: Glass) -> Event:
    """The one thing that was said."""
    (told,) = glass.told
    return told


# --- each tap -------------------------------------------------------------------------------


def test_check_in_speaks_of_the_meeting_on_the_glass(glass: OpenGlass) -> None:
    door = glass(waiting())
    door.tap("Check in")
    assert wish(door) == CheckInTapped(key=KEY)


def test_a_finger_lifted_after_the_meeting_has_changed_says_nothing(glass: OpenGlass) -> None:
    door = glass(waiting())
    other = MeetingKey("Other", at("10:00"))
    point = scene(door.buttons()["Check in"]).center().toPoint()
    QTest.mousePress(door.window, LEFT, NONE, point)
    door.show(replace(waiting(), check_in=other))
    QTest.mouseRelease(door.window, LEFT, NONE, point)
    assert door.told == []
    door.tap("Check in")
    assert wish(door) == CheckInTapped(key=other)


def test_book_now_books_the_length_that_was_tapped(glass: OpenGlass) -> None:
    door = glass(free())
    assert list(door.buttons()) == ["15 min", "30 min", "45 min", "to 12:00"]
    for text, until in (("30 min", "11:35"), ("to 12:00", "12:00")):
        door.tap(text)
        told = door.told.pop()
        assert isinstance(told, BookTapped)
        assert (told.until, door.told) == (at(until), [])


def test_end_asks_once_and_then_ends(glass: OpenGlass) -> None:
    door = glass(in_use())
    door.tap("End")
    assert door.told == []
    door.tap("End the meeting now")
    told = wish(door)
    assert isinstance(told, EndTapped)
    assert told.key == KEY
    assert "End" in door.buttons()


def test_not_needed_asks_once_and_then_gives_back(glass: OpenGlass) -> None:
    door = glass(waiting())
    door.tap("Not needed")
    assert "The organizer will be told." in door.said()
    door.tap("Give the room back")
    told = wish(door)
    assert isinstance(told, EndTapped)
    assert told.key == KEY


def test_extend_offers_what_fits_and_extends_by_what_was_tapped(glass: OpenGlass) -> None:
    door = glass(in_use())
    door.tap("Extend")
    assert list(door.buttons()) == ["15 min", "30 min", "45 min", "1 h", "×"]
    door.tap("45 min")
    told = wish(door)
    assert isinstance(told, ExtendTapped)
    assert (told.key, told.until) == (KEY, at("11:45"))


@pytest.mark.parametrize(("ask", "back"), [("End", "Back"), ("Extend", "×")])
def test_the_way_back_says_nothing(glass: OpenGlass, ask: str, back: str) -> None:
    door = glass(in_use())
    door.tap(ask)
    door.tap(back)
    assert door.told == []
    assert list(door.buttons()) == ["Extend", "End"]


def test_every_press_has_a_name_of_its_own(glass: OpenGlass) -> None:
    door = glass(free())
    for _ in range(2):
        door.tap("15 min")
    presses = {told.press for told in door.told if isinstance(told, BookTapped)}
    assert len(presses) == 2


# --- once -----------------------------------------------------------------------------------


def test_a_double_tap_sends_one_wish(glass: OpenGlass) -> None:
    """As on a panel, where the wish is on its way before the second tap is heard."""
    door = glass(free())
    point = scene(door.buttons()["15 min"]).center().toPoint()
    door.tap_at(point)
    door.show(replace(free(), book=(), pending=ef.Book))
    QTest.mouseDClick(door.window, LEFT, NONE, point)
    assert [told for told in door.told if not isinstance(told, ScreenTouched)] == door.told[:1]


@pytest.mark.parametrize("kind", [ef.Book, ef.Extend, ef.EndEarly, ef.Release, ef.Cancel])
def test_buttons_vanish_while_a_write_is_under_way(glass: OpenGlass, kind: type[ef.Write]) -> None:
    door = glass(in_use())
    door.show(replace(in_use(), pending=kind))
    assert not door.buttons()
    assert any(said.endswith("…") for said in door.said())


# --- anywhere else --------------------------------------------------------------------------


def corners(door: Glass) -> dict[str, QPoint]:
    width, height = door.window.width(), door.window.height()
    inside = QPointF(3, 3)
    return {
        "the word": scene(door.only("Status")).center().toPoint(),
        "the name": scene(door.only("Head")).center().toPoint(),
        "beside the buttons": QPoint(3, height - 3),
        "a meeting": QPoint(int(width * 0.9), height // 2),
        "the date": (scene(door.only("DayColumn")).topLeft() + inside).toPoint(),
        "the last corner": QPoint(width - 3, height - 3),
    }


def test_a_touch_anywhere_but_on_a_button_keeps_the_room(glass: OpenGlass) -> None:
    door = glass(waiting("10:09"))
    assert "Touch the screen anywhere to keep the room." in door.said()
    for where, point in corners(door).items():
        door.tap_at(point)
        assert (where, door.told) == (where, [ScreenTouched()])
        door.told.clear()


def test_a_touch_anywhere_keeps_a_room_that_has_emptied(glass: OpenGlass) -> None:
    door = glass(emptied())
    assert "Is anybody still here?\nTouch the screen to keep the room." in door.said()
    for where, point in corners(door).items():
        door.tap_at(point)
        assert (where, door.told) == (where, [ScreenTouched()])
        door.told.clear()


def test_who_would_extend_is_still_there(glass: OpenGlass) -> None:
    door = glass(emptied())
    door.tap("Extend")
    assert door.told == [ScreenTouched()]
    assert "×" in door.buttons()


def test_not_needed_is_no_touch_that_keeps(glass: OpenGlass) -> None:
    door = glass(waiting("10:09"))
    door.tap("Not needed")
    assert door.told == []


# --- half-made choices ----------------------------------------------------------------------


def test_a_half_made_choice_is_forgotten(glass: OpenGlass) -> None:
    door = glass(in_use())
    idle = door.theme().property("idle")
    assert idle == 30_000
    timers = (one for one in door.only("ActionBar").children() if one.inherits("QQmlTimer"))
    (forget,) = (one for one in timers if one.property("interval") == idle)
    forget.setProperty("interval", 30)
    door.tap("End")
    door.settle(100)
    assert list(door.buttons()) == ["Extend", "End"]
    assert door.told == []


def test_a_new_face_takes_the_question_back(glass: OpenGlass) -> None:
    door = glass(in_use())
    door.tap("End")
    door.show(free())
    door.show(in_use())
    assert list(door.buttons()) == ["Extend", "End"]


def test_another_meeting_takes_the_question_back(glass: OpenGlass) -> None:
    door = glass(in_use())
    door.tap("End")
    door.show(replace(in_use(), end=MeetingKey("Review", at("11:00"))))
    assert list(door.buttons()) == ["Extend", "End"]
