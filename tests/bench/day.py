"""A panel that lives through hours of a fast clock, and says when each is over."""

import argparse
import asyncio
import random
import sys
import time
from pathlib import Path

from PySide6.QtCore import QPoint

from panel.health import WallClock
from tests.bench.door import Door
from tests.bench.fast_time import FastLoop, FastTime, TrueToLife

HOUR = 3600.0
TAP_EVERY = 300.0  # seconds, where there are taps


class Day:
    def __init__(self, door: Door, fast: FastTime, hours: int, *, taps: bool) -> None:
        self._door = door
        self._fast = fast
        self._hours = hours
        self._taps = taps
        self._random = random.Random(1)
        self._tapped = 0

    async def live(self) -> None:
        begun = self._fast.now()
        for hour in range(1, self._hours + 1):
            while self._fast.now() < begun + hour * HOUR:
                await asyncio.sleep(TAP_EVERY)
                if self._taps:
                    self._tap()
            sys.stdout.write(f"hour {hour}, {self._tapped} taps\n")
            sys.stdout.flush()
            time.sleep(0.05)  # noqa: ASYNC251  stand still while our memory is looked at

    def _tap(self) -> None:
        """On a button, if there is one: book, check in, extend, end, whatever it says."""
        buttons = self._door.buttons()
        point = buttons[self._random.choice(sorted(buttons))] if buttons else QPoint(20, 20)
        self._tapped += 1
        self._door.tap(point)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("config", type=Path)
    parser.add_argument("time", type=Path, help="the file of the fast clock")
    parser.add_argument("speed", type=float)
    parser.add_argument("hours", type=int)
    parser.add_argument("modules", type=Path, help="where to write the names of all it imported")
    parser.add_argument("--taps", action="store_true")
    wanted = parser.parse_args()
    fast = FastTime(wanted.time)
    time.time = fast.now  # MSAL's tokens grow old by it
    clock = WallClock(wall=fast.now, since_boot=fast.now, synchronised=lambda: True)
    door = Door(wanted.config, clock)
    day = Day(door, fast, wanted.hours, taps=wanted.taps)
    with asyncio.Runner(loop_factory=lambda: FastLoop(door.app, fast)) as runner:
        loop = runner.get_loop()
        assert isinstance(loop, FastLoop)

        async def live() -> int:
            calendar = TrueToLife(door.calendar(), loop, wanted.speed)
            return await door.live_through(calendar, day.live)

        ended = runner.run(live())
    ours = ("panel", "tests", "__")
    wanted.modules.write_text(
        "\n".join(sorted(name for name in sys.modules if not name.startswith(ours))),
        encoding="utf-8",
    )
    door.close()
    return ended


if __name__ == "__main__":
    sys.exit(main())
