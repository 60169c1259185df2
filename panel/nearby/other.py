"""What is told of another room: where it is, for how many, and what is in it."""

from dataclasses import dataclass
from enum import Enum


class Feature(Enum):
    """Of a room; spelled as sites.toml spells it."""

    SCREEN = "screen"
    VIDEO = "video"
    AUDIO = "audio"
    WHITEBOARD = "whiteboard"
    PHONE = "phone"
    WHEELCHAIR = "wheelchair"  # somebody in one gets in


@dataclass(frozen=True, slots=True, kw_only=True)
class Other:
    """A room. Whatever is empty, or 0, is not told."""

    mailbox: str
    name: str
    building: str = ""
    floor: str = ""
    capacity: int = 0
    features: tuple[Feature, ...] = ()

    @property
    def is_nameless(self) -> bool:
        """Whether nobody has told its name: it goes by its mailbox."""
        return self.name == self.mailbox.partition("@")[0]

    def or_of(self, more: "Other") -> "Other":
        """What is told here; where nothing is, what is told there."""
        return Other(
            mailbox=self.mailbox,
            name=more.name if self.is_nameless and more.name else self.name,
            building=self.building or more.building,
            floor=self.floor or more.floor,
            capacity=self.capacity or more.capacity,
            features=self.features or more.features,
        )


class Near(Enum):
    """How far another room is, the nearest first."""

    FLOOR = "floor"
    BUILDING = "building"
    ELSEWHERE = ""  # or not told


def near(one: Other, other: Other) -> Near:
    if is_on_floor(one, other):
        return Near.FLOOR
    return Near.BUILDING if is_in_building(one, other) else Near.ELSEWHERE


def is_in_building(one: Other, other: Other) -> bool:
    return bool(one.building) and one.building.casefold() == other.building.casefold()


def is_on_floor(one: Other, other: Other) -> bool:
    """A floor alone means this one where nobody tells of buildings."""
    same = one.building.casefold() == other.building.casefold()
    return same and bool(one.floor) and one.floor.casefold() == other.floor.casefold()
