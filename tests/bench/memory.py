"""Memory after a day of polls, changes and taps, beside the bare window with all it imports."""

from pathlib import Path

from tests.bench.fast_time import FastTime
from tests.bench.figure import Figure
from tests.bench.folder import SIZE, write_settings
from tests.bench.processes import Memory, Program
from tests.bench.start import BARE
from tests.bench.tenant import a_tenant, meeting

SPEED = 3600


def measure(folder: Path, *, quick: bool) -> list[Figure]:
    hours = 4 if quick else 24
    settled = hours // 4
    clock, modules = folder / "clock", folder / "modules"
    FastTime(clock)
    world = "".join(meeting(f"+{hour}h", "45m") for hour in range(hours + 8))
    by_hour: list[Memory] = []
    with a_tenant(folder, world, "--busy", "--time", str(clock)) as tenant:
        config = write_settings(folder, tenant.graph)
        words = ("-m", "tests.bench.day", str(config), str(clock), str(SPEED), str(hours))
        with Program(folder, *words, str(modules), "--taps") as day:
            for hour in range(1, hours + 1):
                day.wait_for(f"hour {hour}", lambda: len(day.said) >= hour, 120)  # noqa: B023  asked at once
                by_hour.append(day.memory())
            taps = day.said[-1].partition(", ")[2]
            day.wait_for("its end", modules.exists, 30)
    with Program(folder, str(BARE), *map(str, SIZE), *modules.read_text().split()) as bare:
        bare.wait_for("its libraries", lambda: bool(bare.said), 60)
        beside = bare.memory()
    last, then = by_hour[-1], by_hour[settled - 1]
    return [
        Figure(
            name="memory after a day, PSS",
            value=last.pss / beside.pss,
            limit=1.35,
            unit=" x bare",
            told=f"after {hours} h and {taps}: {last.pss:.0f} MB, bare with the same libraries"
            f" {beside.pss:.0f} MB; RSS {last.rss / beside.rss:.2f} x",
        ),
        Figure(
            name="memory growth",
            value=last.rss - then.rss,
            limit=2,
            unit=" MB",
            told=f"RSS from hour {settled} to hour {hours}: {then.rss:.0f} to {last.rss:.0f} MB",
        ),
    ]
