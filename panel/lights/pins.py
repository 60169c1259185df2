"""Red, green and blue on three pins of a Raspberry Pi."""

from collections.abc import Callable, Sequence
from typing import Any

from gpiozero import (  # type: ignore[import-untyped]  # it ships no types
    RGBLED,
    GPIOZeroError,
)

from panel.lights.base import Colour, Lost, NoLight
from sensors.base import NoChip
from sensors.gpio_chip import pi_factory


class PinLight:
    """Dimmed by pulses; `active_high`: lit by 3.3 V, else by ground."""

    def __init__(
        self,
        pins: Sequence[int],
        *,
        active_high: bool,
        factory: Callable[[], Any] = pi_factory,
    ) -> None:
        red, green, blue = pins
        try:
            self._led = RGBLED(red, green, blue, active_high=active_high, pin_factory=factory())
        except NoChip as error:
            raise NoLight(str(error)) from error
        except GPIOZeroError as error:
            raise NoLight(
                f"The light's pins {red}, {green}, {blue} are no use: {error}."
            ) from error

    def show(self, colour: Colour) -> None:
        try:
            self._led.color = tuple(colour)
        except GPIOZeroError as error:
            raise Lost(f"The light's pins cannot be set any more: {error}.") from error

    def close(self) -> None:
        self._led.close()
