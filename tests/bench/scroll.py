"""The day under a quick finger, and sheets that open: a 1280x800 door beside a bare window."""

import json
from pathlib import Path
from statistics import median
from typing import Any

from tests.bench.figure import Figure, percentile
from tests.bench.processes import Program
from tests.bench.tap import FRAME

LATE = 1.5 * FRAME  # one frame was left out


def measure(folder: Path, *, quick: bool) -> list[Figure]:
    flicks = 8 if quick else 40
    bare, door = (_told(folder, what, flicks) for what in ("bare", "door"))
    return [*_frames(bare["between"], door["between"]), _cost(bare, door), *_sheets(bare, door)]


def _told(folder: Path, what: str, flicks: int) -> dict[str, Any]:
    with Program(folder, "-m", "tests.bench.scroller", what, str(flicks)) as scroller:
        scroller.wait_for(f"{flicks} flicks of {what}", lambda: bool(scroller.said), 120)
        told: dict[str, Any] = json.loads(scroller.said[0])
    return told


def _late(between: list[float]) -> float:
    return 100 * sum(took > LATE for took in between) / len(between)


def _frames(bare: list[float], door: list[float]) -> list[Figure]:
    return [
        Figure(
            name="scroll: between frames",
            value=median(door) / FRAME,
            limit=1.05,
            unit=" frames",
            told=f"median {median(door) * 1000:.1f} ms, p99 {percentile(door, 0.99) * 1000:.1f} ms"
            f" of {len(door)}; bare {median(bare) * 1000:.1f} ms and"
            f" {percentile(bare, 0.99) * 1000:.1f} ms",
        ),
        Figure(
            name="scroll: frames left out",
            value=_late(door),
            limit=max(1.0, 1.5 * _late(bare)),
            unit=" %",
            told=f"bare {_late(bare):.2f} % of {len(bare)}",
        ),
    ]


def _cost(bare: dict[str, Any], door: dict[str, Any]) -> Figure:
    one, other = (1000 * told["cpu"] / told["frames"] for told in (bare, door))
    return Figure(
        name="scroll: CPU a frame",
        value=other / (1000 * FRAME),
        limit=0.5,
        unit=" of a frame",
        told=f"{other:.1f} ms, bare {one:.1f} ms: {other / one:.1f} times",
    )


def _sheets(bare: dict[str, Any], door: dict[str, Any]) -> list[Figure]:
    took: dict[str, float] = door["sheets"]
    (plain,) = bare["sheets"].values()
    return [
        Figure(
            name=f"sheet opened, {when}",
            value=max(seconds for name, seconds in took.items() if name.endswith(when)) * 1000,
            limit=100,  # what is felt as at once: Nielsen, Response Times, 1993
            unit=" ms",
            told=", ".join(f"{n} {s * 1000:.0f}" for n, s in took.items() if n.endswith(when))
            + f"; a bare one {plain * 1000:.0f} ms",
        )
        for when in ("first", "again")
    ]
