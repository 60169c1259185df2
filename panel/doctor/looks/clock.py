"""The clock, as kernel, system and Graph tell of it."""

from datetime import datetime, timedelta
from pathlib import Path

from panel.doctor.case import Case
from panel.doctor.judges.clock import Clock
from panel.doctor.judges.network import Reached
from panel.doctor.lines import Unknown


def look_at_clock(case: Case, graph: Reached) -> Clock:
    known = case.known
    ahead: timedelta | Unknown = Unknown.UNKNOWN
    if isinstance(graph.date, datetime) and isinstance(graph.told_at, datetime):
        ahead = graph.told_at - graph.date
    return Clock(
        synchronised=case.synchronised(),
        trusted_always=known is not None and known.clock_trust == "always",
        ahead=ahead,
        zone=known.room.timezone if known else Unknown.UNKNOWN,
        system_zone=_system_zone(case.root),
        has_battery=_has_battery(case.root),
    )


def _system_zone(root: Path) -> str:
    link = root / "etc/localtime"
    if link.is_symlink():
        return str(link.readlink()).rpartition("/zoneinfo/")[2]
    return "that of /etc/localtime" if link.exists() else ""


def _has_battery(root: Path) -> bool | Unknown:
    """Whether there is a clock, not how full its battery is: that no kernel tells."""
    folder = root / "sys/class"
    if not folder.is_dir():
        return Unknown.UNKNOWN
    return any((folder / "rtc").glob("rtc*"))
