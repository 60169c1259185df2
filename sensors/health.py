"""Whether a sensor can be believed, and why not. Pure: readings and the time go in."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from sensors.base import Evidence, Kind, Reading, Unsaid


class Health(Enum):
    OK = "ok"
    LOW_BATTERY = "low battery"  # still believed
    WARMING_UP = "warming up"
    STALE = "stale"
    OFFLINE = "offline"
    STUCK_ON = "stuck on"
    FLAPPING = "flapping"


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """What is normal for one sensor."""

    sensor: str
    kind: Kind
    stale_after: timedelta = timedelta(minutes=10)  # three intervals, where one is set
    warm_up: timedelta = timedelta(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """How one sensor stands at a moment."""

    health: Health
    why: str  # one short clause for people; empty when all is well
    # What it says now: of a level or count sensor its last word, which stands; of an event or
    # contact sensor NONE. UNKNOWN while it is not to be believed.
    standing: Evidence
    people: int | Unsaid = Unsaid.UNSAID
    battery: int | Unsaid = Unsaid.UNSAID


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """One sensor, watched from `since`."""

    expected: Expected
    since: datetime

    def heard(self, reading: Reading) -> "Watch":
        """The same watch after one more reading."""
        raise NotImplementedError

    def condition(self, now: datetime, is_night: Callable[[datetime], bool]) -> Condition:
        raise NotImplementedError

    def looks_again(self, now: datetime) -> datetime:
        """The next moment at which silence alone could change the condition."""
        raise NotImplementedError
