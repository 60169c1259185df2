"""The screen's own lamp, as the kernel offers it: its ABI/stable/sysfs-class-backlight.

A file for how bright, and one to switch it off; which of the two a driver heeds differs.
"""

from pathlib import Path

FOLDER = Path("/sys/class/backlight")
ON, OFF = "0", "4"  # FB_BLANK_UNBLANK, FB_BLANK_POWERDOWN
LEAST = 1  # at 0 many lamps are off, and dimmed is not dark


class NoBacklight(Exception):
    """One sentence: what cannot be done, where, and what to do about it."""


class Backlight:
    """One lamp. Whoever asks for what it is already asks for nothing."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._most = _number(folder / "max_brightness")
        self._percent = -1  # whatever it is, it was not our doing

    def light(self, percent: int) -> None:
        """0: off. Raises NoBacklight."""
        if percent == self._percent:
            return
        if percent:
            self._write("brightness", max(LEAST, round(self._most * percent / 100)))
        self._switch(ON if percent else OFF)
        self._percent = percent

    def _switch(self, to: str) -> None:
        if (self._folder / "bl_power").exists():
            self._write("bl_power", to)
        elif to == OFF:
            self._write("brightness", 0)

    def _write(self, name: str, value: int | str) -> None:
        file = self._folder / name
        try:
            file.write_text(f"{value}\n", encoding="ascii")
        except PermissionError as error:
            self._percent = -1
            raise NoBacklight(
                f"{file} may not be written by this user: a udev rule or group must allow it"
            ) from error
        except OSError as error:
            self._percent = -1
            raise NoBacklight(
                f"{file} cannot be written ({error.strerror}): the screen is dimmed instead"
            ) from error


def find_backlight(path: str, folder: Path = FOLDER) -> Backlight | None:
    """The one that is told, or the only one there is; none: this screen has none.

    Raises NoBacklight where it cannot be told which, or it cannot be read.
    """
    if path:
        return Backlight(Path(path))
    try:
        found = sorted(folder.iterdir())
    except OSError:
        return None
    if len(found) > 1:
        names = ", ".join(one.name for one in found)
        raise NoBacklight(f"{folder} holds several ({names}): name one by screen.backlight")
    return Backlight(found[0]) if found else None


def _number(file: Path) -> int:
    try:
        return int(file.read_text(encoding="ascii"))
    except (OSError, ValueError) as error:
        raise NoBacklight(f"{file} cannot be read: correct screen.backlight") from error
