"""Lets connections in: counted before TLS, which costs the most, and for a while only.

asyncio's own servers tell nobody of a connection before its handshake is done.
"""

import asyncio
import logging
import socket
import ssl
from collections.abc import Callable
from typing import Protocol

from panel.phone.callers import Proxies
from panel.phone.limits import Traffic, caller

log = logging.getLogger(__name__)

_BREATH = 0.5  # seconds, when the system has no room for another connection
_GOODBYE = 2.0  # seconds to close TLS properly


class MakesProtocol(Protocol):
    def __call__(
        self, *, who: str, trusted: bool, over: Callable[[], None]
    ) -> asyncio.Protocol: ...


class Gate:
    """Accepts on sockets that already listen."""

    def __init__(
        self,
        *,
        traffic: Traffic,
        proxies: Proxies,
        tls: ssl.SSLContext | None,
        protocol: MakesProtocol,
    ) -> None:
        self._traffic = traffic
        self._proxies = proxies
        self._tls = tls
        self._protocol = protocol
        self._greetings: set[asyncio.Task[None]] = set()
        self._full = False

    async def accept(self, listener: socket.socket) -> None:
        """Until cancelled."""
        loop = asyncio.get_running_loop()
        try:
            while True:
                try:
                    connection, address = await loop.sock_accept(listener)
                except OSError as error:  # out of files or memory, or hung up meanwhile
                    if not self._full:
                        log.warning("no connection can be taken: %s", error.strerror)
                    self._full = True
                    await asyncio.sleep(_BREATH)
                    continue
                self._full = False
                self._let_in(connection, address[0])
        finally:
            for greeting in self._greetings:
                greeting.cancel()
            await asyncio.gather(*self._greetings, return_exceptions=True)

    def _let_in(self, connection: socket.socket, address: str) -> None:
        who, trusted = caller(address), address in self._proxies
        if not self._traffic.comes(who, trusted=trusted):
            connection.close()
            return
        greeting = asyncio.create_task(self._greet(connection, who, trusted=trusted))
        self._greetings.add(greeting)
        greeting.add_done_callback(self._greetings.discard)

    async def _greet(self, connection: socket.socket, who: str, *, trusted: bool) -> None:
        gone = False

        def over() -> None:
            nonlocal gone
            if not gone:
                self._traffic.goes(who)
            gone = True

        timeouts = (
            {}
            if self._tls is None
            else {
                "ssl_handshake_timeout": self._traffic.limits.handshake,
                "ssl_shutdown_timeout": _GOODBYE,
            }
        )
        try:
            await asyncio.get_running_loop().connect_accepted_socket(
                lambda: self._protocol(who=who, trusted=trusted, over=over),
                connection,
                ssl=self._tls,
                **timeouts,
            )
        except (OSError, asyncio.CancelledError):  # ssl.SSLError and TimeoutError are OSErrors
            connection.close()
            over()
