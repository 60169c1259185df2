"""Pins of a light that the chip refuses, in the words of a driver below gpiozero."""

from typing import NoReturn

import pytest
from gpiozero.pins.mock import (  # type: ignore[import-untyped]  # it ships no types
    MockFactory,
    MockPWMPin,
)

from panel.lights.base import Colour, LightError, NoLight
from panel.lights.pins import PinLight

PINS = (17, 27, 22)


class BusyPin(MockPWMPin):  # type: ignore[misc]  # untyped, as above
    """Another program has it, or the chip is gone: lgpio says so in an error of its own."""

    def _set_state(self, value: float) -> NoReturn:
        raise OSError("GPIO busy")


class LostPin(MockPWMPin):  # type: ignore[misc]  # untyped, as above
    gone = False

    def _set_state(self, value: float) -> None:
        if self.gone:
            raise OSError("bad handle")
        super()._set_state(value)


def test_pins_that_another_program_has_are_told_in_a_sentence() -> None:
    with pytest.raises(NoLight, match=r"^The light's pins 17, 27, 22 are no use: GPIO busy\.$"):
        PinLight(PINS, active_high=True, factory=lambda: MockFactory(pin_class=BusyPin))


def test_pins_that_are_lost_are_told_in_a_sentence_and_let_go_in_silence(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    light = PinLight(PINS, active_high=True, factory=lambda: MockFactory(pin_class=LostPin))
    monkeypatch.setattr(LostPin, "gone", True)
    with pytest.raises(LightError, match=r"bad handle\.$"):
        light.show(Colour(1, 0, 0))
    light.close()
