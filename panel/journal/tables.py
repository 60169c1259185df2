"""Records as rows of their tables, and back; a moment that never came is NULL."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any, NamedTuple, TypeVar

import msgspec

from panel.domain.check_in import CheckedInBy
from panel.domain.coverage import Outcome as Shown
from panel.domain.decision import Decision
from panel.domain.effects import CheckIn, RecordCoverage, RecordHealth, RecordSeries
from panel.domain.exemption import Exemption
from panel.domain.meeting import MeetingKey
from panel.domain.moments import NOT_YET
from panel.domain.presence import Health
from panel.domain.record import Contest, Course, MeetingRecord
from panel.journal.base import NotKnown, Outcome, Place, RulesInForce, Setting
from panel.journal.rows import (
    Unintelligible,
    decision_of,
    meeting_of,
    to_moment,
    to_text,
    write_from_text,
)

T = TypeVar("T")
Value = str | int | float | None

COURSES: Mapping[str, Course] = {course.value: course for course in Course}
EXEMPTIONS: Mapping[str, Exemption] = {exemption.value: exemption for exemption in Exemption}
WAYS: Mapping[str, CheckedInBy] = {way.value: way for way in CheckedInBy}
OUTCOMES: Mapping[str, Outcome] = {outcome.value: outcome for outcome in Outcome}
SHOWN: Mapping[str, Shown] = {shown.value: shown for shown in Shown}
HEALTHS: Mapping[str, Health] = {health.value: health for health in Health}


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


class DecisionRow(NamedTuple):
    """A decision in the words of its day, and its facts where this version can read them."""

    at: datetime
    key: MeetingKey
    sentence: str
    decision: Decision | Unintelligible


class WriteRow(NamedTuple):
    """A write that was owed, and what became of it."""

    id: str
    kind: str  # as in rows.KINDS
    key: MeetingKey | NotKnown | None  # none: a booking of free time is of no meeting yet
    owed_at: datetime
    outcome: Outcome | None  # none: it is owed still
    why: str
    settled_at: datetime  # NOT_YET: it is owed still


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
    """In one go, and without a call too many: reports read hundreds of thousands."""
    moment = datetime.fromisoformat
    (event_id, start, ends, noticed, course, over_at, window_s, margin_s, exempt, door, series,
     attendees, came_at, came_by, seen_at, decided_at) = row  # fmt: skip
    try:
        return MeetingRecord(
            key=MeetingKey(event_id, moment(start)),
            end=moment(ends),
            noticed=moment(noticed),
            course=COURSES[course],
            over_at=moment(over_at),
            window=_seconds(window_s),
            margin=_seconds(margin_s),
            exempt=EXEMPTIONS[exempt] if exempt is not None else None,
            at_the_door=bool(door),
            series=bool(series),
            attendees=attendees,
            came_at=moment(came_at) if came_at is not None else NOT_YET,
            came_by=WAYS[came_by] if came_by is not None else None,
            seen_at=moment(seen_at) if seen_at is not None else NOT_YET,
            decided_at=moment(decided_at) if decided_at is not None else NOT_YET,
        )
    except KeyError as error:
        raise Unintelligible(f"nothing is called {error}") from error


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


def decision_of_row(row: tuple[str, ...]) -> DecisionRow:
    at, event_id, start, sentence, facts = row
    try:
        decision: Decision | Unintelligible = decision_of(facts)
    except Unintelligible as error:
        decision = error
    return DecisionRow(to_moment(at), _key(event_id, start), sentence, decision)


def write_of_row(row: tuple[Any, ...]) -> WriteRow:
    write_id, kind, body, owed_at, outcome, why, settled_at = row
    try:
        key: MeetingKey | NotKnown | None = meeting_of(write_from_text(kind, body))
    except Unintelligible:
        key = NotKnown.MEETING
    return WriteRow(
        id=write_id,
        kind=kind,
        key=key,
        owed_at=to_moment(owed_at),
        outcome=_one_of(OUTCOMES, outcome) if outcome is not None else None,
        why=why or "",
        settled_at=to_moment(settled_at) if settled_at is not None else NOT_YET,
    )


def check_in_of_row(row: tuple[str, ...]) -> CheckIn:
    event_id, start, at, by = row
    return CheckIn(key=_key(event_id, start), at=to_moment(at), by=_way(by))


def contest_of_row(row: tuple[str, ...]) -> Contest:
    event_id, start, at, by = row
    return Contest(key=_key(event_id, start), at=to_moment(at), by=_way(by))


def coverage_of_row(row: tuple[str, ...]) -> RecordCoverage:
    sensor, event_id, start, outcome, at = row
    shown = _one_of(SHOWN, outcome)
    return RecordCoverage(sensor=sensor, key=_key(event_id, start), outcome=shown, at=to_moment(at))


def health_of_row(row: tuple[str, ...]) -> RecordHealth:
    sensor, health, at = row
    return RecordHealth(sensor=sensor, health=_one_of(HEALTHS, health), at=to_moment(at))


def series_of_row(row: tuple[Any, ...]) -> RecordSeries:
    series, event_id, start, came, at = row
    return RecordSeries(series=series, key=_key(event_id, start), came=bool(came), at=to_moment(at))


@lru_cache(maxsize=64)
def _seconds(seconds: float) -> timedelta:
    """A room's rules change a few times a year."""
    return timedelta(seconds=seconds)


def _key(event_id: str, start: str) -> MeetingKey:
    return MeetingKey(event_id, to_moment(start))


def _way(by: str) -> CheckedInBy:
    """A way of a later version is one of people all the same; sensors learn nothing from it."""
    return WAYS.get(by, CheckedInBy.PRESENCE)


def _one_of(known: Mapping[str, T], said: str) -> T:
    if said not in known:
        raise Unintelligible(f"nothing is called {said!r}")
    return known[said]


def _to_column(moment: datetime) -> str | None:
    return None if moment == NOT_YET else to_text(moment)
