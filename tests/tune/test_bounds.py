"""Bounds of a rate, against binomial sums done term by term, and the rule of three."""

from math import comb

import pytest

from panel.tune.bounds import at_most, highest, lowest, trials_without_event


def summed(events: int, trials: int, rate: float) -> float:
    return sum(comb(trials, k) * rate**k * (1 - rate) ** (trials - k) for k in range(events + 1))


@pytest.mark.parametrize("trials", [1, 7, 60, 400])
@pytest.mark.parametrize("rate", [0.001, 0.02, 0.3, 0.5, 0.97])
def test_the_chance_of_so_few_is_the_sum_of_its_terms(trials: int, rate: float) -> None:
    for events in range(0, trials + 1, max(1, trials // 9)):
        assert at_most(events, trials, rate) == pytest.approx(summed(events, trials, rate))


@pytest.mark.parametrize(("events", "trials"), [(1, 5), (3, 200), (17, 1700), (80, 90)])
def test_the_bounds_are_where_the_chance_is_the_doubt(events: int, trials: int) -> None:
    low, high = lowest(events, trials, 0.01), highest(events, trials, 0.01)
    assert low < events / trials < high
    assert 1 - summed(events - 1, trials, low) == pytest.approx(0.01)
    assert summed(events, trials, high) == pytest.approx(0.01)


def test_nothing_seen_bounds_a_rate_from_above_only() -> None:
    assert lowest(0, 300, 0.05) == 0
    assert highest(0, 300, 0.05) == pytest.approx(0.00994, abs=1e-5)  # 1 - 0.05 ** (1 / 300)


def test_all_seen_bounds_it_from_below_only() -> None:
    assert highest(5, 5, 0.05) == 1
    assert lowest(5, 5, 0.05) == pytest.approx(0.5493, abs=1e-4)  # 0.05 ** (1 / 5)


def test_one_percent_takes_459_meetings_without_a_wrong_one() -> None:
    enough = trials_without_event(0.01, 0.01)
    assert enough == 459  # 0.99 ** 459 < 0.01 < 0.99 ** 458
    assert highest(0, enough, 0.01) <= 0.01 < highest(0, enough - 1, 0.01)


def test_a_hundred_thousand_meetings_are_no_trouble() -> None:
    assert lowest(1000, 100_000, 0.01) == pytest.approx(0.0093, abs=1e-4)
    assert highest(1000, 100_000, 0.01) == pytest.approx(0.0108, abs=1e-4)
