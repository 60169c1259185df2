"""Lamps of each kind, as the world has them: one looks at them, and takes them away."""

import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

import busylight_core  # type: ignore[import-untyped]  # noqa: F401  it reads hidapi's names now
import hid  # type: ignore[import-not-found]  # it ships no types
import pytest
from gpiozero.pins.mock import (  # type: ignore[import-untyped]  # it ships no types
    MockFactory,
    MockPWMPin,
)

from panel.lights.bars import LedBars
from panel.lights.base import Colour, Light
from panel.lights.pins import PinLight
from panel.lights.strip import Chip, Strip
from panel.lights.usb import LOOKS_EVERY, UsbLight
from panel.lights.written import WrittenLight


class Lamp(Protocol):
    def plugs_in(self) -> Light: ...

    def shines(self) -> Colour: ...

    def is_taken_away(self) -> None: ...


class WrittenLamp:
    def __init__(self, folder: Path, _: pytest.MonkeyPatch) -> None:
        self._file = folder / "run" / "light"
        self._file.parent.mkdir()

    def plugs_in(self) -> Light:
        return WrittenLight(self._file)

    def shines(self) -> Colour:
        return Colour(*map(float, self._file.read_text().split()))

    def is_taken_away(self) -> None:
        self._file.unlink(missing_ok=True)
        self._file.parent.rmdir()


class ThreeBars:
    """As a panel of PoE makers has them: one LED a colour, of differing steps."""

    most = (255, 100, 15)

    def __init__(self, folder: Path, _: pytest.MonkeyPatch) -> None:
        self._folder = folder
        for name, most in zip(("red", "green", "blue"), self.most, strict=True):
            (folder / name).mkdir()
            (folder / name / "max_brightness").write_text(f"{most}\n")
            (folder / name / "brightness").write_text("0\n")

    def plugs_in(self) -> Light:
        return LedBars(("red", "green", "blue"), self._folder)

    def shines(self) -> Colour:
        lit = (int((self._folder / n / "brightness").read_text()) for n in ("red", "green", "blue"))
        return Colour(*(step / most for step, most in zip(lit, self.most, strict=True)))

    def is_taken_away(self) -> None:
        for file in (self._folder / "green").iterdir():
            file.unlink()
        (self._folder / "green").rmdir()


class OneBar:
    """One LED that mixes; its colours stand in an order of their own."""

    def __init__(self, folder: Path, _: pytest.MonkeyPatch) -> None:
        self._led = folder / "bar"
        self._led.mkdir()
        (self._led / "max_brightness").write_text("255\n")
        (self._led / "multi_index").write_text("blue green red\n")
        (self._led / "multi_intensity").write_text("0 0 0\n")
        (self._led / "brightness").write_text("0\n")

    def plugs_in(self) -> Light:
        return LedBars(("bar",), self._led.parent)

    def shines(self) -> Colour:
        blue, green, red = map(int, (self._led / "multi_intensity").read_text().split())
        assert (self._led / "brightness").read_text() == "255\n"
        return Colour(red / 255, green / 255, blue / 255)

    def is_taken_away(self) -> None:
        (self._led / "multi_index").unlink()


class Wire:
    """Both ends of an SPI line."""

    chip = Chip.APA102

    def __init__(self, folder: Path, _: pytest.MonkeyPatch) -> None:
        self._device = folder / "spidev0.0"
        os.mkfifo(self._device)
        self._far_end = os.open(self._device, os.O_RDONLY | os.O_NONBLOCK)

    def plugs_in(self) -> Light:
        return Strip(self._device, self.chip, 2, speed=self._hears)

    def _hears(self, file: int, hertz: int) -> None:
        assert stat.S_ISFIFO(os.fstat(file).st_mode)
        assert hertz == self.chip.value

    def shines(self) -> Colour:
        *_, last = self._pictures(os.read(self._far_end, 65536))
        return last

    def _pictures(self, heard: bytes) -> list[Colour]:
        size = 4 + 2 * 4 + 5
        assert len(heard) % size == 0
        pictures = [heard[at : at + size] for at in range(0, len(heard), size)]
        return [self._picture(each) for each in pictures]

    def _picture(self, picture: bytes) -> Colour:
        start, first, second, end = picture[:4], picture[4:8], picture[8:12], picture[12:]
        assert (start, set(end)) == (bytes(4), {0})
        assert first == second
        full, blue, green, red = first
        assert full == 0xFF
        return Colour(red / 255, green / 255, blue / 255)

    def is_taken_away(self) -> None:
        os.close(self._far_end)


class SlowWire(Wire):
    """The same line, with LEDs that count the lengths of pulses."""

    chip = Chip.WS2812

    def _pictures(self, heard: bytes) -> list[Colour]:
        size = 32 + 2 * 9 + 32
        assert len(heard) % size == 0
        return [self._picture(heard[at : at + size]) for at in range(0, len(heard), size)]

    def _picture(self, picture: bytes) -> Colour:
        silence, first, second, more = picture[:32], picture[32:41], picture[41:50], picture[50:]
        assert silence == more == bytes(32)
        assert first == second
        green, red, blue = (self._byte(first[at : at + 3]) for at in (0, 3, 6))
        return Colour(red / 255, green / 255, blue / 255)

    def _byte(self, pulses: bytes) -> int:
        line = f"{int.from_bytes(pulses, 'big'):024b}"
        bits = {"110": "1", "100": "0"}
        return int("".join(bits[line[at : at + 3]] for at in range(0, 24, 3)), 2)


class Board:
    """Three pins of a Raspberry Pi, with an LED that is lit by ground."""

    def __init__(self, _: Path, __: pytest.MonkeyPatch) -> None:
        self._factory: Any = MockFactory(pin_class=MockPWMPin)

    def plugs_in(self) -> Light:
        return PinLight((17, 27, 22), active_high=False, factory=lambda: self._factory)

    def shines(self) -> Colour:
        pins = (self._factory.pin(f"GPIO{number}") for number in (17, 27, 22))
        return Colour(*(1 - float(pin.state) for pin in pins))

    def is_taken_away(self) -> None:
        self._factory.close()


class Bus:
    """A USB bus with a Luxafor Flag, below the library: hidapi's two calls."""

    def __init__(self, _: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.plugged = True
        self._written = bytes(8)
        self._hours = 0.0
        monkeypatch.setattr(hid, "enumerate", self.enumerate)
        monkeypatch.setattr(hid, "device", lambda: self)

    def plugs_in(self) -> Light:
        return UsbLight(clock=self._later)

    def _later(self) -> float:
        self._hours += LOOKS_EVERY
        return self._hours

    def shines(self) -> Colour:
        red, green, blue = self._written[2:5]
        return Colour(red / 255, green / 255, blue / 255)

    def is_taken_away(self) -> None:
        self.plugged = False

    # as hidapi has them

    def enumerate(self) -> list[dict[str, object]]:
        flag = {"path": b"1-1:1.0", "vendor_id": 0x4D8, "product_id": 0xF372}
        names = {"serial_number": "", "manufacturer_string": "Luxafor", "product_string": "Flag"}
        return [{**flag, **names}] if self.plugged else []

    def open_path(self, path: bytes) -> None:
        assert path == b"1-1:1.0"

    def write(self, written: bytes) -> int:
        if not self.plugged:
            return -1
        self._written = written
        return len(written)

    def close(self) -> None:
        return


LAMPS: dict[str, Callable[[Path, pytest.MonkeyPatch], Lamp]] = {
    "file": WrittenLamp,
    "three bars": ThreeBars,
    "one bar": OneBar,
    "APA102": Wire,
    "WS2812": SlowWire,
    "pins": Board,
    "USB": Bus,
}
