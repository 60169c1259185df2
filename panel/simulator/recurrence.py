"""Series: Graph's recurrence as structs, and the times it stands for."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import count as counted
from itertools import islice

import msgspec

from panel.simulator.zones import zone

AT_MOST = 366  # a series without end is laid out this far: more than any panel looks ahead
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
NEVER = "0001-01-01"


class Pattern(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    type: str
    interval: int = 1
    month: int = 0
    day_of_month: int = 0
    days_of_week: tuple[str, ...] = ()
    first_day_of_week: str = "sunday"
    index: str = "first"


class Range(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    type: str
    start_date: str
    end_date: str = NEVER
    recurrence_time_zone: str | None = None
    number_of_occurrences: int = 0


class Recurrence(msgspec.Struct, frozen=True, kw_only=True):
    pattern: Pattern
    range: Range


def numbered(start: datetime, count: int, on: tuple[str, ...], zone_name: str) -> Recurrence:
    """So many times, every day or, with `on`, on these days of the week."""
    return Recurrence(
        pattern=Pattern(
            type="weekly" if on else "daily", days_of_week=tuple(day.lower() for day in on)
        ),
        range=Range(
            type="numbered",
            start_date=start.astimezone(zone(zone_name)).date().isoformat(),
            number_of_occurrences=count,
            recurrence_time_zone=zone_name,
        ),
    )


class UnsupportedRecurrence(ValueError):
    """A pattern that is not laid out here."""


def _weekly(first: date, pattern: Pattern) -> Iterator[date]:
    wanted = {DAYS.index(day.lower()) for day in pattern.days_of_week} or {first.weekday()}
    week_start = DAYS.index(pattern.first_day_of_week.lower())
    monday = first - timedelta(days=(first.weekday() - week_start) % 7)
    for week in counted(0, pattern.interval):
        for offset in range(7):
            day = monday + timedelta(days=7 * week + offset)
            if day >= first and day.weekday() in wanted:
                yield day


def _monthly(first: date, pattern: Pattern) -> Iterator[date]:
    for step in counted(0, pattern.interval):
        years, month = divmod(first.month - 1 + step, 12)
        following = date(first.year + years + (month == 11), (month + 1) % 12 + 1, 1)
        last = (following - timedelta(days=1)).day
        day = date(first.year + years, month + 1, min(pattern.day_of_month or first.day, last))
        if day >= first:
            yield day


def _days(first: date, pattern: Pattern) -> Iterator[date]:
    match pattern.type:
        case "daily":
            return (first + timedelta(days=n) for n in counted(0, pattern.interval))
        case "weekly":
            return _weekly(first, pattern)
        case "absoluteMonthly":
            return _monthly(first, pattern)
        case other:
            msg = f"'{other}' series are not laid out here: use daily, weekly or absoluteMonthly."
            raise UnsupportedRecurrence(msg)


def starts(recurrence: Recurrence, first: datetime, zone_name: str) -> list[datetime]:
    """The starts of all occurrences: equal on the clock on the wall, not in UTC."""
    pattern, bounds = recurrence.pattern, recurrence.range
    if pattern.interval < 1:
        msg = "The interval of a series is at least 1."
        raise UnsupportedRecurrence(msg)
    local = first.astimezone(zone(zone_name))
    limit = bounds.number_of_occurrences if bounds.type == "numbered" else AT_MOST
    last = date.fromisoformat(bounds.end_date) if bounds.type == "endDate" else date.max
    days = islice(_days(local.date(), pattern), min(limit, AT_MOST))
    return [
        datetime.combine(day, local.time(), tzinfo=local.tzinfo).astimezone(UTC)
        for day in days
        if day <= last
    ]
