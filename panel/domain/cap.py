"""How often a room may give itself back in one day."""

from datetime import date, datetime, time, timedelta

from panel.domain.meeting import MeetingKey
from panel.domain.moments import NOT_YET
from panel.domain.room import Booking, Phase, Room


def is_reached(room: Room, booking: Booking, now: datetime) -> bool:
    """Also by those that are decided in this very moment, before it in the day."""
    most = room.policy.most_a_day
    if not most:
        return False
    today = _today(room, now)
    made = {key for key, at in room.decided.items() if _today(room, at) == today}
    return len((made | _before(room, booking)) - {booking.meeting.key}) >= most


def lifts_at(room: Room, now: datetime) -> datetime:
    """When a new day begins at the door, if that matters."""
    if not room.policy.most_a_day:
        return NOT_YET
    zone = room.policy.protected.zone
    midnight = datetime.combine(_today(room, now) + timedelta(days=1), time(), zone)
    return midnight.astimezone(now.tzinfo)


def _before(room: Room, booking: Booking) -> set[MeetingKey]:
    """Those that may be decided with it: of two, only the first is sure of its place."""
    before: set[MeetingKey] = set()
    for other in room.bookings:
        if other.meeting.key == booking.meeting.key:
            break
        if other.phase is Phase.CHECK_IN_OPEN and other.meeting.slot.overlaps(booking.meeting.slot):
            before.add(other.meeting.key)
    return before


def _today(room: Room, moment: datetime) -> date:
    return moment.astimezone(room.policy.protected.zone).date()
