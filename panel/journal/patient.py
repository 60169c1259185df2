"""A journal opened when it is first needed, and opened again after it was found damaged."""

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from panel.domain.decision import Decision
from panel.domain.effects import (
    CheckIn,
    RecordCoverage,
    RecordHeadCount,
    RecordHealth,
    RecordSeries,
    Write,
)
from panel.domain.record import Contest, MeetingRecord
from panel.journal.base import (
    Damaged,
    Journal,
    Memory,
    NotKnown,
    Outcome,
    RulesInForce,
    ToldDecision,
)

T = TypeVar("T")


class PatientJournal:
    """So that a panel with a broken disk still shows its room, and mends with the disk."""

    def __init__(self, open_journal: Callable[[], Journal]) -> None:
        self._open = open_journal
        self._journal: Journal | None = None

    def record_check_in(self, check_in: CheckIn) -> None:
        self._ask(lambda journal: journal.record_check_in(check_in))

    def record_decision(self, decision: Decision) -> None:
        self._ask(lambda journal: journal.record_decision(decision))

    def record_coverage(self, record: RecordCoverage) -> None:
        self._ask(lambda journal: journal.record_coverage(record))

    def record_head_count(self, record: RecordHeadCount) -> None:
        self._ask(lambda journal: journal.record_head_count(record))

    def record_meeting(self, record: MeetingRecord) -> None:
        self._ask(lambda journal: journal.record_meeting(record))

    def record_contest(self, contest: Contest) -> None:
        self._ask(lambda journal: journal.record_contest(contest))

    def record_series(self, record: RecordSeries) -> None:
        self._ask(lambda journal: journal.record_series(record))

    def record_health(self, record: RecordHealth) -> None:
        self._ask(lambda journal: journal.record_health(record))

    def record_rules(self, rules: RulesInForce) -> None:
        self._ask(lambda journal: journal.record_rules(rules))

    def owe(self, write: Write, at: datetime) -> None:
        self._ask(lambda journal: journal.owe(write, at))

    def settle(self, write_id: str, outcome: Outcome, why: str, at: datetime) -> None:
        self._ask(lambda journal: journal.settle(write_id, outcome, why, at))

    def remember(self, now: datetime) -> Memory:
        return self._ask(lambda journal: journal.remember(now))

    def prune(self, now: datetime) -> None:
        self._ask(lambda journal: journal.prune(now))

    def decisions(self, limit: int) -> tuple[ToldDecision, ...]:
        return self._ask(lambda journal: journal.decisions(limit))

    def rules_at(self, moment: datetime) -> RulesInForce | NotKnown:
        return self._ask(lambda journal: journal.rules_at(moment))

    def close(self) -> None:
        if self._journal is not None:
            self._journal.close()
            self._journal = None

    def _ask(self, act: Callable[[Journal], T]) -> T:
        if self._journal is None:
            self._journal = self._open()
        try:
            return act(self._journal)
        except Damaged:
            self.close()  # the next call opens it again, which moves what is broken aside
            raise
