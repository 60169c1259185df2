"""A reader that types on the door: its badges are read, and no key moves anything."""

from collections.abc import Iterator
from datetime import UTC

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtTest import QTest

from panel.domain.events import CheckInTapped
from panel.ui.view import Show, derive_view
from panel.ui.wedge import Wedge
from tests.rooms import a_room, at, meeting
from tests.ui.conftest import OpenGlass

PLAIN = Qt.KeyboardModifier.NoModifier
NAMED = {"\r": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab}


class Listening(QWindow):
    """A window that would do something with keys, if any reached it."""

    def __init__(self) -> None:
        super().__init__()
        self.moved_by: list[str] = []

    def keyPressEvent(self, key: QKeyEvent) -> None:  # noqa: N802  Qt's name
        self.moved_by.append(key.text())

    def keyReleaseEvent(self, key: QKeyEvent) -> None:  # noqa: N802  Qt's name
        self.moved_by.append(key.text())


class Hands:
    """A keyboard of its own speed at a window, and what the wedge has read."""

    def __init__(self, window: QWindow) -> None:
        self.window = window
        self.read: list[str] = []
        self._at = 100.0
        self.wedge = Wedge(window, self.read.append, lambda: self._at)

    def type(self, keys: str, gap: float) -> None:
        for key in keys:
            self._at += gap
            if key in NAMED:
                QTest.keyClick(self.window, NAMED[key])
            else:
                QTest.keyClick(self.window, ord(key))

    def lean_on(self, key: Qt.Key, text: str, times: int) -> None:
        """Down once; what follows, the keyboard repeats by itself."""
        for number in range(times):
            self._at += 0.03
            event = QKeyEvent(QEvent.Type.KeyPress, key, PLAIN, text, number > 0)
            QCoreApplication.sendEvent(self.window, event)


@pytest.fixture
def window(qapp: QGuiApplication) -> Iterator[Listening]:
    window = Listening()
    window.resize(80, 80)
    window.show()
    yield window
    window.close()
    window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("end", ["\r", "\t"])
def test_keys_as_fast_as_a_reader_are_read(window: Listening, end: str) -> None:
    hands = Hands(window)
    hands.type(f"04A1b2c3{end}", gap=0.01)
    assert hands.read == ["04A1b2c3"]


def test_keys_as_slow_as_a_person_are_not(window: Listening) -> None:
    hands = Hands(window)
    hands.type("04A1b2c3\r", gap=0.2)
    assert hands.read == []


@pytest.mark.parametrize("gap", [0.01, 0.2])
def test_no_key_reaches_the_window(window: Listening, gap: float) -> None:
    hands = Hands(window)
    hands.type("04a1\r\t", gap)
    assert window.moved_by == []


def test_without_a_wedge_they_do(window: Listening) -> None:
    QTest.keyClick(window, Qt.Key.Key_A)
    assert window.moved_by == ["a", "a"]


def test_a_key_that_is_leant_upon_is_one_key(window: Listening) -> None:
    hands = Hands(window)
    hands.lean_on(Qt.Key.Key_7, "7", times=10)
    hands.type("\r", gap=0.01)
    assert hands.read == []
    assert window.moved_by == []


def test_keys_press_nothing_on_the_door_and_fingers_still_do(glass: OpenGlass) -> None:
    room = a_room(meeting("10:00", "11:00"), now="10:03")
    door = glass(derive_view(room, at("10:03"), UTC, Show.RESERVED))
    hands = Hands(door.window)
    hands.type("\t \t \r", gap=0.2)
    hands.type("04a1\r", gap=0.01)
    assert hands.read == ["04a1"]
    assert door.told == []
    door.tap("Check in")
    assert [type(event) for event in door.told] == [CheckInTapped]
