"""Whether what the room knows may be acted on, and when a no-show is due.

One law: a fault may only make a release less likely. Every doubt, once gone, must
stay gone for `settles_for`, or for a sensor's quiet time, before anything is released; so a
fresh boot, a stepped clock, a regained calendar and an emptied room all wait alike, and a
warning is always shown in full.
"""

from datetime import datetime, timedelta

from panel.domain import calls, cap, evidence, notice
from panel.domain.decision import Doubt
from panel.domain.effects import CheckedInBy
from panel.domain.meeting import MeetingKey, Slot
from panel.domain.moments import NOT_YET
from panel.domain.room import Booking, Phase, Room

# A declined item may linger in the room's calendar; past this, the calendar is believed again.
LINGERS = timedelta(minutes=2)


def agenda_age(room: Room, now: datetime) -> timedelta:
    return now - room.agenda.fetched_at


def agenda_is_fresh(room: Room, now: datetime) -> bool:
    """An agenda from the future is as doubtful as an old one: the clock went back."""
    return timedelta(0) <= agenda_age(room, now) < room.policy.agenda_stale_after


def knows_the_time_and_agenda(room: Room, now: datetime) -> bool:
    """Whether the door may say "free"."""
    return room.clock_synchronised and agenda_is_fresh(room, now)


def unsettled(room: Room, now: datetime) -> frozenset[Doubt]:
    """Every reason not to release anything now, but for what the sensors say."""
    reasons = {
        Doubt.HALTED: room.policy.halted,
        Doubt.RULES_UNKNOWN: not room.policy.rules_known,
        Doubt.AGENDA_STALE: not agenda_is_fresh(room, now),
        Doubt.WRITE_FAILED: room.write_refused,
        Doubt.CLOCK_UNSYNCHRONISED: not room.clock_synchronised,
        Doubt.JOURNAL_BROKEN: not room.journal_sound,
    }
    return frozenset(doubt for doubt, holds in reasons.items() if holds)


def doubts(room: Room, now: datetime) -> frozenset[Doubt]:
    """Every reason not to release anything now."""
    reasons = {
        Doubt.SOMEBODY_THERE: evidence.somebody_is_seen(room),
        Doubt.PRESENCE_UNKNOWN: evidence.cannot_tell(room),
    }
    return unsettled(room, now) | {doubt for doubt, holds in reasons.items() if holds}


def opens_at(room: Room, booking: Booking) -> datetime:
    return booking.meeting.slot.start - room.policy.opens_before


def closes_at(room: Room, booking: Booking) -> datetime:
    """A meeting that turned up late still gets its whole window."""
    return max(booking.meeting.slot.start, booking.noticed) + room.policy.window


def due_but_for_notice(room: Room, booking: Booking) -> datetime:
    """As `release_due`, as if the notice had gone out."""
    closed = closes_at(room, booking) + room.policy.margin
    due = max(closed, trusted_at(room), calls.clear_at(room, booking))
    return room.policy.protected.lifted_at(due) if due != NOT_YET else NOT_YET


def release_due(room: Room, booking: Booking) -> datetime:
    """When a no-show is given back, if nothing comes between; never before the window closes."""
    due = due_but_for_notice(room, booking)
    if not notice.is_given(room, booking) or notice.lets_release_at(room, booking) <= due:
        return due
    return room.policy.protected.lifted_at(notice.lets_release_at(room, booking))


def trusted_at(room: Room) -> datetime:
    """When all will have been well, and nobody seen, for long enough.

    What a sensor that is not required saw before a restart is not known any more.
    """
    spare = [evidence.quiet(room, s) for s in room.sensors if not s.fitted.required]
    settled = room.steady_since + max(room.policy.settles_for, *spare, timedelta(0))
    return max(settled, evidence.quiet_at(room))


def warns_at(room: Room, booking: Booking) -> datetime:
    return max(
        release_due(room, booking) - room.policy.warning,
        booking.meeting.slot.start,
    )


def gives_up_at(room: Room, booking: Booking) -> datetime:
    """Counted from the start alone: a restart or a late discovery never buys a release time."""
    policy = room.policy
    return booking.meeting.slot.start + policy.window + policy.margin + policy.gives_up_after


def needs_check_in(room: Room, booking: Booking) -> bool:
    return room.policy.exemption(booking.meeting) is None


def people_came(room: Room, key: MeetingKey) -> bool:
    """Whether somebody was there to check in; an exempt meeting says nothing of people."""
    check_in = room.check_ins.get(key)
    return check_in is not None and check_in.by is not CheckedInBy.EXEMPTION


def somebody_beside(room: Room, booking: Booking) -> bool:
    """Whether people of another meeting at the same time have checked in: they may be these."""
    return any(
        people_came(room, other.meeting.key)
        and other.meeting.key != booking.meeting.key
        and other.meeting.slot.overlaps(booking.meeting.slot)
        for other in room.bookings
    )


def may_be_forgotten(room: Room, booking: Booking) -> bool:
    """Whether somebody may have checked in before the journal was begun, and been forgotten."""
    return opens_at(room, booking) < room.knows_since


def is_held(room: Room, booking: Booking, now: datetime) -> bool:
    """Whether this one booking is kept, however well all is."""
    return is_held_anyway(room, booking, now) or lacks_notice(room, booking, now)


def lacks_notice(room: Room, booking: Booking, now: datetime) -> bool:
    """Whether it is time for the warning, and its organizer has not been told."""
    due = due_but_for_notice(room, booking)
    return not notice.is_given(room, booking) and now >= due - room.policy.warning


def is_held_anyway(room: Room, booking: Booking, now: datetime) -> bool:
    return (
        cap.is_reached(room, booking)
        or somebody_beside(room, booking)
        or may_be_forgotten(room, booking)
        or evidence.people_were_seen(room, booking, now)
        or not evidence.watched_since_it_mattered(room, booking)
    )


def occupies(room: Room, booking: Booking) -> bool:
    """Whether this booking takes its slot: a released one does not, unless the calendar insists."""
    if booking.phase is not Phase.RELEASED:
        return True
    return room.agenda.fetched_at > room.released[booking.meeting.key] + LINGERS


def taken_slots(room: Room) -> tuple[Slot, ...]:
    return tuple(booking.meeting.slot for booking in room.bookings if occupies(room, booking))
