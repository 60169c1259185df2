"""A fresh agenda against what was known: which bookings live on, which begin anew."""

from dataclasses import replace
from datetime import datetime
from types import MappingProxyType

from panel.domain import trust
from panel.domain.effects import CheckedInBy, CheckIn, Effect, RecordCheckIn
from panel.domain.room import Booking, Phase, Room


def reconcile(room: Room, now: datetime) -> tuple[Room, tuple[Effect, ...]]:
    """Make the bookings those of the agenda; a booking that is still the same lives on."""
    known = {b.meeting.key: b for b in room.bookings}
    came = {b.meeting.event_id: b for b in room.bookings if b.meeting.key in room.check_ins}
    bookings: list[Booking] = []
    carried: list[CheckIn] = []
    for meeting in {m.key: m for m in room.agenda.meetings}.values():
        old = known.get(meeting.key)
        if old is not None and not (old.phase is Phase.ENDED and now < meeting.slot.end):
            bookings.append(old if old.meeting == meeting else replace(old, meeting=meeting))
            continue
        phase = Phase.RELEASED if meeting.key in room.released else Phase.SCHEDULED
        booking = Booking(meeting=meeting, phase=phase, noticed=now)
        bookings.append(booking)
        moved = came.get(meeting.event_id)
        if moved is not None and _sit_there_still(room, moved, booking, now):
            carried.append(replace(room.check_ins[moved.meeting.key], key=meeting.key))
    carried += (
        CheckIn(key=b.meeting.key, at=now, by=CheckedInBy.ELSEWHERE)
        for b in bookings
        if b.meeting.checked_in_elsewhere and b.meeting.key not in room.check_ins
    )
    # A release under way is seen through, even where the calendar is quicker than its answer.
    here = {booking.meeting.key for booking in bookings}
    bookings += (
        b for b in room.bookings if b.phase is Phase.RELEASING and b.meeting.key not in here
    )
    reconciled = replace(
        room,
        bookings=tuple(bookings),
        check_ins=MappingProxyType({**room.check_ins, **{c.key: c for c in carried}}),
    )
    return _ask_anew(room, reconciled, now), tuple(RecordCheckIn(check_in=c) for c in carried)


def _ask_anew(before: Room, room: Room, now: datetime) -> Room:
    """A meeting kept for the people beside it gets a whole window once their meeting has gone."""

    def left_alone(booking: Booking) -> bool:
        return (
            booking.phase is Phase.CHECK_IN_OPEN
            and trust.somebody_beside(before, booking)
            and not trust.somebody_beside(room, booking)
        )

    alone = {b.meeting.key for b in room.bookings if left_alone(b)}
    if not alone:
        return room
    bookings = (replace(b, noticed=now) if b.meeting.key in alone else b for b in room.bookings)
    return replace(room, bookings=tuple(bookings))


def _sit_there_still(room: Room, old: Booking, new: Booking, now: datetime) -> bool:
    """Whether a check-in holds for where its meeting has moved, perhaps heard of late."""
    runs = old.phase is Phase.CHECKED_IN
    ran_on = old.phase is Phase.ENDED and old.meeting.slot.overlaps(new.meeting.slot)
    return (runs or ran_on) and trust.opens_at(room, new) <= now < new.meeting.slot.end
