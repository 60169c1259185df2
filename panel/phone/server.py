"""The page's server: its sockets, its connections, its line to the panel; from start to end."""

import asyncio
import contextlib
import logging
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from ipaddress import IPv6Address, ip_address
from pathlib import Path
from urllib.parse import urlsplit

import uvicorn

from panel.phone.answers import Pages
from panel.phone.callers import Proxies
from panel.phone.certificate import Certificate
from panel.phone.gate import Gate
from panel.phone.headers import Standing
from panel.phone.limits import USUAL, Limits, Traffic
from panel.phone.line import Line
from panel.phone.protocol import HurriedProtocol
from panel.phone.routes import Routes

log = logging.getLogger(__name__)

_BACKLOG = 128


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """What is served, and where."""

    public_url: str
    socket: Path
    proxies: tuple[str, ...] = ()
    certificate: Certificate | None = None
    limits: Limits = USUAL

    @property
    def prefix(self) -> str:
        return urlsplit(self.public_url).path


class PageServer(uvicorn.Server):
    """Serves from `listening` until told to stop. `ready` is called once phones can connect."""

    def __init__(
        self, served: Served, listening: socket.socket, pages: Pages, ready: Callable[[], object]
    ) -> None:
        self._served = served
        self._listening = listening
        self._ready = ready
        self._line = Line(served.socket)
        self._running: list[asyncio.Task[None]] = []
        self.ended = 0  # the exit code
        self.traffic = Traffic(served.limits)
        self.https = urlsplit(served.public_url).scheme == "https"
        self._proxies = Proxies(served.proxies)
        routes = Routes(
            ask=self._line.ask,
            pages=pages,
            public_url=served.public_url,
            traffic=self.traffic,
            proxies=self._proxies,
            now=lambda: asyncio.get_running_loop().time(),
        )
        # Its warnings are of what strangers send, as often as they like to.
        logging.getLogger("uvicorn.error").setLevel(logging.ERROR)
        super().__init__(
            uvicorn.Config(
                Standing(routes, https=self.https),
                interface="asgi3",
                lifespan="off",
                ws="none",
                loop="asyncio",
                log_config=None,
                access_log=False,
                server_header=False,
                proxy_headers=False,  # whom to believe is decided in callers.py
                h11_max_incomplete_event_size=served.limits.head,
                timeout_keep_alive=round(served.limits.idle),
                timeout_graceful_shutdown=3,
            )
        )

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Instead of asyncio's own servers, whose handshakes are neither timed nor counted."""
        del sockets
        certificate = self._served.certificate
        gate = Gate(
            traffic=self.traffic,
            proxies=self._proxies,
            tls=certificate.context if certificate else None,
            protocol=self._connection,
        )
        tasks = [self._line.run(), gate.accept(self._listening)]
        if certificate:
            tasks.append(certificate.follow())
        self._running = [asyncio.create_task(task) for task in tasks]
        for task in self._running:
            task.add_done_callback(self._ended)
        self.servers = []
        self.started = True
        self._ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)
        self._listening.close()
        await super().shutdown(sockets)

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """uvicorn's own raises the signal again at the end: being told to stop is no failure."""
        if threading.current_thread() is threading.main_thread():
            for number in (signal.SIGINT, signal.SIGTERM):
                asyncio.get_running_loop().add_signal_handler(number, self.stop)
        yield

    def stop(self) -> None:
        self.should_exit = True

    def _ended(self, task: "asyncio.Task[None]") -> None:
        """None of them ends by itself: without it there is nothing to serve."""
        self.should_exit = True
        if not task.cancelled() and (error := task.exception()) is not None:
            self.ended = 1
            log.error("the page ends by a mistake of its own", exc_info=error)

    def _connection(self, *, who: str, trusted: bool, over: Callable[[], None]) -> HurriedProtocol:
        return HurriedProtocol(
            self.config, self.server_state, who=who, trusted=trusted, patience=self, over=over
        )


def listen(address: str, port: int) -> socket.socket:
    """Raises OSError."""
    version6 = isinstance(ip_address(address), IPv6Address)
    listening = socket.socket(socket.AF_INET6 if version6 else socket.AF_INET)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if version6:  # "::" is every address, of both kinds
            listening.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
        listening.bind((address, port))
        listening.listen(_BACKLOG)
        listening.settimeout(0)  # asyncio waits for it
    except OSError:
        listening.close()
        raise
    return listening


def serve(
    served: Served, listening: socket.socket, pages: Pages, ready: Callable[[], object]
) -> int:
    """Until told to stop; 0, or 1 after a mistake of its own."""
    server = PageServer(served, listening, pages, ready)
    asyncio.run(server.serve())
    return server.ended
