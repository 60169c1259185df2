"""A decision, with all that it rests on, and what came of it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from panel.domain.meeting import MeetingKey, Slot
from panel.domain.presence import Health, Kind, Presence


class Doubt(Enum):
    """A reason not to act on what the room seems to know."""

    AGENDA_STALE = "the agenda is too old"
    WRITE_FAILED = "the calendar refused the last write"
    CLOCK_UNSYNCHRONISED = "no time server stands behind the clock"
    JOURNAL_BROKEN = "the journal takes no records"
    SOMEBODY_THERE = "a sensor sees somebody"
    PRESENCE_UNKNOWN = "the sensors cannot tell"


class Verdict(Enum):
    RELEASED = "released"
    KEPT = "kept"
    ENDED = "ended"  # its people had come, and gone


@dataclass(frozen=True, slots=True, kw_only=True)
class Testimony:
    """What one sensor had to say."""

    name: str
    kind: Kind
    health: Health
    why: str  # of a health that is not OK
    seen_at: datetime  # when it last saw somebody; LONG_AGO: never
    sure_since: datetime  # since when it had been well; NOT_YET: it was not


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What became of a meeting to which nobody checked in."""

    verdict: Verdict
    key: MeetingKey
    at: datetime
    opened_at: datetime
    closed_at: datetime
    steady_since: datetime  # since when nothing had been in doubt
    agenda_age: timedelta
    presence: Presence
    doubts: frozenset[Doubt] = frozenset()
    beside: bool = False  # an overlapping meeting was checked in
    forgotten: bool = False  # its check-in opened before the journal was begun
    unwatched: bool = False  # a required sensor was not well all the time
    minutes_seen: int = 0  # distinct minutes in which somebody was seen for this meeting
    sensors: tuple[Testimony, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GaveBack:
    """A slot that the room gave back by itself, and why."""

    slot: Slot  # as the meeting had it
    decision: Decision
