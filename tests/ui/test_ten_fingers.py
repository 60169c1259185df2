"""Ten fingers on the glass at once. X has one only: these touch the window in its own process."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QInputDevice
from PySide6.QtTest import QTest

from panel.domain.events import BookTapped, ScreenTouched
from tests.ui.conftest import OpenGlass
from tests.ui.glass import Glass, scene
from tests.ui.test_taps import free, in_use, waiting

FINGERS = range(10)


def ten_fingers(glass: Glass, points: list[QPoint]) -> None:
    """All come down, slide a little, and lift."""
    screen = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
    down = QTest.touchEvent(glass.window, screen)
    for finger, point in zip(FINGERS, points, strict=True):
        down.press(finger, point, glass.window)
    down.commit()
    glass.settle()
    slide = QTest.touchEvent(glass.window, screen)
    for finger, point in zip(FINGERS, points, strict=True):
        slide.move(finger, point + QPoint(2, 1), glass.window)
    slide.commit()
    lift = QTest.touchEvent(glass.window, screen)
    for finger, point in zip(FINGERS, points, strict=True):
        lift.release(finger, point + QPoint(2, 1), glass.window)
    lift.commit()
    glass.settle()


def everywhere(glass: Glass) -> list[QPoint]:
    width, height = glass.window.width(), glass.window.height()
    return [QPoint(width * (2 * f + 1) // 20, height * (f % 5 + 1) // 6) for f in FINGERS]


def on_all_buttons(glass: Glass) -> list[QPoint]:
    places = [scene(button).center().toPoint() for button in glass.buttons().values()]
    return [places[finger % len(places)] + QPoint(finger, 0) for finger in FINGERS]


def wishes(glass: Glass) -> list[object]:
    return [told for told in glass.told if not isinstance(told, ScreenTouched)]


def test_ten_fingers_beside_the_buttons_ask_for_nothing(glass: OpenGlass) -> None:
    for view in (free(), waiting(), in_use()):
        door = glass(view)
        ten_fingers(door, [QPoint(x * 40 + 20, 200) for x in FINGERS])
        assert wishes(door) == []


def test_ten_fingers_on_all_lengths_book_one(glass: OpenGlass) -> None:
    door = glass(free())
    ten_fingers(door, on_all_buttons(door))
    assert len(wishes(door)) <= 1
    assert all(isinstance(wish, BookTapped) for wish in wishes(door))


def test_after_ten_fingers_one_finger_is_heard_as_ever(glass: OpenGlass) -> None:
    door = glass(free())
    ten_fingers(door, everywhere(door))
    door.told.clear()
    QTest.qWait(int(door.theme().property("patience")) + 100)
    door.tap("15 min")
    assert [type(wish) for wish in wishes(door)] == [BookTapped]
