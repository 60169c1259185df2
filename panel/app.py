"""Every object is made here, once; only this file and `run` know them all."""

import asyncio
import gc
import importlib
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import UnsetType

from panel import first_frame
from panel.agenda_cache import AgendaCache
from panel.calendars.base import Calendar
from panel.calendars.credential import Ending, Named
from panel.config import PanelSettings, Watch
from panel.config.graph_access import GraphAccess
from panel.config.phone import NotFitted
from panel.config.words import Words
from panel.domain.effects import Notify
from panel.domain.presence import Fitted, Kind, usual_quiet
from panel.domain.room import Room
from panel.dressing import look_of
from panel.health import WallClock
from panel.journal.moving import journal_of
from panel.journal.patient import PatientJournal
from panel.owing import Deliver
from panel.runner import Runner
from panel.ui.look import Look
from panel.ui.plain import Plate, plain
from panel.ui.view import Show, View, derive_view
from sensors.settings import SensorSettings

if TYPE_CHECKING:
    from panel.mail.courier import Courier
    from panel.mail.links import Links, NoLinks


@dataclass(slots=True, kw_only=True)
class Panel:
    """One panel, made."""

    settings: PanelSettings
    watch: Watch
    zone: tzinfo
    clock: WallClock
    journal: PatientJournal
    runner: Runner
    look_now: asyncio.Event = field(default_factory=asyncio.Event)  # at the files of the settings
    endings: tuple[Ending, ...] = ()  # of credentials, soon: see panel.signing_in.telling
    _kept: tuple[object, ...] = ()

    @property
    def plate(self) -> Plate:
        room, seats = self.settings.room, self.settings.place.capacity
        language = self.settings.screen.language
        return Plate(
            room_name=room.name, room_detail=room.detail, language=language, capacity=seats
        )

    @property
    def fits_phones(self) -> bool:
        """Whether the door has a place for a code."""
        return not isinstance(self.settings.phone, NotFitted)

    @property
    def look(self) -> Look:
        return look_of(self.settings)

    def view(self, room: Room, now: datetime) -> View:
        return derive_view(room, now, self.zone, Show(self.settings.screen.show))

    def keep_first_frame(self, room: Room, view: View) -> None:
        """For the next start, whenever the timeline has changed and is known for sure."""
        shown = (view.days, self.settings)
        if view.as_of is not None or not room.agenda.meetings or shown == self._kept:
            return
        self._kept = shown
        settings, screen = self.settings, self.settings.screen
        facts = plain(view, self.plate)
        first_frame.keep(
            settings.cache / first_frame.FILE,
            first_frame.Remembered(
                stamps=first_frame.stamps(settings.files),
                timezone=settings.room.timezone,
                screen=first_frame.Screen(
                    width=screen.width,
                    height=screen.height,
                    scale=screen.scale,
                    rotate=screen.rotate,
                    cursor=screen.cursor,
                    look=self.look,
                    codes=self.fits_phones,
                ),
                facts=first_frame.unsure(facts, int(room.agenda.fetched_at.timestamp())),
            ),
        )


def build(
    path: Path, settings: PanelSettings, zone: tzinfo, clock: WallClock | None = None
) -> Panel:
    """Make everything that needs neither a screen nor a network."""
    if clock is None:
        trusting = settings.clock_trust == "always"
        clock = WallClock(synchronised=lambda: True) if trusting else WallClock()
    file = settings.state / "journal.sqlite"
    journal = PatientJournal(lambda: journal_of(settings.room.mailbox, file, zone))
    cache = AgendaCache(settings.cache / "agenda.json", settings.room.mailbox)
    return Panel(
        settings=settings,
        watch=Watch(path, settings),
        zone=zone,
        clock=clock,
        journal=journal,
        runner=Runner(
            policy=settings.policy,
            journal=journal,
            cache=cache,
            clock=clock,
            zone=zone,
            sensors=_fitted(settings.sensors),
        ),
    )


def build_calendar(panel: Panel, access: GraphAccess) -> Calendar:
    """The adapter, imported only now: httpx and msal cost more than the whole first frame."""
    from panel.adapter import graph_settings
    from panel.calendars.graph import GraphCalendar

    return GraphCalendar(
        settings=graph_settings(panel.settings, access, panel.zone),
        credentials=lambda: _credentials(panel),
        now=panel.clock.now,
    )


def build_post(
    panel: Panel, calendar: Calendar, links: "Callable[[Notify], Links | NoLinks]"
) -> Deliver:
    """Takes letters away, in the words that hold when they go out.

    The courier is made for the first one: a room without notices never pays for it.
    """
    couriers: list[Courier] = []

    async def deliver(letter: Notify) -> None:
        if not couriers:
            await asyncio.to_thread(importlib.import_module, "panel.mail.courier")
            couriers.append(_courier(panel, calendar, links))
        await couriers[0].deliver(letter)

    return deliver


def _courier(
    panel: Panel, calendar: Calendar, links: "Callable[[Notify], Links | NoLinks]"
) -> "Courier":
    from panel.mail.courier import Courier
    from panel.mail.facts import Desk

    room = panel.settings.room
    return Courier(
        calendar=calendar,
        desk=Desk(room=room.name, mailbox=room.mailbox, zone=panel.zone, zone_name=room.timezone),
        language=lambda: panel.settings.screen.language,
        templates=lambda language: _words_in(panel.settings, language),
        links=links,
    )


def _words_in(settings: PanelSettings, language: str) -> Words:
    return next(words for spoken, words in settings.letters.items() if spoken == language)


def settle_down() -> None:
    """What has been made by now lives as long as the panel: no round of gc need look at it again.

    Such a round held up the screen by 40 ms, three frames; and the more sensors talk, the more
    rounds there are.
    """
    gc.unfreeze()  # what a panel before this one has left, after new settings
    gc.collect()
    gc.freeze()


async def sense(panel: Panel) -> None:
    """Hear the sensors for as long as the panel lives; at a door without any, just live."""
    settings = panel.settings.sensors
    if not settings.sensors:
        await asyncio.Event().wait()
    from panel.senses import Senses
    from sensors.build import expected, sources

    senses = Senses(
        expected=expected(settings), zone=panel.zone, now=panel.clock.now, tell=panel.runner.tell
    )
    folder = panel.settings.files[0].parent
    await senses.run(lambda: sources(settings, folder, os.environ))


def _fitted(settings: SensorSettings) -> tuple[Fitted, ...]:
    """The sensors of this door, with the quiet times that the site has not set."""
    if not settings.sensors:
        return ()
    from sensors.build import expected

    kinds = {one.sensor: Kind(one.kind.value) for one in expected(settings)}
    usual = usual_quiet(kinds.values())
    return tuple(
        Fitted(
            name=name,
            kind=kinds[name],
            quiet=usual
            if isinstance(table.quiet_minutes, UnsetType)
            else timedelta(minutes=table.quiet_minutes),
            required=table.required,
        )
        for name, table in settings.sensors.items()
    )


def _credentials(panel: Panel) -> tuple[Named, ...]:
    """Those that the files hold now: they may have been renewed."""
    graph = panel.settings.graph
    return graph.credentials if isinstance(graph, GraphAccess) else ()
