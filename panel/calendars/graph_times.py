"""Times as Graph writes them, and as it takes them."""

from datetime import UTC, datetime, time, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from panel.domain.meeting import Slot

# Graph writes 0001-01-01 for "never"; at such years a window around a time overflows.
_YEARS = range(1900, 9000)


class InZone(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    date_time: str
    time_zone: str | None = None


def in_utc(moment: datetime) -> dict[str, str]:
    """A time as Graph takes it."""
    naive = moment.astimezone(UTC).replace(tzinfo=None)
    return {"dateTime": naive.isoformat(timespec="microseconds"), "timeZone": "UTC"}


def moment_of(given: InZone) -> datetime:
    """Graph's seven fractional digits are cut to the six that Python keeps."""
    at = datetime.fromisoformat(given.date_time)
    if at.year not in _YEARS:
        msg = f"the year {at.year}"
        raise ValueError(msg)
    return at if at.tzinfo else at.replace(tzinfo=_zone(given.time_zone or "UTC"))


def slot_of(start: InZone, end: InZone, zone: tzinfo, *, all_day: bool) -> Slot:
    first, last = moment_of(start), moment_of(end)
    if all_day and first.time() == last.time() == time():
        # Midnights of whatever zone was asked for: only their dates are meant.
        first, last = (datetime.combine(at.date(), time(), zone) for at in (first, last))
    slot = Slot(start=first.astimezone(UTC), end=last.astimezone(UTC))
    if slot.end < slot.start:
        msg = "it ends before it starts"
        raise ValueError(msg)
    return slot


@lru_cache(maxsize=64)
def _zone(name: str) -> tzinfo:
    """An IANA zone. Windows' names cannot be told without a table: the times are unreadable."""
    if name.upper() in ("UTC", "ETC/UTC", "GMT", "TZONE://MICROSOFT/UTC"):
        return UTC
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, OSError) as error:
        msg = f"the time zone {name!r}"
        raise ValueError(msg) from error
