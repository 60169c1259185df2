"""Whatever happens in whatever order, the journal on disk remembers what one in memory does."""

import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from panel.domain.coverage import Outcome as Shown
from panel.domain.decision import Decision, Doubt, Verdict
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
from panel.domain.presence import Presence
from panel.journal.base import Outcome
from panel.journal.memory import MemoryJournal
from panel.journal.sqlite import SqliteJournal

from .records import DAY, NOON, rules

moments = st.datetimes(
    min_value=datetime(2026, 2, 27),  # noqa: DTZ001  hypothesis wants it naive
    max_value=datetime(2026, 3, 5),  # noqa: DTZ001  hypothesis wants it naive
    timezones=st.just(UTC),
)
hours = st.integers(0, 96).map(lambda h: NOON + timedelta(hours=h - 72))
keys = st.builds(MeetingKey, st.sampled_from(["a", "b", "c-_=", "é", "' --"]), hours)
slots = st.builds(lambda start: Slot(start=start, end=start + timedelta(hours=1)), hours)
ids = st.sampled_from(["w1", "w2", "w3", "w4"])
series = st.sampled_from(["weekly", "yearly"])
meetings = st.builds(
    Meeting,
    event_id=st.sampled_from(["a", "b"]),
    slot=slots,
    subject=st.just("Notice to quit"),
    organizer_address=st.just("ada@contoso.com"),
    series=series,
)
writes = st.one_of(
    st.builds(Release, id=ids, key=keys, why=st.sampled_from(ReleasedFor), useful_until=hours),
    st.builds(EndEarly, id=ids, key=keys, at=moments, useful_until=hours, by_itself=st.booleans()),
    st.builds(Cancel, id=ids, key=keys, useful_until=hours),
    st.builds(Extend, id=ids, key=keys, until=hours, useful_until=hours),
    st.builds(Book, id=ids, slot=slots, extends=st.booleans(), useful_until=hours),
    st.builds(
        TakeBack,
        id=ids,
        key=keys,
        slot=slots,
        organizer=st.sampled_from(["", "ada@contoso.com"]),
        by=st.sampled_from(CheckedInBy),
        useful_until=hours,
    ),
    st.builds(
        Notify,
        id=ids,
        meeting=meetings,
        of=st.sampled_from(NoticeOf),
        at=moments,
        useful_until=hours,
        due=hours,
        to_all=st.booleans(),
        count=st.integers(0, 3),
    ),
    st.builds(LeaveSeries, id=ids, key=keys, series=series, after=hours, useful_until=hours),
    st.builds(
        ReportCheckIn,
        id=ids,
        key=keys,
        uid=st.just("0400"),
        by=st.sampled_from(CheckedInBy),
        useful_until=hours,
    ),
)
decisions = st.builds(
    Decision,
    verdict=st.sampled_from(Verdict),
    key=keys,
    at=moments,
    opened_at=moments,
    closed_at=moments,
    steady_since=moments,
    agenda_age=st.timedeltas(timedelta(0), 3 * DAY),
    presence=st.sampled_from(Presence),
    doubts=st.frozensets(st.sampled_from(Doubt)),
    beside=st.booleans(),
)


class TwoJournals(RuleBasedStateMachine):
    """The same records go to both; the panel of one of them is restarted now and then."""

    def __init__(self) -> None:
        super().__init__()
        self.directory = tempfile.TemporaryDirectory()
        self.path = Path(self.directory.name) / "journal.sqlite"
        self.memory = MemoryJournal(UTC)
        self.sqlite = SqliteJournal(self.path, UTC)

    @rule(key=keys, at=moments, by=st.sampled_from(CheckedInBy))
    def somebody_checks_in(self, key: MeetingKey, at: datetime, by: CheckedInBy) -> None:
        for journal in (self.memory, self.sqlite):
            journal.record_check_in(CheckIn(key=key, at=at, by=by))

    @rule(decision=decisions)
    def the_room_decides(self, decision: Decision) -> None:
        for journal in (self.memory, self.sqlite):
            journal.record_decision(decision)

    @rule(decision=decisions, at=moments, write_id=ids)
    def the_room_gives_itself_back(self, decision: Decision, at: datetime, write_id: str) -> None:
        given = Release(
            id=write_id, key=decision.key, why=ReleasedFor.NO_SHOW, useful_until=decision.at
        )
        for journal in (self.memory, self.sqlite):
            journal.record_decision(decision)
            journal.owe(given, at)
            journal.settle(write_id, Outcome.DONE, "", at)

    @rule(
        sensor=st.sampled_from(["pir", "radar"]),
        key=keys,
        outcome=st.sampled_from(Shown),
        at=moments,
    )
    def a_meeting_shows(self, sensor: str, key: MeetingKey, outcome: Shown, at: datetime) -> None:
        for journal in (self.memory, self.sqlite):
            journal.record_coverage(RecordCoverage(sensor=sensor, key=key, outcome=outcome, at=at))

    @rule(key=keys, people=st.integers(1, 4), at=moments)
    def people_are_counted(self, key: MeetingKey, people: int, at: datetime) -> None:
        for journal in (self.memory, self.sqlite):
            journal.record_head_count(RecordHeadCount(key=key, people=people, at=at))

    @rule(series=series, key=keys, came=st.booleans(), at=moments)
    def one_of_a_series_is_over(
        self, series: str, key: MeetingKey, came: bool, at: datetime
    ) -> None:
        for journal in (self.memory, self.sqlite):
            journal.record_series(RecordSeries(series=series, key=key, came=came, at=at))

    @rule(window=st.sampled_from(["10", "15"]), at=moments)
    def the_rules_are_told(self, window: str, at: datetime) -> None:
        for journal in (self.memory, self.sqlite):
            journal.record_rules(rules(window, at))

    @rule(at=moments)
    def both_tell_the_same_rules(self, at: datetime) -> None:
        assert self.sqlite.rules_at(at) == self.memory.rules_at(at)

    @rule(write=writes, at=moments)
    def the_room_owes(self, write: Write, at: datetime) -> None:
        for journal in (self.memory, self.sqlite):
            journal.owe(write, at)

    @rule(write_id=ids, outcome=st.sampled_from(Outcome), at=moments)
    def the_calendar_answers(self, write_id: str, outcome: Outcome, at: datetime) -> None:
        for journal in (self.memory, self.sqlite):
            journal.settle(write_id, outcome, "because", at)

    @rule()
    def the_panel_restarts(self) -> None:
        self.sqlite.close()
        self.sqlite = SqliteJournal(self.path, UTC)

    @rule(now=moments)
    def both_remember_the_same_at(self, now: datetime) -> None:
        assert self.sqlite.remember(now) == self.memory.remember(now)

    @invariant()
    def both_remember_the_same(self) -> None:
        assert self.sqlite.remember(NOON) == self.memory.remember(NOON)
        assert self.sqlite.decisions(limit=3) == self.memory.decisions(limit=3)

    def teardown(self) -> None:
        self.sqlite.close()
        self.directory.cleanup()


TestTwoJournals = TwoJournals.TestCase
TestTwoJournals.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
