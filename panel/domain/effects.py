"""Everything a room can ask for: writes to the calendar, records, a fresh agenda."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from panel.domain.coverage import Outcome
from panel.domain.decision import Decision
from panel.domain.meeting import MeetingKey, Slot


class CheckedInBy(Enum):
    """How somebody showed that they had come."""

    DOOR = "door"
    TOUCH = "touch"  # any touch of the screen during the warning
    PHONE = "phone"
    BADGE = "badge"
    PRESENCE = "presence"
    EXEMPTION = "exemption"  # nobody had to; kept, so that a restart cannot take it back


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
    """Somebody came for this meeting."""

    key: MeetingKey
    at: datetime
    by: CheckedInBy


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


@dataclass(frozen=True, slots=True, kw_only=True)
class EndEarly:
    """Shorten a running meeting to `at`, in the room's calendar."""

    id: str
    key: MeetingKey
    at: datetime
    useful_until: datetime
    by_itself: bool = False  # nobody tapped: the sensors saw the room empty


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
    takes_back: bool = False  # the rest of a slot that the panel had given back by itself


Write = Release | EndEarly | Cancel | Extend | Book


def is_own_idea(write: Write) -> bool:
    """Whether the panel decided it alone: nobody waits at the door for its outcome."""
    match write:
        case Release(why=why):
            return why is ReleasedFor.NO_SHOW
        case EndEarly(by_itself=alone) | Cancel(by_itself=alone) | Book(by_itself=alone):
            return alone
        case _:
            return False


def wish_of(write: Write) -> type[Write]:
    """What somebody at the door would call it: a booking behind a meeting extends that meeting."""
    return Extend if isinstance(write, Book) and write.extends else type(write)


@dataclass(frozen=True, slots=True, kw_only=True)
class Send:
    """Owe the write to the journal, then make it. Its outcome comes back as an event."""

    write: Write


@dataclass(frozen=True, slots=True, kw_only=True)
class Drop:
    """Owe a write no longer, for this reason."""

    write: Write
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordCheckIn:
    """Make a check-in durable, before anything else."""

    check_in: CheckIn


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordDecision:
    """Keep what was decided, with its evidence."""

    decision: Decision


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordCoverage:
    """Keep what a meeting showed of a sensor."""

    sensor: str
    key: MeetingKey
    outcome: Outcome
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordHeadCount:
    """Keep how many came to a meeting: the most that were counted so far."""

    key: MeetingKey
    people: int
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Refresh:
    """Ask the calendar now, not at the next poll."""


Effect = Send | Drop | RecordCheckIn | RecordDecision | RecordCoverage | RecordHeadCount | Refresh
