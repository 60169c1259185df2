"""The GPIO chip of a Raspberry Pi, found by what it is called, not by its number."""

import sys
from contextlib import chdir
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Protocol

from gpiozero import GPIOZeroError  # type: ignore[import-untyped]  # it ships no types

from sensors.base import NoChip

# Pi 5; Pi 4; Pi 0 to 3. The number was 4 on the first Pi 5, 0 on others, and may move again.
LABELS = ("pinctrl-rp1", "pinctrl-bcm2711", "pinctrl-bcm2835")

_DEV = Path("/dev")


class Chips(Protocol):
    """What we need of lgpio to read a label."""

    error: type[Exception]

    def gpiochip_open(self, gpiochip: int) -> int: ...
    def gpio_get_chip_info(self, handle: int) -> list[Any]: ...
    def gpiochip_close(self, handle: int) -> int: ...


def pi_factory() -> Any:
    """gpiozero's factory for the pins of this Pi. Make one, and share it. Raises NoChip."""
    number = find_chip(_DEV, _lgpio())
    from gpiozero.pins.lgpio import LGPIOFactory  # type: ignore[import-untyped]  # no types

    try:
        return LGPIOFactory(chip=number)
    except chip_errors() as error:
        raise NoChip(f"/dev/gpiochip{number} cannot be opened: {in_words(error)}.") from error


def find_chip(folder: Path, chips: Chips) -> int:
    """The number of the chip whose pins are those of the header."""
    numbers = sorted(int(n) for f in folder.glob("gpiochip*") if (n := f.name[8:]).isdecimal())
    closed = []
    for number in numbers:
        try:
            if _label(number, chips) in LABELS:
                return number
        except chips.error:
            closed.append(number)
    if closed:
        raise NoChip(
            f"{folder}/gpiochip{closed[0]} cannot be opened: "
            "add the panel's user to the group gpio."
        )
    raise NoChip(
        f"There is no GPIO chip of a Raspberry Pi in {folder}: "
        "use pins on a Raspberry Pi only, elsewhere MQTT."
    )


def chip_errors() -> tuple[type[Exception], ...]:
    """What a pin may raise: lgpio's own error is no OSError."""
    lgpio = sys.modules.get("lgpio")
    return (GPIOZeroError, OSError, lgpio.error) if lgpio else (GPIOZeroError, OSError)


def in_words(error: Exception) -> str:
    """lgpio quotes its own sentences."""
    return str(error).strip("'")


def _label(number: int, chips: Chips) -> str:
    handle = chips.gpiochip_open(number)
    try:
        _, _, _, label = chips.gpio_get_chip_info(handle)
    finally:
        chips.gpiochip_close(handle)
    return str(label)


def _lgpio() -> Any:
    """At its import lgpio makes a FIFO in the working directory, and changes to $LG_WD if set.

    It needs the FIFO's name only until its import is over.
    """
    if "lgpio" in sys.modules:
        return sys.modules["lgpio"]
    try:
        with TemporaryDirectory(prefix="room-panel-") as folder, chdir(folder):
            import lgpio  # type: ignore[import-not-found,import-untyped,unused-ignore]  # optional
    except ImportError as error:
        raise NoChip(
            "Pins need lgpio, which is missing: install python3-lgpio or room-panel[gpio]."
        ) from error
    except OSError as error:
        raise NoChip(
            f"lgpio cannot make its FIFO in a temporary folder ({error}): "
            "let the panel write to /tmp."
        ) from error
    return lgpio
