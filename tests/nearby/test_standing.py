"""How another room stands: free now, free soon, taken, or not known; and what may be booked."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from panel.calendars.base import NotTold
from panel.domain.meeting import Slot
from panel.nearby.free import OPEN, Standing, State, Stretch, free_now, lengths, standing, to_ask

from .floor import PARIS, at, slot

NOW = at("10:00")


def stands(*taken: Slot, now: str = "10:00") -> Standing:
    return standing(taken, to_ask(at(now), PARIS), at(now), PARIS)


def minutes(found: Standing) -> list[int]:
    return [int(one.length.total_seconds() // 60) for one in lengths(found)]


def test_a_room_without_meetings_is_free_all_day() -> None:
    found = stands()
    assert (found.state, found.all_day) == (State.FREE, True)
    assert minutes(found) == [15, 30, 60]


def test_only_lengths_that_fit_are_offered() -> None:
    found = stands(slot("10:44", "12:00"))
    assert (found.state, found.slot.end) == (State.FREE, at("10:44"))
    assert minutes(found) == [15, 30]


def test_a_room_that_is_free_within_the_hour_says_from_when() -> None:
    found = stands(slot("9:00", "10:30"), slot("10:40", "11:00"), slot("11:20", "12:00"))
    assert (found.state, found.slot) == (State.SOON, slot("11:00", "11:20"))
    assert [one.start for one in lengths(found)] == [at("11:00")]


def test_a_room_that_is_free_later_says_until_when_it_is_taken() -> None:
    found = stands(slot("9:00", "11:01"))
    assert (found.state, found.slot.end) == (State.TAKEN, at("11:01"))
    assert minutes(found) == []


def test_a_room_that_is_taken_all_day_tells_no_end() -> None:
    found = stands(slot("9:00", "23:59"))
    assert (found.state, found.slot.length) == (State.TAKEN, timedelta(0))


def test_a_room_of_which_nothing_is_told_is_unknown() -> None:
    found = standing(NotTold.UNKNOWN, to_ask(NOW, PARIS), NOW, PARIS)
    assert (found.state, minutes(found)) == (State.UNKNOWN, [])


@pytest.mark.parametrize("now", ["9:59", "0:00"])
def test_a_room_is_unknown_at_times_that_nobody_asked_for(now: str) -> None:
    later = at("0:00", 3) if now == "0:00" else at(now)
    assert standing((), to_ask(NOW, PARIS), later, PARIS).state is State.UNKNOWN


def test_a_booking_begins_with_the_minute_that_runs_or_where_somebody_leaves_in_it() -> None:
    now, covers = NOW + timedelta(seconds=40), to_ask(NOW, PARIS)
    gone = Slot(start=at("9:00"), end=NOW + timedelta(seconds=20))
    assert lengths(standing((), covers, now, PARIS))[0].start == NOW
    assert lengths(standing((gone,), covers, now, PARIS))[0].start == gone.end


def test_late_in_the_evening_tomorrow_is_asked_for_too() -> None:
    assert to_ask(at("22:41"), PARIS).end == at("0:00", 3)
    assert to_ask(at("22:43"), PARIS).end == at("0:00", 4)
    assert minutes(stands(now="23:30")) == [15, 30, 60]


TAKEN = st.lists(st.tuples(st.integers(-120, 240), st.integers(0, 90)), max_size=6)


@given(TAKEN, st.integers(0, 1439), st.integers(0, 59))
def test_nothing_is_offered_that_is_taken_or_not_known(
    meetings: list[tuple[int, int]], minute: int, second: int
) -> None:
    midnight = at("0:00") + timedelta(minutes=minute)
    now = midnight + timedelta(seconds=second)
    starts = [(midnight + timedelta(minutes=start), long) for start, long in meetings]
    taken = [Slot(start=start, end=start + timedelta(minutes=long)) for start, long in starts]
    covers = to_ask(midnight, PARIS)
    found = standing(taken, covers, now, PARIS)
    for one in lengths(found):
        assert found.state in OPEN
        assert not any(one.overlaps(other) for other in taken)
        assert covers.start <= one.start < one.end <= covers.end
    # A phone and the door never contradict each other.
    assert (found.state is State.FREE) == (free_now(taken, now, PARIS) is not Stretch.TAKEN)
