"""How a meeting went, put down when the room is free of it."""

from datetime import datetime

from panel.domain.check_in import CheckedInBy
from panel.domain.decision import Verdict
from panel.domain.effects import RecordMeeting
from panel.domain.moments import NOT_YET
from panel.domain.record import Course, MeetingRecord
from panel.domain.room import Booking, Phase, Room

_BY_ITSELF = {
    Verdict.RELEASED: Course.RELEASED,
    Verdict.ENDED: Course.LEFT,
    Verdict.WOULD_RELEASE: Course.WOULD_RELEASE,
}


def record(room: Room, booking: Booking, course: Course, now: datetime) -> RecordMeeting:
    meeting, policy = booking.meeting, room.policy
    check_in = room.check_ins.get(meeting.key)
    return RecordMeeting(
        record=MeetingRecord(
            key=meeting.key,
            end=meeting.slot.end,
            noticed=booking.noticed,
            course=course,
            over_at=min(now, meeting.slot.end),
            window=policy.window,
            margin=policy.margin,
            exempt=policy.exemption(meeting),
            at_the_door=meeting.at_the_door,
            series=bool(meeting.series),
            attendees=len(meeting.attendees),
            came_at=check_in.at if check_in else NOT_YET,
            came_by=check_in.by if check_in else None,
            seen_at=booking.seen_at,
            decided_at=room.decided.get(meeting.key, NOT_YET),
        )
    )


def over(room: Room, before: Booking, after: Booking, now: datetime) -> tuple[RecordMeeting, ...]:
    """Of a booking that has just moved, if that ended it; nothing of one it never lived through."""
    ended = after.phase in (Phase.ENDED, Phase.RELEASED) and before.phase is not after.phase
    if not ended or before.noticed >= before.meeting.slot.end:
        return ()
    return (record(room, before, _course(room, before, after), now),)


def _course(room: Room, before: Booking, after: Booking) -> Course:
    if before.decision is not None and before.decision.verdict in _BY_ITSELF:
        return _BY_ITSELF[before.decision.verdict]
    if after.phase is Phase.RELEASED:
        unused = before.before in (Phase.SCHEDULED, Phase.CHECK_IN_OPEN)
        return Course.NOT_NEEDED if unused else Course.ENDED_EARLY
    if before.phase is Phase.SCHEDULED:
        return Course.UNASKED
    check_in = room.check_ins.get(before.meeting.key)
    if check_in is None:
        return Course.KEPT
    return Course.EXEMPT if check_in.by is CheckedInBy.EXEMPTION else Course.CAME
