"""What an answer's headers say of time: its date, and how long to wait."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from panel.calendars.base import SignInFailed
from panel.domain.faults import Fault

CLOCKS_AGREE = timedelta(minutes=2)


def compare_clocks(headers: Mapping[str, str], now: datetime) -> None:
    """A wrong clock must never show a room as free."""
    theirs = _date(headers.get("Date", ""))
    if theirs is None or abs(now - theirs) <= CLOCKS_AGREE:
        return
    off = now - theirs
    minutes = abs(off).total_seconds() / 60
    raise SignInFailed(
        f"The panel's clock is {minutes:.0f} minutes {'fast' if off > timedelta(0) else 'slow'}: "
        "let a time server set it.",
        Fault.CLOCK_WRONG,
    )


def retry_after(headers: Mapping[str, str], now: datetime) -> float:
    """In seconds; 0 if it does not say."""
    said = headers.get("Retry-After", "")
    at = _date(said)
    if at is not None:
        return max((at - now).total_seconds(), 0.0)
    return float(said) if re.fullmatch(r"[0-9]{1,9}(\.[0-9]+)?", said) else 0.0


def _date(said: str) -> datetime | None:
    try:
        at = parsedate_to_datetime(said)
    except (ValueError, TypeError, IndexError):
        return None
    return at if at.tzinfo else at.replace(tzinfo=UTC)
