"""Which meetings a door speaks of: the one that has the room, and the one that comes next."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from panel.domain import trust
from panel.domain.effects import Book, CheckedInBy, Extend
from panel.domain.meeting import MeetingKey, Slot
from panel.domain.room import Booking, Phase, Room
from panel.ui.day import Show, Title, title

HANDS_OVER = timedelta(minutes=5)  # so long before its end a meeting hears of what comes after
SOON = timedelta(minutes=15)  # less than a quarter of an hour is not worth sitting down for
FIRST = (Phase.CHECKED_IN, Phase.CHECK_IN_OPEN, Phase.KEPT, Phase.RELEASING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Headline:
    """A meeting as the door names it."""

    key: MeetingKey
    title: Title
    slot: Slot


@dataclass(frozen=True, slots=True, kw_only=True)
class Waits:
    """A group that has the room right after this one."""

    headline: Headline
    here: bool  # its people have checked in


def headline(booking: Booking, show: Show, end: datetime | None = None) -> Headline:
    meeting = booking.meeting
    slot = meeting.slot if end is None else replace(meeting.slot, end=end)
    return Headline(key=meeting.key, title=title(meeting, show), slot=slot)


def live(room: Room, now: datetime) -> Booking | None:
    """The booking that has the room now; of several, the one whose people have come."""
    have = [b for b in room.bookings if b.meeting.slot.holds(now) and trust.occupies(room, b)]
    rank = {phase: place for place, phase in enumerate(FIRST)}
    return min(
        have,
        key=lambda b: (rank.get(b.phase, len(FIRST)), b.meeting.slot.start),
        default=None,
    )


def coming(room: Room, now: datetime, past: Iterable[Booking] = ()) -> Booking | None:
    """The next to begin; `past` are those that go on with the present one."""
    skipped = {b.meeting.key for b in past}
    later = [
        b
        for b in room.bookings
        if b.meeting.slot.start > now
        and b.meeting.slot.length
        and b.meeting.key not in skipped
        and trust.occupies(room, b)
    ]
    return min(later, key=lambda b: b.meeting.slot.start, default=None)


def is_here(room: Room, booking: Booking) -> bool:
    """Whether its people have come to the door; links and buttons elsewhere work anywhere."""
    if booking.phase is not Phase.CHECKED_IN or not trust.people_came(room, booking.meeting.key):
        return False
    by = room.check_ins[booking.meeting.key].by
    return by not in (CheckedInBy.MAIL, CheckedInBy.FLEET)


def waits(
    room: Room, end: datetime, following: Booking | None, now: datetime, show: Show
) -> Waits | None:
    """Who has the room after `end`: told shortly before it, or once its people are here."""
    if following is None or following.meeting.slot.start > end + SOON:
        return None
    here = is_here(room, following)
    if not here and now < end - HANDS_OVER:
        return None
    return Waits(headline=headline(following, show), here=here)


def early(room: Room, now: datetime, following: Booking | None) -> Booking | None:
    """The next meeting, where its people already sit in a room that was free until then."""
    if following is None or not is_here(room, following):
        return None
    return following if following.meeting.slot.start - now <= SOON else None


def bridged_until(room: Room, now: datetime) -> datetime | None:
    """Where a meeting is over and more time for its people is still on its way: until when."""
    for write in room.pending:
        if isinstance(write, Book) and write.extends and write.slot.holds(now):
            return write.slot.end
        if isinstance(write, Extend) and write.useful_until <= now < write.until:
            return write.until
    return None
