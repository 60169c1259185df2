"""A thousand panels back at a broker that was away, and taps beside one that hangs."""

import asyncio
import os
import signal
import time
from collections import Counter
from pathlib import Path

import pytest

from panel.fleet.part import PACE
from tests.bench.figure import Figure, NotMeasured
from tests.bench.tap import figure, taps
from tests.fleet.crowd import Crowd, make_room_for
from tests.sensors.broker import MqttBroker

PEOPLE = 1000
TICKS = os.sysconf("SC_CLK_TCK")


def measure(folder: Path, *, quick: bool) -> list[Figure]:
    people = PEOPLE // 5 if quick else PEOPLE
    if not make_room_for(people):
        raise NotMeasured("too few open files are allowed here: ulimit -n")
    try:
        broker = MqttBroker(folder)
    except pytest.skip.Exception as missing:
        raise NotMeasured(str(missing)) from missing
    with broker:
        broker.start()
        back = asyncio.run(_return(broker, Crowd(port=broker.port, people=people)))
        table = f'[fleet]\nhost = "127.0.0.1"\nport = {broker.port}\ntls = false\n'
        os.kill(broker.pid, signal.SIGSTOP)  # it takes calls, and answers none
        took = taps(folder, 20 if quick else 220, toml=table)
    return [*back, figure("fleet: tap to frame, its broker hangs", took)]


async def _return(broker: MqttBroker, crowd: Crowd) -> list[Figure]:
    await crowd.come()
    broker.kill()
    await crowd.until_all_are_gone()
    crowd.home_at.clear()
    before = crowd.calls
    broker.start()
    begun = time.monotonic()
    await crowd.until_all_are_back()
    took, cpu, calls = time.monotonic() - begun, _cpu(broker.pid), crowd.calls - before
    most = max(Counter(int(at - begun) for at in crowd.home_at).values())
    await crowd.go()
    return [
        Figure(
            name="fleet: all back",
            value=took,
            limit=2 * PACE.first_wait,
            unit=" s",
            told=f"{crowd.people} panels in {calls} calls, at most {most} in one second",
        ),
        Figure(
            name="fleet: broker's CPU",
            value=1000 * cpu / crowd.people,
            limit=5,
            unit=" ms each",
            told=f"{cpu:.2f} s of a core until all were back",
        ),
    ]


def _cpu(pid: int) -> float:
    """Seconds, user and system; proc(5)."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS
