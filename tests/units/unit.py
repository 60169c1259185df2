"""A unit's lines, as systemd reads them."""

from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

Unit = Mapping[str, list[str]]


def lines(file: Path) -> list[list[str]]:
    """Words, without comments; quoted text in pieces."""
    said = file.read_text(encoding="utf-8").splitlines()
    return [line.split() for line in said if line and not line.startswith("#")]


def read(file: Path) -> Unit:
    """Each key with the words of all its lines; the parsers for .ini keep one line of several."""
    said: dict[str, list[str]] = defaultdict(list)
    for line in file.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith(("#", "[")):
            key, _, value = line.partition("=")
            said[key] += value.split()
    return said


def paths(unit: Unit, key: str) -> set[Path]:
    return {Path(word.removeprefix("-")) for word in unit.get(key, [])}


def environment(unit: Unit) -> dict[str, str]:
    return dict(word.split("=", 1) for word in unit["Environment"])
