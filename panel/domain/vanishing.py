"""A meeting that leaves the calendar while it runs, and not through this panel.

Exchange's own auto-release does that (EnableAutoRelease), after the minutes that
PostReservationMaxClaimTimeInMinutes tells: it knows nothing of check-ins made here.
"""

from datetime import datetime, timedelta

from panel.domain import trust
from panel.domain.deciding import decide
from panel.domain.decision import Verdict
from panel.domain.effects import Effect, RecordDecision
from panel.domain.events import Tick
from panel.domain.meeting import Slot
from panel.domain.record import Course
from panel.domain.recording import record
from panel.domain.room import Booking, Phase, Room
from panel.domain.situation import Situation

FROM, UNTIL = timedelta(minutes=5), timedelta(minutes=45)  # after the start; Exchange's usual is 10
RUNS = (Phase.CHECK_IN_OPEN, Phase.CHECKED_IN, Phase.KEPT)


def vanished(before: Room, after: Room, now: datetime) -> tuple[Effect, ...]:
    """Of the bookings before, those that are no more in the agenda after it was fetched."""
    here = {booking.meeting.event_id for booking in after.bookings}
    if not trust.agenda_is_fresh(before, now):
        return ()  # it may have gone long ago
    effects: list[Effect] = []
    for booking in before.bookings:
        if booking.meeting.event_id not in here and _looks_like_it(before, booking, now):
            decision = decide(Situation(before, booking, Tick(), now), Verdict.VANISHED)
            effects += [
                RecordDecision(decision=decision),
                record(before, booking, Course.VANISHED, now),
            ]
    return tuple(effects)


def _looks_like_it(room: Room, booking: Booking, now: datetime) -> bool:
    slot = booking.meeting.slot
    spell = Slot(start=slot.start + FROM, end=min(slot.end, slot.start + UNTIL))
    return (
        booking.phase in RUNS
        and spell.holds(now)
        and not booking.meeting.at_the_door
        and trust.needs_check_in(room, booking)
    )
