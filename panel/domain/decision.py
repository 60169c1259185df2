"""A decision, with all that it rests on, and what came of it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from panel.domain.meeting import MeetingKey, Slot
from panel.domain.moments import LONG_AGO
from panel.domain.policy import Uncancelled
from panel.domain.presence import Health, Kind, Presence


class Doubt(Enum):
    """A reason not to act on what the room seems to know."""

    HALTED = "an administrator has halted all releases"
    RULES_UNKNOWN = "the rules of this room have not been read yet"
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
    WOULD_RELEASE = "would have released"  # in shadow mode
    WOULD_END = "would have ended"  # likewise
    VANISHED = "vanished"  # it left the calendar while it ran, and not through this panel

    @property
    def gave_back(self) -> bool:
        """Whether the calendar was asked to give the slot back."""
        return self in (Verdict.RELEASED, Verdict.ENDED)

    @property
    def counts(self) -> bool:
        """Whether it is one of those a room may make in a day."""
        return self.gave_back or self in (Verdict.WOULD_RELEASE, Verdict.WOULD_END)


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
    capped: bool = False  # the room had made as many today as it may
    called: bool = False  # people of the meeting were in a call, or nobody could tell
    called_at: datetime = LONG_AGO  # when one of them last was
    unnoticed: bool = False  # the notice that is to go before had not gone out
    noticed_at: datetime = LONG_AGO  # when it went out
    protected: bool = False  # it fell into protected hours
    uncancelled: Uncancelled | None = None  # why only declined, where no-shows may be cancelled


@dataclass(frozen=True, slots=True, kw_only=True)
class GaveBack:
    """A slot that the room gave back by itself, and why."""

    slot: Slot  # as the meeting had it
    decision: Decision
    organizer: str = ""  # their address
    series: str = ""
