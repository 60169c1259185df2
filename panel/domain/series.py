"""A series nobody comes to: no-shows counted in a row, the organizer told, the room let go."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from types import MappingProxyType
from uuid import UUID, uuid5

from panel.domain import trust
from panel.domain.effects import (
    Effect,
    LeaveSeries,
    NoticeOf,
    Notify,
    RecordSeries,
    Release,
    ReleasedFor,
    Send,
    Write,
)
from panel.domain.meeting import Meeting, MeetingKey
from panel.domain.room import Room

SERIES_WRITES = UUID("0d2a1f0e-6a55-4b0b-9a0f-3f1d9a4c7e21")  # names their GUIDs
USEFUL_FOR = timedelta(days=1)


def came(
    room: Room, series: str, key: MeetingKey, now: datetime
) -> tuple[Room, tuple[Effect, ...]]:
    """Somebody came to one of a series after all: it is counted from the beginning again."""
    if not room.strikes.get(series):
        return room, ()
    record = RecordSeries(series=series, key=key, came=True, at=now)
    return replace(room, strikes=_with(room.strikes, series, 0)), (record,)


def missed(
    room: Room, taken: Write, meeting: Meeting, now: datetime
) -> tuple[Room, tuple[Effect, ...]]:
    """After the calendar took this write: one more no-show in a row, if it is one."""
    is_no_show = isinstance(taken, Release) and taken.why is ReleasedFor.NO_SHOW
    if not (is_no_show and meeting.series and room.policy.strikes):
        return room, ()
    count = room.strikes.get(meeting.series, 0) + 1
    room = replace(room, strikes=_with(room.strikes, meeting.series, count))
    record = RecordSeries(series=meeting.series, key=meeting.key, came=False, at=now)
    letters = tuple(_told(room, meeting, count, now))
    pending = (*room.pending, *(letter.write for letter in letters))
    return replace(room, pending=pending), (record, *letters)


def told(room: Room, letter: Notify, now: datetime) -> Room:
    """After a letter went out: the room may leave the series, once nobody can take it back."""
    if letter.of is not NoticeOf.SERIES:
        return room
    return replace(room, leaving=(*room.leaving, (letter.meeting, now)))


def leaves_at(room: Room, told_at: datetime) -> datetime:
    """Whoever comes late and takes the room back keeps the series too."""
    return told_at + room.policy.take_back_within


def leave(room: Room, now: datetime) -> tuple[Room, tuple[Effect, ...]]:
    """Let go of the series whose time has come. Not while anything is in doubt: it waits."""
    due = tuple(one for one in room.leaving if leaves_at(room, one[1]) <= now)
    if not due or trust.unsettled(room, now):
        return room, ()
    policy = room.policy
    allowed = policy.leaves_series and policy.strikes and not policy.shadow
    writes = tuple(
        _leave(meeting, now)
        for meeting, _ in due
        if allowed and room.strikes.get(meeting.series, 0) >= policy.strikes
    )
    waiting = tuple(one for one in room.leaving if one not in due)
    room = replace(room, leaving=waiting, pending=(*room.pending, *writes))
    return room, tuple(Send(write=write) for write in writes)


def _leave(meeting: Meeting, now: datetime) -> LeaveSeries:
    return LeaveSeries(
        id=_guid("leave", meeting),
        key=meeting.key,
        series=meeting.series,
        after=meeting.slot.start,
        useful_until=now + USEFUL_FOR,
    )


def _told(room: Room, meeting: Meeting, count: int, now: datetime) -> Iterator[Send]:
    again = room.policy.leaves_series and count > room.policy.strikes  # it has not been left
    if (count == room.policy.strikes or again) and "@" in meeting.organizer_address:
        write = Notify(
            id=_guid("tell", meeting),
            meeting=meeting,
            of=NoticeOf.SERIES,
            at=now,
            count=count,
            useful_until=now + USEFUL_FOR,
        )
        yield Send(write=write)


def _guid(what: str, meeting: Meeting) -> str:
    said = f"{what} {meeting.series} {meeting.event_id} {meeting.slot.start.isoformat()}"
    return str(uuid5(SERIES_WRITES, said))


def _with(strikes: Mapping[str, int], series: str, count: int) -> Mapping[str, int]:
    return MappingProxyType({**strikes, series: count})
