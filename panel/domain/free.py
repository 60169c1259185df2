"""What is free: the only place that may say so."""

from collections.abc import Iterator
from datetime import datetime

from panel.domain import trust
from panel.domain.effects import Book, Extend, TakeBack, Taking
from panel.domain.meeting import Slot
from panel.domain.room import Room


def is_free(room: Room, slot: Slot, now: datetime) -> bool:
    """Whether all of `slot` is known to be free. Not knowing is not free."""
    if not trust.knows_the_time_and_agenda(room, now):
        return False
    covers = room.agenda.covers
    if not covers.start <= slot.start < slot.end <= covers.end:
        return False
    return not any(slot.overlaps(taken) for taken in (*trust.taken_slots(room), *_coming(room)))


def _coming(room: Room) -> Iterator[Slot]:
    """What is on its way to being taken."""
    for write in room.pending:
        if isinstance(write, Book | TakeBack):
            yield write.slot
        elif isinstance(write, Extend):
            yield Slot(start=write.useful_until, end=write.until)


def is_taking(room: Room) -> bool:
    """Whether a booking or an extension is under way: a second, impatient tap asks no more."""
    return any(isinstance(write, Taking) for write in room.pending)


def free_until(room: Room, start: datetime) -> datetime:
    """The first moment from `start` on that is taken, or where the agenda ends."""
    taken = (slot for slot in trust.taken_slots(room) if slot.end > start and slot.length)
    return min((max(slot.start, start) for slot in taken), default=room.agenda.covers.end)
