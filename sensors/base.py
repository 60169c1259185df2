"""What a sensor says, the Source port that every kind of sensor fulfils, and its errors.

SensorError           a source cannot begin: its text is one plain sentence, with the remedy
├── NoChip            no GPIO chip of a Raspberry Pi, or no right to it
├── NoPin             the pin is in use, or is none
├── NoRecording       a script cannot be read
└── NoTrust           a certificate, key or password for the broker cannot be read

What fails later is no error but a Reading: link Link.LOST, with the reason.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Protocol


class SensorError(Exception):
    """A source cannot begin. Its text is one plain sentence, with the remedy."""


class NoChip(SensorError):
    pass


class NoPin(SensorError):
    pass


class NoRecording(SensorError):
    pass


class NoTrust(SensorError):
    pass


class Kind(Enum):
    """How a sensor's words are to be taken."""

    EVENT = "event"  # a hit counts, silence and "off" mean little: a PIR
    LEVEL = "level"  # says present and absent, and means both: mmWave
    COUNT = "count"  # says how many
    CONTACT = "contact"  # a door that moves is somebody; a door that does not is nothing


class Evidence(Enum):
    """What one reading says of people."""

    PRESENT = "present"
    ABSENT = "absent"  # of an event sensor: no hit, which is only a sign of life
    UNKNOWN = "unknown"  # it spoke, and did not know
    NONE = "none"  # a word about itself only


class Link(Enum):
    """What one reading says of the way to the sensor."""

    UP = "up"
    LOST = "lost"
    UNSAID = "unsaid"


class Unsaid(Enum):
    """Stands in where a reading says nothing of a number."""

    UNSAID = "unsaid"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One word of one sensor."""

    sensor: str
    at: datetime  # aware UTC: when it was heard
    evidence: Evidence = Evidence.NONE
    # False: retained, repeated or late. Such a word may keep a room; it proves nothing, and is
    # no sign of life.
    fresh: bool = True
    link: Link = Link.UNSAID
    # The link itself is watched (a broker's last will, a wire): while it is UP the sensor
    # lives, however long it is silent.
    watched: bool = False
    count: int | Unsaid = Unsaid.UNSAID
    battery: int | Unsaid = Unsaid.UNSAID  # percent
    battery_low: bool | Unsaid = Unsaid.UNSAID
    why: str = ""  # of Link.LOST or Evidence.UNKNOWN: one short clause for people
    logged: bool = False  # its source has told the log already, once for all its sensors


Tell = Callable[[Reading], None]


class Source(Protocol):
    """One way to one or more sensors: a pin, a broker, a recording.

    Tells about each of its sensors once it runs, and nothing after it has been cancelled.
    Whatever it hears in other threads it tells in the loop's own.
    """

    @property
    def sensors(self) -> tuple[str, ...]: ...

    async def run(self, tell: Tell) -> None:
        """Tell readings until cancelled. Raises SensorError only before the first of them."""
