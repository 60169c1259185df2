"""A room with a sensor on a real broker, for the contract of sources."""

from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from sensors.base import Kind
from sensors.description import Availability, Description
from sensors.mqtt import MqttSource, Pace
from tests.sensors.broker import MqttBroker
from tests.sensors.cable import Cable

STATUS = Availability(topic="z2m/bridge/state", path="state", last_will=True)
RADAR = Description(
    sensor="radar",
    kind=Kind.LEVEL,
    topic="z2m/radar",
    path="presence",
    availability=(STATUS,),
)
WINDOW = Description(sensor="window", kind=Kind.CONTACT, topic="z2m/window", path="open")


class MqttDoor:
    cable = "the connection breaks, and the next one is not answered"

    def __init__(self, folder: Path) -> None:
        with ExitStack() as made:
            self._broker = made.enter_context(MqttBroker(folder))
            self._broker.start()
            self._cable = made.enter_context(Cable(to=self._broker.port))
            self._made = made.pop_all()
        self._broker.publish(STATUS.topic, '{"state": "online"}', retain=True)
        address = replace(self._broker.address, port=self._cable.port)
        self.source = MqttSource(address, [RADAR, WINDOW], Pace(first_wait=0.1))

    def somebody_comes(self) -> None:
        self._broker.publish(RADAR.topic, '{"presence": true}')

    def nobody_is_there(self) -> None:
        self._broker.publish(RADAR.topic, '{"presence": false}')

    def the_cable_is_pulled(self) -> None:
        self._cable.cut()
        self._cable.snap()

    def the_cable_is_back(self) -> None:
        self._cable.mend()

    def close(self) -> None:
        self._made.close()
