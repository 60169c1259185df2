"""How light it is before the door, by a sensor the kernel knows: its ABI/testing/sysfs-bus-iio."""

from dataclasses import dataclass
from pathlib import Path

FOLDER = Path("/sys/bus/iio/devices")
# (lux from which on, percent): an unlit hall, a lit one, an office, a window
STEPS = ((0.0, 35), (20.0, 60), (150.0, 80), (500.0, 100))
DAY, NIGHT = 60.0, 25.0  # lux; between them what was stays


@dataclass(frozen=True, slots=True, kw_only=True)
class Light:
    """What a screen makes of it."""

    percent: int
    daylight: str  # light or dark


NOT_MEASURED = Light(percent=100, daylight="")


class LightSensor:
    """One sensor that gives lux, or a number and what it has to be multiplied by."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def lux(self) -> float | None:
        """None: it does not answer just now."""
        said = _number(self._folder / "in_illuminance_input")
        if said is not None:
            return said
        raw = _number(self._folder / "in_illuminance_raw")
        scale = _number(self._folder / "in_illuminance_scale")
        return None if raw is None else raw * (1.0 if scale is None else scale)


def find_light_sensor(folder: Path = FOLDER) -> LightSensor | None:
    """The first that measures light."""
    files = sorted(folder.glob("*/in_illuminance_*")) if folder.is_dir() else []
    wanted = (file for file in files if file.name.endswith(("_input", "_raw")))
    return next((LightSensor(file.parent) for file in wanted), None)


def light(lux: float | None, before: Light) -> Light:
    """From a reading, and what it was before: nothing flickers at a border."""
    if lux is None:
        return before
    percent = _percent(lux)
    if percent < before.percent and before != NOT_MEASURED:
        percent = min(before.percent, _percent(lux * 1.5))
    daylight = before.daylight
    if lux >= DAY or (lux > NIGHT and not daylight):
        daylight = "light"
    elif lux <= NIGHT:
        daylight = "dark"
    return Light(percent=percent, daylight=daylight)


def _percent(lux: float) -> int:
    return max(percent for least, percent in STEPS if lux >= least or not least)


def _number(file: Path) -> float | None:
    try:
        return float(file.read_text(encoding="ascii"))
    except (OSError, ValueError):
        return None
