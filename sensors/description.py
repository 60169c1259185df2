"""How a sensor on MQTT speaks, whatever it is: the one form that profiles and settings become."""

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum

from sensors.base import Kind

Value = str | bool | int | float


class Threshold(Enum):
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Availability:
    """A topic that says whether a sensor, or the bridge before it, is there."""

    topic: str
    path: str = ""
    on: tuple[Value, ...] = ("online", "true", "ready", "alive", "on", "1")
    off: tuple[Value, ...] = ("offline", "false", "lost", "disconnected", "dead", "off", "0")
    neutral: tuple[Value, ...] = ()  # says nothing either way: Homie's "sleeping"; the rest: lost
    last_will: bool = False  # the broker itself says when it is gone: proof of life while it is on


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """One sensor. A path is keys by dots, with numbers counting in lists; "" is all of it."""

    sensor: str
    kind: Kind
    topic: str  # a filter: may hold + and #
    path: str = ""
    on: tuple[Value, ...] = ("true", "on", "1", "yes", "open", "present", "occupied", "detected")
    off: tuple[Value, ...] = ("false", "off", "0", "no", "closed", "absent", "clear", "vacant")
    unknown: tuple[Value, ...] = ("unknown", "unavailable", "none", "null", "")
    above: float | Threshold = Threshold.NONE  # a number above it is somebody, else nobody
    timestamp: str = ""
    repeats: str = ""  # a value that stays the same when a message is only repeated
    battery: str = ""
    battery_low: str = ""
    availability: tuple[Availability, ...] = ()  # all must be there
    late_after: timedelta = timedelta(minutes=2)  # by its own timestamp
