"""Recorded meetings in words: when people came, and what became of it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from panel.domain.check_in import CheckedInBy
from panel.domain.meeting import MeetingKey
from panel.domain.moments import NOT_YET
from panel.domain.record import Course, MeetingRecord
from panel.journal.base import Place, RulesInForce, Setting
from panel.journal.database import open_database
from panel.journal.tables import MeetingRow, row_of_meeting, row_of_rules

DAY = datetime(2026, 3, 2, tzinfo=UTC)


def at(clock: str) -> datetime:
    hours, minutes, *seconds = (int(part) for part in clock.split(":"))
    return DAY + timedelta(hours=hours, minutes=minutes, seconds=sum(seconds))


def meeting(
    course: Course = Course.CAME,
    *,
    name: str = "standup",
    days: int = 0,
    came: str = "",
    by: CheckedInBy = CheckedInBy.DOOR,
    seen: str = "",
    noticed: str = "8:00",
    over: str = "11:00",
    window: int = 10,
    margin: int = 0,
) -> MeetingRecord:
    """One from ten to eleven, `days` days later than the others."""
    later = timedelta(days=days)
    return MeetingRecord(
        key=MeetingKey(name, at("10:00") + later),
        end=at("11:00") + later,
        noticed=at(noticed) + later,
        course=course,
        over_at=at(over) + later,
        window=timedelta(minutes=window),
        margin=timedelta(minutes=margin),
        came_at=at(came) + later if came else NOT_YET,
        came_by=by if came else None,
        seen_at=at(seen) + later if seen else NOT_YET,
    )


def rules(*, shadow: bool, site: str = "lyon", days: int = 0) -> RulesInForce:
    return RulesInForce(
        at=DAY + timedelta(days=days),
        place=Place(
            mailbox=f"{site}-1@example.com",
            name="Ampère",
            site=site,
            building="Confluence",
            floor="2",
            timezone="Europe/Paris",
        ),
        settings=(
            Setting(key="release.shadow", value="true" if shadow else "false", origin="defaults"),
        ),
    )


def journal(path: Path, *records: MeetingRecord | RulesInForce) -> Path:
    """One that a panel might have written; all at once, for a thousand syncs take long."""
    meetings = [row_of_meeting(each) for each in records if isinstance(each, MeetingRecord)]
    rules = [row_of_rules(each) for each in records if isinstance(each, RulesInForce)]
    file = open_database(path)
    file.execute("BEGIN")
    marks = ", ".join("?" * len(MeetingRow._fields))
    file.executemany(f"INSERT INTO meeting VALUES ({marks})", meetings)
    file.executemany("INSERT INTO rules VALUES (?, ?, ?)", rules)
    file.execute("COMMIT")
    file.close()
    return path
