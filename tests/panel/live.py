"""A panel at its door: the real runner in a day that is skipped through, driven in words."""

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

from panel.agenda_cache import AgendaCache
from panel.calendars.base import Calendar, NotTold, Place
from panel.calling import Calling
from panel.config.words import WORDS
from panel.domain import events as ev
from panel.domain.effects import Book, Write
from panel.domain.meeting import Agenda, Meeting, MeetingKey, Slot
from panel.domain.person import Person
from panel.domain.policy import ReleasePolicy
from panel.domain.presence import Fitted
from panel.domain.room import Booking, Phase, Room
from panel.journal.base import Journal
from panel.mail.courier import Courier
from panel.mail.facts import Desk
from panel.mail.links import NoLinks
from panel.runner import Runner
from panel.ui.view import Show, View, derive_view
from tests.rooms import DEFAULT, at, find

from .day import Day, PanelClock


class Line:
    """A calendar as one panel has it: with an account of what it was asked, and when."""

    def __init__(self, calendar: Calendar, day: Day) -> None:
        self._calendar = calendar
        self._day = day
        self.polls: list[datetime] = []
        self.writes: list[Write] = []
        self.loose = asyncio.Event()
        self.loose.set()

    def get_stuck(self) -> None:
        """A write stays without an answer until it comes loose; reading goes on."""
        self.loose.clear()

    async def fetch(self, covers: Slot) -> Agenda:
        self.polls.append(self._day.now)
        with self._day.time.work():
            return await self._calendar.fetch(covers)

    async def write(self, write: Write) -> tuple[Meeting, ...]:
        self.writes.append(write)
        await self.loose.wait()
        with self._day.time.work():
            return await self._calendar.write(write)

    async def book_elsewhere(self, mailbox: str, book: Book) -> Meeting:
        with self._day.time.work():
            return await self._calendar.book_elsewhere(mailbox, book)

    async def rooms(self, room_list: str = "") -> tuple[Place, ...]:
        with self._day.time.work():
            return await self._calendar.rooms(room_list)

    async def find_people(self, text: str) -> tuple[Person, ...]:
        with self._day.time.work():
            return await self._calendar.find_people(text)

    async def send_mail(self, message: bytes) -> None:
        with self._day.time.work():
            await self._calendar.send_mail(message)

    async def language_of(self, address: str) -> str:
        with self._day.time.work():
            return await self._calendar.language_of(address)

    async def in_calls(self, addresses: Sequence[str]) -> frozenset[str]:
        with self._day.time.work():
            return await self._calendar.in_calls(addresses)

    async def availability(
        self, mailboxes: Sequence[str], within: Slot
    ) -> Mapping[str, tuple[Slot, ...] | NotTold]:
        with self._day.time.work():
            return await self._calendar.availability(mailboxes, within)

    async def close(self) -> None:
        with self._day.time.work():
            await self._calendar.close()


class LivePanel:
    """One panel, alive from the moment it is made."""

    def __init__(
        self,
        day: Day,
        calendar: Calendar,
        journal: Journal,
        folder: Path,
        *,
        policy: ReleasePolicy = DEFAULT,
        sensors: Iterable[Fitted] = (),
    ) -> None:
        self._day = day
        self.line = Line(calendar, day)
        self.shown: list[View] = []
        self.frame_lasts = timedelta(0)  # as long as its view holds
        self.runner = Runner(
            policy=policy,
            journal=journal,
            cache=AgendaCache(folder / "agenda.json", "saturne@contoso.example"),
            clock=PanelClock(day.time),
            zone=UTC,
            sensors=sensors,
        )
        courier = Courier(
            calendar=self.line,
            desk=Desk(room="Saturne", mailbox="saturne@contoso.example", zone=UTC, zone_name="UTC"),
            language=lambda: "en",
            templates=lambda language: WORDS["fr" if language == "fr" else "en"],
            links=lambda _: NoLinks.NO_PAGE,
        )
        calling = Calling(lambda: self.runner.room, self.runner.tell, self.line)
        self.life = day.start(self._live(courier, calling))

    async def _live(self, courier: Courier, calling: Calling) -> None:
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self.runner.run(self.line, self._show, courier.deliver))
            tasks.create_task(calling.run())

    def _show(self, room: Room, now: datetime) -> datetime:
        self.shown.append(derive_view(room, now, UTC, Show.SUBJECT))
        return now + self.frame_lasts if self.frame_lasts else self.shown[-1].holds_until

    def stop(self) -> None:
        """As SIGTERM does. Whatever ended it before is raised here."""
        self.life.cancel()
        try:
            self._day.do(asyncio.wait_for(self.life, None))
        except asyncio.CancelledError:
            return

    def close(self) -> None:
        self.stop()
        self._day.do(self.line.close())

    # --- people at the door -----------------------------------------------------------------

    def tap_check_in(self, which: str) -> None:
        self.runner.tell(ev.CheckInTapped(key=self.key(which)))

    def tap_end(self, which: str) -> None:
        self.runner.tell(ev.EndTapped(key=self.key(which), press=str(uuid4())))

    def tap_extend(self, which: str, until: str) -> None:
        tap = ev.ExtendTapped(key=self.key(which), until=at(until), press=str(uuid4()))
        self.runner.tell(tap)

    def tap_take_back(self) -> None:
        offer = self.view().take_back
        assert offer is not None, "the door offers it"
        self.runner.tell(ev.TakeBackTapped(key=offer.key, press=str(uuid4())))

    def rules_change(self, policy: ReleasePolicy) -> None:
        self.runner.tell(ev.PolicyChanged(policy=policy))

    def tap_book(self, until: str) -> None:
        self.runner.tell(ev.BookTapped(until=at(until), press=str(uuid4())))

    # --- what one sees ----------------------------------------------------------------------

    @property
    def room(self) -> Room:
        return self.runner.room

    def view(self) -> View:
        return self.shown[-1]

    def knows(self, which: str) -> bool:
        return any(
            which in (b.meeting.event_id, f"{b.meeting.slot.start:%H:%M}")
            for b in self.room.bookings
        )

    def booking(self, which: str) -> Booking:
        return find(self.room.bookings, which)

    def key(self, which: str) -> MeetingKey:
        return self.booking(which).meeting.key

    def phase(self, which: str) -> Phase:
        return self.booking(which).phase
