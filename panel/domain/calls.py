"""People of a meeting who are in a call elsewhere: a reason to wait, and never to give back.

A presence says "in a call", not "in this room": so it only ever delays. While it is asked for
and cannot be told, it counts as somebody in a call.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from types import MappingProxyType

from panel.domain.call import NOT_ASKED, Call, Called
from panel.domain.meeting import MeetingKey
from panel.domain.moments import LONG_AGO, NOT_YET
from panel.domain.room import Booking, Room

CLEAR_FOR = timedelta(minutes=2)  # between a call and the meeting people walk to the room


def hear(room: Room, key: MeetingKey, says: Call, now: datetime) -> Room:
    heard = room.calls.get(key, NOT_ASKED).hears(says, now)
    return replace(room, calls=MappingProxyType({**room.calls, key: heard}))


def called(room: Room, booking: Booking) -> Called:
    return room.calls.get(booking.meeting.key, NOT_ASKED)


def clear_at(room: Room, booking: Booking) -> datetime:
    """When they will have been out of calls for long enough; NOT_YET while they are not."""
    if not room.policy.calls_keep:
        return LONG_AGO
    since = called(room, booking).clear_since
    return since + max(CLEAR_FOR, room.policy.warning) if since != NOT_YET else NOT_YET
