"""LEDs that the kernel knows, such as the bars of meeting-room panels: /sys/class/leds."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from panel.lights.base import DARK, Colour, Lost, NoLight

LEDS = Path("/sys/class/leds")


class LedBars:
    """One LED of several colours, or three of one each.

    https://docs.kernel.org/leds/leds-class-multicolor.html
    """

    def __init__(self, names: Sequence[str], folder: Path = LEDS) -> None:
        """`names`: of one multi-colour LED; or of a red, a green and a blue one."""
        self._leds = tuple(folder / name for name in names)
        for led in self._leds:
            if not (led / "brightness").exists():
                there = ", ".join(sorted(each.name for each in folder.glob("*"))) or "none"
                raise NoLight(f"There is no LED {led.name} in {folder}: it has {there}.")

    def show(self, colour: Colour) -> None:
        try:
            self._write(colour)
        except PermissionError as error:
            raise NoLight(
                f"{error.filename} may not be written: give the panel's user the right to it "
                "(see systemd/README.md)."
            ) from error
        except (OSError, ValueError) as error:
            raise Lost(f"{self._leds[0]} takes no colour any more: {error}.") from error

    def close(self) -> None:
        with suppress(OSError, ValueError):
            self._write(DARK)

    def _write(self, colour: Colour) -> None:
        if len(self._leds) == 1:
            self._write_mixed(self._leds[0], colour)
            return
        for led, share in zip(self._leds, colour, strict=True):
            (led / "brightness").write_text(f"{round(share * _most(led))}\n", encoding="ascii")

    def _write_mixed(self, led: Path, colour: Colour) -> None:
        shares = {"red": colour.red, "green": colour.green, "blue": colour.blue}
        order = (led / "multi_index").read_text(encoding="ascii").split()
        most = _most(led)
        parts = " ".join(str(round(shares.get(name, 0.0) * most)) for name in order)
        (led / "multi_intensity").write_text(f"{parts}\n", encoding="ascii")
        (led / "brightness").write_text(f"{most}\n", encoding="ascii")


def _most(led: Path) -> int:
    return int((led / "max_brightness").read_text(encoding="ascii"))
