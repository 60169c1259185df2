"""A folder that is the kernel's: lamps and light sensors, plugged in and out."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Kernel:
    """Its /sys, as far as a screen is concerned."""

    folder: Path

    def plug_in(self, name: str = "10-0045", *, most: int = 31, switch: bool = True) -> Path:
        lamp = self.folder / name
        lamp.mkdir()
        (lamp / "max_brightness").write_text(f"{most}\n")
        (lamp / "brightness").write_text("3\n")
        if switch:
            (lamp / "bl_power").write_text("0\n")
        return lamp

    def unplug(self, lamp: Path) -> None:
        for file in lamp.iterdir():
            file.unlink()
        lamp.rmdir()

    def fall_ill(self, lamp: Path) -> None:
        """Its driver does not answer: who writes is refused."""
        (lamp / "brightness").unlink()
        (lamp / "brightness").mkdir()

    def get_well(self, lamp: Path) -> None:
        (lamp / "brightness").rmdir()
        (lamp / "brightness").write_text("0\n")

    def measure_light(self, lux: float | str, name: str = "iio:device0") -> Path:
        sensor = self.folder / name
        sensor.mkdir(exist_ok=True)
        (sensor / "in_illuminance_input").write_text(f"{lux}\n")
        return sensor


def shines(lamp: Path) -> tuple[str, str]:
    """How bright, and whether it is switched on (0)."""
    switch = lamp / "bl_power"
    state = switch.read_text().strip() if switch.exists() else "none"
    return (lamp / "brightness").read_text().strip(), state
