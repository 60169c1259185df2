"""A panel without a screen, in seconds instead of minutes: a process to be killed.

Started by `program.Program`: headless.py SETUP. Takes taps as lines, "check-in ID" or "end ID",
and "somebody moves" where there is a PIR;
tells each thing about a meeting once, as "WHAT ID", when it is true and on the disk.
"""

import asyncio
import os
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import msgspec

from panel.agenda_cache import AgendaCache
from panel.calendars.credential import Named, Secret
from panel.calendars.graph import GraphCalendar, GraphSettings, Wording
from panel.domain.events import CheckInTapped, EndTapped, SensorTold
from panel.domain.policy import ReleasePolicy
from panel.domain.presence import Fitted, Health, Kind, Sees, Word
from panel.domain.room import Room
from panel.health import WallClock
from panel.journal.sqlite import SqliteJournal
from panel.runner import Runner

HASTY = ReleasePolicy(
    window=timedelta(seconds=2),
    opens_before=timedelta(minutes=1),
    warning=timedelta(seconds=1),
    gives_up_after=timedelta(seconds=45),
    agenda_stale_after=timedelta(minutes=2),
    settles_for=timedelta(seconds=1),
)
PIR = Fitted(name="pir", kind=Kind.EVENT)
WORDING = Wording(
    release_comment="Nobody checked in.",
    not_needed_comment="Not needed any more.",
    walk_up_subject="Booked at the door",
    extension_subject="Extended at the door",
)


class Setup(msgspec.Struct, frozen=True, kw_only=True):
    folder: str
    mailbox: str
    tenant: str
    url: str
    ca: str
    pir: bool = False  # whoever is seen by it is checked in
    hurry: int = 1  # how many seconds its clock counts in one


class Headless:
    """What stands in for the screen: a pipe in, a pipe out."""

    def __init__(self, setup: Setup) -> None:
        folder = Path(setup.folder)
        self._clock = _clock(setup.hurry)
        self._runner = Runner(
            policy=replace(HASTY, presence_checks_in=setup.pir),
            journal=SqliteJournal(folder / "journal.sqlite", UTC),
            cache=AgendaCache(folder / "agenda.json", setup.mailbox),
            clock=self._clock,
            zone=UTC,
            sensors=[PIR] if setup.pir else [],
        )
        self._calendar = GraphCalendar(
            settings=GraphSettings(
                mailbox=setup.mailbox,
                tenant=setup.tenant,
                client_id="11111111-1111-1111-1111-111111111111",
                base_url=f"{setup.url}/v1.0",
                authority=setup.url,
                ca_file=Path(setup.ca),
                zone=UTC,
                wording=WORDING,
            ),
            credentials=lambda: [Named(name="panel", credential=Secret(secret="demo-secret"))],
            now=self._clock.now,
        )
        self._told: set[str] = set()

    async def live(self) -> None:
        asyncio.get_running_loop().add_reader(sys.stdin.fileno(), self._hear)
        await self._runner.run(self._calendar, self._show)

    def _hear(self) -> None:
        for line in os.read(sys.stdin.fileno(), 4096).decode().splitlines():
            if line == "somebody moves":
                word = Word(sensor=PIR.name, sees=Sees.SOMEBODY, health=Health.OK)
                self._runner.tell(SensorTold(word=word))
                continue
            tap, event_id = line.split(" ")
            for booking in self._runner.room.bookings:
                if booking.meeting.event_id == event_id:
                    key = booking.meeting.key
                    ends = tap == "end"
                    self._runner.tell(
                        EndTapped(key=key, press=str(uuid4())) if ends else CheckInTapped(key=key)
                    )

    def _show(self, room: Room, now: datetime) -> datetime:
        for booking in room.bookings:
            self._tell(f"{booking.phase.name} {booking.meeting.event_id}")
        for key in room.check_ins:
            self._tell(f"acknowledged {key.event_id}")
        return now + timedelta(minutes=1)

    def _tell(self, what: str) -> None:
        if what not in self._told:
            self._told.add(what)
            os.write(sys.stdout.fileno(), f"{what}\n".encode())  # no buffer to die with


def _clock(hurry: int) -> WallClock:
    begun, started = time.time(), time.monotonic()

    def running() -> float:
        return (time.monotonic() - started) * hurry

    return WallClock(wall=lambda: begun + running(), since_boot=running, synchronised=lambda: True)


if __name__ == "__main__":
    asyncio.run(Headless(msgspec.json.decode(sys.argv[1], type=Setup)).live())
