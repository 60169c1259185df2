"""The time zone at the door."""

import os
import time
from datetime import UTC, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

SYSTEM = Path("/etc/localtime")


def settle_in(name: str) -> tzinfo:
    """Live in this IANA zone, or in the system's if the name is empty.

    Qt formats times in the process' zone, so the process takes it over. Call before Qt starts.
    """
    name = name or os.environ.get("TZ", "")
    if name and not name.startswith(":"):
        os.environ["TZ"] = name
        time.tzset()
        return ZoneInfo(name)
    if SYSTEM.exists():
        with SYSTEM.open("rb") as file:
            return ZoneInfo.from_file(file, key="localtime")
    return UTC
