"""The application: every object is made here, once, and this is the only file that knows all.

Order matters: the first frame, with the cached agenda, comes before anything that talks
to a network is even imported.
"""

import asyncio
import importlib
import logging
import socket
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from panel.agenda_cache import AgendaCache
from panel.calendars.credential import Credential, Secret
from panel.config import NotConfigured, PanelSettings, Refused, Reloaded, Unchanged, Watch
from panel.config.graph_access import GraphAccess
from panel.domain.events import PolicyChanged
from panel.domain.room import Room
from panel.health import WallClock, sd_notify, watchdog_interval
from panel.journal.patient import PatientJournal
from panel.journal.sqlite import SqliteJournal
from panel.runner import Runner
from panel.ui.view import Show, View, derive_view
from panel.zone import settle_in

if TYPE_CHECKING:  # PySide6 slows down every import after it: first all that is ours
    from PySide6.QtGui import QGuiApplication

    from panel.calendars.base import Calendar
    from panel.ui.bridge import DoorBridge
    from panel.ui.window import PanelWindow, Properties

log = logging.getLogger(__name__)

RESTART = -1  # run() asks to be run again, with new settings
LOOKS_EVERY = 10.0  # seconds, at the files of the settings; a change counts after two looks
IDLE = 3600.0  # seconds; nobody asks for a watchdog
NO_SECRET = Secret(secret="")


@dataclass(slots=True, kw_only=True)
class Panel:
    """One panel, made."""

    settings: PanelSettings
    watch: Watch
    zone: tzinfo
    clock: WallClock
    journal: PatientJournal
    runner: Runner
    look_every: float = LOOKS_EVERY

    def view(self, room: Room, now: datetime) -> View:
        return derive_view(room, now, self.zone, Show(self.settings.screen.show))


def build(path: Path, settings: PanelSettings, zone: tzinfo) -> Panel:
    """Make everything that needs neither a screen nor a network."""
    trusting = settings.clock_trust == "always"
    clock = WallClock(synchronised=lambda: True) if trusting else WallClock()
    file = settings.state / "journal.sqlite"
    journal = PatientJournal(lambda: SqliteJournal(file, zone))
    cache = AgendaCache(settings.cache / "agenda.json", settings.room.mailbox)
    return Panel(
        settings=settings,
        watch=Watch(path, settings),
        zone=zone,
        clock=clock,
        journal=journal,
        runner=Runner(policy=settings.policy, journal=journal, cache=cache, clock=clock, zone=zone),
    )


def build_calendar(panel: Panel, access: GraphAccess) -> "Calendar":
    """The adapter, imported only now: httpx and msal cost more than the whole first frame."""
    from panel.calendars.graph import GraphCalendar, GraphSettings, Wording

    settings, words = panel.settings, panel.settings.words
    return GraphCalendar(
        settings=GraphSettings(
            mailbox=settings.room.mailbox,
            tenant=access.tenant,
            client_id=access.client_id,
            base_url=f"{access.base_url}/v1.0",
            authority=access.authority,
            ca_file=access.ca_file,
            zone=panel.zone,
            wording=Wording(
                release_comment=words.release_comment,
                not_needed_comment=words.not_needed_comment,
                walk_up_subject=words.walk_up_subject,
                extension_subject=words.extension_subject,
            ),
        ),
        credential=lambda: _credential(panel),
        now=panel.clock.now,
    )


def run(path: Path, settings: PanelSettings, look_every: float = LOOKS_EVERY) -> int:
    """Run a panel until it is told to stop. RESTART: its settings have changed."""
    zone = settle_in(settings.room.timezone)
    from panel.ui.window import make_application

    app = make_application(settings.screen.language)
    if isinstance(settings.graph, NotConfigured):
        return _wait_for_setup(app, path, settings, look_every)
    panel = build(path, settings, zone)
    panel.look_every = look_every
    try:
        return _run_door(app, panel, settings.graph)
    finally:
        panel.journal.close()


def _run_door(app: "QGuiApplication", panel: Panel, access: GraphAccess) -> int:
    from panel.ui.bridge import DoorBridge
    from panel.ui.stage import run_loop

    settings, now = panel.settings, panel.clock.now()
    bridge = DoorBridge(
        panel.view(panel.runner.room, now),
        panel.runner.tell,
        room_name=settings.room.name,
        room_detail=settings.room.detail,
        language=settings.screen.language,
    )
    window = _open(app, settings, "Door", {"door": bridge})
    try:
        return run_loop(app, lambda: _live(panel, access, bridge))
    finally:
        window.close_down()


async def _live(panel: Panel, access: GraphAccess, bridge: "DoorBridge") -> int:
    def show(room: Room, now: datetime) -> datetime:
        view = panel.view(room, now)
        bridge.show(view)
        return view.holds_until

    await asyncio.to_thread(importlib.import_module, "panel.calendars.graph")
    calendar = build_calendar(panel, access)
    sd_notify("READY=1")
    door = asyncio.ensure_future(panel.runner.run(calendar, show))
    beside = [asyncio.ensure_future(_follow_settings(panel)), asyncio.ensure_future(_feed())]
    try:
        done, _ = await asyncio.wait([door, *beside], return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()  # an unexpected error ends the panel
        return RESTART
    finally:
        for task in (door, *beside):
            task.cancel()
        await asyncio.gather(door, *beside, return_exceptions=True)
        await calendar.close()


async def _follow_settings(panel: Panel) -> None:
    """Take changes live; return when one needs a restart. A broken one is refused whole."""
    while True:
        await asyncio.sleep(panel.look_every)
        match panel.watch.check():
            case Refused(sentence=sentence):
                log.error("the change is refused, what held before still holds: %s", sentence)
            case Reloaded(settings=settings):
                before, panel.settings = panel.settings, settings
                if _fixed(before) != _fixed(settings):
                    log.info("settings changed: starting again")
                    return
                log.info("settings changed")
                panel.runner.tell(PolicyChanged(policy=settings.policy))
            case Unchanged():
                pass


def _fixed(settings: PanelSettings) -> tuple[object, ...]:
    """What cannot change under a running panel: all but its rules, `show` and its secrets."""
    graph, screen = settings.graph, settings.screen
    return (
        settings.room,
        replace(graph, credential=NO_SECRET) if isinstance(graph, GraphAccess) else graph,
        replace(screen, show="reserved"),
        settings.state,
        settings.cache,
        settings.words,
        settings.log_level,
        settings.clock_trust,
    )


def _credential(panel: Panel) -> Credential:
    """The secret as the files hold it now: it may have been renewed."""
    graph = panel.settings.graph
    return graph.credential if isinstance(graph, GraphAccess) else NO_SECRET


async def _feed() -> None:
    """Keep systemd's watchdog quiet while this loop turns."""
    interval = watchdog_interval()
    while True:
        sd_notify("WATCHDOG=1")
        await asyncio.sleep(interval.total_seconds() if interval else IDLE)


def _open(
    app: "QGuiApplication", settings: PanelSettings, screen: str, properties: "Properties"
) -> "PanelWindow":
    from PySide6.QtCore import QSize

    from panel.ui.stage import open_window

    wanted = settings.screen
    size = QSize(wanted.width, wanted.height)
    return open_window(
        app, screen, {**properties, "siteScale": wanted.scale}, size, cursor=wanted.cursor
    )


def _wait_for_setup(
    app: "QGuiApplication", path: Path, settings: PanelSettings, look_every: float
) -> int:
    """Show how to set the panel up, until somebody has; and what is wrong with an attempt."""
    from panel.ui.stage import run_loop

    words = {"place": str(path.resolve()), "fault": "", "hostname": socket.gethostname()}
    window = _open(app, settings, "Setup", {**words})
    watch = Watch(path, settings)

    async def until_configured() -> int:
        sd_notify("READY=1")
        feeding = asyncio.ensure_future(_feed())
        try:
            while not isinstance(outcome := watch.check(), Reloaded):
                if isinstance(outcome, Refused):
                    log.error("the panel is not set up: %s", outcome.sentence)
                    window.rootObject().setProperty("fault", outcome.sentence)
                await asyncio.sleep(look_every)
        finally:
            feeding.cancel()
        return RESTART

    try:
        return run_loop(app, until_configured)
    finally:
        window.close_down()
