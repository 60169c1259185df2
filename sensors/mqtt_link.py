"""Keeps up the connection to a broker, for ever, in a thread of its own."""

import secrets
from typing import Protocol

from sensors.base import NoTrust
from sensors.mqtt_bell import Bell
from sensors.mqtt_broker import Broker, Pace
from sensors.mqtt_connection import Connection, Hearer
from sensors.mqtt_outbox import Outbox
from sensors.mqtt_waiting import Waiting


class Listener(Hearer, Protocol):
    """Who is told of the connections, one after the other."""

    def lost(self, why: str) -> None: ...


def keep_up(
    broker: Broker, hearing: Listener, pace: Pace, bell: Bell, outbox: Outbox | None = None
) -> None:
    """Until the bell rings. Raises NoTrust if the very first connection cannot begin."""
    # Mosquitto's own limit was 23 bytes once, and MQTT 3.1.1 promises no more.
    client_id = broker.client_id or f"room-panel-{secrets.token_hex(6)}"
    waiting = Waiting(pace)
    is_first = True
    while not bell.rung:
        connection = Connection(broker, hearing, pace, client_id, bell, outbox)
        try:
            why = connection.live()
        except NoTrust as error:
            if is_first:
                raise
            why = str(error)
        is_first = False
        if bell.rung:
            return
        hearing.lost(why)
        bell.wait(waiting.after(connection.lasted))
