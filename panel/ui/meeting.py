"""The bridge of one meeting, as far as the door may tell of it.

Knows nothing of ours but the shape of its facts.
"""

from typing import Protocol, TypedDict

from PySide6.QtCore import Property, QDateTime, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from panel.ui.facts import Moment
from panel.ui.rows import qt_time

QML_IMPORT_NAME = "RoomPanel"
QML_IMPORT_MAJOR_VERSION = 1


class MeetingFacts(TypedDict):
    """Named as the bridge's properties are."""

    there: bool  # there is one, still
    kind: str  # of its title: named, reserved, at-the-door
    text: str
    who: str  # its organizer or host, where both they and the title may be shown
    start: Moment
    end: Moment
    allDay: bool
    tone: str  # past, waiting, in-use, coming
    checkIn: str  # unneeded, later, open, done; empty: nothing to say of it
    opens: Moment  # when it is later
    atTheDoor: bool  # booked there


NO_MEETING = MeetingFacts(
    there=False,
    kind="reserved",
    text="",
    who="",
    start=None,
    end=None,
    allDay=False,
    tone="past",
    checkIn="",
    opens=None,
    atTheDoor=False,
)


class MeetingTaps(Protocol):
    def look(self, day: int, which: int) -> None: ...


@QmlElement
class MeetingBridge(QObject):
    """What QML may read of the meeting somebody looks at."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts = NO_MEETING
        self.taps: MeetingTaps | None = None

    def show(self, facts: MeetingFacts) -> None:
        if facts != self._facts:
            self._facts = facts
            self.changed.emit()

    @Property(bool, notify=changed)
    def there(self) -> bool:
        return self._facts["there"]

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._facts["kind"]

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._facts["text"]

    @Property(str, notify=changed)
    def who(self) -> str:
        return self._facts["who"]

    @Property(QDateTime, notify=changed)
    def start(self) -> QDateTime:
        return qt_time(self._facts["start"])

    @Property(QDateTime, notify=changed)
    def end(self) -> QDateTime:
        return qt_time(self._facts["end"])

    @Property(bool, notify=changed)
    def allDay(self) -> bool:
        return self._facts["allDay"]

    @Property(str, notify=changed)
    def tone(self) -> str:
        return self._facts["tone"]

    @Property(str, notify=changed)
    def checkIn(self) -> str:
        return self._facts["checkIn"]

    @Property(QDateTime, notify=changed)
    def opens(self) -> QDateTime:
        return qt_time(self._facts["opens"])

    @Property(bool, notify=changed)
    def atTheDoor(self) -> bool:
        return self._facts["atTheDoor"]

    @Slot(int, int)
    def look(self, day: int, which: int) -> None:
        """At this one of the blocks of today (0) or tomorrow (1)."""
        if self.taps:
            self.taps.look(day, which)
