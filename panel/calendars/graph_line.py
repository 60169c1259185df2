"""How long to wait for Graph, whom to trust, and one errand with its deadline."""

import asyncio
import ssl
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID, uuid5

import httpx

from panel.calendars.base import Unreachable, UntrustedCertificate

# Names the requests that surround a write: its own GUID stays with the write itself.
_READS = UUID("0b9c3a52-5a0e-4f43-8b7c-3d1f3a6b2c11")


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """In seconds; `retries` are those of one request."""

    connect: float = 5.0
    read: float = 10.0
    write: float = 10.0
    pool: float = 10.0
    whole: float = 25.0  # one fetch or one write: all its requests, and the pauses between
    retries: int = 2
    pause: float = 0.5  # before the first retry; doubled each time, and jittered
    sign_in_again: float = 30.0  # at least this long after Entra has refused

    @property
    def timeout(self) -> httpx.Timeout:
        return httpx.Timeout(connect=self.connect, read=self.read, write=self.write, pool=self.pool)


class Trust:
    """The certificate authorities, read once and off the loop: that takes 15 to 30 ms."""

    def __init__(self, ca_file: Path | None) -> None:
        self._ca_file = ca_file
        self._reading = threading.Lock()
        self._context: ssl.SSLContext | None = None

    def context(self) -> ssl.SSLContext:
        with self._reading:
            if self._context is None:
                self._context = self._read()
            return self._context

    def _read(self) -> ssl.SSLContext:
        try:
            context = httpx.create_ssl_context()
            if self._ca_file is not None:
                context.load_verify_locations(self._ca_file)
        except OSError as error:  # ssl.SSLError is one
            msg = f"The certificate authority {self._ca_file} cannot be read: {error}."
            raise UntrustedCertificate(msg) from error
        return context


@contextmanager
def through_the_proxy() -> Iterator[None]:
    """Around making a client: httpx looks only then whether the proxy it is told of can be one."""
    try:
        yield
    except (ValueError, ImportError) as error:
        raise Unreachable(
            f"The proxy in HTTPS_PROXY or ALL_PROXY cannot be used ({error}): give it as "
            "http://proxy.example.com:3128."
        ) from error


class Errand:
    """One fetch or one write: when it must be over, and the ids its requests go by."""

    def __init__(self, guid: str, seconds: float) -> None:
        self.guid = guid
        self._seconds = seconds
        self._until = asyncio.get_running_loop().time() + seconds
        self._reads = 0

    @property
    def left(self) -> float:
        return self._until - asyncio.get_running_loop().time()

    def another_id(self) -> str:
        """For a request beside the write itself."""
        self._reads += 1
        return str(uuid5(_READS, f"{self.guid} {self._reads}"))

    @asynccontextmanager
    async def bounded(self) -> AsyncIterator[None]:
        try:
            async with asyncio.timeout_at(self._until):
                yield
        except TimeoutError as error:
            msg = f"The calendar has not answered within {self._seconds:.0f} s."
            raise Unreachable(msg) from error
