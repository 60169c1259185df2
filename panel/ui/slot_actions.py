"""What QML may do with a slot: the half of its bridge that passes taps on."""

from typing import Protocol

from PySide6.QtCore import QDateTime, QObject, Slot
from PySide6.QtQml import QmlAnonymous

QML_IMPORT_NAME = "RoomPanel"
QML_IMPORT_MAJOR_VERSION = 1


class SlotTaps(Protocol):
    """Moments are seconds since the epoch; steps are quarter hours."""

    def look(self, moment: int) -> None: ...
    def later(self) -> None: ...
    def day(self, *, tomorrow: bool) -> None: ...
    def start_by(self, steps: int) -> None: ...
    def end_by(self, steps: int) -> None: ...
    def start_to(self, minute: float) -> None: ...
    def end_to(self, minute: float) -> None: ...
    def find(self, text: str) -> None: ...
    def invite(self, which: int) -> None: ...
    def book(self, title: str) -> None: ...
    def again(self) -> None: ...
    def drop(self) -> None: ...


@QmlAnonymous
class SlotActions(QObject):
    """One slot of Qt's for each tap."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.taps: SlotTaps | None = None

    @Slot(QDateTime)
    def look(self, moment: QDateTime) -> None:
        if self.taps:
            self.taps.look(moment.toSecsSinceEpoch())

    @Slot()
    def later(self) -> None:
        if self.taps:
            self.taps.later()

    @Slot(bool)
    def day(self, tomorrow: bool) -> None:  # noqa: FBT001  a Qt slot's own
        if self.taps:
            self.taps.day(tomorrow=tomorrow)

    @Slot(int)
    def startBy(self, steps: int) -> None:
        if self.taps:
            self.taps.start_by(steps)

    @Slot(int)
    def endBy(self, steps: int) -> None:
        if self.taps:
            self.taps.end_by(steps)

    @Slot(float)
    def startTo(self, minute: float) -> None:
        if self.taps:
            self.taps.start_to(minute)

    @Slot(float)
    def endTo(self, minute: float) -> None:
        if self.taps:
            self.taps.end_to(minute)

    @Slot(str)
    def find(self, text: str) -> None:
        if self.taps:
            self.taps.find(text)

    @Slot(int)
    def invite(self, which: int) -> None:
        if self.taps:
            self.taps.invite(which)

    @Slot(str)
    def book(self, title: str) -> None:
        if self.taps:
            self.taps.book(title)

    @Slot()
    def again(self) -> None:
        if self.taps:
            self.taps.again()

    @Slot()
    def drop(self) -> None:
        if self.taps:
            self.taps.drop()
