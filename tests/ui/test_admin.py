"""The administrator's corner: three seconds, a PIN, and a sheet that tells and does a little."""

import logging
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from panel.admin.network import Kernel
from panel.admin.part import AdminPart, PinPart
from panel.config.admin import Admin
from panel.domain.events import ScreenTouched
from panel.domain.room import Room
from panel.ui.stage import Stage
from panel.ui.window import make_application
from tests.rooms import a_room, at, meeting
from tests.ui.conftest import OpenGlass
from tests.ui.eyes import seen
from tests.ui.flaws import flaws
from tests.ui.glass import is_a
from tests.ui.test_code_sheet import timer
from tests.ui.wall import Wall

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CORNER = QPoint(40, 30)
PIN = "204816"


class Corner(Wall):
    """A panel with a PIN, and somebody who knows it or does not."""

    def __init__(self, opens: OpenGlass, folder: Path, size: tuple[int, int]) -> None:
        super().__init__(lambda view: opens(view, size=size), folder, at("9:00"))
        self.restarts = 0
        self.seconds = 1000.0
        self.panel.settings = replace(
            self.panel.settings, admin=Admin(pin=PIN, file=folder / "pin")
        )
        stage = Stage(make_application("en"), self.door.window, self.door.bridge, self.door.codes)
        self.admin = AdminPart(self.panel, stage, self._restart, Kernel(root=folder))
        self.pin = PinPart(self.panel, self.admin, lambda: self.seconds)
        bridges = {"Pin": self.pin.bridge, "Admin": self.admin.bridge}
        self.door.window.bring({"Glass": self.part.bridge, **bridges})
        self.wait(0)
        self.panel.runner._poll_now.clear()  # the first poll of all

    def wait(self, minutes: float, room: Room | None = None) -> None:
        super().wait(minutes, room)
        if hasattr(self, "admin"):
            self.admin.show(seen(self.room, self.clock.now()), self.room)
            self.door.settle()

    def _restart(self) -> None:
        self.restarts += 1

    def press_corner(self) -> None:
        QTest.mousePress(self.door.window, LEFT, NONE, CORNER)

    def lift(self) -> None:
        QTest.mouseRelease(self.door.window, LEFT, NONE, CORNER)
        self.door.settle()

    def hold_corner(self) -> "Corner":
        """For as long as it takes; here it takes a moment."""
        self.door.only("AdminCorner").setProperty("patience", 1)
        self.press_corner()
        QTest.qWait(100)
        self.lift()
        return self

    def type(self, digits: str) -> "Corner":
        for key in [*digits, "OK"]:
            self.door.tap(key)
        return self

    def is_open(self, sheet: str) -> bool:
        return any(is_a(item, sheet) for item in self.door.items())

    def says(self, text: str) -> bool:
        return any(text in said for said in self.door.said())


@pytest.fixture
def corner(glass: OpenGlass, tmp_path: Path) -> Iterator[Corner]:
    corner = Corner(glass, tmp_path, (800, 480))
    yield corner
    corner.close()


@pytest.fixture
def inside(corner: Corner) -> Corner:
    corner.hold_corner().type(PIN)
    assert corner.is_open("AdminSheet")
    return corner


# --- the way in -----------------------------------------------------------------------------


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


# --- what is inside -------------------------------------------------------------------------


def test_it_tells_of_the_calendar_the_network_and_the_panel(inside: Corner) -> None:
    for said in ("Agenda read", "Journal", "in order", "Network", "Python", "Qt"):
        assert inside.says(said), said


def test_nobody_who_was_not_let_in_is_told_or_may_do_anything(corner: Corner) -> None:
    corner.door.window.open_sheet("Admin", {})
    corner.door.settle()
    assert not corner.says("Agenda read")
    corner.door.tap("Check now")
    corner.door.tap("Restart")
    corner.door.tap("Restart now")
    assert corner.restarts == 0
    assert not corner.panel.runner._poll_now.is_set()


def test_check_now_reads_the_calendar_once_and_waits_for_it(inside: Corner) -> None:
    inside.door.tap("Check now")
    assert inside.panel.runner._poll_now.is_set()
    assert "Checking…" in inside.door.buttons()
    inside.wait(1)
    assert "Check now" in inside.door.buttons()


def test_restart_asks_once(inside: Corner) -> None:
    inside.door.tap("Restart")
    assert inside.restarts == 0
    inside.door.tap("Restart now")
    assert inside.restarts == 1


def test_an_impatient_double_tap_restarts_nothing(inside: Corner) -> None:
    button = inside.centre("Restart")
    for _ in range(2):
        inside.door.tap_at(button)
    assert inside.restarts == 0
    assert "Restart" in inside.door.buttons()


def test_it_closes_after_a_minute_and_forgets_who_was_let_in(inside: Corner) -> None:
    assert timer(inside.door).property("interval") == 60_000
    inside.door.tap("×")
    assert not inside.is_open("AdminSheet")
    inside.door.window.open_sheet("Admin", {})
    inside.door.settle()
    assert not inside.says("Agenda read")


def test_a_room_that_is_warned_has_its_screen_back(inside: Corner) -> None:
    inside.wait(9, a_room(meeting("9:00", "10:00"), now="9:09"))
    assert not inside.is_open("AdminSheet")


@pytest.mark.parametrize("size", [(480, 320), (800, 480), (1280, 800), (720, 1280)])
def test_it_is_fit_for_fingers_and_eyes_in_every_size(
    glass: OpenGlass, tmp_path: Path, size: tuple[int, int]
) -> None:
    corner = Corner(glass, tmp_path, size)
    corner.hold_corner()
    assert flaws(corner.door, ()) == []
    corner.type(PIN)
    assert corner.is_open("AdminSheet")
    assert flaws(corner.door, ()) == []
    corner.door.tap("Restart")
    assert flaws(corner.door, ()) == []
    corner.close()
