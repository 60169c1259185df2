"""A decision with its evidence, and the one sentence that tells it."""

from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from enum import Enum

from panel.domain.meeting import MeetingKey
from panel.domain.presence import Presence


class Doubt(Enum):
    """A reason not to act on what the room seems to know."""

    AGENDA_STALE = "the agenda is too old"
    WRITE_FAILED = "the calendar refused the last write"
    CLOCK_UNSYNCHRONISED = "no time server stands behind the clock"
    JOURNAL_BROKEN = "the journal takes no records"
    SOMEBODY_THERE = "a sensor sees somebody"
    PRESENCE_UNKNOWN = "the sensors cannot tell"


class Verdict(Enum):
    RELEASED = "released"
    KEPT = "kept"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What became of a meeting to which nobody checked in."""

    verdict: Verdict
    key: MeetingKey
    at: datetime
    opened_at: datetime
    closed_at: datetime
    steady_since: datetime  # since when nothing had been in doubt
    agenda_age: timedelta
    presence: Presence
    doubts: frozenset[Doubt] = frozenset()
    beside: bool = False  # an overlapping meeting was checked in
    forgotten: bool = False  # its check-in opened before the journal was begun


def sentence(decision: Decision, zone: tzinfo) -> str:
    """Tell a decision in English, in local time: for the journal and the log."""

    def clock(moment: datetime) -> str:
        return moment.astimezone(zone).strftime("%H:%M:%S")

    window = f"no check-in from {clock(decision.opened_at)} to {clock(decision.closed_at)}"
    if decision.verdict is Verdict.RELEASED:
        seen = {Presence.NOT_FITTED: "no sensors fitted", Presence.VACANT: "sensors saw nobody"}
        return (
            f"Released {clock(decision.at)}: {window}, {seen[decision.presence]}, "
            f"agenda {decision.agenda_age.total_seconds():.0f} s old, "
            f"everything trusted since {clock(decision.steady_since)}."
        )
    if decision.doubts:
        why = ", ".join(sorted(doubt.value for doubt in decision.doubts))
    elif decision.beside:
        why = "a meeting at the same time was checked in"
    elif decision.forgotten:
        why = "the journal was begun after check-in had opened, and may lack one"
    elif decision.closed_at >= decision.at:
        why = "the panel learned of the meeting too late"
    else:
        why = f"everything had been trusted only since {clock(decision.steady_since)}"
    return f"Kept {clock(decision.at)}: {window}, but {why}."
