"""The bridge of the PIN: how many digits are in, and whether it was right. Never which."""

from typing import Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "RoomPanel"
QML_IMPORT_MAJOR_VERSION = 1


class Keys(Protocol):
    """Whoever takes the digits."""

    def begin(self) -> None: ...
    def press(self, digit: str) -> None: ...
    def erase(self) -> None: ...
    def enter(self) -> None: ...
    def leave(self) -> None: ...


@QmlElement
class PinBridge(QObject):
    """States: asking, wrong, locked."""

    changed = Signal()
    opened = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.keys: Keys | None = None
        self._digits = 0
        self._state = "asking"
        self._seconds = 0

    def show(self, *, digits: int, state: str, seconds: int) -> None:
        """`seconds`: till it may be tried again."""
        if (digits, state, seconds) != (self._digits, self._state, self._seconds):
            self._digits, self._state, self._seconds = digits, state, seconds
            self.changed.emit()

    @Slot()
    def begin(self) -> None:
        """The sheet is there."""
        if self.keys:
            self.keys.begin()

    @Slot(str)
    def press(self, digit: str) -> None:
        if self.keys:
            self.keys.press(digit)

    @Slot()
    def erase(self) -> None:
        if self.keys:
            self.keys.erase()

    @Slot()
    def enter(self) -> None:
        if self.keys:
            self.keys.enter()

    @Slot()
    def leave(self) -> None:
        """It is gone."""
        if self.keys:
            self.keys.leave()

    @Property(int, notify=changed)
    def digits(self) -> int:
        return self._digits

    @Property(str, notify=changed)
    def state(self) -> str:
        return self._state

    @Property(int, notify=changed)
    def seconds(self) -> int:
        return self._seconds
