"""A sensor wired to a GPIO pin: PIR, the output of an mmWave sensor, or a door contact."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any, Literal

from gpiozero import (  # type: ignore[import-untyped]  # it ships no types
    DigitalInputDevice,
    GPIOPinInUse,
)

from sensors.base import Evidence, Kind, Link, NoPin, Reading, Tell
from sensors.crossing import Crossing
from sensors.gpio_chip import chip_errors, in_words

LOOKS_EVERY = 30.0  # seconds; also the sign of life of a sensor that sees nobody for hours

_PULL_UP = {"none": None, "up": True, "down": False}


class GpioSource:
    """One pin of a factory that all pins share.

    A broken wire cannot be noticed: it looks like "nobody", or like "somebody" with a pull to
    the active level. What can be is a chip that no longer answers: that is a lost link.
    """

    def __init__(
        self,
        sensor: str,
        pin: int,
        kind: Kind,
        factory: Any,  # gpiozero's Factory
        *,
        pull: Literal["none", "up", "down"] = "none",
        active: Literal["high", "low"] = "high",
        looks_every: float = LOOKS_EVERY,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._sensor = sensor
        self._pin = pin
        self._kind = kind
        self._factory = factory
        self._pull = pull
        self._active = active
        self._looks_every = looks_every
        self._clock = clock

    @property
    def sensors(self) -> tuple[str, ...]:
        return (self._sensor,)

    async def run(self, tell: Tell) -> None:
        crossing = Crossing(asyncio.get_running_loop(), tell)
        device = self._open()
        try:
            # Pulled, gpiozero takes the other level for active, and cannot be told otherwise.
            inverted = (self._pull, self._active) in (("up", "high"), ("down", "low"))
            device.when_activated = lambda: self._edge(crossing, active=not inverted)
            device.when_deactivated = lambda: self._edge(crossing, active=inverted)
            await self._look(device, crossing, inverted=inverted)
        finally:
            crossing.close()
            with suppress(*chip_errors()):
                device.close()

    def _open(self) -> Any:
        try:
            return DigitalInputDevice(
                f"GPIO{self._pin}",
                pull_up=_PULL_UP[self._pull],
                active_state=self._active == "high" if self._pull == "none" else None,
                pin_factory=self._factory,
            )
        except GPIOPinInUse as error:
            raise NoPin(
                f"GPIO {self._pin} of sensor {self._sensor} is another sensor's already: "
                "give each its own pin."
            ) from error
        except chip_errors() as error:
            raise NoPin(
                f"GPIO {self._pin} of sensor {self._sensor} cannot be opened: {in_words(error)}. "
                "Take another pin, or end the program that holds it."
            ) from error

    async def _look(self, device: Any, crossing: Crossing, *, inverted: bool) -> None:
        link = Link.UNSAID
        while True:
            try:
                active = bool(device.value) is not inverted
            except chip_errors() as error:
                if link is not Link.LOST:
                    why = f"the pin cannot be read: {in_words(error)}"
                    crossing.put(self._reading(link=Link.LOST, why=why))
                link = Link.LOST
            else:
                news = Link.UNSAID if link is Link.UP else Link.UP
                crossing.put(self._reading(evidence=self._level(active=active), link=news))
                link = Link.UP
            await asyncio.sleep(self._looks_every)

    def _edge(self, crossing: Crossing, *, active: bool) -> None:
        """In a thread of lgpio's, which dies, and with it every pin, of any exception."""
        moved = self._kind is Kind.CONTACT
        evidence = Evidence.PRESENT if moved else self._level(active=active)
        crossing.put(self._reading(evidence=evidence))

    def _level(self, *, active: bool) -> Evidence:
        if self._kind is Kind.CONTACT:
            return Evidence.NONE
        return Evidence.PRESENT if active else Evidence.ABSENT

    def _reading(
        self, *, evidence: Evidence = Evidence.NONE, link: Link = Link.UNSAID, why: str = ""
    ) -> Reading:
        return Reading(sensor=self._sensor, at=self._clock(), evidence=evidence, link=link, why=why)
