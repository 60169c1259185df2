"""Everything a room can ask for: writes to the calendar, records, a fresh agenda."""

from dataclasses import dataclass
from datetime import datetime

from panel.domain.check_in import CheckedInBy, CheckIn
from panel.domain.coverage import Outcome
from panel.domain.decision import Decision
from panel.domain.meeting import MeetingKey
from panel.domain.presence import Health
from panel.domain.record import Contest, MeetingRecord
from panel.domain.writes import (
    Book,
    Cancel,
    EndEarly,
    Extend,
    LeaveSeries,
    NoticeOf,
    Notify,
    Release,
    ReleasedFor,
    ReportCheckIn,
    TakeBack,
    Taking,
    Write,
    is_called_off,
    is_decided_anew,
    is_own_idea,
    takes_or_gives,
    wish_of,
)

__all__ = [
    "Book",
    "Cancel",
    "CheckIn",
    "CheckedInBy",
    "Drop",
    "Effect",
    "EndEarly",
    "Extend",
    "LeaveSeries",
    "NoticeOf",
    "Notify",
    "RecordCheckIn",
    "RecordContest",
    "RecordCoverage",
    "RecordDecision",
    "RecordHeadCount",
    "RecordHealth",
    "RecordMeeting",
    "RecordSeries",
    "Refresh",
    "Release",
    "ReleasedFor",
    "ReportCheckIn",
    "Send",
    "TakeBack",
    "Taking",
    "Write",
    "is_called_off",
    "is_decided_anew",
    "is_own_idea",
    "takes_or_gives",
    "wish_of",
]


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
class RecordMeeting:
    """Keep how a meeting went, now that it is over for the room."""

    record: MeetingRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordContest:
    """Keep that somebody took the room back."""

    contest: Contest


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordSeries:
    """Keep whether anybody came to one of a series."""

    series: str
    key: MeetingKey
    came: bool
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordHealth:
    """Keep that a sensor is well, or is not, from now on."""

    sensor: str
    health: Health
    at: datetime


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


Effect = (
    Send
    | Drop
    | RecordCheckIn
    | RecordDecision
    | RecordMeeting
    | RecordContest
    | RecordSeries
    | RecordHealth
    | RecordCoverage
    | RecordHeadCount
    | Refresh
)
