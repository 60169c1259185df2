"""Versions, off the installed packages and the system's files below `root`."""

import importlib.metadata
import platform
import re
import shlex
import sys
from pathlib import Path

from panel.doctor.judges.versions import Versions
from panel.doctor.lines import Unknown

UNIT = "room-panel.service"


def look_at_versions(root: Path) -> Versions:
    system = _os_release(root)
    image = " ".join(filter(None, (system.get("IMAGE_ID"), system.get("IMAGE_VERSION"))))
    return Versions(
        panel=_installed("room-panel") or "?",
        python=sys.version_info[:3],
        pyside=_installed("PySide6-Essentials") or _installed("PySide6"),
        kernel=platform.release(),
        system=system.get("PRETTY_NAME", platform.system()),
        systemd=_systemd(root),
        image=image,
        runs=_runs(root),
    )


def _installed(package: str) -> str:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return ""


def _os_release(root: Path) -> dict[str, str]:
    for name in ("etc/os-release", "usr/lib/os-release"):
        try:
            text = (root / name).read_text(encoding="utf-8", errors="replace")
        except OSError:
            continue
        pairs = (line.split("=", 1) for line in text.splitlines() if re.match(r"[A-Z_]+=", line))
        return {key: "".join(shlex.split(value)[:1]) for key, value in pairs}
    return {}


def _systemd(root: Path) -> int | Unknown:
    """By its own library's name: asking systemctl would start a program."""
    found = [
        int(number[1])
        for pattern in ("usr/lib/systemd", "usr/lib/*/systemd", "lib/systemd")
        for file in root.glob(f"{pattern}/libsystemd-shared-*.so")
        if (number := re.search(r"-(\d+)", file.name))
    ]
    return max(found, default=Unknown.UNKNOWN)


def _runs(root: Path) -> bool | Unknown:
    """systemd keeps a link for each unit that is up; sd_booted(3) tells whether it is there."""
    if not (root / "run/systemd/system").is_dir():
        return Unknown.UNKNOWN
    return (root / f"run/systemd/units/invocation:{UNIT}").is_symlink()
