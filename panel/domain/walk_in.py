"""People who just sit down in a free room: a booking for them. Off, unless the site has asked."""

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID, uuid5

from panel.domain import evidence, trust
from panel.domain.effects import Book, Effect, Send
from panel.domain.free import free_until, is_free, is_taking
from panel.domain.meeting import Slot
from panel.domain.room import Phase, Room
from panel.domain.sightings import ENOUGH, MINUTE, minutes_since

LATELY = timedelta(minutes=5)  # three minutes of these
WORTH_BOOKING = timedelta(minutes=5)
TRIES_EVERY = timedelta(minutes=5)  # where the calendar refuses
EXPECTED = (Phase.CHECK_IN_OPEN, Phase.CHECKED_IN, Phase.RELEASING)  # they may be its people
WALK_INS = UUID("b6a1f6c4-90c2-4f4e-8f0c-5b0d3f8f2a11")  # names their GUIDs


def walk_in(room: Room, now: datetime) -> tuple[Room, tuple[Effect, ...]]:
    """Book the room for those who have been seen in it, if nobody else has it."""
    if not room.policy.walk_in_books or not _somebody_sat_down(room, now):
        return room, ()
    begin = now.replace(microsecond=0)
    slot = Slot(start=begin, end=min(begin + room.policy.walk_in_books, free_until(room, begin)))
    if slot.length < WORTH_BOOKING or not is_free(room, slot, now):
        return room, ()
    write = Book(
        id=str(uuid5(WALK_INS, begin.isoformat())),
        slot=slot,
        extends=False,
        useful_until=now + 2 * MINUTE,
        by_itself=True,
    )
    return replace(room, walked_in_at=now, pending=(*room.pending, write)), (Send(write=write),)


def _somebody_sat_down(room: Room, now: datetime) -> bool:
    ends = [b.meeting.slot.end for b in room.bookings if b.meeting.slot.end <= now]
    since = max(now - LATELY, *(end + evidence.LEAVING for end in ends), room.touched_at)
    seen = evidence.sightings(room, now)
    return (
        minutes_since(seen, since) >= ENOUGH
        and minutes_since(seen, now - MINUTE) > 0  # and they have not gone since
        and now >= room.walked_in_at + TRIES_EVERY
        and room.journal_sound
        and not is_taking(room)
        and not any(b.phase in EXPECTED for b in room.bookings)
        and not trust.unsettled(room, now)
    )
