"""When to test: free evenings ahead, and a free day, so that nobody is in the way."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from panel.domain.meeting import Slot

STARTS = time(20)  # outside office hours
LASTS = timedelta(hours=3)
IN_A_ROW = 4  # evenings: the times of the series
FIRST_DAY = 2  # from today: not before somebody can still object
LAST_DAY = 30  # well within Exchange's booking window of 180 days
_SATURDAY = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    evenings: tuple[Slot, ...]
    whole_day: Slot

    def part(self, begin: int, end: int, evening: int = 0) -> Slot:
        """Minutes of an evening."""
        start = self.evenings[evening].start
        return Slot(start=start + timedelta(minutes=begin), end=start + timedelta(minutes=end))


def horizon(now: datetime) -> Slot:
    """Where test times may lie, today and in any run whose remains are still to be found."""
    return Slot(start=now - timedelta(days=LAST_DAY * 3), end=now + timedelta(days=LAST_DAY * 2))


def free_times(taken: Iterable[Slot], now: datetime, zone: tzinfo) -> Times | None:
    """The first that are free; for the whole day a weekend's, if there is one."""
    busy = tuple(taken)
    today = now.astimezone(zone).date()
    days = [today + timedelta(days=n) for n in range(FIRST_DAY, LAST_DAY)]
    rows = (tuple(_evening(day + timedelta(days=n), zone) for n in range(IN_A_ROW)) for day in days)
    evenings = next((row for row in rows if all(_is_free(slot, busy) for slot in row)), None)
    free = [day for day in days if _is_free(whole_day(day, zone), busy)]
    if evenings is None or not free:
        return None
    quiet = min(free, key=lambda day: (day.weekday() < _SATURDAY, day))
    return Times(evenings=evenings, whole_day=whole_day(quiet, zone))


def whole_day(day: date, zone: tzinfo) -> Slot:
    return Slot(
        start=_moment(day, time(), zone), end=_moment(day + timedelta(days=1), time(), zone)
    )


def _evening(day: date, zone: tzinfo) -> Slot:
    start = _moment(day, STARTS, zone)
    return Slot(start=start, end=start + LASTS)


def _moment(day: date, clock: time, zone: tzinfo) -> datetime:
    return datetime.combine(day, clock, tzinfo=zone).astimezone(UTC)


def _is_free(slot: Slot, busy: Iterable[Slot]) -> bool:
    return not any(slot.overlaps(other) for other in busy)
