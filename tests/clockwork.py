"""The clockwork behind a door: events in, wishes served, time passing."""

from datetime import datetime, timedelta

from panel.domain import effects as ef
from panel.domain import events as ev
from panel.domain.engine import next_wake, step
from panel.domain.faults import Fault
from panel.domain.meeting import Meeting
from panel.domain.policy import ReleasePolicy
from panel.domain.presence import Presence, Sensor
from panel.domain.room import Room
from tests.rooms import DEFAULT, POLL, agenda, at, fitted, word
from tests.world import Journal, World


class Clockwork:
    """What room.py does on a panel, without waiting. Time passes only in `wait_until`."""

    def __init__(
        self,
        *meetings: Meeting,
        now: str | datetime,
        policy: ReleasePolicy = DEFAULT,
        presence: Presence = Presence.NOT_FITTED,
        poll: timedelta = POLL,
    ) -> None:
        self.now = at(now)
        self.calendar = World(meetings)
        self.journal = Journal()
        self.presence, self.clock_synchronised = presence, True
        self.room = Room(policy=policy, sensors=self.sensors())
        self.log: list[tuple[datetime, ef.Effect]] = []
        self.unanswered: list[tuple[datetime, ef.Write]] = []
        self.answers_after = timedelta(seconds=1)
        self._poll, self._next_poll = poll, self.now
        self._start()

    def sensors(self) -> tuple[Sensor, ...]:
        """Those at this door, before they have said a word."""
        return fitted(self.presence)

    def sensors_begin(self) -> None:
        """What they say when the panel has started."""
        self.happens(ev.SensorTold(word=word(self.presence)))

    def wait_until(self, clock: str | datetime) -> None:
        """Let time pass: answers come, the calendar is polled, the timer wakes the panel."""
        end = at(clock)
        while (moment := min(self._next_moment(), end)) < end:
            self.now = moment
            self._what_is_due()
        self.now = end
        self._what_is_due()

    def wait(self, time: timedelta) -> None:
        self.wait_until(self.now + time)

    def _next_moment(self) -> datetime:
        answers = [due for due, _ in self.unanswered]
        return min(self._next_poll, next_wake(self.room, self.now), *answers)

    def _what_is_due(self) -> None:
        if due := [write for when, write in self.unanswered if when <= self.now]:
            self.unanswered = [(when, w) for when, w in self.unanswered if when > self.now]
            for write in due:
                answer = self.calendar.answer(write, self.now)
                self.journal.settles(write, self.now, done=isinstance(answer, ev.WriteSucceeded))
                self.happens(answer)
        if self._next_poll <= self.now:
            self.ask()
        self.happens(ev.Tick())

    def happens(self, event: ev.Event) -> None:
        """Take one event in, and serve the wishes that come out."""
        self.room, wishes = step(self.room, event, self.now)
        self.log += ((self.now, wish) for wish in wishes)
        for wish in wishes:
            self._serve(wish)
        self.journal.agenda = self.room.agenda
        self.journal.released = dict(self.room.released)

    def _serve(self, wish: ef.Effect) -> None:
        match wish:
            case ef.Send(write=write):
                self.journal.owes(write)
                self.unanswered.append((self.now + self.answers_after, write))
            case ef.RecordCheckIn(check_in=check_in):
                self.journal.remembers(check_in)
            case ef.Refresh():
                self._next_poll = self.now
            case ef.Drop(write=write):
                self.journal.settles(write, self.now, done=False)
            case ef.RecordCoverage():
                self.journal.learns(wish)
            case ef.RecordDecision(decision=decision):
                self.journal.explains(decision)
            case ef.RecordSeries():
                self.journal.counts(wish)
            case _:
                pass  # a record for people

    def _start(self) -> None:
        self._next_poll = self.now
        self.happens(self.journal.tells())
        self.happens(ev.ClockChanged(synchronised=self.clock_synchronised))
        self.sensors_begin()
        self.happens(ev.JournalChanged(sound=self.journal.sound))
        self._what_is_due()

    def ask(self) -> None:
        """Poll the calendar now."""
        self._next_poll = self.now + self._poll
        if self.calendar.reachable:
            self.happens(ev.AgendaFetched(agenda=agenda(*self.calendar, at_clock=self.now)))
        else:
            self.happens(ev.AgendaLost(fault=Fault.UNREACHABLE))
