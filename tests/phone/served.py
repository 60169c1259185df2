"""The page's server as tests have it: on a port of its own, before a panel that stands in."""

import asyncio
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPResponse, HTTPSConnection
from pathlib import Path

from panel.phone import wire
from panel.phone.certificate import Certificate
from panel.phone.limits import Limits, Rate
from panel.phone.server import PageServer, Served, listen
from tests.phone.stand_in import GOOD_CODE, StandInPanel

MANY = Rate(per_second=1e6, burst=1e6)
LARGE = 16 * 1024 * 1024  # more than the kernel holds for a client that does not read
UNHURRIED = Limits(requests=MANY, requests_each=MANY, scans_each=MANY, strangers=MANY)


class PlainPages:
    """Pages that say only what they are."""

    languages = ("en", "fr")

    def door(self, door: wire.Door, language: str, said: str) -> bytes:
        return f"door {door.room} [{language}] said={said}".encode()

    def report(
        self, door: wire.Door, language: str, wrong: str, about: str = "", text: str = ""
    ) -> bytes:
        kept = f"about={about} text={len(text)}"
        return f"report {door.room} [{language}] {kept} wrong={wrong}".encode()

    def letter(self, meant: wire.Meant, language: str) -> bytes:
        return f"letter {meant.does} {meant.stands} {meant.heard} [{language}]".encode()

    def refused(self, why: str, room: str, language: str) -> bytes:
        return f"refused {why} {room} [{language}]".encode()

    def look(self, name: str) -> tuple[bytes, str] | None:
        known = {"page.css": b"body{}", "large": b"x" * LARGE}
        return (known[name], "text/css; charset=utf-8") if name in known else None


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Site:
    """A page that is served."""

    port: int
    panel: StandInPanel
    server: PageServer
    certificate: Certificate | None

    def ask(
        self,
        method: str,
        path: str,
        *,
        headers: dict[str, str] | None = None,
        body: str = "",
        tls: ssl.SSLContext | None = None,
        source: str = "127.0.0.1",
    ) -> Answer:
        """One request of one phone; another `source` is another phone."""
        one = (
            HTTPSConnection("127.0.0.1", self.port, timeout=20, context=tls)
            if tls
            else HTTPConnection("127.0.0.1", self.port, timeout=20, source_address=(source, 0))
        )
        try:
            kind = {"content-type": "application/x-www-form-urlencoded"} if body else {}
            one.request(method, path, body.encode() or None, {**kind, **(headers or {})})
            return _answer(one.getresponse())
        finally:
            one.close()

    def scan(self) -> dict[str, str]:
        """The headers of a phone that has scanned the code at the door."""
        cookie = self.ask("GET", f"/c/{GOOD_CODE}").headers["set-cookie"]
        return {"cookie": cookie.partition(";")[0]}

    def renew(self) -> None:
        """A minute has passed, and the certificate's file is looked at again."""
        assert self.certificate
        self.certificate.renew()

    def raw(self, source: str = "127.0.0.1") -> socket.socket:
        return socket.create_connection(("127.0.0.1", self.port), 20, (source, 0))


def _answer(response: HTTPResponse) -> Answer:
    headers = {name.lower(): value for name, value in response.getheaders()}
    return Answer(response.status, headers, response.read())


def everything(connection: socket.socket) -> bytes:
    """What comes until the other end is through with it, by whatever means."""
    heard = b""
    try:
        while part := connection.recv(65536):
            heard += part
    except ConnectionError:
        pass
    return heard


@contextmanager
def a_phone(site: Site) -> Iterator[Callable[[str], int]]:
    """Asks again and again on one connection; says the status."""
    one = HTTPConnection("127.0.0.1", site.port, timeout=20)
    one.auto_open = 0  # a connection that was closed stays so
    one.connect()

    def ask(path: str) -> int:
        one.request("GET", path)
        return _answer(one.getresponse()).status

    try:
        yield ask
    finally:
        one.close()


@contextmanager
def a_site(
    folder: Path,
    *,
    public_url: str = "http://door.example",
    limits: Limits = UNHURRIED,
    certificate: Path | None = None,
    proxies: tuple[str, ...] = (),
    address: str = "127.0.0.1",
) -> Iterator[Site]:
    """It is listened to and answered; the panel is plugged in."""
    with StandInPanel(folder / "panel.sock") as panel:
        served = Served(
            public_url=public_url,
            socket=panel.socket,
            proxies=proxies,
            certificate=Certificate(certificate) if certificate else None,
            limits=limits,
        )
        listening = listen(address, 0)
        port = listening.getsockname()[1]
        ready = threading.Event()
        server = PageServer(served, listening, PlainPages(), ready.set)
        thread = threading.Thread(target=asyncio.run, args=[server.serve()], name="the page")
        thread.start()
        try:
            assert ready.wait(20)
            assert panel.met.wait(20)
            yield Site(port, panel, server, served.certificate)
        finally:
            server.stop()
            thread.join()
