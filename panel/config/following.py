"""What lies at https addresses, looked at for as long as the panel runs."""

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from http.cookiejar import CookieJar, DefaultCookiePolicy
from pathlib import Path

import httpx

from panel.config.fetched import Fetched
from panel.config.fetching import PATIENCE, Changed, Failed, Outcome, Refused, Source

log = logging.getLogger(__name__)

RULES_EVERY = 30.0  # seconds: with those of the watch on files, a change holds within a minute
HOLIDAYS_EVERY = 3600.0
RETRY = 60.0  # at the latest, when nothing came: the network may be late at boot

_IDLE = 75.0  # seconds a connection is kept: longer than the time between two looks at the rules


@dataclass(frozen=True, slots=True, kw_only=True)
class Followed:
    fetched: Fetched
    every: float  # seconds


async def follow(
    all_of_them: Iterable[Followed],
    *,
    ca_file: Path | None,  # trusted beside the public authorities
    on_change: Callable[[Fetched], None],
    pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> None:
    """Until cancelled. The first look is at once, `on_change` comes after the copy is kept."""
    line = Line(ca_file)
    try:
        async with asyncio.TaskGroup() as looks:
            for one in all_of_them:
                looks.create_task(_look_after(one, line, on_change, pause))
    finally:
        await line.close()


class Line:
    """One client for all addresses, with the proxies of the environment, made when first needed."""

    def __init__(self, ca_file: Path | None) -> None:
        self._ca_file = ca_file
        self._making = asyncio.Lock()
        self._client: httpx.AsyncClient | None = None

    async def refresh(self, source: Source) -> Outcome:
        try:
            client = await self._connect()
        except OSError as error:  # ssl.SSLError is one
            return Failed(f"the certificate authority {self._ca_file} cannot be read: {error}.")
        return await source.refresh(client)

    async def close(self) -> None:
        async with self._making:
            client, self._client = self._client, None
        if client is not None:
            await client.aclose()

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
        return httpx.AsyncClient(
            verify=context,
            timeout=PATIENCE,
            limits=httpx.Limits(keepalive_expiry=_IDLE),
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),  # takes none
        )


async def _look_after(
    one: Followed,
    line: Line,
    on_change: Callable[[Fetched], None],
    pause: Callable[[float], Awaitable[None]],
) -> None:
    source, told = Source(one.fetched), _Told(one.fetched.host)
    while True:
        outcome = await line.refresh(source)
        told.tell(outcome)
        if isinstance(outcome, Changed):
            on_change(one.fetched)
        lost = isinstance(outcome, Failed) and not isinstance(outcome, Refused)
        every = min(one.every, RETRY) if lost else one.every
        await pause(every * random.uniform(0.8, 1))  # noqa: S311  no secret


class _Told:
    """Once when lost, once when back; and each thing that is served and no good."""

    def __init__(self, host: str) -> None:
        self._host = host
        self._lost = False
        self._refused = ""

    def tell(self, outcome: Outcome) -> None:
        lost, self._lost = self._lost, isinstance(outcome, Failed)
        refused, self._refused = self._refused, self._refused if self._lost else ""
        if isinstance(outcome, Refused):
            self._refused = outcome.sentence
            if outcome.sentence != refused:
                log.warning("refused, the last good copy holds: %s", outcome.sentence)
        elif isinstance(outcome, Failed):
            if not lost:
                log.warning("not fetched, the last good copy holds: %s", outcome.sentence)
        elif lost:
            log.info("%s serves what can be used again", self._host)
