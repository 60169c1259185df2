"""The bridge: the one place where Qt and the rest meet. View -> properties, taps -> events."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any
from uuid import uuid4

from PySide6.QtCore import Property, QDateTime, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from panel.domain.effects import Book, Cancel, EndEarly, Extend, Release
from panel.domain.events import (
    BookTapped,
    CheckInTapped,
    EndTapped,
    Event,
    ExtendTapped,
    ScreenTouched,
)
from panel.domain.meeting import MeetingKey
from panel.ui.day import Day
from panel.ui.offers import Offer
from panel.ui.view import View

QML_IMPORT_NAME = "RoomPanel"
QML_IMPORT_MAJOR_VERSION = 1

_WISHES = {Book: "book", Cancel: "end", EndEarly: "end", Extend: "extend", Release: "release"}


@QmlElement
class DoorBridge(QObject):
    """What QML may read and do. Every property is a fact; words and looks are QML's."""

    changed = Signal()
    offersChanged = Signal()
    daysChanged = Signal()

    def __init__(
        self,
        view: View,
        tell: Callable[[Event], None],
        *,
        room_name: str,
        room_detail: str,
        language: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._tell = tell
        self._room_name = room_name
        self._room_detail = room_detail
        self._language = language

    def show(self, view: View) -> None:
        """Let the door show this; what is equal stays untouched, and draws no frame."""
        before, self._view = self._view, view
        if view == before:
            return
        if (view.book, view.extend) != (before.book, before.extend):
            self.offersChanged.emit()
        if view.days != before.days:
            self.daysChanged.emit()
        self.changed.emit()

    # --- facts; metaobjectdump loses constant=True, so even what never changes notifies -------

    @Property(str, notify=changed)
    def roomName(self) -> str:
        return self._room_name

    @Property(str, notify=changed)
    def roomDetail(self) -> str:
        return self._room_detail

    @Property(str, notify=changed)
    def language(self) -> str:
        return self._language

    @Property(str, notify=changed)
    def face(self) -> str:
        return self._view.face.value

    @Property(QDateTime, notify=changed)
    def at(self) -> QDateTime:
        return _qt(self._view.at)

    @Property(bool, notify=changed)
    def hasUntil(self) -> bool:
        return self._view.until is not None

    @Property(QDateTime, notify=changed)
    def until(self) -> QDateTime:
        return _qt(self._view.until)

    @Property(int, notify=changed)
    def minutesLeft(self) -> int:
        until = self._view.until
        return -(-int((until - self._view.at).total_seconds()) // 60) if until else 0

    @Property(bool, notify=changed)
    def hasMeeting(self) -> bool:
        return self._view.headline is not None

    @Property(str, notify=changed)
    def titleKind(self) -> str:
        headline = self._view.headline
        return headline.title.kind.value if headline else ""

    @Property(str, notify=changed)
    def titleText(self) -> str:
        headline = self._view.headline
        return headline.title.text if headline else ""

    @Property(QDateTime, notify=changed)
    def meetingStart(self) -> QDateTime:
        headline = self._view.headline
        return _qt(headline.slot.start if headline else None)

    @Property(QDateTime, notify=changed)
    def meetingEnd(self) -> QDateTime:
        headline = self._view.headline
        return _qt(headline.slot.end if headline else None)

    @Property(bool, notify=changed)
    def counting(self) -> bool:
        return self._view.countdown is not None

    @Property(QDateTime, notify=changed)
    def closes(self) -> QDateTime:
        countdown = self._view.countdown
        return _qt(countdown.closes if countdown else None)

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        countdown = self._view.countdown
        return countdown.seconds if countdown else 0

    @Property(float, notify=changed)
    def shareLeft(self) -> float:
        countdown = self._view.countdown
        return countdown.share if countdown else 0.0

    @Property(bool, notify=changed)
    def warning(self) -> bool:
        countdown = self._view.countdown
        return countdown is not None and countdown.warning

    @Property(bool, notify=changed)
    def canCheckIn(self) -> bool:
        return self._view.check_in is not None

    @Property(bool, notify=changed)
    def checkInIsForNext(self) -> bool:
        headline = self._view.headline
        key = self._view.check_in
        return key is not None and headline is not None and key != headline.key

    @Property(QDateTime, notify=changed)
    def checkInStart(self) -> QDateTime:
        key = self._view.check_in
        return _qt(key.start if key else None)

    @Property(bool, notify=changed)
    def canEnd(self) -> bool:
        return self._view.end is not None

    @Property(bool, notify=changed)
    def canGiveBack(self) -> bool:
        return self._view.unneeded is not None

    @Property(str, notify=changed)
    def about(self) -> str:
        """Names the meetings that a tap would speak of: another text, other meetings."""
        view = self._view
        return repr((view.check_in, view.end, view.unneeded))

    @Property(bool, notify=changed)
    def cameEarly(self) -> bool:
        return self._view.come_early

    @Property(str, notify=changed)
    def pending(self) -> str:
        """book, end, extend, release; empty when no write is under way."""
        pending = self._view.pending
        return _WISHES[pending] if pending else ""

    @Property(str, notify=changed)
    def refusedWish(self) -> str:
        refused = self._view.refused
        return _WISHES[refused[0]] if refused else ""

    @Property(str, notify=changed)
    def refusedWhy(self) -> str:
        refused = self._view.refused
        return refused[1].value if refused else ""

    @Property(bool, notify=changed)
    def wasGivenBack(self) -> bool:
        return self._view.given_back is not None

    @Property(QDateTime, notify=changed)
    def givenBack(self) -> QDateTime:
        return _qt(self._view.given_back)

    @Property(str, notify=changed)
    def trouble(self) -> str:
        return self._view.trouble.value

    @Property(bool, notify=changed)
    def hasAsOf(self) -> bool:
        return self._view.as_of is not None

    @Property(QDateTime, notify=changed)
    def asOf(self) -> QDateTime:
        return _qt(self._view.as_of)

    @Property(list, notify=offersChanged)
    def bookOffers(self) -> list[dict[str, Any]]:
        return _offers(self._view.book)

    @Property(list, notify=offersChanged)
    def extendOffers(self) -> list[dict[str, Any]]:
        return _offers(self._view.extend)

    @Property(list, notify=daysChanged)
    def days(self) -> list[dict[str, Any]]:
        return [_day(day) for day in self._view.days]

    @Property(int, notify=changed)
    def nowMinute(self) -> int:
        return self._view.now_minute

    # --- taps: each speaks of what was on the glass when the finger came down; when `about` ----
    # changes meanwhile, the bar of actions lets go of it

    @Slot()
    def checkIn(self) -> None:
        if self._view.check_in:
            self._tell(CheckInTapped(key=self._view.check_in))

    @Slot()
    def end(self) -> None:
        self._end(self._view.end)

    @Slot()
    def giveBack(self) -> None:
        self._end(self._view.unneeded)

    @Slot(int)
    def extend(self, which: int) -> None:
        if self._view.end and which < len(self._view.extend):
            until = self._view.extend[which].until
            self._tell(ExtendTapped(key=self._view.end, until=until, press=str(uuid4())))

    @Slot(int)
    def book(self, which: int) -> None:
        if which < len(self._view.book):
            self._tell(BookTapped(until=self._view.book[which].until, press=str(uuid4())))

    @Slot()
    def touch(self) -> None:
        self._tell(ScreenTouched())

    def _end(self, key: MeetingKey | None) -> None:
        if key:
            self._tell(EndTapped(key=key, press=str(uuid4())))


def _qt(moment: datetime | None) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(moment.timestamp())) if moment else QDateTime()


def _offers(offers: Iterable[Offer]) -> list[dict[str, Any]]:
    return [
        {"minutes": offer.minutes, "until": _qt(offer.until), "toNext": offer.to_next}
        for offer in offers
    ]


def _day(day: Day) -> dict[str, Any]:
    return {
        "start": _qt(day.start),
        "minutes": day.minutes,
        "blocks": [
            {
                "kind": block.title.kind.value,
                "text": block.title.text,
                "start": _qt(block.start),
                "end": _qt(block.end),
                "fromMinute": block.from_minute,
                "minutes": block.minutes,
                "tone": block.tone.value,
                "allDay": block.all_day,
                "lane": block.lane,
                "lanes": block.lanes,
            }
            for block in day.blocks
        ],
    }
