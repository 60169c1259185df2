"""The light that the settings ask for."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from msgspec import UnsetType

from panel.config.light import LightTable
from panel.lights.base import Light

T = TypeVar("T")

USUAL_DEVICE = "/dev/spidev0.0"
USUAL_LEDS = 8


def maker(table: LightTable, folder: Path) -> Callable[[], Light]:
    """What makes it; in a thread, for its library may be slow to import. Paths are of `folder`."""

    def make() -> Light:
        match table.kind:
            case "rgb":
                from panel.lights.pins import PinLight

                high = table.active_high is not False
                return PinLight(_given(table.pins, []), active_high=high)
            case "strip":
                from panel.lights.strip import Chip, Strip

                chip = Chip[_given(table.chip, "apa102").upper()]
                device = folder / _given(table.device, USUAL_DEVICE)
                return Strip(device, chip, _given(table.leds, USUAL_LEDS))
            case "usb":
                from panel.lights.usb import UsbLight

                return UsbLight()
            case "sysfs":
                from panel.lights.bars import LedBars

                return LedBars(_given(table.names, []))
            case "file":
                from panel.lights.written import WrittenLight

                return WrittenLight(folder / _given(table.file, ""))

    return make


def _given(said: T | UnsetType, usual: T) -> T:
    return usual if isinstance(said, UnsetType) else said
