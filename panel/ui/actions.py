"""What QML may do: the half of the bridge that passes taps on.

Knows nothing of ours: the first frame comes before the rest.
"""

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlAnonymous

from panel.ui.taps import Taps

QML_IMPORT_NAME = "RoomPanel"
QML_IMPORT_MAJOR_VERSION = 1


@QmlAnonymous
class DoorActions(QObject):
    """One slot for each tap."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.taps: Taps | None = None  # none yet: the first frame hears no finger

    @Slot()
    def checkIn(self) -> None:
        if self.taps:
            self.taps.check_in()

    @Slot()
    def start(self) -> None:
        if self.taps:
            self.taps.start()

    @Slot()
    def end(self) -> None:
        if self.taps:
            self.taps.end()

    @Slot()
    def giveBack(self) -> None:
        if self.taps:
            self.taps.give_back()

    @Slot()
    def takeBack(self) -> None:
        if self.taps:
            self.taps.take_back()

    @Slot(int)
    def extend(self, which: int) -> None:
        if self.taps:
            self.taps.extend(which)

    @Slot(int)
    def book(self, which: int) -> None:
        if self.taps:
            self.taps.book(which)

    @Slot()
    def touch(self) -> None:
        if self.taps:
            self.taps.touch()
