"""The air in a room, told on a broker: over a connection of its own.

So whatever is wrong with it, no word about people comes later for it, and none sooner.
"""

import asyncio
import logging
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime

from sensors.climate import Measure, Measured, Quantity, measured
from sensors.mqtt_broker import Broker, Pace
from sensors.mqtt_thread import listen
from sensors.payload import Nothing

log = logging.getLogger("sensors.climate")

_PACE = Pace()
_SECONDS = 2.0  # between two words of one quantity: nobody reads faster


class ClimateSource:
    def __init__(self, broker: Broker, measures: Sequence[Measure], pace: Pace = _PACE) -> None:
        name = broker.client_id
        self._broker = replace(broker, client_id=f"{name}-climate" if name else "")
        self._measures = tuple(measures)
        self._pace = pace

    async def run(self, tell: Callable[[Measured], None]) -> None:
        """Tell in the loop until cancelled. Raises NoTrust if the connection cannot begin."""
        loop = asyncio.get_running_loop()
        hearing = _Hearing(self._measures, lambda word: _cross(loop, tell, word))
        await listen(self._broker, hearing, self._pace, hearing.stop)


def _cross(
    loop: asyncio.AbstractEventLoop, tell: Callable[[Measured], None], word: Measured
) -> None:
    with suppress(RuntimeError):  # the loop has been closed
        loop.call_soon_threadsafe(tell, word)


class _Hearing:
    """Lives in the thread of the connection."""

    def __init__(self, measures: Sequence[Measure], put: Callable[[Measured], None]) -> None:
        self._measures = tuple(measures)
        self._put = put
        self._lost = ""
        self._odd: set[Quantity] = set()
        self._told: dict[Quantity, datetime] = {}
        self._stopped = False

    @property
    def wanted(self) -> tuple[str, ...]:
        return tuple(sorted({measure.topic for measure in self._measures}))

    def stop(self) -> None:
        self._stopped = True

    def found(self) -> None:
        if self._lost:
            log.info("the climate's sensors are found")
        self._lost = ""

    def lost(self, why: str) -> None:
        if not self._lost:
            log.warning("the climate's sensors are lost: %s", why)
        self._lost = why

    def granted(self, wanted: str) -> None:
        pass

    def denied(self, wanted: str, why: str) -> None:
        log.warning("the climate's topic %s may not be read: %s", wanted, why)

    def said(
        self, wanted: str, topic: str, payload: bytes, *, retained: bool, duplicate: bool
    ) -> None:
        if retained or self._stopped:  # nobody knows how old it is
            return
        now = datetime.now(UTC)
        for measure in self._measures:
            if measure.topic == wanted:
                self._hear(measure, payload, now)

    def ignored(self, what: str) -> None:
        pass

    def settled(self) -> None:
        pass

    def _hear(self, measure: Measure, payload: bytes, now: datetime) -> None:
        last = self._told.get(measure.quantity)
        if last is not None and 0 <= (now - last).total_seconds() < _SECONDS:
            return
        word = measured(measure, payload, now)
        if isinstance(word, Measured):
            self._told[measure.quantity] = now
            self._put(word)
        elif isinstance(word, Nothing) and measure.quantity not in self._odd:
            self._odd.add(measure.quantity)
            log.info("%s: a message tells nothing: %s", measure.quantity.value, word.why)
