"""Whether a sensor can be believed, and why not. Pure: readings and the time go in.

A doubt is always the side to err on. What a sensor said before its link was lost, or before
it fell silent, is not taken up again: it must say so anew.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import Enum

from sensors.base import Evidence, Kind, Link, Reading, Unsaid
from sensors.habits import LONG_AGO, NEVER, Habits, IsNight, in_words

LOW_BATTERY = 20  # percent


class Health(Enum):
    OK = "ok"
    LOW_BATTERY = "low battery"  # still believed
    WARMING_UP = "warming up"
    STALE = "stale"
    OFFLINE = "offline"
    STUCK_ON = "stuck on"
    FLAPPING = "flapping"

    @property
    def is_believed(self) -> bool:
        return self in (Health.OK, Health.LOW_BATTERY)


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
    # contact sensor NONE. UNKNOWN while it is not to be believed, but somebody seen by a stuck
    # or flapping sensor stays: either keeps the room.
    standing: Evidence
    people: int | Unsaid = Unsaid.UNSAID
    battery: int | Unsaid = Unsaid.UNSAID


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """One sensor, watched from `since`. LONG_AGO is never.

    A clock set back makes doubtful what was heard at moments still to come. When it has caught
    up with them it cannot tell: whoever knows of the step begins a new watch.
    """

    expected: Expected
    since: datetime
    link: Link = Link.UNSAID
    watched: bool = False
    why_lost: str = ""
    linked_at: datetime = LONG_AGO
    lived_at: datetime = LONG_AGO  # its last sign of life since the link is up
    word: Evidence = Evidence.UNKNOWN
    word_at: datetime = LONG_AGO
    word_is_proven: bool = False  # it was fresh: it stands even if nobody watches the link
    count: int | Unsaid = Unsaid.UNSAID
    battery: int | Unsaid = Unsaid.UNSAID
    battery_low: bool | Unsaid = Unsaid.UNSAID
    at_a_loss: bool = False  # an event sensor whose last word was that it cannot tell
    habits: Habits = field(default_factory=Habits)

    def heard(self, reading: Reading) -> "Watch":
        """The same watch after one more reading."""
        if reading.sensor != self.expected.sensor:
            return self
        watch = self._not_ahead_of(reading.at)._silent_before(reading.at)
        return watch._linked(reading)._alive(reading)._told(reading)

    def condition(self, now: datetime, is_night: IsNight) -> Condition:
        health, why = next(self._wrongs(now, is_night), (Health.OK, ""))
        standing = self._standing(health)
        said = standing in (Evidence.PRESENT, Evidence.ABSENT)
        return Condition(
            health=health,
            why=why,
            standing=standing,
            people=self.count if said else Unsaid.UNSAID,
            battery=self.battery,
        )

    def looks_again(self, now: datetime) -> datetime:
        """The next moment at which silence alone could change the condition, or NEVER."""
        return min((moment for moment in self._turns() if moment > now), default=NEVER)

    def _wrongs(self, now: datetime, is_night: IsNight) -> Iterator[tuple[Health, str]]:
        """What is wrong with it, the worst first."""
        if self.link is Link.UNSAID:
            yield Health.OFFLINE, "not heard from yet"
        if self.link is Link.LOST:
            yield Health.OFFLINE, self.why_lost or "the way to it is lost"
        if now < self._warm_at and self.expected.warm_up:
            yield Health.WARMING_UP, f"for {in_words(self.expected.warm_up)} after its start"
        if not self._is_guarded:
            if self.lived_at > now:
                yield Health.STALE, "the clock was set back since it was heard"
            elif self.lived_at == LONG_AGO:
                yield Health.STALE, "nothing heard yet"
            elif now >= self.lived_at + self.expected.stale_after:
                yield Health.STALE, f"nothing heard for over {in_words(self.expected.stale_after)}"
        if why := self.habits.stuck(now, is_night):
            yield Health.STUCK_ON, why
        if why := self.habits.flapping(now):
            yield Health.FLAPPING, why
        if isinstance(self.battery, int) and self.battery < LOW_BATTERY:
            yield Health.LOW_BATTERY, f"battery below {LOW_BATTERY} %"
        if self.battery_low is True:
            yield Health.LOW_BATTERY, "it says that its battery is low"

    def _turns(self) -> Iterator[datetime]:
        """Every moment at which time alone makes a difference."""
        yield self._warm_at
        if not self._is_guarded:
            yield self.lived_at
            yield self.lived_at + self.expected.stale_after
        yield from self.habits.turns()

    def _standing(self, health: Health) -> Evidence:
        if self.expected.kind in (Kind.EVENT, Kind.CONTACT):
            return Evidence.UNKNOWN if self.at_a_loss else Evidence.NONE
        keeps = self.word is Evidence.PRESENT and health in (Health.STUCK_ON, Health.FLAPPING)
        if not (health.is_believed or keeps):
            return Evidence.UNKNOWN
        if self.word is Evidence.ABSENT and not (self.word_is_proven or self._is_guarded):
            return Evidence.UNKNOWN
        return self.word

    @property
    def _is_guarded(self) -> bool:
        """Its silence means that nothing has changed."""
        return self.link is Link.UP and self.watched

    @property
    def _warm_at(self) -> datetime:
        return max(self.since, self.linked_at) + self.expected.warm_up

    def _not_ahead_of(self, at: datetime) -> "Watch":
        """After the clock was set back: waits begin anew, and no age can be told across it."""
        back = self.lived_at > at or self.word_at > at
        watch = replace(self._forgets(), lived_at=LONG_AGO) if back else self
        return replace(
            watch,
            since=min(self.since, at),
            linked_at=min(self.linked_at, at),
            habits=self.habits.not_ahead_of(at),
        )

    def _silent_before(self, at: datetime) -> "Watch":
        """What it said before a silence may have changed unheard."""
        silent = at >= max(self.lived_at, self.word_at) + self.expected.stale_after
        return self._forgets() if silent and not self._is_guarded else self

    def _forgets(self) -> "Watch":
        return replace(self, word=Evidence.UNKNOWN, word_at=LONG_AGO, word_is_proven=False)

    def _linked(self, reading: Reading) -> "Watch":
        match reading.link:
            case Link.UNSAID:
                return self
            case Link.LOST:
                lost = replace(self._forgets(), link=Link.LOST, why_lost=reading.why)
                return replace(lost, lived_at=LONG_AGO, watched=False)
            case Link.UP:
                since = self.linked_at if self.link is Link.UP else reading.at
                return replace(self, link=Link.UP, watched=reading.watched, linked_at=since)

    def _alive(self, reading: Reading) -> "Watch":
        # That the way is up (a broker answers) says nothing of what is at its end, unless watched.
        of_the_way = reading.evidence is Evidence.NONE and reading.link is Link.UP
        spoke = not of_the_way or reading.watched
        alive = reading.fresh and reading.link is not Link.LOST and spoke
        battery = self.battery if reading.battery is Unsaid.UNSAID else reading.battery
        low = self.battery_low if reading.battery_low is Unsaid.UNSAID else reading.battery_low
        lived_at = reading.at if alive else self.lived_at
        return replace(self, lived_at=lived_at, battery=battery, battery_low=low)

    def _told(self, reading: Reading) -> "Watch":
        match self.expected.kind, reading.evidence:
            case (Kind.CONTACT, _) | (_, Evidence.NONE):
                return self
            case Kind.EVENT, evidence:
                hit = evidence is Evidence.PRESENT and reading.fresh
                habits = self.habits.hit(reading.at) if hit else self.habits
                return replace(self, habits=habits, at_a_loss=evidence is Evidence.UNKNOWN)
            case _, Evidence.UNKNOWN:
                return self._forgets()
            case _:
                return self._says(reading)

    def _says(self, reading: Reading) -> "Watch":
        """Present or absent, of a level or count."""
        absent = reading.evidence is Evidence.ABSENT
        proven = reading.fresh and self.link is not Link.LOST
        over = absent and (proven or self._is_guarded)
        habits = self.habits.said(reading.evidence, reading.at, over=over)
        if absent and self.link is Link.LOST:
            return replace(self._forgets(), habits=habits)
        if absent and self.word is Evidence.ABSENT and self.word_is_proven and not proven:
            return replace(self, habits=habits)  # nothing new
        return replace(
            self,
            word=reading.evidence,
            word_at=reading.at,
            word_is_proven=proven,
            count=reading.count,
            habits=habits,
        )
