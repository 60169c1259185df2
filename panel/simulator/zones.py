"""Time zones by the names that Graph takes: IANA's and Windows'."""

from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

# The few of CLDR's windowsZones.xml that a European demo and Microsoft's examples name.
WINDOWS = {
    "UTC": "UTC",
    "GMT Standard Time": "Europe/London",
    "Romance Standard Time": "Europe/Paris",
    "W. Europe Standard Time": "Europe/Berlin",
    "Central Europe Standard Time": "Europe/Budapest",
    "Pacific Standard Time": "America/Los_Angeles",
    "Eastern Standard Time": "America/New_York",
    "Tokyo Standard Time": "Asia/Tokyo",
}


class UnknownZone(ValueError):
    """Neither an IANA zone nor one of the Windows names above."""


@cache
def zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(WINDOWS.get(name, name))
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise UnknownZone(name) from error


def windows(name: str) -> str:
    """As Exchange names a mailbox's zone; one that is not listed above keeps its name."""
    return next((known for known, iana in WINDOWS.items() if iana == name), name)
