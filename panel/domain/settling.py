"""What follows when the calendar has answered a write."""

from dataclasses import replace
from datetime import datetime
from types import MappingProxyType

from panel.domain import events as ev
from panel.domain import series
from panel.domain.check_in import CheckIn
from panel.domain.decision import GaveBack
from panel.domain.effects import (
    Effect,
    EndEarly,
    NoticeOf,
    Notify,
    RecordCheckIn,
    Release,
    TakeBack,
    Write,
    is_own_idea,
    takes_or_gives,
    wish_of,
)
from panel.domain.faults import Fault
from panel.domain.room import Notice, Phase, Room
from panel.domain.taking_back import gave_back

# Answers of a calendar that works.
NO_REASON_FOR_DOUBT = (Fault.TAKEN, Fault.NOT_CANCELLED)


def settle_write(
    room: Room, event: ev.WriteSucceeded | ev.WriteFailed, now: datetime
) -> tuple[Room, tuple[Effect, ...]]:
    """Strike a write off, and tell the door when a wish of somebody there has failed."""
    write = next((w for w in room.pending if w.id == event.write_id), None)
    if write is None:
        return room, ()
    room = replace(room, pending=tuple(w for w in room.pending if w is not write))
    if isinstance(event, ev.WriteFailed):
        return _failed(room, write, event.fault, now), ()
    if takes_or_gives(write):
        room = replace(room, written_at=now, gave_back=_given_back(room, write))
    return _succeeded(room, write, now)


def _failed(room: Room, write: Write, fault: Fault, now: datetime) -> Room:
    if isinstance(write, Notify):
        tried = MappingProxyType({**room.notices_tried, write.meeting.key: now})
        return replace(room, notices_tried=tried)
    if not is_own_idea(write):
        room = replace(room, notice=Notice(wish=wish_of(write), fault=fault, at=now))
    doubtful = takes_or_gives(write) and fault not in NO_REASON_FOR_DOUBT
    return replace(room, write_refused=room.write_refused or doubtful)


def _succeeded(room: Room, write: Write, now: datetime) -> tuple[Room, tuple[Effect, ...]]:
    match write:
        case Notify(of=NoticeOf.RELEASE, meeting=meeting):
            return replace(room, notices=MappingProxyType({**room.notices, meeting.key: now})), ()
        case Notify():
            return series.told(room, write, now), ()
        case Release():
            gone = next((b.meeting for b in room.bookings if b.write_id == write.id), None)
            return series.missed(room, write, gone, now) if gone else (room, ())
        case TakeBack():
            return _taken_back(room, write, now)
        case _:
            return room, ()


def _taken_back(room: Room, write: TakeBack, now: datetime) -> tuple[Room, tuple[Effect, ...]]:
    """Its people are there. Where the room has accepted it again, the meeting lives again."""
    check_in = CheckIn(key=write.key, at=now, by=write.by)
    bookings = (
        replace(b, phase=Phase.SCHEDULED, decision=None)
        if b.meeting.key == write.key and b.phase is Phase.RELEASED
        else b
        for b in room.bookings
    )
    room = replace(
        room,
        bookings=tuple(bookings),
        released=MappingProxyType({k: at for k, at in room.released.items() if k != write.key}),
        check_ins=MappingProxyType({**room.check_ins, write.key: check_in}),
    )
    room, counted = series.came(room, write.series, write.key, now)
    return room, (RecordCheckIn(check_in=check_in), *counted)


def _given_back(room: Room, taken: Write) -> GaveBack | None:
    """What stands as given back by itself, now that the calendar has taken this write."""
    if isinstance(taken, TakeBack):
        return None
    why = next((b.decision for b in room.bookings if b.write_id == taken.id), None)
    if why is None or not isinstance(taken, Release | EndEarly):
        return room.gave_back
    return gave_back(taken, why)
