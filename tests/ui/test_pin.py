"""The way to the administrator's sheet: three seconds in a corner, and a PIN."""

import logging

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from panel.domain.events import ScreenTouched
from tests.rooms import a_room, meeting
from tests.ui.conftest import OpenGlass
from tests.ui.corner import PIN, Corner
from tests.ui.eyes import seen
from tests.ui.glass import is_a


def test_a_long_press_in_the_corner_asks_for_the_pin(corner: Corner) -> None:
    assert corner.hold_corner().is_open("PinSheet")


def test_a_tap_there_does_nothing(corner: Corner) -> None:
    corner.press_corner()
    corner.lift()
    QTest.qWait(50)
    assert not corner.is_open("PinSheet")
    assert not any(is_a(item, "Ring") for item in corner.door.items())


def test_a_finger_that_slides_out_of_it_does_nothing(corner: Corner) -> None:
    corner.door.only("AdminCorner").setProperty("patience", 150)
    corner.press_corner()
    QTest.mouseMove(corner.door.window, QPoint(400, 240))
    QTest.qWait(400)
    assert not corner.is_open("PinSheet")
    corner.lift()


def test_without_a_pin_there_is_no_corner(glass: OpenGlass) -> None:
    door = glass(seen(a_room(now="9:00"), "9:00"))
    assert not any(is_a(item, "AdminCorner") for item in door.items())


def test_in_a_rooms_last_minutes_the_press_is_the_rooms(corner: Corner) -> None:
    corner.wait(9, a_room(meeting("9:00", "10:00"), now="9:09"))
    assert not corner.hold_corner().is_open("PinSheet")
    assert corner.told == [ScreenTouched()]


def test_the_right_pin_opens_and_wipes_the_pad(corner: Corner) -> None:
    corner.hold_corner().type(PIN)
    assert corner.is_open("AdminSheet")
    assert not corner.is_open("PinSheet")
    assert corner.pin.bridge.property("digits") == 0


def test_a_wrong_one_says_so_and_shows_no_digit(corner: Corner) -> None:
    corner.hold_corner().type("111111")
    assert corner.says("Wrong PIN.")
    assert not corner.is_open("AdminSheet")
    assert "1" in corner.door.buttons()


def test_a_digit_can_be_taken_back(corner: Corner) -> None:
    corner.hold_corner()
    for key in "2", "0", "←":
        corner.door.tap(key)
    assert corner.pin.bridge.property("digits") == 1
    corner.type("04816")
    assert corner.is_open("AdminSheet")


def test_five_wrong_ones_lock_it_for_the_right_one_too(
    corner: Corner, caplog: pytest.LogCaptureFixture
) -> None:
    corner.hold_corner()
    for _ in range(5):
        corner.type("111111")
    assert corner.says("Too many wrong PINs. Try again in 0:30.")
    corner.type(PIN)
    assert not corner.is_open("AdminSheet")
    assert "111111" not in caplog.text
    corner.seconds += 30
    corner.door.tap("×")
    corner.hold_corner().type(PIN)
    assert corner.is_open("AdminSheet")
    (warning,) = (r for r in caplog.records if r.levelno == logging.WARNING)
    assert warning.getMessage() == "5 wrong PINs in a row at the door: locked for 30 s"


def test_to_leave_and_come_again_frees_nobody(
    corner: Corner, caplog: pytest.LogCaptureFixture
) -> None:
    corner.hold_corner()
    for _ in range(5):
        corner.type("111111")
    corner.door.tap("×")
    assert corner.hold_corner().says("Try again in 0:30.")


def test_digits_typed_and_left_are_gone(corner: Corner) -> None:
    corner.hold_corner()
    corner.door.tap("2")
    corner.door.tap("×")
    corner.hold_corner()
    assert corner.pin.bridge.property("digits") == 0
