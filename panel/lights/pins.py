"""Red, green and blue on three pins of a Raspberry Pi."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any

from gpiozero import RGBLED  # type: ignore[import-untyped]  # it ships no types

from panel.lights.base import Colour, Lost, NoLight
from sensors.base import NoChip
from sensors.gpio_chip import chip_errors, in_words, pi_factory


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
        except chip_errors() as error:
            raise NoLight(
                f"The light's pins {red}, {green}, {blue} are no use: {in_words(error)}."
            ) from error

    def show(self, colour: Colour) -> None:
        try:
            self._led.color = tuple(colour)
        except chip_errors() as error:
            raise Lost(f"The light's pins cannot be set any more: {in_words(error)}.") from error

    def close(self) -> None:
        with suppress(*chip_errors()):
            self._led.close()
