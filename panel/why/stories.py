"""What a journal holds of the meetings at one moment, put together."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from panel.domain.check_in import CheckIn
from panel.domain.meeting import MeetingKey, Slot
from panel.domain.record import Contest, MeetingRecord
from panel.journal.base import NotKnown, RulesInForce
from panel.journal.reading import Reading
from panel.journal.tables import DecisionRow, WriteRow

LONGEST = timedelta(days=31)  # a meeting that began earlier is not looked for
UNRECORDED = timedelta(hours=4)  # so long may one without a row have run: longer ones are exempt
NEAR = timedelta(days=7)
INSTANT = timedelta(microseconds=1)


class Unrecorded(Enum):
    """Stands in for the row of a meeting that is not over yet, or was never written."""

    NO_ROW = "no row"


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """All that is known of one meeting."""

    key: MeetingKey
    record: MeetingRecord | Unrecorded
    rules: RulesInForce | NotKnown  # when it was decided, or began
    decisions: tuple[DecisionRow, ...] = ()
    writes: tuple[WriteRow, ...] = ()
    check_ins: tuple[CheckIn, ...] = ()
    contests: tuple[Contest, ...] = ()


@dataclass(frozen=True, slots=True)
class Near:
    """What lies around a moment at which there was no meeting."""

    before: MeetingRecord | None
    after: MeetingRecord | None


def stories_at(moments: Sequence[datetime], journal: Reading) -> tuple[Story, ...]:
    """Of every meeting that held one of these moments, by start."""
    records = {m.key: m for at in moments for m in _held(at, journal)}
    keys = {*records, *(key for at in moments for key in _heard_of(at, journal))}
    return tuple(_story(key, records.get(key), journal) for key in sorted(keys, key=_by_start))


def nearest(moment: datetime, journal: Reading) -> Near:
    around = Slot(start=moment - NEAR, end=moment + NEAR)
    meetings = sorted(journal.meetings(around), key=lambda m: m.key.start)
    before = [m for m in meetings if m.key.start <= moment]
    after = [m for m in meetings if m.key.start > moment]
    return Near(
        max(before, key=lambda m: m.end) if before else None,
        after[0] if after else None,
    )


def _by_start(key: MeetingKey) -> tuple[datetime, str]:
    return key.start, key.event_id


def _held(moment: datetime, journal: Reading) -> Iterator[MeetingRecord]:
    begun = Slot(start=moment - LONGEST, end=moment + INSTANT)
    return (m for m in journal.meetings(begun) if m.end > moment)


def _heard_of(moment: datetime, journal: Reading) -> Iterator[MeetingKey]:
    """Meetings without a row of which something else was recorded."""
    since = Slot(start=moment - UNRECORDED - timedelta(days=1), end=moment + UNRECORDED)
    rows = {m.key for m in journal.meetings(since)}
    keys: Iterable[MeetingKey | NotKnown | None] = (
        *(d.key for d in journal.decisions(since)),
        *(c.key for c in journal.check_ins(since)),
        *(w.key for w in journal.writes(since)),
    )
    for key in keys:
        if not isinstance(key, MeetingKey) or key in rows:
            continue
        if moment - UNRECORDED < key.start <= moment:
            yield key


def _story(key: MeetingKey, record: MeetingRecord | None, journal: Reading) -> Story:
    end = record.end if record else key.start + UNRECORDED
    told = Slot(start=key.start - timedelta(days=1), end=end + timedelta(days=1))
    begun = Slot(start=key.start, end=key.start + INSTANT)
    decisions = tuple(d for d in journal.decisions(told) if d.key == key)
    return Story(
        key=key,
        record=record or Unrecorded.NO_ROW,
        rules=journal.rules_at(decisions[-1].at if decisions else key.start),
        decisions=decisions,
        writes=tuple(w for w in journal.writes(told) if w.key == key),
        check_ins=tuple(c for c in journal.check_ins(begun) if c.key == key),
        contests=tuple(c for c in journal.contests(told) if c.key == key),
    )
