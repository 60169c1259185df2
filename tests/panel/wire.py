"""A wire with sensors at its end: cut, mended, and sometimes not even there."""

import asyncio
from datetime import UTC, datetime

from sensors.base import Evidence, Link, Reading, SensorError, Tell


class Wire:
    """A source of readings that does what somebody with pliers would."""

    def __init__(self, *sensors: str) -> None:
        self._sensors = sensors
        self._tell: list[Tell] = []
        self._missing: Exception | None = None
        self.tries = 0

    @property
    def sensors(self) -> tuple[str, ...]:
        return self._sensors

    def is_missing(self, error: Exception) -> None:
        self._missing = error

    def is_there(self) -> None:
        self._missing = None

    async def run(self, tell: Tell) -> None:
        self.tries += 1
        if self._missing is not None:
            raise self._missing
        self._tell = [tell]
        for sensor in self._sensors:
            self._carry(Reading(sensor=sensor, at=LONG_PAST, link=Link.UP))
        await asyncio.Event().wait()

    def sees(self, evidence: Evidence, sensor: str = "") -> None:
        sensor = sensor or self._sensors[0]
        self._carry(Reading(sensor=sensor, at=LONG_PAST, evidence=evidence))

    def is_cut(self, *, logged: bool = False) -> None:
        for sensor in self._sensors:
            lost = Reading(sensor=sensor, at=LONG_PAST, link=Link.LOST, why="cut", logged=logged)
            self._carry(lost)

    def is_mended(self, *, logged: bool = False, watched: bool = False) -> None:
        for sensor in self._sensors:
            up = Reading(sensor=sensor, at=LONG_PAST, link=Link.UP, logged=logged, watched=watched)
            self._carry(up)

    def runs_down(self, percent: int) -> None:
        """The battery at its end."""
        self._carry(
            Reading(
                sensor=self._sensors[0],
                at=LONG_PAST,
                evidence=Evidence.ABSENT,
                battery=percent,
            )
        )

    def _carry(self, reading: Reading) -> None:
        for tell in self._tell:
            tell(reading)


LONG_PAST = datetime(2000, 1, 1, tzinfo=UTC)  # its own clock has never been set


def no_such_pin() -> SensorError:
    return SensorError("GPIO17 is in use: close what uses it.")
