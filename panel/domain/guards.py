"""When a rule fires: guards, named as the booking table says them."""

from datetime import timedelta

from panel.domain import cap, emptied, evidence, notice, trust
from panel.domain.decision import Verdict
from panel.domain.effects import Book, EndEarly, TakeBack
from panel.domain.events import ExtendTapped, WriteFailed
from panel.domain.faults import Fault
from panel.domain.free import is_free
from panel.domain.meeting import Slot
from panel.domain.room import Phase
from panel.domain.situation import Situation


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


def notice_is_due(s: Situation) -> bool:
    due = trust.due_but_for_notice(s.room, s.booking)
    return (
        notice.may_be_written_at(s.room, s.booking, due) <= s.now
        and s.now < min(trust.gives_up_at(s.room, s.booking), s.slot.end)
        and not somebody_came(s)
        and not trust.doubts(s.room, s.now)
        and not trust.is_held_anyway(s.room, s.booking, s.now)
    )


def nobody_came_and_all_is_trusted(s: Situation) -> bool:
    return not s.room.policy.shadow and _nobody_came(s)


def it_would_be_released(s: Situation) -> bool:
    """In shadow mode, where nothing is."""
    return s.room.policy.shadow and _nobody_came(s)


def _nobody_came(s: Situation) -> bool:
    return (
        trust.release_due(s.room, s.booking) <= s.now < trust.gives_up_at(s.room, s.booking)
        and not somebody_came(s)
        and not trust.doubts(s.room, s.now)
        and not trust.is_held(s.room, s.booking, s.now)
    )


def people_were_seen_and_that_counts(s: Situation) -> bool:
    """Not at a time that nobody vouches for: they may be another meeting's people."""
    return (
        s.room.policy.presence_checks_in
        and s.room.clock_synchronised
        and evidence.people_were_seen(s.room, s.booking, s.now)
    )


def emptied_and_all_is_trusted(s: Situation) -> bool:
    return not s.room.policy.shadow and _emptied(s)


def it_would_be_ended(s: Situation) -> bool:
    """In shadow mode, and told only once."""
    told = s.booking.decision is not None and s.booking.decision.verdict is Verdict.WOULD_END
    return s.room.policy.shadow and not told and _emptied(s)


def _emptied(s: Situation) -> bool:
    return (
        emptied.due(s.room, s.booking) <= s.now < s.slot.end
        and not trust.doubts(s.room, s.now)
        and not trust.somebody_beside(s.room, s.booking)
        and not cap.is_reached(s.room, s.booking)
    )


def what_it_extends_is_emptied(s: Situation) -> bool:
    """And its people with it: nobody is left to sit in what was added behind."""
    emptying = {w.key for w in s.room.pending if isinstance(w, EndEarly) and w.by_itself}
    return s.booking.meeting.is_walk_up and any(
        other.meeting.key in emptying and other.meeting.slot.end == s.slot.start
        for other in s.room.bookings
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
    taken += [write.slot for write in s.room.pending if isinstance(write, Book | TakeBack)]
    return (
        somebody_came(s)
        and s.booking.before is not Phase.CHECKED_IN
        and s.rest.length > timedelta(0)
        and not any(slot.overlaps(s.rest) for slot in taken)
    )


def it_could_not_be_cancelled(s: Situation) -> bool:
    """For everybody; it can still be declined, if all that spoke for it still does."""
    return (
        isinstance(s.event, WriteFailed)
        and s.event.fault is Fault.NOT_CANCELLED
        and not_over(s)
        and nobody_came_and_all_is_trusted(s)
    )


def had_been_checked_in(s: Situation) -> bool:
    return somebody_came(s) or s.booking.before is Phase.CHECKED_IN


def had_been_kept(s: Situation) -> bool:
    return s.booking.before is Phase.KEPT


def had_not_begun(s: Situation) -> bool:
    return s.booking.before is Phase.SCHEDULED
