"""What an event says about the room as a whole, before any booking is asked."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import TypeVar

from panel.domain import calls, taking
from panel.domain import events as ev
from panel.domain.effects import (
    Book,
    Cancel,
    Drop,
    Effect,
    EndEarly,
    RecordContest,
    Refresh,
    Release,
    Send,
    TakeBack,
    Taking,
    Write,
    is_decided_anew,
)
from panel.domain.faults import Fault
from panel.domain.free import is_taking
from panel.domain.meeting import Agenda, Meeting, MeetingKey
from panel.domain.moments import LONG_AGO
from panel.domain.reconcile import reconcile
from panel.domain.record import Contest
from panel.domain.room import NO_AGENDA, Booking, Phase, Room
from panel.domain.sensing import hear, learned
from panel.domain.taking_back import offer, rest
from panel.domain.vanishing import vanished

T = TypeVar("T")
REMEMBERS = timedelta(days=2)  # longer than any window the agenda covers


def take_in(room: Room, event: ev.Event, now: datetime) -> tuple[Room, tuple[Effect, ...]]:
    match event:
        case ev.Started():
            return _start(room, event, now)
        case ev.AgendaFetched(agenda=agenda):
            if agenda.fetched_at < room.written_at:
                return room, ()  # asked for before our last write: a newer one is on its way
            fresh = replace(room, agenda=agenda, calendar_fault=Fault.NONE, write_refused=False)
            fresh, carried = reconcile(_forget_the_past(fresh, now), now)
            return fresh, (*vanished(room, fresh, now), *carried)
        case ev.AgendaLost(fault=fault):
            return replace(room, calendar_fault=fault), ()
        case ev.SensorTold(word=word):
            return hear(room, word, now)
        case ev.CallsTold(key=key, says=says):
            return calls.hear(room, key, says, now), ()
        case ev.ClockChanged(synchronised=synchronised):
            return replace(room, clock_synchronised=synchronised), ()
        case ev.ClockStepped():
            return _count_anew(room, now), (Refresh(),)
        case ev.JournalChanged(sound=sound):
            return replace(room, journal_sound=sound), ()
        case ev.PolicyChanged(policy=policy):
            return replace(room, policy=policy), ()
        case ev.BookTapped() if not is_taking(room):
            return taking.book(room, event, now)
        case ev.SlotTapped() if not is_taking(room):
            return taking.book_slot(room, event, now)
        case ev.TakeBackTapped():
            return _take_back(replace(room, touched_at=now), event, now)
        case ev.WriteSucceeded(now_holds=meetings) if meetings:
            return reconcile(replace(room, agenda=_with(room.agenda, meetings)), now)
        case ev.WriteFailed(write_id=failed):
            took = any(w.id == failed for w in room.pending if isinstance(w, Taking))
            return room, (Refresh(),) if took else ()
        case ev.CheckInTapped() | ev.EndTapped() | ev.ExtendTapped():
            return replace(room, notice=None, touched_at=now), ()
        case ev.ScreenTouched():
            return replace(room, touched_at=now), ()
        case _:
            return room, ()


def chain(room: Room, key: MeetingKey) -> tuple[Booking, ...]:
    """A booking, and those made at the door right behind it, each where the last one ends."""
    links = [b for b in room.bookings if b.meeting.key == key]
    if not links or links[0].phase in (Phase.RELEASED, Phase.ENDED):
        return ()
    by_start = {
        b.meeting.slot.start: b
        for b in room.bookings
        if b.meeting.is_walk_up
        and b.meeting.slot.length > timedelta(0)
        and b.phase not in (Phase.RELEASED, Phase.ENDED)
    }
    while (behind := by_start.get(links[-1].meeting.slot.end)) is not None:
        links.append(behind)
    return tuple(links)


def _take_back(
    room: Room, tap: ev.TakeBackTapped, now: datetime
) -> tuple[Room, tuple[Effect, ...]]:
    if is_taking(room):
        return room, ()
    stands, gave = offer(room, now), room.gave_back
    if stands is None or gave is None or stands.key != tap.key:
        return taking.unmet(room, Book, now), ()
    write = TakeBack(
        id=tap.press,
        key=stands.key,
        slot=rest(now, stands.until),
        organizer=gave.organizer,
        by=tap.by,
        useful_until=now + taking.WAITS,
        series=gave.series,
    )
    contest = RecordContest(contest=Contest(key=stands.key, at=now, by=tap.by))
    room = replace(room, notice=None, pending=(*room.pending, write))
    return room, (contest, Send(write=write))


def _count_anew(room: Room, now: datetime) -> Room:
    """No age can be told across a step: what is known is old until asked again, windows anew."""
    return replace(
        room,
        agenda=replace(room.agenda, fetched_at=LONG_AGO),
        written_at=LONG_AGO,
        bookings=tuple(replace(booking, noticed=now) for booking in room.bookings),
        sensors=tuple(sensor.counted_anew(now) for sensor in room.sensors),
        sightings=(),
        attended=None,
        calls=MappingProxyType({}),
        leaving=tuple((meeting, now) for meeting, _ in room.leaving),
        touched_at=LONG_AGO,
        walked_in_at=LONG_AGO,
        released=_not_after(now, room.released),
    )


def _not_after(
    now: datetime, released: Mapping[MeetingKey, datetime]
) -> Mapping[MeetingKey, datetime]:
    return MappingProxyType({key: min(moment, now) for key, moment in released.items()})


def _start(room: Room, event: ev.Started, now: datetime) -> tuple[Room, tuple[Effect, ...]]:
    room = replace(
        room,
        agenda=event.agenda,
        check_ins=MappingProxyType({c.key: c for c in event.check_ins}),
        released=_not_after(now, dict(event.released)),
        coverage=learned(event.coverage),
        head_counts=MappingProxyType(dict(event.head_counts)),
        knows_since=event.knows_since,
        gave_back=event.gave_back,
        decided=_not_after(now, dict(event.decided)),
        notices=MappingProxyType(dict(event.notices)),
        strikes=MappingProxyType(dict(event.strikes)),
    )
    room, effects = reconcile(room, now) if event.agenda != NO_AGENDA else (room, ())
    for write in event.owed:
        if is_decided_anew(write):
            reason = "the panel was restarted: what it decides by itself is decided anew"
            effects += (Drop(write=write, reason=reason),)
        elif now >= write.useful_until:
            effects += (Drop(write=write, reason="the panel was restarted, and it is too late"),)
        else:
            room = _resume(room, write)
            effects += (Send(write=write),)
    return room, (*effects, Refresh())


def _resume(room: Room, write: Write) -> Room:
    """Stand where the panel stood when the write was on its way."""
    room = replace(room, pending=(*room.pending, write))
    if not isinstance(write, Release | EndEarly | Cancel):
        return room
    return replace(
        room,
        bookings=tuple(
            replace(b, phase=Phase.RELEASING, before=b.phase, write_id=write.id)
            if b.meeting.key == write.key
            else b
            for b in room.bookings
        ),
    )


def _with(agenda: Agenda, meetings: tuple[Meeting, ...]) -> Agenda:
    kept = {m.event_id: m for m in (*agenda.meetings, *meetings)}
    ordered = sorted(kept.values(), key=lambda m: (m.slot.start, m.event_id))
    return replace(agenda, meetings=tuple(ordered))


def _forget_the_past(room: Room, now: datetime) -> Room:
    """Drop what is old and no longer shown; never while the clock is in doubt."""
    if not room.clock_synchronised:
        return room
    horizon = now - REMEMBERS
    shown = {meeting.key for meeting in room.agenda.meetings}

    def kept(known: Mapping[MeetingKey, T]) -> Mapping[MeetingKey, T]:
        """As it is, where there is nothing to forget: equal rooms stay the same."""
        past = {key for key in known if key.start < horizon and key not in shown}
        if not past:
            return known
        return MappingProxyType({key: value for key, value in known.items() if key not in past})

    return replace(
        room,
        head_counts=kept(room.head_counts),
        check_ins=kept(room.check_ins),
        released=kept(room.released),
        decided=kept(room.decided),
        notices=kept(room.notices),
        notices_tried=kept(room.notices_tried),
        calls=kept(room.calls),
    )
