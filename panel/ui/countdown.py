"""How long somebody may still keep the room: by a check-in, or by a touch once it has emptied."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from panel.domain import cap, emptied, evidence, trust
from panel.domain.presence import Presence
from panel.domain.room import Booking, Phase, Room

SECOND = timedelta(seconds=1)
QUIET = (Presence.NOT_FITTED, Presence.VACANT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Countdown:
    """How long is left."""

    closes: datetime
    seconds: int
    share: float  # of the window, 1 -> 0
    warning: bool

    @property
    def turns_at(self) -> datetime:
        """When it shows one second less."""
        return self.closes - (self.seconds - 1) * SECOND


def until_release(room: Room, booking: Booking, now: datetime) -> Countdown | None:
    """None where nothing will be released: then there is nothing to count down to.

    Nor, before the warning, where somebody may be inside: each motion would move its end.
    """
    due = trust.release_due(room, booking)
    warning = now >= trust.warns_at(room, booking)
    if (
        trust.doubts(room, now)
        or trust.is_held(room, booking, now)
        or due >= min(trust.gives_up_at(room, booking), booking.meeting.slot.end)
        or (not warning and evidence.presence(room, now) not in QUIET)
    ):
        return None
    return _to(due, due - booking.meeting.slot.start, now, warning=warning)


def until_emptied(room: Room, booking: Booking, now: datetime) -> Countdown | None:
    """The warning in a room that its people have left; before it nobody need know."""
    due = emptied.due(room, booking)
    if (
        not emptied.warns_at(room, booking) <= now < due
        or not room.policy.warning
        or due >= booking.meeting.slot.end
        or trust.doubts(room, now)
        or trust.somebody_beside(room, booking)
        or cap.is_reached(room, booking)
    ):
        return None
    return _to(due, room.policy.warning, now, warning=True)


def turns(room: Room, booking: Booking) -> Iterator[datetime]:
    """The moments at which one may begin."""
    if booking.phase is Phase.CHECK_IN_OPEN:
        yield trust.warns_at(room, booking)
    if booking.phase is Phase.CHECKED_IN:
        yield emptied.warns_at(room, booking)


def _to(due: datetime, window: timedelta, now: datetime, *, warning: bool) -> Countdown:
    seconds = -(-max(due - now, timedelta(0)) // SECOND)
    share = min(seconds * SECOND / window, 1.0)
    return Countdown(closes=due, seconds=seconds, share=share, warning=warning)
