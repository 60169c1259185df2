"""All that is known about one room at one moment."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from types import MappingProxyType

from panel.domain.call import Called
from panel.domain.coverage import Attended, Coverage
from panel.domain.decision import Decision, GaveBack
from panel.domain.effects import CheckIn, Write
from panel.domain.faults import Fault
from panel.domain.meeting import Agenda, Meeting, MeetingKey, Slot
from panel.domain.moments import LONG_AGO, NOT_YET
from panel.domain.policy import ReleasePolicy
from panel.domain.presence import Sensor
from panel.domain.sightings import Sightings

NO_AGENDA = Agenda(meetings=(), covers=Slot(start=LONG_AGO, end=LONG_AGO), fetched_at=LONG_AGO)


class Phase(Enum):
    """Where a booking stands in its life; `panel.domain.booking` says how it goes on."""

    SCHEDULED = "scheduled"
    CHECK_IN_OPEN = "check-in open"
    CHECKED_IN = "checked in"
    KEPT = "kept"  # nobody checked in, but a release could not be trusted
    RELEASING = "releasing"
    RELEASED = "released"
    ENDED = "ended"


@dataclass(frozen=True, slots=True, kw_only=True)
class Booking:
    """A meeting, and where it stands."""

    meeting: Meeting
    phase: Phase
    noticed: datetime  # when it first stood in this panel's agenda, at this start
    before: Phase = Phase.SCHEDULED  # while releasing: where a failed write leads back to
    write_id: str = ""  # while releasing: the write under way
    decision: Decision | None = None  # while releasing by itself, or in its shadow: why
    seen_at: datetime = NOT_YET  # when sensors had seen enough to say that somebody had come


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A wish of somebody at the door that could not be met."""

    wish: type[Write]
    fault: Fault
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """One room. `engine.step` is the only one that makes a new one from an old one."""

    policy: ReleasePolicy
    agenda: Agenda = NO_AGENDA
    bookings: tuple[Booking, ...] = ()  # by start, as the agenda has them
    calendar_fault: Fault = Fault.NONE
    write_refused: bool = False  # a write failed, and the calendar has not answered since
    written_at: datetime = LONG_AGO  # an agenda asked for before this is out of date
    clock_synchronised: bool = False
    journal_sound: bool = True
    sensors: tuple[Sensor, ...] = ()  # those fitted at this door
    sightings: Sightings = ()  # when well sensors saw somebody, but for what still stands
    touched_at: datetime = LONG_AGO  # the last finger on the glass
    coverage: Mapping[str, Coverage] = field(default_factory=lambda: MappingProxyType({}))
    attended: Attended | None = None  # the meeting under way that sensors are learned from
    head_counts: Mapping[MeetingKey, int] = field(default_factory=lambda: MappingProxyType({}))
    walked_in_at: datetime = LONG_AGO  # when people who just sat down were last booked for
    steady_since: datetime = NOT_YET  # since when nothing but the sensors has been in doubt
    check_ins: Mapping[MeetingKey, CheckIn] = field(default_factory=lambda: MappingProxyType({}))
    released: Mapping[MeetingKey, datetime] = field(default_factory=lambda: MappingProxyType({}))
    knows_since: datetime = LONG_AGO  # of check-ins before this nothing may be known
    pending: tuple[Write, ...] = ()
    notice: Notice | None = None
    decision: Decision | None = None  # the last one made
    decided: Mapping[MeetingKey, datetime] = field(  # what it gave back by itself, or would have
        default_factory=lambda: MappingProxyType({})
    )
    notices: Mapping[MeetingKey, datetime] = field(  # that went out, and when
        default_factory=lambda: MappingProxyType({})
    )
    notices_tried: Mapping[MeetingKey, datetime] = field(  # and did not
        default_factory=lambda: MappingProxyType({})
    )
    calls: Mapping[MeetingKey, Called] = field(default_factory=lambda: MappingProxyType({}))
    strikes: Mapping[str, int] = field(  # of each series: no-shows in a row
        default_factory=lambda: MappingProxyType({})
    )
    leaving: tuple[tuple[Meeting, datetime], ...] = ()  # the last of a series, when it was told of
    gave_back: GaveBack | None = None  # by itself, the last time; none once it was taken back
