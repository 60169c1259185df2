"""How a booking that was asked for goes, read off the room."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from panel.domain.effects import Book
from panel.domain.faults import Fault
from panel.domain.meeting import Slot
from panel.domain.room import Booking, Room

MINUTE = timedelta(minutes=1)
HEARD_WITHIN = timedelta(seconds=2)  # the room may be shown once more before it hears of a press


class State(Enum):
    PICKING = ""
    BOOKING = "booking"
    BOOKED = "booked"
    REFUSED = "refused"

    @property
    def stands(self) -> bool:
        """Whether it has been answered: what comes later is of something else."""
        return self in (State.BOOKED, State.REFUSED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A press on "Book"."""

    press: str
    slot: Slot
    at: datetime
    sent: bool = False  # it has been seen on its way


@dataclass(frozen=True, slots=True, kw_only=True)
class Going:
    state: State
    why: Fault = Fault.NONE
    sent: bool = False


def going(room: Room, asked: Asked, now: datetime) -> Going:
    """Where it stands. What is neither sent nor refused in time was passed over: pick again."""
    if any(write.id == asked.press for write in room.pending):
        return Going(state=State.BOOKING, sent=True)
    notice = room.notice  # first: whoever was faster may have booked the very same
    if notice is not None and notice.wish is Book and notice.at >= asked.at:
        return Going(state=State.REFUSED, why=notice.fault)
    heard = asked.sent or now - asked.at >= HEARD_WITHIN
    if heard and made(room, asked) is not None:
        return Going(state=State.BOOKED, sent=True)
    passed_over = heard and not asked.sent
    return Going(state=State.PICKING if passed_over else State.BOOKING, sent=asked.sent)


def made(room: Room, asked: Asked) -> Booking | None:
    """What it has become. One that began at once begins when it was asked for."""
    return next(
        (
            booking
            for booking in room.bookings
            if booking.meeting.at_the_door
            and booking.meeting.slot.end == asked.slot.end
            and abs(booking.meeting.slot.start - asked.slot.start) <= MINUTE
        ),
        None,
    )
