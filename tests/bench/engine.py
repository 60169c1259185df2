"""What one decision costs, and how that grows with the meetings of a day."""

import gc
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from statistics import median

from panel.domain.engine import step
from panel.domain.events import AgendaFetched, Event, Tick
from panel.domain.room import Room
from tests.bench.figure import Figure
from tests.rooms import a_room, agenda, at, meeting, minutes

NOW = at("10:02")
DAYS = (20, 50, 100, 200)  # meetings


def measure(_: Path, *, quick: bool) -> list[Figure]:
    rounds = 40 if quick else 200
    rooms = {count: a_day(count) for count in DAYS}
    fetched = {
        count: AgendaFetched(agenda=agenda(*room.agenda.meetings, at_clock=NOW))
        for count, room in rooms.items()
    }
    ticks = _times(rooms, lambda _: Tick(), rounds)
    polls = _times(rooms, fetched.__getitem__, rounds)
    return [
        _figure("step, 20 meetings: Tick", ticks),
        _figure("step, 20 meetings: AgendaFetched", polls),
        _growth("Tick", ticks),
        _growth("AgendaFetched", polls),
    ]


def a_day(count: int) -> Room:
    """`count` meetings side by side over the hours around NOW, one of them waiting."""
    first = NOW - timedelta(hours=3)
    each = timedelta(hours=12) / count
    row = [
        meeting(first + each * n, first + each * (n + 1), f"meeting {n}") for n in range(count - 1)
    ]
    return a_room(*row, meeting("10:00", "10:30", "late"), now=NOW, trusted_for=minutes(30))


def _times(rooms: dict[int, Room], event: Callable[[int], Event], rounds: int) -> dict[int, float]:
    """Milliseconds by the number of meetings; the sizes take turns."""
    took: dict[int, list[float]] = {count: [] for count in rooms}
    gc.disable()  # its rounds belong to whoever filled the heap
    try:
        for _ in range(rounds):
            for count, room in rooms.items():
                happens = event(count)
                begun = time.perf_counter()
                step(room, happens, NOW)
                took[count].append((time.perf_counter() - begun) * 1000)
    finally:
        gc.enable()
    return {count: median(values) for count, values in took.items()}


def _figure(name: str, took: dict[int, float]) -> Figure:
    told = ", ".join(f"{count}: {ms:.3f} ms" for count, ms in took.items())
    return Figure(name=name, value=took[DAYS[0]], limit=0.3, unit=" ms", told=told)


def _growth(name: str, took: dict[int, float]) -> Figure:
    few, many = DAYS[0], DAYS[-1]
    return Figure(
        name=f"step, {many} meetings to {few}: {name}",
        value=took[many] / took[few],
        limit=many / few,
        unit=" x",
        told="the limit is linear",
    )
