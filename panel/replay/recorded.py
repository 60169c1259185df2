"""What was recorded: sensors, what they said, meetings, fingers, and who was truly there."""

from bisect import bisect_right
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum
from itertools import pairwise

from panel.domain import presence as room
from panel.domain.events import Event
from panel.domain.meeting import Meeting
from sensors.base import Reading
from sensors.health import Expected

LEADS_IN = timedelta(minutes=30)  # a room is watched for so long before its first meeting
MINUTE = timedelta(minutes=1)


class Usual(Enum):
    """Stands in where nothing was set."""

    USUAL = "usual"


@dataclass(frozen=True, slots=True, kw_only=True)
class Installed:
    """One sensor at the recorded door."""

    expected: Expected
    quiet: timedelta | Usual = Usual.USUAL
    required: bool = True

    @property
    def name(self) -> str:
        return self.expected.sensor


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """An event, and when it comes."""

    at: datetime
    event: Event


@dataclass(frozen=True, slots=True)
class Truth:
    """How many people were there, each number from its moment on."""

    moments: tuple[datetime, ...] = ()
    people: tuple[int, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.moments)

    def knows(self, moment: datetime) -> bool:
        return bool(self.moments) and self.moments[0] <= moment

    def somebody_at(self, moment: datetime) -> bool:
        return any(self._during(moment, moment))

    def somebody_throughout(self, start: datetime, end: datetime) -> bool:
        return all(self._during(start, end))

    def somebody_within(self, start: datetime, end: datetime) -> bool:
        return any(self._during(start, end))

    def _during(self, start: datetime, end: datetime) -> tuple[int, ...]:
        """Every number that held from `start` to `end`, both included."""
        first = max(bisect_right(self.moments, start) - 1, 0)
        return self.people[first : bisect_right(self.moments, end)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """Some days of one room; everything by time."""

    sensors: tuple[Installed, ...] = ()
    readings: tuple[Reading, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    taps: tuple[Happening, ...] = ()
    truth: Truth = Truth()

    @property
    def moments(self) -> tuple[datetime, ...]:
        """Every moment at which anything was recorded."""
        at = {reading.at for reading in self.readings} | {tap.at for tap in self.taps}
        return tuple(sorted(at.union(self.truth.moments)))

    @property
    def begin(self) -> datetime:
        starts = [meeting.slot.start - LEADS_IN for meeting in self.meetings]
        return min([*self.moments[:1], *starts])

    @property
    def end(self) -> datetime:
        ends = [meeting.slot.end + MINUTE for meeting in self.meetings]
        return max([*self.moments[-1:], *ends])

    def only(self, names: Collection[str]) -> "Recorded":
        """As if no other sensors were fitted."""
        return replace(
            self,
            sensors=tuple(sensor for sensor in self.sensors if sensor.name in names),
            readings=tuple(reading for reading in self.readings if reading.sensor in names),
        )

    def fitted(self) -> tuple[room.Fitted, ...]:
        """As the room knows its sensors."""
        kinds = [room.Kind(sensor.expected.kind.value) for sensor in self.sensors]
        usual = room.usual_quiet(kinds)
        return tuple(
            room.Fitted(
                name=sensor.name,
                kind=kind,
                quiet=usual if isinstance(sensor.quiet, Usual) else sensor.quiet,
                required=sensor.required,
            )
            for sensor, kind in zip(self.sensors, kinds, strict=True)
        )


@dataclass(frozen=True, slots=True)
class Holes:
    """Where a recording says nothing for longer than `longest`."""

    ends: tuple[tuple[datetime, datetime], ...]

    @staticmethod
    def of(moments: tuple[datetime, ...], longest: timedelta) -> "Holes":
        return Holes(tuple(pair for pair in pairwise(moments) if pair[1] - pair[0] > longest))

    def within(self, start: datetime, end: datetime) -> bool:
        """Whether one of them lies between these, in part or whole."""
        first = bisect_right(self.ends, start, key=_end_of)
        return first < len(self.ends) and self.ends[first][0] < end


def _end_of(hole: tuple[datetime, datetime]) -> datetime:
    return hole[1]
