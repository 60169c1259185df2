"""A site's web-hook on the loopback, over HTTPS: what it heard, and the moods it may be in."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import trustme
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response, StreamingResponse
from starlette.routing import Route

from panel.simulator.listener import Listener


class Hook:
    def __init__(self, folder: Path) -> None:
        authority = trustme.CA()
        self.ca_file = folder / "hook-ca.pem"
        authority.cert_pem.write_to_path(str(self.ca_file))
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("127.0.0.1").configure_cert(self._context)
        self.heard: list[Any] = []
        self.kinds: list[str] = []
        self._status = 202
        self._mood = "answers"
        path = Route("/{rest:path}", self._hear, methods=["GET", "POST"])
        self._listener = Listener(Starlette(routes=[path]), "127.0.0.1", 0)

    def start(self) -> None:
        self._listener.start(self._context)

    def stop(self) -> None:
        self._listener.stop()

    @property
    def url(self) -> str:
        return f"https://127.0.0.1:{self._listener.port}/rooms?key=secret-of-the-hook"

    def answers(self, status: int) -> None:
        self._mood, self._status = "answers", status

    def points_elsewhere(self) -> None:
        self._mood = "elsewhere"

    def talks_without_end(self) -> None:
        self._mood = "talks"

    def hangs(self) -> None:
        self._mood = "hangs"

    def drips(self) -> None:
        """Always one byte more of a headline, for five seconds."""
        self._mood = "drips"

    def unplug(self) -> None:
        self._listener.unplug()

    def plug_in(self) -> None:
        self._listener.plug_in()

    async def _hear(self, request: Request) -> Response:
        self.kinds.append(f"{request.method} {request.headers.get('content-type')}")
        self.heard.append(await request.json())
        if self._mood == "elsewhere":
            return RedirectResponse("/elsewhere", 307)
        if self._mood == "talks":
            return StreamingResponse(_without_end())
        if self._mood == "hangs":
            await asyncio.Event().wait()
        if self._mood == "drips":
            transport = request.scope["simulator.transport"]
            transport.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nX-Drip: ")
            for _ in range(100):
                transport.write(b"x")
                await asyncio.sleep(0.05)
            transport.write(b"\r\n\r\n")
            await asyncio.Event().wait()
        may_talk = self._status not in (204, 304)
        return Response("Thank you! " * 1000 if may_talk else None, self._status)


async def _without_end() -> AsyncIterator[bytes]:
    while True:
        yield b"bla " * 1000
        await asyncio.sleep(0)
