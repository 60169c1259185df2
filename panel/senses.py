"""What sensors tell becomes what a room hears: a word for each change, not for each reading."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta, tzinfo

from panel.domain import presence as room
from panel.domain.events import SensorTold
from sensors.base import Evidence, Kind, Link, Reading, SensorError, Source, Unsaid
from sensors.health import Condition, Expected, Watch

log = logging.getLogger(__name__)

NIGHT = (time(0), time(5))  # local: who is in a meeting room then is a sensor stuck on
TRIES_EVERY = 60.0  # seconds, where a source cannot begin
LOOKS_AT_LEAST = timedelta(hours=1)  # a clock set back moves every moment that was worked out

_SEES = {
    Evidence.PRESENT: room.Sees.SOMEBODY,
    Evidence.ABSENT: room.Sees.NOBODY,
    Evidence.UNKNOWN: room.Sees.CANNOT_TELL,
    Evidence.NONE: room.Sees.NOBODY,  # a PIR, say: what it saw, it told as it saw it
}

# Told even of a sensor that was never well: somebody must look at it.
AT_ONCE = (room.Health.STUCK_ON, room.Health.FLAPPING)
SILENCE = room.Word(sensor="", sees=room.Sees.CANNOT_TELL, health=room.Health.OFFLINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sense:
    """One sensor, and the last word that was passed on. Pure."""

    watch: Watch
    zone: tzinfo
    passed: room.Word = SILENCE

    @staticmethod
    def of(expected: Expected, since: datetime, zone: tzinfo) -> "Sense":
        return Sense(watch=Watch(expected=expected, since=since), zone=zone)

    def heard(self, reading: Reading, now: datetime) -> tuple["Sense", tuple[room.Word, ...]]:
        """After one more reading; the words that the room has not heard yet."""
        sense = replace(self, watch=self.watch.heard(reading))
        standing = sense._standing(now)
        if reading.evidence is not Evidence.PRESENT or standing.sees is room.Sees.SOMEBODY:
            return sense._passing(standing)
        if not sense._stands:
            hit = replace(standing, sees=room.Sees.SOMEBODY, fresh=reading.fresh)
            return replace(sense, passed=standing), (hit,)
        # It cannot be believed just now, so its word does not stand; but it may be right.
        glimpse = replace(standing, sees=room.Sees.SOMEBODY, fresh=False)
        return replace(sense, passed=standing), (glimpse, standing)

    def looked_at(self, now: datetime) -> tuple["Sense", tuple[room.Word, ...]]:
        """After a silence."""
        return self._passing(self._standing(now))

    def condition(self, now: datetime) -> Condition:
        return self.watch.condition(now, self._is_night)

    def _passing(self, word: room.Word) -> tuple["Sense", tuple[room.Word, ...]]:
        if word == self.passed:
            return self, ()
        return replace(self, passed=word), (word,)

    def _standing(self, now: datetime) -> room.Word:
        condition = self.condition(now)
        return room.Word(
            sensor=self.watch.expected.sensor,
            sees=_SEES[condition.standing],
            health=room.Health(condition.health.value),
            why=condition.why,
            fresh=self.watch.word_is_proven or condition.standing is not Evidence.PRESENT,
            people=_people(condition.people),
        )

    @property
    def _stands(self) -> bool:
        return self.watch.expected.kind in (Kind.LEVEL, Kind.COUNT)

    def _is_night(self, moment: datetime) -> bool:
        begins, ends = NIGHT
        return begins <= moment.astimezone(self.zone).time() < ends


def _people(count: int | Unsaid) -> int | room.People:
    return room.People.NOT_COUNTED if isinstance(count, Unsaid) else count


@dataclass(slots=True, kw_only=True)
class Senses:
    """All sensors of one door, as they are heard; runs beside the room."""

    expected: Iterable[Expected]
    zone: tzinfo
    now: Callable[[], datetime]
    tell: Callable[[SensorTold], None]
    _senses: dict[str, Sense] = field(init=False)
    _ill: set[str] = field(init=False, default_factory=set)  # and the log has been told
    _low: set[str] = field(init=False, default_factory=set)  # of battery, and the same
    _excused: set[str] = field(init=False, default_factory=set)  # their source told of itself
    _changed: asyncio.Event = field(init=False, default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        since = self.now()
        self._senses = {e.sensor: Sense.of(e, since, self.zone) for e in self.expected}

    async def run(self, make_sources: Callable[[], Iterable[Source]]) -> None:
        """Live until cancelled. What cannot begin is told once, and tried again each minute."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._look())
            tasks.create_task(self._begin(make_sources))

    def hear(self, reading: Reading) -> None:
        old = self._senses.get(reading.sensor)
        if old is None:
            return
        now = self.now()  # the panel's clock, whichever the source has gone by
        sense, words = old.heard(replace(reading, at=now), now)
        if reading.link is not Link.UNSAID:
            self._excused.discard(reading.sensor)
        if reading.link is Link.LOST and reading.logged:
            self._excused.add(reading.sensor)
        self._take(old, sense, words, told=reading.logged)
        self._changed.set()

    async def _begin(self, make_sources: Callable[[], Iterable[Source]]) -> None:
        async def follow_all() -> None:
            sources = make_sources()
            async with asyncio.TaskGroup() as tasks:
                for source in sources:
                    tasks.create_task(self._until_it_works(source.sensors, follow(source)))

        def follow(source: Source) -> Callable[[], Awaitable[None]]:
            return lambda: source.run(self.hear)

        await self._until_it_works(tuple(self._senses), follow_all)

    async def _until_it_works(
        self, sensors: Iterable[str], begin: Callable[[], Awaitable[None]]
    ) -> None:
        told = ""
        while True:
            try:
                await begin()
                return
            except SensorError as error:
                why = str(error)
            if why != told:
                log.error("%s", why)
            told = why
            for sensor in sensors:
                lost = Reading(sensor=sensor, at=self.now(), link=Link.LOST, why=why, logged=True)
                self.hear(lost)
                self._ill.add(sensor)
            await asyncio.sleep(TRIES_EVERY)

    async def _look(self) -> None:
        """Silence says something too: when it has lasted for long enough."""
        while True:
            now = self.now()
            for old in tuple(self._senses.values()):
                sense, words = old.looked_at(now)
                self._take(old, sense, words)
                self._log_the_mute(sense, now)
            turns = [sense.watch.looks_again(now) for sense in self._senses.values()]
            wake = min([*turns, now + LOOKS_AT_LEAST])
            self._changed.clear()
            try:
                async with asyncio.timeout((wake - self.now()).total_seconds()):
                    await self._changed.wait()
            except TimeoutError:
                pass

    def _take(
        self, old: Sense, new: Sense, words: tuple[room.Word, ...], *, told: bool = False
    ) -> None:
        name = new.watch.expected.sensor
        self._senses[name] = new
        for word in words:
            self.tell(SensorTold(word=word))
        if new.passed.health is not old.passed.health:
            self._log(name, old.passed, new.passed, told=told)

    def _log(self, name: str, before: room.Word, word: room.Word, *, told: bool) -> None:
        """Once when lost, once when found; a sensor that has not begun yet is no news."""
        if word.health.is_well:
            if name in self._ill:
                log.info("sensor %s is well again", name)
            self._ill.discard(name)
            self._log_the_battery(name, word)
        elif not told and (before.health.is_well or word.health in AT_ONCE):
            self._log_ill(name, word)

    def _log_the_battery(self, name: str, word: room.Word) -> None:
        if word.health is not room.Health.LOW_BATTERY:
            self._low.discard(name)
        elif name not in self._low:
            log.warning("sensor %s: %s: %s", name, word.health.value, word.why)
            self._low.add(name)

    def _log_the_mute(self, sense: Sense, now: datetime) -> None:
        """A sensor that has had its time to begin, and has not: its name may be misspelt."""
        watch, name = sense.watch, sense.watch.expected.sensor
        waits = now < max(watch.since, watch.linked_at) + watch.expected.stale_after
        if not (waits or sense.passed.health.is_well or name in self._excused):
            self._log_ill(name, sense.passed)

    def _log_ill(self, name: str, word: room.Word) -> None:
        if name not in self._ill:
            log.warning("sensor %s: %s: %s", name, word.health.value, word.why)
            self._ill.add(name)
