"""The light of one door, played beside the room."""

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable

from panel.domain.room import Room
from panel.lights.base import Colour, Light, LightError
from panel.lights.signal import DOUBTFUL, Signal, played, signal
from panel.ui.view import View

log = logging.getLogger(__name__)

TRIES_EVERY = 60.0  # seconds, where there is none or it was lost
SHOWS_AGAIN = 60.0  # seconds: a light that was pulled, or disturbed, is found out


class StateLight:
    """Says what the door says. A steady light is shown again each minute, a pattern as it goes."""

    def __init__(
        self,
        make: Callable[[], Light],
        *,
        brightness: float,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`brightness`: from 0 to 1."""
        self._make = make
        self._brightness = brightness
        self._share = 1.0
        self._clock = clock
        self._signal: Signal = DOUBTFUL
        self._since = clock()
        self._changed = asyncio.Event()
        self._lost = ""

    def show(self, view: View, room: Room) -> None:
        wanted = signal(view)
        if wanted != self._signal:
            self._signal, self._since = wanted, self._clock()
            self._changed.set()

    def dims(self, share: float) -> None:
        """As the screen rests: 1 is awake, 0 dark."""
        if share != self._share:
            self._share = share
            self._changed.set()

    async def run(self) -> None:
        """Live until cancelled; then dark. What fails is told once, and tried again each minute."""
        while True:
            try:
                await self._live()
            except LightError as error:
                if str(error) != self._lost:
                    log.warning("the state light: %s", error)
                self._lost = str(error)
                await asyncio.sleep(TRIES_EVERY)

    async def _live(self) -> None:
        light = await asyncio.to_thread(self._make)
        try:
            await self._play(light)
        finally:
            await asyncio.to_thread(light.close)

    async def _play(self, light: Light) -> None:
        while True:
            self._changed.clear()
            colour, lasts = played(self._signal, self._clock() - self._since)
            await _shown(light, colour.at(self._brightness * self._share))
            if self._lost:
                log.info("the state light is lit again")
                self._lost = ""
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(min(lasts, SHOWS_AGAIN)):
                    await self._changed.wait()


async def _shown(light: Light, colour: Colour) -> None:
    """Seen through, even where the panel ends meanwhile: green must not come after the dark."""
    showing = asyncio.ensure_future(asyncio.to_thread(light.show, colour))
    try:
        await asyncio.shield(showing)
    except asyncio.CancelledError:
        with contextlib.suppress(LightError):
            await showing
        raise
