"""The fleet's side of one panel, beside the room: nothing here delays a tap or proves presence."""

import asyncio
import contextlib
import logging
import os
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from PySide6.QtQuick import QQuickWindow

from panel.app import Panel
from panel.config.fleet_table import FleetTable
from panel.domain.room import Room
from panel.fleet import metrics
from panel.fleet.health import Kept, Life
from panel.fleet.known import about_credentials, life
from panel.fleet.line import Hearing
from panel.fleet.obeying import Obeying
from panel.fleet.starts import IN_ORDER, Starts
from panel.fleet.telling import Telling, will
from panel.fleet.topics import Topics, topics_of
from panel.ui.view import View
from sensors.base import SensorError
from sensors.credentials import Credentials
from sensors.mqtt_broker import Pace
from sensors.mqtt_outbox import Outbox

log = logging.getLogger("panel.fleet")

# Nobody waits for a word from here: a thousand panels that have lost one broker come back to it
# within these seconds, and not at once. A panel whose power went is offline after 45 s.
PACE = Pace(first_wait=10.0, longest_wait=120.0, keepalive=30, look=10.0)
LOOKS_EVERY = 60.0  # seconds, where nothing happens
APART = 0.5  # seconds between two words about the door: the newest wins
FIGURES_EVERY = 15.0  # seconds
FIGURES_LAST = 4  # times that: a sign of life, where nothing has changed
CREDENTIALS_EVERY = 3600.0  # seconds
TRIES_EVERY = 60.0  # seconds, where the connection cannot begin


class Fleet:
    """Made after the first frame, where [fleet] is set."""

    def __init__(
        self,
        panel: Panel,
        table: FleetTable,
        window: QQuickWindow,
        restart: Callable[[], None],
        pace: Pace = PACE,
    ) -> None:
        self._panel = panel
        self._table = table
        self._pace = pace
        self.topics = topics(panel, table)
        self._outbox = Outbox(will(self.topics))
        self._telling = Telling(self.topics, table, self._outbox, panel.journal)
        self._obeying = Obeying(panel, table, window, self._answer, restart)
        self._starts = Starts(panel.settings.state)
        self._room = panel.runner.room
        self._view = panel.view(self._room, panel.clock.now())
        self._kept = Kept()
        self._decisions = Counter[str]()
        self._changed = asyncio.Event()
        self._hearing: Hearing | None = None

    def show(self, view: View, room: Room) -> None:
        """On the way from a tap to its frame: notes are made here, and no more."""
        if room.decision is not None and room.decision is not self._room.decision:
            self._decisions[room.decision.verdict.name.lower()] += 1
        self._view, self._room = view, room
        self._obeying.show(view, room)
        self._changed.set()

    async def run(self) -> None:
        """For as long as the panel lives."""
        try:
            reason = await asyncio.to_thread(self._starts.begin)
            known = await asyncio.to_thread(life, self._panel.clock.now(), reason)
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._look_at_credentials())
                if self._table.host:
                    tasks.create_task(self._listen())
                    tasks.create_task(self._tell(known))
                    tasks.create_task(self._obeying.run())
                if self._table.metrics:
                    tasks.create_task(self._keep_figures(known))
        finally:
            self._outbox.close()
            self._starts.end(self._obeying.why or IN_ORDER)

    async def _tell(self, known: Life) -> None:
        settings = self._panel.settings
        self._telling.begin(known, self._room, settings.room.name)
        while True:
            self._changed.clear()
            now = self._panel.clock.now()
            self._telling.tell(self._view, self._room, now, self._kept, known)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(LOOKS_EVERY):
                    await self._changed.wait()
            await asyncio.sleep(APART)

    async def _listen(self) -> None:
        """The connection, for ever; paho is imported only here."""
        from sensors.mqtt_thread import listen

        told = ""
        folder = self._panel.settings.files[0].parent
        secrets = Credentials(folder=folder, environment=os.environ, table="fleet")
        loop = asyncio.get_running_loop()
        while True:
            self._hearing = Hearing(self.topics.commands, loop, self._obeying.hear)
            try:
                broker = await asyncio.to_thread(secrets.broker, self._table)
                stop = self._hearing.stop
                await listen(broker, self._hearing, self._pace, stop, self._outbox)
            except SensorError as error:
                if str(error) != told:
                    log.error("the fleet's broker: %s", error)
                told = str(error)
            await asyncio.sleep(TRIES_EVERY)

    def _answer(self, which: str, payload: bytes) -> None:
        self._outbox.pass_on(self.topics.answer(which), payload)

    async def _look_at_credentials(self) -> None:
        while True:
            access, now = self._panel.settings.graph, self._panel.clock.now()
            self._kept = await asyncio.to_thread(about_credentials, access, now)
            self._changed.set()
            await asyncio.sleep(CREDENTIALS_EVERY)

    async def _keep_figures(self, known: Life) -> None:
        """Seldom, in a thread, and only what is new: an SD card has many years ahead."""
        file = self._panel.settings.files[0].parent / self._table.metrics
        last, alike, complaint = "", 0, ""
        while True:
            hearing = self._hearing
            connected = hearing.connected if hearing is not None else None
            counted = metrics.Counted(decisions=dict(self._decisions), connected=connected)
            now = self._panel.clock.now()
            text = metrics.figures(self._view, self._room, now, self._kept, known, counted)
            alike = alike + 1 if text == last else 0
            if alike % FIGURES_LAST == 0:
                last = text
                said = await asyncio.to_thread(_kept, file, text)
                if said and said != complaint:
                    log.warning("the figures are not written: %s", said)
                complaint = said
            await asyncio.sleep(FIGURES_EVERY)


def _kept(file: Path, text: str) -> str:
    """Why it could not be; empty: it could."""
    try:
        metrics.keep(file, text)
    except OSError as error:
        why = error.strerror or "unwritable"
        return f"{file}: {why}: make the folder for this user, or correct fleet.metrics."
    return ""


def topics(panel: Panel, table: FleetTable) -> Topics:
    room = panel.settings.room
    return topics_of(prefix=table.prefix, site=room.site, mailbox=room.mailbox, room=table.room)
