"""Every sensor on one broker, over one connection.

mqtt_broker      where it is, how patient to be      mqtt_words    reasons, for people
mqtt_link        keeps a connection up               mqtt_tls      certificates
mqtt_connection  one, from first byte to last        mqtt_bell     calls the thread away
mqtt_hearing     messages become readings            mqtt_client   holds no long message
"""

import asyncio
import threading
from collections import Counter
from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from contextlib import suppress
from types import MappingProxyType

from sensors.base import Tell
from sensors.crossing import Crossing
from sensors.description import Description
from sensors.mqtt_bell import Bell
from sensors.mqtt_broker import Broker, Pace
from sensors.mqtt_hearing import Hearing
from sensors.mqtt_link import keep_up

__all__ = ["Broker", "MqttSource", "Pace"]

# A thread that just then looks up a name or calls a broker ends by itself, seconds later.
_PATIENCE_AT_THE_END = 1.0  # seconds

_PACE = Pace()


class MqttSource:
    def __init__(
        self, broker: Broker, descriptions: Sequence[Description], pace: Pace = _PACE
    ) -> None:
        self._broker = broker
        self._descriptions = tuple(descriptions)
        self._pace = pace
        self._ignored = Counter[str]()

    @property
    def sensors(self) -> tuple[str, ...]:
        return tuple(description.sensor for description in self._descriptions)

    @property
    def ignored(self) -> Mapping[str, int]:
        """How many messages told nothing: by sensor, and "too long" and "odd topic" ones."""
        return MappingProxyType(self._ignored)

    async def run(self, tell: Tell) -> None:
        loop = asyncio.get_running_loop()
        crossing = Crossing(loop, tell)
        bell = Bell()
        end = Future[None]()
        end.set_running_or_notify_cancel()  # it cannot be cancelled: the bell rings instead
        hearing = Hearing(self._descriptions, crossing.put, self._ignored)

        def keep_listening() -> None:
            try:
                keep_up(self._broker, hearing, self._pace, bell)
            except BaseException as error:  # noqa: BLE001  raised again where run() waits
                end.set_exception(error)
            else:
                end.set_result(None)
            finally:
                bell.close()

        # A daemon: the program may end while it looks up a name.
        thread = threading.Thread(target=keep_listening, name="mqtt", daemon=True)
        thread.start()
        try:
            await asyncio.wrap_future(end)
        finally:
            crossing.close()
            bell.ring()
            with suppress(TimeoutError):
                await asyncio.wait_for(asyncio.wrap_future(end), _PATIENCE_AT_THE_END)
                thread.join()  # nothing is left of it but the return
