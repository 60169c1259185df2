"""A year's journals: one for each room, in the tables that panels write."""

import argparse
import sys
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime, time, timedelta
from functools import partial
from pathlib import Path
from sqlite3 import Connection

from panel.domain.decision import Decision, Doubt, Verdict
from panel.domain.presence import Presence
from panel.domain.record import Contest, Course, MeetingRecord
from panel.domain.sentence import sentence
from panel.journal.base import Place, RulesInForce, Setting
from panel.journal.database import open_database
from panel.journal.rows import facts_of, to_text
from panel.journal.tables import Value, row_of_meeting, row_of_rules
from tests.years.lives import life, rooms
from tests.years.model import Room, Year

Row = tuple[Value, ...]

VERDICTS = {
    Course.RELEASED: Verdict.RELEASED,
    Course.WOULD_RELEASE: Verdict.WOULD_RELEASE,
    Course.KEPT: Verdict.KEPT,
}


def write_year(folder: Path, year: Year, *, processes: int = 2) -> list[Path]:
    """A file MAILBOX.sqlite for each room; those there are written anew."""
    folder.mkdir(parents=True, exist_ok=True)
    every = list(rooms(year))
    if processes == 1:
        return [write_room(folder, year, room) for room in every]
    with ProcessPoolExecutor(processes) as side_by_side:
        return list(side_by_side.map(partial(write_room, folder, year), every, chunksize=5))


def write_room(folder: Path, year: Year, room: Room) -> Path:
    path = folder / f"{room.mailbox}.sqlite"
    path.unlink(missing_ok=True)
    connection = open_database(path)
    # All of it or nothing: no power cut is played here.
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("BEGIN")
    lived = list(life(year, room))
    tables: Mapping[str, Sequence[Row]] = {
        "meeting": [row_of_meeting(record) for record, _ in lived],
        "contest": [_contest(contest) for _, contest in lived if contest],
        "check_in": [_check_in(record) for record, _ in lived if record.came_by],
        "decision": [_decision(record) for record, _ in lived if record.course in VERDICTS],
        "rules": [row_of_rules(rules) for rules in _rules(year, room)],
    }
    for table, rows in tables.items():
        _insert(connection, table, rows)
    connection.execute("COMMIT")
    connection.execute("PRAGMA journal_mode = DELETE")  # one file, as a copy would be
    connection.close()
    return path


def _insert(connection: Connection, table: str, rows: Sequence[Row]) -> None:
    if rows:
        marks = ", ".join("?" * len(rows[0]))
        connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)


def _rules(year: Year, room: Room) -> Iterable[RulesInForce]:
    """From the week before the first day; then from the midnight before the panel acts."""
    site = room.site
    begins = datetime.combine(year.begins, time(), UTC)
    acts = datetime.combine(year.day(site.shadow_days), time(), UTC)
    place = Place(
        mailbox=room.mailbox,
        name=f"{site.name.capitalize()} {room.number}",
        site=site.name,
        building="AB"[room.number % 2],
        floor=str(room.number % 3 + 1),
        timezone="UTC",
    )
    for at, text in ((begins - timedelta(days=7), "true"), (acts, "false")):
        settings = (
            Setting(key="release.enabled", value="true", origin="defaults"),
            Setting(key="release.margin_minutes", value=str(site.margin), origin="defaults"),
            Setting(key="release.shadow", value=text, origin=f"sites.{site.name}"),
            Setting(
                key="release.window_minutes", value=str(site.window), origin=f"sites.{site.name}"
            ),
        )
        yield RulesInForce(at=at, place=place, settings=settings)


def _contest(contest: Contest) -> Row:
    key = contest.key
    return key.event_id, to_text(key.start), to_text(contest.at), contest.by.value


def _check_in(record: MeetingRecord) -> Row:
    by = record.came_by.value if record.came_by else ""
    return record.key.event_id, to_text(record.key.start), to_text(record.came_at), by


def _decision(record: MeetingRecord) -> Row:
    verdict, start = VERDICTS[record.course], record.key.start
    closed = max(start, record.noticed) + record.window
    decision = Decision(
        verdict=verdict,
        key=record.key,
        at=closed + record.margin + timedelta(minutes=20 * (verdict is Verdict.KEPT)),
        opened_at=start - timedelta(minutes=10),
        closed_at=closed,
        steady_since=start - timedelta(hours=2),
        agenda_age=timedelta(seconds=12),
        presence=Presence.NOT_FITTED,
        doubts=frozenset({Doubt.AGENDA_STALE} if verdict is Verdict.KEPT else ()),
    )
    said = sentence(decision, UTC)
    key = record.key
    return to_text(decision.at), key.event_id, to_text(key.start), said, facts_of(decision)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.years", description=write_year.__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=Year.seed)
    parser.add_argument("--days", type=int, default=Year.days, help="working days")
    asked = parser.parse_args()
    written = write_year(asked.folder, Year(seed=asked.seed, days=asked.days))
    sys.stdout.write(f"{len(written)} journals in {asked.folder}\n")
