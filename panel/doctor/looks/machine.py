"""Disk, memory, heat and power, off the kernel's files below `root`."""

import getpass
import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from panel.doctor.judges.machine import Folder, Machine
from panel.doctor.lines import Unknown


def look_at_machine(root: Path, folders: Mapping[str, Path]) -> Machine:
    """`folders`: what panel.toml calls them, the state first; none: it cannot be used."""
    state = next(iter(folders.values()), None)
    return Machine(
        folders=tuple(
            Folder(key=key, path=str(path), why=_why_not(path)) for key, path in folders.items()
        ),
        disk_free=_free(state) if state else Unknown.UNKNOWN,
        read_only=_read_only(state) if state else Unknown.UNKNOWN,
        worn=_worn(root),
        memory_free=_memory(root),
        degrees=_degrees(root),
        throttled=_throttled(root),
        user=_user(),
    )


def _why_not(folder: Path) -> str:
    """Why nothing can be written there; where nobody has made it yet, into what it would lie in."""
    try:
        with tempfile.TemporaryFile(dir=_that_is_there(folder)):
            return ""
    except OSError as error:
        return error.strerror or type(error).__name__


def _that_is_there(folder: Path) -> Path:
    return next((one for one in (folder, *folder.parents) if one.exists()), folder)


def _free(folder: Path) -> int | Unknown:
    try:
        return shutil.disk_usage(_that_is_there(folder)).free
    except OSError:
        return Unknown.UNKNOWN


def _read_only(folder: Path) -> bool | Unknown:
    try:
        return bool(os.statvfs(_that_is_there(folder)).f_flag & os.ST_RDONLY)
    except OSError:
        return Unknown.UNKNOWN


def _worn(root: Path) -> int | Unknown:
    """The worse of its two kinds of memory; see the kernel's ABI of mmc's `life_time`."""
    for file in sorted(root.glob("sys/block/mmcblk*/device/life_time")):
        worn = [_number(word, 16) for word in _text(file).split()]
        if told := [one for one in worn if isinstance(one, int) and one]:
            return max(told)
    return Unknown.UNKNOWN


def _memory(root: Path) -> int | Unknown:
    for line in _text(root / "proc/meminfo").splitlines():
        name, _, said = line.partition(":")
        if name == "MemAvailable" and said.split():
            kilobytes = _number(said.split()[0], 10)
            return kilobytes << 10 if isinstance(kilobytes, int) else kilobytes
    return Unknown.UNKNOWN


def _degrees(root: Path) -> int | Unknown:
    said = _number(_text(root / "sys/class/thermal/thermal_zone0/temp"), 10)
    return round(said / 1000) if isinstance(said, int) else said


def _throttled(root: Path) -> int | Unknown:
    return _number(_text(root / "sys/devices/platform/soc/soc:firmware/get_throttled"), 16)


def _number(text: str, base: int) -> int | Unknown:
    try:
        return int(text.strip(), base)
    except ValueError:
        return Unknown.UNKNOWN


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii", errors="replace")
    except OSError:
        return ""


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a number that has no name here
        return str(os.getuid())
