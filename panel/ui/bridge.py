"""The bridge: the one place where Qt and the rest meet. Facts -> properties; its taps are actions.

Knows nothing of ours but the shape of the facts: the first frame comes before the rest.
"""

from typing import Any

from PySide6.QtCore import Property, QDateTime, QObject, Signal
from PySide6.QtQml import QmlElement

from panel.ui.actions import DoorActions
from panel.ui.facts import Facts
from panel.ui.rows import day_row, next_row, offer_row, qt_time

QML_IMPORT_NAME = "RoomPanel"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DoorBridge(DoorActions):
    """What QML may read and do. Every property is a fact; words and looks are QML's."""

    changed = Signal()
    offersChanged = Signal()
    daysChanged = Signal()

    def __init__(self, facts: Facts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._take(facts)

    def show(self, facts: Facts) -> None:
        """Let the door show this; what is equal stays untouched, and draws no frame."""
        if facts == self._facts:
            return
        offers, days = (self._book, self._extend), self._days
        self._take(facts)
        if (self._book, self._extend) != offers:
            self.offersChanged.emit()
        if self._days != days:
            self.daysChanged.emit()
        self.changed.emit()

    def _take(self, facts: Facts) -> None:
        self._facts = facts
        self._book = [offer_row(offer) for offer in facts["bookOffers"]]
        self._extend = [offer_row(offer) for offer in facts["extendOffers"]]
        self._days = [day_row(day) for day in facts["days"]]

    # --- facts; metaobjectdump loses constant=True, so even what never changes notifies -------

    @Property(str, notify=changed)
    def roomName(self) -> str:
        return self._facts["roomName"]

    @Property(str, notify=changed)
    def roomDetail(self) -> str:
        return self._facts["roomDetail"]

    @Property(str, notify=changed)
    def language(self) -> str:
        return self._facts["language"]

    @Property(str, notify=changed)
    def face(self) -> str:
        return self._facts["face"]

    @Property(QDateTime, notify=changed)
    def at(self) -> QDateTime:
        return qt_time(self._facts["at"])

    @Property(bool, notify=changed)
    def hasUntil(self) -> bool:
        return self._facts["until"] is not None

    @Property(QDateTime, notify=changed)
    def until(self) -> QDateTime:
        return qt_time(self._facts["until"])

    @Property(int, notify=changed)
    def minutesLeft(self) -> int:
        return self._facts["minutesLeft"]

    @Property(bool, notify=changed)
    def hasMeeting(self) -> bool:
        return self._facts["hasMeeting"]

    @Property(str, notify=changed)
    def titleKind(self) -> str:
        return self._facts["titleKind"]

    @Property(str, notify=changed)
    def titleText(self) -> str:
        return self._facts["titleText"]

    @Property(QDateTime, notify=changed)
    def meetingStart(self) -> QDateTime:
        return qt_time(self._facts["meetingStart"])

    @Property(QDateTime, notify=changed)
    def meetingEnd(self) -> QDateTime:
        return qt_time(self._facts["meetingEnd"])

    @Property(bool, notify=changed)
    def counting(self) -> bool:
        return self._facts["counting"]

    @Property(QDateTime, notify=changed)
    def closes(self) -> QDateTime:
        return qt_time(self._facts["closes"])

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        return self._facts["secondsLeft"]

    @Property(float, notify=changed)
    def shareLeft(self) -> float:
        return self._facts["shareLeft"]

    @Property(bool, notify=changed)
    def warning(self) -> bool:
        return self._facts["warning"]

    @Property(bool, notify=changed)
    def rehearsed(self) -> bool:
        return self._facts["rehearsed"]

    @Property(bool, notify=changed)
    def canCheckIn(self) -> bool:
        return self._facts["canCheckIn"]

    @Property(bool, notify=changed)
    def canStart(self) -> bool:
        return self._facts["canStart"]

    @Property(bool, notify=changed)
    def checkInIsForNext(self) -> bool:
        return self._facts["checkInIsForNext"]

    @Property(QDateTime, notify=changed)
    def checkInStart(self) -> QDateTime:
        return qt_time(self._facts["checkInStart"])

    @Property(bool, notify=changed)
    def canEnd(self) -> bool:
        return self._facts["canEnd"]

    @Property(bool, notify=changed)
    def canGiveBack(self) -> bool:
        return self._facts["canGiveBack"]

    @Property(str, notify=changed)
    def about(self) -> str:
        return self._facts["about"]

    @Property(bool, notify=changed)
    def cameEarly(self) -> bool:
        return self._facts["cameEarly"]

    @Property(bool, notify=changed)
    def ending(self) -> bool:
        return self._facts["ending"]

    @Property(list, notify=changed)
    def waits(self) -> list[dict[str, Any]]:
        return [next_row(waits) for waits in self._facts["waits"]]

    @Property(str, notify=changed)
    def pending(self) -> str:
        return self._facts["pending"]

    @Property(str, notify=changed)
    def refusedWish(self) -> str:
        return self._facts["refusedWish"]

    @Property(str, notify=changed)
    def refusedWhy(self) -> str:
        return self._facts["refusedWhy"]

    @Property(int, notify=changed)
    def people(self) -> int:
        return self._facts["people"]

    @Property(int, notify=changed)
    def capacity(self) -> int:
        return self._facts["capacity"]

    @Property(str, notify=changed)
    def inside(self) -> str:
        return self._facts["inside"]

    @Property(str, notify=changed)
    def remark(self) -> str:
        return self._facts["remark"]

    @Property(str, notify=changed)
    def givenBack(self) -> str:
        return self._facts["givenBack"]

    @Property(QDateTime, notify=changed)
    def givenBackAt(self) -> QDateTime:
        return qt_time(self._facts["givenBackAt"])

    @Property(bool, notify=changed)
    def canTakeBack(self) -> bool:
        return self._facts["takesBackUntil"] is not None

    @Property(QDateTime, notify=changed)
    def takesBackUntil(self) -> QDateTime:
        return qt_time(self._facts["takesBackUntil"])

    @Property(QDateTime, notify=changed)
    def lastSeen(self) -> QDateTime:
        return qt_time(self._facts["lastSeen"])

    @Property(str, notify=changed)
    def trouble(self) -> str:
        return self._facts["trouble"]

    @Property(bool, notify=changed)
    def hasAsOf(self) -> bool:
        return self._facts["asOf"] is not None

    @Property(QDateTime, notify=changed)
    def asOf(self) -> QDateTime:
        return qt_time(self._facts["asOf"])

    @Property(int, notify=changed)
    def nowMinute(self) -> int:
        return self._facts["nowMinute"]

    @Property(list, notify=offersChanged)
    def bookOffers(self) -> list[dict[str, Any]]:
        return self._book

    @Property(list, notify=offersChanged)
    def extendOffers(self) -> list[dict[str, Any]]:
        return self._extend

    @Property(list, notify=daysChanged)
    def days(self) -> list[dict[str, Any]]:
        return self._days
