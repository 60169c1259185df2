"""Which window to take, and how sure that is.

Wrong releases grow rarer with the window, and each meeting of a shadow week tells of every
window. So `least` is above the best window with a chance of DOUBT at most, and `most` below it
likewise: whatever the people do, as long as one meeting tells nothing of the next.
"""

from dataclasses import dataclass
from enum import Enum
from math import ceil

from panel.tune.bounds import highest, lowest, trials_without_event
from panel.tune.tally import WINDOWS, Tally

DOUBT = 0.01  # on either side: at least 98 of 100 intervals hold the best window


class Unfound(Enum):
    """Why no window is recommended."""

    NO_SHADOW = "no week in shadow mode"
    TOO_LITTLE = "too little data"
    NONE_IS_ENOUGH = "no window tried is long enough"


class Bound(Enum):
    """Stands in where the data bound nothing."""

    OPEN = "longer than any window tried"


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One window, by the meetings of shadow weeks."""

    window: int
    wrong: int
    low: float  # of the rate of wrong releases
    high: float
    hours: float  # given back


@dataclass(frozen=True, slots=True, kw_only=True)
class Acted:
    """What weeks tell in which the panels acted: of their own window alone, and too little."""

    window: int
    meetings: int
    taken_back: int
    least: float  # of the rate of wrong releases
    unseen: bool  # more than shadow weeks show for it: people sit there whom nothing hears


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """What the tally of a site says of a tolerance."""

    at_most: float
    window: int | Unfound  # the shortest whose rate is at most that
    least: int | Bound
    most: int | Bound
    more: int  # meetings in shadow mode that are missing for a `most`; 0: none, or none help
    points: tuple[Point, ...]
    acted: tuple[Acted, ...]


def advise(tally: Tally, at_most: float) -> Advice:
    points = tuple(_point(tally, window) for window in WINDOWS)
    enough = trials_without_event(at_most, DOUBT)
    window = _window(tally, at_most, enough)
    most = next((p.window for p in points if p.high <= at_most and tally.shadow), Bound.OPEN)
    return Advice(
        at_most=at_most,
        window=window,
        least=next((w for w in WINDOWS if _may_be_enough(tally, w, at_most)), Bound.OPEN),
        most=most,
        more=_more(tally, at_most, enough) if most is Bound.OPEN else 0,
        points=points,
        acted=tuple(_acted(tally, window) for window in sorted(tally.acted)),
    )


def _acted(tally: Tally, window: int) -> Acted:
    meetings, taken_back = tally.acted[window], tally.taken_back[window]
    least = lowest(taken_back, meetings, DOUBT)
    wrong = tally.wrong(min(window, WINDOWS[-1]))
    return Acted(
        window=window,
        meetings=meetings,
        taken_back=taken_back,
        least=least,
        unseen=tally.shadow > 0 and least > highest(wrong, tally.shadow, DOUBT),
    )


def _point(tally: Tally, window: int) -> Point:
    wrong, of = tally.wrong(window), tally.shadow
    return Point(
        window=window,
        wrong=wrong,
        low=lowest(wrong, of, DOUBT) if of else 0.0,
        high=highest(wrong, of, DOUBT) if of else 1.0,
        hours=tally.hours(window),
    )


def _window(tally: Tally, at_most: float, enough: int) -> int | Unfound:
    if not tally.shadow:
        return Unfound.NO_SHADOW
    if tally.shadow < enough:
        return Unfound.TOO_LITTLE
    good = (w for w in WINDOWS if tally.wrong(w) <= at_most * tally.shadow)
    return next(good, Unfound.NONE_IS_ENOUGH)


def _may_be_enough(tally: Tally, window: int, at_most: float) -> bool:
    """Not if even the surely wrong ones are too many."""
    return not tally.shadow or lowest(tally.surely_wrong(window), tally.shadow, DOUBT) <= at_most


def _more(tally: Tally, at_most: float, enough: int) -> int:
    """Until the longest window could be told to be long enough, if it goes on as it did."""
    if tally.shadow < enough:
        return enough - tally.shadow
    rate = tally.wrong(WINDOWS[-1]) / tally.shadow
    if rate >= at_most:
        return 0
    needed = tally.shadow
    while highest(ceil(rate * needed), needed, DOUBT) > at_most:
        needed = ceil(needed * 1.1)
    return needed - tally.shadow
