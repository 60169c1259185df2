"""Plain Graph calls in one mailbox, over the panel's own line: its tokens, its patience."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TypeVar
from urllib.parse import quote, urlencode
from uuid import uuid4

import msgspec

from panel.calendars.base import Unreadable
from panel.calendars.graph_http import Line, Question
from panel.calendars.graph_line import Errand
from panel.domain.meeting import Slot

T = TypeVar("T")
Body = Mapping[str, object]
_SECONDS = 60.0  # one call, with its retries
_PAGES = 100
_FIELDS = "id,iCalUId,subject,start,end,type,isOrganizer,isCancelled,seriesMasterId,attendees"


class _Wire(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    pass


class Address(_Wire, frozen=True, kw_only=True):
    address: str | None = None


class Answered(_Wire, frozen=True, kw_only=True):
    response: str | None = None


class Attendee(_Wire, frozen=True, kw_only=True):
    email_address: Address | None = None
    status: Answered | None = None


class InZone(_Wire, frozen=True, kw_only=True):
    date_time: str


class Event(_Wire, frozen=True, kw_only=True):
    """A meeting as its mailbox has it; whatever is missing is as if it were nobody's."""

    id: str
    uid: str = msgspec.field(default="", name="iCalUId")
    subject: str | None = None
    start: InZone | None = None
    type: str | None = None
    is_organizer: bool | None = None
    is_cancelled: bool | None = None
    series_master_id: str | None = None
    attendees: tuple[Attendee, ...] = ()

    @property
    def begins(self) -> datetime:
        """In UTC: nothing else is asked for. Graph's seven digits are cut to six."""
        said = self.start.date_time if self.start else "1900-01-01T00:00:00"
        return datetime.fromisoformat(said).replace(tzinfo=UTC)

    def answer_of(self, address: str) -> str:
        """What the organizer sees of an attendee; empty if that one is not invited."""
        for one in self.attendees:
            if one.email_address and (one.email_address.address or "").lower() == address.lower():
                return (one.status.response if one.status else None) or "none"
        return ""


class _Page(_Wire, frozen=True, kw_only=True):
    value: tuple[Event, ...]
    next_link: str | None = msgspec.field(default=None, name="@odata.nextLink")


class Mailbox:
    """Raises CalendarError, in the panel's own sentences."""

    def __init__(self, line: Line, base_url: str, address: str) -> None:
        self._line = line
        self._root = f"{base_url}/users/{quote(address, safe='')}"
        self.address = address

    async def view(self, within: Slot) -> tuple[Event, ...]:
        """No $filter: a startswith on subjects is a 500 where one event has no subject.

        https://github.com/microsoftgraph/msgraph-sdk-dotnet/issues/2559
        """
        return await self._pages("calendarView", _window(within))

    async def times_of(self, series: str, within: Slot) -> tuple[Event, ...]:
        found = await self._pages(f"events/{quote(series, safe='')}/instances", _window(within))
        return tuple(sorted(found, key=lambda event: event.begins))

    async def called(self, uid: str) -> tuple[Event, ...]:
        """Singles and whole series by their iCalUId."""
        return await self._pages("events", {"$filter": f"iCalUId eq '{uid}'"})

    async def event(self, event_id: str) -> Event:
        return _read(await self._ask("GET", self._event(event_id)), Event)

    async def create(self, body: Body) -> Event:
        once = {**body, "transactionId": str(uuid4())}  # sent twice, it is made once
        return _read(await self._ask("POST", "events", once), Event)

    async def change(self, event_id: str, body: Body) -> Event:
        return _read(await self._ask("PATCH", self._event(event_id), body), Event)

    async def cancel(self, event_id: str, comment: str) -> None:
        await self._ask("POST", f"{self._event(event_id)}/cancel", {"comment": comment})

    async def delete(self, event_id: str) -> None:
        await self._ask("DELETE", self._event(event_id))

    async def _pages(self, path: str, query: Mapping[str, str]) -> tuple[Event, ...]:
        asked = {**query, "$select": _FIELDS, "$top": "100"}
        link = f"{self._root}/{path}?{urlencode(asked, safe='$/:,', quote_via=quote)}"
        found: tuple[Event, ...] = ()
        for _ in range(_PAGES):
            page = _read(await self._send("GET", link), _Page)
            found += page.value
            if page.next_link is None:
                return found
            link = page.next_link
        raise Unreadable(f"The calendar of {self.address} does not end after {_PAGES} pages.")

    async def _ask(self, method: str, path: str, body: Body | None = None) -> bytes:
        return await self._send(method, f"{self._root}/{path}", body)

    async def _send(self, method: str, url: str, body: Body | None = None) -> bytes:
        errand = Errand(str(uuid4()), _SECONDS)
        async with errand.bounded():
            asked = Question(method, url, errand.guid, body, of=self.address)
            return (await self._line.ask(asked, errand)).body

    @staticmethod
    def _event(event_id: str) -> str:
        return f"events/{quote(event_id, safe='')}"


def _read(body: bytes, into: type[T]) -> T:
    try:
        return msgspec.json.decode(body, type=into)
    except (ValueError, RecursionError) as error:
        raise Unreadable(f"Graph answered something that is no calendar: {error}.") from error


def _window(within: Slot) -> dict[str, str]:
    names = ("startDateTime", "endDateTime")
    ends = (within.start, within.end)
    return {
        name: f"{end.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
        for name, end in zip(names, ends, strict=True)
    }
