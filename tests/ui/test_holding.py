"""A view holds until it says so: nothing turns unseen between two looks."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from panel.domain import effects as ef
from panel.domain.engine import next_wake
from panel.domain.faults import Fault
from panel.domain.meeting import Meeting
from panel.domain.room import Notice
from tests.rooms import a_room, at, later, meeting, minutes
from tests.ui.eyes import seen


def days() -> st.SearchStrategy[tuple[Meeting, ...]]:
    spans = st.tuples(st.integers(0, 300), st.integers(0, 120), st.sampled_from([0, 0, 20, 50]))
    return st.lists(spans, max_size=4).map(
        lambda found: tuple(
            meeting(
                at("9:00") + timedelta(minutes=start, seconds=odd),
                at("9:00") + timedelta(minutes=start + length, seconds=odd),
                f"m{number}",
                at_the_door=number == 1,
            )
            for number, (start, length, odd) in enumerate(found)
        )
    )


MOMENTS = st.one_of(
    st.integers(0, 300).map(minutes),  # on the minute, where most things turn
    st.integers(0, 300 * 60 * 1000).map(lambda count: timedelta(milliseconds=count)),
)


@given(days(), MOMENTS, st.floats(0, 1), st.booleans())
def test_a_view_holds_until_it_says_so(
    meetings: tuple[Meeting, ...], into: timedelta, share: float, refused: bool
) -> None:
    now = at("9:00") + into
    room = later(a_room(*meetings, now="9:00"), now)
    if refused:
        notice = Notice(wish=ef.Book, fault=Fault.TAKEN, at=now - timedelta(seconds=7.5))
        room = replace(room, notice=notice)
    view = seen(room, now)
    holds = min(view.holds_until, next_wake(room, now))
    assert holds > now
    moment = min(now + (holds - now) * share, holds - timedelta(microseconds=1))
    assert seen(room, moment) == view


@pytest.mark.parametrize("clock", ["9:54", "9:55", "18:00", "23:00"])
def test_nothing_turns_just_after_a_full_minute(clock: str) -> None:
    room = a_room(meeting("10:00", "10:30"), now=clock)
    assert seen(room, at(clock) + timedelta(microseconds=1)) == seen(room, clock)
