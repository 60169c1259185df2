"""Those who do not touch the screen: phones that scan the code, and badges held to the reader."""

import asyncio
import contextlib
import secrets
import time
from pathlib import Path
from typing import Protocol

from panel.app import Panel
from panel.calendars.base import Calendar
from panel.codes import links
from panel.codes.admission import Admission
from panel.codes.clocks import Clocks
from panel.codes.desk import Desk
from panel.codes.key import key_in
from panel.codes.letters import Letters
from panel.codes.line import Line
from panel.codes.picture import squares
from panel.codes.report import Report, Reporter
from panel.codes.shown import About
from panel.codes.signing import Signer
from panel.config import GraphAccess, PanelSettings
from panel.config.phone import NotFitted, Phone
from panel.domain.effects import CheckedInBy, Notify
from panel.domain.events import CheckInTapped
from panel.domain.room import Room
from panel.mail.links import Links, NoLinks
from panel.nearby.asking import Nearby
from panel.phone import wire
from panel.reader import SerialReader, matches
from panel.ui.view import View

BOOT = Path("/proc/sys/kernel/random/boot_id")
PATH = "/c/"  # of a code's address; short, for a code of few squares


class Glass(Protocol):
    """Where codes are shown."""

    def show(self, picture: str) -> None:
        """Of the code that leads to the page; empty: to none."""

    def bring(self, others: list[tuple[str, str]]) -> None:
        """Kinds and pictures of the codes that stay as they are."""


class Visitors:
    """All of them, for as long as the panel lives."""

    def __init__(self, panel: Panel, calendar: Calendar, glass: Glass) -> None:
        self._panel = panel
        self._glass = glass
        self._pages = 0
        self._counted = asyncio.Event()
        settings = panel.settings
        access = settings.graph
        self._reporter = Reporter(
            url=settings.codes.report_url,
            ca_file=access.ca_file if isinstance(access, GraphAccess) else None,
        )
        self.nearby = Nearby(
            rooms=[(other.mailbox, other.name) for other in settings.near],
            calendar=calendar,
            now=panel.clock.now,
            zone=panel.zone,
        )
        now = panel.clock.now()
        self._room = panel.runner.room
        self._view = panel.view(self._room, now)
        self._desks: list[Desk] = []
        self._letters: list[Letters] = []

    def show(self, view: View, room: Room) -> None:
        """What the door shows from now on."""
        self._view, self._room = view, room
        for desk in self._desks:
            desk.show(view, room)

    def links(self, notify: Notify) -> Links | NoLinks:
        """What the buttons of this letter lead to, where there is a page to lead to."""
        if not self._pages:
            return NoLinks.NO_PAGE
        now = self._panel.clock.now()
        return self._letters[0].links(notify, now, since_boot())

    async def receive(self) -> None:
        """For as long as the panel lives, even where nobody is expected."""
        settings = self._panel.settings
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(asyncio.Event().wait())
                if not isinstance(settings.phone, NotFitted):
                    tasks.create_task(self._serve(settings.phone))
                reader = settings.reader
                if not isinstance(reader, NotFitted) and reader.device is not None:
                    line = SerialReader(reader.device, reader.baud, self.read_badge)
                    tasks.create_task(line.run())
        finally:
            await self.nearby.close()
            await self._reporter.close()

    @property
    def badges_are_typed(self) -> bool:
        """Whether there is a reader that passes for a keyboard."""
        reader = self._panel.settings.reader
        return not isinstance(reader, NotFitted) and reader.device is None

    def read_badge(self, text: str) -> None:
        """Whose it is, is nobody's business: somebody stands at the door."""
        reader, key = self._panel.settings.reader, self._view.check_in
        if key and not isinstance(reader, NotFitted) and matches(text, reader.check_in):
            self._panel.runner.tell(CheckInTapped(key=key, by=CheckedInBy.BADGE))

    async def _serve(self, phone: Phone) -> None:
        settings = self._panel.settings
        mailbox = settings.room.mailbox
        signer = Signer(key=key_in(settings.state), room=mailbox, boot=this_boot())
        admission = Admission(signer, room=mailbox, shown=phone.shown, visit=phone.visit)
        letters = Letters(signer, public_url=phone.public_url)
        desk = Desk(
            admission=admission,
            letters=letters,
            about=about(self._panel),
            tell=self._panel.runner.tell,
            near=self.nearby.look,
            report=self._report,
            clocks=Clocks(now=self._panel.clock.now, since_boot=since_boot),
            view=self._view,
            room=self._room,
        )
        self._desks, self._letters = [desk], [letters]
        self._glass.bring(await asyncio.to_thread(other_codes, settings))
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(Line(phone.socket, desk.answer, self._count_pages).serve())
            tasks.create_task(self._turn_codes(phone, admission))

    def _count_pages(self, there: int) -> None:
        """A code that leads nowhere is not shown."""
        self._pages = there
        self._counted.set()

    async def _turn_codes(self, phone: Phone, admission: Admission) -> None:
        """One after the other; those shown for a minute change with the minute of the clock."""
        lasts = phone.shown.total_seconds()
        while True:
            self._counted.clear()
            picture = ""
            if self._pages:
                address = f"{phone.public_url}{PATH}{admission.code(since_boot())}"
                picture = await asyncio.to_thread(squares, address)
            self._glass.show(picture)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(lasts - time.time() % lasts if picture else None):
                    await self._counted.wait()

    async def _report(self, kind: str, text: str) -> bool:
        room = self._panel.settings.room
        return await self._reporter.post(
            Report(
                room=room.name,
                mailbox=room.mailbox,
                about=kind,
                text=text,
                at=self._panel.clock.now(),
                face=self._view.face.value,
            )
        )


def this_boot() -> str:
    """Another text after each start of the machine: random(4).

    Where a unit hides it (ProcSubset=pid), after each start of the panel.
    """
    try:
        return BOOT.read_text(encoding="ascii").strip()
    except OSError:
        return secrets.token_hex(16)


def since_boot() -> float:
    return time.clock_gettime(time.CLOCK_BOOTTIME)


def about(panel: Panel) -> About:
    settings, room = panel.settings, panel.settings.room
    network = settings.wifi
    return About(
        mailbox=room.mailbox,
        room=room.name,
        detail=room.detail,
        language=settings.screen.language,
        zone=panel.zone,
        zone_name=room.timezone,
        book_later=settings.codes.book_later,
        wifi=wire.Wifi(name=network.name, password=network.password) if network.name else None,
        report_mail=settings.codes.report_mail,
        takes_reports=bool(settings.codes.report_url),
    )


def other_codes(settings: PanelSettings) -> list[tuple[str, str]]:
    """Kinds and pictures of those that lead elsewhere than to the page."""
    room, network, codes = settings.room, settings.wifi, settings.codes
    texts: dict[str, str] = {}
    if codes.book_later:
        texts["later"] = links.book_any_time(room.mailbox, room.name)
    if network.name:
        texts["wifi"] = links.wifi(network.name, network.password, hidden=network.hidden)
    if codes.report_mail:
        texts["report"] = links.mail(codes.report_mail, room.name)
    return [(kind, squares(text)) for kind, text in texts.items()]
