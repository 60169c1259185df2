"""A recording, played as if it happened now: the simplest real source."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from sensors.base import Link, NoRecording, Reading, Tell
from sensors.recording import read_recording

Sleep = Callable[[float], Awaitable[None]]


class ScriptSource:
    """Plays the words of one sensor of a recording, or of all; then it is silent.

    Its clock starts with the first line of the file, so two sensors of one recording that are
    two sources keep in step. Each is told as there before its first word.
    """

    def __init__(
        self, path: Path, sensor: str = "", *, speed: float = 1, sleep: Sleep = asyncio.sleep
    ) -> None:
        """Raises NoRecording."""
        recording = tuple(read_recording(path))
        known = tuple(dict.fromkeys(reading.sensor for reading in recording))
        if not recording:
            raise NoRecording(f"{path} is empty: write at least one reading.")
        if sensor and sensor not in known:
            raise NoRecording(f"{path} has no sensor {sensor}: name one of {', '.join(known)}.")
        self._sensors = (sensor,) if sensor else known
        self._start = recording[0].at
        self._readings = tuple(r for r in recording if r.sensor in self._sensors)
        self._speed = speed
        self._sleep = sleep

    @property
    def sensors(self) -> tuple[str, ...]:
        return self._sensors

    async def run(self, tell: Tell) -> None:
        loop = asyncio.get_running_loop()
        started = loop.time()
        for sensor in self._sensors:
            tell(Reading(sensor=sensor, at=datetime.now(UTC), link=Link.UP))
        for reading in self._readings:
            due = started + (reading.at - self._start).total_seconds() / self._speed
            await self._sleep(max(0.0, due - loop.time()))
            tell(replace(reading, at=datetime.now(UTC)))
        await loop.create_future()
