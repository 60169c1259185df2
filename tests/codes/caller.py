"""Somebody with a phone before a door that lives through a day: what the desk tells them."""

import asyncio
from datetime import timedelta
from zoneinfo import ZoneInfo

from panel.codes.clocks import Clocks
from panel.codes.desk import Desk
from panel.codes.letters import Letters
from panel.codes.shown import About
from panel.domain import events as ev
from panel.nearby.asking import FreeRoom, NotKnown
from panel.phone import wire
from panel.ui.view import Show
from tests.door import Door as LivingDoor
from tests.rooms import MIDNIGHT, meeting
from tests.ui.eyes import seen_at

from .door import ROOM, a_door, a_signer

PARIS = ZoneInfo("Europe/Paris")
PUBLIC_URL = "https://saturne.rooms.example"
ABOUT = About(
    mailbox=ROOM,
    room="Saturne",
    detail="8 seats",
    language="en",
    zone=PARIS,
    zone_name="Europe/Paris",
    book_later=True,
    wifi=wire.Wifi(name="Guests", password="come in!"),
    report_mail="",
    takes_reports=True,
)


class Porch:
    """A door, its desk, and the hook for its problems."""

    def __init__(self, door: LivingDoor, shows_within: float = 30.0) -> None:
        self.door = door
        self.admission = a_door()
        self.letters = Letters(a_signer(), public_url=PUBLIC_URL)
        self.reports: list[tuple[str, str]] = []
        self.hook_works = True
        self.free_near: tuple[FreeRoom, ...] | NotKnown = NotKnown.NOT_KNOWN
        self.is_busy = False  # the panel takes what it is told, and comes to it later
        self.told: list[ev.Event] = []
        self.asleep = timedelta(0)  # for how long this boot has not been under way
        self._desk = Desk(
            admission=self.admission,
            letters=self.letters,
            about=ABOUT,
            tell=self._tell,
            near=self._near,
            report=self._report,
            clocks=Clocks(now=lambda: door.now, since_boot=self.since_boot),
            view=seen_at(door, Show.ORGANIZER),
            room=door.room,
            shows_within=shows_within,
        )

    def since_boot(self) -> float:
        return (self.door.now - MIDNIGHT - self.asleep).total_seconds()

    def code(self) -> str:
        return self.admission.code(self.since_boot())

    def ask(self, ask: wire.Ask) -> wire.Say:
        return asyncio.run(self.hear(ask))

    async def hear(self, ask: wire.Ask) -> wire.Say:
        self._show()
        return await self._desk.answer(ask)

    def comes_to_it(self) -> None:
        """What the panel was told, it does now, and shows."""
        for event in self.told:
            self.door.happens(event)
        self.told = []
        self._show()

    def _tell(self, event: ev.Event) -> None:
        self.told.append(event)
        if not self.is_busy:
            self.comes_to_it()

    def _show(self) -> None:
        self._desk.show(seen_at(self.door, Show.ORGANIZER), self.door.room)

    async def _near(self) -> tuple[FreeRoom, ...] | NotKnown:
        return self.free_near

    async def _report(self, about: str, text: str) -> bool:
        self.reports.append((about, text))
        return self.hook_works


class Caller:
    """One phone: it scans, looks and presses what it sees."""

    def __init__(self, porch: Porch) -> None:
        self._porch = porch
        self.visit = ""

    def scans(self, code: str = "") -> str:
        """Why not; empty when the code was good."""
        said = self._porch.ask(wire.Scan(code=code or self._porch.code()))
        if isinstance(said, wire.Refused):
            return said.why
        assert isinstance(said, wire.Visit)
        self.visit = said.visit
        return ""

    def looks(self) -> wire.Door:
        said = self._porch.ask(wire.Look(visit=self.visit))
        assert isinstance(said, wire.Door), said
        return said

    def is_refused(self) -> str:
        said = self._porch.ask(wire.Look(visit=self.visit))
        return said.why if isinstance(said, wire.Refused) else ""

    def sees(self) -> list[str]:
        """What may be done, as far as it differs: "book 15"."""
        return [f"{b.does} {b.minutes}" if b.minutes else b.does for b in self.looks().buttons]

    def button(self, what: str) -> wire.Button:
        names = self.sees()
        return self.looks().buttons[names.index(what)]

    def presses(self, button: str | wire.Button, text: str = "") -> str:
        """Why not; empty when it was heard."""
        token = (self.button(button) if isinstance(button, str) else button).press
        about = "broken" if text else ""
        said = self._porch.ask(
            wire.Press(visit=self.visit, button=token, text=text, about=about)  # type: ignore[arg-type]  # one of its words
        )
        if isinstance(said, wire.Refused):
            return said.why
        assert isinstance(said, wire.Heard)
        return ""


def a_porch(*clocks: str, now: str) -> Porch:
    """Before a room with meetings of an hour that begin then."""
    hours = [f"{int(c.partition(':')[0]) + 1}:{c.partition(':')[2]}" for c in clocks]
    return Porch(
        LivingDoor(*(meeting(c, end) for c, end in zip(clocks, hours, strict=True)), now=now)
    )


def a_caller(porch: Porch) -> Caller:
    caller = Caller(porch)
    assert caller.scans() == ""
    return caller
