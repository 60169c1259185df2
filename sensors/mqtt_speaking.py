"""What one connection says, a few words at a time: a slow broker fills nothing up."""

from typing import Any

from paho.mqtt.client import Client
from paho.mqtt.properties import Properties
from paho.mqtt.reasoncodes import ReasonCode

from sensors.mqtt_outbox import Outbox

AT_ONCE = 4  # words that the broker has not confirmed yet
_AT_LEAST_ONCE = 1


class Speaking:
    def __init__(self, client: Client, outbox: Outbox) -> None:
        self._client = client
        self._outbox = outbox
        self._unconfirmed = 0
        self._begun = False
        will = outbox.will
        client.will_set(will.topic, will.payload, _AT_LEAST_ONCE, retain=will.retained)
        client.on_publish = self._confirmed

    def begin(self) -> None:
        """The broker has let us in."""
        self._begun = True
        self._outbox.begin_again()

    def go_on(self) -> None:
        """As much as the broker can be asked to take."""
        self._outbox.hear()
        while self._begun and self._unconfirmed < AT_ONCE and self._client.is_connected():
            message = self._outbox.take()
            if message is None:
                return
            self._unconfirmed += 1
            self._client.publish(
                message.topic, message.payload, _AT_LEAST_ONCE, retain=message.retained
            )

    def _confirmed(
        self,
        _client: Client,
        _data: Any,
        _number: int,
        _reason: ReasonCode,
        _properties: Properties,
    ) -> None:
        self._unconfirmed -= 1
