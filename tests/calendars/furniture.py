"""A room of the port's as the simulated directory has it."""

from panel.calendars.base import Place
from panel.simulator import Place as Furnished


def furnish(place: Place) -> Furnished:
    return Furnished(
        building=place.building,
        floor=0,
        label=place.floor,
        capacity=place.capacity,
        audio=place.audio,
        video=place.video,
        display=place.display,
        wheelchair=place.wheelchair,
        tags=place.tags,
    )
