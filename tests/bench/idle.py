"""What a door that nobody touches costs: frames between changes of the minute, and CPU time."""

import time
from pathlib import Path

from tests.bench.figure import Figure
from tests.bench.folder import write_settings
from tests.bench.processes import Program
from tests.bench.tenant import a_tenant, meeting

SETTLES = 12.0  # seconds: sign-in, the first agenda, the last of the opening frames
TURNS = 1.5  # seconds after a change of the minute that belong to it


def measure(folder: Path, *, quick: bool) -> list[Figure]:
    watched = 10.0 if quick else 100.0
    # Nothing to count down to: a window opens ten minutes before a meeting.
    world = meeting("-2h", "30m") + meeting("+3h", "30m")
    with a_tenant(folder, world) as tenant:
        config = write_settings(folder, tenant.graph)
        with Program(folder, "-m", "panel", "run", "--config", str(config)) as panel:
            panel.first_frame()
            time.sleep(SETTLES)
            before, begun = panel.seconds_of_cpu(), time.monotonic()
            time.sleep(watched)
            cpu, took = panel.seconds_of_cpu() - before, time.monotonic() - begun
            frames = [at for at in panel.frames if begun <= at < begun + took]
        polls = len([seen for seen in tenant.requests() if not seen["token"]])
    wall = time.time() - time.monotonic()  # what turns one into the other
    between = [at for at in frames if (at + wall) % 60 > TURNS]
    return [
        Figure(
            name="idle: frames between minutes",
            value=len(between),
            limit=0,
            told=f"in {took:.0f} s, and {len(frames) - len(between)} at changes of the minute",
        ),
        Figure(
            name="idle: CPU",
            value=100 * cpu / took,
            limit=0.5,
            unit=" % of a core",
            told=f"{cpu * 1000:.0f} ms in {took:.0f} s, polls included ({polls} since the start)",
        ),
    ]
