"""A pick as plain values, for its bridge."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from panel.booking_ahead.going import Going, State
from panel.config.booking import Booking as Rules
from panel.domain import trust
from panel.domain.meeting import Slot
from panel.domain.person import NOBODY, Person
from panel.domain.room import Booking, Room
from panel.ui.slot_bridge import PersonFacts, SlotFacts, TakenFacts
from panel.ui.slots import Pick, end_by, start_by

MINUTE = timedelta(minutes=1)
PICKING = Going(state=State.PICKING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Who the directory has found; empty `how`: nobody has been looked for."""

    how: str = ""  # searching, found, nobody, failed
    people: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Picked:
    """Everything the sheet shows of a slot."""

    pick: Pick
    shown: Slot
    going: Going = PICKING
    host: Person = NOBODY
    made: Booking | None = None


NO_ONE = Found()


def ahead_of(room: Room, rules: Rules, now: datetime) -> bool:
    """Whether a later slot may be offered at all."""
    return rules.ahead and trust.knows_the_time_and_agenda(room, now)


def plain(
    room: Room,
    rules: Rules,
    now: datetime,
    zone: tzinfo,
    free: tuple[Slot, ...] = (),
    picked: Picked | None = None,
    found: Found = NO_ONE,
) -> SlotFacts:
    """`free` need only be told where something is picked."""
    facts = _nothing(ahead=ahead_of(room, rules, now), rules=rules, found=found)
    if picked is None:
        return facts
    today, longest = now.astimezone(zone).date(), room.policy.longest_booking
    pick, slot = picked.pick, picked.pick.slot
    days = {stretch.start.astimezone(zone).date() for stretch in free}
    return {
        **facts,
        "there": True,
        "start": _seconds(slot.start),
        "end": _seconds(slot.end),
        "minutes": -((slot.start - slot.end) // MINUTE),
        "tomorrow": slot.start.astimezone(zone).date() > today,
        "hasToday": today in days,
        "hasTomorrow": any(day > today for day in days),
        "canStartEarlier": start_by(free, pick, -1, longest) != pick,
        "canStartLater": start_by(free, pick, 1, longest) != pick,
        "canEndEarlier": end_by(pick, -1, longest) != pick,
        "canEndLater": end_by(pick, 1, longest) != pick,
        "shownFrom": _seconds(picked.shown.start),
        "shownMinutes": picked.shown.length // MINUTE,
        "fromMinute": (slot.start - picked.shown.start) // MINUTE,
        "taken": [*_taken(free, picked.shown)],
        "host": picked.host.name,
        "checkIn": _opens(room, picked.made),
        "state": picked.going.state.value,
        "why": picked.going.why.value,
    }


def _nothing(*, ahead: bool, rules: Rules, found: Found) -> SlotFacts:
    return SlotFacts(
        ahead=ahead,
        there=False,
        start=None,
        end=None,
        minutes=0,
        tomorrow=False,
        hasToday=False,
        hasTomorrow=False,
        canStartEarlier=False,
        canStartLater=False,
        canEndEarlier=False,
        canEndLater=False,
        shownFrom=None,
        shownMinutes=0,
        fromMinute=0,
        taken=[],
        asksTitle=rules.title,
        asksHost=rules.host,
        host="",
        checkIn=None,
        state="",
        why="",
        search=found.how,
        people=[PersonFacts(name=one.name, address=one.address) for one in found.people],
    )


def _taken(free: Iterable[Slot], shown: Slot) -> Iterable[TakenFacts]:
    """All that is not known to be free, the past among it."""
    begins = shown.start
    for slot in (*free, Slot(start=shown.end, end=shown.end)):
        until = min(slot.start, shown.end)
        if begins < until:
            yield TakenFacts(
                fromMinute=(begins - shown.start) // MINUTE, minutes=(until - begins) // MINUTE
            )
        begins = max(begins, slot.end)


def _opens(room: Room, made: Booking | None) -> int | None:
    """When its check-in opens; none where it needs no check-in."""
    if made is None or not trust.needs_check_in(room, made):
        return None
    return _seconds(trust.opens_at(room, made))


def _seconds(moment: datetime) -> int:
    return int(moment.timestamp())
