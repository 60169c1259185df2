"""A facilities office that publishes a file over HTTPS on the loopback, and its moods."""

import asyncio
import gzip
import hashlib
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import trustme
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response, StreamingResponse
from starlette.routing import Route

from panel.simulator.listener import Listener

Mood = Callable[[Request], Awaitable[Response]]


class Office:
    def __init__(self, folder: Path) -> None:
        authority = trustme.CA()
        self.ca_file = folder / "office-ca.pem"
        authority.cert_pem.write_to_path(str(self.ca_file))
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("127.0.0.1").configure_cert(self._context)
        self._content = b""
        self._mood: Mood = self._serve
        self._redirects = self._tags = 0
        self.asked: list[dict[str, str]] = []  # the headers of each question
        self.answered: list[int] = []
        path = Route("/{rest:path}", self._hear)
        self._listener = Listener(Starlette(routes=[path]), "127.0.0.1", 0)

    def start(self) -> None:
        self._listener.start(self._context)

    def stop(self) -> None:
        self._listener.stop()

    @property
    def url(self) -> str:
        return f"https://127.0.0.1:{self._listener.port}/sites.toml?key=secret-of-the-office"

    def unplug(self) -> None:
        self._listener.unplug()

    def plug_in(self) -> None:
        self._listener.plug_in()

    def publishes(self, text: str) -> None:
        self._content, self._mood = text.encode(), self._serve

    def tags_it_anew(self) -> None:
        """The same content, as from another of its servers."""
        self._tags += 1

    def packs(self) -> None:
        """The same, as gzip."""
        self._mood = self._serve_gzip

    def answers(self, status: int) -> None:
        self._mood = _always(lambda: Response(None, status))

    def moved(self, to: str, status: int = 302) -> None:
        self._mood = _always(lambda: RedirectResponse(to, status))

    def moved_near(self, times: int) -> None:
        """To itself, so many times; then it serves."""
        self._redirects, self._mood = times, self._redirect

    def sends(self, body: bytes, **headers: str) -> None:
        told = {name.replace("_", "-"): value for name, value in headers.items()}
        self._mood = _always(lambda: Response(body, headers=told))

    def talks_without_end(self) -> None:
        self._mood = _always(lambda: StreamingResponse(_without_end(b"bla " * 1000, 0)))

    def drips(self) -> None:
        self._mood = _always(lambda: StreamingResponse(_without_end(b"#", 0.02)))

    def hangs(self) -> None:
        self._mood = _hang

    def breaks_off(self) -> None:
        """Half of it, then the cable is out."""
        self._mood = self._break_off

    def says_no_length(self) -> None:
        self._mood = self._without_length

    async def _hear(self, request: Request) -> Response:
        self.asked.append(dict(request.headers))
        response = await self._mood(request)
        self.answered.append(response.status_code)
        return response

    async def _serve(self, request: Request) -> Response:
        tag = f'"{hashlib.sha256(self._content).hexdigest()[:8]}-{self._tags}"'
        headers = {"ETag": tag, "Last-Modified": "Mon, 02 Mar 2026 08:00:00 GMT"}
        if request.headers.get("if-none-match") == tag:
            return Response(None, 304, headers)
        return Response(self._content, headers=headers)

    async def _serve_gzip(self, _: Request) -> Response:
        return Response(gzip.compress(self._content), headers={"Content-Encoding": "gzip"})

    async def _redirect(self, request: Request) -> Response:
        if not self._redirects:
            return await self._serve(request)
        self._redirects -= 1
        return RedirectResponse("/elsewhere")

    async def _break_off(self, request: Request) -> Response:
        transport = request.scope["simulator.transport"]
        transport.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n# half")
        transport.close()
        return await _hang(request)

    async def _without_length(self, request: Request) -> Response:
        transport = request.scope["simulator.transport"]
        transport.write(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + self._content)
        transport.close()
        return await _hang(request)


def _always(response: Callable[[], Response]) -> Mood:
    async def answer(_: Request) -> Response:
        return response()

    return answer


async def _hang(_: Request) -> Response:
    await asyncio.Event().wait()
    return Response()


async def _without_end(piece: bytes, every: float) -> AsyncIterator[bytes]:
    while True:
        yield piece
        await asyncio.sleep(every)
