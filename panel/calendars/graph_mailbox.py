"""A room's mailbox as Graph offers it: what may be asked of it, and nothing else."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, tzinfo
from urllib.parse import quote, urlencode

from panel.calendars.base import Gone, NotTold, RoomUnknown, Unreadable
from panel.calendars.graph_http import Answer, Line, Question
from panel.calendars.graph_line import Errand
from panel.calendars.graph_schedules import AT_MOST, question, read_schedules, widened
from panel.calendars.graph_times import in_utc
from panel.calendars.graph_wire import Entry, read_entry, read_page
from panel.domain.meeting import Slot
from panel.domain.person import NOBODY, Person

_PAGE = 100  # entries: a busy day and a half is one page
_PAGES = 20
# All-day events lie at UTC's midnights, up to a day away from those that they mean.
_ALL_DAY_MARGIN = timedelta(days=1)


class Mailbox:
    def __init__(self, http: Line, *, base_url: str, address: str, zone: tzinfo) -> None:
        self._http = http
        self._base_url = base_url.rstrip("/")
        self._address = address
        self._root = f"{self._base_url}/users/{quote(address, safe='')}"
        self._zone = zone

    def of(self, address: str) -> "Mailbox":
        """Somebody else's."""
        return Mailbox(self._http, base_url=self._base_url, address=address, zone=self._zone)

    @property
    def is_signed_in_to(self) -> bool:
        """Whether somebody signed in to it, as a person does; else an app may act in it."""
        return self._http.is_delegated

    async def between(self, covers: Slot, errand: Errand) -> tuple[Entry, ...]:
        """Everything that Graph knows within `covers`, whether it takes the room or not."""
        # No $select: createdDateTime cannot be selected here.
        query = {**_window(covers), "$orderby": "start/dateTime"}
        try:
            return await self._pages("calendarView", query, errand)
        except Gone as error:  # nothing in a mailbox as a whole can be gone
            raise self._no_calendar() from error

    async def called(self, uid: str, errand: Errand) -> tuple[Entry, ...]:
        """What Exchange knows by this iCalUId: single meetings and whole series only."""
        escaped = uid.replace("'", "''")
        query = {"$filter": f"iCalUId eq '{escaped}'"}
        return await self._pages("events", query, errand)

    async def instances(self, series: str, covers: Slot, errand: Errand) -> tuple[Entry, ...]:
        """The times of a series. Raises Gone if there is no such series."""
        path = f"events/{quote(series, safe='')}/instances"
        return await self._pages(path, _window(covers), errand)

    async def _pages(self, path: str, query: dict[str, str], errand: Errand) -> tuple[Entry, ...]:
        asked = urlencode({**query, "$top": str(_PAGE)}, safe="$/:", quote_via=quote)
        link: str | None = f"{self._root}/{path}?{asked}"
        found: list[Entry] = []
        for _ in range(_PAGES):
            if link is None:
                return tuple(found)
            answer = await self._ask("GET", link, errand, errand.another_id())
            # An empty page may have a next.
            entries, link = read_page(answer.body, self._zone, self._address)
            found += entries
        raise Unreadable(f"Graph's agenda does not end after {_PAGES} pages.")

    async def beside(self, slot: Slot, errand: Errand) -> tuple[Entry, ...]:
        """Everything around `slot`, so that all-day events are not missed."""
        wide = Slot(start=slot.start - _ALL_DAY_MARGIN, end=slot.end + _ALL_DAY_MARGIN)
        return await self.between(wide, errand)

    async def availability(
        self, mailboxes: Sequence[str], within: Slot, errand: Errand
    ) -> dict[str, tuple[Slot, ...] | NotTold]:
        """When other rooms are taken. Calendars.ReadBasic would do for it."""
        window = widened(within)
        told: dict[str, tuple[Slot, ...] | NotTold] = {}
        for first in range(0, len(mailboxes), AT_MOST):
            names = mailboxes[first : first + AT_MOST]
            asked = Question(
                "POST",
                f"{self._root}/calendar/getSchedule",
                errand.another_id(),
                question(names, window),
                asks_only=True,
            )
            try:
                answer = await self._http.ask(asked, errand)
            except Gone as error:
                raise self._no_calendar() from error
            told |= read_schedules(answer.body, names, window, within, self._zone)
        return told

    async def entry(self, event_id: str, errand: Errand) -> Entry:
        answer = await self._ask("GET", self._event(event_id), errand, errand.another_id())
        return read_entry(answer.body, self._zone, self._address)

    async def create(
        self,
        slot: Slot,
        *,
        subject: str,
        transaction_id: str,
        errand: Errand,
        invites: Person = NOBODY,
        categories: tuple[str, ...] = (),
    ) -> Entry:
        """The same transactionId again makes no second event."""
        body: dict[str, object] = {
            "subject": subject,
            "start": in_utc(slot.start),
            "end": in_utc(slot.end),
            "showAs": "busy",
            "isReminderOn": False,
            "transactionId": transaction_id,
        }
        if invites.address:
            mail = {"address": invites.address, **({"name": invites.name} if invites.name else {})}
            body["attendees"] = [{"emailAddress": mail, "type": "required"}]
        if categories:
            body["categories"] = list(categories)
        answer = await self._ask("POST", f"{self._root}/events", errand, errand.guid, body)
        return self._made(answer)

    async def set_end(self, entry: Entry, end: datetime, errand: Errand) -> Entry:
        body: dict[str, object] = {"end": in_utc(end)}
        if entry.meeting.all_day:  # such a one ends at midnight or is none
            body |= {"isAllDay": False, "start": in_utc(entry.meeting.slot.start)}
        url = self._event(entry.meeting.event_id)
        answer = await self._ask("PATCH", url, errand, errand.guid, body)
        return self._made(answer)

    async def mark(self, entry: Entry, category: str, errand: Errand) -> Entry:
        """One category more; they are the room's copy's own, and travel nowhere."""
        url = self._event(entry.meeting.event_id)
        body = {"categories": [*entry.categories, category]}
        return self._made(await self._ask("PATCH", url, errand, errand.guid, body))

    async def check_in(self, uid: str, method: str, errand: Errand) -> None:
        """Tell Exchange, so that it does not release the room itself. Never for an app alone."""
        url = f"{self._base_url}/places/{quote(self._address, safe='')}/checkIns"
        body = {"calendarEventId": uid, "checkInMethod": method}
        await self._ask("POST", url, errand, errand.guid, body)

    async def accept(self, entry: Entry, errand: Errand) -> None:
        await self._act(entry, "accept", {"sendResponse": True}, errand)

    async def decline(self, entry: Entry, comment: str, errand: Errand) -> None:
        """The organizer is told, in these words."""
        body = {"comment": comment, "sendResponse": True}
        await self._act(entry, "decline", body, errand)

    async def cancel(self, entry: Entry, comment: str, errand: Errand) -> None:
        await self._act(entry, "cancel", {"comment": comment}, errand)

    async def delete(self, entry: Entry, errand: Errand) -> None:
        await self._ask("DELETE", self._event(entry.meeting.event_id), errand, errand.guid)

    async def _act(self, entry: Entry, verb: str, body: object, errand: Errand) -> None:
        url = f"{self._event(entry.meeting.event_id)}/{verb}"
        await self._ask("POST", url, errand, errand.guid, body)

    def _no_calendar(self) -> RoomUnknown:
        return RoomUnknown(
            f"The mailbox {self._address} has no calendar: check the room's address."
        )

    async def _ask(
        self, method: str, url: str, errand: Errand, request_id: str, body: object = None
    ) -> Answer:
        asked = Question(method, url, request_id, body, of=self._address)
        return await self._http.ask(asked, errand)

    def _made(self, answer: Answer) -> Entry:
        entry = read_entry(answer.body, self._zone, self._address)
        if not entry.meeting.readable:
            raise Unreadable("Graph took the write, but its answer cannot be read.")
        return entry

    def _event(self, event_id: str) -> str:
        """Ids are case-sensitive, hold + / = and differ only in - and _: one quoted segment."""
        return f"{self._root}/events/{quote(event_id, safe='')}"


def _window(covers: Slot) -> dict[str, str]:
    return {"startDateTime": _bound(covers.start), "endDateTime": _bound(covers.end)}


def _bound(moment: datetime) -> str:
    """Without an offset Graph takes it as UTC; with a Z nobody can misread it."""
    return f"{moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='seconds')}Z"
