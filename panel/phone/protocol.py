"""HTTP as uvicorn speaks it, with an end to everybody's patience.

uvicorn has no deadline for a request: its own timer starts anew with every byte, and not before
the first request. Nor does it mind a client that never reads its answer.
"""

import asyncio
from collections.abc import Callable
from typing import Any, Protocol

import h11
from uvicorn.config import Config
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

from panel.phone.headers import raw, standing
from panel.phone.limits import Traffic

AGAIN_AFTER = 10  # seconds, for those who asked too much


class Patience(Protocol):
    """What connections share."""

    traffic: Traffic
    https: bool


def canned(status: str, sentence: str, *, https: bool, more: dict[str, str] | None = None) -> bytes:
    """A whole answer for those who get no page. It is the last of its connection."""
    body = sentence.encode()
    headers = {
        "content-type": "text/plain; charset=utf-8",
        "content-length": f"{len(body)}",
        "cache-control": "no-store",
        "connection": "close",
        **standing(https=https),
        **(more or {}),
    }
    lines = b"".join(name + b": " + value + b"\r\n" for name, value in raw(headers))
    return f"HTTP/1.1 {status}\r\n".encode() + lines + b"\r\n" + body


class HurriedProtocol(H11Protocol):
    """One connection. It is counted by whoever accepted it, and says when it is over."""

    def __init__(
        self,
        config: Config,
        server_state: ServerState,
        *,
        who: str,
        trusted: bool,
        patience: Patience,
        over: Callable[[], None],
    ) -> None:
        super().__init__(config, server_state, {})
        self._who = who
        self._trusted = trusted  # a proxy of ours
        self._patience = patience
        self._limits = patience.traffic.limits
        self._over = over
        self._between = True  # two requests, or before the first
        self._receiving: asyncio.TimerHandle | None = None
        self._reading: asyncio.TimerHandle | None = None

    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)
        self._start_receiving()

    def connection_lost(self, exc: Exception | None) -> None:
        self._received()
        if self._reading is not None:
            self._reading.cancel()
        self._unset_keepalive_if_required()
        super().connection_lost(exc)
        self._over()

    def data_received(self, data: bytes) -> None:
        if self.transport.is_closing():
            return
        if self._between and not self._may_ask():
            return
        super().data_received(data)
        if self.conn.their_state not in (h11.IDLE, h11.SEND_BODY):
            self._received()

    def _may_ask(self) -> bool:
        """Before a byte is parsed, a new request needs room, and a client that reads."""
        # Not its size: TLS may hold a ticket for the client that is not sent yet.
        if self.flow.write_paused:
            self.transport.abort()  # asks on and on, and takes no answer
            return False
        self._between = False
        self._unset_keepalive_if_required()
        self._start_receiving()
        # Behind a proxy, one connection speaks for many: each is counted once it is known who.
        if self._trusted or self._patience.traffic.asks(self._who, self.loop.time()):
            return True
        self._finish(
            canned(
                "429 Too Many Requests",
                "Too many requests. Try again in a moment.\n",
                https=self._patience.https,
                more={"retry-after": f"{AGAIN_AFTER}"},
            )
        )
        return False

    def on_response_complete(self) -> None:
        self._watch_reading()
        # No browser asks again before it has its answer; a body that nobody wanted ends up here.
        if self.conn.trailing_data[0] or self.conn.their_state is h11.SEND_BODY:
            self.transport.close()
        super().on_response_complete()
        if self.conn.their_state is h11.IDLE:
            self._between = True

    def send_400_response(self, msg: str) -> None:
        """What is no HTTP gets no word of its own back."""
        if self.conn.our_state is not h11.IDLE:
            self.transport.close()  # an answer is under way, or there was one
            return
        sentence = "This is not understood.\n"
        self._finish(canned("400 Bad Request", sentence, https=self._patience.https))

    def pause_writing(self) -> None:
        self._watch_reading()
        super().pause_writing()

    def _should_upgrade(self) -> bool:
        return False  # to nothing; the request is answered as any other

    def _finish(self, answer: bytes) -> None:
        self._received()
        self.transport.write(answer)
        self._watch_reading()
        self.transport.close()

    def _start_receiving(self) -> None:
        if self._receiving is None:
            self._receiving = self.loop.call_later(self._limits.receive, self._give_up)

    def _received(self) -> None:
        if self._receiving is not None:
            self._receiving.cancel()
            self._receiving = None

    def _give_up(self) -> None:
        self.transport.abort()

    def _watch_reading(self) -> None:
        """Also beyond a close(), which waits for the client for as long as it takes."""
        if self._reading is None:
            self._reading = self.loop.call_later(self._limits.read, self._check_reading)

    def _check_reading(self) -> None:
        self._reading = None
        if self.transport.get_write_buffer_size() or self.transport.is_closing():
            self.transport.abort()
