"""What a run needs, from the panel's own settings: its calendar, its rules, its credentials."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from secrets import token_hex
from zoneinfo import ZoneInfo

from panel.acceptance.cleaning import Sweeper
from panel.acceptance.mailbox import Mailbox
from panel.acceptance.mark import Mark
from panel.acceptance.organizer import Organizer
from panel.acceptance.times import horizon
from panel.acceptance.trial import Bench
from panel.acceptance.waiting import Waiting
from panel.adapter import graph_settings
from panel.calendars.graph import GraphCalendar
from panel.config import ConfigError, load_panel
from panel.config.graph_access import NotConfigured
from panel.ui.day import Show
from panel.zone import SYSTEM, zone_named

# Nobody can have it (RFC 2606): the organizer's mailbox gets a note that it cannot be delivered.
NOBODY = "room-panel-acceptance@example.invalid"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the command line asks for."""

    config: Path
    organizer: str
    wait: float
    participant: str = NOBODY
    other_room: str = ""
    releases: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Outside:
    """Time, as it passes outside."""

    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    clock: Callable[[], float] = time.monotonic


@dataclass(frozen=True, slots=True, kw_only=True)
class Tenant:
    """Where the run takes place."""

    tenant: str
    app: str
    graph: str
    calendar: GraphCalendar
    bench: Bench
    sweeper: Sweeper


def tenant_of(asked: Asked, outside: Outside) -> Tenant:
    """Raises ConfigError. No network is asked."""
    settings = load_panel(asked.config)
    access = settings.graph
    if isinstance(access, NotConfigured):
        raise ConfigError(f"{asked.config}: [graph] is missing: without it there is no calendar.")
    room, zone = settings.room.mailbox, zone_named(settings.room.timezone)
    if asked.organizer.lower() == room.lower():
        raise ConfigError(f"{room} is the room itself: name an --organizer who books it.")
    calendar = GraphCalendar(
        settings=graph_settings(settings, access, zone),
        credentials=lambda: access.credentials,
        now=outside.now,
        clock=outside.clock,
    )
    waiting = Waiting(at_most=asked.wait, sleep=outside.sleep, clock=outside.clock)
    url = f"{access.base_url}/v1.0"
    other = asked.other_room or next((near.mailbox for near in settings.near), "")
    named = _named(zone)
    organizer = Organizer(calendar.line, url, address=asked.organizer, room=room, zone=named)
    bench = Bench(
        room=room,
        zone=named,
        show=Show(settings.screen.show),
        policy=settings.policy,
        calendar=calendar,
        organizer=organizer,
        waiting=waiting,
        now=outside.now,
        mark=Mark(run=token_hex(4), room=room),
        other_room=other,
        participant=asked.participant,
        releases=asked.releases,
    )
    rooms = [Mailbox(calendar.line, url, address) for address in (room, other) if address]
    return Tenant(
        tenant=access.tenant,
        app=access.client_id,
        graph=access.base_url,
        calendar=calendar,
        bench=bench,
        sweeper=Sweeper(organizer, rooms[0], rooms[1:], horizon(outside.now()), waiting),
    )


def _named(zone: tzinfo) -> ZoneInfo:
    """Graph knows zones by name only; the system's may have none, and then times are UTC's."""
    key = zone.key if isinstance(zone, ZoneInfo) else "UTC"
    if key == "localtime":
        link = str(SYSTEM.readlink()) if SYSTEM.is_symlink() else ""
        key = link.partition("/zoneinfo/")[2] or "UTC"
    return ZoneInfo(key)
