"""The lengths a tap may ask for: only what fits before the next meeting."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from panel.domain.free import free_until, is_free
from panel.domain.meeting import Slot
from panel.domain.room import Room

MINUTE = timedelta(minutes=1)
WORTH_BOOKING = timedelta(minutes=5)
OFFERED = tuple(timedelta(minutes=minutes) for minutes in (15, 30, 45, 60))
LONGEST = timedelta(hours=4)  # a next meeting further off than this is no end to offer


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A length that fits. `to_next`: right up to the next meeting."""

    until: datetime
    minutes: int
    to_next: bool = False


def offers(room: Room, start: datetime, counted_from: datetime, now: datetime) -> tuple[Offer, ...]:
    """What fits from `start` on; lengths count from `counted_from`, the full minute before."""
    if not is_free(room, Slot(start=start, end=start + MINUTE), now):
        return ()
    limit = free_until(room, start)
    fitting = [
        Offer(until=counted_from + length, minutes=length // MINUTE)
        for length in OFFERED
        if counted_from + length <= limit
    ]
    is_new = all(offer.until != limit for offer in fitting)
    if is_new and WORTH_BOOKING <= limit - counted_from < LONGEST:
        minutes = -((counted_from - limit) // MINUTE)  # rounded up, as the face does
        fitting.append(Offer(until=limit, minutes=minutes, to_next=True))
    return tuple(fitting)
