"""What a rule does: actions, each a tuple of wishes."""

from uuid import UUID, uuid5

from panel.domain.deciding import decide
from panel.domain.decision import Verdict
from panel.domain.effects import (
    Book,
    Cancel,
    CheckedInBy,
    CheckIn,
    Effect,
    EndEarly,
    Extend,
    RecordCheckIn,
    RecordDecision,
    Refresh,
    Release,
    ReleasedFor,
    Send,
)
from panel.domain.events import CheckInTapped, EndTapped, ExtendTapped
from panel.domain.guards import booked_at_the_door
from panel.domain.meeting import Slot
from panel.domain.situation import Situation

# Names the GUIDs of writes the panel decides by itself: the same decision, the same GUID.
OWN_WRITES = UUID("6f0d2bb6-5a3e-4d6e-9a55-3c1f5b1c7d10")


def nothing(_: Situation) -> tuple[Effect, ...]:
    return ()


def refresh(_: Situation) -> tuple[Effect, ...]:
    return (Refresh(),)


def record(s: Situation) -> tuple[Effect, ...]:
    by = s.event.by if isinstance(s.event, CheckInTapped) else CheckedInBy.TOUCH
    return (RecordCheckIn(check_in=CheckIn(key=s.key, at=s.now, by=by)),)


def record_exemption(s: Situation) -> tuple[Effect, ...]:
    """The rules, or the meeting's length, may have changed by the next start."""
    return (RecordCheckIn(check_in=CheckIn(key=s.key, at=s.now, by=CheckedInBy.EXEMPTION)),)


def record_presence(s: Situation) -> tuple[Effect, ...]:
    return (RecordCheckIn(check_in=CheckIn(key=s.key, at=s.now, by=CheckedInBy.PRESENCE)),)


def release(s: Situation) -> tuple[Effect, ...]:
    write = Release(
        id=_guid(s, "release"), key=s.key, why=ReleasedFor.NO_SHOW, useful_until=s.slot.end
    )
    return (RecordDecision(decision=decide(s, Verdict.RELEASED)), Send(write=write))


def explain(s: Situation) -> tuple[Effect, ...]:
    return (RecordDecision(decision=decide(s, Verdict.KEPT)),)


def give_back(s: Situation) -> tuple[Effect, ...]:
    write = Release(
        id=_guid(s, "end"), key=s.key, why=ReleasedFor.NOT_NEEDED, useful_until=s.slot.end
    )
    return (Send(write=write),)


def cancel(s: Situation) -> tuple[Effect, ...]:
    return (Send(write=Cancel(id=_guid(s, "end"), key=s.key, useful_until=s.slot.end)),)


def cancel_with_it(s: Situation) -> tuple[Effect, ...]:
    guid = _guid(s, "emptied")
    return (Send(write=Cancel(id=guid, key=s.key, useful_until=s.slot.end, by_itself=True)),)


def end_early(s: Situation) -> tuple[Effect, ...]:
    """Shorten what runs; give back what has not begun."""
    at = s.now.replace(microsecond=0)
    if at <= s.slot.start:
        return cancel(s) if booked_at_the_door(s) else give_back(s)
    write = EndEarly(id=_guid(s, "end"), key=s.key, at=at, useful_until=s.slot.end)
    return (Send(write=write),)


def end_emptied(s: Situation) -> tuple[Effect, ...]:
    write = EndEarly(
        id=_guid(s, "emptied"),
        key=s.key,
        at=s.now.replace(microsecond=0),
        useful_until=s.slot.end,
        by_itself=True,
    )
    return (RecordDecision(decision=decide(s, Verdict.ENDED)), Send(write=write))


def extend(s: Situation) -> tuple[Effect, ...]:
    """A booking of ours grows; behind somebody else's we add one of our own."""
    end = s.slot.end
    match s.event:
        case ExtendTapped(press=press, until=until) if booked_at_the_door(s):
            return (Send(write=Extend(id=press, key=s.key, until=until, useful_until=end)),)
        case ExtendTapped(press=press, until=until):
            behind = Slot(start=end, end=until)
            return (Send(write=Book(id=press, slot=behind, extends=True, useful_until=end)),)
        case _:
            return ()


def take_back(s: Situation) -> tuple[Effect, ...]:
    """Somebody checked in while the release was on its way: the room is theirs."""
    write = Book(
        id=_guid(s, "again"),
        slot=s.rest,
        extends=False,
        useful_until=s.slot.end,
        takes_back=s.booking.decision is not None,
    )
    return (Send(write=write), Refresh())


def _guid(s: Situation, what: str) -> str:
    press = s.event.press if isinstance(s.event, EndTapped) else s.now.isoformat()
    return str(uuid5(OWN_WRITES, f"{what} {s.key.event_id} {s.key.start.isoformat()} {press}"))
