"""What a room wishes of its calendar, one Monday in March."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import uuid4

from panel.domain.effects import (
    Book,
    Cancel,
    CheckedInBy,
    EndEarly,
    Extend,
    LeaveSeries,
    Release,
    ReleasedFor,
    ReportCheckIn,
    TakeBack,
)
from panel.domain.meeting import Meeting, MeetingKey, Slot
from panel.domain.person import NOBODY, Person


def at(clock: str, days: int = 0) -> datetime:
    """A time of a Monday in March, in UTC."""
    hours, minutes = clock.split(":")
    return datetime(2026, 3, 2, int(hours), int(minutes), tzinfo=UTC) + timedelta(days=days)


def slot(start: str, end: str) -> Slot:
    return Slot(start=at(start), end=at(end))


ADA = "ada.lovelace@contoso.example"
KARIM = "karim.benali@contoso.example"
LETTER = b"""From: saturne@contoso.example\r
To: ada.lovelace@contoso.example\r
Subject: =?utf-8?q?Salle_Saturne_=C3=A0_9_h?=\r
\r
Nobody has come.\r
"""
NINE = at("9:00")
DAY = Slot(start=at("0:00"), end=at("0:00", days=2))


def guid() -> str:
    return str(uuid4())


def release(
    key: MeetingKey, why: ReleasedFor = ReleasedFor.NO_SHOW, *, cancels: bool = False
) -> Release:
    return Release(id=guid(), key=key, why=why, useful_until=at("23:00"), cancels=cancels)


def cancel_for_all(key: MeetingKey) -> Release:
    return release(key, cancels=True)


def end_early(key: MeetingKey, when: str) -> EndEarly:
    return EndEarly(id=guid(), key=key, at=at(when), useful_until=at("23:00"))


def cancel(key: MeetingKey) -> Cancel:
    return Cancel(id=guid(), key=key, useful_until=at("23:00"))


def extend(meeting: Meeting, until: str) -> Extend:
    end = meeting.slot.end
    return Extend(id=guid(), key=meeting.key, until=at(until), useful_until=end)


def book(start: str, end: str, *, extends: bool = False) -> Book:
    return Book(id=guid(), slot=slot(start, end), extends=extends, useful_until=at("23:00"))


def book_ahead(start: str, end: str, *, title: str = "", host: Person = NOBODY) -> Book:
    return replace(book(start, end), ahead=True, title=title, host=host)


def take_back(key: MeetingKey, start: str, end: str, organizer: str = ADA) -> TakeBack:
    return TakeBack(
        id=guid(),
        key=key,
        slot=slot(start, end),
        organizer=organizer,
        by=CheckedInBy.DOOR,
        useful_until=at(end),
    )


def leave(meeting: Meeting) -> LeaveSeries:
    """The series of a meeting that nobody came to."""
    return LeaveSeries(
        id=guid(),
        key=meeting.key,
        series=meeting.series,
        after=meeting.slot.start,
        useful_until=at("23:00"),
    )


def report(key: MeetingKey, by: CheckedInBy = CheckedInBy.DOOR) -> ReportCheckIn:
    return ReportCheckIn(id=guid(), key=key, uid="", by=by, useful_until=at("23:00"))
