"""How often a room may give itself back in one day: that of its meetings' starts, at the door."""

from datetime import date, datetime

from panel.domain.meeting import MeetingKey
from panel.domain.room import Booking, Phase, Room


def is_reached(room: Room, booking: Booking) -> bool:
    """Also by those that are decided in this very moment, before it in the day."""
    most = room.policy.most_a_day
    if not most:
        return False
    day = _day(room, booking.meeting.slot.start)
    made = {key for key in room.decided if _day(room, key.start) == day}
    return len((made | _before(room, booking)) - {booking.meeting.key}) >= most


def _before(room: Room, booking: Booking) -> set[MeetingKey]:
    """Those that may be decided with it: of two, only the first is sure of its place."""
    before: set[MeetingKey] = set()
    for other in room.bookings:
        if other.meeting.key == booking.meeting.key:
            break
        if other.phase is Phase.CHECK_IN_OPEN and other.meeting.slot.overlaps(booking.meeting.slot):
            before.add(other.meeting.key)
    return before


def _day(room: Room, moment: datetime) -> date:
    return moment.astimezone(room.policy.protected.zone).date()
