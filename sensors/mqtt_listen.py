"""What devices on a broker announce of themselves, listened to for a while."""

import secrets
import threading

from sensors.mqtt_bell import Bell
from sensors.mqtt_broker import Broker, Pace
from sensors.mqtt_connection import Connection

# home-assistant.io/integrations/mqtt: with and without a node
ANNOUNCED = ("homeassistant/+/+/config", "homeassistant/+/+/+/config")


class Unheard(Exception):
    """Why nothing could be heard, as one clause."""


def announcements(broker: Broker, seconds: float) -> dict[str, bytes]:
    """The latest payload of each topic. Raises NoTrust, Unheard."""
    bell, collector = Bell(), _Collector()
    timer = threading.Timer(seconds, bell.ring)
    name = f"room-panel-{secrets.token_hex(6)}"
    timer.start()
    try:
        why = Connection(broker, collector, Pace(), name, bell).live()
    finally:
        timer.cancel()
        timer.join()
        bell.close()
    if why or collector.forbidden:
        raise Unheard(why or collector.forbidden)
    return collector.heard


class _Collector:
    wanted = ANNOUNCED

    def __init__(self) -> None:
        self.heard: dict[str, bytes] = {}
        self.forbidden = ""  # why

    def found(self) -> None:
        pass

    def granted(self, wanted: str) -> None:
        pass

    def denied(self, wanted: str, why: str) -> None:
        self.forbidden = why

    def said(
        self, wanted: str, topic: str, payload: bytes, *, retained: bool, duplicate: bool
    ) -> None:
        self.heard[topic] = payload

    def ignored(self, what: str) -> None:
        pass

    def settled(self) -> None:
        pass
