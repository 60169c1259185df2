"""The bridge: the one place where Qt and the rest meet. View -> properties, taps -> events."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

from PySide6.QtCore import Property, QDateTime, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from panel.domain import events as ev
from panel.domain.effects import Book, Cancel, EndEarly, Extend, Release
from panel.domain.meeting import MeetingKey
from panel.ui.rows import day_rows, offer_rows, qt_time
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
        tell: Callable[[ev.Event], None],
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
        return qt_time(self._view.at)

    @Property(bool, notify=changed)
    def hasUntil(self) -> bool:
        return self._view.until is not None

    @Property(QDateTime, notify=changed)
    def until(self) -> QDateTime:
        return qt_time(self._view.until)

    @Property(int, notify=changed)
    def minutesLeft(self) -> int:
        until = self._view.until
        return -(-int((until - self._view.at).total_seconds()) // 60) if until else 0

    @Property(bool, notify=changed)
    def hasMeeting(self) -> bool:
        return self._view.headline is not None

    @Property(str, notify=changed)
    def titleKind(self) -> str:
        return headline.title.kind.value if (headline := self._view.headline) else ""

    @Property(str, notify=changed)
    def titleText(self) -> str:
        return headline.title.text if (headline := self._view.headline) else ""

    @Property(QDateTime, notify=changed)
    def meetingStart(self) -> QDateTime:
        return qt_time(headline.slot.start if (headline := self._view.headline) else None)

    @Property(QDateTime, notify=changed)
    def meetingEnd(self) -> QDateTime:
        return qt_time(headline.slot.end if (headline := self._view.headline) else None)

    @Property(bool, notify=changed)
    def counting(self) -> bool:
        return self._view.countdown is not None

    @Property(QDateTime, notify=changed)
    def closes(self) -> QDateTime:
        return qt_time(countdown.closes if (countdown := self._view.countdown) else None)

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        return countdown.seconds if (countdown := self._view.countdown) else 0

    @Property(float, notify=changed)
    def shareLeft(self) -> float:
        return countdown.share if (countdown := self._view.countdown) else 0.0

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
        return qt_time(key.start if (key := self._view.check_in) else None)

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
        return _WISHES[pending] if (pending := self._view.pending) else ""

    @Property(str, notify=changed)
    def refusedWish(self) -> str:
        return _WISHES[refused[0]] if (refused := self._view.refused) else ""

    @Property(str, notify=changed)
    def refusedWhy(self) -> str:
        return refused[1].value if (refused := self._view.refused) else ""

    @Property(bool, notify=changed)
    def wasGivenBack(self) -> bool:
        return self._view.given_back is not None

    @Property(QDateTime, notify=changed)
    def givenBack(self) -> QDateTime:
        return qt_time(self._view.given_back)

    @Property(str, notify=changed)
    def trouble(self) -> str:
        return self._view.trouble.value

    @Property(bool, notify=changed)
    def hasAsOf(self) -> bool:
        return self._view.as_of is not None

    @Property(QDateTime, notify=changed)
    def asOf(self) -> QDateTime:
        return qt_time(self._view.as_of)

    @Property(list, notify=offersChanged)
    def bookOffers(self) -> list[dict[str, Any]]:
        return offer_rows(self._view.book)

    @Property(list, notify=offersChanged)
    def extendOffers(self) -> list[dict[str, Any]]:
        return offer_rows(self._view.extend)

    @Property(list, notify=daysChanged)
    def days(self) -> list[dict[str, Any]]:
        return day_rows(self._view.days)

    @Property(int, notify=changed)
    def nowMinute(self) -> int:
        return self._view.now_minute

    # --- taps: each speaks of what was on the glass when the finger came down; when `about` ----
    # changes meanwhile, the bar of actions lets go of it

    @Slot()
    def checkIn(self) -> None:
        if self._view.check_in:
            self._tell(ev.CheckInTapped(key=self._view.check_in))

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
            self._tell(ev.ExtendTapped(key=self._view.end, until=until, press=str(uuid4())))

    @Slot(int)
    def book(self, which: int) -> None:
        if which < len(self._view.book):
            self._tell(ev.BookTapped(until=self._view.book[which].until, press=str(uuid4())))

    @Slot()
    def touch(self) -> None:
        self._tell(ev.ScreenTouched())

    def _end(self, key: MeetingKey | None) -> None:
        if key:
            self._tell(ev.EndTapped(key=key, press=str(uuid4())))
