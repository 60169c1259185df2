"""Time itself: midnight, summer time, a clock that steps, the next wake."""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from panel.domain.engine import next_wake, step
from panel.domain.events import AgendaFetched, Tick
from panel.domain.moments import NOT_YET
from panel.domain.room import Phase, Room
from panel.domain.sentence import sentence
from tests.door import Door
from tests.rooms import DEFAULT, a_room, agenda, at, booking, later, meeting, minutes

PARIS = ZoneInfo("Europe/Paris")


def paris(day: str, clock: str) -> datetime:
    """A moment on the wall of an office in Paris, as the panel knows it."""
    local = datetime.fromisoformat(f"{day} {clock}").replace(tzinfo=PARIS)
    return local.astimezone(at("0:00").tzinfo)


# --- midnight and summer time ---------------------------------------------------------------


def test_a_meeting_at_midnight_opens_the_evening_before() -> None:
    door = Door(meeting("24:00", "25:00"), now="23:30")
    door.wait_until("23:50")
    assert door.phase("24:00") is Phase.CHECK_IN_OPEN
    door.wait_until("24:30")
    assert [when for when, _ in door.releases()] == [at("24:10")]


def test_a_meeting_across_midnight_is_one_meeting() -> None:
    door = Door(meeting("23:55", "25:00"), now="23:30")
    door.wait_until("23:56")
    door.tap_check_in("23:55")
    door.wait_until("24:30")
    assert (door.phase("23:55"), door.released()) == (Phase.CHECKED_IN, [])


@pytest.mark.parametrize(
    ("day", "hours"), [("2026-03-29", 1), ("2026-06-10", 2), ("2026-10-25", 3)]
)
def test_the_window_is_ten_minutes_though_the_clock_on_the_wall_jumps(day: str, hours: int) -> None:
    start, end = paris(day, "01:55"), paris(day, "03:55")
    assert end - start == timedelta(hours=hours)
    door = Door(meeting(start, end, "A"), now=start - minutes(30))
    door.wait_until(end)
    assert [when for when, _ in door.releases()] == [start + minutes(10)]


@pytest.mark.parametrize(("day", "released"), [("2026-03-29", True), ("2026-10-25", False)])
def test_four_hours_are_four_hours_and_not_two_places_on_the_wall(day: str, released: bool) -> None:
    start, end = paris(day, "00:30"), paris(day, "05:00")  # 3.5 h in spring, 5.5 h in autumn
    door = Door(meeting(start, end, "A"), now=start - minutes(30))
    door.wait_until(end)
    assert bool(door.releases()) is released


def test_the_hour_that_comes_twice_holds_two_meetings() -> None:
    first, second = at("0:30") + timedelta(days=137), at("1:30") + timedelta(days=137)
    assert f"{first.astimezone(PARIS):%d %H:%M}" == f"{second.astimezone(PARIS):%d %H:%M}"
    door = Door(
        meeting(first, second, "A"),
        meeting(second, second + minutes(60), "B"),
        now=first - minutes(15),
    )
    door.wait_until(first)
    door.tap_check_in("A")
    door.wait_until(second + minutes(15))
    assert [key.event_id for _, key in door.releases()] == ["B"]


def test_a_decision_is_told_in_the_time_on_the_wall() -> None:
    door = Door(meeting("10:00", "11:00"), now="9:30")
    door.wait_until("10:10")
    assert sentence(door.decisions()[0], PARIS) == (
        "Released 12:10:00: no check-in from 11:50:00 to 12:10:00, no sensors fitted, "
        "agenda 0 s old, everything trusted since 11:30:00."
    )


# --- a clock that steps ---------------------------------------------------------------------


@pytest.mark.parametrize("seconds", [-3600, -1, 1, 600, 3600])
def test_nothing_is_released_for_ten_minutes_after_the_clock_steps(seconds: int) -> None:
    door = Door(meeting("10:00", "14:00"), now="9:30")
    door.wait_until("10:05")
    door.clock_steps(seconds=seconds)
    stepped = door.now
    door.wait_until("14:00")
    assert all(when >= stepped + minutes(10) for when, _ in door.releases())


def test_a_clock_that_jumps_over_a_window_releases_nothing_on_arrival() -> None:
    door = Door(meeting("10:00", "11:00"), now="9:30")
    door.clock_steps(hours=0.75)
    door.wait_until("10:24:59")
    assert door.released() == []


def test_a_clock_that_jumps_past_a_meeting_and_back_lets_it_live() -> None:
    door = Door(meeting("10:00", "11:00"), now="9:30")
    door.clock_steps(hours=2)
    door.wait_until("11:31")
    assert door.phase("10:00") is Phase.ENDED
    door.clock_steps(hours=-2)
    door.wait_until("9:55")
    assert door.phase("10:00") is Phase.CHECK_IN_OPEN


def test_a_check_in_outlives_a_clock_that_jumps_to_another_day_and_back() -> None:
    door = Door(meeting("10:00", "11:00"), now="9:55")
    door.tap_check_in("10:00")
    door.clock_loses_sync()
    door.clock_steps(hours=24 * 30)
    door.wait(minutes(5))
    door.clock_steps(hours=-24 * 30)
    door.clock_regains_sync()
    door.wait_until("11:00")
    assert door.released() == []


def test_after_a_step_the_door_knows_nothing_until_it_has_asked() -> None:
    door = Door(now="9:30")
    assert door.is_free("10:00", "11:00")
    door.network_down()
    door.clock_steps(seconds=5)
    assert not door.is_free("10:00", "11:00")


def test_an_agenda_from_the_future_is_not_believed() -> None:
    room = a_room(meeting("10:00", "11:00"), now="10:05")
    tomorrow = agenda(meeting("10:00", "11:00"), at_clock="34:00")
    room, _ = step(room, AgendaFetched(agenda=tomorrow), at("10:07"))
    room, effects = step(room, Tick(), at("10:12"))
    assert effects == ()
    assert booking(room, "10:00").phase is Phase.CHECK_IN_OPEN


def test_a_meeting_that_turned_up_while_the_clock_was_wrong_gets_its_whole_window() -> None:
    door = Door(now="9:30", policy=replace(DEFAULT, window=minutes(20)))
    door.wait_until("10:04")
    door.clock_loses_sync()
    door.clock_steps(hours=-1)
    door.organizer_books(meeting("10:00", "11:00"))
    door.wait(minutes(1))
    door.clock_steps(hours=1)
    door.clock_regains_sync()
    door.wait_until("10:24:59")
    assert door.released() == []


def test_a_slot_given_back_before_the_clock_went_back_is_not_hidden_for_an_hour() -> None:
    door = Door(meeting("10:00", "11:00"), now="9:30")
    door.calendar.declined_items_linger = True
    door.wait_until("10:11")
    door.clock_steps(hours=-1)
    door.wait(minutes(3))
    assert not door.is_free("10:15", "11:00")


# --- the next wake --------------------------------------------------------------------------


def test_the_panel_sleeps_until_something_can_change() -> None:
    room = a_room(meeting("10:00", "11:00"), now="9:40")
    assert next_wake(room, at("9:40")) == at("9:43")  # the agenda would be too old
    assert next_wake(later(room, "9:49"), at("9:49")) == at("9:50")
    assert next_wake(later(room, "10:09"), at("10:09")) == at("10:10")


def test_a_panel_that_knows_nothing_sleeps_until_it_is_told() -> None:
    assert next_wake(Room(policy=DEFAULT), at("10:00")) == NOT_YET


def test_a_panel_wakes_when_an_agenda_from_the_future_becomes_the_present() -> None:
    room = a_room(now="10:00")
    room, _ = step(room, AgendaFetched(agenda=agenda(at_clock="10:05")), at("10:01"))
    assert next_wake(room, at("10:01")) == at("10:05")
