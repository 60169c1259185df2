"""The Calendar port: what a room asks of its calendar, and what may go wrong.

CalendarError
├── Unreachable        no answer, or none in time          the agenda ages; nothing is released
├── Busy               throttled, or the server's own fault   likewise
├── Unreadable         an answer that is not an agenda        likewise
├── SignInFailed       Entra refuses the panel: `fault` says which way
│   └── WrongAccount   somebody has signed in who is not the room
├── AccessDenied       Entra lets it in, the mailbox does not
├── RoomUnknown        no such mailbox
└── WriteRefused       of one write
    ├── Taken          somebody else was faster
    ├── Gone           the meeting is no longer there
    ├── NotAllowed     a series master, or what the server forbids
    └── NotCancelled   not for everybody: nothing was written, and it can still be declined
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import ClassVar, Protocol

from panel.domain.effects import Book, Write
from panel.domain.faults import Fault
from panel.domain.meeting import Agenda, Meeting, Slot
from panel.domain.person import Person

LETTERS = 2  # of a name, before anybody is looked for
AT_MOST = 8  # people found


class CalendarError(Exception):
    """An expected failure. Its text is one plain sentence: what is wrong, and the remedy."""

    fault: ClassVar[Fault] = Fault.UNREACHABLE

    @property
    def what(self) -> Fault:
        return self.fault


class Unreachable(CalendarError):
    fault = Fault.UNREACHABLE


class UntrustedCertificate(Unreachable):
    """Something answers, but it cannot prove that it is the calendar."""

    fault = Fault.UNTRUSTED_CERTIFICATE


class Busy(CalendarError):
    fault = Fault.BUSY


class Unreadable(CalendarError):
    fault = Fault.UNREADABLE


class SignInFailed(CalendarError):
    """Entra refuses the panel itself; `what` tells the way."""

    fault = Fault.SIGN_IN_REFUSED

    def __init__(self, sentence: str, what: Fault = Fault.SIGN_IN_REFUSED) -> None:
        super().__init__(sentence)
        self._what = what

    @property
    def what(self) -> Fault:
        return self._what


class WrongAccount(SignInFailed):
    """Nothing of it is kept."""


class AccessDenied(CalendarError):
    fault = Fault.ACCESS_DENIED


class RoomUnknown(CalendarError):
    fault = Fault.ROOM_UNKNOWN


class WriteRefused(CalendarError):
    fault = Fault.NOT_ALLOWED


class Taken(WriteRefused):
    fault = Fault.TAKEN


class Gone(WriteRefused):
    fault = Fault.GONE


class NotAllowed(WriteRefused):
    fault = Fault.NOT_ALLOWED


class NotCancelled(WriteRefused):
    fault = Fault.NOT_CANCELLED


class NotTold(Enum):
    """Stands in where the calendar could not tell when another room is taken."""

    UNKNOWN = "unknown"  # no such mailbox, no right to look, half an answer: never free


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A room as the directory knows it; what is empty, zero or False, it does not tell."""

    address: str
    name: str
    building: str = ""
    floor: str = ""
    capacity: int = 0
    audio: str = ""  # the names of devices
    video: str = ""
    display: str = ""
    wheelchair: bool = False
    tags: tuple[str, ...] = ()


class Calendar(Protocol):
    """The calendar of one room, which knows of other rooms only when they are taken."""

    async def fetch(self, covers: Slot) -> Agenda:
        """Every meeting that takes the room within `covers`, as of when it was asked for.

        Raises CalendarError, never a provider's own exceptions.
        """

    async def write(self, write: Write) -> tuple[Meeting, ...]:
        """Make one write, having read the meeting again, and tell what the calendar now holds.

        Making it twice with the same `write.id` does it once. A Release, EndEarly or
        Cancel of a meeting that is gone has succeeded. Raises CalendarError; Taken when
        a Book, Extend or TakeBack finds its time taken, having undone its own part; NotCancelled
        when a Release that is to cancel for everybody cannot, having written nothing; NotAllowed
        for a no-show that bears another panel's check-in. A LeaveSeries takes its time, and after
        a failure the rest is still there. A Notify is no write of a calendar: `send_mail` takes
        what it becomes.
        """

    async def availability(
        self, mailboxes: Sequence[str], within: Slot
    ) -> Mapping[str, tuple[Slot, ...] | NotTold]:
        """When each of these other rooms is taken, by start: what touches `within`, not cut to it.

        One answer for each mailbox, by the name it was asked for. Raises CalendarError where
        none can be told of.
        """

    async def book_elsewhere(self, mailbox: str, book: Book) -> Meeting:
        """Book another room, to be checked in to at its own door; once for each `book.id`.

        Raises CalendarError: Taken when its time is taken, having undone its own part;
        AccessDenied where the panel may not write there, RoomUnknown where there is no such room.
        """

    async def rooms(self, room_list: str = "") -> tuple[Place, ...]:
        """All rooms of the organisation, or of the room list with this address.

        Raises CalendarError where nothing could be asked; AccessDenied without the right to.
        """

    async def find_people(self, text: str) -> tuple[Person, ...]:
        """Those whose name or address has a word that begins like this: at most eight, by name.

        Of fewer than two letters, nobody. Raises CalendarError where nothing could be asked.
        """

    async def send_mail(self, message: bytes) -> None:
        """Send an RFC 5322 message from the room's mailbox, at most once.

        Raises CalendarError where it has not gone out, as far as can be told.
        """

    async def language_of(self, address: str) -> str:
        """The language somebody reads, such as "fr-FR"; empty where it is not told.

        Raises CalendarError where nothing could be asked.
        """

    async def in_calls(self, addresses: Sequence[str]) -> frozenset[str]:
        """Those of these people who are in a call now; whom the directory does not know, is not.

        Raises CalendarError where nothing could be asked.
        """

    async def close(self) -> None:
        """Let connections go."""
