"""A slot that the room gave back by itself, and whoever comes to take it back.

They get all that is left of it, or nothing: what a later meeting has left over can be booked
like any free time.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from panel.domain.decision import Decision, GaveBack
from panel.domain.effects import EndEarly, Release
from panel.domain.free import is_free, is_taking
from panel.domain.meeting import MeetingKey, Slot
from panel.domain.room import Room

WORTH_TAKING = timedelta(minutes=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Returnable:
    """What may still be taken back."""

    key: MeetingKey  # whose it was
    until: datetime


def gave_back(write: Release | EndEarly, decision: Decision) -> GaveBack:
    """What this write gave back, now that the calendar has taken it."""
    slot = Slot(start=write.key.start, end=write.useful_until)
    series = write.series if isinstance(write, Release) else ""
    return GaveBack(slot=slot, decision=decision, organizer=write.organizer, series=series)


def offer(room: Room, now: datetime) -> Returnable | None:
    """The rest of what was last given back, while it is news and nobody else's."""
    gave = room.gave_back
    if gave is None or not gave.decision.at <= now < _lapses_at(room, gave):
        return None
    until = gave.slot.end
    if is_taking(room) or not is_free(room, rest(now, until), now):
        return None
    return Returnable(key=gave.decision.key, until=until)


def rest(now: datetime, until: datetime) -> Slot:
    """In whole seconds."""
    return Slot(start=now.replace(microsecond=0), end=until)


def turns(room: Room) -> Iterator[datetime]:
    """The moments at which the offer changes by itself, but for what the agenda does to it."""
    if room.gave_back is not None:
        yield room.gave_back.decision.at  # in the future after a step back
        yield _lapses_at(room, room.gave_back)


def _lapses_at(room: Room, gave: GaveBack) -> datetime:
    return min(gave.decision.at + room.policy.take_back_within, gave.slot.end - WORTH_TAKING)
