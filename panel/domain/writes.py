"""Every write to the calendar that a room can ask for."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from panel.domain.check_in import CheckedInBy
from panel.domain.meeting import Meeting, MeetingKey, Slot
from panel.domain.moments import NOT_YET
from panel.domain.person import NOBODY, Person


class ReleasedFor(Enum):
    """What the organizer is told."""

    NO_SHOW = "no-show"
    NOT_NEEDED = "not needed"  # somebody at the door said so


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """Give a slot back: the room declines the meeting, and its organizer is told."""

    id: str  # a GUID: the client-request-id, and the journal's key
    key: MeetingKey
    why: ReleasedFor
    useful_until: datetime
    cancels: bool = False  # for everybody, in the organizer's own calendar
    organizer: str = ""  # their address, to be invited again where the room is taken back
    series: str = ""  # the id of the meeting's series


@dataclass(frozen=True, slots=True, kw_only=True)
class EndEarly:
    """Shorten a running meeting to `at`, in the room's calendar."""

    id: str
    key: MeetingKey
    at: datetime
    useful_until: datetime
    by_itself: bool = False  # nobody tapped: the sensors saw the room empty
    organizer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancel:
    """Take a booking of the panel's own away before it has begun."""

    id: str
    key: MeetingKey
    useful_until: datetime
    by_itself: bool = False  # what it extends was emptied


@dataclass(frozen=True, slots=True, kw_only=True)
class Extend:
    """Move the end of a booking of the panel's own to `until`."""

    id: str
    key: MeetingKey
    until: datetime
    useful_until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """Take a free slot for whoever stands at the door; `extends` a meeting right before it."""

    id: str  # also the transactionId: from the press, so that a retry books once
    slot: Slot
    extends: bool
    useful_until: datetime
    by_itself: bool = False  # nobody tapped: people just sat down
    ahead: bool = False  # for later, or from another door: to be checked in to like any meeting
    early: bool = False  # for the people of the meeting that follows
    title: str = ""
    host: Person = NOBODY


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeBack:
    """Take the rest of a slot back that the room had given away by itself.

    The room accepts again where the item is still there; else it books, its organizer invited.
    """

    id: str
    key: MeetingKey  # whose it was
    slot: Slot
    organizer: str  # their address; empty: not told
    by: CheckedInBy
    useful_until: datetime
    series: str = ""


class NoticeOf(Enum):
    """What a letter is about."""

    RELEASE = "release"  # the room will be given back, unless somebody comes
    SERIES = "series"  # nobody has come for so many times in a row


@dataclass(frozen=True, slots=True, kw_only=True)
class Notify:
    """Write to the organizer of a meeting, from the room's mailbox."""

    id: str
    meeting: Meeting
    of: NoticeOf
    at: datetime  # when it was decided
    useful_until: datetime
    due: datetime = NOT_YET  # when the room will be given back
    to_all: bool = False  # attendees too
    count: int = 0  # no-shows in a row


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveSeries:
    """Decline every occurrence of a series after a moment."""

    id: str
    key: MeetingKey  # the occurrence nobody came to
    series: str
    after: datetime
    useful_until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportCheckIn:
    """Tell the calendar of a check-in: other panels of the room, and Exchange where it listens."""

    id: str
    key: MeetingKey
    uid: str
    by: CheckedInBy
    useful_until: datetime


Write = (
    Release | EndEarly | Cancel | Extend | Book | TakeBack | Notify | LeaveSeries | ReportCheckIn
)
Taking = Book | Extend | TakeBack


def is_own_idea(write: Write) -> bool:
    """Whether the panel decided it alone: nobody waits at the door for its outcome."""
    match write:
        case Release(why=why):
            return why is ReleasedFor.NO_SHOW
        case EndEarly(by_itself=alone) | Cancel(by_itself=alone) | Book(by_itself=alone):
            return alone
        case Notify() | LeaveSeries() | ReportCheckIn():
            return True
        case _:
            return False


def is_decided_anew(write: Write) -> bool:
    """Whether a restart drops it, for what the panel knows then may be something else."""
    return is_own_idea(write) and not isinstance(write, Book | LeaveSeries | ReportCheckIn)


def is_called_off(write: Write, *, halted: bool, shadow: bool) -> bool:
    """Whether rules that have changed since forbid it: nothing is given back any more."""
    keeps = isinstance(write, Book | ReportCheckIn)
    return (halted or shadow) and is_own_idea(write) and not keeps


def takes_or_gives(write: Write) -> bool:
    """Whether it changes when the room is taken: an agenda asked for before is out of date."""
    return not isinstance(write, Notify | LeaveSeries | ReportCheckIn)


def wish_of(write: Write) -> type[Write]:
    """What somebody at the door would call it: a booking behind a meeting extends that meeting."""
    if isinstance(write, TakeBack):
        return Book
    return Extend if isinstance(write, Book) and write.extends else type(write)
