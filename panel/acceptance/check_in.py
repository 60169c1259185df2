"""When the door would ask for a check-in: the engine, replayed on what was read. Pure."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from panel.domain.effects import Release, Send
from panel.domain.engine import next_wake, step
from panel.domain.events import AgendaFetched, ClockChanged, Started, Tick
from panel.domain.exemption import Exemption
from panel.domain.meeting import Agenda, Meeting, Slot
from panel.domain.moments import NOT_YET
from panel.domain.policy import ReleasePolicy
from panel.domain.room import NO_AGENDA, Phase, Room

_POLLS = timedelta(seconds=30)
_BEFORE = timedelta(hours=1)  # the panel has been well for longer than anything asks for


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """NOT_YET stands for never."""

    opens: datetime
    gives_back: datetime  # if nobody comes


def asks(meeting: Meeting, policy: ReleasePolicy) -> Asked | Exemption:
    """What a door would do that shows this meeting alone, with no sensors, and nobody comes."""
    if (why := policy.exemption(meeting)) is not None:
        return why
    moment = meeting.slot.start - policy.opens_before - _BEFORE
    room, _ = step(Room(policy=policy), Started(agenda=NO_AGENDA), moment)
    room, _ = step(room, ClockChanged(synchronised=True), moment)
    room, _ = step(room, AgendaFetched(agenda=_as_of(meeting, moment)), moment)
    asked = Asked(opens=NOT_YET, gives_back=NOT_YET)
    while moment < meeting.slot.end and asked.gives_back == NOT_YET:
        poll = room.agenda.fetched_at + _POLLS
        moment = min(poll, next_wake(room, moment))
        event = AgendaFetched(agenda=_as_of(meeting, moment)) if moment == poll else Tick()
        room, wishes = step(room, event, moment)
        opened = any(booking.phase is Phase.CHECK_IN_OPEN for booking in room.bookings)
        if opened and asked.opens == NOT_YET:
            asked = replace(asked, opens=moment)
        if any(isinstance(w, Send) and isinstance(w.write, Release) for w in wishes):
            asked = replace(asked, gives_back=moment)
    return asked


def _as_of(meeting: Meeting, moment: datetime) -> Agenda:
    covers = Slot(start=moment - timedelta(days=1), end=moment + timedelta(days=2))
    return Agenda(meetings=(meeting,), covers=covers, fetched_at=moment)
