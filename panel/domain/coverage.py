"""How well each sensor sees people, learned from meetings whose people were known to be there.

Known to be there: from the check-in to the last tap or sighting by any sensor. A sensor that
saw none of it, or was silent for longer than its quiet time, missed people.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum
from types import MappingProxyType

from panel.domain.meeting import MeetingKey
from panel.domain.presence import Sensor

LEARNS_FROM = 20  # meetings; older ones tell of another furnishing
DEAF_AFTER = 3  # meetings in a row in which it saw nobody
MISSES_AFTER = 3  # meetings of those in which it missed people
WORTH_LEARNING = timedelta(minutes=15)  # a shorter meeting says nothing of a sensor


class Outcome(Enum):
    """What one meeting showed of one sensor."""

    SAW = "saw"
    MISSED = "missed"  # silent for longer than its quiet time, with people there
    SILENT = "silent"  # saw nobody at all


@dataclass(frozen=True, slots=True)
class Coverage:
    """What the last meetings showed of one sensor, the newest last."""

    outcomes: tuple[Outcome, ...] = ()

    @property
    def is_deaf(self) -> bool:
        return self.outcomes[-DEAF_AFTER:] == (Outcome.SILENT,) * DEAF_AFTER

    @property
    def misses_people(self) -> bool:
        return sum(outcome is not Outcome.SAW for outcome in self.outcomes) >= MISSES_AFTER

    def and_then(self, outcome: Outcome) -> "Coverage":
        return Coverage((*self.outcomes, outcome)[-LEARNS_FROM:])


NOTHING_LEARNT = Coverage()


@dataclass(frozen=True, slots=True, kw_only=True)
class Track:
    """One sensor through one meeting."""

    last: datetime  # when it last saw somebody; before that, the check-in
    seeing: bool = False  # and sees somebody still
    gap: timedelta = timedelta(0)  # its longest silence with people there
    saw: bool = False
    unsure: bool = False  # it was not well all the time: nothing can be learned

    def at(self, sensor: Sensor, *, attested: bool, now: datetime) -> "Track":
        sees = _sees(sensor, now)
        silence = timedelta(0) if self.seeing else now - self.last
        return Track(
            last=now if sees or self.seeing else self.last,
            seeing=sensor.sees_somebody_now,
            gap=max(self.gap, silence) if attested else self.gap,
            saw=self.saw or sees,
            unsure=self.unsure or not sensor.is_sure,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Attended:
    """A meeting under way whose people have checked in."""

    key: MeetingKey
    since: datetime
    tracks: Mapping[str, Track]

    @staticmethod
    def begun(key: MeetingKey, sensors: Iterable[Sensor], now: datetime) -> "Attended":
        tracks = {
            s.fitted.name: Track(
                last=now, seeing=s.sees_somebody_now, saw=s.sees_somebody_now, unsure=not s.is_sure
            )
            for s in sensors
        }
        return Attended(key=key, since=now, tracks=MappingProxyType(tracks))

    def at(self, sensors: Iterable[Sensor], *, tapped: bool, now: datetime) -> "Attended":
        """After a word of a sensor or a tap; the sensors are as they are now."""
        sensors = tuple(sensors)
        attested = tapped or any(_sees(sensor, now) for sensor in sensors)
        tracks = {
            s.fitted.name: self.tracks.get(s.fitted.name, Track(last=now, unsure=True)).at(
                s, attested=attested, now=now
            )
            for s in sensors
        }
        return replace(self, tracks=MappingProxyType(tracks))

    def outcomes(self, sensors: Iterable[Sensor], now: datetime) -> Mapping[str, Outcome]:
        """What it showed, now that it is over."""
        if now - self.since < WORTH_LEARNING:
            return {}
        tracks = {s: self.tracks.get(s.fitted.name) for s in sensors}
        return {
            sensor.fitted.name: _outcome(track, sensor.fitted.quiet)
            for sensor, track in tracks.items()
            if track is not None and not track.unsure
        }


def _sees(sensor: Sensor, now: datetime) -> bool:
    """Whether it sees somebody at this very moment, or did until now."""
    return sensor.is_sure and (sensor.sees_somebody_now or sensor.seen_at == now)


def _outcome(track: Track, quiet: timedelta) -> Outcome:
    if not track.saw:
        return Outcome.SILENT
    return Outcome.MISSED if track.gap > quiet else Outcome.SAW
