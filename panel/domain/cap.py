"""How often a room may give itself back in one day: that of its meetings' starts, at the door.

What a fault has kept counts as given back: else it would leave its turn to the next meeting.
"""

from datetime import date, datetime

from panel.domain.decision import Doubt, Verdict
from panel.domain.meeting import MeetingKey
from panel.domain.room import Booking, Phase, Room


def is_reached(room: Room, booking: Booking) -> bool:
    """Also by those that are decided in this very moment, before it in the day."""
    most = room.policy.most_a_day
    if not most:
        return False
    day = _day(room, booking.meeting.slot.start)
    kept = {other.meeting.key for other in room.bookings if _was_kept_by_a_fault(other)}
    made = {key for key in {*room.decided, *kept} if _day(room, key.start) == day}
    return len((made | _before(room, booking)) - {booking.meeting.key}) >= most


def _was_kept_by_a_fault(booking: Booking) -> bool:
    decision = booking.decision
    return (
        decision is not None
        and decision.verdict is Verdict.KEPT
        and not decision.doubts <= {Doubt.SOMEBODY_THERE}
    )


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
