"""What becomes of an item of the checklist, and why."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import ClassVar


class Verdict(Enum):
    PASSED = "passed"
    FAILED = "failed"
    UNTOLD = "could not be told"
    LEFT_OUT = "left out"  # on purpose: not asked for, or not of this room


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """Something that was done or seen, as evidence."""

    at: datetime
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    name: str
    title: str
    verdict: Verdict
    reason: str
    remedy: str
    begun: datetime
    took: timedelta
    steps: tuple[Step, ...]

    @property
    def is_well(self) -> bool:
        return self.verdict in (Verdict.PASSED, Verdict.LEFT_OUT)


class Stopped(Exception):
    """An item that ends before its end: its text is the reason."""

    verdict: ClassVar[Verdict]

    def __init__(self, reason: str, remedy: str = "") -> None:
        super().__init__(reason)
        self.remedy = remedy


class Failed(Stopped):
    verdict = Verdict.FAILED


class Untold(Stopped):
    verdict = Verdict.UNTOLD


class LeftOut(Stopped):
    verdict = Verdict.LEFT_OUT
