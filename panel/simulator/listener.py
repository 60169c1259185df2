"""A port that can be unplugged: uvicorn's HTTP on an asyncio loop in a thread of its own."""

import asyncio
import ssl
import threading
from collections.abc import Coroutine
from typing import Any, TypeVar

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

T = TypeVar("T")


class _Protocol(H11Protocol):
    """Tells the application its transport, so that it can cut it."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # always one
        super().connection_made(transport)
        inner = self.app

        async def app(scope: Scope, receive: Receive, send: Send) -> None:
            scope["simulator.transport"] = transport
            try:
                await inner(scope, receive, send)
            except asyncio.CancelledError:
                # The cable is out: uvicorn would log this as a failure of the application.
                if not transport.is_closing():
                    raise
                while (await receive())["type"] != "http.disconnect":
                    pass

        self.app = app


class Listener:
    """Uvicorn's own Server owns its signal handlers and never lets go of a port for a while."""

    def __init__(self, app: ASGIApp, host: str, port: int) -> None:
        self._config = uvicorn.Config(
            app, lifespan="off", log_config=None, timeout_keep_alive=75, access_log=False
        )
        self._config.load()
        self._context: ssl.SSLContext | None = None
        self._host = host
        self.port = port
        self._state = ServerState()
        self._server: asyncio.Server | None = None
        self._loop = asyncio.new_event_loop()
        # With it asyncio logs every refused handshake as an error: here they are meant.
        self._loop.set_debug(False)
        self._thread = threading.Thread(target=self._loop.run_forever, name="simulator")

    def start(self, context: ssl.SSLContext) -> None:
        self._context = context
        self._thread.start()
        try:
            self.plug_in()
        except OSError:
            self._end()
            raise

    def stop(self) -> None:
        self.unplug()
        self._end()

    def _end(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def plug_in(self) -> None:
        self._do(self._listen())

    def unplug(self) -> None:
        self._do(self._silence())

    def unplug_for(self, seconds: float) -> None:
        """For those who ask over the very cable: back by itself."""
        asyncio.run_coroutine_threadsafe(self._blink(seconds), self._loop)

    def _do(self, wish: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(wish, self._loop).result(timeout=10)

    async def _listen(self) -> None:
        if self._server is not None:
            return
        self._server = await self._loop.create_server(
            lambda: _Protocol(self._config, self._state, {}),
            self._host,
            self.port,
            ssl=self._context,
        )
        self.port = self._server.sockets[0].getsockname()[1]

    async def _silence(self) -> None:
        if self._server is not None:
            # A connection accepted in the very turn that closes its server would leak.
            for listening in self._server.sockets:
                self._loop.remove_reader(listening.fileno())
            await asyncio.sleep(0)
            self._server.close()
            self._server = None
        for connection in list(self._state.connections):
            if not connection.transport.is_closing():  # see asgi.abort
                connection.transport.abort()
        # Requests, handshakes under way (no connections yet), and a cable to be plugged in again.
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        # Turns of the loop, in which the TLS transports let go of their sockets.
        await asyncio.sleep(0.02)

    async def _blink(self, seconds: float) -> None:
        await asyncio.sleep(0.05)  # the answer to this wish still goes out
        await self._silence()
        await asyncio.sleep(seconds)
        await self._listen()
