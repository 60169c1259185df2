"""A screen at rest: nothing is drawn, the first touch only wakes, and no room pays for it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QCloseEvent, QPointingDevice
from PySide6.QtTest import QTest

from panel.domain.events import BookTapped, CheckInTapped, ScreenTouched
from panel.domain.presence import Presence
from panel.glass.part import PATH
from tests.rooms import a_room, at, meeting
from tests.ui.conftest import OpenGlass
from tests.ui.glass import is_a
from tests.ui.wall import Wall

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
HangUp = Callable[..., Wall]


@pytest.fixture(scope="module")
def fingers() -> QPointingDevice:
    return QTest.createTouchDevice()


@pytest.fixture
def hang_up(glass: OpenGlass, tmp_path: Path) -> Iterator[HangUp]:
    walls: list[Wall] = []

    def hang(clock: str, sites: str | None = None) -> Wall:
        wall = Wall(glass, tmp_path, at(clock), *([] if sites is None else [sites]))
        walls.append(wall)
        return wall

    yield hang
    for wall in walls:
        wall.close()


@pytest.fixture
def dark(hang_up: HangUp) -> Wall:
    """At night, and nobody has touched it for an hour."""
    wall = hang_up("22:00")
    wall.wait(60)
    assert wall.is_dark
    return wall


def touch(wall: Wall, device: QPointingDevice, *points: QPoint) -> None:
    """All these fingers at once, and off again."""
    down = QTest.touchEvent(wall.door.window, device)
    for number, point in enumerate(points):
        down.press(number, point, wall.door.window)
    down.commit()
    up = QTest.touchEvent(wall.door.window, device)
    for number, point in enumerate(points):
        up.release(number, point, wall.door.window)
    up.commit()
    wall.door.settle()


def test_in_office_hours_it_never_rests(hang_up: HangUp) -> None:
    wall = hang_up("9:00")
    wall.wait(300)
    assert (wall.veil, wall.is_dark) == (0, False)


def test_in_the_evening_it_dims_and_then_goes_dark(hang_up: HangUp) -> None:
    wall = hang_up("20:00")
    assert wall.veil == 0
    wall.wait(2)
    assert (wall.veil, wall.is_dark) == (0.7, False)
    wall.wait(10)
    assert (wall.veil, wall.is_dark) == (1, True)
    assert wall.door.said() == []


def test_the_light_at_the_door_rests_with_it(hang_up: HangUp) -> None:
    wall = hang_up("20:00")
    seen = [wall.light]
    for minutes in (2, 30):
        wall.wait(minutes=minutes)
        seen.append(wall.light)
    assert seen[0] == 1
    assert 0 < seen[1] < 1
    assert seen[2] == 0


def test_a_dark_screen_is_black_all_over(dark: Wall) -> None:
    picture = dark.door.window.grabWindow()
    corners = [(0, 0), (799, 0), (0, 479), (799, 479), (400, 240)]
    assert {picture.pixelColor(*corner).name() for corner in corners} == {"#000000"}


@pytest.mark.parametrize("minutes", [2, 60], ids=["dim", "dark"])
def test_at_rest_nothing_is_drawn_between_the_minutes(hang_up: HangUp, minutes: int) -> None:
    wall = hang_up("20:00")
    wall.wait(minutes)
    assert wall.veil > 0
    wall.door.rest()
    before = wall.door.frames
    for _ in range(50):
        wall.pass_time(0.01)
    wall.door.rest()
    assert wall.door.frames == before


def test_a_dim_screen_is_read_and_tapped_like_any_other(hang_up: HangUp) -> None:
    wall = hang_up("20:00")
    wall.wait(2)
    wall.door.tap("30 min")
    assert [type(event) for event in wall.told] == [BookTapped]
    assert wall.veil == 0


def test_the_first_touch_of_a_dark_screen_only_wakes(dark: Wall, fingers: QPointingDevice) -> None:
    bright = dark.door.window.size()
    touch(dark, fingers, QPoint(bright.width() // 4, bright.height() - 60))
    assert not dark.is_dark
    assert dark.told == [ScreenTouched(), ScreenTouched()]


def test_so_does_a_mouse_and_so_does_a_double_click(dark: Wall) -> None:
    QTest.mouseClick(dark.door.window, LEFT, NONE, QPoint(200, 420))
    QTest.mouseDClick(dark.door.window, LEFT, NONE, QPoint(200, 420))
    dark.door.settle()
    assert not dark.is_dark
    assert {type(event) for event in dark.told} == {ScreenTouched}


def test_all_fingers_of_that_touch_are_swallowed(dark: Wall, fingers: QPointingDevice) -> None:
    touch(dark, fingers, *(QPoint(60 + 70 * n, 420) for n in range(10)))
    assert {type(event) for event in dark.told} == {ScreenTouched}


def test_while_its_light_comes_on_another_tap_is_swallowed_too(dark: Wall) -> None:
    QTest.mouseClick(dark.door.window, LEFT, NONE, QPoint(5, 5))
    dark.door.settle()
    dark.door.tap("30 min")
    assert {type(event) for event in dark.told} == {ScreenTouched}


def test_a_finger_that_woke_it_does_nothing_however_long_it_stays(dark: Wall) -> None:
    point = QPoint(200, 420)
    QTest.mousePress(dark.door.window, LEFT, NONE, point)
    dark.wakes_up()
    dark.door.settle()
    QTest.mouseMove(dark.door.window, dark.centre("30 min"))
    QTest.mouseRelease(dark.door.window, LEFT, NONE, dark.centre("30 min"))
    assert {type(event) for event in dark.told} == {ScreenTouched}


def test_once_it_is_awake_every_tap_counts(dark: Wall, fingers: QPointingDevice) -> None:
    touch(dark, fingers, QPoint(5, 5))
    dark.wakes_up()
    assert len(dark.told) == 2
    dark.door.tap("30 min")
    assert [type(event) for event in dark.told] == [BookTapped]


def test_a_room_that_is_warned_wakes_its_screen_and_every_touch_counts(dark: Wall) -> None:
    dark.wait(9, a_room(meeting("23:00", "23:59"), now="23:09"))
    assert not dark.is_dark
    assert not dark.part._sleep.takes
    dark.door.tap_at(QPoint(400, 200))
    assert dark.told == [ScreenTouched()]


def test_a_meeting_about_to_begin_wakes_it(dark: Wall) -> None:
    dark.wait(1, a_room(meeting("23:15", "23:59"), now="23:01"))
    assert not dark.is_dark
    dark.wakes_up()


def test_somebody_seen_wakes_it(dark: Wall) -> None:
    dark.wait(1, a_room(now="23:01", presence=Presence.OCCUPIED))
    assert not dark.is_dark


def test_a_badge_is_read_in_the_dark_and_wakes_it(dark: Wall) -> None:
    QTest.keyClick(dark.door.window, Qt.Key.Key_7)
    dark.door.settle()
    assert not dark.is_dark


def test_a_finger_left_on_the_glass_keeps_it_awake(hang_up: HangUp) -> None:
    wall = hang_up("20:00")
    QTest.mousePress(wall.door.window, LEFT, NONE, QPoint(400, 200))
    wall.wait(30)
    assert wall.veil == 0
    QTest.mouseRelease(wall.door.window, LEFT, NONE, QPoint(400, 200))
    wall.wait(30)
    assert wall.is_dark


# --- pixel shift ----------------------------------------------------------------------------


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
