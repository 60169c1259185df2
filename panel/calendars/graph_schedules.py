"""Graph's getSchedule: when other rooms are taken, told twice, and both must agree.

A schedule lists its items, and draws them as a row of digits. A list that lacks what the row
shows was cut short, and then the row counts; without a whole row nothing is known of the room.
"""

import math
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, time, timedelta, tzinfo
from itertools import groupby

import msgspec

from panel.calendars.base import NotTold, Unreadable
from panel.calendars.graph_times import InZone, in_utc, moment_of
from panel.domain.meeting import Slot

AT_MOST = 20  # schedules of one question
_STEP = timedelta(minutes=5)  # of one digit: the finest that Graph draws
_FREE = "0"
# All-day events may lie at UTC's midnights, up to a day away from those that they mean.
_ALL_DAY_MARGIN = timedelta(days=1)
_UNREADABLE = (ValueError, OverflowError, RecursionError)


class _Wire(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    pass


class _Item(_Wire, frozen=True, kw_only=True):
    start: InZone
    end: InZone
    status: object = None


class _Schedule(_Wire, frozen=True, kw_only=True):
    schedule_id: str
    availability_view: str | None = None
    schedule_items: list[msgspec.Raw] | None = None
    error: object = None


class _Schedules(_Wire, frozen=True, kw_only=True):
    value: list[msgspec.Raw]


def widened(within: Slot) -> Slot:
    """What to ask for: whole digits, and the days beside for all-day events."""
    step = _STEP.total_seconds()
    first = (within.start - _ALL_DAY_MARGIN).timestamp() // step
    last = math.ceil((within.end + _ALL_DAY_MARGIN).timestamp() / step)
    start, end = (datetime.fromtimestamp(count * step, UTC) for count in (first, last))
    return Slot(start=start, end=end)


def question(mailboxes: Sequence[str], window: Slot) -> dict[str, object]:
    return {
        "schedules": list(mailboxes),
        "startTime": in_utc(window.start),
        "endTime": in_utc(window.end),
        "availabilityViewInterval": int(_STEP.total_seconds() // 60),
    }


def read_schedules(
    body: bytes, mailboxes: Sequence[str], window: Slot, within: Slot, zone: tzinfo
) -> dict[str, tuple[Slot, ...] | NotTold]:
    """For each mailbox when it is taken; unknown if Graph says nothing whole of it."""
    try:
        given = msgspec.json.decode(body, type=_Schedules).value
    except _UNREADABLE as error:
        raise Unreadable(f"Graph answered something that is no schedule: {error}.") from error
    found: dict[str, tuple[Slot, ...] | NotTold] = {}
    for schedule in filter(None, map(_schedule, given)):
        name = schedule.schedule_id.casefold()
        # Told of twice, a room is not known.
        found[name] = NotTold.UNKNOWN if name in found else _taken(schedule, window, within, zone)
    return {name: found.get(name.casefold(), NotTold.UNKNOWN) for name in mailboxes}


def _schedule(raw: msgspec.Raw) -> _Schedule | None:
    try:
        return msgspec.json.decode(raw, type=_Schedule)
    except _UNREADABLE:
        return None


def _taken(
    schedule: _Schedule, window: Slot, within: Slot, zone: tzinfo
) -> tuple[Slot, ...] | NotTold:
    drawn = schedule.availability_view or ""
    if schedule.error is not None or len(drawn) * _STEP != window.length:
        return NotTold.UNKNOWN
    try:
        listed = tuple(_listed(schedule.schedule_items or (), zone))
    except _UNREADABLE:
        listed = ()
    if _lacks(listed, drawn, window):
        listed += tuple(_drawn(drawn, window))
    taken = (slot for slot in listed if slot.overlaps(within))
    return tuple(sorted(taken, key=lambda slot: (slot.start, slot.end)))


def _listed(items: Iterable[msgspec.Raw], zone: tzinfo) -> Iterable[Slot]:
    """What takes the room: all that is not plainly free."""
    for raw in items:
        item = msgspec.json.decode(raw, type=_Item)
        if item.status != "free":
            yield _slot(item, zone)


def _slot(item: _Item, zone: tzinfo) -> Slot:
    start, end = (moment_of(given).astimezone(UTC) for given in (item.start, item.end))
    if end < start:
        msg = "it ends before it starts"
        raise ValueError(msg)
    if start < end and start.time() == end.time() == time():
        # Perhaps dates: they take the room by UTC's midnights and by the room's own.
        start = min(start, datetime.combine(start.date(), time(), zone).astimezone(UTC))
        end = max(end, datetime.combine(end.date(), time(), zone).astimezone(UTC))
    return Slot(start=start, end=end)


def _lacks(listed: Iterable[Slot], drawn: str, window: Slot) -> bool:
    """Whether a digit tells of something that is not in the list."""
    told = bytearray(len(drawn))
    for slot in listed:
        first = max(0, (slot.start - window.start) // _STEP)
        last = max(first, min(len(drawn), -((window.start - slot.end) // _STEP)))
        told[first:last] = b"1" * (last - first)
    return any(digit != _FREE and not there for digit, there in zip(drawn, told, strict=True))


def _drawn(drawn: str, window: Slot) -> Iterable[Slot]:
    """The stretches of digits that are not free."""
    at = window.start
    for free, digits in groupby(drawn, key=_FREE.__eq__):
        end = at + sum(1 for _ in digits) * _STEP
        if not free:
            yield Slot(start=at, end=end)
        at = end
