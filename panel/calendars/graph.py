"""One room's calendar in Microsoft Graph."""

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from pathlib import Path
from uuid import uuid4

from panel.calendars.base import NotTold, Place
from panel.calendars.credential import Named
from panel.calendars.graph_auth import EntraTokens
from panel.calendars.graph_http import GraphHttp, Line
from panel.calendars.graph_line import Errand, Patience, Trust
from panel.calendars.graph_mailbox import Mailbox
from panel.calendars.graph_people import People
from panel.calendars.graph_places import Places
from panel.calendars.graph_wire import Entry
from panel.calendars.graph_wording import Wording
from panel.calendars.graph_writes import Writes
from panel.domain.effects import Book, Write
from panel.domain.meeting import Agenda, Meeting, Slot
from panel.domain.person import Person

__all__ = ["GraphCalendar", "GraphSettings", "Patience", "Wording"]


@dataclass(frozen=True, slots=True, kw_only=True)
class GraphSettings:
    """Which room, in which tenant of which cloud."""

    mailbox: str
    tenant: str
    client_id: str
    zone: tzinfo  # the room's: all-day meetings are dates in it
    wording: Wording
    base_url: str = "https://graph.microsoft.com/v1.0"
    authority: str = "https://login.microsoftonline.com"
    ca_file: Path | None = None  # trusted beside the public authorities
    shares_check_ins: bool = False  # with the room's other panels, by a mark in its calendar


class GraphCalendar:
    """Implements `panel.calendars.base.Calendar`. Making one does no I/O.

    `credentials` is called in a thread for each sign-in, so that rotated ones are found; it may
    raise SignInFailed.
    """

    def __init__(
        self,
        *,
        settings: GraphSettings,
        credentials: Callable[[], Sequence[Named]],
        now: Callable[[], datetime],
        patience: Patience | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._now = now
        self._patience = patience or Patience()
        trust = Trust(settings.ca_file)
        self._tokens = EntraTokens(
            tenant=settings.tenant,
            client_id=settings.client_id,
            authority=settings.authority,
            base_url=settings.base_url,
            credentials=credentials,
            trust=trust,
            patience=self._patience,
            clock=clock,
        )
        self._http = GraphHttp(
            base_url=settings.base_url,
            mailbox=settings.mailbox,
            tokens=self._tokens,
            trust=trust,
            patience=self._patience,
            now=now,
        )
        self._mailbox = Mailbox(
            self._http, base_url=settings.base_url, address=settings.mailbox, zone=settings.zone
        )
        self._people = People(
            self._http, base_url=settings.base_url, mailbox=settings.mailbox, clock=clock
        )
        self._places = Places(self._http, base_url=settings.base_url)
        self._writes = Writes(
            self._mailbox,
            settings.wording,
            self._patience,
            shares_check_ins=settings.shares_check_ins,
        )

    @property
    def line(self) -> Line:
        """For who asks more of Graph than a room does: by the same tokens, with the same patience.

        Graph allows so much at once to an app, not to each part of one.
        """
        return self._http

    async def fetch(self, covers: Slot) -> Agenda:
        asked = self._now()
        errand = self._errand()
        async with errand.bounded():
            entries = await self._mailbox.between(covers, errand)
        return Agenda(meetings=_agenda(entries, covers), covers=covers, fetched_at=asked)

    async def write(self, write: Write) -> tuple[Meeting, ...]:
        return await self._writes.make(write)

    async def availability(
        self, mailboxes: Sequence[str], within: Slot
    ) -> Mapping[str, tuple[Slot, ...] | NotTold]:
        errand = self._errand()
        async with errand.bounded():
            return await self._mailbox.availability(mailboxes, within, errand)

    async def book_elsewhere(self, mailbox: str, book: Book) -> Meeting:
        return await self._writes.book_elsewhere(mailbox, book)

    async def rooms(self, room_list: str = "") -> tuple[Place, ...]:
        errand = self._errand()
        async with errand.bounded():
            return await self._places.rooms(room_list, errand)

    async def find_people(self, text: str) -> tuple[Person, ...]:
        errand = self._errand()
        async with errand.bounded():
            return await self._people.find(text, errand)

    async def send_mail(self, message: bytes) -> None:
        errand = self._errand()
        async with errand.bounded():
            await self._people.send(message, errand)

    async def language_of(self, address: str) -> str:
        errand = self._errand()
        async with errand.bounded():
            return await self._people.language(address, errand)

    async def in_calls(self, addresses: Sequence[str]) -> frozenset[str]:
        errand = self._errand()
        async with errand.bounded():
            return await self._people.in_calls(addresses, errand)

    def _errand(self) -> Errand:
        return Errand(str(uuid4()), self._patience.whole)

    def sign_in_anew(self) -> None:
        """Somebody has signed the room in: it is tried at once."""
        self._tokens.sign_in_anew()

    async def close(self) -> None:
        await self._tokens.close()
        await self._http.close()


def _agenda(entries: Iterable[Entry], covers: Slot) -> tuple[Meeting, ...]:
    """What takes the room within `covers`: each once, in order."""
    found = {
        entry.meeting.event_id: entry.meeting
        for entry in entries
        if entry.takes_the_room and _touches(entry.meeting.slot, covers)
    }
    return tuple(sorted(found.values(), key=lambda m: (m.slot.start, m.event_id)))


def _touches(slot: Slot, covers: Slot) -> bool:
    """A meeting without length is shown too, though it takes no time."""
    return slot.overlaps(covers) or covers.holds(slot.start)
