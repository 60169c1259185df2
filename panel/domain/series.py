"""A series nobody comes to: no-shows counted in a row, the organizer told, the room let go."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from types import MappingProxyType
from uuid import UUID, uuid5

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


def told(room: Room, letter: Write, now: datetime) -> tuple[Room, tuple[Effect, ...]]:
    """After a letter went out: the room leaves the series, if it was of that and the site says so.

    Never before its organizer has been told.
    """
    if not isinstance(letter, Notify) or letter.of is not NoticeOf.SERIES:
        return room, ()
    if not room.policy.leaves_series or room.policy.halted:
        return room, ()
    write = LeaveSeries(
        id=_guid("leave", letter.meeting),
        key=letter.meeting.key,
        series=letter.meeting.series,
        after=letter.meeting.slot.start,
        useful_until=now + USEFUL_FOR,
    )
    return replace(room, pending=(*room.pending, write)), (Send(write=write),)


def _told(room: Room, meeting: Meeting, count: int, now: datetime) -> Iterator[Send]:
    if count == room.policy.strikes and "@" in meeting.organizer_address:
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
