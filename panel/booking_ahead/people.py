"""Hosts from the directory, found while somebody types."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from panel.booking_ahead.plain import NO_ONE, Found
from panel.calendars.base import LETTERS, CalendarError
from panel.domain.person import Person

log = logging.getLogger(__name__)

PAUSE = 0.3  # seconds; whoever types on has not asked yet
MOST_NAMES = 60


class People:
    """One search at a time; the last text typed wins."""

    def __init__(
        self, find: Callable[[str], Awaitable[tuple[Person, ...]]], changed: Callable[[], None]
    ) -> None:
        self._find = find
        self._changed = changed
        self._wanted = ""
        self._asked = asyncio.Event()
        self._lost = False
        self.found = NO_ONE

    def find(self, text: str) -> None:
        self._wanted = " ".join(text.split())[:MOST_NAMES]
        if len(self._wanted) < LETTERS:
            self.found = NO_ONE
        else:
            self.found = Found(how="searching", people=self.found.people)
            self._asked.set()
        self._changed()

    def forget(self) -> None:
        self._wanted, self.found = "", NO_ONE

    async def run(self) -> None:
        while True:
            await self._asked.wait()
            self._asked.clear()
            await asyncio.sleep(PAUSE)
            if not self._asked.is_set() and self._wanted:
                await self._look_up(self._wanted)

    async def _look_up(self, text: str) -> None:
        try:
            people = await self._find(text)
        except CalendarError as error:
            if not self._lost:
                log.warning("hosts cannot be looked up: %s", error)
            self._lost, found = True, Found(how="failed")
        else:
            if self._lost:
                log.info("hosts can be looked up again")
            self._lost, found = False, Found(how="found" if people else "nobody", people=people)
        if text == self._wanted:  # else it is no longer asked for
            self.found = found
            self._changed()
