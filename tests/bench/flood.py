"""A minute of 1,000 MQTT messages a second, beside the same panel before and after it."""

import json
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from paho.mqtt.client import Client
from paho.mqtt.enums import CallbackAPIVersion

from tests.bench.beside import growth, undisturbed
from tests.bench.figure import Figure, NotMeasured
from tests.bench.flooded import Turn
from tests.bench.flooder import HALL, HIT_EVERY, PEOPLE, PIR, RADAR
from tests.bench.folder import write_settings
from tests.bench.processes import Program
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
        *undisturbed("flood", calm, flooded),
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


def _memory(flood: Flood) -> Figure:
    """The flood's own end: a message of 10 MB is held while it comes."""
    since = [(at - flood.begun, pss) for at, pss in flood.memory]
    return growth("flood", since, min(SETTLES, flood.took / 2))


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
