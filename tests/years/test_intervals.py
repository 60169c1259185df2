"""Tuning told by a year at random: its intervals hold the window that is best in truth."""

from dataclasses import replace

import pytest

from panel.tune.advice import advise
from panel.tune.judging import judged
from panel.tune.modes import Mode
from panel.tune.tally import Tally
from tests.years import truth
from tests.years.intervals import AT_MOST, SMALL, Trial, report, tried
from tests.years.lives import life, rooms
from tests.years.model import Year

SEEDS = range(1, 13)  # a hundred: python -m tests.years.intervals


@pytest.fixture(scope="module")
def trials() -> list[Trial]:
    return [tried(seed) for seed in SEEDS]


def test_the_best_window_lies_within(trials: list[Trial]) -> None:
    assert not [line for line in report(trials) if "MISSES" in line]


def test_what_lies_within_is_not_everything(trials: list[Trial]) -> None:
    assert max(trial.most - trial.least for trial in trials) <= 10


def test_the_recommended_window_is_near_the_best(trials: list[Trial]) -> None:
    for trial in trials:
        assert isinstance(trial.window, int)
        assert abs(trial.window - trial.best) <= 3


def test_weeks_that_acted_would_mislead_if_they_were_taken_for_shadow_weeks() -> None:
    """Nobody takes a room back, and so nobody is seen who comes after five minutes."""
    site = replace(SMALL, window=5, contests=0.0, shadow_days=0)
    year = Year(seed=1, sites=(site,), days=60)
    here, tally = list(rooms(year)), Tally()
    for room in here:
        for record, _ in life(year, room):
            tally.add(judged(record), Mode.SHADOW, record.key.start.date())
    misled = advise(tally, AT_MOST)
    assert isinstance(misled.most, int)
    assert misled.most < truth.best(here, AT_MOST)
