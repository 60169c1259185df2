"""The journal in an SQLite file: each record is on the disk when its call returns."""

import logging
from collections.abc import Mapping
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any

from panel.domain.decision import Decision
from panel.domain.effects import (
    CheckIn,
    RecordCoverage,
    RecordHeadCount,
    RecordHealth,
    RecordSeries,
    Write,
)
from panel.domain.intake import REMEMBERS
from panel.domain.record import Contest, MeetingRecord
from panel.domain.sentence import sentence
from panel.journal import recalling, rows
from panel.journal.base import (
    JournalError,
    Memory,
    NotKnown,
    Outcome,
    RulesInForce,
    ToldDecision,
)
from panel.journal.database import open_database, translated
from panel.journal.tables import Value, row_of_meeting, row_of_rules, rules_of_row

log = logging.getLogger(__name__)

KEEPS = timedelta(days=400)
SPARES = 200  # the newest records of each kind stay whatever the clock says: it may be years ahead

# The column that tells the age of a record; a write that is still owed has none.
AGE: Mapping[str, str] = {
    **dict.fromkeys(("check_in", "decision", "coverage", "head_count"), "at"),
    **dict.fromkeys(("contest", "strike", "health", "rules"), "at"),
    "meeting": "start",
    "write": "settled_at",
}

# Who a booking is for and why is the calendar's to keep, once it has answered.
SETTLES = (
    "UPDATE write SET outcome = ?, why = ?, settled_at = ?, body = CASE WHEN json_valid(body) THEN"
    " json_replace(body, '$.title', '', '$.host.name', '', '$.host.address', '') ELSE body END"
    " WHERE id = ? AND outcome IS NULL"
)


class SqliteJournal:
    """One file, one connection, one user: the room's own task."""

    def __init__(self, path: Path, zone: tzinfo, *, keeps: timedelta = KEEPS) -> None:
        """Open or begin the journal at `path`; sentences tell the time in `zone`."""
        self._path = path
        self._zone = zone
        self._keeps = keeps
        self._connection = open_database(path)

    def record_check_in(self, check_in: CheckIn) -> None:
        key = check_in.key
        self._run(
            "INSERT OR REPLACE INTO check_in VALUES (?, ?, ?, ?)",
            (key.event_id, rows.to_text(key.start), rows.to_text(check_in.at), check_in.by.value),
        )

    def record_decision(self, decision: Decision) -> None:
        self._run(
            "INSERT INTO decision VALUES (?, ?, ?, ?, ?)",
            (
                rows.to_text(decision.at),
                decision.key.event_id,
                rows.to_text(decision.key.start),
                sentence(decision, self._zone),
                rows.facts_of(decision),
            ),
        )

    def record_coverage(self, record: RecordCoverage) -> None:
        key = record.key
        self._run(
            "INSERT OR REPLACE INTO coverage VALUES (?, ?, ?, ?, ?)",
            (
                record.sensor,
                key.event_id,
                rows.to_text(key.start),
                record.outcome.value,
                rows.to_text(record.at),
            ),
        )

    def record_head_count(self, record: RecordHeadCount) -> None:
        self._run(
            "INSERT INTO head_count VALUES (?, ?, ?, ?) ON CONFLICT (event_id, start) DO UPDATE"
            " SET people = excluded.people, at = excluded.at WHERE people < excluded.people",
            (
                record.key.event_id,
                rows.to_text(record.key.start),
                record.people,
                rows.to_text(record.at),
            ),
        )

    def record_meeting(self, record: MeetingRecord) -> None:
        row = row_of_meeting(record)
        self._run(f"INSERT OR REPLACE INTO meeting VALUES ({', '.join('?' * len(row))})", row)  # noqa: S608  question marks only

    def record_contest(self, contest: Contest) -> None:
        key = contest.key
        self._run(
            "INSERT INTO contest VALUES (?, ?, ?, ?)",
            (key.event_id, rows.to_text(key.start), rows.to_text(contest.at), contest.by.value),
        )

    def record_series(self, record: RecordSeries) -> None:
        start, at = rows.to_text(record.key.start), rows.to_text(record.at)
        self._run(
            "INSERT OR REPLACE INTO strike VALUES (?, ?, ?, ?, ?)",
            (record.series, record.key.event_id, start, record.came, at),
        )

    def record_health(self, record: RecordHealth) -> None:
        self._run(
            "INSERT INTO health VALUES (?, ?, ?)",
            (record.sensor, record.health.value, rows.to_text(record.at)),
        )

    def record_rules(self, rules: RulesInForce) -> None:
        at, place, settings = row_of_rules(rules)
        self._run(
            "INSERT INTO rules SELECT ?, ?, ? WHERE (?, ?) IS NOT"
            " (SELECT place, settings FROM rules ORDER BY rowid DESC LIMIT 1)",
            (at, place, settings, place, settings),
        )

    def owe(self, write: Write, at: datetime) -> None:
        self._run(
            "INSERT INTO write (id, kind, body, owed_at) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, body = excluded.body,"
            " owed_at = excluded.owed_at, outcome = NULL, why = NULL, settled_at = NULL",
            (write.id, *rows.write_to_text(write), rows.to_text(at)),
        )

    def settle(self, write_id: str, outcome: Outcome, why: str, at: datetime) -> None:
        self._run(
            SETTLES,
            (outcome.value, why, rows.to_text(at), write_id),
        )

    def remember(self, now: datetime) -> Memory:
        """See `Journal`. A write that cannot be read any more is dropped, with its reason."""
        since = rows.to_text(self._clock_for(now) - REMEMBERS)
        done = recalling.done(self._run, since)
        memory = Memory(
            check_ins=recalling.check_ins(self._run, since),
            released=rows.released(done),
            owed=self._owed(now),
            knows_since=self._begun(now),
            coverage=recalling.coverage(self._run),
            head_counts=recalling.head_counts(self._run, since),
            gave_back=recalling.given_back(self._run, done),
            decided=recalling.decided(self._run, since),
            notices=rows.notices(done),
            strikes=recalling.strikes(self._run),
        )
        try:
            self.prune(now)
        except JournalError as error:
            log.warning("old records could not be forgotten: %s", error)
        return memory

    def _begun(self, now: datetime) -> datetime:
        self._run(
            "INSERT INTO begun SELECT ? WHERE NOT EXISTS (SELECT * FROM begun)",
            (rows.to_text(now),),
        )
        ((at,),) = self._run("SELECT at FROM begun")
        return rows.to_moment(at)

    def prune(self, now: datetime) -> None:
        """Forget what is older than the journal keeps; `remember` does so at every start.

        Whom to invite again is forgotten as soon as nobody can take the slot back any more.
        """
        self._run(
            "UPDATE write SET body = json_set(body, '$.organizer', '') WHERE settled_at < ?"
            """ AND CASE WHEN json_valid(body) THEN body ->> '$.organizer' ELSE '' END <> ''""",
            (rows.to_text(self._clock_for(now) - REMEMBERS),),
        )
        before = rows.to_text(self._clock_for(now) - self._keeps)
        spared = "rowid NOT IN (SELECT rowid FROM {0} ORDER BY rowid DESC LIMIT ?)"
        for table, column in AGE.items():
            self._run(
                f"DELETE FROM {table} WHERE {column} < ? AND {spared.format(table)}",  # noqa: S608  our own names
                (before, SPARES),
            )

    def decisions(self, limit: int) -> tuple[ToldDecision, ...]:
        found = self._run(
            "SELECT at, sentence, facts FROM decision ORDER BY rowid DESC LIMIT ?", (limit,)
        )
        return tuple(
            ToldDecision(at=rows.to_moment(at), sentence=told, facts=facts)
            for at, told, facts in found
        )

    def rules_at(self, moment: datetime) -> RulesInForce | NotKnown:
        found = self._run(
            "SELECT at, place, settings FROM rules WHERE at <= ? ORDER BY rowid DESC LIMIT 1",
            (rows.to_text(moment),),
        )
        try:
            return rules_of_row(found[0]) if found else NotKnown.RULES
        except rows.Unintelligible as error:
            log.info("the rules of %s cannot be read any more: %s", moment, error)
            return NotKnown.RULES

    def close(self) -> None:
        with translated(self._path):
            self._connection.close()

    def _clock_for(self, now: datetime) -> datetime:
        """`now`, or the newest record where the clock runs ahead of it."""
        ((made,), (settled,)) = self._run(
            "SELECT max(at) FROM check_in UNION ALL SELECT max(settled_at) FROM write"
        )
        return min(now, max((rows.to_moment(t) for t in (made, settled) if t), default=now))

    def _owed(self, now: datetime) -> tuple[Write, ...]:
        owed: list[Write] = []
        for write_id, kind, body in self._run(
            "SELECT id, kind, body FROM write WHERE outcome IS NULL ORDER BY rowid"
        ):
            try:
                owed.append(rows.write_from_text(kind, body))
            except rows.Unintelligible as error:
                log.warning("the write %s is dropped: it cannot be read: %s", write_id, error)
                self.settle(write_id, Outcome.DROPPED, f"it cannot be read: {error}", now)
        return tuple(owed)

    def _run(self, statement: str, values: tuple[Value, ...] = ()) -> list[tuple[Any, ...]]:
        with translated(self._path):
            return self._connection.execute(statement, values).fetchall()
