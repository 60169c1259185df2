"""What Graph sends, as structs, and what it means for a room.

A meeting that breaks the schema is shown by its times alone; where not even they can be
read, the whole answer is refused: a room must never look free for want of a field.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo

import msgspec

from panel.calendars.base import Unreadable
from panel.calendars.graph_times import InZone, moment_of, slot_of
from panel.domain.meeting import Created, Meeting
from panel.domain.person import NOBODY, Person

CHECKED_IN = "Checked in"  # the category that tells a room's other panels of a check-in
BOOKED_AHEAD = "Check in at the door"  # and of a booking that was not made by who came
_INVITED = ("required", "optional")  # a resource is no person
# Exchange's own names for mailboxes, such as /o=.../cn=..., are no addresses.
_ADDRESS = re.compile(r"""[^\s@<>()\[\]:;,\\"]+@[^\s@<>()\[\]:;,\\"]+""")


class _Wire(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    pass


class _Mail(_Wire, frozen=True, kw_only=True):
    name: str | None = None
    address: str | None = None


class _Recipient(_Wire, frozen=True, kw_only=True):
    email_address: _Mail | None = None


class _Invited(_Wire, frozen=True, kw_only=True):
    email_address: _Mail | None = None
    type: str | None = None


class _Status(_Wire, frozen=True, kw_only=True):
    response: str | None = None
    time: str | None = None


class Event(_Wire, frozen=True, kw_only=True):
    """Enumerations are plain text: Graph adds to them."""

    id: str
    start: InZone
    end: InZone
    type: str | None = None
    subject: str | None = None
    sensitivity: str | None = None
    organizer: _Recipient | None = None
    show_as: str | None = None
    is_all_day: bool | None = None
    is_cancelled: bool | None = None
    is_organizer: bool | None = None
    response_status: _Status | None = None
    created_date_time: str | None = None
    transaction_id: str | None = None
    attendees: list[_Invited] | None = None
    categories: list[str] | None = None
    series_master_id: str | None = None
    uid: str | None = msgspec.field(default=None, name="iCalUId")


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
    is_cancelled: bool = False  # and the calendar has kept it all the same
    is_declined: bool = False  # by the room; likewise
    answered: datetime | Created = Created.UNKNOWN  # when the room said what it says now
    transaction_id: str = ""
    categories: tuple[str, ...] = ()


def read_page(body: bytes, zone: tzinfo, room: str = "") -> tuple[tuple[Entry, ...], str | None]:
    """The entries of one page of a calendarView, and the link to the next."""
    try:
        page = msgspec.json.decode(body, type=_Page)
    except (ValueError, RecursionError) as error:
        raise Unreadable(f"Graph answered something that is not an agenda: {error}.") from error
    return tuple(read_entry(raw, zone, room) for raw in page.value), page.next_link


def read_entry(body: bytes | msgspec.Raw, zone: tzinfo, room: str = "") -> Entry:
    """One event; by its times alone if need be. `room` is whose mailbox it is in."""
    try:
        return _entry(msgspec.json.decode(body, type=Event), zone, room)
    except (ValueError, OverflowError, RecursionError):
        return _by_times(body, zone)


def error_code(body: bytes) -> str:
    """The stable part of an error; its message is for people, and changes."""
    try:
        return msgspec.json.decode(body, type=_Refusal).error.code
    except (ValueError, RecursionError):
        return ""


def _entry(event: Event, zone: tzinfo, room: str) -> Entry:
    if not event.id:
        msg = "an event without an id"
        raise ValueError(msg)
    organizer = event.organizer.email_address if event.organizer else None
    address = _address(organizer)
    status = event.response_status or _Status()
    declined = status.response == "declined"
    categories = tuple(event.categories or ())
    own = event.is_organizer is True
    meeting = Meeting(
        event_id=event.id,
        slot=slot_of(event.start, event.end, zone, all_day=event.is_all_day is True),
        subject=event.subject or "",
        organizer=(organizer.name or "") if organizer else "",
        organizer_address=address,
        attendees=tuple(_people(event.attendees or (), but=(address, room.lower()))),
        series=event.series_master_id or "",
        uid=event.uid or "",
        checked_in_elsewhere=CHECKED_IN in categories,
        at_the_door=own,
        booked_ahead=own and BOOKED_AHEAD in categories,
        host=_host(event.attendees or (), room) if own else NOBODY,
        all_day=event.is_all_day is True,
        # Personal, confidential, and words not known yet: not for strangers either.
        private=event.sensitivity not in (None, "normal"),
        created=_moment(event.created_date_time),
    )
    return Entry(
        meeting=meeting,
        # Tentative, oof, workingElsewhere and words not known yet: somebody holds the room.
        takes_the_room=not (event.is_cancelled or event.show_as == "free" or declined),
        is_master=event.type == "seriesMaster",
        is_cancelled=event.is_cancelled is True,
        is_declined=declined and not event.is_cancelled,
        answered=_moment(status.time),
        transaction_id=event.transaction_id or "",
        categories=categories,
    )


def _people(invited: Iterable[_Invited], *, but: Iterable[str]) -> Iterable[str]:
    """Each address once, as invited; somebody may have invited the room as if it were a person."""
    found = (_address(each.email_address) for each in invited if each.type in _INVITED)
    return (address for address in dict.fromkeys(found) if address and address not in but)


def _host(invited: Iterable[_Invited], room: str) -> Person:
    """Whom a room has invited to a booking of its own."""
    for each in invited:
        address = _address(each.email_address)
        if each.type in _INVITED and address and address != room.lower():
            return Person(name=(each.email_address or _Mail()).name or "", address=address)
    return NOBODY


def _address(mail: _Mail | None) -> str:
    said = ((mail.address if mail else "") or "").strip().lower()
    return said if _ADDRESS.fullmatch(said) else ""


def _by_times(body: bytes | msgspec.Raw, zone: tzinfo) -> Entry:
    try:
        event = msgspec.json.decode(body, type=_Times)
        slot = slot_of(event.start, event.end, zone, all_day=event.is_all_day is True)
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


def _moment(text: str | None) -> datetime | Created:
    if text is None:
        return Created.UNKNOWN
    try:
        return moment_of(InZone(date_time=text)).astimezone(UTC)
    except (ValueError, OverflowError):
        return Created.UNKNOWN
