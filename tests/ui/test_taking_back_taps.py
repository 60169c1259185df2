"""We're here: take it back. A finger on the glass, the room behind it, and the glass again."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from panel.domain.events import Event, TakeBackTapped
from panel.domain.faults import Fault
from panel.domain.meeting import MeetingKey
from panel.ui.view import Face
from tests.domain.test_taking_back import TEN, given_back
from tests.door import Door
from tests.rooms import at
from tests.ui.conftest import OpenGlass
from tests.ui.eyes import seen_at
from tests.ui.glass import Glass, scene
from tests.ui.test_taps import LEFT, NONE

TAKE_BACK = "We’re here: take it back"
LENGTHS = ["15 min", "30 min", "45 min", "1 h"]


def pressed(door: Glass, room: Door) -> Event:
    """What the room heard last, and the glass shows it."""
    told = door.told[-1]
    room.happens(told)
    door.show(seen_at(room))
    return told


def test_one_tap_asks_for_the_meeting_that_was_given_back(glass: OpenGlass) -> None:
    door = glass(seen_at(given_back()))
    door.tap(TAKE_BACK)
    (told,) = door.told
    assert isinstance(told, TakeBackTapped)
    assert (told.key, bool(told.press)) == (TEN.key, True)


def test_it_comes_first_and_says_until_when_and_booking_comes_second(glass: OpenGlass) -> None:
    door = glass(seen_at(given_back()))
    assert list(door.buttons()) == [TAKE_BACK, *LENGTHS]
    assert {"until 11:00", "Or book it now:"} <= set(door.said())
    first, *others = door.buttons().values()
    assert first.property("primary")
    assert not any(other.property("primary") for other in others)
    assert all(first.height() > other.height() for other in others)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_sleeve_that_brushes_by_takes_back_no_more_than_it_books(
    glass: OpenGlass, language: str
) -> None:
    door = glass(seen_at(given_back()), language=language)
    first, *others = (scene(button) for button in door.buttons().values())
    assert first.width() <= max(box.right() for box in others) - first.left()
    QTest.mousePress(door.window, LEFT, NONE, first.center().toPoint())
    slid = QPoint(int(first.center().x()), int(first.top()) - 5)
    QTest.mouseMove(door.window, slid)
    QTest.mouseRelease(door.window, LEFT, NONE, slid)
    assert door.told == []


def test_after_ten_minutes_the_lengths_stand_alone_and_come_first(glass: OpenGlass) -> None:
    room = given_back()
    door = glass(seen_at(room))
    room.wait_until("10:20")
    door.show(seen_at(room))
    assert "Book it now:" in door.said()
    assert TAKE_BACK not in door.buttons()
    assert next(iter(door.buttons().values())).property("primary")


def test_a_finger_is_answered_by_a_frame_and_then_by_what_is_under_way(glass: OpenGlass) -> None:
    room = given_back()
    door = glass(seen_at(room))
    door.rest()
    before = door.frames
    button = door.buttons()[TAKE_BACK]
    point = scene(button).center().toPoint()
    QTest.mousePress(door.window, LEFT, NONE, point)
    assert button.property("pressed")
    assert door.drew_since(before)
    QTest.mouseRelease(door.window, LEFT, NONE, point)
    assert isinstance(pressed(door, room), TakeBackTapped)
    assert not door.buttons()
    assert "Booking…" in door.said()


def test_a_double_tap_sends_one_wish(glass: OpenGlass) -> None:
    room = given_back()
    door = glass(seen_at(room))
    point = scene(door.buttons()[TAKE_BACK]).center().toPoint()
    door.tap_at(point)
    pressed(door, room)
    QTest.mouseDClick(door.window, LEFT, NONE, point)
    assert len([told for told in door.told if isinstance(told, TakeBackTapped)]) == 1


def test_a_finger_that_is_down_when_the_offer_lapses_says_nothing(glass: OpenGlass) -> None:
    room = given_back()
    door = glass(seen_at(room))
    point = scene(door.buttons()[TAKE_BACK]).center().toPoint()
    QTest.mousePress(door.window, LEFT, NONE, point)
    room.wait_until("10:20")
    door.show(seen_at(room))
    QTest.mouseRelease(door.window, LEFT, NONE, point)
    assert door.told == []


def test_nor_does_one_under_which_it_has_become_another_meeting(glass: OpenGlass) -> None:
    view = seen_at(given_back())
    assert view.take_back is not None
    other = replace(view.take_back, key=MeetingKey("other", at("10:00")))
    door = glass(view)
    point = scene(door.buttons()[TAKE_BACK]).center().toPoint()
    QTest.mousePress(door.window, LEFT, NONE, point)
    door.show(replace(view, take_back=other))
    QTest.mouseRelease(door.window, LEFT, NONE, point)
    assert door.told == []
    door.tap(TAKE_BACK)
    assert isinstance(told := door.told[0], TakeBackTapped)
    assert told.key == other.key


def test_taken_back_the_door_is_red_until_the_end_the_meeting_had(glass: OpenGlass) -> None:
    room = given_back()
    door = glass(seen_at(room))
    door.tap(TAKE_BACK)
    pressed(door, room)
    room.wait_until("10:13")
    door.show(seen_at(room))
    assert (seen_at(room).face, seen_at(room).until) == (Face.IN_USE, at("11:00"))
    assert {"In use", "until 11:00 · 47 min left"} <= set(door.said())
    assert list(door.buttons()) == ["Extend", "End"]


def test_when_somebody_was_faster_the_door_says_so(glass: OpenGlass) -> None:
    room = given_back()
    door = glass(seen_at(room))
    door.tap(TAKE_BACK)
    room.calendar_refuses_writes(Fault.TAKEN)
    pressed(door, room)
    room.wait_until("10:12:05")
    door.show(seen_at(room))
    assert "Not booked. Somebody was faster: the time is taken." in door.said()


def test_an_offer_that_stands_draws_no_frame(glass: OpenGlass) -> None:
    room = given_back(now="10:12:10")
    door = glass(seen_at(room))
    door.rest()
    before = door.frames
    room.wait_until("10:12:50")
    door.door.show(seen_at(room))
    door.rest()
    assert door.frames == before


def test_a_french_door_offers_it_too(glass: OpenGlass) -> None:
    door = glass(seen_at(given_back()), language="fr")
    first = next(iter(door.buttons()))
    assert first == "Nous sommes là\N{NO-BREAK SPACE}: reprendre la salle"


def test_a_tap_that_comes_when_nothing_stands_says_nothing(glass: OpenGlass) -> None:
    room = given_back(now="10:20")
    door = glass(seen_at(room))
    door.bridge.takeBack()
    assert door.told == []
