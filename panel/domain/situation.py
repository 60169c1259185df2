"""What a rule of the booking table may look at."""

from dataclasses import dataclass
from datetime import datetime

from panel.domain.events import Event
from panel.domain.meeting import MeetingKey, Slot
from panel.domain.room import Booking, Room


@dataclass(frozen=True, slots=True)
class Situation:
    """A room, one of its bookings, what has happened, and the time."""

    room: Room
    booking: Booking
    event: Event
    now: datetime

    @property
    def key(self) -> MeetingKey:
        return self.booking.meeting.key

    @property
    def slot(self) -> Slot:
        return self.booking.meeting.slot

    @property
    def rest(self) -> Slot:
        """What is left of the slot, in whole seconds."""
        return Slot(start=max(self.now.replace(microsecond=0), self.slot.start), end=self.slot.end)
