"""From a tap to the first frame that shows what became of it."""

import json
from pathlib import Path
from statistics import median

from tests.bench.figure import Figure, percentile
from tests.bench.folder import write_settings
from tests.bench.processes import Program
from tests.bench.tenant import a_tenant, meeting

FRAME = 1 / 60  # seconds


def measure(folder: Path, *, quick: bool) -> list[Figure]:
    answering, hung = folder / "answering", folder / "hung"
    for place in (answering, hung):
        place.mkdir()
    wanted = 20 if quick else 220
    return [
        figure("tap to frame, Graph answers", taps(answering, wanted)),
        figure("tap to frame, a request hangs", taps(hung, wanted, "--hung")),
    ]


def taps(folder: Path, wanted: int, *options: str, toml: str = "") -> list[float]:
    """Seconds of each; `toml` is what panel.toml says besides."""
    with a_tenant(folder, meeting("+20h", "30m")) as tenant:
        config = write_settings(folder, tenant.graph)
        config.write_text(config.read_text(encoding="utf-8") + toml, encoding="utf-8")
        if options:
            tenant.hang()
        with Program(folder, "-m", "tests.bench.taps", str(config), str(wanted), *options) as door:
            door.wait_for(f"{wanted} taps", lambda: bool(door.said), 240)
            took: list[float] = json.loads(door.said[0])
    return took


def figure(name: str, took: list[float]) -> Figure:
    p99 = percentile(took, 0.99)
    return Figure(
        name=name,
        value=p99 / FRAME,
        limit=2,
        unit=" frames",
        told=f"p99 of {len(took)} taps {p99 * 1000:.1f} ms, median {median(took) * 1000:.1f} ms",
    )
