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
    NoticeOf,
    Notify,
    Release,
    ReportCheckIn,
    TakeBack,
    Write,
    is_own_idea,
)
from panel.domain.meeting import MeetingKey
from panel.journal.letters import Letter, letter_of, write_of

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


def as_kept(write: Write) -> Write:
    """As it comes back: all of it, but for a letter's subject and people."""
    return write_of(letter_of(write)) if isinstance(write, Notify) else write


def write_to_text(write: Write) -> tuple[str, str]:
    """The kind of a write, and its fields as JSON."""
    kept = letter_of(write) if isinstance(write, Notify) else write
    return _KIND_OF[type(write)], msgspec.json.encode(kept).decode()


def write_from_text(kind: str, body: str) -> Write:
    if kind not in KINDS:
        raise Unintelligible(f"no write is called {kind!r}")
    made = KINDS[kind]
    try:
        if made is Notify:
            return write_of(msgspec.json.decode(body, type=Letter))
        return msgspec.json.decode(body, type=made)
    except msgspec.DecodeError as error:
        raise Unintelligible(f"{kind}: {error}") from error


def meeting_of(write: Write) -> MeetingKey | None:
    """The meeting it is about; a booking is about none yet."""
    match write:
        case Book():
            return None
        case Notify(meeting=meeting):
            return meeting.key
        case _:
            return write.key


def gives_back(write: Write) -> MeetingKey | None:
    """The meeting whose slot this write gives back, if it does."""
    return write.key if isinstance(write, Release | EndEarly | Cancel) else None


def released(done: Iterable[Done]) -> tuple[tuple[MeetingKey, datetime], ...]:
    """The meetings whose slots were given back and not taken back since, by when."""
    found: list[tuple[MeetingKey, datetime]] = []
    for write, at in _in_order(done):
        if isinstance(write, TakeBack):
            found = [(key, when) for key, when in found if key != write.key]
        elif (key := gives_back(write)) is not None:
            found.append((key, at))
    return tuple(sorted(found, key=lambda r: (r[1], r[0])))


def last_given_back(done: Iterable[Done]) -> Release | EndEarly | None:
    """What the panel gave back by itself the last time, if nobody has taken it back since."""
    last: Release | EndEarly | None = None
    for write, _ in _in_order(done):
        match write:
            case Release() | EndEarly() if is_own_idea(write):
                last = write
            case TakeBack():
                last = None
            case _:
                pass
    return last


def notices(done: Iterable[Done]) -> tuple[tuple[MeetingKey, datetime], ...]:
    """The meetings whose organizers were told of their release, by when the letter went out."""
    sent = {
        write.meeting.key: at
        for write, at in _in_order(done)
        if isinstance(write, Notify) and write.of is NoticeOf.RELEASE
    }
    return tuple(sorted(sent.items(), key=lambda n: (n[1], n[0])))


def _in_order(done: Iterable[Done]) -> list[Done]:
    """As the calendar took them; of one moment, what was taken back comes last."""
    return sorted(done, key=lambda d: (d[1], isinstance(d[0], TakeBack), d[0].id))


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
