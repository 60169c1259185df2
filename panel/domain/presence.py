"""What the presence sensors say of a room, all together."""

from enum import Enum


class Presence(Enum):
    """Whether somebody is in the room."""

    NOT_FITTED = "not fitted"  # no sensor at this door: check-in alone decides
    OCCUPIED = "occupied"
    VACANT = "vacant"
    UNKNOWN = "unknown"  # fitted, but silent or doubtful: never a reason to release
