"""The one task of a room: event in -> step -> show -> effects out; one inbox, one timer."""

import asyncio
import logging
import random
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime, time, timedelta, tzinfo

from panel.agenda_cache import AgendaCache
from panel.calendars.base import Calendar, CalendarError
from panel.domain import effects as ef
from panel.domain import events as ev
from panel.domain.engine import next_wake, step
from panel.domain.faults import Fault
from panel.domain.meeting import Agenda, Slot
from panel.domain.policy import ReleasePolicy
from panel.domain.presence import Fitted, Sensor
from panel.domain.room import Room
from panel.domain.sentence import sentence
from panel.health import WallClock
from panel.inbox import Inbox
from panel.journal.base import Journal, JournalError, Outcome, RulesInForce
from panel.journal.keeping import keep
from panel.owing import Deliver, Owing, no_letters

log = logging.getLogger(__name__)

POLL_EVERY = timedelta(seconds=30)  # 20 of a mailbox's 10,000 requests in 10 minutes
JITTER = 0.1  # so that hundreds of panels started together drift apart
LATE = timedelta(milliseconds=5)  # rather a little after a moment than just before it

Record = Callable[[], None]  # writes one thing into the journal, or raises JournalError
Show = Callable[[Room, datetime], datetime]  # shows a room, and tells until when that holds


class Runner:
    """Runs one room. The only place where effects are carried out."""

    def __init__(
        self,
        *,
        policy: ReleasePolicy,
        journal: Journal,
        cache: AgendaCache,
        clock: WallClock,
        zone: tzinfo,
        sensors: Iterable[Fitted] = (),
    ) -> None:
        self.room = Room(policy=policy, sensors=tuple(Sensor(fitted=f) for f in sensors))
        self._journal = journal
        self._cache = cache
        self._clock = clock
        self._zone = zone
        self._inbox = Inbox()
        self._owing = Owing(self)
        self._poll_now = asyncio.Event()
        self._calendar_lost = False
        self._journal_lost = False
        self._missed: deque[Record] = deque()  # what the journal did not take, oldest first
        self._remembers = False
        self._wake_up()

    def tell(self, event: ev.Event) -> None:
        """Put an event into the inbox. From the loop's own thread only."""
        self._inbox.put(event)

    def nudge(self) -> None:
        """Ask for a sign of life: `beats` grows, and nothing else changes."""
        self._inbox.nudge()

    @property
    def beats(self) -> int:
        return self._inbox.beats

    def poll_now(self) -> None:
        """Read the calendar at once, rather than when its turn comes."""
        self._poll_now.set()

    def rules_are(self, rules: RulesInForce) -> None:
        """Keep them in the journal; the same again are kept once."""
        self._record(lambda: self._journal.record_rules(rules))

    async def run(self, calendar: Calendar, show: Show, deliver: Deliver = no_letters) -> None:
        """Live until cancelled. An unexpected error ends the panel; systemd starts it again."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._poll(calendar))
            tasks.create_task(self._owing.pay(calendar, deliver))
            tasks.create_task(self._live(show))

    def _wake_up(self) -> None:
        """Know again what the journal and the cache remember; needs no loop and no calendar."""
        try:
            self._remember(self._cache.load())
        except JournalError as error:
            self._lose_the_journal(error)
            self._step(ev.Started(agenda=self._cache.load()))
        self._look_at_the_clock()

    def _remember(self, agenda: Agenda) -> None:
        memory = self._journal.remember(self._clock.now())
        self._remembers = True
        self._step(
            ev.Started(
                agenda=agenda,
                check_ins=memory.check_ins,
                released=memory.released,
                owed=memory.owed,
                knows_since=memory.knows_since,
                coverage=memory.coverage,
                head_counts=memory.head_counts,
                gave_back=memory.gave_back,
                decided=memory.decided,
                notices=memory.notices,
                strikes=memory.strikes,
            )
        )

    async def _live(self, show: Show) -> None:
        while True:
            now = self._clock.now()
            wake = min(next_wake(self.room, now), show(self.room, now)) + LATE
            # One frame for all that has come.
            for event in await self._inbox.take((wake - self._clock.now()).total_seconds()):
                self._look_at_the_clock()
                self._step(event)

    def _look_at_the_clock(self) -> None:
        """Before each decision: no step of the clock goes unnoticed."""
        stepped = self._clock.stepped()
        if stepped:
            log.warning("the clock was stepped by %+.1f s", stepped.total_seconds())
            self._step(ev.ClockStepped(by=stepped))
        synchronised = self._clock.synchronised()
        if synchronised != self.room.clock_synchronised:
            log.info("clock %s", "synchronised" if synchronised else "not synchronised")
            self._step(ev.ClockChanged(synchronised=synchronised))

    def _step(self, event: ev.Event) -> None:
        self.room, effects = step(self.room, event, self._clock.now())
        for effect in effects:
            self._carry_out(effect)

    def _carry_out(self, effect: ef.Effect) -> None:
        match effect:
            case ef.Refresh():
                self._poll_now.set()
            case ef.Send(write=write):
                self._send(write)
            case ef.Drop(write=write, reason=reason):
                log.info("%s %s dropped: %s", type(write).__name__, write.id, reason)
                self.settle(write, Outcome.DROPPED, reason)
            case ef.RecordDecision(decision=decision):
                log.info("%s", sentence(decision, self._zone))
                self._record(lambda: keep(effect, self._journal))
            case _:
                self._record(lambda: keep(effect, self._journal))

    def _send(self, write: ef.Write) -> None:
        """Only what is owed is sent: else a restart could not tell what became of it."""
        try:
            self._journal.owe(write, self._clock.now())
        except JournalError as error:
            self._lose_the_journal(error)
            self.tell(ev.WriteFailed(write_id=write.id, fault=Fault.NOT_RECORDED))
        else:
            self._owing.put(write)

    def is_called_off(self, write: ef.Write) -> bool:
        policy = self.room.policy
        return ef.is_called_off(write, halted=policy.halted, shadow=policy.shadow)

    def settle(self, write: ef.Write, outcome: Outcome, why: str) -> None:
        now = self._clock.now()
        self._record(lambda: self._journal.settle(write.id, outcome, why, now))

    def _record(self, record: Record) -> None:
        try:
            record()
        except JournalError as error:
            self._lose_the_journal(error)
            self._missed.append(record)

    def _lose_the_journal(self, error: JournalError) -> None:
        """Until it is found, nothing is released."""
        if not self._journal_lost:
            log.error("journal lost: %s", error)
        self._journal_lost = True
        self.tell(ev.JournalChanged(sound=False))

    def _try_the_journal(self) -> None:
        """Make up for what it did not take; when it takes that, it is sound again."""
        try:
            self._journal.prune(self._clock.now())
            while self._missed:
                self._missed[0]()
                self._missed.popleft()
            if not self._remembers:
                # Bookings begin again, as at any start: those checked in before are so at once.
                self.room = replace(self.room, bookings=(), pending=())
                self._remember(self.room.agenda)
        except JournalError:
            return  # told when it was lost
        log.info("journal found")
        self._journal_lost = False
        self.tell(ev.JournalChanged(sound=True))

    async def _poll(self, calendar: Calendar) -> None:
        while True:
            self._poll_now.clear()
            try:
                agenda = await calendar.fetch(self._covers())
            except CalendarError as error:
                if not self._calendar_lost:
                    log.warning("calendar lost: %s", error)
                self._calendar_lost = True
                self.tell(ev.AgendaLost(fault=error.what))
            else:
                if self._calendar_lost:
                    log.info("calendar found")
                self._calendar_lost = False
                self._cache.keep(agenda)
                self.tell(ev.AgendaFetched(agenda=agenda))
            if self._journal_lost:
                self._try_the_journal()
            await self._until_the_next_poll()

    async def _until_the_next_poll(self) -> None:
        pause = POLL_EVERY * random.uniform(1 - JITTER, 1 + JITTER)  # noqa: S311  no secret
        try:
            async with asyncio.timeout(pause.total_seconds()):
                await self._poll_now.wait()
        except TimeoutError:
            return

    def _covers(self) -> Slot:
        """From a day ago to the end of tomorrow at the door."""
        now = self._clock.now()
        after = now.astimezone(self._zone).date() + timedelta(days=2)
        end = datetime.combine(after, time(0), tzinfo=self._zone)
        return Slot(start=now - timedelta(days=1), end=end.astimezone(now.tzinfo))
