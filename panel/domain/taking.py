"""Time that somebody at the door wishes for: now, for later, and until a meeting begins."""

from dataclasses import replace
from datetime import datetime, timedelta

from panel.domain import trust
from panel.domain.effects import Book, Effect, Send, Write
from panel.domain.events import BookTapped, SlotTapped, StartEarlyTapped
from panel.domain.faults import Fault
from panel.domain.free import is_free, is_taking
from panel.domain.meeting import Slot
from panel.domain.moments import NOT_YET
from panel.domain.room import Booking, Notice, Phase, Room
from panel.domain.taking_back import WORTH_TAKING

WAITS = timedelta(minutes=2)  # a wish older than this is nobody's any more: they have gone
SOON = timedelta(minutes=5)  # whoever books so shortly before is there, and need not show it again
A_SECOND = timedelta(seconds=1)  # bookings begin in whole ones
TITLE = 120  # characters; Exchange keeps 255


def unmet(room: Room, wish: type[Write], now: datetime) -> Room:
    """Say that a wish for time does not fit, or cannot be known to."""
    fault = Fault.TAKEN if trust.knows_the_time_and_agenda(room, now) else Fault.UNREACHABLE
    return replace(room, notice=Notice(wish=wish, fault=fault, at=now))


def book(room: Room, tap: BookTapped, now: datetime) -> tuple[Room, tuple[Effect, ...]]:
    slot = Slot(start=now.replace(microsecond=0), end=tap.until)
    return _take(room, slot, Book(id=tap.press, slot=slot, extends=False, useful_until=now), now)


def book_slot(room: Room, tap: SlotTapped, now: datetime) -> tuple[Room, tuple[Effect, ...]]:
    """Of this quarter hour it is a walk-up; a later one is to be checked in to."""
    slot = Slot(start=max(tap.slot.start, now.replace(microsecond=0)), end=tap.slot.end)
    wrong = tap.slot.start < _quarter(now) or slot.length > room.policy.longest_booking
    if wrong and trust.knows_the_time_and_agenda(room, now):
        return replace(room, notice=Notice(wish=Book, fault=Fault.NOT_ALLOWED, at=now)), ()
    write = Book(
        id=tap.press,
        slot=slot,
        extends=False,
        useful_until=now,
        ahead=slot.start > now + SOON or _is_behind(room, slot, now),
        title=" ".join(tap.title.split())[:TITLE],
        host=tap.host,
    )
    return _take(room, slot, write, now)


def start_early(
    room: Room, tap: StartEarlyTapped, now: datetime
) -> tuple[Room, tuple[Effect, ...]]:
    """The time until the meeting begins, for those who have just checked in to it."""
    theirs = next((b for b in room.bookings if b.meeting.key == tap.key), None)
    if theirs is None or theirs.phase is not Phase.CHECKED_IN:
        return room, ()
    gap = Slot(start=now.replace(microsecond=0), end=theirs.meeting.slot.start)
    sit_there = any(b.meeting.slot.holds(now) and follows(room, b) is theirs for b in room.bookings)
    if gap.length < WORTH_TAKING or is_taking(room) or sit_there:
        return room, ()
    write = Book(id=tap.press, slot=gap, extends=False, useful_until=now, early=True)
    return _take(room, gap, write, now)


def follows(room: Room, early: Booking) -> Booking | None:
    """The meeting whose people sit in this booking already: one tap made it, and checked them in.

    The calendar keeps no mark of that: both are of the same second.
    """
    slot = early.meeting.slot
    if not early.meeting.is_walk_up:
        return None
    came = (
        b
        for b in room.bookings
        if b.meeting.slot.start == slot.end
        and b.phase is Phase.CHECKED_IN
        and slot.start <= _came_at(room, b) < slot.start + A_SECOND
    )
    return next(came, None)


def _is_behind(room: Room, slot: Slot, now: datetime) -> bool:
    """Right behind a booking a walk-up passes for more time of the same people: to end with it."""
    ends = (b.meeting.slot.end for b in room.bookings if trust.occupies(room, b))
    return slot.start > now and slot.start in ends


def _came_at(room: Room, booking: Booking) -> datetime:
    check_in = room.check_ins.get(booking.meeting.key)
    return check_in.at if check_in else NOT_YET


def _take(room: Room, slot: Slot, write: Book, now: datetime) -> tuple[Room, tuple[Effect, ...]]:
    if not is_free(room, slot, now):
        return unmet(room, Book, now), ()
    write = replace(write, useful_until=now + WAITS)
    return replace(room, notice=None, pending=(*room.pending, write)), (Send(write=write),)


def _quarter(now: datetime) -> datetime:
    """When this quarter of an hour began; every zone's offset is whole quarters."""
    return now.replace(minute=now.minute // 15 * 15, second=0, microsecond=0)
