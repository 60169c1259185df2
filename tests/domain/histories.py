"""One morning lived twice: the same people and organizers, once with faults and once without."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from panel.domain import effects as ef
from panel.domain import events as ev
from panel.domain import taking_back, trust
from panel.domain.faults import Fault
from panel.domain.free import is_free
from panel.domain.meeting import Meeting, MeetingKey, Slot
from panel.domain.policy import ReleasePolicy
from panel.domain.presence import Fitted, Health, Presence, Sees, Sensor, Word
from panel.domain.room import Phase
from tests.door import Door
from tests.rooms import CEILING, DEFAULT, at, minutes

BEGINS, ENDS = at("8:00"), at("12:00")
Deed = Callable[["Morning"], None]


@dataclass(frozen=True)
class History:
    """What people do, by the true time; `edits` are the moments at which organizers do it."""

    meetings: tuple[Meeting, ...]
    deeds: tuple[tuple[datetime, Deed], ...]
    edits: tuple[datetime, ...]
    presence: Presence  # to begin with
    seen: tuple[tuple[datetime, Presence], ...] = ()  # and from then on, by the ceiling's sensor
    pir: tuple[Fitted, ...] = ()  # beside it, or none
    policy: ReleasePolicy = DEFAULT

    def presence_at(self, moment: datetime) -> Presence:
        known = [presence for when, presence in sorted(self.seen, key=_when) if when <= moment]
        return known[-1] if known else self.presence


class Morning(Door):
    """A door whose people tap whenever it asks them to, and whose clock may be wrong."""

    def __init__(self, history: History) -> None:
        self.error = timedelta(0)  # of the panel's clock
        self._history = history
        self.masked = self.pir_is_silent = False
        self.planned = {m.event_id for m in history.meetings}  # and not cancelled
        self.people: set[str] = set()  # of these meetings, and they stay
        self.somebody_inside = False  # and touches the screen when it warns
        self.given_back: dict[MeetingKey, datetime] = {}  # by the true time
        self.walk_ins: set[str] = set()  # booked for those who found the room free or given back
        self.free: dict[datetime, bool] = {}
        self.free_but_for_walk_ins: dict[datetime, bool] = {}
        super().__init__(
            *history.meetings,
            now=BEGINS,
            policy=history.policy,
            presence=history.presence,
            poll=minutes(1),
        )

    @property
    def true_now(self) -> datetime:
        return self.now - self.error

    @property
    def real_presence(self) -> Presence:
        return self._history.presence_at(self.true_now)

    def sensors(self) -> tuple[Sensor, ...]:
        return (*super().sensors(), *(Sensor(fitted=pir) for pir in self._history.pir))

    def sensors_begin(self) -> None:
        self.presence = self.presence if self.masked else self.real_presence
        super().sensors_begin()
        self._pir_says(Sees.CANNOT_TELL if self.pir_is_silent else Sees.NOBODY)

    def is_free_but_for_walk_ins(self, slot: Slot) -> bool:
        own = self.walk_ins
        others = (b for b in self.room.bookings if b.meeting.event_id not in own)
        pending = (write for write in self.room.pending if write.id not in own)
        room = replace(self.room, bookings=tuple(others), pending=tuple(pending))
        return is_free(room, slot, self.now)

    def happens(self, event: ev.Event) -> None:
        known = len(self.log)
        super().happens(event)
        for _, wish in self.log[known:]:
            match wish:
                case ef.Send(write=ef.Release(key=key) | ef.EndEarly(key=key)):
                    self.given_back.setdefault(key, self.true_now)
                case ef.Send(write=ef.Book(by_itself=True, id=name)):
                    self.walk_ins.add(name)
                case ef.Send(write=ef.TakeBack(id=name)) if isinstance(event, ev.TakeBackTapped):
                    self.walk_ins.add(name)
                case _:
                    pass

    def _what_is_due(self) -> None:
        super()._what_is_due()
        self._people_tap()

    def _people_tap(self) -> None:
        for booking in self.room.bookings:
            if booking.meeting.event_id in self.people and booking.phase in (
                Phase.CHECK_IN_OPEN,
                Phase.KEPT,
                Phase.RELEASING,
            ):
                if booking.meeting.key not in self.room.check_ins:
                    self.happens(ev.CheckInTapped(key=booking.meeting.key))
            elif booking.phase is Phase.CHECK_IN_OPEN and self.somebody_inside:
                warned = trust.warns_at(self.room, booking) <= self.now
                if warned and not trust.doubts(self.room, self.now):
                    self.touch()

        offer = taking_back.offer(self.room, self.now)
        if offer is not None and offer.key.event_id in self.people:
            self.tap_take_back(offer.key)

    # --- deeds ------------------------------------------------------------------------------

    def sense(self) -> None:
        """The ceiling's sensor says what it sees, if it can."""
        if not self.masked:
            self.sensors_say(self.real_presence)

    def moves(self) -> None:
        """Somebody does, under the PIR."""
        if not self.pir_is_silent:
            self._pir_says(Sees.SOMEBODY)

    def mask(self, presence: Presence) -> None:
        self.masked = True
        self.sensors_say(presence)

    def unmask(self) -> None:
        self.masked = False
        self.sensors_say(self.real_presence)

    def unmask_as_the_broker_repeats_it(self) -> None:
        self.masked, self.presence = False, self.real_presence
        old = Word(sensor=CEILING.name, sees=Sees.SOMEBODY, health=Health.OK, fresh=False)
        occupied = self.real_presence is Presence.OCCUPIED
        self.happens(ev.SensorTold(word=old)) if occupied else self.sense()

    def pir_falls_silent(self) -> None:
        self.pir_is_silent = True
        self._pir_says(Sees.CANNOT_TELL, Health.OFFLINE)

    def pir_is_back(self) -> None:
        self.pir_is_silent = False
        self._pir_says(Sees.NOBODY)

    def _pir_says(self, sees: Sees, health: Health = Health.OK) -> None:
        for pir in self._history.pir:
            self.happens(ev.SensorTold(word=Word(sensor=pir.name, sees=sees, health=health)))

    def clock_goes_wrong(self, by: timedelta) -> None:
        self.clock_loses_sync()
        self.error += by
        self.clock_steps(seconds=by.total_seconds())

    def clock_is_set_right(self) -> None:
        by, self.error = self.error, timedelta(0)
        self.clock_steps(seconds=-by.total_seconds())
        self.clock_regains_sync()


def live(history: History, faults: tuple[tuple[datetime, Deed], ...] = ()) -> Morning:
    """Live the morning; each minute, note whether the next quarter of an hour is free."""
    morning = Morning(history)
    every_minute = (BEGINS + minutes(i) for i in range(int((ENDS - BEGINS) / minutes(1))))
    looks = ((when, look_at(when)) for when in every_minute)
    senses = ((when, Morning.sense) for when, _ in history.seen)
    deeds = sorted((*history.deeds, *senses, *faults, *looks), key=lambda deed: deed[0])
    for when, deed in (*(d for d in deeds if d[0] < ENDS), (ENDS, _nothing)):
        if when > morning.true_now:
            morning.wait_until(when + morning.error)
        deed(morning)
    return morning


def hit_at(moment: datetime) -> Deed:
    """Of the PIR; while the power is off, nobody hears it."""
    return lambda morning: morning.moves() if morning.true_now == moment else None


def look_at(moment: datetime) -> Deed:
    def look(morning: Morning) -> None:
        if morning.now == moment:  # and not off, nor lost in time
            slot = Slot(start=moment, end=moment + minutes(15))
            morning.free[moment] = is_free(morning.room, slot, morning.now)
            morning.free_but_for_walk_ins[moment] = morning.is_free_but_for_walk_ins(slot)

    return look


# --- faults, as pairs of a beginning and an end ---------------------------------------------


@dataclass(frozen=True)
class Trouble:
    kind: str
    start: datetime
    lasts: timedelta
    by: timedelta = field(default=timedelta(0))

    def deeds(self) -> tuple[tuple[datetime, Deed], ...]:
        begin, end = _KINDS[self.kind](self)
        return ((self.start, begin), (self.start + self.lasts, end))


def _when(seen: tuple[datetime, Presence]) -> datetime:
    return seen[0]


def _nothing(_: Morning) -> None:
    pass


_KINDS: dict[str, Callable[[Trouble], tuple[Deed, Deed]]] = {
    "network": lambda _: (Door.network_down, Door.network_up),
    "one lost answer": lambda _: (
        lambda m: m.happens(ev.AgendaLost(fault=Fault.BUSY)),
        _nothing,
    ),
    "no time server": lambda _: (Door.clock_loses_sync, Door.clock_regains_sync),
    "step": lambda t: (lambda m: m.happens(ev.ClockStepped(by=t.by)), _nothing),
    "wrong clock": lambda t: (lambda m: m.clock_goes_wrong(t.by), Morning.clock_is_set_right),
    "journal": lambda _: (Door.journal_breaks, Door.journal_mends),
    "sensors silent": lambda _: (lambda m: m.mask(Presence.UNKNOWN), Morning.unmask),
    "sensors see ghosts": lambda _: (lambda m: m.mask(Presence.OCCUPIED), Morning.unmask),
    "refused": lambda _: (Door.calendar_refuses_writes, Door.calendar_takes_writes),
    "restart": lambda _: (lambda m: m.restart(), _nothing),
    "power off": lambda t: (lambda m: m.restart(off_until=m.now + t.lasts), _nothing),
}
KINDS = tuple(_KINDS)
_KINDS |= {
    "pir silent": lambda _: (Morning.pir_falls_silent, Morning.pir_is_back),
    "broker repeats": lambda _: (
        lambda m: m.mask(Presence.UNKNOWN),
        Morning.unmask_as_the_broker_repeats_it,
    ),
}
KINDS_WITH_SENSORS = tuple(_KINDS)
