"""How often the interval of windows holds the true best one: `python -m tests.years.intervals`."""

import argparse
import sys
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import partial

from panel.domain.moments import NOT_YET
from panel.tune.advice import Bound, Unfound, advise
from panel.tune.judging import judged
from panel.tune.modes import Mode
from panel.tune.tally import WINDOWS, Tally
from tests.years import truth
from tests.years.lives import life, rooms
from tests.years.model import LYON, Room, Site, Year

AT_MOST = 0.01
SMALL = replace(LYON, rooms=10)  # 30 days in shadow mode, and 30 acting


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """One seed."""

    seed: int
    meetings: int  # in shadow mode
    best: int  # in truth
    window: int | Unfound
    least: int
    most: int  # one more than the longest: open

    @property
    def holds(self) -> bool:
        return self.least <= self.best <= self.most


def tried(seed: int, site: Site = SMALL, days: int = 60) -> Trial:
    year = Year(seed=seed, sites=(site,), days=days)
    here, tally = list(rooms(year)), Tally()
    for room in here:
        tally += _tally(year, room, site)
    found = advise(tally, AT_MOST)
    return Trial(
        seed=seed,
        meetings=tally.shadow,
        best=truth.best(here, AT_MOST),
        window=found.window,
        least=_number(found.least),
        most=_number(found.most),
    )


def _tally(year: Year, room: Room, site: Site) -> Tally:
    tally, acts = Tally(rooms=1), year.day(site.shadow_days)
    for record, contest in life(year, room):
        day = record.key.start.date()
        mode = Mode.ACTING if day >= acts else Mode.SHADOW
        tally.add(judged(record, contest.at if contest else NOT_YET), mode, day)
    return tally


def _number(bound: int | Bound) -> int:
    return WINDOWS[-1] + 1 if isinstance(bound, Bound) else bound


def report(trials: Iterable[Trial]) -> Iterator[str]:
    every = list(trials)
    for trial in every:
        told = trial.window.value if isinstance(trial.window, Unfound) else f"{trial.window} min"
        verdict = "holds" if trial.holds else "MISSES"
        yield (
            f"seed {trial.seed}: {trial.meetings} meetings, best {trial.best}, told {told}, "
            f"{trial.least} to {trial.most}: {verdict}"
        )
    held = sum(trial.holds for trial in every)
    wide = sorted(trial.most - trial.least for trial in every)
    near = [abs(t.window - t.best) for t in every if isinstance(t.window, int)]
    yield f"{held} of {len(every)} intervals hold the best window"
    yield f"from least to most: {wide[len(wide) // 2]} min in the middle, {wide[-1]} at the most"
    if near:
        yield f"recommended: {sum(near) / len(near):.2f} min beside it on average, {max(near)} max"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.years.intervals", description=__doc__)
    parser.add_argument("--seeds", type=int, default=100)
    parser.add_argument("--rooms", type=int, default=SMALL.rooms)
    parser.add_argument("--shadow-days", type=int, default=SMALL.shadow_days)
    asked = parser.parse_args()
    site = replace(SMALL, rooms=asked.rooms, shadow_days=asked.shadow_days)
    with ProcessPoolExecutor(2) as side_by_side:
        each = partial(tried, site=site, days=asked.shadow_days + 30)
        for line in report(side_by_side.map(each, range(1, asked.seeds + 1), chunksize=5)):
            sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main()
