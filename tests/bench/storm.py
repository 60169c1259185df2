"""Half a minute of 500 ill-meant requests a second and 200 slow connections, at the page's port."""

import json
import socket
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.bench.beside import growth, undisturbed
from tests.bench.figure import Figure, NotMeasured
from tests.bench.flooded import Turn
from tests.bench.folder import write_settings
from tests.bench.processes import Program
from tests.bench.tenant import a_tenant, meeting

RATE = 500  # requests a second
SLOW = 200  # connections that are never done
SETTLES = 5.0  # seconds of storm before memory is looked at
WITHIN = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Storm:
    """What came down, and the memory of panel and page meanwhile, in MB, by time.monotonic()."""

    begun: float
    took: float
    sent: int
    answers: dict[str, int]
    cut: int
    panel: list[tuple[float, float]]
    page: list[tuple[float, float]]
    page_cpu: float  # seconds

    def holds(self, turn: Turn) -> bool:
        return self.begun <= turn.begun and turn.ended <= self.begun + self.took

    def is_far_from(self, turn: Turn) -> bool:
        return turn.ended < self.begun or self.begun + self.took + 12 < turn.begun


def measure(folder: Path, *, quick: bool) -> list[Figure]:
    turns, storm = _live_through(folder, 10.0 if quick else 30.0)
    calm = [turn for turn in turns if storm.is_far_from(turn)]
    stormy = [turn for turn in turns if storm.holds(turn)]
    settles = min(SETTLES, storm.took / 2)
    return [
        *undisturbed("storm", calm, stormy),
        growth("storm, panel", storm.panel, settles),
        growth("storm, page", storm.page, settles),
        _let_in(storm),
    ]


def _live_through(folder: Path, seconds: float) -> tuple[list[Turn], Storm]:
    port = _free_port()
    with a_tenant(folder, meeting("+20h", "30m")) as tenant:
        config = write_settings(folder, tenant.graph)
        with config.open("a", encoding="utf-8") as file:
            file.write(
                f'[phone]\npublic_url = "http://127.0.0.1:{port}"\nplain_http = true\n'
                f'listen = "127.0.0.1"\nport = {port}\nsocket = "panel.sock"\n'
            )
        with (
            Program(folder, "-m", "tests.bench.flooded", str(config)) as panel,
            Program(folder, "-m", "panel", "phone", "--config", str(config)) as page,
        ):
            panel.wait_for("a first turn", lambda: bool(panel.said), WITHIN)
            _wait_for_the_page(port)
            time.sleep(seconds / 2)
            storm = _break(folder, panel, page, port, seconds)
            time.sleep(12 + seconds / 2)
            said = panel.said.copy()
    return [Turn(**json.loads(line)) for line in said], storm


def _break(folder: Path, panel: Program, page: Program, port: int, seconds: float) -> Storm:
    memory: list[tuple[float, float, float]] = []
    spent = page.seconds_of_cpu()
    words = map(str, (port, seconds, RATE, SLOW))
    with Program(folder, "-m", "tests.bench.stormer", *words) as crowd:
        until = time.monotonic() + seconds + 60
        while not crowd.said:
            if time.monotonic() > until:
                raise NotMeasured("the storm did not end")
            memory.append((time.monotonic(), panel.memory().pss, page.memory().pss))
            time.sleep(0.5)
        came: dict[str, Any] = json.loads(crowd.said[0])
    begun, ended = came["begun"], came["begun"] + came["took"]
    during = [one for one in memory if begun <= one[0] <= ended]
    return Storm(
        **came,
        panel=[(at - begun, panel_pss) for at, panel_pss, _ in during],
        page=[(at - begun, page_pss) for at, _, page_pss in during],
        page_cpu=page.seconds_of_cpu() - spent,
    )


def _let_in(storm: Storm) -> Figure:
    """No answer but a refusal: 303 would be a visit that was granted, 500 a page that broke."""
    wrong = {what: n for what, n in storm.answers.items() if what in ("200", "303", "500")}
    told = ", ".join(f"{n} x {what}" for what, n in sorted(storm.answers.items()))
    return Figure(
        name="storm: let in or broken",
        value=sum(wrong.values()),
        limit=0,
        told=f"{storm.sent} requests in {storm.took:.1f} s: {told}; slow ones cut {storm.cut}"
        f" times; page's CPU {100 * storm.page_cpu / storm.took:.0f} % of a core",
    )


def _wait_for_the_page(port: int) -> None:
    until = time.monotonic() + WITHIN
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError as error:
            if time.monotonic() > until:
                raise NotMeasured("the page does not listen") from error
            time.sleep(0.1)
        else:
            return


def _free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])
