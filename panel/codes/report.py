"""A problem with the room, posted to the site's web-hook.

The panel's part ends with the hook's 2xx: nothing is kept, nothing is tried again, and whoever
reported is told whether it was taken. What was written never reaches the log, nor does the
address of the hook, which may hold a key: only its host.
"""

import asyncio
import logging
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import msgspec

log = logging.getLogger(__name__)

# All of httpx's own, and what it lets through: TLS trouble after the handshake is an OSError.
_LINE_ERRORS = (httpx.HTTPError, httpx.InvalidURL, httpx.CookieConflict, httpx.StreamError, OSError)
_HEADERS = {"Content-Type": "application/json", "User-Agent": "room-panel"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What the hook is sent, under these names."""

    room: str  # as the door calls it
    mailbox: str
    about: str
    text: str
    at: datetime  # aware UTC
    face: str  # of the door at that moment


class Pace:
    """At most one in ten seconds, and twenty in any hour."""

    APART = 10.0  # seconds
    MOST = 20
    WITHIN = 3600.0

    def __init__(self) -> None:
        self._taken: deque[float] = deque(maxlen=self.MOST)

    def take(self, now: float) -> bool:
        """Whether one more may go out at this moment, which then counts."""
        if self._taken and now - self._taken[-1] < self.APART:
            return False
        if len(self._taken) == self.MOST and now - self._taken[0] < self.WITHIN:
            return False
        self._taken.append(now)
        return True


class Reporter:
    """Making one does no I/O."""

    def __init__(
        self,
        *,
        url: str,
        ca_file: Path | None = None,  # trusted beside the public authorities
        patience: float = 10.0,  # seconds
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._url = url
        self._ca_file = ca_file
        self._patience = patience
        self._clock = clock
        self._pace = Pace()
        self._making = asyncio.Lock()
        self._client: httpx.AsyncClient | None = None
        self._lost = False

    async def post(self, report: Report) -> bool:
        """Whether the hook has taken it."""
        if not self._pace.take(self._clock()):
            log.info("a report is not sent: there were too many")
            return False
        trouble = await self._trouble(report)
        if trouble and not self._lost:
            log.warning("reports are not taken: %s %s", self._host(), trouble)
        if not trouble and self._lost:
            log.info("reports are taken again")
        self._lost = bool(trouble)
        return not trouble

    async def close(self) -> None:
        async with self._making:
            client, self._client = self._client, None
        if client is not None:
            await client.aclose()

    async def _trouble(self, report: Report) -> str:
        """What went wrong, in words that follow the host's name; empty if nothing did."""
        try:
            async with asyncio.timeout(self._patience):
                status = await self._send(msgspec.json.encode(report))
        except (TimeoutError, httpx.TimeoutException):
            return f"has not answered within {self._patience:g} s: check the network."
        except (httpx.TransportError, OSError) as error:
            return (
                f"cannot be reached ({type(error).__name__}: {error}): check network and CA file."
            )
        except _LINE_ERRORS as error:
            return f"cannot be asked ({type(error).__name__}): check `report_url`."
        if HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES:
            return ""
        return f"answered {status}: check `report_url`, and what listens there."

    async def _send(self, body: bytes) -> int:
        client = await self._connect()
        request = client.stream("POST", self._url, content=body, headers=_HEADERS)
        async with request as response:  # closed without a look at what else it says
            return response.status_code

    async def _connect(self) -> httpx.AsyncClient:
        async with self._making:
            if self._client is None:
                self._client = await asyncio.to_thread(self._make)
            return self._client

    def _make(self) -> httpx.AsyncClient:
        """Reading the authorities takes 15 to 30 ms: off the loop."""
        context = httpx.create_ssl_context()
        if self._ca_file is not None:
            context.load_verify_locations(self._ca_file)
        # A hook is not to send the report elsewhere.
        return httpx.AsyncClient(verify=context, timeout=self._patience, follow_redirects=False)

    def _host(self) -> str:
        try:
            return urlsplit(self._url).hostname or "the web-hook"
        except ValueError:
            return "the web-hook"
