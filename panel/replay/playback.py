"""A room in an ideal world: time is skipped through, the calendar answers at once."""

from collections import deque
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta, tzinfo

from panel.domain import effects as ef
from panel.domain import events as ev
from panel.domain.engine import next_wake, step
from panel.domain.meeting import Meeting
from panel.domain.moments import NOT_YET
from panel.domain.policy import ReleasePolicy
from panel.domain.presence import Fitted, Sensor, Word
from panel.domain.room import NO_AGENDA, Room
from panel.replay.calendar import IdealCalendar
from panel.replay.recorded import Happening, Installed, Recorded
from panel.senses import Sense
from sensors.base import Link, Reading

POLL = timedelta(seconds=30)


class Playback:
    """One room, from `now` on. What it asked for is in `log`."""

    def __init__(
        self, room: Room, meetings: Iterable[Meeting], now: datetime, poll: timedelta = POLL
    ) -> None:
        self.room = room
        self.now = now
        self.log: list[tuple[datetime, ef.Effect]] = []
        self._calendar = IdealCalendar(meetings)
        self._poll = poll
        self._next_poll = now

    def live(
        self, happenings: Iterable[Happening], until: datetime
    ) -> Iterator[tuple[datetime, Room]]:
        """The room after each moment at which anything could happen, the last one included."""
        coming = deque(happenings)
        while True:
            recorded = coming[0].at if coming else NOT_YET
            moment = min(recorded, self._next_poll, next_wake(self.room, self.now))
            if moment > until:
                return
            self.now = moment
            self._what_is_due(coming)
            yield moment, self.room

    def happens(self, event: ev.Event) -> None:
        self.room, wishes = step(self.room, event, self.now)
        for wish in wishes:
            self.log.append((self.now, wish))
            match wish:
                case ef.Send(write=write):
                    self.happens(self._calendar.answer(write, self.now))
                case ef.Refresh():
                    self._next_poll = self.now
                case _:
                    pass  # a record; it is in the log

    def _what_is_due(self, coming: deque[Happening]) -> None:
        quiet = True
        while coming and coming[0].at <= self.now:
            self.happens(coming.popleft().event)
            quiet = False
        while self._next_poll <= self.now:
            self._next_poll = self.now + self._poll
            self.happens(ev.AgendaFetched(agenda=self._calendar.agenda(self.now)))
            quiet = False
        if quiet:
            self.happens(ev.Tick())


def begun(policy: ReleasePolicy, sensors: Iterable[Fitted], now: datetime) -> Room:
    """A room on a panel that has just started."""
    room = Room(policy=policy, sensors=tuple(Sensor(fitted=fitted) for fitted in sensors))
    for event in (ev.Started(agenda=NO_AGENDA), ev.ClockChanged(synchronised=True)):
        room, _ = step(room, event, now)
    return room


def at_the_beginning(recorded: Recorded, policy: ReleasePolicy) -> Playback:
    """The recorded room, before anything has happened."""
    room = begun(policy, recorded.fitted(), recorded.begin)
    return Playback(room, recorded.meetings, recorded.begin)


def happenings(recorded: Recorded, zone: tzinfo) -> list[Happening]:
    """All that a room hears of a recording, by time."""
    told = [happening for s in recorded.sensors for happening in _told(s, recorded, zone)]
    return sorted([*recorded.taps, *told], key=lambda happening: happening.at)


def _told(sensor: Installed, recorded: Recorded, zone: tzinfo) -> Iterator[Happening]:
    """The words of one sensor, and those about its silence."""
    readings = [r for r in recorded.readings if r.sensor == sensor.name]
    if readings and readings[0].link is Link.UNSAID:
        # It could be heard: as a recording that is played at a door, which says so first.
        readings[:0] = [Reading(sensor=sensor.name, at=readings[0].at, link=Link.UP)]
    sense, now = Sense.of(sensor.expected, recorded.begin, zone), recorded.begin
    for reading in (*readings, None):
        at = recorded.end if reading is None else reading.at
        while (turn := sense.watch.looks_again(now)) < at:
            now = turn
            sense, words = sense.looked_at(now)
            yield from _as_heard(words, now)
        now = at
        if reading is not None:
            sense, words = sense.heard(reading, now)
            yield from _as_heard(words, now)


def _as_heard(words: Iterable[Word], now: datetime) -> Iterator[Happening]:
    for word in words:
        yield Happening(at=now, event=ev.SensorTold(word=word))
