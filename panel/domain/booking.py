"""The life of a booking, as a table.

The first rule that matches fires; no rule, no change. Guards and actions read the
same four things: the room, the booking, the event, the time. A meeting that has left the
agenda is gone; one that moved begins a new life, unless its people already sit there.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple
from uuid import UUID, uuid5

from panel.domain import trust
from panel.domain.decision import Decision, Verdict
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
from panel.domain.events import (
    CheckInTapped,
    EndTapped,
    Event,
    ExtendTapped,
    ScreenTouched,
    Tick,
    WriteFailed,
    WriteSucceeded,
)
from panel.domain.free import is_free
from panel.domain.meeting import MeetingKey, Slot
from panel.domain.room import Booking, Phase, Room

# Names the GUIDs of writes the panel decides by itself: the same decision, the same GUID.
OWN_WRITES = UUID("6f0d2bb6-5a3e-4d6e-9a55-3c1f5b1c7d10")


@dataclass(frozen=True, slots=True)
class Situation:
    """What a rule may look at."""

    room: Room
    booking: Booking
    event: Event
    now: datetime

    @property
    def key(self) -> MeetingKey:
        return self.booking.meeting.key

    @property
    def slot(self) -> Slot:
        return self.booking.meeting.slot


class Rule(NamedTuple):
    """From a phase, on an event, when the guard holds, to a phase, doing the action."""

    start: Phase
    on: type[Event]
    when: Callable[[Situation], bool]
    to: Phase
    do: Callable[[Situation], tuple[Effect, ...]]


# --- when: guards, named as the table says them ---------------------------------------------


def always(_: Situation) -> bool:
    return True


def over(s: Situation) -> bool:
    return s.now >= s.slot.end


def not_over(s: Situation) -> bool:
    """A finger may come down just before the end and be heard just after."""
    return not over(s)


def check_in_has_opened(s: Situation) -> bool:
    return s.now >= trust.opens_at(s.room, s.booking) and trust.needs_check_in(s.room, s.booking)


def needs_no_check_in_and_has_started(s: Situation) -> bool:
    return s.now >= s.slot.start and not trust.needs_check_in(s.room, s.booking)


def somebody_came(s: Situation) -> bool:
    return s.key in s.room.check_ins


def booked_at_the_door(s: Situation) -> bool:
    return s.booking.meeting.at_the_door


def release_is_announced(s: Situation) -> bool:
    return s.now >= trust.warns_at(s.room, s.booking) and not trust.doubts(s.room, s.now)


def nobody_came_and_all_is_trusted(s: Situation) -> bool:
    return (
        trust.release_due(s.room, s.booking) <= s.now < trust.gives_up_at(s.room, s.booking)
        and not somebody_came(s)
        and not trust.doubts(s.room, s.now)
        and not trust.somebody_beside(s.room, s.booking)
    )


def too_late_to_release(s: Situation) -> bool:
    return s.now >= trust.gives_up_at(s.room, s.booking)


def the_time_after_is_free(s: Situation) -> bool:
    return (
        isinstance(s.event, ExtendTapped)
        and not_over(s)
        and s.event.until > s.slot.end
        and is_free(s.room, Slot(start=s.slot.end, end=s.event.until), s.now)
    )


def ours_and_the_time_after_is_free(s: Situation) -> bool:
    return booked_at_the_door(s) and the_time_after_is_free(s)


def somebody_came_meanwhile(s: Situation) -> bool:
    """And what is left of the slot can be theirs again."""
    others = (b for b in s.room.bookings if b.meeting.key != s.key and trust.occupies(s.room, b))
    taken = [other.meeting.slot for other in others]
    taken += [write.slot for write in s.room.pending if isinstance(write, Book)]
    return (
        somebody_came(s)
        and s.booking.before is not Phase.CHECKED_IN
        and _rest(s).length > timedelta(0)
        and not any(slot.overlaps(_rest(s)) for slot in taken)
    )


def had_been_checked_in(s: Situation) -> bool:
    return somebody_came(s) or s.booking.before is Phase.CHECKED_IN


def had_been_kept(s: Situation) -> bool:
    return s.booking.before is Phase.KEPT


def had_not_begun(s: Situation) -> bool:
    return s.booking.before is Phase.SCHEDULED


# --- do: actions, each a tuple of wishes ----------------------------------------------------


def nothing(_: Situation) -> tuple[Effect, ...]:
    return ()


def refresh(_: Situation) -> tuple[Effect, ...]:
    return (Refresh(),)


def record(s: Situation) -> tuple[Effect, ...]:
    by = s.event.by if isinstance(s.event, CheckInTapped) else CheckedInBy.TOUCH
    return (RecordCheckIn(check_in=CheckIn(key=s.key, at=s.now, by=by)),)


def release(s: Situation) -> tuple[Effect, ...]:
    write = Release(
        id=_guid(s, "release"), key=s.key, why=ReleasedFor.NO_SHOW, useful_until=s.slot.end
    )
    return (RecordDecision(decision=_decide(s, Verdict.RELEASED)), Send(write=write))


def explain(s: Situation) -> tuple[Effect, ...]:
    return (RecordDecision(decision=_decide(s, Verdict.KEPT)),)


def give_back(s: Situation) -> tuple[Effect, ...]:
    write = Release(
        id=_guid(s, "end"), key=s.key, why=ReleasedFor.NOT_NEEDED, useful_until=s.slot.end
    )
    return (Send(write=write),)


def cancel(s: Situation) -> tuple[Effect, ...]:
    return (Send(write=Cancel(id=_guid(s, "end"), key=s.key, useful_until=s.slot.end)),)


def end_early(s: Situation) -> tuple[Effect, ...]:
    """Shorten what runs; give back what has not begun."""
    at = s.now.replace(microsecond=0)
    if at <= s.slot.start:
        return cancel(s) if booked_at_the_door(s) else give_back(s)
    write = EndEarly(id=_guid(s, "end"), key=s.key, at=at, useful_until=s.slot.end)
    return (Send(write=write),)


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


def take_the_rest_back(s: Situation) -> tuple[Effect, ...]:
    """Somebody checked in while the release was on its way: the room is theirs."""
    write = Book(id=_guid(s, "again"), slot=_rest(s), extends=False, useful_until=s.slot.end)
    return (Send(write=write), Refresh())


def _rest(s: Situation) -> Slot:
    return Slot(start=max(s.now.replace(microsecond=0), s.slot.start), end=s.slot.end)


def _guid(s: Situation, what: str) -> str:
    press = s.event.press if isinstance(s.event, EndTapped) else s.now.isoformat()
    return str(uuid5(OWN_WRITES, f"{what} {s.key.event_id} {s.key.start.isoformat()} {press}"))


def _decide(s: Situation, verdict: Verdict) -> Decision:
    return Decision(
        verdict=verdict,
        key=s.key,
        at=s.now,
        opened_at=trust.opens_at(s.room, s.booking),
        closed_at=trust.closes_at(s.room, s.booking),
        steady_since=s.room.steady_since,
        agenda_age=trust.agenda_age(s.room, s.now),
        presence=s.room.presence,
        doubts=trust.doubts(s.room, s.now),
        beside=trust.somebody_beside(s.room, s.booking),
    )


P = Phase
RULES = (
    Rule(P.SCHEDULED, Tick, over, P.ENDED, nothing),
    Rule(P.SCHEDULED, Tick, somebody_came, P.CHECKED_IN, nothing),
    Rule(P.SCHEDULED, Tick, needs_no_check_in_and_has_started, P.CHECKED_IN, nothing),
    Rule(P.SCHEDULED, Tick, check_in_has_opened, P.CHECK_IN_OPEN, nothing),
    Rule(P.SCHEDULED, EndTapped, booked_at_the_door, P.RELEASING, cancel),
    Rule(P.SCHEDULED, ExtendTapped, ours_and_the_time_after_is_free, P.SCHEDULED, extend),
    Rule(P.CHECK_IN_OPEN, CheckInTapped, always, P.CHECKED_IN, record),
    Rule(P.CHECK_IN_OPEN, ScreenTouched, release_is_announced, P.CHECKED_IN, record),
    Rule(P.CHECK_IN_OPEN, EndTapped, not_over, P.RELEASING, give_back),
    Rule(P.CHECK_IN_OPEN, Tick, over, P.ENDED, nothing),
    Rule(P.CHECK_IN_OPEN, Tick, needs_no_check_in_and_has_started, P.CHECKED_IN, nothing),
    Rule(P.CHECK_IN_OPEN, Tick, nobody_came_and_all_is_trusted, P.RELEASING, release),
    Rule(P.CHECK_IN_OPEN, Tick, too_late_to_release, P.KEPT, explain),
    Rule(P.CHECKED_IN, EndTapped, not_over, P.RELEASING, end_early),
    Rule(P.CHECKED_IN, ExtendTapped, the_time_after_is_free, P.CHECKED_IN, extend),
    Rule(P.CHECKED_IN, Tick, over, P.ENDED, nothing),
    Rule(P.KEPT, CheckInTapped, always, P.CHECKED_IN, record),
    Rule(P.KEPT, EndTapped, not_over, P.RELEASING, end_early),
    Rule(P.KEPT, Tick, over, P.ENDED, nothing),
    Rule(P.RELEASING, CheckInTapped, always, P.RELEASING, record),
    Rule(P.RELEASING, WriteSucceeded, somebody_came_meanwhile, P.RELEASED, take_the_rest_back),
    Rule(P.RELEASING, WriteSucceeded, always, P.RELEASED, refresh),
    Rule(P.RELEASING, WriteFailed, had_been_checked_in, P.CHECKED_IN, refresh),
    Rule(P.RELEASING, WriteFailed, had_been_kept, P.KEPT, refresh),
    Rule(P.RELEASING, WriteFailed, had_not_begun, P.SCHEDULED, refresh),
    Rule(P.RELEASING, WriteFailed, always, P.CHECK_IN_OPEN, refresh),
    Rule(P.RELEASING, Tick, over, P.ENDED, nothing),
)
