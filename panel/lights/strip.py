"""LEDs in a row on SPI: APA102 (DotStar) and WS2812 (NeoPixel).

Pi 5 has no other way for WS2812 than SPI; and neither needs more than plain writes.
"""

import fcntl
import os
import struct
from collections.abc import Callable
from contextlib import suppress
from enum import Enum
from pathlib import Path

from panel.lights.base import DARK, Colour, Lost, NoLight

SET_SPEED = 0x40046B04  # SPI_IOC_WR_MAX_SPEED_HZ, linux/spi/spidev.h


class Chip(Enum):
    """What the LEDs of the strip are, and how fast they listen, in Hz."""

    APA102 = 4_000_000
    WS2812 = 2_400_000  # three of these bits are one of theirs: 1.25 us, as its data sheet says


def set_speed(file: int, hertz: int) -> None:
    fcntl.ioctl(file, SET_SPEED, struct.pack("=I", hertz))


class Strip:
    """All LEDs of a strip in one colour."""

    def __init__(
        self,
        device: Path,
        chip: Chip,
        leds: int,
        speed: Callable[[int, int], None] = set_speed,
    ) -> None:
        self._device, self._chip, self._leds = device, chip, leds
        try:
            self._file = os.open(device, os.O_WRONLY | os.O_CLOEXEC)
        except FileNotFoundError as error:
            remedy = "switch SPI on (dtparam=spi=on), or name the right device."
            raise NoLight(f"There is no {device}: {remedy}") from error
        except OSError as error:
            remedy = "add the panel's user to the group spi."
            raise NoLight(f"{device} cannot be opened: {error.strerror}: {remedy}") from error
        try:
            speed(self._file, chip.value)
        except OSError as error:
            os.close(self._file)
            raise NoLight(f"{device} is no SPI device: {error.strerror}.") from error

    def show(self, colour: Colour) -> None:
        try:
            self._write(colour)
        except OSError as error:
            raise Lost(f"{self._device} takes nothing any more: {error.strerror}.") from error

    def close(self) -> None:
        with suppress(OSError):
            self._write(DARK)
        with suppress(OSError):
            os.close(self._file)

    def _write(self, colour: Colour) -> None:
        os.write(self._file, frame(self._chip, colour, self._leds))


def frame(chip: Chip, colour: Colour, leds: int) -> bytes:
    """All bytes of one picture."""
    red, green, blue = (round(share * 255) for share in colour)
    if chip is Chip.APA102:
        # A clock edge for every other LED at the end: the last one hears late.
        return bytes(4) + bytes((0xFF, blue, green, red)) * leds + bytes(4 + leds // 16 + 1)
    rest = bytes(32)  # 100 us of silence, of which it wants 50 (older) or 80 (newer)
    return rest + b"".join(map(_slow, (green, red, blue))) * leds + rest


def _slow(byte: int) -> bytes:
    """Each bit as three: a long pulse is a one, a short one a zero."""
    bits = 0
    for place in range(7, -1, -1):
        bits = bits << 3 | (0b110 if byte >> place & 1 else 0b100)
    return bits.to_bytes(3, "big")
