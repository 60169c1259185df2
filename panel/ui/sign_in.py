"""The bridge of the sheet on which a room is signed in: a code for somebody with a phone."""

from typing import NamedTuple, Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "RoomPanel"
QML_IMPORT_MAJOR_VERSION = 1


class Wishes(Protocol):
    """Whoever asks for codes."""

    def begin(self) -> None: ...
    def leave(self) -> None: ...


class _Told(NamedTuple):
    state: str
    code: str
    address: str
    account: str
    picture: str
    minutes: int
    trouble: str


@QmlElement
class SignInBridge(QObject):
    """States: asking, code, done. Never a token, nor anything that opens a calendar by itself."""

    changed = Signal()

    def __init__(self, *, stays: bool = False, parent: QObject | None = None) -> None:
        """`stays`: nobody has asked for it, and it waits for whoever comes."""
        super().__init__(parent)
        self.wishes: Wishes | None = None
        self._stays = stays
        self._told = _Told("asking", "", "", "", "", 0, "")

    def show(
        self,
        *,
        state: str,
        code: str = "",
        address: str = "",
        account: str = "",
        picture: str = "",
        minutes: int = 0,
        trouble: str = "",
    ) -> None:
        """`minutes`: the code lasts; `trouble`: by name, SignInSheet and Words have the words."""
        told = _Told(state, code, address, account, picture, minutes, trouble)
        if told != self._told:
            self._told = told
            self.changed.emit()

    @Slot()
    def begin(self) -> None:
        """The sheet is there."""
        if self.wishes:
            self.wishes.begin()

    @Slot()
    def leave(self) -> None:
        """It is gone."""
        if self.wishes:
            self.wishes.leave()

    @Property(bool, notify=changed)
    def stays(self) -> bool:
        return self._stays

    @Property(str, notify=changed)
    def state(self) -> str:
        return self._told.state

    @Property(str, notify=changed)
    def code(self) -> str:
        return self._told.code

    @Property(str, notify=changed)
    def address(self) -> str:
        return self._told.address

    @Property(str, notify=changed)
    def account(self) -> str:
        return self._told.account

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._told.picture

    @Property(int, notify=changed)
    def minutes(self) -> int:
        return self._told.minutes

    @Property(str, notify=changed)
    def trouble(self) -> str:
        return self._told.trouble
