"""What the panel runs on, and since when."""

import platform
import time
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import qVersion

HEAT = Path("/sys/class/thermal/thermal_zone0/temp")


def versions() -> tuple[tuple[str, str], ...]:
    """Names that need no translation."""
    return (
        ("Room Panel", _own()),
        ("Python", platform.python_version()),
        ("Qt", qVersion()),
        ("OS", _system()),
        ("Kernel", platform.release()),
    )


def since_boot() -> float:
    """Seconds that nobody can set."""
    return time.clock_gettime(time.CLOCK_BOOTTIME)


def booted(now: datetime) -> datetime:
    return now - timedelta(seconds=since_boot())


def degrees(file: Path = HEAT) -> int | None:
    """Of the processor; None: not told."""
    try:
        return round(int(file.read_text(encoding="ascii")) / 1000)
    except (OSError, ValueError):
        return None


def _own() -> str:
    import importlib.metadata  # 20 ms, and only for those who look

    try:
        return importlib.metadata.version("room-panel")
    except importlib.metadata.PackageNotFoundError:
        return "?"


def _system() -> str:
    try:
        return platform.freedesktop_os_release().get("PRETTY_NAME", platform.system())
    except OSError:
        return platform.system()
