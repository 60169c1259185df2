"""When a screen is awake, dim or dark, and until when."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from panel.config.rest import Rest, office_hours
from panel.domain.moments import LONG_AGO
from panel.glass.rest import NEVER, Awake, Dark, Dim, Habits, Level, Stirring, opens_after, rest

PARIS = ZoneInfo("Europe/Paris")
DIM = Dim(30)
MINUTE = timedelta(minutes=1)
QUIET = Stirring(touched=LONG_AGO, seen=LONG_AGO, busy=False)


def habits(*hours: str, zone: tzinfo = UTC, dark: float = 10, presence: bool = True) -> Habits:
    return Habits(
        office=office_hours(Rest(office_hours=list(hours)), zone),
        dim_percent=30,
        dark_after=timedelta(minutes=dark),
        wakes_by_presence=presence,
    )


OFFICE = habits("mon-fri 08:00-18:00")


def on(day: int, clock: str, zone: tzinfo = UTC, month: int = 6) -> datetime:
    """In June 2026 unless said; the 10th is a Wednesday."""
    hours, minutes = clock.split(":")
    return datetime(2026, month, day, int(hours), int(minutes), tzinfo=zone).astimezone(UTC)


def level(now: datetime, stirring: Stirring = QUIET, wanted: Habits = OFFICE) -> Level:
    return rest(now, stirring, wanted)[0]


@pytest.mark.parametrize(
    ("clock", "then"),
    [("07:59", Dark()), ("08:00", Awake()), ("17:59", Awake()), ("18:00", Dark())],
)
def test_outside_office_hours_an_untouched_screen_is_dark(clock: str, then: Level) -> None:
    assert level(on(10, clock)) == then


def test_nothing_set_is_always_awake() -> None:
    assert rest(on(10, "03:00"), QUIET, habits()) == (Awake(), NEVER)


def test_on_a_saturday_it_rests_all_day() -> None:
    assert level(on(13, "12:00")) == Dark()
    assert opens_after(on(13, "12:00"), OFFICE.office) == on(15, "08:00")


@pytest.mark.parametrize(
    ("clock", "then"),
    [("20:00", Awake()), ("20:01", DIM), ("20:09", DIM), ("20:10", Dark())],
)
def test_after_a_touch_it_is_awake_for_a_minute_then_dim_then_dark(clock: str, then: Level) -> None:
    touched = replace(QUIET, touched=on(10, "20:00"))
    assert level(on(10, clock), touched) == then


def test_each_answer_holds_until_its_moment() -> None:
    touched, moments, now = replace(QUIET, touched=on(10, "20:00")), [], on(10, "20:00")
    for _ in range(4):
        now = rest(now, touched, OFFICE)[1]
        moments.append(now)
    assert moments == [on(10, "20:01"), on(10, "20:10"), on(11, "08:00"), on(11, "18:00")]


def test_somebody_seen_wakes_it_as_a_touch_does() -> None:
    seen = replace(QUIET, seen=on(10, "20:00"))
    assert level(on(10, "20:00"), seen) == Awake()
    assert level(on(10, "20:05"), seen) == DIM


def test_or_not_where_the_site_does_not_want_it() -> None:
    seen = replace(QUIET, seen=on(10, "20:00"))
    assert level(on(10, "20:00"), seen, habits("08:00-18:00", presence=False)) == Dark()


def test_a_meeting_keeps_it_awake_and_the_next_one_is_waited_for() -> None:
    assert level(on(10, "22:00"), replace(QUIET, busy=True)) == Awake()
    soon = replace(QUIET, changes=on(10, "23:00"))
    assert rest(on(10, "22:00"), soon, OFFICE) == (Dark(), on(10, "23:00"))


def test_never_dark_is_dim_all_night() -> None:
    assert rest(on(10, "23:00"), QUIET, habits("08:00-18:00", dark=0)) == (DIM, on(11, "08:00"))


def test_a_clock_that_went_back_finds_the_touch_just_made() -> None:
    assert level(on(10, "20:00"), replace(QUIET, touched=on(10, "23:00"))) == Awake()


@pytest.mark.parametrize(
    ("clock", "then"),
    [
        ("21:59", Dark()),
        ("22:00", Awake()),
        ("23:59", Awake()),
        ("05:59", Awake()),
        ("06:00", Dark()),
    ],
)
def test_hours_may_cross_midnight(clock: str, then: Level) -> None:
    assert level(on(10, clock), wanted=habits("22:00-06:00")) == then


@pytest.mark.parametrize("month", [3, 10])
def test_on_the_day_the_clock_changes_it_opens_by_the_rooms_own_time(month: int) -> None:
    office = habits("08:00-18:00", zone=PARIS)
    sunday = {3: 29, 10: 25}[month]
    before = on(sunday, "00:30", PARIS, month)
    opens = on(sunday, "08:00", PARIS, month)
    assert rest(before, QUIET, office) == (Dark(), opens)
    assert level(opens, wanted=office) == Awake()
    assert level(opens - MINUTE, wanted=office) == Dark()


NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)
moments = st.integers(0, 365 * 24 * 60).map(lambda minutes: NEW_YEAR + minutes * MINUTE)
some_hours = st.sampled_from(
    ["08:00-18:00", "mon-fri 07:30-19:00", "22:00-06:00", "sat,sun", "fri 20:00-02:00"]
)


@given(moments, st.lists(some_hours, max_size=2), st.timedeltas(timedelta(0), timedelta(days=1)))
def test_nothing_changes_before_the_moment_it_names(
    now: datetime, hours: list[str], ago: timedelta
) -> None:
    wanted = habits(*hours, zone=PARIS)
    stirring = replace(QUIET, touched=now - ago)
    held, until = rest(now, stirring, wanted)
    assert until > now
    between = min(until, now + timedelta(days=2)) - now
    for share in (0.25, 0.5, 0.99):
        assert level(now + between * share, stirring, wanted) == held


@given(moments, some_hours)
def test_a_busy_room_is_never_dark(now: datetime, hours: str) -> None:
    assert level(now, replace(QUIET, busy=True), habits(hours, zone=PARIS)) == Awake()
