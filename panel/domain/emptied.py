"""When a meeting that people have left is ended early. Off, unless the site has asked for it.

Only a sensor that knows an empty room from a still one may say so, and only one that has
seen the people of this very meeting: a PIR never shortens anything.
"""

from datetime import datetime

from panel.domain import evidence, trust
from panel.domain.moments import NOT_YET
from panel.domain.presence import Sensor
from panel.domain.room import Booking, Room


def due(room: Room, booking: Booking) -> datetime:
    """When it is ended, if nobody is seen before; NOT_YET where it never is."""
    empty_for = room.policy.ends_when_empty_for
    if not empty_for or not room.policy.enabled or not _is_theirs(room, booking):
        return NOT_YET
    start = booking.meeting.slot.start
    if not any(_saw_them_leave(room, sensor, start) for sensor in room.sensors):
        return NOT_YET
    moments = [room.touched_at, *(sensor.seen_at for sensor in room.sensors)]
    moments += (sensor.sure_since for sensor in room.sensors if sensor.fitted.required)
    due = max(trust.trusted_at(room), max(moments) + max(empty_for, room.policy.warning))
    return room.policy.protected.lifted_at(due) if due < NOT_YET else NOT_YET


def warns_at(room: Room, booking: Booking) -> datetime:
    return due(room, booking) - room.policy.warning


def _is_theirs(room: Room, booking: Booking) -> bool:
    """Whether people came: exemption alone says nothing of people, a walk-up does."""
    return booking.meeting.is_walk_up or trust.people_came(room, booking.meeting.key)


def _saw_them_leave(room: Room, sensor: Sensor, start: datetime) -> bool:
    """No PIR ever has: only a word that stands proves anything."""
    return (
        evidence.can_call_it_empty(room, sensor)
        and sensor.proven_at >= start
        and sensor.sure_since <= sensor.proven_at
    )
