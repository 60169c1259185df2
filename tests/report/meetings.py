"""Meetings as a journal keeps them, told in a few words: nine o'clock is nine in UTC."""

from datetime import UTC, datetime, time, timedelta

from panel.domain.check_in import CheckedInBy
from panel.domain.exemption import Exemption
from panel.domain.meeting import MeetingKey
from panel.domain.moments import NOT_YET
from panel.domain.record import Course, MeetingRecord

MONDAY = datetime(2026, 3, 2, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def at(clock: str, day: int = 0) -> datetime:
    """That time of the Monday, or of so many days later; NOT_YET for nothing."""
    if not clock:
        return NOT_YET
    return datetime.combine(MONDAY + timedelta(days=day), time.fromisoformat(clock), UTC)


def meeting(
    start: str = "09:00",
    end: str = "10:00",
    course: Course = Course.RELEASED,
    *,
    day: int = 0,
    name: str = "",
    over: str = "",
    came: str = "",
    by: CheckedInBy = CheckedInBy.DOOR,
    seen: str = "",
    decided: str = "",
    exempt: Exemption | None = None,
) -> MeetingRecord:
    """As it was booked and as it went; `over` left out: at its end."""
    return MeetingRecord(
        key=MeetingKey(name or f"{day} {start}", at(start, day)),
        end=at(end, day),
        noticed=at("00:00", day),
        course=course,
        over_at=at(over or end, day),
        window=10 * MINUTE,
        margin=0 * MINUTE,
        exempt=exempt,
        came_at=at(came, day),
        came_by=by if came else None,
        seen_at=at(seen, day),
        decided_at=at(decided, day),
    )
