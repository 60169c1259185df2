"""The journal in an SQLite file: each record is on the disk when its call returns."""

import logging
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta, tzinfo
from pathlib import Path

from panel.domain.coverage import Outcome as Shown
from panel.domain.decision import Decision, GaveBack, Verdict
from panel.domain.effects import CheckedInBy, CheckIn, RecordCoverage, RecordHeadCount, Write
from panel.domain.intake import REMEMBERS
from panel.domain.meeting import MeetingKey
from panel.domain.sentence import sentence
from panel.domain.taking_back import gave_back
from panel.journal import rows
from panel.journal.base import JournalError, Memory, Outcome, ToldDecision
from panel.journal.database import open_database, translated

log = logging.getLogger(__name__)

KEEPS = timedelta(days=400)
SPARES = 200  # the newest records of each kind stay whatever the clock says: it may be years ahead


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

    def owe(self, write: Write, at: datetime) -> None:
        self._run(
            "INSERT INTO write (id, kind, body, owed_at) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, body = excluded.body,"
            " owed_at = excluded.owed_at, outcome = NULL, why = NULL, settled_at = NULL",
            (write.id, *rows.write_to_text(write), rows.to_text(at)),
        )

    def settle(self, write_id: str, outcome: Outcome, why: str, at: datetime) -> None:
        self._run(
            "UPDATE write SET outcome = ?, why = ?, settled_at = ?"
            " WHERE id = ? AND outcome IS NULL",
            (outcome.value, why, rows.to_text(at), write_id),
        )

    def remember(self, now: datetime) -> Memory:
        """See `Journal`. A write that cannot be read any more is dropped, with its reason."""
        since = rows.to_text(self._clock_for(now) - REMEMBERS)
        done = self._done(since)
        memory = Memory(
            check_ins=self._check_ins(since),
            released=rows.released(done),
            owed=self._owed(now),
            knows_since=self._begun(now),
            coverage=self._coverage(),
            head_counts=self._head_counts(since),
            gave_back=self._gave_back(done),
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
        """Forget what is older than the journal keeps; `remember` does so at every start."""
        before = rows.to_text(self._clock_for(now) - self._keeps)
        spared = "rowid NOT IN (SELECT rowid FROM {0} ORDER BY rowid DESC LIMIT ?)"
        dated = ("check_in", "decision", "coverage", "head_count")
        for table, column in (*((table, "at") for table in dated), ("write", "settled_at")):
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

    def close(self) -> None:
        with translated(self._path):
            self._connection.close()

    def _clock_for(self, now: datetime) -> datetime:
        """`now`, or the newest record where the clock runs ahead of it."""
        ((made,), (settled,)) = self._run(
            "SELECT max(at) FROM check_in UNION ALL SELECT max(settled_at) FROM write"
        )
        return min(now, max((rows.to_moment(t) for t in (made, settled) if t), default=now))

    def _check_ins(self, since: str) -> tuple[CheckIn, ...]:
        found = self._run(
            "SELECT event_id, start, at, checked_in_by FROM check_in"
            " WHERE at >= ? OR start >= ? ORDER BY at, event_id, start",
            (since, since),
        )
        return tuple(
            CheckIn(
                key=MeetingKey(event_id, rows.to_moment(start)),
                at=rows.to_moment(at),
                by=_known(by),
            )
            for event_id, start, at, by in found
        )

    def _done(self, since: str) -> tuple[rows.Done, ...]:
        done: list[rows.Done] = []
        for write_id, kind, body, at in self._run(
            "SELECT id, kind, body, settled_at FROM write WHERE outcome = ? AND settled_at >= ?",
            (Outcome.DONE.value, since),
        ):
            try:
                done.append((rows.write_from_text(kind, body), rows.to_moment(at)))
            except rows.Unintelligible as error:
                log.warning("the write %s, done, cannot be read any more: %s", write_id, error)
        return tuple(done)

    def _gave_back(self, done: Iterable[rows.Done]) -> GaveBack | None:
        """None if its decision is of a version that tells other facts."""
        write = rows.last_given_back(done)
        if write is None:
            return None
        for (facts,) in self._run(
            "SELECT facts FROM decision WHERE event_id = ? AND start = ? ORDER BY rowid DESC",
            (write.key.event_id, rows.to_text(write.key.start)),
        ):
            try:
                decision = rows.decision_of(facts)
            except rows.Unintelligible as error:
                log.info("why the room was last given back is not known any more: %s", error)
                return None
            if decision.verdict is not Verdict.KEPT:
                return gave_back(write, decision)
        return None

    def _coverage(self) -> tuple[tuple[str, Shown], ...]:
        found = self._run("SELECT sensor, outcome FROM coverage ORDER BY rowid DESC LIMIT 1000")
        known = {shown.value for shown in Shown}
        return tuple((sensor, Shown(o)) for sensor, o in reversed(found) if o in known)

    def _head_counts(self, since: str) -> tuple[tuple[MeetingKey, int], ...]:
        found = self._run(
            "SELECT event_id, start, people FROM head_count WHERE at >= ? ORDER BY event_id, start",
            (since,),
        )
        return tuple(
            (MeetingKey(event_id, rows.to_moment(start)), int(people))
            for event_id, start, people in found
        )

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

    def _run(self, statement: str, values: Sequence[str | int] = ()) -> list[tuple[str, ...]]:
        with translated(self._path):
            return self._connection.execute(statement, values).fetchall()


def _known(by: str) -> CheckedInBy:
    """A way of a later version is one of people all the same; sensors learn nothing from it."""
    known = {way.value: way for way in CheckedInBy}
    return known.get(by, CheckedInBy.PRESENCE)
