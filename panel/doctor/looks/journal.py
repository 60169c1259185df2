"""The panel's journal, read beside the panel, which may be running."""

import sqlite3
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from panel.doctor.judges.journal import Journal
from panel.doctor.lines import Unknown
from panel.domain.meeting import Slot
from panel.domain.record import Course
from panel.journal.base import JournalError, Missing
from panel.journal.database import translated
from panel.journal.reading import open_for_reading
from panel.journal.untouched import untouched

LOOKS_BACK = timedelta(days=14)
# Of each table, when its last row was written; older journals lack some of them.
_WHEN = {
    "check_in": "at",
    "decision": "at",
    "health": "at",
    "meeting": "over_at",
    "rules": "at",
    "write": "owed_at",
}


def look_at_journal(path: Path, now: datetime) -> Journal:
    aside = sorted(one.name for one in path.parent.glob(f"{path.name}.broken-*Z"))
    facts = Journal(path=str(path), moved_aside=tuple(aside))
    try:
        with untouched(path) as connection, translated(path):
            damage = _damage(connection)
            latest = _latest(connection) if not damage else Unknown.UNKNOWN
        vanished = _vanished(path, now) if not damage else ()
    except Missing:
        return replace(facts, missing=True)
    except JournalError as error:
        sentence = f"{error}"
        return replace(facts, why=f"{sentence[:1].upper()}{sentence[1:]}.")
    return replace(facts, damage=damage, latest=latest, vanished=vanished)


def _damage(connection: sqlite3.Connection) -> str:
    (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    return "" if found == "ok" else str(found)


def _latest(connection: sqlite3.Connection) -> datetime | Unknown:
    there = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema")}
    found: list[datetime] = []
    for table, when in _WHEN.items():
        if table in there:
            question = f"SELECT max({when}) FROM {table}"  # noqa: S608  our own names
            (text,) = connection.execute(question).fetchone()
            found += [datetime.fromisoformat(text).astimezone(UTC)] if text else []
    return max(found, default=Unknown.UNKNOWN)


def _vanished(path: Path, now: datetime) -> tuple[datetime, ...]:
    within = Slot(start=now - LOOKS_BACK, end=now)
    with open_for_reading(path) as journal:
        records = journal.meetings(within)
        return tuple(one.over_at for one in records if one.course is Course.VANISHED)
