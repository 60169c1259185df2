"""Items as Graph's JSON: seven fractional digits, times without offset, ids of one mailbox."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

import msgspec

from panel.simulator.errors import invalid
from panel.simulator.mailbox import Address, Answer, Item, Mailbox
from panel.simulator.store import Store
from panel.simulator.zones import zone

Json = dict[str, Any]
NEVER = "0001-01-01T00:00:00Z"
_ALWAYS = ("@odata.etag", "id")
# Graph documents that a calendarView does not give these when properties are selected.
_NOT_SELECTABLE = ("createdDateTime", "lastModifiedDateTime")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What the caller prefers: the Prefer header and $select."""

    immutable: bool = False
    zone: str = "UTC"
    page: int | None = None
    select: tuple[str, ...] = ()

    @property
    def applied(self) -> dict[str, str]:
        said = ['IdType="ImmutableId"'] if self.immutable else []
        said += [f'outlook.timezone="{self.zone}"'] if self.zone != "UTC" else []
        return {"Preference-Applied": ", ".join(said)} if said else {}


def seven_digits(at: datetime) -> str:
    return f"{at.replace(tzinfo=None).isoformat(timespec='microseconds')}0"


def instant(at: datetime | None) -> str:
    return f"{seven_digits(at.astimezone(UTC))}Z" if at else NEVER


def in_zone(at: datetime, name: str, *, date_only: bool = False) -> Json:
    local = at if date_only else at.astimezone(zone(name))
    return {"dateTime": seven_digits(local), "timeZone": name}


def recipient(who: Address) -> Json:
    return {"emailAddress": {"name": who.name, "address": who.address}}


def _location(item: Item, box: Mailbox | None) -> Json:
    known: Json = {
        "displayName": item.location,
        "locationType": "default",
        "uniqueId": item.location,
        "uniqueIdType": "private",
    }
    if box and box.is_room:
        known |= {
            "locationType": "conferenceRoom",
            "uniqueId": box.address,
            "uniqueIdType": "directory",
            "locationEmailAddress": box.address,
        }
    return known


def event_json(store: Store, item: Item, wish: Wish) -> Json:
    id_ = store.id_of(item, immutable=wish.immutable)
    key = store.change_key(item)
    responded = Answer.ORGANIZER if item.is_organizer else item.response
    place = _location(item, store.find_mailbox(item.location) if item.location else None)
    attendees = [
        {
            "type": a.type,
            "status": {"response": a.answer.value, "time": instant(a.answered)},
            **recipient(a.who),
        }
        for a in item.attendees
    ]
    whole: Json = {
        "@odata.etag": f'W/"{key}"',
        "id": id_,
        "createdDateTime": instant(item.created),
        "lastModifiedDateTime": instant(item.modified),
        "changeKey": key,
        "categories": list(item.categories),
        "transactionId": item.transaction_id,
        "originalStartTimeZone": item.zone,
        "originalEndTimeZone": item.zone,
        "iCalUId": item.uid,
        "reminderMinutesBeforeStart": 15,
        "isReminderOn": False,
        "hasAttachments": False,
        "subject": item.subject,
        "bodyPreview": item.body[:255],
        "importance": "normal",
        "sensitivity": item.sensitivity.value,
        "isAllDay": item.all_day,
        "isCancelled": item.cancelled,
        "isOrganizer": item.is_organizer,
        "responseRequested": True,
        "seriesMasterId": store.series_id_of(item, immutable=wish.immutable),
        "showAs": item.show_as.value,
        "type": item.kind.value,
        "webLink": f"https://outlook.office365.com/owa/?itemid={quote(id_, safe='')}"
        "&exvsurl=1&path=/calendar/item",
        "onlineMeetingUrl": None,
        "isOnlineMeeting": False,
        "onlineMeetingProvider": "unknown",
        "allowNewTimeProposals": True,
        "isDraft": False,
        "hideAttendees": False,
        "recurrence": msgspec.to_builtins(item.recurrence) if item.recurrence else None,
        "onlineMeeting": None,
        "responseStatus": {"response": responded.value, "time": instant(item.responded)},
        "body": {"contentType": "html", "content": item.body},
        "start": in_zone(item.start, wish.zone, date_only=item.all_day),
        "end": in_zone(item.end, wish.zone, date_only=item.all_day),
        "location": place,
        "locations": [place] if item.location else [],
        "attendees": attendees,
        "organizer": recipient(item.organizer),
    }
    if item.original_start:
        whole["originalStart"] = instant(item.original_start)
    return selected(whole, wish.select)


def selected(whole: Json, names: tuple[str, ...]) -> Json:
    if not names:
        return whole
    for name in names:
        if name not in whole and name != "originalStart":
            code = "RequestBroker--ParseUri"
            where = "on type 'Microsoft.OutlookServices.Event'"
            raise invalid(code, f"Could not find a property named '{name}' {where}.")
    wanted = {*names, *_ALWAYS} - {*_NOT_SELECTABLE}
    return {name: value for name, value in whole.items() if name in wanted}
