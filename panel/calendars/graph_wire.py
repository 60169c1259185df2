"""What Graph sends, as structs, and what it means for a room.

A meeting that breaks the schema is shown by its times alone; where not even they can be
read, the whole answer is refused: a room must never look free for want of a field.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, time, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from panel.calendars.base import Unreadable
from panel.domain.meeting import Created, Meeting, Slot

# Graph writes 0001-01-01 for "never"; at such years a window around a time overflows.
_YEARS = range(1900, 9000)


class _Wire(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    pass


class InZone(_Wire, frozen=True, kw_only=True):
    date_time: str
    time_zone: str | None = None


class _Mail(_Wire, frozen=True, kw_only=True):
    name: str | None = None


class _Recipient(_Wire, frozen=True, kw_only=True):
    email_address: _Mail | None = None


class _Status(_Wire, frozen=True, kw_only=True):
    response: str | None = None


class Event(_Wire, frozen=True, kw_only=True):
    """Enumerations are plain text: Graph adds to them."""

    id: str
    start: InZone
    end: InZone
    type: str | None = None
    subject: str | None = None
    organizer: _Recipient | None = None
    show_as: str | None = None
    is_all_day: bool | None = None
    is_cancelled: bool | None = None
    is_organizer: bool | None = None
    response_status: _Status | None = None
    created_date_time: str | None = None
    transaction_id: str | None = None


class _Times(_Wire, frozen=True, kw_only=True):
    """What is left of an event that breaks the schema."""

    start: InZone
    end: InZone
    id: object = ""
    show_as: object = ""
    is_all_day: object = False
    is_cancelled: object = False


class _Page(_Wire, frozen=True, kw_only=True):
    value: list[msgspec.Raw]
    next_link: str | None = msgspec.field(default=None, name="@odata.nextLink")


class _Problem(_Wire, frozen=True, kw_only=True):
    code: str = ""


class _Refusal(_Wire, frozen=True, kw_only=True):
    error: _Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One event in a room's mailbox, read."""

    meeting: Meeting
    takes_the_room: bool
    is_master: bool = False
    transaction_id: str = ""


def read_page(body: bytes, zone: tzinfo) -> tuple[tuple[Entry, ...], str | None]:
    """The entries of one page of a calendarView, and the link to the next."""
    try:
        page = msgspec.json.decode(body, type=_Page)
    except (ValueError, RecursionError) as error:
        raise Unreadable(f"Graph answered something that is not an agenda: {error}.") from error
    return tuple(read_entry(raw, zone) for raw in page.value), page.next_link


def read_entry(body: bytes | msgspec.Raw, zone: tzinfo) -> Entry:
    """One event; by its times alone if need be."""
    try:
        return _entry(msgspec.json.decode(body, type=Event), zone)
    except (ValueError, OverflowError, RecursionError):
        return _by_times(body, zone)


def error_code(body: bytes) -> str:
    """The stable part of an error; its message is for people, and changes."""
    try:
        return msgspec.json.decode(body, type=_Refusal).error.code
    except (ValueError, RecursionError):
        return ""


def in_utc(moment: datetime) -> dict[str, str]:
    """A time as Graph takes it."""
    naive = moment.astimezone(UTC).replace(tzinfo=None)
    return {"dateTime": naive.isoformat(timespec="microseconds"), "timeZone": "UTC"}


def _entry(event: Event, zone: tzinfo) -> Entry:
    if not event.id:
        msg = "an event without an id"
        raise ValueError(msg)
    organizer = event.organizer.email_address if event.organizer else None
    declined = event.response_status is not None and event.response_status.response == "declined"
    meeting = Meeting(
        event_id=event.id,
        slot=_slot(event.start, event.end, zone, all_day=event.is_all_day is True),
        subject=event.subject or "",
        organizer=(organizer.name or "") if organizer else "",
        at_the_door=event.is_organizer is True,
        all_day=event.is_all_day is True,
        created=_created(event.created_date_time),
    )
    return Entry(
        meeting=meeting,
        # Tentative, oof, workingElsewhere and words not known yet: somebody holds the room.
        takes_the_room=not (event.is_cancelled or event.show_as == "free" or declined),
        is_master=event.type == "seriesMaster",
        transaction_id=event.transaction_id or "",
    )


def _by_times(body: bytes | msgspec.Raw, zone: tzinfo) -> Entry:
    try:
        event = msgspec.json.decode(body, type=_Times)
        slot = _slot(event.start, event.end, zone, all_day=event.is_all_day is True)
    except (ValueError, OverflowError, RecursionError) as error:
        raise Unreadable("Graph sent a meeting whose times cannot be read.") from error
    known = event.id if isinstance(event.id, str) and event.id else ""
    return Entry(
        meeting=Meeting(
            event_id=known or f"without an id, {slot.start.isoformat()} {slot.end.isoformat()}",
            slot=slot,
            all_day=event.is_all_day is True,
            readable=False,
        ),
        takes_the_room=not (event.is_cancelled is True or event.show_as == "free"),
    )


def _slot(start: InZone, end: InZone, zone: tzinfo, *, all_day: bool) -> Slot:
    first, last = moment_of(start), moment_of(end)
    if all_day and first.time() == last.time() == time():
        # Midnights of whatever zone was asked for: only their dates are meant.
        first, last = (datetime.combine(at.date(), time(), zone) for at in (first, last))
    slot = Slot(start=first.astimezone(UTC), end=last.astimezone(UTC))
    if slot.end < slot.start:
        msg = "it ends before it starts"
        raise ValueError(msg)
    return slot


def moment_of(given: InZone) -> datetime:
    """Graph's seven fractional digits are cut to the six that Python keeps."""
    at = datetime.fromisoformat(given.date_time)
    if at.year not in _YEARS:
        msg = f"the year {at.year}"
        raise ValueError(msg)
    return at if at.tzinfo else at.replace(tzinfo=_zone(given.time_zone or "UTC"))


@lru_cache(maxsize=64)
def _zone(name: str) -> tzinfo:
    """An IANA zone. Windows' names cannot be told without a table: the times are unreadable."""
    if name.upper() in ("UTC", "ETC/UTC", "GMT", "TZONE://MICROSOFT/UTC"):
        return UTC
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, OSError) as error:
        msg = f"the time zone {name!r}"
        raise ValueError(msg) from error


def _created(text: str | None) -> datetime | Created:
    if text is None:
        return Created.UNKNOWN
    try:
        return moment_of(InZone(date_time=text)).astimezone(UTC)
    except (ValueError, OverflowError):
        return Created.UNKNOWN
