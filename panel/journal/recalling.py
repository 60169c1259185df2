"""What a starting panel reads out of its journal's file."""

import logging
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from panel.domain.coverage import Outcome as Shown
from panel.domain.decision import GaveBack
from panel.domain.effects import CheckIn
from panel.domain.meeting import MeetingKey
from panel.domain.taking_back import gave_back
from panel.journal import rows
from panel.journal.base import Outcome
from panel.journal.tables import SHOWN, Value, check_in_of_row

log = logging.getLogger(__name__)

Ask = Callable[[str, tuple[Value, ...]], list[tuple[Any, ...]]]


def check_ins(ask: Ask, since: str) -> tuple[CheckIn, ...]:
    found = ask(
        "SELECT event_id, start, at, checked_in_by FROM check_in"
        " WHERE at >= ? OR start >= ? ORDER BY at, event_id, start",
        (since, since),
    )
    return tuple(map(check_in_of_row, found))


def done(ask: Ask, since: str) -> tuple[rows.Done, ...]:
    """The writes that the calendar has taken."""
    taken: list[rows.Done] = []
    for write_id, kind, body, at in ask(
        "SELECT id, kind, body, settled_at FROM write WHERE outcome = ? AND settled_at >= ?",
        (Outcome.DONE.value, since),
    ):
        try:
            taken.append((rows.write_from_text(kind, body), rows.to_moment(at)))
        except rows.Unintelligible as error:
            log.warning("the write %s, done, cannot be read any more: %s", write_id, error)
    return tuple(taken)


def given_back(ask: Ask, taken: Iterable[rows.Done]) -> GaveBack | None:
    """None if its decision is of a version that tells other facts."""
    write = rows.last_given_back(taken)
    if write is None:
        return None
    for (facts,) in ask(
        "SELECT facts FROM decision WHERE event_id = ? AND start = ? ORDER BY rowid DESC",
        (write.key.event_id, rows.to_text(write.key.start)),
    ):
        try:
            decision = rows.decision_of(facts)
        except rows.Unintelligible as error:
            log.info("why the room was last given back is not known any more: %s", error)
            return None
        if decision.verdict.gave_back:
            return gave_back(write, decision)
    return None


def decided(ask: Ask, since: str) -> tuple[tuple[MeetingKey, datetime], ...]:
    """What the room gave back by itself, or would have.

    A decision that cannot be read counts: the room has rather made one too many for its day.
    """
    made: dict[MeetingKey, datetime] = {}
    for event_id, start, at, facts in ask(
        "SELECT event_id, start, at, facts FROM decision WHERE at >= ? ORDER BY rowid", (since,)
    ):
        try:
            counts = rows.decision_of(facts).verdict.counts
        except rows.Unintelligible as error:
            log.info("a decision counts, though it cannot be read any more: %s", error)
            counts = True
        if counts:
            made[MeetingKey(event_id, rows.to_moment(start))] = rows.to_moment(at)
    return tuple(sorted(made.items(), key=lambda d: (d[1], d[0])))


def strikes(ask: Ask) -> tuple[tuple[str, int], ...]:
    """No-shows of each series since somebody last came, by when the meetings began."""
    found = ask(
        "SELECT series, count(*) FROM strike AS missed WHERE came = 0 AND start > coalesce("
        "(SELECT max(start) FROM strike WHERE series = missed.series AND came = 1), '')"
        " GROUP BY series ORDER BY series",
        (),
    )
    return tuple((series, int(count)) for series, count in found)


def coverage(ask: Ask) -> tuple[tuple[str, Shown], ...]:
    found = ask("SELECT sensor, outcome FROM coverage ORDER BY rowid DESC LIMIT 1000", ())
    return tuple((sensor, SHOWN[o]) for sensor, o in reversed(found) if o in SHOWN)


def head_counts(ask: Ask, since: str) -> tuple[tuple[MeetingKey, int], ...]:
    found = ask(
        "SELECT event_id, start, people FROM head_count WHERE at >= ? ORDER BY event_id, start",
        (since,),
    )
    return tuple(
        (MeetingKey(event_id, rows.to_moment(start)), int(people))
        for event_id, start, people in found
    )
