"""What clients send: JSON bodies as structs, and headers and queries read as Graph reads them."""

import re
from datetime import UTC, datetime
from typing import Any

import msgspec
from msgspec import UNSET, UnsetType
from starlette.datastructures import Headers, QueryParams

from panel.simulator.errors import NO_WINDOW, GraphError, invalid
from panel.simulator.mailbox import Address, Attendee, Draft, Sensitivity, ShowAs
from panel.simulator.recurrence import Recurrence
from panel.simulator.wire import Wish
from panel.simulator.zones import UnknownZone, zone


class InZone(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    date_time: str
    time_zone: str = "UTC"


class Body(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    content: str | None = ""
    content_type: str = "text"


class Mail(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    address: str
    name: str | None = None


class Invited(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    email_address: Mail
    type: str = "required"


class Where(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    display_name: str | None = ""


class Event(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    """The body of POST and PATCH; whatever is absent stays as it is."""

    subject: str | UnsetType | None = UNSET
    body: Body | UnsetType | None = UNSET
    start: InZone | UnsetType = UNSET
    end: InZone | UnsetType = UNSET
    is_all_day: bool | UnsetType = UNSET
    show_as: ShowAs | UnsetType = UNSET
    sensitivity: Sensitivity | UnsetType = UNSET
    attendees: tuple[Invited, ...] | UnsetType = UNSET
    location: Where | UnsetType | None = UNSET
    recurrence: Recurrence | UnsetType | None = UNSET
    categories: tuple[str, ...] | UnsetType = UNSET
    transaction_id: str | None = None

    def changes(self) -> dict[str, Any]:
        """What is present, under the names of Draft and Item."""
        found: dict[str, Any] = {}
        if self.subject is not UNSET:
            found["subject"] = self.subject or ""
        if self.body is not UNSET:
            found["body"] = (self.body.content or "") if self.body else ""
        all_day = self.is_all_day is True
        if self.start is not UNSET:
            found["start"] = moment(self.start, all_day=all_day)
        if self.end is not UNSET:
            found["end"] = moment(self.end, all_day=all_day)
        if self.attendees is not UNSET:
            found["attendees"] = tuple(_attendee(a) for a in self.attendees)
        if self.location is not UNSET:
            found["location"] = (self.location.display_name or "") if self.location else ""
        plain = {
            "all_day": self.is_all_day,
            "show_as": self.show_as,
            "sensitivity": self.sensitivity,
            "recurrence": self.recurrence,
            "categories": self.categories,
        }
        return found | {name: value for name, value in plain.items() if value is not UNSET}

    def draft(self) -> Draft:
        if self.start is UNSET or self.end is UNSET:
            code = "ErrorPropertyValidationFailure"
            raise invalid(code, "At least one property failed validation.")
        zone(self.start.time_zone)
        return Draft(**{"zone": self.start.time_zone, **self.changes()})


class Reply(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    """The body of accept, tentativelyAccept and decline."""

    comment: str | None = ""
    send_response: bool = True


class Cancellation(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    """Microsoft's own example writes the name with a capital."""

    comment: str | None = ""
    big: str | None = msgspec.field(default="", name="Comment")


class ScheduleQuestion(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    schedules: tuple[str, ...]
    start_time: InZone
    end_time: InZone
    availability_view_interval: int = 30


def _attendee(invited: Invited) -> Attendee:
    mail = invited.email_address
    who = Address(name=mail.name or mail.address, address=mail.address)
    return Attendee(who=who, type=invited.type)


def moment(given: InZone, *, all_day: bool = False) -> datetime:
    try:
        at = datetime.fromisoformat(given.date_time)
        local = at if at.tzinfo else at.replace(tzinfo=zone(given.time_zone))
    except (ValueError, UnknownZone) as error:
        code = "ErrorInvalidRequest"
        raise invalid(code, f"The time '{given.date_time}' is not understood.") from error
    if not all_day:
        return local.astimezone(UTC)
    if (local.hour, local.minute, local.second) != (0, 0, 0):
        code = "ErrorInvalidRequest"
        msg = "The Event.Start property for an all-day event needs to be set to midnight."
        raise invalid(code, msg)
    return local.replace(tzinfo=UTC)


def window(query: QueryParams) -> tuple[datetime, datetime]:
    try:
        found = [datetime.fromisoformat(query[n]) for n in ("startDateTime", "endDateTime")]
    except (KeyError, ValueError) as error:
        raise GraphError(NO_WINDOW) from error
    start, end = (at if at.tzinfo else at.replace(tzinfo=UTC) for at in found)
    return start, end


def wish(headers: Headers, query: QueryParams) -> Wish:
    said = ", ".join(headers.getlist("prefer"))
    named = re.search(r'outlook\.timezone="([^"]*)"', said)
    page = re.search(r"odata\.maxpagesize=(\d+)", said)
    top = query.get("$top", "")
    size = int(top) if top.isdigit() else (int(page[1]) if page else None)
    name = named[1] if named else "UTC"
    try:
        zone(name)
    except UnknownZone as error:
        raise invalid("ErrorInvalidTimeZone", f"The zone '{name}' is not valid.") from error
    chosen = tuple(part.strip() for part in query.get("$select", "").split(",") if part.strip())
    immutable = re.search(r'IdType="ImmutableId"', said, re.IGNORECASE) is not None
    return Wish(immutable=immutable, zone=name, page=size, select=chosen)
