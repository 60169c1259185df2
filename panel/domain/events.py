"""Everything that can happen to a room."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from panel.domain.call import Call
from panel.domain.coverage import Outcome
from panel.domain.decision import GaveBack
from panel.domain.effects import CheckedInBy, CheckIn, Write
from panel.domain.faults import Fault
from panel.domain.meeting import Agenda, Meeting, MeetingKey, Slot
from panel.domain.moments import LONG_AGO
from panel.domain.person import NOBODY, Person
from panel.domain.policy import ReleasePolicy
from panel.domain.presence import Word


@dataclass(frozen=True, slots=True, kw_only=True)
class Started:
    """The panel has started, and this is what its journal remembers."""

    agenda: Agenda
    check_ins: tuple[CheckIn, ...] = ()
    released: tuple[tuple[MeetingKey, datetime], ...] = ()
    owed: tuple[Write, ...] = ()
    knows_since: datetime = LONG_AGO  # what the journal was begun too late to know, it forgot
    coverage: tuple[tuple[str, Outcome], ...] = ()  # of each sensor, the oldest first
    head_counts: tuple[tuple[MeetingKey, int], ...] = ()
    gave_back: GaveBack | None = None
    decided: tuple[tuple[MeetingKey, datetime], ...] = ()  # what it gave back, or would have
    notices: tuple[tuple[MeetingKey, datetime], ...] = ()  # that went out
    strikes: tuple[tuple[str, int], ...] = ()  # of each series: no-shows in a row


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """Time has passed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaFetched:
    agenda: Agenda


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaLost:
    """The calendar could not be read."""

    fault: Fault


@dataclass(frozen=True, slots=True, kw_only=True)
class SensorTold:
    word: Word


@dataclass(frozen=True, slots=True, kw_only=True)
class CallsTold:
    """Whether people of this meeting are in a call."""

    key: MeetingKey
    says: Call


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockChanged:
    """Whether a time server stands behind the wall clock."""

    synchronised: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockStepped:
    """The wall clock jumped: wall time and monotonic time no longer agree."""

    by: timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalChanged:
    """Whether the journal takes records."""

    sound: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyChanged:
    policy: ReleasePolicy


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreenTouched:
    """A finger anywhere on the glass that pressed nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInTapped:
    key: MeetingKey
    by: CheckedInBy = CheckedInBy.DOOR


@dataclass(frozen=True, slots=True, kw_only=True)
class StartEarlyTapped(CheckInTapped):
    """Check in, and take the time until the meeting begins."""

    press: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EndTapped:
    """End this meeting, and what was added behind it."""

    key: MeetingKey
    press: str  # a GUID made when the finger came down


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtendTapped:
    key: MeetingKey
    until: datetime
    press: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BookTapped:
    """Book from now until `until`."""

    until: datetime
    press: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotTapped:
    """Book a slot of today or tomorrow; one that begins in this quarter hour, from now."""

    slot: Slot
    press: str
    title: str = ""
    host: Person = NOBODY  # who is invited


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeBackTapped:
    """Take back the slot that the room gave back by itself."""

    key: MeetingKey  # whose it was
    press: str
    by: CheckedInBy = CheckedInBy.DOOR


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteSucceeded:
    """The calendar took a write; `now_holds` is what it made or changed, where it told."""

    write_id: str
    now_holds: tuple[Meeting, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteFailed:
    write_id: str
    fault: Fault


Event = (
    Started
    | Tick
    | AgendaFetched
    | AgendaLost
    | SensorTold
    | CallsTold
    | ClockChanged
    | ClockStepped
    | JournalChanged
    | PolicyChanged
    | ScreenTouched
    | CheckInTapped
    | StartEarlyTapped
    | EndTapped
    | ExtendTapped
    | BookTapped
    | SlotTapped
    | TakeBackTapped
    | WriteSucceeded
    | WriteFailed
)
