"""Every sensor on one broker, over one connection.

mqtt_broker      where it is, how patient to be      mqtt_words    reasons, for people
mqtt_link        keeps a connection up               mqtt_tls      certificates
mqtt_thread      in a thread of its own              mqtt_climate  the air in the room
mqtt_connection  one, from first byte to last        mqtt_bell     calls the thread away
mqtt_hearing     messages become readings            mqtt_client   holds no long message
mqtt_waiting     how long to wait before calling     mqtt_listen   what devices announce
mqtt_outbox      what is to be said, by others than sensors, and mqtt_speaking says it
"""

import asyncio
from collections import Counter
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from sensors.base import Tell
from sensors.crossing import Crossing
from sensors.description import Description
from sensors.mqtt_broker import Broker, Pace
from sensors.mqtt_hearing import Hearing
from sensors.mqtt_thread import listen

__all__ = ["Broker", "MqttSource", "Pace"]

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
        crossing = Crossing(asyncio.get_running_loop(), tell)
        hearing = Hearing(self._descriptions, crossing.put, self._ignored)
        await listen(self._broker, hearing, self._pace, crossing.close)
