"""From the start of the process to the first frame: the panel with a kept agenda, and bare."""

from pathlib import Path
from statistics import median

from tests.bench.figure import Figure
from tests.bench.folder import NOWHERE, SIZE, keep_an_agenda, write_settings
from tests.bench.processes import ROOT, Program

BARE = ROOT / "tests" / "bench" / "bare.py"


def measure(folder: Path, *, quick: bool) -> list[Figure]:
    config = write_settings(folder, NOWHERE)
    keep_an_agenda(folder)
    programs = {
        "panel": ("-m", "panel", "run", "--config", str(config)),
        "bare": (str(BARE), *map(str, SIZE)),
    }
    took: dict[str, list[float]] = {name: [] for name in programs}
    for _ in range(1 + (5 if quick else 15)):
        for name, words in programs.items():
            with Program(folder, *words) as program:
                took[name].append(program.first_frame())
                program.end(at_once=True)
    panel, bare = took["panel"][1:], took["bare"][1:]  # the first compiled its QML
    return [
        Figure(
            name="start to first frame",
            value=median(p / b for p, b in zip(panel, bare, strict=True)),
            limit=1.3,
            unit=" x bare",
            told=f"median of {len(panel)} pairs: {median(panel) * 1000:.0f} ms,"
            f" bare {median(bare) * 1000:.0f} ms",
        )
    ]
