"""Check-ins, decisions and writes to put into a journal."""

from datetime import UTC, datetime, timedelta

from panel.domain.coverage import Outcome as Shown
from panel.domain.decision import Decision, Testimony, Verdict
from panel.domain.effects import (
    Book,
    Cancel,
    CheckedInBy,
    CheckIn,
    EndEarly,
    Extend,
    RecordCoverage,
    RecordHeadCount,
    Release,
    ReleasedFor,
    Write,
)
from panel.domain.meeting import MeetingKey, Slot
from panel.domain.presence import Health, Kind, Presence

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def meeting(name: str = "standup", start: datetime = NOON) -> MeetingKey:
    return MeetingKey(name, start)


def check_in(name: str = "standup", at: datetime = NOON) -> CheckIn:
    return CheckIn(key=meeting(name, at), at=at, by=CheckedInBy.DOOR)


def shown(sensor: str = "pir", by: str = "standup", outcome: Shown = Shown.SAW) -> RecordCoverage:
    return RecordCoverage(sensor=sensor, key=meeting(by), outcome=outcome, at=NOON)


def counted(people: int, name: str = "standup", at: datetime = NOON) -> RecordHeadCount:
    return RecordHeadCount(key=meeting(name), people=people, at=at)


def release(write_id: str = "r1", name: str = "standup") -> Release:
    return Release(
        id=write_id, key=meeting(name), why=ReleasedFor.NO_SHOW, useful_until=NOON + HOUR
    )


def one_of_each() -> tuple[Write, ...]:
    key, until = meeting(), NOON + HOUR
    return (
        release("w1"),
        EndEarly(id="w2", key=key, at=NOON, useful_until=until),
        Cancel(id="w3", key=key, useful_until=until),
        Extend(id="w4", key=key, until=until, useful_until=until),
        Book(id="w5", slot=Slot(start=NOON, end=until), extends=True, useful_until=until),
    )


def decision(at: datetime = NOON) -> Decision:
    return Decision(
        verdict=Verdict.RELEASED,
        key=meeting(),
        at=at,
        opened_at=at - timedelta(minutes=20),
        closed_at=at,
        steady_since=at - DAY,
        agenda_age=timedelta(seconds=12),
        presence=Presence.VACANT,
        sensors=tuple(
            Testimony(
                name=name,
                kind=Kind.EVENT,
                health=Health.OK,
                why="",
                seen_at=at - timedelta(minutes=15),
                sure_since=at - DAY,
            )
            for name in ("ceiling", "window")
        ),
    )
