"""In which minutes somebody was seen. Single hits mislead; three distinct minutes do not.

Worked out on labelled data of one meeting room (UCI 864): see `room-panel replay`.
"""

from datetime import datetime, timedelta

from panel.domain.meeting import Slot

MINUTE = timedelta(minutes=1)
ENOUGH = 3  # distinct minutes: somebody came
REMEMBERS = timedelta(hours=4)  # longer than any window stays open

Sightings = tuple[Slot, ...]  # stretches of whole minutes, by start, none touching another


def minute_of(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0)


def with_sighting(sightings: Sightings, start: datetime, end: datetime) -> Sightings:
    """Somebody was seen from `start` to `end`, both included; what is old is forgotten."""
    seen = Slot(start=minute_of(start), end=minute_of(end) + MINUTE)
    apart = []
    for other in sightings:
        if other.end < seen.start or seen.end < other.start:
            apart.append(other)
        else:
            seen = Slot(start=min(seen.start, other.start), end=max(seen.end, other.end))
    horizon = end - REMEMBERS
    return tuple(sorted((s for s in (*apart, seen) if s.end > horizon), key=lambda s: s.start))


def minutes_since(sightings: Sightings, since: datetime) -> int:
    """How many distinct minutes from `since` on; the minute it lies in counts."""
    first = minute_of(since)
    return sum(int((s.end - max(s.start, first)) / MINUTE) for s in sightings if s.end > first)
