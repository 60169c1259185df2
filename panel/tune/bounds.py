"""What counted events tell of a rate: exact bounds, after Clopper and Pearson (1934)."""

from collections.abc import Callable
from math import ceil, exp, lgamma, log, log1p

# The regularised incomplete beta function by its continued fraction: DLMF 8.17.22, evaluated by
# Lentz's method. It converges fast where x < (a + 1) / (a + b + 2); else its mirror image does.
_CLOSE = 1e-12
_TINY = 1e-300
_TERMS = 10_000
_HALVINGS = 50


def at_most(events: int, trials: int, rate: float) -> float:
    """The chance of so few events, or fewer, if each trial is one at this rate."""
    if events >= trials or rate <= 0:
        return 1.0
    return 0.0 if rate >= 1 else _beta(1 - rate, trials - events, events + 1)


def lowest(events: int, trials: int, doubt: float) -> float:
    """The lowest rate at which so many events still come with a chance of more than `doubt`."""
    if events == 0:
        return 0.0
    return _halved(lambda rate: 1 - at_most(events - 1, trials, rate) < doubt)


def highest(events: int, trials: int, doubt: float) -> float:
    """The highest rate at which so few events still come with a chance of more than `doubt`."""
    if events >= trials:
        return 1.0
    return _halved(lambda rate: at_most(events, trials, rate) > doubt)


def trials_without_event(rate: float, doubt: float) -> int:
    """How many trials, none of them an event, show that the rate is no higher."""
    return ceil(log(doubt) / log1p(-rate))


def _halved(is_below: Callable[[float], bool]) -> float:
    low, high = 0.0, 1.0
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if is_below(middle) else (low, middle)
    return (low + high) / 2


def _beta(x: float, a: float, b: float) -> float:
    if x <= 0 or x >= 1:
        return float(x > 0)
    if x > (a + 1) / (a + b + 2):
        return 1 - _beta(1 - x, b, a)
    front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x)) / a
    c, d = 1.0, 1 / _not_zero(1 - (a + b) * x / (a + 1))
    fraction = d
    for m in range(1, _TERMS):
        for term in (
            m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
            -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)),
        ):
            d = 1 / _not_zero(1 + term * d)
            c = _not_zero(1 + term / c)
            fraction *= c * d
        if abs(c * d - 1) < _CLOSE:
            break
    return front * fraction


def _not_zero(value: float) -> float:
    return value if abs(value) > _TINY else _TINY
