"""Waiting for something to come true: with growing pauses, and not for ever."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")
_FIRST, _LONGEST, _GROWS = 1.0, 15.0, 1.6  # seconds between two looks


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    at_most: float  # seconds
    sleep: Callable[[float], Awaitable[None]]
    clock: Callable[[], float]

    async def until(self, look: Callable[[], Awaitable[T | None]]) -> T | None:
        """What `look` finds at last; None if it has found nothing in all that time."""
        ends, pause = self.clock() + self.at_most, _FIRST
        while True:
            found = await look()
            left = ends - self.clock()
            if found is not None or left <= 0:
                return found
            await self.sleep(min(pause, left))
            pause = min(pause * _GROWS, _LONGEST)
