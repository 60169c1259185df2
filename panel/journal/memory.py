"""A journal that forgets everything when its process ends: for the demo and for tests."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo

from panel.domain.decision import Decision, GaveBack
from panel.domain.effects import (
    CheckIn,
    RecordCoverage,
    RecordHeadCount,
    RecordHealth,
    RecordSeries,
    Write,
)
from panel.domain.intake import REMEMBERS
from panel.domain.meeting import MeetingKey
from panel.domain.moments import LONG_AGO
from panel.domain.record import Contest, MeetingRecord
from panel.domain.sentence import sentence
from panel.domain.taking_back import gave_back
from panel.journal.base import Memory, NotKnown, Outcome, RulesInForce, ToldDecision
from panel.journal.rows import Done, as_kept, facts_of, last_given_back, notices, released


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    write: Write
    settled: tuple[Outcome, datetime] | None = None


class MemoryJournal:
    """The port in the simplest way possible."""

    def __init__(self, zone: tzinfo) -> None:
        self._zone = zone
        self._check_ins: dict[MeetingKey, CheckIn] = {}
        self._decisions: list[Decision] = []
        self._writes: dict[str, _Entry] = {}
        self._coverage: dict[tuple[str, MeetingKey], RecordCoverage] = {}
        self._head_counts: dict[MeetingKey, RecordHeadCount] = {}
        self._series: dict[tuple[str, MeetingKey], RecordSeries] = {}
        self._begun: datetime | None = None
        # What a panel keeps for reports, and never asks for again.
        self.meetings: dict[MeetingKey, MeetingRecord] = {}
        self.contests: list[Contest] = []
        self.health: list[RecordHealth] = []
        self.rules: list[RulesInForce] = []

    def record_check_in(self, check_in: CheckIn) -> None:
        self._check_ins[check_in.key] = check_in

    def record_decision(self, decision: Decision) -> None:
        self._decisions.append(decision)

    def record_coverage(self, record: RecordCoverage) -> None:
        self._coverage.pop((record.sensor, record.key), None)
        self._coverage[record.sensor, record.key] = record

    def record_head_count(self, record: RecordHeadCount) -> None:
        known = self._head_counts.get(record.key)
        if known is None or known.people < record.people:
            self._head_counts[record.key] = record

    def record_meeting(self, record: MeetingRecord) -> None:
        self.meetings[record.key] = record

    def record_contest(self, contest: Contest) -> None:
        self.contests.append(contest)

    def record_series(self, record: RecordSeries) -> None:
        self._series[record.series, record.key] = record

    def record_health(self, record: RecordHealth) -> None:
        self.health.append(record)

    def record_rules(self, rules: RulesInForce) -> None:
        if not self.rules or rules.differ_from(self.rules[-1]):
            self.rules.append(rules)

    def owe(self, write: Write, at: datetime) -> None:
        self._writes[write.id] = _Entry(write=as_kept(write))

    def settle(self, write_id: str, outcome: Outcome, why: str, at: datetime) -> None:
        entry = self._writes.get(write_id)
        if entry is not None and entry.settled is None:
            self._writes[write_id] = replace(entry, settled=(outcome, at))

    def remember(self, now: datetime) -> Memory:
        self._begun = self._begun or now
        settled = [(e.write, *e.settled) for e in self._writes.values() if e.settled is not None]
        made = [c.at for c in self._check_ins.values()] + [at for _, _, at in settled]
        since = min(now, max(made, default=now)) - REMEMBERS
        done = [(w, at) for w, outcome, at in settled if outcome is Outcome.DONE and at >= since]
        recent = [c for c in self._check_ins.values() if c.at >= since or c.key.start >= since]
        return Memory(
            check_ins=tuple(sorted(recent, key=lambda c: (c.at, c.key))),
            released=released(done),
            owed=tuple(e.write for e in self._writes.values() if e.settled is None),
            knows_since=self._begun,
            coverage=tuple((c.sensor, c.outcome) for c in self._coverage.values()),
            head_counts=tuple(
                (key, count.people)
                for key, count in sorted(self._head_counts.items())
                if count.at >= since
            ),
            gave_back=self._gave_back(done),
            decided=self._decided(since),
            notices=notices(done),
            strikes=self._strikes(),
        )

    def _gave_back(self, done: Iterable[Done]) -> GaveBack | None:
        write = last_given_back(done)
        if write is None:
            return None
        why = [d for d in self._decisions if d.key == write.key and d.verdict.gave_back]
        return gave_back(write, why[-1]) if why else None

    def _decided(self, since: datetime) -> tuple[tuple[MeetingKey, datetime], ...]:
        made = {d.key: d.at for d in self._decisions if d.verdict.counts and d.at >= since}
        return tuple(sorted(made.items(), key=lambda d: (d[1], d[0])))

    def _strikes(self) -> tuple[tuple[str, int], ...]:
        came: dict[str, datetime] = {}
        for record in self._series.values():
            if record.came:
                came[record.series] = max(came.get(record.series, LONG_AGO), record.key.start)
        missed = (r for r in self._series.values() if not r.came)
        counts = Counter(r.series for r in missed if r.key.start > came.get(r.series, LONG_AGO))
        return tuple(sorted(counts.items()))

    def prune(self, now: datetime) -> None:
        """Keeps all: it lives no longer than its process."""

    def decisions(self, limit: int) -> tuple[ToldDecision, ...]:
        return tuple(
            ToldDecision(at=d.at, sentence=sentence(d, self._zone), facts=facts_of(d))
            for d in self._decisions[::-1][:limit]
        )

    def rules_at(self, moment: datetime) -> RulesInForce | NotKnown:
        held = [rules for rules in self.rules if rules.at <= moment]
        return held[-1] if held else NotKnown.RULES

    def close(self) -> None:
        pass
