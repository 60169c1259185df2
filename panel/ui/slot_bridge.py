"""The bridge of booking ahead: the slot that is picked, and how its booking goes.

Knows nothing of ours but the shape of its facts; its taps are in slot_actions.
"""

from typing import Any, TypedDict

from PySide6.QtCore import Property, QDateTime, QObject, Signal
from PySide6.QtQml import QmlElement

from panel.ui.facts import Moment
from panel.ui.rows import qt_time
from panel.ui.slot_actions import SlotActions

QML_IMPORT_NAME = "RoomPanel"
QML_IMPORT_MAJOR_VERSION = 1


class TakenFacts(TypedDict):
    fromMinute: int  # of the hours shown
    minutes: int


class PersonFacts(TypedDict):
    name: str
    address: str


class SlotFacts(TypedDict):
    """Named as the bridge's properties are."""

    ahead: bool  # a later slot may be booked now: rules allow it, and the agenda is known
    there: bool  # a slot is picked
    start: Moment
    end: Moment
    minutes: int
    tomorrow: bool
    hasToday: bool  # something is free then
    hasTomorrow: bool
    canStartEarlier: bool
    canStartLater: bool
    canEndEarlier: bool
    canEndLater: bool
    shownFrom: Moment  # the hours drawn around it
    shownMinutes: int
    fromMinute: int  # where it lies in them
    taken: list[TakenFacts]
    asksTitle: bool
    asksHost: bool
    host: str  # the name of who is invited; empty: nobody
    checkIn: Moment  # when one may check in to it
    state: str  # empty: to be picked; booking, booked, refused
    why: str  # it was refused
    search: str  # empty: none; searching, found, nobody, failed
    people: list[PersonFacts]


@QmlElement
class SlotBridge(SlotActions):
    """What QML may read of a slot."""

    changed = Signal()
    peopleChanged = Signal()

    def __init__(self, facts: SlotFacts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts = facts

    def show(self, facts: SlotFacts) -> None:
        """What is equal stays untouched, and draws no frame."""
        if facts == self._facts:
            return
        before, self._facts = self._facts, facts
        if facts["people"] != before["people"]:
            self.peopleChanged.emit()
        self.changed.emit()

    @Property(bool, notify=changed)
    def ahead(self) -> bool:
        return self._facts["ahead"]

    @Property(bool, notify=changed)
    def there(self) -> bool:
        return self._facts["there"]

    @Property(QDateTime, notify=changed)
    def start(self) -> QDateTime:
        return qt_time(self._facts["start"])

    @Property(QDateTime, notify=changed)
    def end(self) -> QDateTime:
        return qt_time(self._facts["end"])

    @Property(int, notify=changed)
    def minutes(self) -> int:
        return self._facts["minutes"]

    @Property(bool, notify=changed)
    def tomorrow(self) -> bool:
        return self._facts["tomorrow"]

    @Property(bool, notify=changed)
    def hasToday(self) -> bool:
        return self._facts["hasToday"]

    @Property(bool, notify=changed)
    def hasTomorrow(self) -> bool:
        return self._facts["hasTomorrow"]

    @Property(bool, notify=changed)
    def canStartEarlier(self) -> bool:
        return self._facts["canStartEarlier"]

    @Property(bool, notify=changed)
    def canStartLater(self) -> bool:
        return self._facts["canStartLater"]

    @Property(bool, notify=changed)
    def canEndEarlier(self) -> bool:
        return self._facts["canEndEarlier"]

    @Property(bool, notify=changed)
    def canEndLater(self) -> bool:
        return self._facts["canEndLater"]

    @Property(QDateTime, notify=changed)
    def shownFrom(self) -> QDateTime:
        return qt_time(self._facts["shownFrom"])

    @Property(int, notify=changed)
    def shownMinutes(self) -> int:
        return self._facts["shownMinutes"]

    @Property(int, notify=changed)
    def fromMinute(self) -> int:
        return self._facts["fromMinute"]

    @Property(list, notify=changed)
    def taken(self) -> list[dict[str, Any]]:
        return [{**taken} for taken in self._facts["taken"]]

    @Property(bool, notify=changed)
    def asksTitle(self) -> bool:
        return self._facts["asksTitle"]

    @Property(bool, notify=changed)
    def asksHost(self) -> bool:
        return self._facts["asksHost"]

    @Property(str, notify=changed)
    def host(self) -> str:
        return self._facts["host"]

    @Property(QDateTime, notify=changed)
    def checkIn(self) -> QDateTime:
        return qt_time(self._facts["checkIn"])

    @Property(str, notify=changed)
    def state(self) -> str:
        return self._facts["state"]

    @Property(str, notify=changed)
    def why(self) -> str:
        return self._facts["why"]

    @Property(str, notify=changed)
    def search(self) -> str:
        return self._facts["search"]

    @Property(list, notify=peopleChanged)
    def people(self) -> list[dict[str, Any]]:
        return [{**person} for person in self._facts["people"]]
