"""What the model makes of each window: worked out, and not drawn.

Arrivals are summed over bins of five seconds, each with its exact share; the wait before the
check-in is integrated in closed form; which half-hours begin a meeting is a Markov chain.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from math import exp, floor
from statistics import NormalDist

from panel.tune.tally import WINDOWS
from tests.years import model
from tests.years.model import Room, Site

BIN = 5 / 60
FIRST, LAST = -20.0, 120.0
EARLY, AROUND = NormalDist(-4, 2), NormalDist(1.5, 1.5)


def wrong(rooms: Sequence[Room]) -> dict[int, float]:
    """Of the rooms of one site: the share of wrong releases, by window."""
    site = rooms[0].site
    starts = [(room, *begun) for room in rooms for begun in _starts(room)]
    everything = sum(share for _, share, _ in starts)
    come = {
        sensors: sum(share * (1 - gone) for room, share, gone in starts if room.sensors is sensors)
        for sensors in (False, True)
    }
    return {
        window: sum(part * _late(site, sensors, window) for sensors, part in come.items())
        / everything
        for window in WINDOWS
    }


def best(rooms: Sequence[Room], at_most: float) -> int:
    """The shortest window within the tolerance; one more than the longest: none is."""
    found = wrong(rooms)
    return next((w for w in WINDOWS if found[w] <= at_most), WINDOWS[-1] + 1)


def _starts(room: Room) -> Iterator[tuple[float, float]]:
    """How often a meeting begins at each half-hour of a week, and its chance of a no-show."""
    reached = {model.OPENS: 1.0}
    for minute in range(model.OPENS, model.CLOSES, model.HALF_HOUR):
        here = reached.pop(minute, 0.0)
        begins = here * room.site.busy
        after = minute + model.HALF_HOUR
        reached[after] = reached.get(after, 0.0) + here - begins
        for length, share in room.site.lengths:
            reached[minute + length] = reached.get(minute + length, 0.0) + begins * share
        for weekday in range(5):
            yield begins, room.no_show(weekday, minute // 60)


@cache
def _late(site: Site, sensors: bool, window: int) -> float:
    """The chance that people who come are first heard of after the release, before the end."""
    on_time = (1 - site.found_late) * _first_sign_after(site, sensors, window + site.margin)
    late = sum(_first_sign_after(site, sensors, m + window + site.margin) for m in model.FOUND)
    return on_time + site.found_late * late / len(model.FOUND)


@cache
def _first_sign_after(site: Site, sensors: bool, due: int) -> float:
    return sum(
        share * part * _heard_between(site, sensors, arrive, due, length)
        for length, part in site.lengths
        if due < length
        for arrive, share in _arrivals(site)
        if arrive < length
    )


def _heard_between(site: Site, sensors: bool, arrive: float, due: int, end: int) -> float:
    """Nothing until the release is due, and something before the end."""
    tapped_by_due = site.checks_in * _tapped_by(site, due - arrive)
    tapped_by_end = site.checks_in * _tapped_by(site, end - arrive)
    if not sensors:
        return tapped_by_end - tapped_by_due
    sure = floor(max(arrive, model.SEEN_FROM)) + 2
    if sure - 1 <= due and sure < end:  # in sight: a minute before they are sure
        return 0.0
    return 1 - tapped_by_due if sure < end else tapped_by_end - tapped_by_due


def _tapped_by(site: Site, waited: float) -> float:
    return 1 - exp(-waited / site.dawdles) if waited > 0 else 0.0


@cache
def _arrivals(site: Site) -> tuple[tuple[float, float], ...]:
    """The middle of each bin, and its share of those who come."""
    total = site.early + site.around + site.late

    def until(minute: float) -> float:
        late = 1 - exp(-(minute - 3) / site.late_by) if minute > 3 else 0.0
        parts = site.early * EARLY.cdf(minute) + site.around * AROUND.cdf(minute)
        return (parts + site.late * late) / total

    edges = [FIRST + BIN * n for n in range(round((LAST - FIRST) / BIN) + 1)]
    return tuple(((low + high) / 2, until(high) - until(low)) for low, high in pairwise(edges))
