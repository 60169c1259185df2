"""What a tally advises, worked out by hand."""

from datetime import date

import pytest

from panel.tune.advice import Advice, Bound, Unfound, advise
from panel.tune.judging import Judged, Left
from panel.tune.modes import Mode
from panel.tune.tally import Tally

DAY = date(2026, 3, 2)


def tallied(shadow: dict[int, int], acted: dict[int, int] | None = None, window: int = 10) -> Tally:
    """How many meetings came so late, in shadow mode and under an acting window."""
    tally = Tally()
    for mode, counts in ((Mode.SHADOW, shadow), (Mode.ACTING, acted or {})):
        for late, count in counts.items():
            for _ in range(count):
                tally.add(Judged(window, late, late, 0.0), mode, DAY)
    return tally


def advised(shadow: dict[int, int], acted: dict[int, int] | None = None) -> Advice:
    return advise(tallied(shadow, acted), 0.01)


def test_a_window_wrongs_those_who_come_after_it() -> None:
    tally = tallied({0: 90, 3: 6, 12: 4})
    assert [tally.wrong(window) for window in (1, 3, 4, 12, 13, 30)] == [10, 10, 4, 4, 0, 0]


def test_hours_are_those_from_each_release_to_the_end() -> None:
    tally = Tally()
    for span in (60.0, 12.5):
        tally.add(Judged(10, 0, 0, span), Mode.SHADOW, DAY)
    assert tally.hours(10) == pytest.approx((50 + 2.5) / 60)
    assert tally.hours(13) == pytest.approx(47 / 60)
    assert tally.hours(30) == pytest.approx(30 / 60)


def test_the_shortest_window_within_the_tolerance_is_recommended() -> None:
    found = advised({0: 9800, 5: 100, 9: 60, 14: 40})
    assert found.window == 6  # 1 % come after it, 2 % after a minute less
    assert (found.least, found.most, found.more) == (6, 10, 0)


def test_exactly_the_tolerance_is_within() -> None:
    assert advised({0: 9900, 9: 100}).window == 1
    assert advised({0: 9899, 5: 1, 9: 100}).window == 6
    assert advised({0: 9899, 9: 101}).window == 10


def test_458_meetings_are_too_few_for_one_percent() -> None:
    found = advised({0: 458})
    assert (found.window, found.most, found.more) == (Unfound.TOO_LITTLE, Bound.OPEN, 1)
    assert advised({0: 459}).window == 1


def test_without_a_week_in_shadow_mode_nothing_is_recommended() -> None:
    found = advised({}, acted={0: 5000})
    assert found.window is Unfound.NO_SHADOW
    assert (found.least, found.most, found.more) == (1, Bound.OPEN, 459)


def test_where_many_come_after_every_window_none_is_enough() -> None:
    found = advised({0: 900, 30: 100})
    assert found.window is Unfound.NONE_IS_ENOUGH
    assert (found.least, found.most, found.more) == (Bound.OPEN, Bound.OPEN, 0)


def test_a_window_that_cannot_be_bounded_says_how_much_is_missing() -> None:
    found = advised({0: 990, 8: 6, 30: 4})
    assert (found.window, found.most) == (1, Bound.OPEN)
    grown = advised({0: 990 * 4, 8: 6 * 4, 30: 4 * 4})
    assert isinstance(grown.most, int)
    assert 0 < found.more <= 3000


def test_weeks_that_acted_change_no_advice() -> None:
    alone, beside = advised({0: 985, 5: 15}), advised({0: 985, 5: 15}, acted={0: 2900, 10: 100})
    assert (alone.window, alone.least, alone.most) == (beside.window, beside.least, beside.most)


def test_what_was_taken_back_is_the_least_that_was_wrong() -> None:
    (acted,) = advised({0: 985, 5: 15}, acted={0: 2895, 7: 5, 10: 50, 25: 50}).acted
    assert (acted.window, acted.meetings, acted.taken_back) == (10, 3000, 100)
    assert 0.025 < acted.least < 100 / 3000
    assert acted.unseen  # shadow weeks know of nobody after ten minutes


def test_fewer_taken_back_than_came_late_is_no_news() -> None:
    (acted,) = advised({0: 950, 15: 50}, acted={0: 2900, 10: 100}).acted
    assert not acted.unseen


def test_whom_the_panel_prompted_raises_no_least_window() -> None:
    tally = Tally()
    for late, surely in ((0, 0),) * 900 + ((8, 0),) * 100:
        tally.add(Judged(10, late, surely, 0.0), Mode.SHADOW, DAY)
    found = advise(tally, 0.01)
    assert (found.least, found.window, found.most) == (1, 9, 9)


def test_tallies_of_rooms_add_up_to_the_site() -> None:
    one, other = tallied({0: 5, 7: 2}, acted={3: 4}), tallied({7: 1, 9: 3})
    other.add(Left.EXEMPT, Mode.SHADOW, DAY)
    one += other
    assert (one.shadow, one.acted[10], one.wrong(7)) == (11, 4, 6)
    assert one.left[Left.EXEMPT] == 1
