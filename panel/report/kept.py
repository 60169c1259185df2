"""Why a meeting nobody checked in to was kept, in as few kinds as a plot can show."""

from collections.abc import Mapping
from enum import Enum

from panel.domain.decision import Decision, Doubt
from panel.domain.moments import LONG_AGO
from panel.domain.sightings import ENOUGH


class Reason(Enum):
    """The names are those of the texts in `words`."""

    SEEN = "seen"
    SENSORS = "sensors"
    CALLED = "called"
    BESIDE = "beside"
    CAPPED = "capped"
    UNNOTICED = "unnoticed"
    PROTECTED = "protected"
    HALTED = "halted"
    RULES = "rules"
    AGENDA = "agenda"
    REFUSED = "refused"
    CLOCK = "clock"
    JOURNAL = "journal"
    LATE = "late"
    UNSETTLED = "unsettled"
    NOT_TOLD = "not_told"  # no decision, or none that this version can read


# The gravest first: of several doubts, one is counted.
_DOUBTS: Mapping[Doubt, Reason] = {
    Doubt.HALTED: Reason.HALTED,
    Doubt.RULES_UNKNOWN: Reason.RULES,
    Doubt.AGENDA_STALE: Reason.AGENDA,
    Doubt.WRITE_FAILED: Reason.REFUSED,
    Doubt.CLOCK_UNSYNCHRONISED: Reason.CLOCK,
    Doubt.JOURNAL_BROKEN: Reason.JOURNAL,
    Doubt.SOMEBODY_THERE: Reason.SEEN,
    Doubt.PRESENCE_UNKNOWN: Reason.SENSORS,
}


def why_kept(decision: Decision) -> Reason:
    """In the order in which `domain.sentence` tells them."""
    if decision.minutes_seen >= ENOUGH:
        return Reason.SEEN
    found = next((reason for doubt, reason in _DOUBTS.items() if doubt in decision.doubts), None)
    return found or _beyond_doubt(decision)


def _beyond_doubt(decision: Decision) -> Reason:
    holds = {
        Reason.CAPPED: decision.capped,
        Reason.CALLED: decision.called,
        Reason.UNNOTICED: decision.unnoticed,
        Reason.PROTECTED: decision.protected,
        Reason.BESIDE: decision.beside,
        Reason.JOURNAL: decision.forgotten,
        Reason.SENSORS: decision.unwatched,
        Reason.LATE: decision.closed_at >= decision.at,
        Reason.SEEN: _seen_lately(decision),
    }
    return next((reason for reason, held in holds.items() if held), Reason.UNSETTLED)


def _seen_lately(decision: Decision) -> bool:
    last = max((sensor.seen_at for sensor in decision.sensors), default=LONG_AGO)
    return last > decision.steady_since
