"""Entra's counter for devices, as one of them meets it: codes, and people who use them or not."""

import asyncio
from collections.abc import Iterable

from panel.calendars.base import CalendarError
from panel.calendars.credential import Code, Waiting
from panel.signing_in.going import Going, Shown

ADDRESS = "https://microsoft.com/devicelogin"


class Counter:
    """Answers in the order it was told to; then nobody ever comes."""

    pause = 5.0

    def __init__(
        self,
        *answers: Waiting | CalendarError,
        gives: Iterable[CalendarError] = (),
        lasts: float = 900.0,
    ) -> None:
        self._answers = [*answers]
        self._gives = [*gives]
        self._lasts = lasts
        self.given = 0

    async def begin(self) -> Code:
        if self._gives:
            raise self._gives.pop(0)
        self.given += 1
        return Code(
            text=f"CODE{self.given}", address=ADDRESS, account="room@x", seconds=self._lasts
        )

    async def ask(self) -> Waiting:
        if not self._answers:
            return Waiting.PENDING
        answer = self._answers.pop(0)
        if isinstance(answer, CalendarError):
            raise answer
        return answer


class Onlooker:
    """Sees what a sheet shows; time goes by only while the panel waits."""

    def __init__(self, counter: Counter) -> None:
        self.seen: list[Shown] = []
        self.seconds = 0.0
        self.waits: list[float] = []
        self._going = Going(counter, self.seen.append, sleep=self._sleep, clock=self._now)

    def watch(self, *, patience: int = 1000) -> None:
        """Until somebody has signed in, or for so many waits."""
        self._left = patience
        try:
            asyncio.run(self._going.run())
        except EOFError:
            return

    def _now(self) -> float:
        return self.seconds

    async def _sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.seconds += seconds
        self._left -= 1
        if self._left < 0:
            raise EOFError("enough has been seen")
