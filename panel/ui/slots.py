"""What may be booked ahead: free stretches of today and tomorrow, and a slot picked from one.

Nothing is free here that `is_free` has not said is. Slots begin and end on quarter hours, or where
a stretch does.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta, tzinfo
from itertools import pairwise

from panel.domain import trust
from panel.domain.free import is_free
from panel.domain.meeting import Slot
from panel.domain.room import Room

QUARTER = timedelta(minutes=15)
LEAST = QUARTER
USUAL = 2 * QUARTER
HOUR = timedelta(hours=1)
SHOWN = 6 * HOUR  # of the day around a slot
EPOCH = datetime.fromtimestamp(0, UTC)  # every zone's offset is whole quarters
OFFICE_OPENS = time(8)  # "later" means no earlier than this, tomorrow


@dataclass(frozen=True, slots=True, kw_only=True)
class Pick:
    """A slot, and the free stretch it lies in."""

    slot: Slot
    within: Slot


def stretches(room: Room, now: datetime, zone: tzinfo) -> tuple[Slot, ...]:
    """All that is free from this minute to the end of tomorrow; none goes over midnight."""
    minute = now.replace(second=0, microsecond=0)
    midnights = tuple(_midnight(now, zone, days) for days in (1, 2))
    taken = [*trust.taken_slots(room), *_asked_for(room)]
    edges = {minute, *midnights}
    edges |= {e for slot in taken for e in (slot.start, slot.end) if minute < e < midnights[-1]}
    ordered = sorted(edges)
    free: list[Slot] = []
    for start, end in pairwise(ordered):
        if not is_free(room, Slot(start=start, end=end), now):
            continue
        if free and free[-1].end == start not in midnights:
            free[-1] = Slot(start=free[-1].start, end=end)
        else:
            free.append(Slot(start=start, end=end))
    return tuple(slot for slot in free if slot.length >= LEAST)


def pick_at(free: tuple[Slot, ...], moment: datetime, longest: timedelta) -> Pick | None:
    """The slot of a tap at this moment: half an hour from its quarter on, or what fits."""
    quarter = moment - (moment - EPOCH) % QUARTER
    for stretch in free:
        if stretch.holds(moment):
            before = [m for m in starts(stretch) if m <= max(quarter, stretch.start)]
            return _picked(stretch, before[-1], USUAL, longest)
    return None


def pick_next(
    free: tuple[Slot, ...], now: datetime, zone: tzinfo, longest: timedelta
) -> Pick | None:
    """The first slot that begins later than now; tomorrow not before the office opens."""
    opens = _midnight(now, zone, 1, OFFICE_OPENS)
    for stretch in free:
        first = opens if stretch.end > opens > stretch.start >= _midnight(now, zone, 1) else now
        later = next((m for m in starts(stretch) if m > now and m >= first), None)
        if later is not None:
            return _picked(stretch, later, USUAL, longest)
    return None


def starts(stretch: Slot) -> tuple[datetime, ...]:
    """Where a slot of this stretch may begin."""
    return tuple(mark for mark in _marks(stretch) if stretch.end - mark >= LEAST)


def ends(pick: Pick, longest: timedelta) -> tuple[datetime, ...]:
    """Where it may end."""
    start = pick.slot.start
    return tuple(mark for mark in _marks(pick.within) if LEAST <= mark - start <= longest)


def start_by(free: tuple[Slot, ...], pick: Pick, steps: int, longest: timedelta) -> Pick:
    """Begin so many marks later, over what is taken too, as long as before where that fits."""
    marks = [(mark, stretch) for stretch in free for mark in starts(stretch)]
    behind = [at for at, (mark, _) in enumerate(marks) if mark <= pick.slot.start]
    place = (behind[-1] if behind else 0) + steps
    if not 0 <= place < len(marks):
        return pick
    start, stretch = marks[place]
    return _picked(stretch, start, pick.slot.length, longest)


def end_by(pick: Pick, steps: int, longest: timedelta) -> Pick:
    """End so many marks later."""
    marks = ends(pick, longest)
    places = [at for at, mark in enumerate(marks) if mark <= pick.slot.end]
    place = (places[-1] if places else 0) + steps
    if not 0 <= place < len(marks):
        return pick
    return replace(pick, slot=Slot(start=pick.slot.start, end=marks[place]))


def start_to(pick: Pick, moment: datetime, longest: timedelta) -> Pick:
    """Begin at the mark nearest to a moment; the end stays."""
    fit = [m for m in starts(pick.within) if LEAST <= pick.slot.end - m <= longest]
    if not fit:
        return pick
    start = min(fit, key=lambda mark: abs(mark - moment))
    return replace(pick, slot=Slot(start=start, end=pick.slot.end))


def end_to(pick: Pick, moment: datetime, longest: timedelta) -> Pick:
    fit = ends(pick, longest)
    if not fit:
        return pick
    end = min(fit, key=lambda mark: abs(mark - moment))
    return replace(pick, slot=Slot(start=pick.slot.start, end=end))


def still(free: tuple[Slot, ...], pick: Pick) -> Pick | None:
    """The same slot in what is free now; of one that has just begun, its rest."""
    for stretch in free:
        start = max(pick.slot.start, stretch.start)
        if start - pick.slot.start < QUARTER and stretch.start <= start < stretch.end:
            fits = min(pick.slot.end, stretch.end) - start
            if pick.slot.end <= stretch.end and fits >= LEAST:
                return Pick(slot=Slot(start=start, end=pick.slot.end), within=stretch)
    return None


def shown_around(slot: Slot, zone: tzinfo, before: Slot | None = None) -> Slot:
    """The hours drawn around a slot: those of before as long as they hold it."""
    if before is not None and before.start <= slot.start and slot.end <= before.end:
        return before
    local = slot.start.astimezone(zone)
    hour = slot.start - timedelta(minutes=local.minute, seconds=local.second)
    first, last = _midnight(slot.start, zone, 0), _midnight(slot.start, zone, 1)
    start = max(first, min(hour - HOUR, last - SHOWN))
    return Slot(start=start, end=min(last, start + SHOWN))


def _picked(stretch: Slot, start: datetime, length: timedelta, longest: timedelta) -> Pick:
    """From there on, as near to this length as marks allow."""
    pick = Pick(slot=Slot(start=start, end=stretch.end), within=stretch)
    return end_to(pick, start + length, longest)


def _marks(stretch: Slot) -> Iterator[datetime]:
    yield stretch.start
    mark = stretch.start + QUARTER - (stretch.start - EPOCH) % QUARTER
    while mark < stretch.end:
        yield mark
        mark += QUARTER
    yield stretch.end


def _asked_for(room: Room) -> Iterator[Slot]:
    """Slots on their way to being taken: what lies beside them is free all the same."""
    for write in room.pending:
        slot = getattr(write, "slot", None)
        if isinstance(slot, Slot):
            yield slot


def _midnight(moment: datetime, zone: tzinfo, days: int, at: time = time(0)) -> datetime:
    day = moment.astimezone(zone).date() + timedelta(days=days)
    return datetime.combine(day, at, tzinfo=zone).astimezone(UTC)
