"""The bridge of other rooms: how they stand, and how the booking of one goes.

Apart from the door's own: it changes only while somebody looks.
"""

from typing import Any, Protocol, TypedDict

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from panel.ui.facts import Moment, OfferFacts
from panel.ui.rows import offer_row, qt_time

QML_IMPORT_NAME = "RoomPanel"
QML_IMPORT_MAJOR_VERSION = 1


class RoomFacts(TypedDict):
    """One room. What is empty, or 0, is not told."""

    mailbox: str
    name: str
    building: str
    floor: str
    near: str  # floor, building: the same as here; empty: neither, or not told
    capacity: int
    features: list[str]
    state: str  # free, soon, taken, unknown
    begins: Moment  # from when on it is free
    until: Moment  # it is free, or taken; none: nobody tells, or the rest of the day
    allDay: bool  # free until the day ends
    offers: list[OfferFacts]
    outcome: str  # of its booking: booking, booked, refused; empty: nobody asked for it
    why: str  # it was refused
    bookedUntil: Moment


class RoomsFacts(TypedDict):
    """Named as the bridge's properties are."""

    state: str  # asking, known, lost
    rooms: list[RoomFacts]  # those asked for, the best first
    free: int  # of them, now
    unsure: int  # of them, those of which nothing is known
    seats: list[int]  # that may be asked for
    features: list[str]  # likewise
    wantedSeats: int  # 0: any
    wantedFeatures: list[str]


NOTHING = RoomsFacts(
    state="asking",
    rooms=[],
    free=0,
    unsure=0,
    seats=[],
    features=[],
    wantedSeats=0,
    wantedFeatures=[],
)


class RoomTaps(Protocol):
    def look(self) -> None: ...
    def leave(self) -> None: ...
    def want_seats(self, least: int) -> None: ...
    def want_feature(self, feature: str) -> None: ...
    def book(self, mailbox: str, which: int) -> None: ...


@QmlElement
class RoomsBridge(QObject):
    """What QML may read of other rooms, and do."""

    changed = Signal()
    roomsChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.taps: RoomTaps | None = None
        self._facts = NOTHING
        self._rooms: list[dict[str, Any]] = []

    def show(self, facts: RoomsFacts) -> None:
        """What is equal stays untouched, and draws no frame."""
        if facts == self._facts:
            return
        before, self._facts = self._facts, facts
        if facts["rooms"] != before["rooms"]:
            self._rooms = [_row(room) for room in facts["rooms"]]
            self.roomsChanged.emit()
        self.changed.emit()

    @Property(str, notify=changed)
    def state(self) -> str:
        return self._facts["state"]

    @Property(list, notify=roomsChanged)
    def rooms(self) -> list[dict[str, Any]]:
        return self._rooms

    @Property(int, notify=changed)
    def free(self) -> int:
        return self._facts["free"]

    @Property(int, notify=changed)
    def unsure(self) -> int:
        return self._facts["unsure"]

    @Property(list, notify=changed)
    def seats(self) -> list[int]:
        return self._facts["seats"]

    @Property(list, notify=changed)
    def features(self) -> list[str]:
        return self._facts["features"]

    @Property(int, notify=changed)
    def wantedSeats(self) -> int:
        return self._facts["wantedSeats"]

    @Property(list, notify=changed)
    def wantedFeatures(self) -> list[str]:
        return self._facts["wantedFeatures"]

    # --- taps ---------------------------------------------------------------------------------

    @Slot()
    def look(self) -> None:
        """A sheet is open."""
        if self.taps:
            self.taps.look()

    @Slot()
    def leave(self) -> None:
        if self.taps:
            self.taps.leave()

    @Slot(int)
    def wantSeats(self, least: int) -> None:
        """So many at least; once more: any number."""
        if self.taps:
            self.taps.want_seats(least)

    @Slot(str)
    def wantFeature(self, feature: str) -> None:
        """Only rooms that have it; once more: all."""
        if self.taps:
            self.taps.want_feature(feature)

    @Slot(str, int)
    def book(self, mailbox: str, which: int) -> None:
        if self.taps:
            self.taps.book(mailbox, which)


def _row(room: RoomFacts) -> dict[str, Any]:
    return {
        **room,
        "begins": qt_time(room["begins"]),
        "ends": room["until"] is not None,
        "until": qt_time(room["until"]),
        "offers": [offer_row(offer) for offer in room["offers"]],
        "bookedUntil": qt_time(room["bookedUntil"]),
    }
