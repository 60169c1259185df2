"""How the meeting of a letter stands, and what its link may still do: decided here, and pure."""

from datetime import datetime

from panel.codes.admission import Does, digest_of
from panel.domain.room import Booking, Phase, Room
from panel.domain.trust import agenda_is_fresh
from panel.phone import wire

_STANDS: dict[Phase, wire.Stands] = {
    Phase.SCHEDULED: "not-yet",
    Phase.CHECK_IN_OPEN: "waiting",
    Phase.CHECKED_IN: "checked-in",
    Phase.KEPT: "kept",
    Phase.RELEASING: "releasing",
    Phase.RELEASED: "released",
    Phase.ENDED: "over",
}
# Whoever has checked in at the door never loses the room to a link.
_MAY: dict[Does, tuple[wire.Stands, ...]] = {
    Does.CHECK_IN: ("waiting", "kept", "releasing"),  # the last takes it back, when it is given
    Does.GIVE_BACK: ("waiting",),
}


def booking_of(room: Room, meeting: bytes) -> Booking | None:
    """The one that a link names; none where the agenda does not have it at that time."""
    return next((b for b in room.bookings if digest_of(b.meeting.key) == meeting), None)


def stands(room: Room, meeting: bytes, now: datetime) -> wire.Stands:
    booking = booking_of(room, meeting)
    if booking is not None:
        return _STANDS[booking.phase]
    if any(digest_of(key) == meeting for key in room.released):
        return "released"
    return "gone" if agenda_is_fresh(room, now) else "unknown"


def may(does: Does, how: wire.Stands) -> bool:
    return how in _MAY.get(does, ())
