"""A screen at rest: nothing is drawn, the first touch only wakes, and no room pays for it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest

from panel.domain.events import BookTapped, ScreenTouched
from panel.domain.presence import Presence
from tests.rooms import a_room, meeting
from tests.ui.wall import HangUp, Wall, touch

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


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
