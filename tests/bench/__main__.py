"""`python -m tests.bench`: measure everything, print a table. A figure over its limit is no error.

The exit code is 1 if something could not be measured at all.
"""

import argparse
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.bench import (
    engine,
    fleet,
    flood,
    idle,
    memory,
    release,
    scroll,
    start,
    storm,
    tap,
    traffic,
)
from tests.bench.figure import Figure, NotMeasured, table

Measure = Callable[..., list[Figure]]
# These need the machine to themselves, one after the other.
ALONE: dict[str, Measure] = {
    "engine": engine.measure,
    "start": start.measure,
    "tap": tap.measure,
    "scroll": scroll.measure,
    "memory": memory.measure,
    "flood": flood.measure,
    "storm": storm.measure,
    "fleet": fleet.measure,
}
# These mostly wait: beside each other.
PATIENT: dict[str, Measure] = {
    "idle": idle.measure,
    "traffic": traffic.measure,
    "release": release.measure,
}


def main() -> int:
    wanted = _arguments()
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # so that every program is ended
    alone = [name for name in ALONE if wanted.only in (None, name)]
    patient = [name for name in PATIENT if wanted.only in (None, name)]
    missed: list[str] = []
    figures: list[Figure] = []

    def run(name: str) -> list[Figure]:
        begun = time.monotonic()
        try:
            with tempfile.TemporaryDirectory(prefix="bench-") as folder:
                return {**ALONE, **PATIENT}[name](Path(folder), quick=wanted.quick)
        except (NotMeasured, OSError) as error:
            missed.append(f"{name} could not be measured: {error}\n")
            return []
        finally:
            sys.stderr.write(f"{name}: {time.monotonic() - begun:.0f} s\n")

    for name in alone:
        figures += run(name)
    with ThreadPoolExecutor() as beside:
        for found in beside.map(run, patient):
            figures += found
    sys.stdout.write(table(figures))
    sys.stdout.write("".join(missed))
    return 1 if missed else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    parser.add_argument("--only", choices=(*ALONE, *PATIENT), metavar="NAME")
    parser.add_argument("--quick", action="store_true", help="fewer rounds, under a minute")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
