"""Test times: free, outside office hours, by the clock on the wall."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from panel.acceptance.times import IN_A_ROW, Times, free_times, whole_day
from panel.domain.meeting import Slot

PARIS = ZoneInfo("Europe/Paris")
MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
SUMMER_TIME_BEGINS = date(2026, 3, 29)


def times(*taken: Slot, now: datetime = MONDAY) -> Times:
    found = free_times(taken, now, PARIS)
    assert found is not None
    return found


def clocks(found: Times) -> list[str]:
    return [f"{slot.start.astimezone(PARIS):%a %H:%M}" for slot in found.evenings]


def slot(day: int, hour: int, hours: float) -> Slot:
    start = datetime(2026, 3, day, hour, tzinfo=UTC)
    return Slot(start=start, end=start + timedelta(hours=hours))


def test_in_an_empty_room_the_day_after_tomorrow_begins_the_row() -> None:
    assert clocks(times()) == ["Wed 20:00", "Thu 20:00", "Fri 20:00", "Sat 20:00"]


def test_an_evening_that_is_taken_puts_the_whole_row_off() -> None:
    assert clocks(times(slot(5, 20, 1)))[0] == "Fri 20:00"


def test_the_whole_day_is_a_weekends_where_one_is_free() -> None:
    assert times().whole_day == whole_day(date(2026, 3, 7), PARIS)
    weekends = [whole_day(date(2026, 3, 7) + timedelta(days=n), PARIS) for n in range(30)]
    saturdays = [day for day in weekends if day.start.astimezone(PARIS).weekday() >= 5]
    assert times(*saturdays).whole_day.start.astimezone(PARIS).weekday() < 5


def test_across_a_change_of_the_clocks_the_evenings_keep_their_hour() -> None:
    found = times(now=datetime(2026, 3, 25, 9, tzinfo=UTC))
    assert clocks(found) == ["Fri 20:00", "Sat 20:00", "Sun 20:00", "Mon 20:00"]
    lasts = whole_day(SUMMER_TIME_BEGINS, PARIS)
    assert lasts.length == timedelta(hours=23)


def test_a_room_that_is_never_free_has_no_times() -> None:
    assert free_times([slot(1, 0, 24 * 90)], MONDAY, PARIS) is None


@given(st.lists(st.tuples(st.integers(1, 31), st.integers(0, 23), st.integers(1, 30)), max_size=12))
def test_whatever_is_taken_no_test_time_touches_it(days: list[tuple[int, int, int]]) -> None:
    taken = [slot(*one) for one in days]
    found = free_times(taken, MONDAY, PARIS)
    if found is None:
        return
    assert len(found.evenings) == IN_A_ROW
    chosen = (*found.evenings, found.whole_day)
    assert not any(one.overlaps(other) for one in chosen for other in taken)
