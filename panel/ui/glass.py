"""The bridge of the glass: how much of the door is seen, and fingers anywhere on it."""

from typing import Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "RoomPanel"
QML_IMPORT_MAJOR_VERSION = 1


class Fingers(Protocol):
    """Whoever wants to know of them."""

    def touch(self, *, down: bool) -> None: ...


@QmlElement
class GlassBridge(QObject):
    """Facts of the screen itself; looks are QML's."""

    changed = Signal()
    shiftChanged = Signal()
    daylightChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.fingers: Fingers | None = None
        self._veil = 0.0
        self._dark = False
        self._shift = (0, 0)
        self._daylight = ""

    def show(self, *, veil: float, dark: bool) -> None:
        """How much is held back, 0 to 1; dark: all of it."""
        if (veil, dark) != (self._veil, self._dark):
            self._veil, self._dark = veil, dark
            self.changed.emit()

    def shift(self, x: int, y: int) -> None:
        """The whole scene, by pixels."""
        if (x, y) != self._shift:
            self._shift = (x, y)
            self.shiftChanged.emit()

    def light_up(self, daylight: str) -> None:
        """How light it is before the door: light or dark; empty: not measured."""
        if daylight != self._daylight:
            self._daylight = daylight
            self.daylightChanged.emit()

    @Slot(bool)
    def touch(self, down: bool) -> None:  # noqa: FBT001  Qt's slots know no keywords
        if self.fingers:
            self.fingers.touch(down=down)

    @Property(float, notify=changed)
    def veil(self) -> float:
        return self._veil

    @Property(bool, notify=changed)
    def dark(self) -> bool:
        return self._dark

    @Property(int, notify=shiftChanged)
    def shiftX(self) -> int:
        return self._shift[0]

    @Property(int, notify=shiftChanged)
    def shiftY(self) -> int:
        return self._shift[1]

    @Property(str, notify=daylightChanged)
    def daylight(self) -> str:
        return self._daylight
