"""Connectors, touch screens and backlights, off the kernel's files below `root`."""

import os
from collections.abc import Iterator
from pathlib import Path

from panel.doctor.judges.screen import Connector, Lamp, Screen

# linux/input-event-codes.h
_DIRECT = 1 << 0x01  # INPUT_PROP_DIRECT: what is touched is what is meant
_MT_X = 1 << 0x35  # ABS_MT_POSITION_X
_REL_X = 1 << 0x00


def look_at_screen(root: Path, backlight: str) -> Screen:
    """`backlight`: `screen.backlight`, empty where it is not told."""
    devices = [*_devices(root)]
    touches = tuple(name for name, touch, _ in devices if touch)
    return Screen(
        connectors=tuple(_connectors(root)),
        touches=touches,
        pointers=tuple(name for name, touch, points in devices if points and not touch),
        lamps=tuple(_lamps(root, backlight)),
        lamp_asked=backlight,
    )


def _connectors(root: Path) -> Iterator[Connector]:
    for file in sorted(root.glob("sys/class/drm/card*-*/status")):
        name = file.parent.name
        if "Writeback" not in name:
            yield Connector(name=name, connected=_text(file).strip() == "connected")


def _devices(root: Path) -> Iterator[tuple[str, bool, bool]]:
    """Its name; whether it is touched; whether it points."""
    for block in _text(root / "proc/bus/input/devices").split("\n\n"):
        said = dict(
            line[3:].split("=", 1)
            for line in block.splitlines()
            if line[1:3] == ": " and "=" in line
        )
        name = said.get("Name", "").strip('"')
        bits = {key: _bits(said.get(key, "")) for key in ("PROP", "ABS", "REL")}
        touch = bool(bits["PROP"] & _DIRECT or bits["ABS"] & _MT_X)
        if name:
            yield name, touch, bool(bits["REL"] & _REL_X)


def _bits(words: str) -> int:
    """The kernel's words, the highest first, without their leading zeros: each is a long."""
    bits = 0
    for word in words.split():
        try:
            bits = bits << 64 | int(word, 16)
        except ValueError:
            return 0
    return bits


def _lamps(root: Path, asked: str) -> Iterator[Lamp]:
    folder = root / "sys/class/backlight"
    found = [root / asked.lstrip("/")] if asked else sorted(folder.glob("*"))
    for lamp in found:
        if (file := lamp / "brightness").exists():
            path = f"/{lamp.relative_to(root)}"
            yield Lamp(path=path, writable=os.access(file, os.W_OK))


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
