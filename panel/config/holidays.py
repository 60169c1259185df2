"""Holidays from an iCalendar file (RFC 5545): the local dates that its all-day events take.

The file may come from anybody: what it can cost is bounded before the libraries see it.
"""

import re
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING, Any

from panel.config.sentences import ConfigError, quoted

if TYPE_CHECKING:
    from icalendar import Component, Event

LARGEST = 1024 * 1024  # bytes; fifty years of a country's holidays take a tenth of it
MOST_EVENTS = 5000
MOST_DATES = 20_000  # listed one by one, in RDATE and EXDATE
LONGEST = timedelta(days=366)  # of one event, and of the way an occurrence is moved
PATIENCE = 5.0  # seconds of the processor; a country's holidays take a tenth of one
_BEFORE, _AFTER = timedelta(days=366), timedelta(days=2 * 366)

# An all-day event repeats by these; hours and seconds of days cost hours and seconds of ours.
_EVERY = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
_BY = {"BYDAY", "BYMONTH", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYSETPOS"}
_PARTS = {"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST"} | _BY
_MOST_VALUES = 62  # of one part: every day of a month, counted from either end
# What tells when. The rest is not read: it may be long, and it is nobody's business here.
_TELLS_WHEN = set(
    b"BEGIN END UID SEQUENCE STATUS DTSTART DTEND DURATION "
    b"RRULE EXRULE RDATE EXDATE RECURRENCE-ID".split()
)
_PLACES = ([b"VCALENDAR"], [b"VCALENDAR", b"VEVENT"])
_BROKEN = "is cut short, or no iCalendar file that can be read: export it again."
_FOLD = re.compile(rb"\r?\n[ \t]")
_NAME = re.compile(rb"[A-Za-z0-9-]*")
# What dateutil and icalendar raise over dates and rules that are none.
_NONSENSE = (ValueError, OverflowError, TypeError, KeyError, IndexError, AttributeError)


class _Unusable(Exception):
    """The end of a sentence that starts with the file."""


def read(
    data: bytes, where: str, zone: tzinfo, around: date, patience: float = PATIENCE
) -> frozenset[date]:
    """From a year before `around` to two years after; none where all are older or later.

    A moment that ends or excepts an all-day event means the date it falls on in `zone`.
    Raises ConfigError for what is no calendar, costs too much, or has no all-day event at all.
    """
    until = time.thread_time() + patience
    found: set[date] = set()
    try:
        window = around - _BEFORE, around + _AFTER
        series = _series(_events(data), zone)
        if not series:
            raise _Unusable("names no holiday: give a calendar with all-day events.")
        for events in series:
            found.update(_days(events, *window))
            if time.thread_time() > until:
                raise _Unusable(
                    "takes too long to work out: give a calendar with fewer or simpler rules."
                )
    except _Unusable as wrong:
        raise ConfigError(f"{where}: {wrong}") from wrong
    return frozenset(found)


def _events(data: bytes) -> "list[Component]":
    from icalendar import Calendar  # with the other 110 ms of start-up, and only where it is used

    if len(data) > LARGEST:
        raise _Unusable("is larger than 1 MiB: give a calendar of holidays alone.")
    lines = _FOLD.sub(b"", data.removeprefix(b"\xef\xbb\xbf")).split(b"\n")
    if lines[0].strip().upper() != b"BEGIN:VCALENDAR":
        raise _Unusable("is no iCalendar file: give one that starts with BEGIN:VCALENDAR.")
    told = list(_told(lines))
    if sum(line[:6].upper() == b"BEGIN:" for line in told) > MOST_EVENTS:
        raise _Unusable(f"has more than {MOST_EVENTS} events: give one of holidays alone.")
    if sum(line.count(b",") for line in told) > MOST_DATES:
        raise _Unusable(f"lists more than {MOST_DATES} dates: give one with repeating events.")
    try:
        calendars = Calendar.from_ical(b"\r\n".join([*told, b""]), multiple=True)
    except _NONSENSE as error:
        raise _Unusable(_BROKEN) from error
    return [one for calendar in calendars for one in calendar.subcomponents if one.name == "VEVENT"]


def _told(lines: Iterable[bytes]) -> Iterator[bytes]:
    path: list[bytes] = []
    for line in lines:
        found = _NAME.match(line)
        name = found[0].upper() if found else b""
        if name == b"BEGIN":
            path.append(line[6:].strip().upper())
        if name in _TELLS_WHEN and path in _PLACES:
            yield line.rstrip(b"\r")
        if name == b"END" and line[4:].strip().upper() != (path.pop() if path else None):
            raise _Unusable(_BROKEN)
    if path:
        raise _Unusable(_BROKEN)


def _series(events: "list[Component]", zone: tzinfo) -> "list[list[Event]]":
    """The all-day events, each with the occurrences that were moved."""
    masters: dict[str, Event] = {}
    moved: dict[str, list[Event]] = defaultdict(list)
    excepted: dict[str, list[date]] = defaultdict(list)
    for number, event in enumerate(events, 1):
        try:
            uid = str(event.get("UID") or f"event {number}")
            on = _dates(event, "RECURRENCE-ID", zone)
            stays = _is_all_day(event) and event.get("STATUS", "").upper() != "CANCELLED"
            if stays:
                plain = _plain(event, uid, on, zone)
                if on:
                    moved[uid].append(plain)
                elif uid not in masters or _sequence(plain) >= _sequence(masters[uid]):
                    masters[uid] = plain
            elif on:
                excepted[uid].extend(on)
        except _NONSENSE as error:
            raise _Unusable(f"event {number} has no date that can be read: mend it.") from error
        except _Unusable as wrong:
            raise _Unusable(f"event {number} {wrong}") from wrong
    for uid, dates in excepted.items():
        if uid in masters:
            masters[uid].add("EXDATE", dates)
    return [
        [*([masters[uid]] if uid in masters else []), *moved[uid]]
        for uid in dict.fromkeys([*masters, *moved])
    ]


def _plain(event: "Component", uid: str, on: list[date], zone: tzinfo) -> "Event":
    """The same without times: every moment is the date it falls on in the zone."""
    from icalendar import Event

    (start,) = _dates(event, "DTSTART", zone)
    end = _end(event, start, zone)
    if end - start > LONGEST or any(abs(start - day) > LONGEST for day in on):
        raise _Unusable("lasts or is moved by more than a year: mend its dates.")
    plain = Event()
    plain.add("UID", uid)
    plain.add("SEQUENCE", _sequence(event))
    plain.add("DTSTART", start)
    plain.add("DTEND", end)
    if on:
        plain.add("RECURRENCE-ID", on[0])
        return plain
    for key in ("RDATE", "EXDATE"):
        if dates := _dates(event, key, zone):
            plain.add(key, dates)
    if "RRULE" in event:
        plain.add("RRULE", _rule(event["RRULE"], zone))
    return plain


def _end(event: "Component", start: date, zone: tzinfo) -> date:
    """Exclusive. RFC 5545 lets an event without an end last its day; nothing lasts less."""
    if ends := _dates(event, "DTEND", zone):
        return max(ends[0], start + timedelta(days=1))
    told: Any = event.get("DURATION")
    days: int = told.dt.days if told else 1
    return start + timedelta(days=max(days, 1))


def _rule(rule: Any, zone: tzinfo) -> dict[str, Any]:
    """The same rule, if a day can repeat by it and it can be worked out."""
    if isinstance(rule, list):
        raise _Unusable("has more than one RRULE: make it several events.")
    parts = {str(name).upper(): values for name, values in rule.items()}
    every = str(parts.get("FREQ", [""])[0])
    if every.upper() not in _EVERY:
        raise _Unusable(f"repeats {quoted(every)}: a holiday repeats {', '.join(_EVERY)}.")
    if strange := parts.keys() - _PARTS:
        raise _Unusable(f"repeats by {quoted(min(strange))}: use {', '.join(sorted(_BY))}.")
    if (
        every.upper() == "DAILY" and parts.keys() & _BY
    ):  # years without a day that fits cost seconds
        raise _Unusable("repeats DAILY, but not on each day: let it repeat WEEKLY or YEARLY.")
    if any(len(values) > _MOST_VALUES for values in parts.values()):
        raise _Unusable(f"repeats by more than {_MOST_VALUES} values: make it several events.")
    if any(number < 1 for number in parts.get("INTERVAL", [1])):
        raise _Unusable("repeats with an INTERVAL below 1: give 1 or more.")
    if last := parts.get("UNTIL"):
        parts["UNTIL"] = [_date(last[0], zone)]
    return parts


def _days(events: "list[Event]", first: date, last: date) -> Iterator[date]:
    """What one series takes between these dates."""
    import recurring_ical_events  # type: ignore[import-untyped]  # it ships no types
    from icalendar import Calendar

    calendar = Calendar()
    for event in events:
        calendar.add_component(event)
    try:
        occurrences = recurring_ical_events.of(calendar).between(first, last + timedelta(days=1))
    except _NONSENSE as error:
        raise _Unusable("has a repeating event that cannot be worked out: mend it.") from error
    for occurrence in occurrences:
        start, end = max(first, occurrence["DTSTART"].dt), occurrence["DTEND"].dt
        days = min(end, last + timedelta(days=1)) - start
        yield from (start + timedelta(days=n) for n in range(days.days))


def _dates(event: "Component", key: str, zone: tzinfo) -> list[date]:
    held = event.get(key, [])
    values = held if isinstance(held, list) else [held]
    moments = [item.dt for value in values for item in getattr(value, "dts", [value])]
    return [_date(moment, zone) for moment in moments]


def _date(moment: Any, zone: tzinfo) -> date:
    if isinstance(moment, tuple):
        return _date(moment[0], zone)  # a period of RDATE
    if isinstance(moment, datetime):
        return (moment.astimezone(zone) if moment.tzinfo else moment).date()
    if isinstance(moment, date):
        return moment
    raise TypeError(type(moment).__name__)


def _is_all_day(event: "Component") -> bool:
    start: Any = event["DTSTART"]
    return not isinstance(start.dt, datetime)


def _sequence(event: "Component") -> int:
    return int(event.get("SEQUENCE", 0))
