"""The timeline: days as long as they are, hours of every zone, meetings side by side."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from panel.domain.meeting import Meeting
from panel.domain.person import NOBODY, Person
from panel.ui.day import Day, Kind, Show, Tone, days_of, title
from tests.door import Door
from tests.rooms import a_room, at, meeting, minutes

PARIS = ZoneInfo("Europe/Paris")
NOON_BEFORE_SUMMER = datetime(2026, 3, 28, 11, tzinfo=UTC)
NOON_BEFORE_WINTER = datetime(2026, 10, 24, 10, tzinfo=UTC)


def drawn(*meetings: Meeting, now: str | datetime, zone: tzinfo = UTC) -> tuple[Day, ...]:
    room = a_room(*meetings, now=now)
    return days_of(room, at(now), zone, Show.SUBJECT)


def test_today_begins_an_hour_ago_and_lasts_until_the_office_closes() -> None:
    today, _ = drawn(now="10:42")
    assert (today.start, today.minutes) == (at("9:00"), 9 * 60)


def test_today_grows_with_a_late_meeting_but_never_past_midnight() -> None:
    today, _ = drawn(meeting("20:10", "21:10"), now="10:42")
    assert today.start + minutes(today.minutes) == at("22:00")
    today, tomorrow = drawn(meeting("23:30", "25:00"), now="23:40")
    assert today.start + minutes(today.minutes) == at("24:00") == tomorrow.start
    assert [day.blocks[0].minutes for day in (today, tomorrow)] == [30, 60]


def test_just_after_midnight_the_day_begins_at_midnight() -> None:
    today, _ = drawn(meeting("23:00", "24:30"), now="24:10")
    assert today.start == at("24:00")
    assert (today.blocks[0].from_minute, today.blocks[0].minutes) == (0, 30)


def test_tomorrow_has_its_office_hours_and_every_meeting() -> None:
    _, tomorrow = drawn(meeting("33:30", "34:15"), now="10:00")
    assert (tomorrow.start, tomorrow.minutes) == (at("32:00"), 10 * 60)
    assert tomorrow.blocks[0].from_minute == 90
    _, tomorrow = drawn(meeting("31:30", "43:15"), now="10:00")
    assert (tomorrow.start, tomorrow.minutes) == (at("31:00"), 13 * 60)


def test_a_block_tells_which_meeting_it_is() -> None:
    (block,) = drawn(meeting("11:00", "12:00", "a"), now="10:00")[0].blocks
    assert block.key == meeting("11:00", "12:00", "a").key


def test_what_was_booked_ahead_is_called_by_title_or_host_as_far_as_may_be_shown() -> None:
    ada = Person(name="Ada Lovelace", address="ada@contoso.example")
    booked = replace(meeting("11:00", "12:00", "Budget", at_the_door=True), host=ada)
    ahead = replace(booked, booked_ahead=True)
    assert [title(ahead, show).text for show in Show] == ["", "Ada Lovelace", "Budget"]
    assert title(ahead, Show.RESERVED).kind is Kind.AT_THE_DOOR
    assert title(replace(ahead, host=NOBODY), Show.ORGANIZER).kind is Kind.AT_THE_DOOR
    assert title(replace(booked, host=NOBODY), Show.SUBJECT).kind is Kind.AT_THE_DOOR


@pytest.mark.parametrize(
    ("noon", "hours"), [(NOON_BEFORE_SUMMER, 23), (NOON_BEFORE_WINTER, 25)], ids=["23 h", "25 h"]
)
def test_a_day_on_which_the_clock_changes_is_as_long_as_it_is(noon: datetime, hours: int) -> None:
    midnight = datetime(noon.year, noon.month, noon.day + 1, tzinfo=PARIS).astimezone(UTC)
    whole = meeting(midnight, midnight + timedelta(hours=hours))
    _, tomorrow = drawn(whole, now=noon, zone=PARIS)
    assert (tomorrow.start, tomorrow.minutes) == (midnight, hours * 60)
    assert tomorrow.blocks[0].minutes == hours * 60


@pytest.mark.parametrize("zone", ["Asia/Kolkata", "Asia/Kathmandu", "Australia/Lord_Howe"])
def test_zones_off_the_full_hour_have_hours_of_their_own(zone: str) -> None:
    for day in drawn(meeting("11:10", "12:00"), now="10:00", zone=ZoneInfo(zone)):
        assert day.start.astimezone(ZoneInfo(zone)).minute == 0
        assert day.minutes % 60 == 0


def test_meetings_that_overlap_lie_side_by_side_and_others_fill_the_width() -> None:
    today, _ = drawn(
        meeting("10:00", "12:00", "a"),
        meeting("10:30", "11:00", "b"),
        meeting("11:00", "11:30", "c"),
        meeting("12:00", "13:00", "d"),
        now="9:00",
    )
    lanes = {block.title.text: (block.lane, block.lanes) for block in today.blocks}
    assert lanes == {"a": (0, 2), "b": (1, 2), "c": (1, 2), "d": (0, 1)}


spans = st.lists(st.tuples(st.integers(0, 400), st.integers(1, 200)), max_size=7)


@given(spans)
def test_no_two_meetings_ever_cover_each_other(found: list[tuple[int, int]]) -> None:
    begin = at("9:00")
    meetings = [
        meeting(begin + minutes(start), begin + minutes(start + length), f"m{number}")
        for number, (start, length) in enumerate(found)
    ]
    today, _ = drawn(*meetings, now=begin)
    assert len(today.blocks) == len(meetings)
    for one in today.blocks:
        assert 0 <= one.lane < one.lanes
        assert 0 <= one.from_minute < one.from_minute + one.minutes <= today.minutes
        for other in today.blocks:
            if one is not other and one.start < other.end and other.start < one.end:
                assert (one.lane, one.lanes) != (other.lane, one.lanes)


def test_an_all_day_meeting_stands_apart_and_stretches_nothing() -> None:
    today, _ = drawn(
        meeting("0:00", "24:00", "Fair", all_day=True), meeting("10:00", "11:00"), now="9:30"
    )
    assert (today.start, today.minutes) == (at("8:00"), 10 * 60)
    assert [(block.all_day, block.lanes) for block in today.blocks] == [(True, 1), (False, 1)]


def test_a_block_tells_whether_it_is_over_runs_waits_or_comes() -> None:
    tones = [
        block.tone
        for block in drawn(
            meeting("9:00", "10:00"),
            meeting("10:00", "11:00", at_the_door=True),
            meeting("10:00", "11:00", "waits"),
            meeting("12:00", "13:00"),
            now="10:05",
        )[0].blocks
    ]
    assert tones == [Tone.PAST, Tone.IN_USE, Tone.WAITING, Tone.COMING]


def test_what_was_given_back_leaves_the_timeline() -> None:
    door = Door(meeting("10:00", "11:00"), now="9:30")
    door.wait_until("10:11")
    today, _ = days_of(door.room, door.now, UTC, Show.RESERVED)
    assert not today.blocks


def test_a_meeting_without_length_is_not_drawn() -> None:
    nothing = replace(meeting("10:00", "11:00"), slot=meeting("10:00", "10:00").slot)
    assert not drawn(nothing, now="9:30")[0].blocks


def test_a_private_meeting_is_never_named() -> None:
    private = meeting("11:00", "12:00", "Salaries", private=True)
    assert {title(private, show).kind for show in Show} == {Kind.RESERVED}
    assert {title(private, show).text for show in Show} == {""}
