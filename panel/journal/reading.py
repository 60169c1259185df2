"""A journal as reports and explanations read it: every record, and never a trace left behind."""

import contextlib
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from panel.domain.effects import CheckIn, RecordCoverage, RecordHealth, RecordSeries
from panel.domain.meeting import Slot
from panel.domain.moments import LONG_AGO, NOT_YET
from panel.domain.record import Contest, MeetingRecord
from panel.journal.base import Newer, NotKnown, RulesInForce
from panel.journal.database import translated, version_of
from panel.journal.rows import Unintelligible, to_text
from panel.journal.schema import MIGRATIONS
from panel.journal.tables import (
    DecisionRow,
    MeetingRow,
    Value,
    WriteRow,
    check_in_of_row,
    contest_of_row,
    coverage_of_row,
    decision_of_row,
    health_of_row,
    meeting_of_row,
    rules_of_row,
    series_of_row,
    write_of_row,
)
from panel.journal.untouched import untouched

T = TypeVar("T")
EVER = Slot(start=LONG_AGO, end=NOT_YET)


class Reading:
    """What one journal holds, in the order of time. Made by `open_for_reading`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._open = contextlib.ExitStack()
        self._connection = self._open.enter_context(untouched(path))
        with translated(path):
            self._is_older = version_of(self._connection) < len(MIGRATIONS)

    def __enter__(self) -> "Reading":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._open.close()

    @property
    def lacks(self) -> str:
        """One sentence on what this journal cannot hold yet; empty: nothing."""
        if not self._is_older:
            return ""
        return (
            f"the journal {self.path} is of an earlier room-panel: it has no meetings recorded "
            "before the update, so start its panel once with this one"
        )

    def meetings(self, within: Slot = EVER) -> Iterator[MeetingRecord]:
        """Those that began within."""
        return self._each("meeting", ", ".join(MeetingRow._fields), "start", within, meeting_of_row)

    def decisions(self, within: Slot = EVER) -> Iterator[DecisionRow]:
        return self._each(
            "decision", "at, event_id, start, sentence, facts", "at", within, decision_of_row
        )

    def contests(self, within: Slot = EVER) -> Iterator[Contest]:
        return self._each(
            "contest", "event_id, start, at, contested_by", "at", within, contest_of_row
        )

    def writes(self, within: Slot = EVER) -> Iterator[WriteRow]:
        """Those first owed within."""
        columns = "id, kind, body, owed_at, outcome, why, settled_at"
        return self._each("write", columns, "owed_at", within, write_of_row)

    def check_ins(self, within: Slot = EVER) -> Iterator[CheckIn]:
        """To meetings that began within."""
        columns = "event_id, start, at, checked_in_by"
        return self._each("check_in", columns, "start", within, check_in_of_row)

    def coverage(self, within: Slot = EVER) -> Iterator[RecordCoverage]:
        columns = "sensor, event_id, start, outcome, at"
        return self._each("coverage", columns, "at", within, coverage_of_row)

    def health(self, within: Slot = EVER) -> Iterator[RecordHealth]:
        return self._each("health", "sensor, health, at", "at", within, health_of_row)

    def series(self, within: Slot = EVER) -> Iterator[RecordSeries]:
        """Of meetings of a series that began within: whether anybody came."""
        columns = "series, event_id, start, came, at"
        return self._each("strike", columns, "start", within, series_of_row)

    def rules(self) -> Iterator[RulesInForce]:
        """All that ever held, in the order in which they were recorded."""
        every = "SELECT at, place, settings FROM rules ORDER BY rowid"
        return self._ask("rules", every, (), rules_of_row)

    def rules_at(self, moment: datetime) -> RulesInForce | NotKnown:
        """The last that were recorded until that moment."""
        last = "SELECT at, place, settings FROM rules WHERE at <= ? ORDER BY rowid DESC LIMIT 1"
        return next(self._ask("rules", last, (to_text(moment),), rules_of_row), NotKnown.RULES)

    def _each(
        self, table: str, columns: str, when: str, within: Slot, made: Callable[[Any], T]
    ) -> Iterator[T]:
        return self._ask(
            table,
            f"SELECT {columns} FROM {table} WHERE {when} >= ? AND {when} < ?"  # noqa: S608  our own names
            f" ORDER BY {when}, rowid",
            (to_text(within.start), to_text(within.end)),
            made,
        )

    def _ask(
        self, table: str, question: str, values: tuple[Value, ...], made: Callable[[Any], T]
    ) -> Iterator[T]:
        """Nothing of a table that is younger than the journal."""
        if self._is_older and not self._holds(table):
            return
        try:
            with translated(self.path):
                yield from map(made, self._connection.execute(question, values))
        except Unintelligible as error:
            raise Newer(
                f"the journal {self.path} holds what only a later room-panel can read "
                f"({error}): read it with that one"
            ) from error

    def _holds(self, table: str) -> bool:
        with translated(self.path):
            question = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?"
            (found,) = self._connection.execute(question, (table,)).fetchone()
        return bool(found)


def open_for_reading(path: Path) -> Reading:
    """Open a panel's journal, or a copy of one; raises JournalError. Close it, or use `with`."""
    return Reading(path)
