"""Asks Graph, as the panel does, and one thing at a time: beside us the panel asks too."""

import binascii
from base64 import urlsafe_b64decode
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any
from urllib.parse import quote, urlencode
from uuid import uuid4

import msgspec

from panel.calendars.base import AccessDenied, CalendarError, Gone, RoomUnknown, Unreadable
from panel.calendars.graph_auth import EntraTokens
from panel.calendars.graph_http import Answer, GraphHttp, Question
from panel.calendars.graph_line import Errand, Patience, Trust
from panel.calendars.graph_times import in_utc, slot_of
from panel.calendars.graph_wire import Event
from panel.config import GraphAccess
from panel.doctor.judges.room import DAYS, Booked, Refusal, Written
from panel.doctor.judges.sign_in import Held
from panel.doctor.lines import Unknown
from panel.domain.meeting import Slot

SUBJECT = "Room Panel self-test"
FAR_AWAY = timedelta(days=30)  # no panel shows a day so far ahead
LENGTH = timedelta(minutes=15)
_PAGE = 250

_ANSWERED = ("accepted", "tentativelyAccepted", "declined", "organizer")


class _Page(msgspec.Struct, frozen=True, kw_only=True):
    value: list[msgspec.Raw] = []


class Asking:
    """One room's calendar. Nothing here raises CalendarError: a refusal is what we came for."""

    def __init__(
        self,
        access: GraphAccess,
        *,
        mailbox: str,
        zone: tzinfo,
        now: Callable[[], datetime],
        patience: Patience,
    ) -> None:
        self._mailbox = mailbox
        self._zone = zone
        self._now = now
        self._patience = patience
        self._base = f"{access.base_url}/v1.0"
        trust = Trust(access.ca_file)
        self._tokens = EntraTokens(
            tenant=access.tenant,
            client_id=access.client_id,
            authority=access.authority,
            base_url=self._base,
            credentials=lambda: access.credentials,
            trust=trust,
            patience=patience,
        )
        self._http = GraphHttp(
            base_url=self._base,
            mailbox=mailbox,
            tokens=self._tokens,
            trust=trust,
            patience=patience,
            now=now,
        )

    async def close(self) -> None:
        await self._tokens.close()
        await self._http.close()

    async def held(self) -> Held | Refusal | Unknown:
        """What the token says of itself; that it is genuine is for Graph to know."""
        try:
            token = await self._tokens.get()
        except CalendarError as error:
            return _refusal(error)
        return permissions_in(token)

    async def agenda(self, mailbox: str = "") -> tuple[Booked, ...] | Refusal:
        """Of the next days; of the room, unless somebody else is named."""
        now = self._now()
        covers = Slot(start=now, end=now + timedelta(days=DAYS))
        try:
            events = await self._between(covers, mailbox or self._mailbox)
        except CalendarError as error:
            return _refusal(error)
        return tuple(_booked(event, self._zone) for event in events if not event.is_cancelled)

    async def write(self) -> Written | Refusal:
        """Book, far from today and as free time, and take it away again."""
        slot = night_slot(self._now(), self._zone)
        try:
            left = [event for event in await self._between(slot, self._mailbox) if _is_ours(event)]
            for event in left:
                await self._delete(event.id)
            made = await self._create(slot)
        except CalendarError as error:
            return _refusal(error)
        try:
            await self._delete(made)
        except CalendarError as error:
            day = f"{slot.start.astimezone(self._zone):%Y-%m-%d}"
            return Refusal(sentence=f'"{SUBJECT}" on {day} could not be taken away: {error}')
        return Written(left_over=len(left))

    # --- requests -----------------------------------------------------------------------------

    async def _between(self, covers: Slot, mailbox: str) -> list[Event]:
        window = {
            "startDateTime": _utc(covers.start),
            "endDateTime": _utc(covers.end),
            "$orderby": "start/dateTime",
            "$top": str(_PAGE),
        }
        asked = urlencode(window, safe="$/:", quote_via=quote)
        answer = await self._ask("GET", f"{_user(mailbox)}/calendarView?{asked}", of=mailbox)
        try:
            page = msgspec.json.decode(answer.body, type=_Page)
        except (ValueError, RecursionError) as error:
            raise Unreadable("Graph answered something that is not an agenda.") from error
        return [*_readable(page.value)]

    async def _create(self, slot: Slot) -> str:
        body = {
            "subject": SUBJECT,
            "start": in_utc(slot.start),
            "end": in_utc(slot.end),
            "showAs": "free",
            "isReminderOn": False,
            "transactionId": str(uuid4()),
        }
        answer = await self._ask("POST", f"{_user(self._mailbox)}/events", body)
        try:
            return msgspec.json.decode(answer.body, type=Event).id
        except (ValueError, RecursionError) as error:
            raise Unreadable("Graph answered something that is not a booking.") from error

    async def _delete(self, event: str) -> None:
        """Only ever a booking of our own, to which nobody is invited."""
        try:
            await self._ask("DELETE", f"{_user(self._mailbox)}/events/{quote(event, safe='')}")
        except Gone:
            return

    async def _ask(self, method: str, path: str, body: object = None, of: str = "") -> Answer:
        errand = Errand(str(uuid4()), self._patience.whole)
        async with errand.bounded():
            question = Question(method, self._base + path, errand.guid, body, of=of)
            return await self._http.ask(question, errand)


def permissions_in(token: str) -> Held | Unknown:
    """The payload of a JWT, unverified: it is only shown."""
    try:
        payload = token.split(".")[1]
        said: dict[str, Any] = msgspec.json.decode(
            urlsafe_b64decode(payload + "=" * (-len(payload) % 4)), type=dict[str, Any]
        )
    except (IndexError, ValueError, binascii.Error):
        return Unknown.UNKNOWN
    scopes, roles = said.get("scp"), said.get("roles")
    if isinstance(scopes, str):
        return Held(permissions=frozenset(scopes.split()), delegated=True)
    # Without any the claim is left out.
    given = roles if isinstance(roles, list) else []
    return Held(permissions=frozenset(map(str, given)), delegated=False)


def night_slot(now: datetime, zone: tzinfo) -> Slot:
    """At night on a New Year's Day: the same for months, so that what is left over is found."""
    local = now.astimezone(zone)
    years = (local.year + 1, local.year + 2)
    starts = (datetime(year, 1, 1, 3, tzinfo=zone).astimezone(UTC) for year in years)
    start = next(start for start in starts if start - now > FAR_AWAY)
    return Slot(start=start, end=start + LENGTH)


def _readable(raws: list[msgspec.Raw]) -> Iterator[Event]:
    for raw in raws:
        try:
            yield msgspec.json.decode(raw, type=Event)
        except ValueError:  # the panel shows it by its times alone; no setting shows in it
            continue


def _booked(event: Event, zone: tzinfo) -> Booked:
    slot = slot_of(event.start, event.end, zone, all_day=event.is_all_day is True)
    response = event.response_status.response if event.response_status else None
    mail = event.organizer.email_address if event.organizer else None
    return Booked(
        start=slot.start,
        end=slot.end,
        own=event.is_organizer is True,
        takes_the_room=event.show_as != "free" and response != "declined",
        answered=response in _ANSWERED,
        subject=event.subject or "",
        organizer=(mail.name or "") if mail else "",
    )


def _is_ours(event: Event) -> bool:
    return event.subject == SUBJECT and event.is_organizer is True and not event.attendees


def _refusal(error: CalendarError) -> Refusal:
    return Refusal(
        sentence=str(error),
        denied=isinstance(error, AccessDenied | Gone),
        no_mailbox=isinstance(error, RoomUnknown),
    )


def _user(mailbox: str) -> str:
    return f"/users/{quote(mailbox, safe='')}"


def _utc(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
