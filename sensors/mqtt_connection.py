"""One connection to a broker, from its first byte to its last. It says what an outbox holds."""

import selectors
import ssl
import time
from collections.abc import Callable
from typing import Any, Protocol

from paho.mqtt.client import Client, ConnectFlags, DisconnectFlags, MQTTMessage
from paho.mqtt.enums import CallbackAPIVersion, LogLevel, MQTTProtocolVersion
from paho.mqtt.properties import Properties
from paho.mqtt.reasoncodes import ReasonCode

from sensors import mqtt_tls, mqtt_words
from sensors.mqtt_bell import Bell
from sensors.mqtt_broker import Broker, Pace
from sensors.mqtt_client import ShortClient
from sensors.mqtt_outbox import Outbox
from sensors.mqtt_speaking import Speaking
from sensors.payload import LONGEST

_AT_LEAST_ONCE = 1


class Hearer(Protocol):
    """Who is told what the connection brings, in the connection's own thread."""

    @property
    def wanted(self) -> tuple[str, ...]:
        """Topics and filters to read."""
        ...

    def found(self) -> None: ...
    def granted(self, wanted: str) -> None: ...
    def denied(self, wanted: str, why: str) -> None: ...
    def said(
        self, wanted: str, topic: str, payload: bytes, *, retained: bool, duplicate: bool
    ) -> None: ...
    def ignored(self, what: str) -> None: ...
    def settled(self) -> None:
        """What was retained has come by now."""
        ...


class Called(Exception):
    """The bell rang while the broker was being called."""


class Connection:
    def __init__(
        self,
        broker: Broker,
        hearer: Hearer,
        pace: Pace,
        client_id: str,
        bell: Bell,
        outbox: Outbox | None = None,
    ) -> None:
        self._broker = broker
        self._hearer = hearer
        self._pace = pace
        self._bell = bell
        self._asked: dict[int, str] = {}  # by the number of the question
        self._found_at: float | None = None
        self._settled = False
        self._why = ""
        self._last_error = ""
        self._client = self._a_client(client_id)
        self._outbox = outbox
        self._speaking = Speaking(self._client, outbox) if outbox is not None else None

    def _a_client(self, client_id: str) -> Client:
        client = ShortClient(
            CallbackAPIVersion.VERSION2,
            client_id=client_id,
            clean_session=True,
            protocol=MQTTProtocolVersion.MQTTv311,
            reconnect_on_failure=False,  # no older protocol behind our back
        )
        client.connect_timeout = self._pace.connect
        if self._broker.username:
            client.username_pw_set(self._broker.username, self._broker.password or None)
        client.on_socket_open = self._opened
        client.on_log = self._logged
        client.on_connect = self._connected
        client.on_subscribe = self._subscribed
        client.on_disconnect = self._disconnected
        client.on_message = self._unreadable
        for wanted in self._hearer.wanted:
            client.message_callback_add(wanted, self._listener(wanted))
        return client

    @property
    def lasted(self) -> float:
        """How long the broker has let us in."""
        return 0.0 if self._found_at is None else time.monotonic() - self._found_at

    def live(self) -> str:
        """Until it is lost, or the bell rings. Says why it ended. Raises NoTrust."""
        if self._broker.tls:
            self._client.tls_set_context(mqtt_tls.context(self._broker))
        try:
            self._client.connect(self._broker.host, self._broker.port, self._pace.keepalive)
        except (OSError, UnicodeError) as error:
            return mqtt_words.unreachable(self._broker, error)
        except Called:
            self._hang_up()
            return ""
        try:
            self._listen()
        finally:
            self._client.on_disconnect = None
            if self._outbox is None:  # else no goodbye: the broker then says our will at once
                self._client.disconnect()
            self._hang_up()
        return self._why

    def _hang_up(self) -> None:
        if (line := self._client.socket()) is not None:
            line.close()

    def _listen(self) -> None:
        line = self._client.socket()
        if line is None:
            return
        with selectors.DefaultSelector() as selector:
            selector.register(self._bell, selectors.EVENT_READ)
            selector.register(line, selectors.EVENT_READ)
            if self._outbox is not None:
                selector.register(self._outbox, selectors.EVENT_READ)
            interest = selectors.EVENT_READ
            while self._client.socket() is line and not self._bell.rung:
                wish = selectors.EVENT_READ
                if self._client.want_write():
                    wish |= selectors.EVENT_WRITE
                if wish != interest:
                    selector.modify(line, wish)
                    interest = wish
                # What TLS has decrypted already shows in no selector.
                waiting = isinstance(line, ssl.SSLSocket) and line.pending() > 0
                ready = selector.select(0 if waiting else self._pace.look)
                for key, events in ready:
                    if key.fileobj is line and events & selectors.EVENT_READ:
                        waiting = True
                    if key.fileobj is line and events & selectors.EVENT_WRITE:
                        self._client.loop_write()
                if waiting:
                    self._client.loop_read()
                if self._speaking is not None:
                    self._speaking.go_on()
                self._client.loop_misc()
                if not self._settled and self.lasted >= self._pace.look:
                    self._settled = True
                    self._hearer.settled()

    # --- what paho calls ----------------------------------------------------------------------

    def _opened(self, client: Client, _data: Any, _line: Any) -> None:
        if self._bell.rung:
            raise Called

    def _logged(self, _client: Client, _data: Any, level: int, text: str) -> None:
        """paho keeps the reason why a connection broke to its log."""
        if level == LogLevel.MQTT_LOG_ERR:
            self._last_error = text

    def _connected(
        self,
        client: Client,
        _data: Any,
        _flags: ConnectFlags,
        reason: ReasonCode,
        _properties: Properties | None,
    ) -> None:
        client.on_log = None  # it would make a sentence of each message
        if reason.is_failure:
            self._why = mqtt_words.refused(self._broker, reason)
            return
        self._found_at = time.monotonic()
        if self._speaking is not None:
            self._speaking.begin()
        self._hearer.found()
        for wanted in self._hearer.wanted:
            try:
                _, number = client.subscribe(wanted, _AT_LEAST_ONCE)
            except ValueError:
                self._hearer.denied(wanted, f"{wanted!r} is no topic that can be read")
            else:
                if number is not None:  # else the connection is lost again
                    self._asked[number] = wanted

    def _subscribed(
        self,
        _client: Client,
        _data: Any,
        number: int,
        reasons: list[ReasonCode],
        _properties: Properties | None,
    ) -> None:
        wanted = self._asked.pop(number, None)
        if wanted is None:
            return
        if any(reason.is_failure for reason in reasons):
            self._hearer.denied(wanted, f"the broker does not allow reading {wanted}")
        else:
            self._hearer.granted(wanted)

    def _listener(self, wanted: str) -> Callable[[Client, Any, MQTTMessage], None]:
        def heard(_client: Client, _data: Any, message: MQTTMessage) -> None:
            if len(message.payload) > LONGEST:
                self._hearer.ignored("too long")
                return
            self._hearer.said(
                wanted,
                message.topic,
                bytes(message.payload),
                retained=message.retain,
                duplicate=message.dup,
            )

        return heard

    def _unreadable(self, _client: Client, _data: Any, _message: MQTTMessage) -> None:
        """Of a topic that nobody asked for, or that is no UTF-8."""
        self._hearer.ignored("odd topic")

    def _disconnected(
        self,
        _client: Client,
        _data: Any,
        _flags: DisconnectFlags,
        reason: ReasonCode,
        _properties: Properties | None,
    ) -> None:
        if self._why:
            return
        if self._found_at is None:
            self._why = mqtt_words.never_began(self._broker, reason, self._last_error)
        elif reason.getName() == "Keep alive timeout":
            self._why = mqtt_words.CUT
        else:
            self._why = mqtt_words.BROKEN_OFF
