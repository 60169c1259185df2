"""The life of a booking, as a table.

The first rule that matches fires; no rule, no change. Guards and actions read the
same four things: the room, the booking, the event, the time. A meeting that has left the
agenda is gone; one that moved begins a new life, unless its people already sit there.
A write under way is seen through to its answer, even past the end: the clock may step back.
"""

from collections.abc import Callable
from typing import NamedTuple

from panel.domain import actions as do
from panel.domain import guards as when
from panel.domain.effects import Effect
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
from panel.domain.room import Phase
from panel.domain.situation import Situation


class Rule(NamedTuple):
    """From a phase, on an event, when the guard holds, to a phase, doing the action."""

    start: Phase
    on: type[Event]
    when: Callable[[Situation], bool]
    to: Phase
    do: Callable[[Situation], tuple[Effect, ...]]


P = Phase
RULES = (
    Rule(P.SCHEDULED, Tick, when.over, P.ENDED, do.nothing),
    Rule(P.SCHEDULED, Tick, when.somebody_came, P.CHECKED_IN, do.nothing),
    Rule(
        P.SCHEDULED, Tick, when.needs_no_check_in_and_has_started, P.CHECKED_IN, do.record_exemption
    ),
    Rule(P.SCHEDULED, Tick, when.what_it_extends_is_emptied, P.RELEASING, do.cancel_with_it),
    Rule(P.SCHEDULED, Tick, when.check_in_has_opened, P.CHECK_IN_OPEN, do.nothing),
    Rule(P.SCHEDULED, EndTapped, when.booked_at_the_door, P.RELEASING, do.cancel),
    Rule(P.SCHEDULED, ExtendTapped, when.ours_and_the_time_after_is_free, P.SCHEDULED, do.extend),
    Rule(P.CHECK_IN_OPEN, CheckInTapped, when.always, P.CHECKED_IN, do.record),
    Rule(P.CHECK_IN_OPEN, ScreenTouched, when.release_is_announced, P.CHECKED_IN, do.record),
    Rule(P.CHECK_IN_OPEN, EndTapped, when.not_over, P.RELEASING, do.give_back),
    Rule(P.CHECK_IN_OPEN, Tick, when.over, P.ENDED, do.nothing),
    Rule(
        P.CHECK_IN_OPEN,
        Tick,
        when.needs_no_check_in_and_has_started,
        P.CHECKED_IN,
        do.record_exemption,
    ),
    Rule(
        P.CHECK_IN_OPEN,
        Tick,
        when.people_were_seen_and_that_counts,
        P.CHECKED_IN,
        do.record_presence,
    ),
    Rule(P.CHECK_IN_OPEN, Tick, when.somebody_came, P.CHECKED_IN, do.nothing),
    Rule(P.CHECK_IN_OPEN, Tick, when.nobody_came_and_all_is_trusted, P.RELEASING, do.release),
    Rule(P.CHECK_IN_OPEN, Tick, when.it_would_be_released, P.KEPT, do.explain_shadow),
    Rule(P.CHECK_IN_OPEN, Tick, when.notice_is_due, P.CHECK_IN_OPEN, do.give_notice),
    Rule(P.CHECK_IN_OPEN, Tick, when.too_late_to_release, P.KEPT, do.explain),
    Rule(P.CHECKED_IN, EndTapped, when.not_over, P.RELEASING, do.end_early),
    Rule(P.CHECKED_IN, ExtendTapped, when.the_time_after_is_free, P.CHECKED_IN, do.extend),
    Rule(P.CHECKED_IN, Tick, when.over, P.ENDED, do.nothing),
    Rule(P.CHECKED_IN, Tick, when.emptied_and_all_is_trusted, P.RELEASING, do.end_emptied),
    Rule(P.CHECKED_IN, Tick, when.it_would_be_ended, P.CHECKED_IN, do.explain_shadow_end),
    Rule(P.KEPT, CheckInTapped, when.always, P.CHECKED_IN, do.record),
    Rule(P.KEPT, Tick, when.over, P.ENDED, do.nothing),
    Rule(P.KEPT, Tick, when.somebody_came, P.CHECKED_IN, do.nothing),
    Rule(P.KEPT, Tick, when.people_were_seen_and_that_counts, P.CHECKED_IN, do.record_presence),
    Rule(P.KEPT, EndTapped, when.not_over, P.RELEASING, do.end_early),
    Rule(P.RELEASING, CheckInTapped, when.always, P.RELEASING, do.record),
    Rule(P.RELEASING, WriteSucceeded, when.somebody_came_meanwhile, P.RELEASED, do.take_back),
    Rule(P.RELEASING, WriteSucceeded, when.always, P.RELEASED, do.refresh),
    Rule(P.RELEASING, WriteFailed, when.had_been_checked_in, P.CHECKED_IN, do.refresh),
    Rule(P.RELEASING, WriteFailed, when.it_could_not_be_cancelled, P.RELEASING, do.decline_instead),
    Rule(P.RELEASING, WriteFailed, when.had_been_kept, P.KEPT, do.refresh),
    Rule(P.RELEASING, WriteFailed, when.had_not_begun, P.SCHEDULED, do.refresh),
    Rule(P.RELEASING, WriteFailed, when.always, P.CHECK_IN_OPEN, do.refresh),
)
