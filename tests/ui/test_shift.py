"""A scene that moves by a pixel, and all that does nothing to it: gestures, keys, desktops."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QCloseEvent, QPointingDevice
from PySide6.QtTest import QTest

from panel.domain.events import CheckInTapped, ScreenTouched
from panel.glass.part import PATH
from tests.rooms import a_room, at, meeting
from tests.ui.conftest import OpenGlass
from tests.ui.glass import is_a
from tests.ui.wall import HangUp, Wall, touch

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def shifted(wall: Wall) -> tuple[object, object]:
    return wall.part.bridge.property("shiftX"), wall.part.bridge.property("shiftY")


def test_the_scene_moves_with_the_clock_every_fourth_minute(hang_up: HangUp) -> None:
    wall = hang_up("9:00")
    assert shifted(wall) == (0, 0)
    wall.wait(3)
    assert shifted(wall) == (0, 0)
    wall.wait(1)
    assert shifted(wall) == (1, 0)
    wall.wait(0.5)
    assert shifted(wall) == (1, 0)
    wall.wait(3.5)
    assert shifted(wall) == (1, 1)


def test_in_the_dark_it_does_not_move(dark: Wall) -> None:
    before = shifted(dark)
    dark.wait(4)
    assert shifted(dark) == before


def test_it_does_not_move_under_a_finger(hang_up: HangUp) -> None:
    wall = hang_up("9:00")
    QTest.mousePress(wall.door.window, LEFT, NONE, QPoint(400, 200))
    wall.wait(4)
    assert shifted(wall) == (0, 0)
    QTest.mouseRelease(wall.door.window, LEFT, NONE, QPoint(400, 200))
    wall.wait(4)
    assert shifted(wall) == (1, 0)


def test_the_scene_moves_by_a_pixel_at_a_time_and_comes_home() -> None:
    steps = zip(((0, 0), *PATH), PATH, strict=False)
    assert all(abs(a - c) + abs(b - d) == 1 for (a, b), (c, d) in steps)
    assert PATH[-1] == (0, 0)
    assert max(abs(side) for step in PATH for side in step) <= 2


@pytest.mark.parametrize("size", [(800, 480), (480, 800)])
def test_a_moved_scene_bares_no_edge(
    glass: OpenGlass, tmp_path: Path, size: tuple[int, int]
) -> None:
    wall = Wall(lambda view: glass(view, size=size), tmp_path, at("9:00"))
    still = wall.door.window.grabWindow()
    wall.part.bridge.shift(2, 2)
    wall.door.settle()
    moved = wall.door.window.grabWindow()
    for x, y in ((0, 0), (size[0] // 4, 0), (0, size[1] // 4), (size[0] - 1, size[1] - 1)):
        was, now = still.pixelColor(x, y), moved.pixelColor(x, y)
        assert abs(was.lightness() - now.lightness()) <= 3, (x, y)
    wall.part.bridge.shift(-2, -2)
    wall.door.settle()
    moved = wall.door.window.grabWindow()
    for x, y in ((size[0] - 1, size[1] - 1), (0, size[1] - 1), (size[0] - 1, 0)):
        was, now = still.pixelColor(x, y), moved.pixelColor(x, y)
        assert abs(was.lightness() - now.lightness()) <= 3, (x, y)
    wall.close()


@pytest.mark.parametrize("point", [QPoint(0, 0), QPoint(0, 240), QPoint(799, 479)])
def test_a_touch_at_the_very_edge_of_a_moved_scene_still_keeps_a_room(
    hang_up: HangUp, point: QPoint
) -> None:
    wall = hang_up("9:00")
    wall.part.bridge.shift(2, 2)
    wall.door.settle()
    wall.door.tap_at(point)
    assert wall.told == [ScreenTouched()]


# --- what does nothing ----------------------------------------------------------------------


def test_a_pinch_a_drag_from_the_edge_and_a_right_click_do_nothing(
    hang_up: HangUp, fingers: QPointingDevice
) -> None:
    wall = hang_up("9:00")
    window = wall.door.window
    touch(wall, fingers, QPoint(300, 200), QPoint(500, 300))
    QTest.mousePress(window, LEFT, NONE, QPoint(0, 200))
    for x in range(0, 700, 50):
        QTest.mouseMove(window, QPoint(x, 210))
    QTest.mouseRelease(window, LEFT, NONE, QPoint(700, 210))
    QTest.mouseClick(window, Qt.MouseButton.RightButton, NONE, QPoint(300, 200))
    wall.door.settle()
    assert {type(event) for event in wall.told} <= {ScreenTouched}
    assert not any(is_a(item, "CodeSheet") for item in wall.door.items())


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Escape, NONE),
        (Qt.Key.Key_Back, NONE),
    ],
)
def test_no_key_of_a_plugged_keyboard_closes_it(
    hang_up: HangUp, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    wall = hang_up("9:00")
    wall.door.window.stay()
    QTest.keyClick(wall.door.window, key, held)
    wall.door.settle()
    assert wall.door.window.isVisible()
    assert wall.told == []


def test_nor_does_a_desktop_but_the_panel_itself_does(hang_up: HangUp, qapp: object) -> None:
    window = hang_up("9:00").door.window
    window.stay()
    asked = QCloseEvent()
    window.closeEvent(asked)
    assert not asked.isAccepted()
    assert not window.close()
    assert window.isVisible()
    window.close_down()
    assert not window.isVisible()
    assert asked.type() is QEvent.Type.Close


def test_check_in_works_as_ever_with_the_glass_on_top(hang_up: HangUp) -> None:
    wall = hang_up("10:03")
    wall.wait(0, a_room(meeting("10:00", "11:00"), now="10:03"))
    wall.door.tap("Check in")
    assert [type(event) for event in wall.told] == [CheckInTapped]
