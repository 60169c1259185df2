"""What else follows from a check-in: the calendar hears of it, a series is counted anew."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from uuid import UUID, uuid5

from panel.domain import series
from panel.domain.check_in import CheckedInBy, CheckIn
from panel.domain.effects import Effect, RecordCheckIn, ReportCheckIn, Send
from panel.domain.meeting import Meeting
from panel.domain.room import Room

REPORTS = UUID("9d0f6c52-17b7-4a7e-8d35-5a0c3f6a1b44")  # names their GUIDs
NOBODY_CAME = (CheckedInBy.EXEMPTION, CheckedInBy.ELSEWHERE)  # or another panel has told it


def follow(room: Room, effects: Iterable[Effect], now: datetime) -> tuple[Room, tuple[Effect, ...]]:
    """What else these check-ins bring."""
    wishes: tuple[Effect, ...] = ()
    for check_in in [e.check_in for e in effects if isinstance(e, RecordCheckIn)]:
        meeting = next((b.meeting for b in room.bookings if b.meeting.key == check_in.key), None)
        if meeting is None or check_in.by is CheckedInBy.EXEMPTION:
            continue
        room, counted = series.came(room, meeting.series, meeting.key, now)
        wishes += counted
        if room.policy.reports_check_ins and _is_news(check_in, meeting, now):
            report = ReportCheckIn(
                id=str(uuid5(REPORTS, f"{meeting.event_id} {meeting.slot.start.isoformat()}")),
                key=meeting.key,
                uid=meeting.uid,
                by=check_in.by,
                useful_until=meeting.slot.end,
            )
            room = replace(room, pending=(*room.pending, report))
            wishes += (Send(write=report),)
    return room, wishes


def _is_news(check_in: CheckIn, meeting: Meeting, now: datetime) -> bool:
    return not (check_in.by in NOBODY_CAME or meeting.is_walk_up or now >= meeting.slot.end)
