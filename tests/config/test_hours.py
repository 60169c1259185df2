"""Protected hours: what people write is understood, or a sentence tells what to write."""

from datetime import UTC, datetime, time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from panel.config.hours import NotHours, hours
from panel.domain.protected import Hours, Protected

WEEK = frozenset(range(5))
NOON, TWO = time(12), time(14)

READ = {
    "mon-fri 12:00-14:00": Hours(days=WEEK, start=NOON, end=TWO),
    "Monday - Friday  12:00 – 14:00": Hours(days=WEEK, start=NOON, end=TWO),
    "sat,sun": Hours(days=frozenset({5, 6}), start=time(0), end=time(0)),
    "20:00-07:00": Hours(days=frozenset(range(7)), start=time(20), end=time(7)),
    "fri-mon 8:00-24:00": Hours(days=frozenset({4, 5, 6, 0}), start=time(8), end=time(0)),
    "tues, thurs 9:05-9:06": Hours(days=frozenset({1, 3}), start=time(9, 5), end=time(9, 6)),
    "wed 00:00-24:00": Hours(days=frozenset({2}), start=time(0), end=time(0)),
    "mon12:00-14:00": Hours(days=frozenset({0}), start=NOON, end=TWO),
}

REFUSED = {
    "": "is empty: write days, times or both, such as",
    "lunch": 'names no day "lunch": write days, times or both, such as',
    "mo-fr": 'names no day "mo": write days',
    "mondy": 'names no day "mondy": did you mean monday?',
    "mon,,fri": "lacks a day: write days",
    "mon-": "lacks a day: write days",
    "mon 12-14": "has no times that can be read: write days",
    "mon 12:00": "has no times that can be read: write days",
    "mon 12:00-14:00 fri": "has no times that can be read: write days",
    "25:00-07:00": "has no time 25:00: give 00:00 to 23:59, or end 24:00.",
    "24:00-07:00": "has no time 24:00: give 00:00 to 23:59, or end 24:00.",
    "10:00-10:60": "has no time 10:60: give 00:00 to 23:59, or end 24:00.",
    "08:00-08:00": "ends when it starts: leave the times out for whole days.",
}


@pytest.mark.parametrize(("text", "meant"), READ.items())
def test_days_times_or_both_are_read(text: str, meant: Hours) -> None:
    assert hours(text) == meant


@pytest.mark.parametrize(("text", "sentence"), REFUSED.items())
def test_what_cannot_be_read_is_told_with_the_remedy(text: str, sentence: str) -> None:
    with pytest.raises(NotHours) as caught:
        hours(text)
    assert str(caught.value).startswith(sentence)


@given(st.text(st.sampled_from("mon tuefrisa,-:0123459 \n"), max_size=24) | st.text(max_size=12))
@example("٣:00-07:00")
@example("mon-fri-sun")
def test_any_text_is_hours_or_a_sentence(text: str) -> None:
    try:
        assert hours(text).days
    except NotHours as wrong:
        said = str(wrong)
    else:
        return
    assert said.endswith((".", "?"))
    assert said.isprintable()


def test_a_night_that_begins_on_friday_ends_on_saturday() -> None:
    night = Protected(hours=(hours("fri 20:00-07:00"),))
    assert night.holds(datetime(2026, 3, 7, 6, tzinfo=UTC))  # a Saturday
    assert not night.holds(datetime(2026, 3, 6, 6, tzinfo=UTC))


def test_whole_days_hold_until_midnight() -> None:
    weekend = Protected(hours=(hours("sat,sun"),))
    assert weekend.holds(datetime(2026, 3, 8, 23, 59, tzinfo=UTC))
    assert not weekend.holds(datetime(2026, 3, 9, tzinfo=UTC))
