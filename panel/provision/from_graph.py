"""The rooms that Microsoft's directory knows, asked for as a panel would ask."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

from panel.adapter import graph_settings
from panel.calendars.base import CalendarError, Place
from panel.calendars.graph import GraphCalendar
from panel.config import ConfigError, NotConfigured, load_panel
from panel.provision.rooms import Row
from panel.zone import zone_named


def rooms(config: Path, room_list: str) -> tuple[Row, ...]:
    """Raises ConfigError, for an answer of Microsoft's too. Needs Place.Read.All."""
    settings = load_panel(config)
    access = settings.graph
    if isinstance(access, NotConfigured):
        raise ConfigError(f"{config}: [graph] is missing: without it no directory can be asked.")
    calendar = GraphCalendar(
        settings=graph_settings(settings, access, zone_named(settings.room.timezone)),
        credentials=lambda: access.credentials,
        now=lambda: datetime.now(UTC),
    )
    try:
        places = asyncio.run(_asked(calendar, room_list))
    except CalendarError as error:
        raise ConfigError(f"Microsoft's directory gives no rooms: {error}") from error
    return tuple(_row(line, place) for line, place in enumerate(_in_order(places), 2))


async def _asked(calendar: GraphCalendar, room_list: str) -> tuple[Place, ...]:
    try:
        return await calendar.rooms(room_list)
    finally:
        await calendar.close()


def _in_order(places: tuple[Place, ...]) -> list[Place]:
    return sorted(places, key=lambda place: (place.name.casefold(), place.address))


def _row(line: int, place: Place) -> Row:
    capacity = str(place.capacity) if place.capacity else ""
    told = {"mailbox": place.address, "name": place.name, "capacity": capacity}
    return Row(line=line, cells={column: cell for column, cell in told.items() if cell})
