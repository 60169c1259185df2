"""A panel that is tapped, moves and stands still by turns; says how each turn went, as JSON.

It does not know whether there is a flood: whoever reads tells by the time.
"""

import argparse
import asyncio
import json
import sys
import time
from dataclasses import asdict, dataclass
from datetime import datetime
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem

from panel.domain.moments import LONG_AGO
from panel.health import WallClock
from panel.ui.loop import run_loop
from tests.bench.door import Door
from tests.bench.figure import NotMeasured
from tests.bench.taps import Asked, Finger, bookings

MOVING = Path(__file__).with_name("moving.qml")
TAPS = 4  # a turn: twice booked, and ended
MOVES = 2.0  # seconds
STANDS = 1.0
SETTLES = 0.6  # the last colours turn
LOOKS_EVERY = 0.05  # at what the sensor of the hits has told


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """`of` is "taps", "moves", "stands" or "hit"; times by time.monotonic(), a hit by the wall's.

    `values`: seconds of each tap, seconds between frames, or when a frame came.
    """

    of: str
    begun: float
    ended: float
    cpu: float
    values: list[float]


class Turns:
    def __init__(self, door: Door, sensor: str) -> None:
        self._door = door
        self._sensor = sensor
        self._frames: list[float] = []
        door.window.frameSwapped.connect(lambda: self._frames.append(time.monotonic()))
        root = door.window.rootObject()
        # The root owns it all: what moves goes when the QML goes.
        component = QQmlComponent(door.window.engine(), QUrl.fromLocalFile(str(MOVING)), root)
        moving = component.create()
        if not isinstance(moving, QQuickItem):
            raise NotMeasured("nothing moves")
        self._moving = moving
        moving.setParent(root)
        moving.setParentItem(root)

    async def live(self) -> None:
        async with asyncio.TaskGroup() as tasks:
            if self._sensor:
                tasks.create_task(self._hear())
            tasks.create_task(self._take_turns())

    async def _take_turns(self) -> None:
        taps = bookings(self._door, Finger(self._door))
        while True:
            begun, cpu = self._now()
            took = [await anext(taps) for _ in range(TAPS)]
            self._say("taps", begun, cpu, took)
            self._moving.setProperty("moves", True)
            await asyncio.sleep(0.1)
            begun, cpu = self._now()
            await asyncio.sleep(MOVES)
            frames = [at for at in self._frames if at >= begun]
            self._say("moves", begun, cpu, [b - a for a, b in pairwise(frames)])
            self._moving.setProperty("moves", False)
            await asyncio.sleep(SETTLES)
            self._frames.clear()
            begun, cpu = self._now()
            await asyncio.sleep(STANDS)
            self._say("stands", begun, cpu, self._frames)

    async def _hear(self) -> None:
        seen = LONG_AGO
        while True:
            before, seen = seen, self._seen_at()
            if seen != before:
                self._say("hit", seen.timestamp(), 0, [])
            await asyncio.sleep(LOOKS_EVERY)

    def _seen_at(self) -> datetime:
        return next(
            s.seen_at for s in self._door.runner.room.sensors if s.fitted.name == self._sensor
        )

    def _now(self) -> tuple[float, float]:
        return time.monotonic(), time.process_time()

    def _say(self, of: str, begun: float, cpu: float, values: list[float]) -> None:
        ended, spent = self._now()
        turn = Turn(of=of, begun=begun, ended=ended, cpu=spent - cpu, values=values)
        sys.stdout.write(f"{json.dumps(asdict(turn))}\n")
        sys.stdout.flush()


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("config", type=Path)
    parser.add_argument("sensor", nargs="?", default="", help="whose hits to tell")
    given = parser.parse_args()
    door = Door(given.config, WallClock(synchronised=lambda: True))

    async def live() -> int:
        calendar = Asked(door.calendar())
        return await door.live_through(calendar, Turns(door, given.sensor).live)

    try:
        return run_loop(door.app, live)
    finally:
        door.close()


if __name__ == "__main__":
    sys.exit(main())
