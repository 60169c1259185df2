"""Writes and decisions as text, and back: the journal's side of the domain's types."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

import msgspec

from panel.domain.decision import Decision
from panel.domain.effects import (
    Book,
    Cancel,
    EndEarly,
    Extend,
    LeaveSeries,
    Notify,
    Release,
    ReportCheckIn,
    TakeBack,
    Write,
    is_own_idea,
)
from panel.domain.meeting import MeetingKey

# Kinds are on the disks of panels: add to them, never rename one.
KINDS: Mapping[str, type[Write]] = {
    "release": Release,
    "end early": EndEarly,
    "cancel": Cancel,
    "extend": Extend,
    "book": Book,
    "take back": TakeBack,
    "notify": Notify,
    "leave series": LeaveSeries,
    "report check-in": ReportCheckIn,
}
Done = tuple[Write, datetime]  # a write that the calendar has taken, and when
_KIND_OF: Mapping[type[Write], str] = {made: kind for kind, made in KINDS.items()}


class Unintelligible(ValueError):
    """A stored write or decision that this version of the panel cannot read."""


def write_to_text(write: Write) -> tuple[str, str]:
    """The kind of a write, and its fields as JSON."""
    return _KIND_OF[type(write)], msgspec.json.encode(write).decode()


def write_from_text(kind: str, body: str) -> Write:
    if kind not in KINDS:
        raise Unintelligible(f"no write is called {kind!r}")
    try:
        return msgspec.json.decode(body, type=KINDS[kind])
    except msgspec.DecodeError as error:
        raise Unintelligible(f"{kind}: {error}") from error


def gives_back(write: Write) -> MeetingKey | None:
    """The meeting whose slot this write gives back, if it does."""
    return write.key if isinstance(write, Release | EndEarly | Cancel) else None


def released(done: Iterable[Done]) -> tuple[tuple[MeetingKey, datetime], ...]:
    """The meetings whose slots were given back, by when."""
    found = ((gives_back(write), at) for write, at in done)
    return tuple(sorted(((key, at) for key, at in found if key), key=lambda r: (r[1], r[0])))


def last_given_back(done: Iterable[Done]) -> Release | EndEarly | None:
    """What the panel gave back by itself the last time, if nobody has taken it back since."""
    last: Release | EndEarly | None = None
    for write, _ in sorted(done, key=lambda d: (d[1], d[0].id)):
        match write:
            case Release() | EndEarly() if is_own_idea(write):
                last = write
            case TakeBack():
                last = None
            case _:
                pass
    return last


def facts_of(decision: Decision) -> str:
    facts = msgspec.to_builtins(decision)
    facts["doubts"].sort()  # a set has no order, and msgspec cannot sort Enums
    return msgspec.json.encode(facts).decode()


def decision_of(facts: str) -> Decision:
    try:
        return msgspec.json.decode(facts, type=Decision)
    except msgspec.DecodeError as error:
        raise Unintelligible(f"a decision: {error}") from error


def to_text(moment: datetime) -> str:
    """UTC in a fixed width, so that text sorts as time does."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def to_moment(text: str) -> datetime:
    return datetime.fromisoformat(text)
