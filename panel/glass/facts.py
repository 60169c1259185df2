"""stirring(): what of a room keeps its screen awake. Whatever is not known does."""

from datetime import datetime, timedelta

from panel.domain import trust
from panel.domain.moments import LONG_AGO
from panel.domain.room import Booking, Phase, Room
from panel.glass.rest import NEVER, Stirring
from panel.ui.view import Face, View

BEFORE = timedelta(minutes=15)  # a meeting; its people may come early
OVER = (Phase.RELEASED, Phase.ENDED)


def stirring(room: Room, view: View, now: datetime, touched: datetime) -> Stirring:
    coming = [b for b in room.bookings if _counts(room, b)]
    return Stirring(
        touched=touched,
        seen=_seen(room, now),
        busy=not room.clock_synchronised
        or room.agenda.fetched_at == LONG_AGO
        or _waits(view)
        or any(_wakes_at(room, b) <= now < b.meeting.slot.end for b in coming),
        changes=min((at for b in coming if (at := _wakes_at(room, b)) > now), default=NEVER),
    )


def is_warning(view: View) -> bool:
    """Whether the room's last minutes are counted: every finger is the room's then."""
    return any(left is not None and left.warning for left in (view.countdown, view.rehearsal))


def _waits(view: View) -> bool:
    """For somebody to check in, to stay, or to take the room back."""
    return (
        view.face is Face.WAITING
        or view.countdown is not None
        or view.rehearsal is not None
        or view.check_in is not None
        or view.take_back is not None
    )


def _counts(room: Room, booking: Booking) -> bool:
    """A meeting of whole days lights no screen at night, unless it waits."""
    over = booking.phase in OVER or not trust.occupies(room, booking)
    return not over and not booking.meeting.all_day


def _wakes_at(room: Room, booking: Booking) -> datetime:
    return min(booking.meeting.slot.start - BEFORE, trust.opens_at(room, booking))


def _seen(room: Room, now: datetime) -> datetime:
    """By any sensor, well or not: whoever calls it broken may be the one who is wrong."""
    if any(sensor.sees_somebody_now for sensor in room.sensors):
        return now
    return max((sensor.seen_at for sensor in room.sensors), default=LONG_AGO)
