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
    LeaveSeries,
    NoticeOf,
    Notify,
    RecordCoverage,
    RecordHeadCount,
    RecordSeries,
    Release,
    ReleasedFor,
    ReportCheckIn,
    TakeBack,
    Write,
)
from panel.domain.meeting import Meeting, MeetingKey, Slot
from panel.domain.person import Person
from panel.domain.presence import Health, Kind, Presence
from panel.domain.record import Course, MeetingRecord
from panel.journal.base import Place, RulesInForce, Setting

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


def take_back(write_id: str = "t1", name: str = "standup") -> TakeBack:
    return TakeBack(
        id=write_id,
        key=meeting(name),
        slot=Slot(start=NOON, end=NOON + HOUR),
        organizer="ada@contoso.com",
        by=CheckedInBy.PHONE,
        useful_until=NOON + HOUR,
    )


def letter(write_id: str = "n1", name: str = "standup", of: NoticeOf = NoticeOf.RELEASE) -> Notify:
    slot = Slot(start=NOON, end=NOON + HOUR)
    about = Meeting(event_id=name, slot=slot, series="weekly")
    return Notify(id=write_id, meeting=about, of=of, at=NOON, useful_until=NOON + HOUR)


def one_of_each() -> tuple[Write, ...]:
    key, until = meeting(), NOON + HOUR
    return (
        release("w1"),
        EndEarly(id="w2", key=key, at=NOON, useful_until=until),
        Cancel(id="w3", key=key, useful_until=until),
        Extend(id="w4", key=key, until=until, useful_until=until),
        Book(
            id="w5",
            slot=Slot(start=NOON, end=until),
            extends=True,
            useful_until=until,
            ahead=True,
            early=True,
            title="Engines",
            host=Person(name="Ada Lovelace", address="ada@contoso.com"),
        ),
        take_back("w6", "review"),
        letter("w7"),
        LeaveSeries(id="w8", key=key, series="weekly", after=NOON, useful_until=until),
        ReportCheckIn(id="w9", key=key, uid="0400", by=CheckedInBy.DOOR, useful_until=until),
    )


def went(name: str = "standup", course: Course = Course.RELEASED) -> MeetingRecord:
    return MeetingRecord(
        key=meeting(name),
        end=NOON + HOUR,
        noticed=NOON - DAY,
        course=course,
        over_at=NOON + HOUR / 4,
        window=timedelta(minutes=10),
        margin=timedelta(minutes=5),
    )


def missed(
    series: str = "weekly", weeks: int = 0, name: str = "standup", *, came: bool = False
) -> RecordSeries:
    """One of a series, so many weeks after the first; nobody came, or somebody did."""
    start = NOON + weeks * 7 * DAY
    return RecordSeries(series=series, key=meeting(name, start), came=came, at=start)


def rules(window: str = "15", at: datetime = NOON) -> RulesInForce:
    return RulesInForce(
        at=at,
        place=Place(
            mailbox="curie@contoso.com",
            name="Curie",
            site="lyon",
            building="A",
            floor="2",
            timezone="Europe/Paris",
        ),
        settings=(Setting(key="release.window_minutes", value=window, origin="sites.lyon"),),
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
