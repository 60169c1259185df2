"""The two clocks that codes live by."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Clocks:
    """The wall's clock for meetings, seconds since the boot for tokens."""

    now: Callable[[], datetime]
    since_boot: Callable[[], float]
