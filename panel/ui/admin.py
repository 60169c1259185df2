"""The bridge of the administrator's sheet: what is known of the panel, as rows by kind."""

from typing import Any, Protocol, TypedDict

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from panel.ui.rows import qt_time

QML_IMPORT_NAME = "RoomPanel"
QML_IMPORT_MAJOR_VERSION = 1


class Tiding(TypedDict):
    """One row. Its words are QML's, but for names that people or the kernel have given."""

    kind: str  # AdminWords has its label
    name: str  # of what there are several
    value: str  # AdminWords may have words for it
    note: str  # as it came
    number: int
    at: int | None  # a moment
    tone: str  # plain, good, bad, unsure


class Chapter(TypedDict):
    """Rows that belong together."""

    kind: str
    rows: list[Tiding]


class Wishes(Protocol):
    """Whoever may do something about it."""

    def begin(self) -> None: ...
    def check_now(self) -> None: ...
    def restart(self) -> None: ...
    def sign_in(self) -> None: ...
    def leave(self) -> None: ...


@QmlElement
class AdminBridge(QObject):
    """Empty until somebody has been let in."""

    changed = Signal()
    checkingChanged = Signal()

    def __init__(self, *, signs_in: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wishes: Wishes | None = None
        self._signs_in = signs_in
        self._chapters: list[dict[str, Any]] = []
        self._checking = False

    def show(self, chapters: list[Chapter]) -> None:
        rows = [
            {"kind": one["kind"], "rows": [{**r, "at": qt_time(r["at"])} for r in one["rows"]]}
            for one in chapters
        ]
        if rows != self._chapters:
            self._chapters = rows
            self.changed.emit()

    def check(self, *, checking: bool) -> None:
        """Whether the calendar is being read."""
        if checking != self._checking:
            self._checking = checking
            self.checkingChanged.emit()

    @Slot()
    def begin(self) -> None:
        """The sheet is there."""
        if self.wishes:
            self.wishes.begin()

    @Slot()
    def checkNow(self) -> None:
        if self.wishes:
            self.wishes.check_now()

    @Slot()
    def restart(self) -> None:
        if self.wishes:
            self.wishes.restart()

    @Slot()
    def signIn(self) -> None:
        """The sheet for it is about to open."""
        if self.wishes:
            self.wishes.sign_in()

    @Slot()
    def leave(self) -> None:
        """It is gone."""
        if self.wishes:
            self.wishes.leave()

    @Property(bool, notify=changed)
    def signsIn(self) -> bool:
        """Whether it is the room that signs in, not an application."""
        return self._signs_in

    @Property(list, notify=changed)
    def chapters(self) -> list[dict[str, Any]]:
        return self._chapters

    @Property(bool, notify=checkingChanged)
    def checking(self) -> bool:
        return self._checking
