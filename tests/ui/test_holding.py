"""A view holds until it says so: nothing turns unseen between two looks."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from panel.domain import effects as ef
from panel.domain.engine import next_wake
from panel.domain.faults import Fault
from panel.domain.meeting import Meeting
from panel.domain.policy import ReleasePolicy
from panel.domain.room import Notice
from tests.domain.sensed import PIR, RADAR, Sensed
from tests.rooms import a_room, at, later, meeting, minutes
from tests.ui.eyes import seen

TEN = meeting("10:00", "10:50")
ENDS = ReleasePolicy(ends_when_empty_for=minutes(10))


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


SEEN = st.lists(
    st.tuples(
        st.integers(0, 90 * 60), st.sampled_from(["motion", "comes", "leaves", "dies", "well"])
    ),
    max_size=8,
)


@given(SEEN, st.integers(0, 90 * 60), st.floats(0, 1), st.booleans())
def test_so_it_does_where_sensors_see_people_come_and_go(
    deeds: list[tuple[int, str]], into: int, share: float, checked_in: bool
) -> None:
    door = Sensed(TEN, sensors=[PIR, RADAR], now="9:30", policy=ENDS)
    do: dict[str, Callable[[], None]] = {
        "motion": door.motion,
        "comes": door.somebody_comes,
        "leaves": door.everybody_leaves,
        "dies": partial(door.dies, "radar"),
        "well": partial(door.recovers, "radar"),
    }
    for second, deed in sorted([*deeds, (into, "")], key=lambda one: one[0]):
        if checked_in and door.now < at("9:55") <= at("9:30") + timedelta(seconds=second):
            door.wait_until("9:55")
            door.tap_check_in("10:00")
        door.wait_until(at("9:30") + timedelta(seconds=second))
        do.get(deed, lambda: None)()
        if not deed:
            break
    view = seen(door.room, door.now)
    holds = min(view.holds_until, next_wake(door.room, door.now))
    moment = min(door.now + (holds - door.now) * share, holds - timedelta(microseconds=1))
    assert replace(seen(door.room, moment), holds_until=view.holds_until) == view


@pytest.mark.parametrize("clock", ["9:54", "9:55", "18:00", "23:00"])
def test_nothing_turns_just_after_a_full_minute(clock: str) -> None:
    room = a_room(meeting("10:00", "10:30"), now=clock)
    assert seen(room, at(clock) + timedelta(microseconds=1)) == seen(room, clock)
