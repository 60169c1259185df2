"""The meetings of one room through the year, drawn from the model."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from math import floor, inf
from random import Random

from panel.domain.check_in import CheckedInBy
from panel.domain.exemption import Exemption
from panel.domain.meeting import MeetingKey
from panel.domain.moments import NOT_YET
from panel.domain.record import Contest, Course, MeetingRecord
from tests.years import model
from tests.years.model import Room, Site, Year

Came = tuple[MeetingRecord, Contest | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """When those of one meeting do what, in minutes from its start; inf: never."""

    arrive: float = inf
    tap: float = inf
    seen: float = inf  # when the sensors are sure

    @property
    def sign(self) -> float:
        """The first that the panel hears."""
        return min(self.tap, self.seen)


NOBODY = People()


def rooms(year: Year) -> Iterator[Room]:
    for site in year.sites:
        for number in range(1, site.rooms + 1):
            chance = Random(f"{year.seed} {site.name} {number}")
            yield Room(
                site=site,
                number=number,
                factor=chance.uniform(0.5, 1.5),
                sensors=chance.random() < site.sensors,
            )


def life(year: Year, room: Room) -> Iterator[Came]:
    """Each meeting of the room, by its start."""
    chance, site = Random(f"{year.seed} {room.mailbox} lives"), room.site
    lengths, weights = zip(*site.lengths, strict=True)
    for number in range(year.days):
        midnight = datetime.combine(year.day(number), time(), UTC)
        minute = model.OPENS
        while minute < model.CLOSES:
            if chance.random() >= site.busy:
                minute += model.HALF_HOUR
                continue
            (length,) = chance.choices(lengths, weights)
            start = midnight + timedelta(minutes=minute)
            yield _meeting(chance, room, start, length, acts=number >= site.shadow_days)
            minute += length


def people(chance: Random, room: Room, length: int) -> People:
    """Those of a meeting that is no no-show."""
    site = room.site
    way = chance.random() * (site.early + site.around + site.late)
    if way < site.early:
        arrive = chance.gauss(-4, 2)
    elif way < site.early + site.around:
        arrive = chance.gauss(1.5, 1.5)
    else:
        arrive = 3 + chance.expovariate(1 / site.late_by)
    tap = arrive + chance.expovariate(1 / site.dawdles)
    tap = max(tap, model.CHECK_IN_OPENS) if chance.random() < site.checks_in else inf
    seen = floor(max(arrive, model.SEEN_FROM)) + 2 if room.sensors else inf
    if arrive >= length:
        return NOBODY
    return People(
        arrive=arrive,
        tap=tap if tap < length else inf,
        seen=seen if seen < length else inf,
    )


def _meeting(chance: Random, room: Room, start: datetime, length: int, *, acts: bool) -> Came:
    site = room.site
    found = chance.choice(model.FOUND) if chance.random() < site.found_late else -7 * 24 * 60
    fate = _Fate(start=start, length=length, found=found, site=site)
    if chance.random() < site.exempt:
        return fate.told(Course.EXEMPT, exempt=Exemption.KEYWORD), None
    empty = chance.random() < room.no_show(start.weekday(), start.hour)
    if empty:
        kind = chance.random()
        if kind < site.vanishes:
            return fate.told(Course.VANISHED, over=length / 2), None
        if kind < site.vanishes + site.given_up:
            return fate.told(Course.NOT_NEEDED, over=max(found, 0) + 5), None
    who = NOBODY if empty else people(chance, room, length)
    if acts and who.tap == inf and who.arrive <= fate.due - 1 and not room.sensors:
        who = _warned(chance, who, fate)
    # In the first of three minutes in sight nothing is released any more: sure a minute later.
    if min(who.tap, who.seen - 1) <= fate.due or fate.due >= length:
        return _held(chance, who, fate), None
    if chance.random() < site.doubts:
        return fate.told(Course.KEPT if who.tap == inf else Course.CAME, who), None
    if not acts:
        return fate.told(Course.WOULD_RELEASE, who, decided=fate.due), None
    contest = max(who.arrive, fate.due) + 1
    taken_back = contest < min(length, fate.due + 10) and chance.random() < site.contests
    record = fate.told(Course.RELEASED, over=fate.due, decided=fate.due)
    by = CheckedInBy.DOOR
    return record, Contest(key=record.key, at=fate.at(contest), by=by) if taken_back else None


def _warned(chance: Random, who: People, fate: "_Fate") -> People:
    heeds = chance.random() < fate.site.heeds
    return People(arrive=who.arrive, tap=fate.due - 1) if heeds else who


def _held(chance: Random, who: People, fate: "_Fate") -> MeetingRecord:
    if who.tap == inf:
        return fate.told(Course.KEPT, who)
    if chance.random() < fate.site.ends_early and who.tap < fate.length - 10:
        return fate.told(Course.ENDED_EARLY, who, over=fate.length - 10)
    return fate.told(Course.CAME, who)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Fate:
    """One meeting, before it is known how it goes."""

    start: datetime
    length: int
    found: int
    site: Site

    @property
    def due(self) -> float:
        return max(self.found, 0) + self.site.window + self.site.margin

    def at(self, minute: float) -> datetime:
        return self.start + timedelta(minutes=minute) if minute < inf else NOT_YET

    def told(
        self,
        course: Course,
        who: People = NOBODY,
        *,
        over: float = inf,
        decided: float = inf,
        exempt: Exemption | None = None,
    ) -> MeetingRecord:
        prompted = who.tap == self.due - 1  # only a warning is so punctual
        by = CheckedInBy.TOUCH if prompted else CheckedInBy.DOOR
        return MeetingRecord(
            key=MeetingKey(f"{self.start:%Y%m%d%H%M}", self.start),
            end=self.at(self.length),
            noticed=self.at(self.found),
            course=course,
            over_at=self.at(min(over, self.length)),
            window=timedelta(minutes=self.site.window),
            margin=timedelta(minutes=self.site.margin),
            exempt=exempt,
            attendees=4,
            came_at=self.at(who.tap),
            came_by=by if who.tap < inf else None,
            seen_at=self.at(who.seen),
            decided_at=self.at(decided),
        )
