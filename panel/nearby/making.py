"""The part of other rooms, made from a panel's settings."""

from collections.abc import Iterator

from panel.app import Panel
from panel.calendars.base import Calendar
from panel.nearby.asking import Nearby
from panel.nearby.details import as_told
from panel.nearby.other import Other
from panel.nearby.part import RoomsPart


def rooms_parts(panel: Panel, calendar: Calendar, nearby: Nearby) -> Iterator[RoomsPart]:
    """None where no room is near. `nearby` is asked by phones too: one account for both."""
    place = panel.settings.place
    if panel.settings.near:
        yield RoomsPart(
            here=Other(
                mailbox=place.mailbox,
                name=place.name,
                building=place.building,
                floor=place.floor,
                capacity=place.capacity,
            ),
            others=[as_told(neighbour) for neighbour in panel.settings.near],
            nearby=nearby,
            calendar=calendar,
            now=panel.clock.now,
        )
