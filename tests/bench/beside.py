"""How a panel fares while something rages beside it, compared with the calm before and after."""

import time
from collections.abc import Iterable, Sequence
from itertools import chain
from statistics import median

from tests.bench.figure import Figure, NotMeasured, percentile
from tests.bench.flooded import Turn
from tests.bench.idle import TURNS
from tests.bench.tap import FRAME


def undisturbed(name: str, calm: list[Turn], raging: list[Turn]) -> list[Figure]:
    """Frames, taps and CPU; `name` begins each figure's."""
    return [
        *_frames(name, calm, raging),
        _taps(name, calm, raging),
        _redrawn(name, calm, raging),
        _cpu(name, calm, raging),
    ]


def growth(name: str, memory: list[tuple[float, float]], settles: float) -> Figure:
    """Of PSS in MB by seconds since the begin: medians of some seconds at either end."""
    later = [pss for at, pss in memory if at >= settles]
    if not later:
        raise NotMeasured("the memory was not looked at")
    few = max(len(later) // 5, 1)
    then, last = median(later[:few]), median(later[-few:])
    return Figure(
        name=f"{name}: memory growth",
        value=last - then,
        limit=2,
        unit=" MB",
        told=f"PSS from second {settles:.0f} on: {then:.1f} to {last:.1f} MB,"
        f" at most {max(later):.1f} MB",
    )


def _values(turns: Iterable[Turn], of: str) -> list[float]:
    return list(chain.from_iterable(turn.values for turn in turns if turn.of == of))


def _missed(intervals: Sequence[float]) -> float:
    """In percent of all that could have been."""
    if not intervals:
        raise NotMeasured("there was no frame")
    return 100 * sum(1 for took in intervals if took > 1.5 * FRAME) / len(intervals)


def _frames(name: str, calm: list[Turn], raging: list[Turn]) -> list[Figure]:
    without, with_it = _values(calm, "moves"), _values(raging, "moves")
    return [
        Figure(
            name=f"{name}: frames missed",
            value=_missed(with_it),
            limit=max(1.0, 1.5 * _missed(without)),
            unit=" %",
            told=f"of {len(with_it)}, without it {_missed(without):.2f} % of {len(without)};"
            f" median {median(with_it) * 1000:.1f} ms and {median(without) * 1000:.1f} ms",
        ),
        Figure(
            name=f"{name}: longest between frames",
            value=max(with_it) * 1000,
            limit=50,
            unit=" ms",
            told=f"without it {max(without) * 1000:.0f} ms;"
            f" p99 {percentile(with_it, 0.99) * 1000:.1f} ms"
            f" and {percentile(without, 0.99) * 1000:.1f} ms",
        ),
    ]


def _taps(name: str, calm: list[Turn], raging: list[Turn]) -> Figure:
    without, with_it = _values(calm, "taps"), _values(raging, "taps")
    return Figure(
        name=f"{name}: tap to frame",
        value=percentile(with_it, 0.99) / FRAME,
        limit=2,
        unit=" frames",
        told=f"p99 of {len(with_it)} taps {percentile(with_it, 0.99) * 1000:.1f} ms, median"
        f" {median(with_it) * 1000:.1f} ms; without it {percentile(without, 0.99) * 1000:.1f} ms,"
        f" median {median(without) * 1000:.1f} ms",
    )


def _redrawn(name: str, calm: list[Turn], raging: list[Turn]) -> Figure:
    wall = time.time() - time.monotonic()  # what turns one into the other
    without, with_it = (
        [
            len([at for at in turn.values if (at + wall) % 60 > TURNS])
            for turn in turns
            if turn.of == "stands"
        ]
        for turns in (calm, raging)
    )
    return Figure(
        name=f"{name}: frames drawn for it",
        value=sum(with_it),
        limit=0,
        told=f"in {len(with_it)} s of a door that stands, without it {sum(without)}"
        f" in {len(without)} s; changes of the minute apart",
    )


def _cpu(name: str, calm: list[Turn], raging: list[Turn]) -> Figure:
    without, with_it = (
        100 * median(turn.cpu / (turn.ended - turn.begun) for turn in turns if turn.of == "stands")
        for turns in (calm, raging)
    )
    return Figure(
        name=f"{name}: CPU",
        value=with_it,
        limit=50,
        unit=" % of a core",
        told=f"while the door stands, without it {without:.1f} %",
    )
