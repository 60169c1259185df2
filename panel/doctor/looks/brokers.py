"""Calls a broker, reads nothing, and hangs up."""

import secrets
import threading

from panel.doctor.judges.sensors import Broker as Called
from sensors.base import NoTrust
from sensors.mqtt_bell import Bell
from sensors.mqtt_broker import Broker, Pace
from sensors.mqtt_connection import Connection


def call(broker: Broker, seconds: float) -> Called:
    """Blocks for as long as that takes."""
    bell = Bell()
    caller = _Caller(bell)
    timer = threading.Timer(seconds, bell.ring)
    timer.start()
    try:
        name = f"room-panel-{secrets.token_hex(6)}"
        why = Connection(broker, caller, Pace(look=0.1), name, bell).live()
    except NoTrust as error:
        why = str(error).rstrip(".")
    finally:
        timer.cancel()
        timer.join()
        bell.close()
    if not why and not caller.is_in:
        why = f"the broker {broker.address} has not answered within {seconds:g} s"
    return Called(address=broker.address, why=why)


class _Caller:
    """Hangs up as soon as it is let in."""

    wanted: tuple[str, ...] = ()

    def __init__(self, bell: Bell) -> None:
        self._bell = bell
        self.is_in = False

    def found(self) -> None:
        self.is_in = True
        self._bell.ring()

    def granted(self, wanted: str) -> None:
        pass

    def denied(self, wanted: str, why: str) -> None:
        pass

    def said(
        self, wanted: str, topic: str, payload: bytes, *, retained: bool, duplicate: bool
    ) -> None:
        pass

    def ignored(self, what: str) -> None:
        pass

    def settled(self) -> None:
        pass
