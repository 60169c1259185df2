"""A minute of 1,000 MQTT messages a second, beside the same panel before and after it."""

import json
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from statistics import median
from typing import Any

import pytest
from paho.mqtt.client import Client
from paho.mqtt.enums import CallbackAPIVersion

from tests.bench.figure import Figure, NotMeasured, percentile
from tests.bench.flooded import Turn
from tests.bench.flooder import HALL, HIT_EVERY, PEOPLE, PIR, RADAR
from tests.bench.folder import write_settings
from tests.bench.idle import TURNS
from tests.bench.processes import Program
from tests.bench.tap import FRAME
from tests.bench.tenant import a_tenant, meeting
from tests.sensors.broker import MqttBroker

RATE = 1000  # messages a second
LATE = 1.0  # seconds within which a hit is told
COUNTS_EVERY = 11.0  # seconds: mosquitto's sys_interval, and one
SETTLES = 10.0  # seconds of flood before memory is looked at

SENSORS = f"""
[sensors.radar]
kind = "level"
topic = "{RADAR}"
path = "presence"
battery = "battery"
[sensors.pir]
kind = "event"
topic = "{PIR}"
[sensors.people]
kind = "count"
topic = "{PEOPLE}"
path = "count"
battery = "battery"
[sensors.hall]
kind = "level"
topic = "{HALL}"
path = "presence"
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Flood:
    """What was sent, and what the panel's memory was meanwhile, in MB, by time.monotonic()."""

    begun: float
    took: float
    sent: int
    hits: list[float]
    memory: list[tuple[float, float]]
    dropped: int  # by the broker: the panel did not take them in time

    def holds(self, turn: Turn) -> bool:
        return self.begun <= turn.begun and turn.ended <= self.begun + self.took

    def is_far_from(self, turn: Turn) -> bool:
        return turn.ended < self.begun or self.begun + self.took + 1 < turn.begun


def measure(folder: Path, *, quick: bool) -> list[Figure]:
    seconds = 10.0 if quick else 60.0
    turns, flood = _live_through(folder, seconds)
    calm = [turn for turn in turns if flood.is_far_from(turn)]
    flooded = [turn for turn in turns if flood.holds(turn)]
    heard = [turn.begun for turn in turns if turn.of == "hit"]
    return [
        *_frames(calm, flooded),
        _taps(calm, flooded),
        _redrawn(calm, flooded),
        _cpu(calm, flooded),
        _memory(flood),
        _hits(flood, heard),
    ]


def _live_through(folder: Path, seconds: float) -> tuple[list[Turn], Flood]:
    """Half as long without a flood, the flood, and half as long without again."""
    try:
        broker = MqttBroker(folder)
    except pytest.skip.Exception as missing:
        raise NotMeasured(str(missing)) from missing
    with broker, a_tenant(folder, meeting("+20h", "30m")) as tenant:
        broker.start()
        config = write_settings(folder, tenant.graph)
        with config.open("a", encoding="utf-8") as file:
            file.write(f'[mqtt]\nhost = "127.0.0.1"\nport = {broker.port}\ntls = false\n{SENSORS}')
        words = ("-m", "tests.bench.flooded", str(config), "pir")
        with Program(folder, *words) as panel:
            panel.wait_for("a first turn", lambda: bool(panel.said), 60)
            time.sleep(seconds / 2)
            flood = _pour(folder, panel, broker.sensors_port, seconds)
            said = panel.said.copy()
    return [Turn(**json.loads(line)) for line in said], flood


def _pour(folder: Path, panel: Program, port: int, seconds: float) -> Flood:
    memory: list[tuple[float, float]] = []
    with Program(folder, "-m", "tests.bench.flooder", *map(str, (port, seconds, RATE))) as crowd:
        until = time.monotonic() + seconds + 40
        while not crowd.said:
            if time.monotonic() > until:
                raise NotMeasured("the flood did not end")
            memory.append((time.monotonic(), panel.memory().pss))
            time.sleep(0.5)
        sent: dict[str, Any] = json.loads(crowd.said[0])
    time.sleep(max(COUNTS_EVERY, seconds / 2))
    return Flood(**sent, memory=memory, dropped=_dropped(port))


def _dropped(port: int) -> int:
    """As the broker has counted."""
    said = [0]
    asks = Client(CallbackAPIVersion.VERSION2)
    asks.on_message = lambda *heard: said.append(int(heard[-1].payload))
    asks.connect("127.0.0.1", port)
    asks.subscribe("$SYS/broker/publish/messages/dropped")
    until = time.monotonic() + 1
    while time.monotonic() < until:
        asks.loop(0.1)
    asks.disconnect()
    return said[-1]


def _values(turns: Iterable[Turn], of: str) -> list[float]:
    return list(chain.from_iterable(turn.values for turn in turns if turn.of == of))


def _missed(intervals: Sequence[float]) -> float:
    """In percent of all that could have been."""
    if not intervals:
        raise NotMeasured("there was no frame")
    return 100 * sum(1 for took in intervals if took > 1.5 * FRAME) / len(intervals)


def _frames(calm: list[Turn], flooded: list[Turn]) -> list[Figure]:
    without, with_it = _values(calm, "moves"), _values(flooded, "moves")
    return [
        Figure(
            name="flood: frames missed",
            value=_missed(with_it),
            limit=max(1.0, 1.5 * _missed(without)),
            unit=" %",
            told=f"of {len(with_it)}, without it {_missed(without):.2f} % of {len(without)};"
            f" median {median(with_it) * 1000:.1f} ms and {median(without) * 1000:.1f} ms",
        ),
        Figure(
            name="flood: longest between frames",
            value=max(with_it) * 1000,
            limit=50,
            unit=" ms",
            told=f"without it {max(without) * 1000:.0f} ms;"
            f" p99 {percentile(with_it, 0.99) * 1000:.1f} ms"
            f" and {percentile(without, 0.99) * 1000:.1f} ms",
        ),
    ]


def _taps(calm: list[Turn], flooded: list[Turn]) -> Figure:
    without, with_it = _values(calm, "taps"), _values(flooded, "taps")
    return Figure(
        name="flood: tap to frame",
        value=percentile(with_it, 0.99) / FRAME,
        limit=2,
        unit=" frames",
        told=f"p99 of {len(with_it)} taps {percentile(with_it, 0.99) * 1000:.1f} ms, median"
        f" {median(with_it) * 1000:.1f} ms; without it {percentile(without, 0.99) * 1000:.1f} ms,"
        f" median {median(without) * 1000:.1f} ms",
    )


def _redrawn(calm: list[Turn], flooded: list[Turn]) -> Figure:
    wall = time.time() - time.monotonic()  # what turns one into the other
    without, with_it = (
        [
            len([at for at in turn.values if (at + wall) % 60 > TURNS])
            for turn in turns
            if turn.of == "stands"
        ]
        for turns in (calm, flooded)
    )
    return Figure(
        name="flood: frames drawn for it",
        value=sum(with_it),
        limit=0,
        told=f"in {len(with_it)} s of a door that stands, without it {sum(without)}"
        f" in {len(without)} s; changes of the minute apart",
    )


def _cpu(calm: list[Turn], flooded: list[Turn]) -> Figure:
    without, with_it = (
        100 * median(turn.cpu / (turn.ended - turn.begun) for turn in turns if turn.of == "stands")
        for turns in (calm, flooded)
    )
    return Figure(
        name="flood: CPU",
        value=with_it,
        limit=50,
        unit=" % of a core",
        told=f"while the door stands, without it {without:.1f} %",
    )


def _memory(flood: Flood) -> Figure:
    """The flood's own end, medians of some seconds: a message of 10 MB is held while it comes."""
    settles = min(SETTLES, flood.took / 2)
    later = [pss for at, pss in flood.memory if at - flood.begun >= settles]
    few = max(len(later) // 5, 1)
    then, last = median(later[:few]), median(later[-few:])
    return Figure(
        name="flood: memory growth",
        value=last - then,
        limit=2,
        unit=" MB",
        told=f"PSS from second {settles:.0f} to {flood.took:.0f}: {then:.1f} to {last:.1f} MB,"
        f" at most {max(later):.1f} MB",
    )


def _hits(flood: Flood, heard: list[float]) -> Figure:
    late = [
        min((at - hit for at in heard if 0 <= at - hit < HIT_EVERY), default=float("inf"))
        for hit in flood.hits
    ]
    found = [seconds for seconds in late if seconds <= LATE]
    slowest = f"the slowest after {max(found) * 1000:.0f} ms" if found else "none"
    return Figure(
        name="flood: hits unheard",
        value=len(late) - len(found),
        limit=0,
        told=f"{len(found)} of {len(late)} told within {LATE:g} s, {slowest};"
        f" {flood.sent} messages in {flood.took:.1f} s, {flood.dropped} dropped by the broker",
    )
