"""What may be booked ahead: stretches that are free, and slots within them."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from panel.domain.effects import Book
from panel.domain.engine import step
from panel.domain.events import ClockChanged, SlotTapped
from panel.domain.free import is_free
from panel.domain.meeting import Slot
from panel.domain.room import Room
from panel.ui.slots import (
    LEAST,
    Pick,
    end_by,
    end_to,
    ends,
    pick_at,
    pick_next,
    shown_around,
    start_by,
    start_to,
    starts,
    still,
    stretches,
)
from tests.rooms import a_room, at, meeting, minutes, slot

PARIS = ZoneInfo("Europe/Paris")
LONGEST = timedelta(hours=4)
HOUR = timedelta(hours=1)


def free(room: Room, now: str) -> tuple[Slot, ...]:
    return stretches(room, at(now), UTC)


def picked(start: str, end: str, within: tuple[str, str]) -> Pick:
    return Pick(slot=slot(start, end), within=slot(*within))


def test_what_lies_between_meetings_is_free_from_this_minute_on() -> None:
    room = a_room(meeting("11:00", "12:00"), meeting("14:00", "30:00"), now="10:42")
    assert free(room, "10:42") == (
        slot("10:42", "11:00"),
        slot("12:00", "14:00"),
        slot("30:00", "48:00"),
    )


def test_a_stretch_ends_at_midnight_though_the_night_is_free_too() -> None:
    assert free(a_room(now="22:00"), "22:00") == (slot("22:00", "24:00"), slot("24:00", "48:00"))


def test_less_than_a_quarter_of_an_hour_is_not_offered() -> None:
    room = a_room(meeting("11:00", "12:00"), meeting("12:10", "47:50"), now="10:50")
    assert free(room, "10:50") == ()


def test_nothing_is_free_on_a_day_that_is_not_known() -> None:
    room, _ = step(a_room(now="10:00"), ClockChanged(synchronised=False), at("10:00"))
    assert free(room, "10:00") == ()
    assert free(a_room(now="10:00"), "10:30") == (), "the agenda is half an hour old"


def test_what_somebody_has_just_asked_for_is_not_offered_again() -> None:
    room = a_room(now="10:00")
    tap = SlotTapped(slot=slot("11:00", "12:00"), press="one")
    room, _ = step(room, tap, at("10:00"))
    assert isinstance(room.pending[0], Book)
    assert free(room, "10:00")[:2] == (slot("10:00", "11:00"), slot("12:00", "24:00"))


@pytest.mark.parametrize(
    ("tapped", "start", "end"),
    [
        ("11:20", "11:15", "11:45"),
        ("11:15", "11:15", "11:45"),
        ("13:40", "13:30", "14:00"),
        ("13:50", "13:45", "14:00"),
        ("10:44", "10:42", "11:15"),
    ],
)
def test_a_tap_picks_half_an_hour_from_its_quarter_on_or_what_fits(
    tapped: str, start: str, end: str
) -> None:
    room = a_room(meeting("14:00", "15:00"), now="10:42")
    pick = pick_at(free(room, "10:42"), at(tapped), LONGEST)
    assert pick is not None
    assert pick.slot == slot(start, end)


@pytest.mark.parametrize("tapped", ["10:30", "14:00", "14:59", "48:10"])
def test_a_tap_on_the_past_a_meeting_or_the_day_after_picks_nothing(tapped: str) -> None:
    room = a_room(meeting("14:00", "15:00"), now="10:42")
    assert pick_at(free(room, "10:42"), at(tapped), LONGEST) is None


def test_later_is_the_next_quarter_that_is_free() -> None:
    room = a_room(meeting("10:30", "11:10"), now="10:20")
    pick = pick_next(free(room, "10:20"), at("10:20"), UTC, LONGEST)
    assert pick is not None
    assert pick.slot == slot("11:10", "11:45")


def test_where_today_is_full_later_is_tomorrow_when_the_office_opens() -> None:
    room = a_room(meeting("10:00", "24:00"), now="10:20")
    pick = pick_next(free(room, "10:20"), at("10:20"), UTC, LONGEST)
    assert pick is not None
    assert pick.slot == slot("32:00", "32:30")


def test_a_later_start_goes_over_a_meeting_and_keeps_the_length_where_it_fits() -> None:
    room = a_room(meeting("11:00", "12:00"), meeting("12:30", "13:00"), now="10:00")
    stretch = free(room, "10:00")
    pick = pick_at(stretch, at("10:15"), LONGEST)
    assert pick is not None
    pick = end_by(pick, 1, LONGEST)
    assert pick.slot == slot("10:15", "11:00")
    found = []
    for _ in range(5):
        pick = start_by(stretch, pick, 1, LONGEST)
        found.append((pick.slot.start, pick.slot.end))
    assert found == [
        (at("10:30"), at("11:00")),
        (at("10:45"), at("11:00")),
        (at("12:00"), at("12:15")),
        (at("12:15"), at("12:30")),
        (at("13:00"), at("13:15")),
    ]


def test_handles_stop_at_meetings_and_at_the_longest_booking() -> None:
    pick = picked("10:30", "11:00", ("10:07", "17:00"))
    assert start_to(pick, at("8:00"), HOUR).slot == slot("10:07", "11:00")
    assert start_to(pick, at("16:00"), HOUR).slot == slot("10:45", "11:00")
    assert end_to(pick, at("16:00"), HOUR).slot == slot("10:30", "11:30")
    assert end_to(pick, at("8:00"), HOUR).slot == slot("10:30", "10:45")


def test_a_slot_that_has_begun_keeps_its_end_and_one_that_was_taken_is_gone() -> None:
    pick = picked("10:15", "11:00", ("10:00", "14:00"))
    assert still((slot("10:17", "14:00"),), pick) == picked("10:17", "11:00", ("10:17", "14:00"))
    assert still((slot("10:00", "10:45"),), pick) is None
    assert still((slot("10:30", "14:00"),), pick) is None
    assert still((), pick) is None


def test_the_hours_shown_stay_while_they_hold_the_slot() -> None:
    first = shown_around(slot("13:15", "13:45"), UTC)
    assert first == slot("12:00", "18:00")
    assert shown_around(slot("17:30", "18:00"), UTC, first) == first
    assert shown_around(slot("17:30", "18:15"), UTC, first) == slot("16:00", "22:00")
    assert shown_around(slot("23:30", "24:00"), UTC) == slot("18:00", "24:00")


spans = st.lists(st.tuples(st.integers(-60, 2600), st.integers(1, 400)), max_size=8)
days = st.sampled_from(
    [
        datetime(2026, 3, 28, 6, 7, tzinfo=UTC),  # before a day of 23 hours
        datetime(2026, 3, 29, 0, 50, tzinfo=UTC),
        datetime(2026, 10, 24, 21, 40, tzinfo=UTC),  # before one of 25
        datetime(2026, 10, 25, 0, 59, tzinfo=UTC),
        datetime(2026, 6, 10, 10, 42, 30, tzinfo=UTC),
    ]
)
moves = st.lists(
    st.tuples(st.sampled_from(["start", "end", "drag start", "drag end"]), st.integers(-9, 9)),
    max_size=6,
)


@given(days, spans, st.integers(0, 2600), moves, st.sampled_from([1, 4, 12]))
def test_nothing_is_ever_picked_that_is_not_free(
    now: datetime,
    taken: list[tuple[int, int]],
    tapped: int,
    moved: list[tuple[str, int]],
    hours: int,
) -> None:
    meetings = [
        meeting(now + minutes(start), now + minutes(start + length), f"m{number}")
        for number, (start, length) in enumerate(taken)
    ]
    room, longest = a_room(*meetings, now=now), timedelta(hours=hours)
    found = stretches(room, now, PARIS)
    assert all(one.end <= other.start for one, other in pairwise(found))
    pick = pick_at(found, now + minutes(tapped), longest)
    for how, steps in moved if pick else []:
        assert pick is not None
        pick = {
            "start": lambda p, n: start_by(found, p, n, longest),
            "end": lambda p, n: end_by(p, n, longest),
            "drag start": lambda p, n: start_to(p, now + minutes(n * 90), longest),
            "drag end": lambda p, n: end_to(p, now + minutes(n * 90), longest),
        }[how](pick, steps)
    if pick is not None:
        assert LEAST <= pick.slot.length <= longest
        assert pick.within in found
        assert is_free(room, Slot(start=max(pick.slot.start, now), end=pick.slot.end), now)
        local = [m.astimezone(PARIS).date() for m in (pick.slot.start, pick.slot.end - LEAST)]
        assert local[0] == local[1]


@given(days, spans)
def test_each_free_stretch_has_a_slot_from_each_of_its_starts(
    now: datetime, taken: list[tuple[int, int]]
) -> None:
    meetings = [
        meeting(now + minutes(start), now + minutes(start + length), f"m{number}")
        for number, (start, length) in enumerate(taken)
    ]
    for stretch in stretches(a_room(*meetings, now=now), now, PARIS):
        for start in starts(stretch):
            pick = pick_at((stretch,), start, LONGEST)
            assert pick is not None
            assert pick.slot.start == start
            assert pick.slot.end in ends(pick, LONGEST)
