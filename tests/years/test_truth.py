"""The truth of the random year, against a great many drawn meetings."""

from dataclasses import replace

import pytest

from panel.domain.exemption import Exemption
from panel.tune.judging import Judged, judged
from panel.tune.modes import Mode
from panel.tune.tally import Tally
from tests.years import truth
from tests.years.lives import life, rooms
from tests.years.model import AUSTIN, LYON, Site, Year


def drawn(site: Site, days: int) -> tuple[Year, Tally]:
    year = Year(seed=7, sites=(replace(site, rooms=8, shadow_days=days, doubts=0),), days=days)
    tally = Tally()
    for room in rooms(year):
        for record, _ in life(year, room):
            if record.exempt is not Exemption.KEYWORD:
                tally.add(judged(record), Mode.SHADOW, record.key.start.date())
    return year, tally


@pytest.mark.parametrize("site", [LYON, AUSTIN])
def test_what_is_drawn_agrees_with_what_is_worked_out(site: Site) -> None:
    year, tally = drawn(site, days=500)
    expected = truth.wrong(list(rooms(year)))
    meetings = tally.shadow + tally.left.total()  # vanished ones needed a check-in too
    assert meetings > 20_000
    for window in (1, 3, 5, 8, 12, 18):
        spread = (expected[window] / meetings) ** 0.5
        assert tally.wrong(window) / meetings == pytest.approx(expected[window], abs=4 * spread)


def test_wrong_releases_grow_rarer_with_the_window() -> None:
    shares = list(truth.wrong(list(rooms(Year(sites=(replace(LYON, rooms=3),))))).values())
    assert shares == sorted(shares, reverse=True)


def test_the_best_window_is_the_first_within_the_tolerance() -> None:
    here = list(rooms(Year(sites=(replace(LYON, rooms=3),))))
    best, shares = truth.best(here, 0.01), truth.wrong(here)
    assert shares[best] <= 0.01 < shares[best - 1]
    assert truth.best(here, 1e-9) == 31


def test_the_same_seed_is_the_same_year() -> None:
    year = Year(seed=3, sites=(replace(LYON, rooms=1),), days=5)
    (room,) = rooms(year)
    assert list(life(year, room)) == list(life(year, room))
    (other,) = rooms(replace(year, seed=4))
    assert list(life(replace(year, seed=4), other)) != list(life(year, room))


def test_a_shadow_week_hides_nothing_of_those_who_come_late() -> None:
    year = Year(seed=5, sites=(replace(LYON, rooms=1, window=1),), days=25)
    (room,) = rooms(year)
    late = [judged(record) for record, _ in life(year, room)]
    assert max(each.late for each in late if isinstance(each, Judged)) > 3
