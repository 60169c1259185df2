"""Whatever a sensor says, in whatever order."""

from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from sensors.base import Evidence, Kind, Link, Reading, Unsaid
from sensors.health import Expected, Health, Watch
from tests.sensors.one_sensor import (
    ABSENT,
    MINUTE,
    MOMENT,
    NONE,
    PRESENT,
    SECOND,
    UNKNOWN,
    at,
    is_night,
)

READINGS = st.builds(
    Reading,
    sensor=st.just("it"),
    at=st.integers(0, 20 * 60).map(lambda n: at("3:00") + n * MINUTE),
    evidence=st.sampled_from(Evidence),
    fresh=st.booleans(),
    link=st.sampled_from([Link.UNSAID, Link.UNSAID, Link.UP, Link.UP, Link.LOST]),
    watched=st.booleans(),
    count=st.sampled_from([Unsaid.UNSAID, 0, 3]),
    battery=st.sampled_from([Unsaid.UNSAID, 5, 90]),
    battery_low=st.sampled_from([Unsaid.UNSAID, True, False]),
)
EXPECTED = st.builds(
    Expected,
    sensor=st.just("it"),
    kind=st.sampled_from(Kind),
    stale_after=st.sampled_from([MINUTE, 10 * MINUTE, 90 * MINUTE]),
    warm_up=st.sampled_from([timedelta(0), MINUTE]),
)


@st.composite
def stretches(draw: st.DrawFn) -> list[Reading]:
    """Hour after hour the same, or to and fro."""
    start = at("3:00") + draw(st.integers(0, 20 * 60)) * MINUTE
    step = draw(st.sampled_from([20, 32, 300, 600])) * SECOND
    said = draw(st.sampled_from([(PRESENT,), (PRESENT, ABSENT)]))
    linked = Reading(sensor="it", at=start, link=Link.UP, watched=True)
    words = [
        replace(linked, at=start + n * step, link=Link.UNSAID, evidence=said[n % len(said)])
        for n in range(draw(st.integers(15, 50)))
    ]
    return [linked, *words]


@st.composite
def watches(draw: st.DrawFn) -> tuple[Watch, datetime]:
    """In order mostly; now and then the clock is set back. And a moment, mostly soon after."""
    readings = draw(st.lists(READINGS, max_size=20))
    if draw(st.booleans()):
        readings.sort(key=lambda reading: reading.at)
    if draw(st.booleans()):
        readings += draw(stretches())
    watch = Watch(expected=draw(EXPECTED), since=at("3:00"))
    for reading in readings:
        watch = watch.heard(reading)
    last = readings[-1].at if readings else at("3:00")
    return watch, last + draw(st.integers(-60, 60) | st.integers(0, 2000)) * MINUTE / 2


@given(watches())
@settings(max_examples=300)
def test_nothing_changes_in_silence_before_the_watch_looks_again(
    watched: tuple[Watch, datetime],
) -> None:
    watch, now = watched
    then = watch.looks_again(now)
    assert then > now
    for moment in (now + (then - now) / 2, then - MOMENT):
        assert watch.condition(moment, is_night) == watch.condition(now, is_night)


@given(watches())
def test_absent_is_said_only_by_a_sensor_that_is_believed(watched: tuple[Watch, datetime]) -> None:
    watch, now = watched
    condition = watch.condition(now, is_night)
    assert condition.standing is not ABSENT or condition.health.is_believed
    assert (condition.why == "") is (condition.health is Health.OK)


@given(watches())
def test_after_any_loss_nothing_stands(watched: tuple[Watch, datetime]) -> None:
    watch, moment = watched
    for link in (Link.LOST, Link.UP):
        watch = watch.heard(Reading(sensor="it", at=moment, link=link, watched=True))
    assert watch.condition(moment, is_night).standing in (UNKNOWN, NONE)
