"""A panel from its first frame to its end."""

import asyncio
import importlib
import linecache
import logging
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from panel.app import (
    Panel,
    build,
    build_calendar,
    build_post,
    sense,
    settle_down,
)
from panel.calling import Calling
from panel.config import NotConfigured, PanelSettings, Refused, Reloaded, Unchanged
from panel.config.graph_access import GraphAccess
from panel.config.phone import NotFitted
from panel.domain.events import PolicyChanged
from panel.domain.room import Room
from panel.dressing import look_of
from panel.governing import fetch, rules_in_force, tell_faults
from panel.health import FOOD, sd_notify
from panel.setting_up import LOOKS_EVERY, RESTART, wait_for_setup
from panel.zone import settle_in

if TYPE_CHECKING:
    from panel.ui.door import Door
    from panel.ui.stage import Stage
    from panel.ui.window import PanelWindow, Properties

log = logging.getLogger(__name__)

LATE = (
    "panel.watchdog",
    "panel.calendars.graph",
    "panel.visitors",
    "panel.sheets",
)  # after the first frame


def run(
    path: Path,
    settings: PanelSettings,
    look_every: float = LOOKS_EVERY,
    stage: "Stage | None" = None,
) -> int:
    """Run a panel until it is told to stop, on the stage of its first frame if there is one.

    RESTART: its settings have changed.
    """
    zone = settle_in(settings.room.timezone)
    if isinstance(settings.graph, NotConfigured):
        if stage is not None:
            stage.window.close_down()
        return wait_for_setup(path, settings, look_every)
    panel = build(path, settings, zone)
    try:
        return _run_door(panel, settings.graph, look_every, stage)
    finally:
        panel.journal.close()


def _run_door(panel: Panel, access: GraphAccess, look_every: float, stage: "Stage | None") -> int:
    from panel.ui.codes import CodesBridge
    from panel.ui.door import Door
    from panel.ui.messages import hear_qt
    from panel.ui.stage import Stage
    from panel.ui.window import make_application

    view = panel.view(panel.runner.room, panel.clock.now())
    if stage is None:
        app = make_application(panel.settings.screen.language)
        door = Door(view, panel.runner.tell, panel.plate)
        codes = CodesBridge(fitted=panel.fits_phones)
        window = _open(panel.settings, "Door", {"door": door.bridge, "codes": codes})
        stage = Stage(app, window, door.bridge, codes)
    else:
        door = Door(view, panel.runner.tell, panel.plate, stage.bridge)
    from panel.ui.loop import run_loop

    hear_qt()
    try:
        return run_loop(stage.app, lambda: _live(panel, access, door, stage, look_every))
    finally:
        stage.window.close_down()


async def _live(
    panel: Panel, access: GraphAccess, door: "Door", stage: "Stage", look_every: float
) -> int:
    def show(room: Room, now: datetime) -> datetime:
        view = panel.view(room, now)
        door.show(view)
        visitors.show(view, room)
        sheets.show(view, room)
        panel.keep_first_frame(room, view)
        return view.holds_until

    sd_notify(FOOD)  # there is a frame; a Raspberry Pi may read for long before the next line
    for late in LATE:
        await asyncio.to_thread(importlib.import_module, late)
    from panel.sheets import Sheets
    from panel.visitors import Visitors
    from panel.watchdog import watchdog

    tell_faults(panel.settings)
    if access.sign_in == "application":
        log.info(
            "signed in as an application, so Exchange does not see check-ins made here: its own "
            "auto-release must be off for this room "
            "(Set-CalendarProcessing -EnableAutoRelease $false)"
        )
    linecache.clearcache()  # PySide6 has read the source of all that was imported after it
    calendar = build_calendar(panel, access)
    visitors = Visitors(panel, calendar, stage.codes)
    sheets = Sheets(panel, calendar, stage, visitors.nearby)
    deliver = build_post(panel, calendar, visitors.links)
    panel.runner.rules_are(rules_in_force(panel.settings, panel.clock.now()))
    if visitors.badges_are_typed:
        from panel.ui.wedge import Wedge

        Wedge(stage.window, visitors.read_badge)
    settle_down()
    sd_notify("READY=1")
    calling = Calling(lambda: panel.runner.room, panel.runner.tell, calendar)
    room = asyncio.ensure_future(panel.runner.run(calendar, show, deliver))
    beside = [
        asyncio.ensure_future(sense(panel)),
        asyncio.ensure_future(calling.run()),
        asyncio.ensure_future(visitors.receive()),
        asyncio.ensure_future(sheets.run()),
        asyncio.ensure_future(_follow_settings(panel, stage.window, look_every)),
        asyncio.ensure_future(fetch(panel.settings)),
    ]
    feeding = watchdog(stage.window, panel.runner)
    try:
        done, _ = await asyncio.wait([room, *beside], return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()  # an unexpected error ends the panel
        return RESTART
    finally:
        feeding.end()
        for task in (room, *beside):
            task.cancel()
        await asyncio.gather(room, *beside, return_exceptions=True)
        await calendar.close()


async def _follow_settings(panel: Panel, window: "PanelWindow", look_every: float) -> None:
    """Take changes live; return when one needs a restart. A broken one is refused whole."""
    while True:
        with suppress(TimeoutError):
            async with asyncio.timeout(look_every):
                await panel.look_now.wait()
        panel.look_now.clear()
        match panel.watch.check():
            case Refused(sentence=sentence):
                log.error("the change is refused, what held before still holds: %s", sentence)
            case Reloaded(settings=settings):
                before, panel.settings = panel.settings, settings
                tell_faults(settings, before)
                if _fixed(before) != _fixed(settings):
                    log.info("settings changed: starting again")
                    return
                log.info("settings changed")
                if (settings.look, settings.pictures) != (before.look, before.pictures):
                    window.dress(panel.look)
                panel.runner.rules_are(rules_in_force(settings, panel.clock.now()))
                panel.runner.tell(PolicyChanged(policy=settings.policy))
            case Unchanged():
                pass


def _fixed(settings: PanelSettings) -> tuple[object, ...]:
    """What cannot change under a running panel: all but its rules, `show` and its secrets."""
    graph, screen = settings.graph, settings.screen
    return (
        settings.room,
        settings.place,
        graph.fixed if isinstance(graph, GraphAccess) else graph,
        replace(screen, show="reserved"),
        settings.state,
        settings.cache,
        settings.words,
        settings.log_level,
        settings.clock_trust,
        settings.sensors,
        settings.climate,
        settings.phone,
        settings.reader,
        isinstance(settings.admin, NotFitted),
        settings.light,
        settings.fleet,
        settings.codes,
        settings.wifi,
        settings.near,
        settings.policy.reports_check_ins,
        [one.address for one in (*settings.fetched_rules, *settings.fetched_holidays)],
    )


def _open(settings: PanelSettings, screen: str, properties: "Properties") -> "PanelWindow":
    from PySide6.QtCore import QSize

    from panel.ui.stage import open_window

    wanted = settings.screen
    size = QSize(wanted.width, wanted.height)
    bound: Properties = {**properties, "siteScale": wanted.scale, "look": look_of(settings)}
    return open_window(screen, bound, size, cursor=wanted.cursor, rotate=wanted.rotate)
