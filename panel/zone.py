"""The time zone at the door."""

import os
import time
from datetime import UTC, tzinfo
from functools import cache
from pathlib import Path
from zoneinfo import TZPATH, ZoneInfo

SYSTEM = Path("/etc/localtime")


def settle_in(name: str) -> tzinfo:
    """Live in this IANA zone, or in the system's if the name is empty.

    Qt formats times in the process' zone, so the process takes it over. Call before Qt starts.
    """
    name = _or_the_systems(name)
    if name:
        os.environ["TZ"] = name
        time.tzset()
    return _zone(name)


def zone_named(name: str) -> tzinfo:
    """The same zone, without living in it."""
    return _zone(_or_the_systems(name))


@cache
def country_of(name: str) -> str:
    """Whose zone this is, in two letters; empty where the system's tables do not tell."""
    name = _or_the_systems(name)
    if not name and SYSTEM.is_symlink():
        name = str(SYSTEM.readlink()).rpartition("/zoneinfo/")[2]
    for folder in map(Path, TZPATH):
        if (table := folder / "zone.tab").exists():
            rows = (line.split("\t") for line in table.read_text("utf-8").splitlines())
            return next((row[0] for row in rows if row[2:3] == [name]), "")
    return ""


def _or_the_systems(name: str) -> str:
    name = name or os.environ.get("TZ", "")
    return "" if name.startswith(":") else name


@cache  # the system's is read from its file, and would be another one each time
def _zone(name: str) -> tzinfo:
    if name:
        return ZoneInfo(name)
    if SYSTEM.exists():
        with SYSTEM.open("rb") as file:
            return ZoneInfo.from_file(file, key="localtime")
    return UTC
