"""The keyboard on the glass: what fingers type, and where it goes."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from panel.booking_ahead.plain import Found
from panel.config.booking import Booking
from panel.domain.person import NOBODY, Person
from panel.ui.look import PLAIN
from tests.ui.conftest import OpenGlass
from tests.ui.day_door import DayDoor
from tests.ui.glass import is_a, scene

ADA = Person(name="Ada Lovelace", address="ada@contoso.example")
ADAM = Person(name="Adam Riese", address="adam@contoso.example")


def typing(glass: OpenGlass, field: str = "What for?", language: str = "en") -> DayDoor:
    door = DayDoor(glass, rules=Booking(host=True), language=language)
    door.glass.tap("Book later") if language == "en" else open_sheet(door)
    tap_field(door, field)
    return door


def open_sheet(door: DayDoor) -> None:
    door.picking.later()
    door.glass.window.open_sheet("Slot", {})
    door.glass.settle()


def tap_field(door: DayDoor, lead: str) -> None:
    door.glass.only("SlotSheet").setProperty("patience", 0)
    (field,) = (i for i in door.glass.items() if is_a(i, "Field") and i.property("lead") == lead)
    door.glass.tap_at(scene(field).center().toPoint())


def line(door: DayDoor) -> str:
    return str(door.glass.only("Typing").property("text"))


def key(door: DayDoor, text: str) -> QQuickItem:
    (found,) = (k for k in door.all_keys() if k.property("text") == text)
    return found


def test_a_title_goes_into_the_calendar_as_it_was_typed(glass: OpenGlass) -> None:
    door = typing(glass)
    door.type("Qui")
    door.tap_key("z")
    door.tap_key("")
    door.tap_key("123")
    door.type("42")
    door.glass.tap("Done")
    door.glass.tap("Book")
    assert [tap.title for tap in door.asked] == ["Quiz 42"]


def test_a_line_begins_with_a_capital_and_goes_on_without(glass: OpenGlass) -> None:
    door = typing(glass)
    door.tap_key("A")
    door.tap_key("b")
    assert line(door) == "Ab"


def test_shift_holds_for_one_letter(glass: OpenGlass) -> None:
    door = typing(glass)
    door.type("Ab")
    door.tap_key("↑")
    door.type("Cd")
    assert line(door) == "AbCd"


def test_a_wrong_letter_is_taken_away_and_the_line_begins_again(glass: OpenGlass) -> None:
    door = typing(glass)
    door.type("Xy")
    for _ in range(3):
        door.tap_key("←")
    door.tap_key("Z")
    assert line(door) == "Z"


def test_a_line_ends_at_sixty_letters(glass: OpenGlass) -> None:
    door = typing(glass)
    door.glass.only("Typing").setProperty("text", "")
    door.glass.only("SlotSheet").setProperty("title", "x" * 59)
    door.type("yz")
    assert line(door) == "x" * 59 + "y"


def hold(door: DayDoor, item: QQuickItem, until: Callable[[], bool]) -> None:
    """A finger that stays until what it waits for has come."""
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    place = scene(item).center().toPoint()
    QTest.mousePress(door.glass.window, left, none, place)
    for _ in range(200):
        QTest.qWait(20)
        if until():
            break
    QTest.mouseRelease(door.glass.window, left, none, place)
    door.glass.settle()


def has_accents(door: DayDoor) -> bool:
    return any(is_a(item, "Accents") for item in door.glass.items())


def test_a_letter_that_is_held_shows_its_accents(glass: OpenGlass) -> None:
    door = typing(glass)
    door.tap_key("R")
    hold(door, key(door, "e"), lambda: has_accents(door))
    assert line(door) == "R", "whoever looks for an accent types no letter without"
    door.tap_key("é")
    door.tap_key("u")
    assert line(door) == "Réu"
    assert not has_accents(door)


def test_a_held_delete_empties_the_line(glass: OpenGlass) -> None:
    door = typing(glass)
    door.type("Abcdef")
    hold(door, key(door, "←"), lambda: line(door) == "")
    assert line(door) == ""


@pytest.mark.parametrize(
    ("language", "first"), [("fr", "A"), ("de", "Q"), ("es", "Q"), ("ar", "ض")]
)
def test_each_language_has_its_own_keys(glass: OpenGlass, language: str, first: str) -> None:
    door = DayDoor(glass, language=language)
    open_sheet(door)
    door.glass.only("SlotSheet").setProperty("typing", "title")
    door.glass.settle()
    row = min(scene(k).y() for k in door.all_keys())
    top = [k for k in door.all_keys() if scene(k).y() == row]
    assert min(top, key=lambda k: scene(k).x()).property("text") == first


def test_two_fingers_type_one_after_the_other_though_both_are_down(glass: OpenGlass) -> None:
    door = typing(glass)
    door.tap_key("A")
    device = QTest.createTouchDevice(QPointingDevice.DeviceType.TouchScreen)
    one, other = (scene(key(door, text)).center().toPoint() for text in "bc")
    window = door.glass.window
    QTest.touchEvent(window, device).press(1, one, window).commit()
    QTest.touchEvent(window, device).stationary(1).press(2, other, window).commit()
    QTest.touchEvent(window, device).release(1, one, window).stationary(2).commit()
    QTest.touchEvent(window, device).release(2, other, window).commit()
    door.glass.settle()
    assert line(door) == "Abc"


def test_a_host_is_chosen_among_those_found_and_invited(glass: OpenGlass) -> None:
    door = typing(glass, "Who invites?")
    door.type("Ad")
    assert door.picking.people.found.how == "searching"
    door.picking.people.found = Found(how="found", people=(ADA, ADAM))
    door.picking.show(None, door.room)  # type: ignore[arg-type]  # no view is asked for
    door.glass.settle()
    (adam,) = (t for t in door.glass.texts() if t.property("text") == "Adam Riese")
    door.glass.tap_at(scene(adam).center().toPoint())
    door.glass.tap("Book")
    assert [tap.host for tap in door.asked] == [ADAM]


def test_whoever_only_types_a_name_invites_nobody(glass: OpenGlass) -> None:
    door = typing(glass, "Who invites?")
    door.type("Ad")
    door.glass.tap("Done")
    door.glass.tap("Book")
    assert [tap.host for tap in door.asked] == [NOBODY]


def test_where_the_site_does_not_ask_there_is_nothing_to_type(glass: OpenGlass) -> None:
    door = DayDoor(glass, rules=Booking(title=False))
    door.glass.tap("Book later")
    assert not any(is_a(item, "Field") for item in door.glass.items())
    door.picking.find("ad")
    door.picking.book("smuggled")
    assert [(tap.title, tap.host) for tap in door.asked] == [("", NOBODY)]
    assert door.picking.people.found == replace(Found())


def test_no_title_breaks_a_line_in_the_calendar(glass: OpenGlass) -> None:
    door = DayDoor(glass)
    door.glass.tap("Book later")
    door.picking.book(" Bud\r\nget\x00 \u202e" + "x" * 99)
    (tap,) = door.asked
    assert tap.title == ("Bud get " + "x" * 99)[:60]


def test_an_impatient_tap_on_what_ends_a_line_books_nothing(glass: OpenGlass) -> None:
    door = typing(glass)
    door.glass.theme().setProperty("look", {**PLAIN, "reach": "low"})
    door.glass.settle()
    sheet = door.glass.only("SlotSheet")
    sheet.setProperty("patience", 60_000)
    place = scene(key(door, "Done")).center().toPoint()
    door.glass.tap_at(place)
    assert scene(door.glass.buttons()["Book"]).contains(place)
    door.glass.tap_at(place)
    assert door.asked == []
    sheet.setProperty("patience", 0)
    door.glass.settle(20)
    door.glass.tap_at(place)
    assert len(door.asked) == 1
