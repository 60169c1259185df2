"""Meetings and rules as columns of their tables, and back; a moment that never came is NULL."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, NamedTuple

import msgspec

from panel.domain.check_in import CheckedInBy
from panel.domain.exemption import Exemption
from panel.domain.meeting import MeetingKey
from panel.domain.moments import NOT_YET
from panel.domain.record import Course, MeetingRecord
from panel.journal.base import Place, RulesInForce, Setting
from panel.journal.rows import Unintelligible, to_moment, to_text

Value = str | int | float | None

COURSES: Mapping[str, Course] = {course.value: course for course in Course}
EXEMPTIONS: Mapping[str, Exemption] = {exemption.value: exemption for exemption in Exemption}
WAYS: Mapping[str, CheckedInBy] = {way.value: way for way in CheckedInBy}


class MeetingRow(NamedTuple):
    """The columns of a meeting, in their order."""

    event_id: str
    start: str
    ends: str
    noticed: str
    course: str
    over_at: str
    window_s: float
    margin_s: float
    exempt: str | None
    at_the_door: int
    series: int
    attendees: int
    came_at: str | None
    came_by: str | None
    seen_at: str | None
    decided_at: str | None


def row_of_meeting(record: MeetingRecord) -> MeetingRow:
    return MeetingRow(
        event_id=record.key.event_id,
        start=to_text(record.key.start),
        ends=to_text(record.end),
        noticed=to_text(record.noticed),
        course=record.course.value,
        over_at=to_text(record.over_at),
        window_s=record.window.total_seconds(),
        margin_s=record.margin.total_seconds(),
        exempt=record.exempt.value if record.exempt else None,
        at_the_door=record.at_the_door,
        series=record.series,
        attendees=record.attendees,
        came_at=_to_column(record.came_at),
        came_by=record.came_by.value if record.came_by else None,
        seen_at=_to_column(record.seen_at),
        decided_at=_to_column(record.decided_at),
    )


def meeting_of_row(row: tuple[Any, ...]) -> MeetingRecord:
    """In one go: reports read hundreds of thousands."""
    (event_id, start, ends, noticed, course, over_at, window_s, margin_s, exempt, door, series,
     attendees, came_at, came_by, seen_at, decided_at) = row  # fmt: skip
    try:
        return MeetingRecord(
            key=MeetingKey(event_id, to_moment(start)),
            end=to_moment(ends),
            noticed=to_moment(noticed),
            course=COURSES[course],
            over_at=to_moment(over_at),
            window=timedelta(seconds=window_s),
            margin=timedelta(seconds=margin_s),
            exempt=EXEMPTIONS[exempt] if exempt is not None else None,
            at_the_door=bool(door),
            series=bool(series),
            attendees=attendees,
            came_at=to_moment(came_at) if came_at is not None else NOT_YET,
            came_by=WAYS[came_by] if came_by is not None else None,
            seen_at=to_moment(seen_at) if seen_at is not None else NOT_YET,
            decided_at=to_moment(decided_at) if decided_at is not None else NOT_YET,
        )
    except KeyError as error:
        raise Unintelligible(f"a meeting: nothing is called {error}") from error


def row_of_rules(rules: RulesInForce) -> tuple[str, str, str]:
    """When, where, and which."""
    place = msgspec.json.encode(rules.place).decode()
    return to_text(rules.at), place, msgspec.json.encode(rules.settings).decode()


def rules_of_row(row: tuple[Any, ...]) -> RulesInForce:
    at, place, settings = row
    try:
        return RulesInForce(
            at=to_moment(at),
            place=msgspec.json.decode(place, type=Place),
            settings=msgspec.json.decode(settings, type=tuple[Setting, ...]),
        )
    except msgspec.DecodeError as error:
        raise Unintelligible(f"rules: {error}") from error


def way_of(by: str) -> CheckedInBy:
    """A way of a later version is one of people all the same; sensors learn nothing from it."""
    return WAYS.get(by, CheckedInBy.PRESENCE)


def _to_column(moment: datetime) -> str | None:
    return None if moment == NOT_YET else to_text(moment)
