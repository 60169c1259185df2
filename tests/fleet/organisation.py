"""Those who look after many panels: what they hear at their broker, and what they ask there."""

import json
import threading
import time
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self

import pytest
from paho.mqtt.client import Client, MQTTMessage
from paho.mqtt.enums import CallbackAPIVersion

HOME = "room-panel/lyon/lyon-1"
PATIENCE = 20.0  # seconds: only a failing test waits that long


class Organisation:
    """Reads all there is. Use with `with`."""

    def __init__(
        self,
        port: int,
        *,
        username: str = "",
        password: str = "",
        home: str = HOME,
    ) -> None:
        self._home = home
        self.heard: list[tuple[str, bytes]] = []
        self._ready = threading.Event()
        self._client = Client(CallbackAPIVersion.VERSION2)
        self._client.reconnect_delay_set(1, 1)
        if username:
            self._client.username_pw_set(username, password)
        self._client.on_connect = self._come_in
        self._client.on_subscribe = lambda *_: self._ready.set()
        self._client.on_message = self._hear
        self._client.connect("127.0.0.1", port)

    def __enter__(self) -> Self:
        self._client.loop_start()
        assert self._ready.wait(PATIENCE)
        return self

    def __exit__(
        self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None
    ) -> None:
        self._client.disconnect()
        self._client.loop_stop()

    def _come_in(self, *_: Any) -> None:
        self._client.subscribe("#", 1)

    def _hear(self, _client: Client, _data: Any, message: MQTTMessage) -> None:
        self.heard.append((message.topic, bytes(message.payload)))

    # --- what they hear -----------------------------------------------------------------------

    def all_of(self, topic: str) -> list[bytes]:
        return [payload for where, payload in self.heard if where == topic]

    def last(self, what: str) -> bytes:
        return (self.all_of(f"{self._home}/{what}") or [b""])[-1]

    def told(self, what: str) -> dict[str, Any]:
        """The last word there; empty before the first."""
        said: dict[str, Any] = json.loads(self.last(what) or b"{}")
        return said

    def forgets(self) -> None:
        self.heard.clear()

    def until(self, what: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE
        while not what():
            if time.monotonic() > deadline:
                pytest.fail(f"in vain; heard: {self.heard[-10:]}")
            time.sleep(0.01)

    # --- what they ask ------------------------------------------------------------------------

    def ask(self, name: str, which: str, at: str, *, retain: bool = False) -> None:
        self.say(name, json.dumps({"id": which, "at": at}).encode(), retain=retain)

    def say(self, name: str, payload: bytes, *, retain: bool = False) -> None:
        self.publish(f"{self._home}/command/{name}", payload, retain=retain)

    def publish(self, topic: str, payload: bytes, *, retain: bool = False) -> None:
        """The broker has it when this returns; what it makes of it, it does not say."""
        self._client.publish(topic, payload, 1, retain).wait_for_publish(PATIENCE)
