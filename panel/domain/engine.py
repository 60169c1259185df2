"""step(): an event and the time go in, the room as it is then and its wishes come out."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType

from panel.domain import emptied, evidence, notice, recording, reporting, series, taking, trust
from panel.domain.booking import RULES, Rule
from panel.domain.effects import Effect, Extend, RecordCheckIn, RecordDecision, Send
from panel.domain.events import (
    CheckInTapped,
    ClockStepped,
    EndTapped,
    Event,
    ExtendTapped,
    PolicyChanged,
    ScreenTouched,
    StartEarlyTapped,
    Started,
    Tick,
    WriteFailed,
    WriteSucceeded,
)
from panel.domain.free import is_taking
from panel.domain.intake import chain, take_in
from panel.domain.meeting import MeetingKey
from panel.domain.moments import NOT_YET
from panel.domain.room import Booking, Phase, Room
from panel.domain.sensing import attend, count, note
from panel.domain.settling import settle_write
from panel.domain.situation import Situation
from panel.domain.walk_in import TRIES_EVERY, walk_in

_RULES_FROM: dict[Phase, tuple[Rule, ...]] = {
    phase: tuple(rule for rule in RULES if rule.start is phase) for phase in Phase
}
_TICK = Tick()


def step(room: Room, event: Event, now: datetime) -> tuple[Room, tuple[Effect, ...]]:
    """Take one event in; then let what time has made true happen, until nothing changes.

    `now` is aware UTC. The result depends on nothing else.
    """
    unsettling = isinstance(event, Started | ClockStepped | PolicyChanged)
    doubted = unsettling or bool(trust.unsettled(room, now))
    room, wishes = take_in(room, event, now)
    room = _weigh(replace(room, steady_since=NOT_YET) if doubted else room, now)
    room, answers = _fire(room, event, _addressed(room, event), now)
    if isinstance(event, ExtendTapped) and not answers and not is_taking(room):
        room = taking.unmet(room, Extend, now)
    if isinstance(event, StartEarlyTapped):
        room, gap = taking.start_early(room, event, now)
        answers += gap
    if isinstance(event, WriteSucceeded | WriteFailed):
        room, settled = settle_write(room, event, now)
        room, answers = _weigh(room, now), answers + settled
    room, happened = _settle(room, now)
    room, booked = walk_in(note(room, now), now)
    room, counted = count(room, now)
    room, learnt = attend(room, event, now)
    room, left = series.leave(room, now)
    effects = wishes + answers + happened + booked + counted + learnt + left
    room, followed = reporting.follow(room, effects, now)
    return room, effects + followed


def next_wake(room: Room, now: datetime) -> datetime:
    """The next moment at which a Tick could change anything; NOT_YET if there is none."""
    moments = [
        room.agenda.fetched_at,  # in the future after a step back: then it is believed again
        room.agenda.fetched_at + room.policy.agenda_stale_after,
        room.steady_since + room.policy.settles_for,
        room.walked_in_at + TRIES_EVERY,
    ]
    moments += (series.leaves_at(room, told_at) for _, told_at in room.leaving)
    for booking in room.bookings:
        slot = booking.meeting.slot
        moments += (slot.start, slot.end)
        if booking.phase is Phase.SCHEDULED:
            moments.append(trust.opens_at(room, booking))
        elif booking.phase is Phase.CHECK_IN_OPEN:
            moments += (trust.release_due(room, booking), trust.gives_up_at(room, booking))
            due = trust.due_but_for_notice(room, booking)
            moments.append(notice.may_be_written_at(room, booking, due))
        elif booking.phase is Phase.CHECKED_IN:
            moments.append(emptied.due(room, booking))
    if evidence.somebody_is_seen(room):
        moments.append(evidence.next_minute(now))  # and one more minute in which they were
        moments += (evidence.counts_from(room, booking) for booking in room.bookings)
    return min((moment for moment in moments if now < moment < NOT_YET), default=NOT_YET)


def _weigh(room: Room, now: datetime) -> Room:
    """Note since when nothing has been in doubt, but for what the sensors say."""
    if trust.unsettled(room, now):
        return replace(room, steady_since=NOT_YET) if room.steady_since != NOT_YET else room
    return replace(room, steady_since=now) if room.steady_since == NOT_YET else room


def _addressed(room: Room, event: Event) -> tuple[Booking, ...]:
    """The bookings an event is for. A tap is for the meeting that was under the finger."""
    match event:
        case CheckInTapped(key=key):
            return tuple(b for b in room.bookings if b.meeting.key == key)
        case EndTapped(key=key):
            return chain(room, key)
        case ExtendTapped(key=key):
            return () if is_taking(room) else chain(room, key)[-1:]
        case WriteSucceeded(write_id=write_id) | WriteFailed(write_id=write_id):
            return tuple(b for b in room.bookings if b.write_id == write_id)
        case ScreenTouched():
            return room.bookings
        case _:
            return ()


def _settle(room: Room, now: datetime) -> tuple[Room, tuple[Effect, ...]]:
    effects: tuple[Effect, ...] = ()
    while True:
        before = room
        room, happened = _fire(room, _TICK, room.bookings, now)
        effects += happened
        if room is before:
            return room, effects


def _fire(
    room: Room, event: Event, bookings: Iterable[Booking], now: datetime
) -> tuple[Room, tuple[Effect, ...]]:
    """Move each booking by the first rule that matches: all at once, each seeing the same room."""
    moved: dict[MeetingKey, Booking] = {}
    effects: list[Effect] = []
    for booking in bookings:
        situation = Situation(room, booking, event, now)
        for rule in _RULES_FROM[booking.phase]:
            if isinstance(event, rule.on) and rule.when(situation):
                wished = rule.do(situation)
                moved[booking.meeting.key] = _moved(booking, rule, wished)
                effects += wished
                break
    if not moved:
        return room, ()
    bookings_now = tuple(moved.get(b.meeting.key, b) for b in room.bookings)
    released = {
        b.meeting.key: now
        for b in moved.values()
        if b.phase is Phase.RELEASED and b.meeting.key not in room.released
    }
    known = {b.meeting.key: b for b in room.bookings}
    decisions = [e.decision for e in effects if isinstance(e, RecordDecision)]
    decided = {d.key: now for d in decisions if d.verdict.counts}
    check_ins = {e.check_in.key: e.check_in for e in effects if isinstance(e, RecordCheckIn)}
    room = replace(
        room,
        bookings=bookings_now,
        pending=room.pending + tuple(e.write for e in effects if isinstance(e, Send)),
        check_ins=MappingProxyType({**room.check_ins, **check_ins}),
        decision=decisions[-1] if decisions else room.decision,
        released=MappingProxyType({**room.released, **released}),
        decided=MappingProxyType({**room.decided, **decided}) if decided else room.decided,
    )
    for key, booking in moved.items():
        effects += recording.over(room, known[key], booking, now)
    return room, tuple(effects)


def _moved(booking: Booking, rule: Rule, wished: tuple[Effect, ...]) -> Booking:
    writes = [e.write.id for e in wished if isinstance(e, Send)]
    decision = next((e.decision for e in wished if isinstance(e, RecordDecision)), None)
    if rule.to is not Phase.RELEASING:
        return replace(booking, phase=rule.to, decision=decision or booking.decision)
    if booking.phase is Phase.RELEASING:  # perhaps by another write than until now
        return replace(booking, write_id=writes[0] if writes else booking.write_id)
    return replace(
        booking, phase=rule.to, before=booking.phase, write_id=writes[0], decision=decision
    )
