"""`python -m tests.monkey --seed N --taps N`: a day of random taps; tells what was done."""

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

from tests.monkey.door import Door
from tests.monkey.monkey import Monkey
from tests.panel.day import Day
from tests.panel.graph import Office


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.monkey")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--taps", type=int, default=2000)
    wanted = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    begun, day = time.monotonic(), Day("8:00")
    with tempfile.TemporaryDirectory(prefix="monkey-") as folder, Office(day) as office:
        door = Door(office, Path(folder), (800, 480))
        monkey = Monkey(office, door, wanted.seed)
        try:
            monkey.plays(wanted.taps)
        except AssertionError:
            sys.stdout.write(f"last taps: {monkey.taps[-5:]}\n")
            raise
        finally:
            sys.stdout.write(f"{day.now}, {dict(monkey.did)}\n")
            door.close()
    day.close()
    sys.stdout.write(f"seed {wanted.seed}: all is well, {time.monotonic() - begun:.0f} s\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
