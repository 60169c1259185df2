"""The rooms near a panel's own, as sites.toml tells of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import islice

from panel.config.phone_tables import MOST_NEAR
from panel.config.rules import Feature, RoomLevel


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbour:
    """Another room, to be offered when this one is taken. What is empty, or 0, is not told."""

    mailbox: str
    name: str
    building: str = ""
    floor: str = ""
    capacity: int = 0
    features: tuple[Feature, ...] = ()


def neighbours(
    rooms: Mapping[str, RoomLevel], mailbox: str, near: Iterable[str]
) -> tuple[Neighbour, ...]:
    """Those rooms, but for this one; `rooms` has what is told of each."""
    others = (other for other in near if other.casefold() != mailbox.casefold())
    known = {one.casefold(): room for one, room in rooms.items()}
    return tuple(
        _neighbour(other, known.get(other.casefold(), RoomLevel()))
        for other in islice(others, MOST_NEAR)
    )


def _neighbour(mailbox: str, told: RoomLevel) -> Neighbour:
    return Neighbour(
        mailbox=mailbox,
        name=told.name or mailbox.partition("@")[0],
        building=told.building,
        floor=told.floor,
        capacity=told.capacity,
        features=tuple(told.features),
    )
