"""What lights the screen, brought to where it is wanted: off the screen's thread, the last wish."""

import asyncio
import contextlib
import logging
from collections.abc import Callable

from panel.glass.backlight import Backlight, NoBacklight, find_backlight

log = logging.getLogger(__name__)
FULL = 100


class Lamp:
    """A lamp that may not be there: then it `works` not, and a veil has to do."""

    def __init__(self, path: str, on_turn: Callable[[], None]) -> None:
        """`on_turn` hears when it begins to work, or ceases to."""
        self._path = path
        self._on_turn = on_turn
        self._wanted = FULL
        self._wish = asyncio.Event()
        self._lost = False
        self.works = False

    def want(self, percent: int) -> None:
        """0: off."""
        if percent != self._wanted:
            self._wanted = percent
            self._wish.set()

    async def run(self) -> None:
        """For as long as the panel lives; whatever comes after finds the screen lit."""
        backlight = await asyncio.to_thread(self._find)
        if backlight is None:
            return
        try:
            while True:
                await self._light(backlight, self._wanted)
                await self._wish.wait()
                self._wish.clear()
        finally:
            with contextlib.suppress(NoBacklight):
                backlight.light(FULL)

    def _find(self) -> Backlight | None:
        try:
            return find_backlight(self._path)
        except NoBacklight as error:
            log.warning("backlight: %s", error)
            return None

    async def _light(self, backlight: Backlight, percent: int) -> None:
        try:
            await asyncio.to_thread(backlight.light, percent)
        except NoBacklight as error:
            if not self._lost:
                log.warning("backlight lost: %s", error)
            self._lost, works = True, False
        else:
            if self._lost:
                log.info("backlight found")
            self._lost, works = False, True
        if works != self.works:
            self.works = works
            self._on_turn()
