"""Protected hours as people write them: "mon-fri 12:00-14:00", "sat,sun", "20:00-07:00"."""

import re
from datetime import time

from panel.config.sentences import closest, quoted
from panel.domain.protected import Hours

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
EVERY_DAY = frozenset(range(7))
MIDNIGHT = time(0)
REMEDY = 'write days, times or both, such as "mon-fri 12:00-14:00", "sat,sun" or "20:00-07:00".'

_TIMES = re.compile(r"(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})", re.ASCII)
_BEFORE_TIMES = re.compile(r"(.*?)\s*(\d.*)?", re.DOTALL)
_SHORTEST = 3  # letters: "mo" may be German
_LAST = (23, 59)


class NotHours(Exception):
    """The end of a sentence that starts with the text."""


def hours(text: str) -> Hours:
    """Raises NotHours."""
    apart = _BEFORE_TIMES.fullmatch(text.strip())
    days, times = apart.groups() if apart else (text, None)
    if not days and not times:
        raise NotHours(f"is empty: {REMEDY}")
    start, end = _times(times) if times else (MIDNIGHT, MIDNIGHT)
    return Hours(days=_days(days) if days else EVERY_DAY, start=start, end=end)


def _times(text: str) -> tuple[time, time]:
    found = _TIMES.fullmatch(text.strip())
    if not found:
        raise NotHours(f"has no times that can be read: {REMEDY}")
    start, end = (int(found[1]), int(found[2])), (int(found[3]), int(found[4]))
    whole = end == (24, 0)
    for hour, minute in (start,) if whole else (start, end):
        if hour > _LAST[0] or minute > _LAST[1]:
            raise NotHours(f"has no time {hour:02}:{minute:02}: give 00:00 to 23:59, or end 24:00.")
    if start == end:
        raise NotHours("ends when it starts: leave the times out for whole days.")
    return time(*start), MIDNIGHT if whole else time(*end)


def _days(text: str) -> frozenset[int]:
    found: set[int] = set()
    for part in text.split(","):
        first, dash, last = part.replace("–", "-").partition("-")
        begin = _day(first)
        length = (_day(last) - begin) % 7 if dash else 0  # "fri-mon" goes over the weekend
        found.update((begin + n) % 7 for n in range(length + 1))
    return frozenset(found)


def _day(text: str) -> int:
    name = text.strip().casefold()
    for number, day in enumerate(DAYS):
        if len(name) >= _SHORTEST and day.startswith(name):
            return number
    if not name:
        raise NotHours(f"lacks a day: {REMEDY}")
    near = closest(name, DAYS)
    remedy = f"did you mean {near}?" if near else REMEDY
    raise NotHours(f"names no day {quoted(text.strip())}: {remedy}")
