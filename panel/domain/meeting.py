"""Meetings and the agenda: what the calendar says about a room."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import NamedTuple

from panel.domain.person import NOBODY, Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A stretch of time, aware UTC. A slot of zero length holds no moment."""

    start: datetime
    end: datetime  # exclusive

    def holds(self, moment: datetime) -> bool:
        return self.start <= moment < self.end

    def overlaps(self, other: "Slot") -> bool:
        """Whether the two share a moment."""
        return max(self.start, other.start) < min(self.end, other.end)

    @property
    def length(self) -> timedelta:
        return self.end - self.start


class MeetingKey(NamedTuple):
    """One life of one meeting: moved to another start, it begins a new one."""

    event_id: str  # Graph's immutable id within the room's mailbox
    start: datetime


class Created(Enum):
    """Stands in where the calendar does not tell when a meeting was made."""

    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """One occurrence that takes the room."""

    event_id: str
    slot: Slot
    subject: str = ""
    organizer: str = ""
    organizer_address: str = ""  # empty: not told
    attendees: tuple[str, ...] = ()  # addresses of those invited, rooms and the organizer left out
    series: str = ""  # the id of its series; empty: it stands alone
    uid: str = ""  # Exchange's iCalUId: opaque, and never a key
    checked_in_elsewhere: bool = False  # the calendar bears the mark of another panel's check-in
    at_the_door: bool = False  # the room itself is the organizer: booked at the panel
    booked_ahead: bool = False  # and bears the panel's mark: to be checked in to like any other
    host: Person = NOBODY  # whom the room has invited to such a booking
    all_day: bool = False
    private: bool = False  # marked so, where the room's mailbox keeps the mark: never named
    created: datetime | Created = Created.UNKNOWN
    readable: bool = True  # False: only its times could be made out

    @property
    def key(self) -> MeetingKey:
        return MeetingKey(self.event_id, self.slot.start)

    @property
    def is_walk_up(self) -> bool:
        """Whether its people stood at the door when it was made, or none can tell."""
        return self.at_the_door and not self.booked_ahead

    @property
    def answers(self) -> str:
        """Whose address answers for it: the host's, where the room itself is the organizer."""
        return self.host.address if self.at_the_door else self.organizer_address


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """The meetings that take the room within `covers`, by start."""

    meetings: tuple[Meeting, ...]
    covers: Slot
    fetched_at: datetime
