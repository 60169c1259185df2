"""Until when another room is free, or from when it will be: decided without a calendar."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta, tzinfo
from enum import Enum

from panel.calendars.base import NotTold
from panel.domain.meeting import Slot

SHORTEST = timedelta(minutes=15)  # a room that is free for less is not worth the way
SOON = timedelta(minutes=60)
GOOD_FOR = timedelta(minutes=3)  # what was told once is used for so long
LENGTHS = tuple(timedelta(minutes=minutes) for minutes in (15, 30, 60))
MINUTE = timedelta(minutes=1)


class Stretch(Enum):
    """Of a room, where no moment ends it."""

    TAKEN = "taken"  # or too soon to be worth the way
    REST_OF_DAY = "rest of day"  # free


class State(Enum):
    """How a room stands, the best first."""

    FREE = "free"
    SOON = "soon"  # free within the hour
    TAKEN = "taken"
    UNKNOWN = "unknown"  # never shown as free


OPEN = (State.FREE, State.SOON)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How a room stands, and for how long: a slot without length tells of no end."""

    state: State
    slot: Slot
    all_day: bool = False  # free until the day ends


def free_now(taken: Sequence[Slot], now: datetime, zone: tzinfo) -> datetime | Stretch:
    """Until when a room is free from now on; it is taken as listed, and at no other time."""
    ahead = (slot.start for slot in taken if slot.end > now and slot.start < slot.end)
    begins = min(ahead, default=None)
    if begins is None:
        return Stretch.REST_OF_DAY
    if begins - now < SHORTEST:
        return Stretch.TAKEN
    return Stretch.REST_OF_DAY if begins >= end_of_day(now, zone) else begins


def standing(
    taken: Sequence[Slot] | NotTold, covers: Slot, now: datetime, zone: tzinfo
) -> Standing:
    """Of a room that is taken as listed; outside `covers` nothing is known of it."""
    if isinstance(taken, NotTold) or not covers.start <= now < covers.end:
        return Standing(state=State.UNKNOWN, slot=Slot(start=now, end=now))
    gap = next(_gaps(taken, Slot(start=now, end=covers.end)), None)
    if gap is None:
        return Standing(state=State.TAKEN, slot=Slot(start=now, end=now))
    if gap.start > now + SOON:
        return Standing(state=State.TAKEN, slot=Slot(start=now, end=gap.start))
    return Standing(
        state=State.FREE if gap.start == now else State.SOON,
        slot=Slot(start=_full_minute(taken, now), end=gap.end) if gap.start == now else gap,
        all_day=gap.end >= end_of_day(now, zone),
    )


def lengths(found: Standing) -> tuple[Slot, ...]:
    """What may be booked there: all of it is known to be free."""
    if found.state not in OPEN:
        return ()
    start = found.slot.start
    return tuple(
        Slot(start=start, end=start + length)
        for length in LENGTHS
        if start + length <= found.slot.end
    )


def to_ask(now: datetime, zone: tzinfo) -> Slot:
    """Up to the end of the day, of the next one late in the evening: enough until told anew."""
    return Slot(start=now, end=end_of_day(now + SOON + SHORTEST + GOOD_FOR, zone))


def end_of_day(now: datetime, zone: tzinfo) -> datetime:
    tomorrow = now.astimezone(zone).date() + timedelta(days=1)
    return datetime.combine(tomorrow, time(), zone).astimezone(UTC)


def _gaps(taken: Sequence[Slot], within: Slot) -> Iterator[Slot]:
    """What lies between, and is worth the way."""
    at = within.start
    for slot in sorted(taken, key=lambda slot: slot.start):
        if slot.end <= at or slot.start == slot.end:
            continue
        if min(slot.start, within.end) - at >= SHORTEST:
            yield Slot(start=at, end=min(slot.start, within.end))
        at = slot.end
    if within.end - at >= SHORTEST:
        yield Slot(start=at, end=within.end)


def _full_minute(taken: Sequence[Slot], now: datetime) -> datetime:
    """The one that runs now, from where nobody has the room any more."""
    minute = now.replace(second=0, microsecond=0)
    return max([minute, *(slot.end for slot in taken if minute < slot.end <= now)])
