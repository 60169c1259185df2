"""Until when a room is free: the decision, without a calendar."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from panel.domain.meeting import Slot
from panel.nearby.free import SHORTEST, Stretch, free_now, to_ask

from .floor import PARIS, at, slot

TAKEN, REST_OF_DAY = Stretch.TAKEN, Stretch.REST_OF_DAY


def test_a_room_is_free_until_it_is_taken() -> None:
    taken = [slot("8:00", "10:00"), slot("12:00", "13:00"), slot("11:00", "11:30")]
    assert free_now(taken, at("10:00"), PARIS) == at("11:00")


def test_a_room_without_meetings_is_free_for_the_rest_of_the_day() -> None:
    assert free_now([], at("10:00"), PARIS) is REST_OF_DAY
    assert free_now([slot("8:00", "9:00")], at("10:00"), PARIS) is REST_OF_DAY


def test_a_room_is_not_worth_the_way_for_less_than_a_quarter_of_an_hour() -> None:
    assert free_now([slot("10:14", "11:00")], at("10:00"), PARIS) is TAKEN
    assert free_now([slot("10:15", "11:00")], at("10:00"), PARIS) == at("10:15")


@pytest.mark.parametrize(("start", "end"), [("9:00", "10:01"), ("10:00", "11:00")])
def test_a_room_in_use_is_taken(start: str, end: str) -> None:
    assert free_now([slot(start, end), slot("12:00", "13:00")], at("10:00"), PARIS) is TAKEN


def test_a_meeting_without_length_takes_nothing() -> None:
    assert free_now([slot("10:05", "10:05")], at("10:00"), PARIS) is REST_OF_DAY


def test_what_begins_tomorrow_leaves_today() -> None:
    tomorrow = Slot(start=at("0:00", 3), end=at("0:00", 4))
    assert free_now([tomorrow], at("20:00"), PARIS) is REST_OF_DAY
    assert free_now([tomorrow], at("23:50"), PARIS) is TAKEN


MINUTES = st.tuples(st.integers(-90, 60), st.integers(0, 60))  # when it starts, and how long


@given(st.lists(MINUTES, max_size=4), st.integers(0, 1439))
def test_no_room_that_is_taken_soon_is_ever_free(
    meetings: list[tuple[int, int]], minute: int
) -> None:
    now = at("0:00") + timedelta(minutes=minute)
    starts = [(now + timedelta(minutes=start), length) for start, length in meetings]
    taken = [Slot(start=start, end=start + timedelta(minutes=long)) for start, long in starts]
    found = free_now(taken, now, PARIS)
    if found is TAKEN:
        return
    until = found if isinstance(found, datetime) else at("0:00", 3)
    free = Slot(start=now, end=max(until, now + SHORTEST))
    assert not any(one.overlaps(free) for one in taken)


def test_the_rest_of_the_day_is_asked_for_and_tomorrow_only_late() -> None:
    assert to_ask(at("10:00"), PARIS) == Slot(start=at("10:00"), end=at("0:00", 3))
    assert to_ask(at("23:45"), PARIS) == Slot(start=at("23:45"), end=at("0:00", 4))
