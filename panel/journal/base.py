"""The Journal port: what a panel must not forget, and what may go wrong.

JournalError          anything else the disk or SQLite reports
├── Full              no space left
├── ReadOnly          the file, its directory or its disk takes no writes
├── Locked            another process has held it for too long
├── Damaged           what is on the disk is not a journal any more
├── Newer             a later version of the panel wrote it
└── Missing           there is no such file; only a reader says so, a panel begins one
"""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Protocol

from panel.domain.coverage import Outcome as Shown
from panel.domain.decision import Decision, GaveBack
from panel.domain.effects import (
    CheckIn,
    RecordCoverage,
    RecordHeadCount,
    RecordHealth,
    RecordSeries,
    Write,
)
from panel.domain.meeting import MeetingKey
from panel.domain.moments import LONG_AGO
from panel.domain.record import Contest, MeetingRecord


class JournalError(Exception):
    """The journal did not take or give a record. Its text is one plain sentence."""


class Full(JournalError):
    pass


class ReadOnly(JournalError):
    pass


class Locked(JournalError):
    pass


class Damaged(JournalError):
    pass


class Newer(JournalError):
    pass


class Missing(JournalError):
    pass


class Outcome(Enum):
    """What became of a write that was owed."""

    DONE = "done"
    FAILED = "failed"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """What a starting panel must know again: `events.Started` takes the same."""

    check_ins: tuple[CheckIn, ...] = ()  # by when they were made
    released: tuple[tuple[MeetingKey, datetime], ...] = ()  # by when the calendar took it
    owed: tuple[Write, ...] = ()  # by when they were first owed
    knows_since: datetime = LONG_AGO  # when it was first asked; what came before, it cannot know
    coverage: tuple[tuple[str, Shown], ...] = ()  # what meetings showed of sensors, oldest first
    head_counts: tuple[tuple[MeetingKey, int], ...] = ()
    gave_back: GaveBack | None = None  # by itself, the last time; none once it was taken back
    decided: tuple[tuple[MeetingKey, datetime], ...] = ()  # what it gave back, or would have
    notices: tuple[tuple[MeetingKey, datetime], ...] = ()  # that went out, and when
    strikes: tuple[tuple[str, int], ...] = ()  # of each series: no-shows in a row


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldDecision:
    """A decision as it was told when it was made."""

    at: datetime
    sentence: str
    facts: str  # JSON; kept as text, so that a later version can still show it


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Which room it was, and where: so that a journal tells it without its panel."""

    mailbox: str
    name: str
    site: str
    building: str
    floor: str
    timezone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One rule as it was set, and by whom."""

    key: str  # "release.window_minutes"
    value: str  # "15"
    origin: str  # "sites.lyon"


@dataclass(frozen=True, slots=True, kw_only=True)
class RulesInForce:
    """The rules of a room from a moment on."""

    at: datetime
    place: Place
    settings: tuple[Setting, ...]

    def differ_from(self, other: "RulesInForce") -> bool:
        """Whether anything but the moment does."""
        return (self.place, self.settings) != (other.place, other.settings)


class NotKnown(Enum):
    """Stands in where a journal cannot tell."""

    RULES = "which rules held then is not known"
    MEETING = "which meeting it was about cannot be read any more"


class Journal(Protocol):
    """Each record is durable when its call returns; a call that raises has recorded nothing."""

    def record_check_in(self, check_in: CheckIn) -> None:
        """Keep a check-in; of one meeting, the last one counts."""

    def record_decision(self, decision: Decision) -> None:
        """Keep a decision: its facts, and one sentence for people."""

    def record_coverage(self, record: RecordCoverage) -> None:
        """Keep what a meeting showed of a sensor; of one meeting, the last one counts."""

    def record_head_count(self, record: RecordHeadCount) -> None:
        """Keep how many came to a meeting: the most that were ever counted."""

    def record_meeting(self, record: MeetingRecord) -> None:
        """Keep how a meeting went; of one meeting, the last account counts."""

    def record_contest(self, contest: Contest) -> None:
        """Keep that somebody said a release was wrong."""

    def record_series(self, record: RecordSeries) -> None:
        """Keep whether anybody came to one of a series; of one meeting, the last word counts."""

    def record_health(self, record: RecordHealth) -> None:
        """Keep that a sensor is well, or is not, from a moment on."""

    def record_rules(self, rules: RulesInForce) -> None:
        """Keep which rules hold from now on; said again, they are kept once."""

    def owe(self, write: Write, at: datetime) -> None:
        """Owe a write until it is settled. Owing it again, settled or not, owes it once.

        Of a letter, neither its subject nor its people are kept.
        """

    def settle(self, write_id: str, outcome: Outcome, why: str, at: datetime) -> None:
        """Owe a write no longer. The first outcome stands; what is not owed is let be.

        Of a booking, title and host are kept no longer either.
        """

    def remember(self, now: datetime) -> Memory:
        """What the last two days hold, and every write still owed.

        A clock that starts ahead of the last record forgets nothing: the two days are
        counted back from `now` or from the newest record, whichever is earlier.
        """

    def prune(self, now: datetime) -> None:
        """Forget what is older than the journal keeps; only while the clock is trusted."""

    def decisions(self, limit: int) -> tuple[ToldDecision, ...]:
        """The last decisions, newest first."""

    def rules_at(self, moment: datetime) -> RulesInForce | NotKnown:
        """The rules that held then: the last that were recorded until that moment."""

    def close(self) -> None:
        """Let the file go. Closing twice is closing once."""
