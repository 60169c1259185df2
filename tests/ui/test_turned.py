"""A screen that hangs on its side, or head down: the picture is turned, and touch with it."""

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QImage, QPointingDevice, QTransform
from PySide6.QtTest import QTest

from panel.domain.events import BookTapped, ScreenTouched
from tests.ui.conftest import OpenGlass
from tests.ui.glass import Glass, scene
from tests.ui.test_taps import free, waiting

GLASS = (800, 480)  # as it was built
turned = pytest.mark.parametrize("rotate", [90, 180, 270])
FAINT = 40  # of 255: letters on their side have other edges


def shape(rotate: int) -> tuple[int, int]:
    """What hangs upright at the door."""
    return GLASS if rotate == 180 else GLASS[::-1]


def on_the_glass(point: QPoint, rotate: int) -> QPoint:
    """Where a place of the upright picture lies, counted from the glass's own corner."""
    x, y = point.toTuple()
    wide, high = GLASS
    return {
        90: QPoint(wide - y, x),
        180: QPoint(wide - x, high - y),
        270: QPoint(y, high - x),
    }[rotate]


def picture(glass: Glass) -> QImage:
    return glass.window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)


def difference(one: QImage, other: QImage) -> float:
    """The share of points that are not alike."""
    assert one.size() == other.size()
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return sum(abs(a - b) > FAINT for a, b in pairs) / (one.width() * one.height())


@turned
def test_the_picture_is_that_of_an_upright_screen_of_the_other_shape(
    glass: OpenGlass, rotate: int
) -> None:
    upright = picture(glass(waiting(), size=shape(rotate)))
    door = glass(waiting(), size=GLASS, rotate=rotate)
    assert door.window.size() == QSize(*GLASS)
    seen = picture(door).transformed(QTransform().rotate(-rotate))
    assert difference(seen, upright) < 0.02
    assert difference(picture(door), picture(glass(waiting(), size=GLASS))) > 0.1


@turned
def test_a_tap_lands_where_it_is_seen(glass: OpenGlass, rotate: int) -> None:
    upright = glass(free(), size=shape(rotate))
    places = {text: scene(button) for text, button in upright.buttons().items()}
    door = glass(free(), size=GLASS, rotate=rotate)
    shortest = next(iter(places))
    door.tap_at(on_the_glass(places[shortest].center().toPoint(), rotate))
    assert [type(told) for told in door.told if not isinstance(told, ScreenTouched)] == [BookTapped]
    door.tap_at(places[shortest].center().toPoint())  # where it would be, were it not turned
    assert len([told for told in door.told if isinstance(told, BookTapped)]) == 1


@turned
def test_a_finger_lands_where_it_is_seen(
    glass: OpenGlass, fingers: QPointingDevice, rotate: int
) -> None:
    upright = glass(free(), size=shape(rotate))
    place = scene(next(iter(upright.buttons().values()))).center().toPoint()
    door = glass(free(), size=GLASS, rotate=rotate)
    finger = on_the_glass(place, rotate)
    QTest.touchEvent(door.window, fingers).press(0, finger, door.window)
    QTest.touchEvent(door.window, fingers).release(0, finger, door.window)
    door.settle()
    assert any(isinstance(told, BookTapped) for told in door.told)


@turned
def test_a_glass_that_finds_its_size_late_is_turned_all_the_same(
    glass: OpenGlass, rotate: int
) -> None:
    """As under a compositor, which tells the size when the window is up."""
    door = glass(free(), size=(640, 400), rotate=rotate)
    door.window.resize(QSize(*GLASS))
    door.settle()
    root = door.window.rootObject()
    assert (root.width(), root.height()) == shape(rotate)
    whole = root.mapRectToScene(root.boundingRect()).toRect()
    assert whole.getRect() == (0, 0, *GLASS)


@pytest.mark.parametrize("rotate", [90, 270])
def test_a_code_is_whole_after_the_glass_has_found_its_size(glass: OpenGlass, rotate: int) -> None:
    door = glass(free(), size=(480, 320), rotate=rotate)
    door.window.resize(QSize(1280, 800))
    door.settle()
    upright = picture(glass(free(), size=(800, 1280)))
    assert difference(picture(door).transformed(QTransform().rotate(-rotate)), upright) < 0.02


@turned
def test_the_set_up_screen_is_turned_too(glass: OpenGlass, rotate: int) -> None:
    told = {"place": "/etc/room-panel/panel.toml", "fault": "wrong", "hostname": "lyon-1"}
    upright = picture(glass(setup=told, size=shape(rotate)))
    seen = picture(glass(setup=told, size=GLASS, rotate=rotate))
    assert difference(seen.transformed(QTransform().rotate(-rotate)), upright) < 0.02


def test_a_screen_that_is_not_turned_is_left_alone(glass: OpenGlass) -> None:
    root = glass(free(), size=GLASS).window.rootObject()
    assert (root.rotation(), root.x(), root.y(), root.width(), root.height()) == (0, 0, 0, *GLASS)
