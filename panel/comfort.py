"""The air in the room, from sensors to the glass. It never touches what is decided of a room."""

import asyncio
import logging
import os
from datetime import datetime, timedelta

from msgspec import UnsetType

from panel.app import Panel
from panel.domain.room import Room
from panel.ui.comfort import ComfortBridge
from panel.ui.view import View
from sensors.base import SensorError
from sensors.climate import Measured, Quantity, measures
from sensors.credentials import Credentials
from sensors.mqtt_climate import ClimateSource
from sensors.settings import MqttTable

log = logging.getLogger(__name__)

TRIES_EVERY = 60.0  # seconds, where the connection cannot begin


class Comfort:
    """What was told last of each quantity, for as long as it is good."""

    name = "Comfort"

    def __init__(self, panel: Panel) -> None:
        self.bridge = ComfortBridge()
        self._panel = panel
        self._measures = measures(panel.settings.climate)
        self._good_for = {one.quantity: one.stale_after for one in self._measures}
        self._heard: dict[Quantity, Measured] = {}
        self._changed = asyncio.Event()

    def show(self, view: View, room: Room) -> None:
        """The air has nothing to do with the agenda."""

    async def run(self) -> None:
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._listen())
            tasks.create_task(self._forget())

    def hear(self, word: Measured) -> None:
        self._heard[word.quantity] = word
        self._changed.set()
        self._show(self._panel.clock.now())

    async def _listen(self) -> None:
        told = ""
        settings = self._panel.settings
        if isinstance(settings.sensors.mqtt, UnsetType):
            return
        while True:
            try:
                await self._source(settings.sensors.mqtt).run(self.hear)
            except SensorError as error:
                if str(error) != told:
                    log.error("the climate's sensors: %s", error)
                told = str(error)
            await asyncio.sleep(TRIES_EVERY)

    def _source(self, mqtt: MqttTable) -> ClimateSource:
        folder = self._panel.settings.files[0].parent
        broker = Credentials(folder=folder, environment=os.environ).broker(mqtt)
        return ClimateSource(broker, self._measures)

    async def _forget(self) -> None:
        """What is too old is not shown: one timer, to the next that is."""
        while True:
            self._changed.clear()
            now = self._panel.clock.now()
            ends = [word.at + self._good_for[word.quantity] for word in self._heard.values()]
            wait = min((end - now for end in ends if end > now), default=None)
            try:
                async with asyncio.timeout(wait.total_seconds() if wait else None):
                    await self._changed.wait()
            except TimeoutError:
                self._show(self._panel.clock.now())

    def _show(self, now: datetime) -> None:
        self.bridge.show(
            temperature=self._value(Quantity.TEMPERATURE, now),
            humidity=self._value(Quantity.HUMIDITY, now),
            co2=self._value(Quantity.CO2, now),
        )

    def _value(self, quantity: Quantity, now: datetime) -> float | None:
        word = self._heard.get(quantity)
        if word is None or not timedelta(0) <= now - word.at < self._good_for[quantity]:
            return None
        return word.value
