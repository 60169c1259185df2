"""Holidays and protected hours, in the room's own time."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from panel.domain.exemption import Exemption
from panel.domain.policy import ReleasePolicy
from panel.domain.protected import Hours, Protected
from panel.domain.room import Phase
from tests.door import Door
from tests.rooms import MIDNIGHT, at, meeting

PARIS = ZoneInfo("Europe/Paris")  # two hours ahead of the tests' clock in June
EVERY_DAY = frozenset(range(7))
LUNCH = Hours(days=EVERY_DAY, start=time(12), end=time(14))
NIGHT = Hours(days=frozenset({2}), start=time(20), end=time(7))  # of a Wednesday, as MIDNIGHT's is


def paris(*hours: Hours, holidays: frozenset[date] = frozenset()) -> ReleasePolicy:
    return ReleasePolicy(protected=Protected(zone=PARIS, hours=hours, holidays=holidays))


def test_nothing_is_released_on_a_holiday_of_the_room() -> None:
    policy = paris(holidays=frozenset({date(2026, 6, 11)}))
    door = Door(meeting("22:00", "22:30"), meeting("20:00", "21:00"), now="19:00", policy=policy)
    assert policy.exemption(meeting("22:00", "22:30")) is Exemption.HOLIDAY  # midnight in Paris
    door.wait_until("23:00")
    assert door.released() == ["20:00 at 20:10"]


def test_a_meeting_that_starts_in_protected_hours_needs_no_check_in() -> None:
    door = Door(meeting("10:30", "11:30"), now="9:30", policy=paris(LUNCH))
    door.wait_until("10:30")
    assert door.phase("10:30") is Phase.CHECKED_IN
    door.wait_until("11:30")
    assert door.released() == []


def test_a_release_that_falls_into_protected_hours_is_given_up_where_they_last_long() -> None:
    door = Door(meeting("9:55", "11:55"), now="9:30", policy=paris(LUNCH))
    door.wait_until("10:26")
    assert door.released() == []
    assert door.phase("9:55") is Phase.KEPT
    assert door.decisions()[0].protected


def test_and_waits_where_they_do_not() -> None:
    short = Hours(days=EVERY_DAY, start=time(12, 1), end=time(12, 15))
    door = Door(meeting("10:00", "11:00"), now="9:30", policy=paris(short))
    door.wait_until("10:30")
    assert door.released() == ["10:00 at 10:15"]


def test_a_night_that_is_protected_ends_on_the_morning_after() -> None:
    protected = Protected(zone=UTC, hours=(NIGHT,))
    assert [protected.holds(at(c)) for c in ("6:00", "19:59", "20:00", "30:59", "31:00")] == [
        False,
        False,
        True,
        True,
        False,
    ]


def test_hours_that_leave_no_outside_never_end() -> None:
    always = Hours(days=EVERY_DAY, start=time(0), end=time(0))
    door = Door(meeting("10:00", "11:00"), now="9:30", policy=paris(always))
    door.wait_until("11:00")
    assert door.released() == []


@pytest.mark.parametrize(
    ("clock", "lifted"),
    [
        # The clocks go back at 3:00 on 25 October: 2:30 is there twice.
        (datetime(2026, 10, 25, 0, 15, tzinfo=UTC), datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),
        # They go forward at 2:00 on 29 March: 2:30 is not there at all.
        (datetime(2026, 3, 29, 0, 45, tzinfo=UTC), datetime(2026, 3, 29, 0, 45, tzinfo=UTC)),
    ],
)
def test_twice_a_year_protected_hours_end_all_the_same(clock: datetime, lifted: datetime) -> None:
    hours = Hours(days=frozenset({6}), start=time(2), end=time(2, 30))
    assert Protected(zone=PARIS, hours=(hours,)).lifted_at(clock) == lifted


moments = st.integers(0, 366 * 24 * 60).map(lambda m: MIDNIGHT + timedelta(minutes=m))
some_hours = st.builds(
    Hours, days=st.frozensets(st.integers(0, 6)), start=st.times(), end=st.times()
)


@given(moments, st.lists(some_hours, max_size=3))
def test_what_is_lifted_is_outside_or_there_is_no_outside(
    moment: datetime, hours: list[Hours]
) -> None:
    protected = Protected(zone=PARIS, hours=tuple(hours))
    lifted = protected.lifted_at(moment)
    assert lifted >= moment
    assert protected.lifted_at(lifted) == lifted or lifted - moment >= timedelta(days=6)
