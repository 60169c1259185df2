"""What several files say together, checked against each other."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from panel.domain.events import CheckInTapped
from panel.domain.meeting import Meeting
from panel.replay.recorded import Happening, Installed, Recorded, Truth
from sensors.base import Kind, NoRecording, Reading
from sensors.health import Expected
from sensors.recording import wrong_line

LONGEST_DAYS = 400  # a calendar polled each 30 s for longer is no use to anybody


@dataclass(frozen=True, slots=True)
class Place:
    """A line of a file."""

    path: Path
    number: int

    def wrong(self, what: str) -> NoRecording:
        return wrong_line(self.path, self.number, what)

    def utc(self, moment: datetime) -> datetime:
        """In UTC, of years in which ages can be told."""
        if not 1900 <= moment.year < 2900:
            raise self.wrong(f"the year {moment.year} is none of ours: write one from 1900 to 2899")
        return moment.astimezone(UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A sensor as --sensor names it: a column of a table, or the kind of one in JSON lines."""

    name: str
    column: str
    kind: Kind

    def installed(self) -> Installed:
        return Installed(expected=Expected(sensor=self.name, kind=self.kind))


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """A tap on Check in, for the meeting of this name."""

    at: datetime
    meeting: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """How many people were truly there from this moment on."""

    at: datetime
    people: int


@dataclass(slots=True)
class Gathered:
    """Filled line by line; each thing with the place it comes from."""

    sensors: dict[str, Installed] = field(default_factory=dict)
    meetings: dict[str, Meeting] = field(default_factory=dict)
    readings: list[tuple[Place, Reading]] = field(default_factory=list)
    taps: list[tuple[Place, Happening | Arrival]] = field(default_factory=list)
    truth: list[tuple[Place, Count]] = field(default_factory=list)

    def put_sensor(self, place: Place, sensor: Installed) -> None:
        if sensor.name in self.sensors:
            raise place.wrong(f"sensor {sensor.name} is fitted already: keep one of the lines")
        self.sensors[sensor.name] = sensor

    def put_meeting(self, place: Place, meeting: Meeting) -> None:
        if meeting.event_id in self.meetings:
            raise place.wrong(f"there is a meeting {meeting.event_id} already: name it differently")
        if meeting.slot.end <= meeting.slot.start:
            raise place.wrong("it ends before it starts: correct start or end")
        self.meetings[meeting.event_id] = meeting

    def recorded(self) -> Recorded:
        """Everything by time. Raises NoRecording where something names what is not there."""
        for place, reading in self.readings:
            if reading.sensor not in self.sensors:
                raise place.wrong(
                    f"sensor {reading.sensor} is not fitted: write "
                    f'{{"fitted": "{reading.sensor}", "kind": "event"}} on a line of its own, '
                    f"or give --sensor {reading.sensor}:event (or level, count, contact)"
                )
        recorded = self._by_time()
        if recorded.moments or recorded.meetings:
            days = (recorded.end - recorded.begin).days
            if days > LONGEST_DAYS:
                raise NoRecording(
                    f"the files tell of {days} days: give at most {LONGEST_DAYS} days at once, "
                    "and look for a wrong year."
                )
        return recorded

    def _by_time(self) -> Recorded:
        truth = sorted((count for _, count in self.truth), key=lambda count: count.at)
        return Recorded(
            sensors=tuple(self.sensors.values()),
            readings=tuple(sorted((r for _, r in self.readings), key=lambda r: r.at)),
            meetings=tuple(sorted(self.meetings.values(), key=lambda m: m.slot.start)),
            taps=tuple(sorted(self._happenings(), key=lambda tap: tap.at)),
            truth=Truth(tuple(c.at for c in truth), tuple(c.people for c in truth)),
        )

    def _happenings(self) -> Iterator[Happening]:
        for place, tap in self.taps:
            if isinstance(tap, Happening):
                yield tap
                continue
            meeting = self.meetings.get(tap.meeting)
            if meeting is None:
                known = ", ".join(self.meetings) or "none is written down"
                raise place.wrong(f"there is no meeting {tap.meeting}: name one of these ({known})")
            yield Happening(at=tap.at, event=CheckInTapped(key=meeting.key))
