"""One sensor, and what may happen to it in a day."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from sensors.base import Evidence, Kind, Link, Reading
from sensors.health import Condition, Expected, Health, Watch

PRESENT, ABSENT, UNKNOWN, NONE = Evidence
MINUTE, SECOND = timedelta(minutes=1), timedelta(seconds=1)
MOMENT = timedelta.resolution
DAY = date(2026, 3, 2)


def at(clock: str) -> datetime:
    hour, _, rest = clock.partition(":")
    return datetime.combine(DAY, time.fromisoformat(f"{hour:0>2}:{rest}"), UTC)


def is_night(moment: datetime) -> bool:
    return moment.hour >= 22 or moment.hour < 6


class Sensor:
    """One sensor, from 9:00; a new one is linked unless it is told otherwise."""

    def __init__(
        self,
        kind: Kind = Kind.LEVEL,
        *,
        watched: bool = False,
        link: Link = Link.UP,
        warm_up: int = 0,
    ) -> None:
        expected = Expected(sensor="it", kind=kind, warm_up=warm_up * SECOND)
        self.watch = Watch(expected=expected, since=at("9:00"))
        if link is not Link.UNSAID:
            self.linked("9:00", watched=watched)

    def tells(self, moment: datetime | str, reading: Reading | None = None) -> None:
        reading = reading or Reading(sensor="it", at=at("9:00"))
        moment = at(moment) if isinstance(moment, str) else moment
        self.watch = self.watch.heard(replace(reading, at=moment))

    def says(self, evidence: Evidence, moment: datetime | str, *, fresh: bool = True) -> None:
        self.tells(moment, Reading(sensor="it", at=at("9:00"), evidence=evidence, fresh=fresh))

    def counts(self, people: int, moment: str) -> None:
        said = PRESENT if people else ABSENT
        self.tells(moment, Reading(sensor="it", at=at("9:00"), evidence=said, count=people))

    def linked(self, moment: str, *, watched: bool = False) -> None:
        self.tells(moment, Reading(sensor="it", at=at("9:00"), link=Link.UP, watched=watched))

    def is_cut(self, moment: str, why: str = "cable out") -> None:
        self.tells(moment, Reading(sensor="it", at=at("9:00"), link=Link.LOST, why=why))

    def at(self, moment: datetime | str) -> Condition:
        moment = at(moment) if isinstance(moment, str) else moment
        return self.watch.condition(moment, is_night)

    def health(self, moment: datetime | str) -> Health:
        return self.at(moment).health

    def stands(self, moment: datetime | str) -> Evidence:
        return self.at(moment).standing
