"""One line to Graph: at most three requests at once, patient with it, and never for long.

What is sent may be sent twice: a second decline or cancel finds nothing, a PATCH sets what it
set, a booking carries its transactionId. So every method is tried again, but for letters.
"""

import asyncio
import logging
import random
from collections.abc import Callable
from datetime import datetime
from http import HTTPStatus
from typing import NamedTuple, Protocol
from urllib.parse import urlsplit

import httpx

from panel.calendars.base import (
    Busy,
    CalendarError,
    SignInFailed,
    Unreadable,
)
from panel.calendars.graph_clock import compare_clocks, retry_after
from panel.calendars.graph_errors import (
    LINE_ERRORS,
    NEVER_SENT,
    is_transient,
    lost,
    refusal,
    was_turned_away,
)
from panel.calendars.graph_line import Errand, Patience, Trust, through_the_proxy
from panel.domain.faults import Fault

log = logging.getLogger(__name__)

AT_ONCE = 3  # Exchange allows an app four to a mailbox; the doctor may want one of them
LARGEST = 4 * 1024 * 1024  # bytes of an answer
_LONGEST_WAIT = 600.0  # seconds that a Retry-After may ask for
_IDLE = 75.0  # seconds a connection is kept: longer than the time between two polls
_HEADERS = {
    "Accept": "application/json",
    "User-Agent": "room-panel",
    # Every request, every page: an ordinary id changes when a meeting is moved between folders.
    "Prefer": 'IdType="ImmutableId", outlook.body-content-type="text"',
}


class Tokens(Protocol):
    @property
    def is_delegated(self) -> bool: ...

    async def get(self) -> str: ...

    def drop(self, token: str) -> None: ...

    def refused(self, error: SignInFailed) -> None: ...


class Answer(NamedTuple):
    status: int
    headers: httpx.Headers
    body: bytes


class Question(NamedTuple):
    method: str
    url: str
    request_id: str
    body: object = None
    asks_only: bool = False  # a POST that changes nothing
    content: bytes | None = None  # plain text instead of JSON
    only_once: bool = False  # tried again only where it has surely not arrived
    needs: str = "Calendars.ReadWrite"  # what the app must be granted
    of: str = ""  # whose mailbox; empty: the room's
    searches: bool = False  # in the directory's index, which may be some minutes behind

    @property
    def reading(self) -> bool:
        return self.method == "GET" or self.asks_only


class Line(Protocol):
    """What mailboxes and people are asked over."""

    @property
    def is_delegated(self) -> bool: ...

    async def ask(self, question: Question, errand: Errand) -> Answer: ...


class GraphHttp:
    """The line itself."""

    def __init__(
        self,
        *,
        base_url: str,
        mailbox: str,
        tokens: Tokens,
        trust: Trust,
        patience: Patience,
        now: Callable[[], datetime],
    ) -> None:
        self._origin = _origin(base_url)
        self._mailbox = mailbox
        self._tokens = tokens
        self._trust = trust
        self._patience = patience
        self._now = now
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._making = asyncio.Lock()
        self._client: httpx.AsyncClient | None = None
        self._quiet_until = 0.0  # on the loop's clock: Graph asked to be left alone

    @property
    def is_delegated(self) -> bool:
        return self._tokens.is_delegated

    async def ask(self, question: Question, errand: Errand) -> Answer:
        """The answer to a question, if it is a success; else a CalendarError."""
        if _origin(question.url) != self._origin:
            raise Unreadable("Graph points to another host: the token stays here.")
        for attempt in range(self._patience.retries + 1):
            await self._keep_quiet(errand)
            try:
                answer = await self._signed(question)
            except LINE_ERRORS as error:
                failure = lost(error, self._origin[1])
                sent = not isinstance(error, NEVER_SENT)
                again = failure.what is Fault.UNREACHABLE and not (question.only_once and sent)
            else:
                if HTTPStatus.OK <= answer.status < HTTPStatus.MULTIPLE_CHOICES:
                    return answer
                failure = self._refusal(question, answer)
                if question.only_once:
                    again = was_turned_away(answer.status, answer.headers)
                else:
                    again = is_transient(answer.status, reading=question.reading)
            if not again or attempt == self._patience.retries:
                break
            await self._rest(attempt, failure, errand)
        raise failure

    async def close(self) -> None:
        async with self._making:
            client, self._client = self._client, None
        if client is not None:
            await client.aclose()

    def _refusal(self, question: Question, answer: Answer) -> CalendarError:
        if wait := retry_after(answer.headers, self._now()):
            self._quiet_until = asyncio.get_running_loop().time() + min(wait, _LONGEST_WAIT)
        return refusal(
            answer.status,
            answer.body,
            mailbox=question.of or self._mailbox,
            reading=question.reading,
            needs=question.needs,
        )

    async def _keep_quiet(self, errand: Errand) -> None:
        left = self._quiet_until - asyncio.get_running_loop().time()
        if left >= errand.left:
            raise Busy(f"Graph asked to be left alone for {left:.0f} s more.")
        if left > 0:
            await asyncio.sleep(left)

    async def _rest(self, attempt: int, failure: CalendarError, errand: Errand) -> None:
        pause = self._patience.pause * 2**attempt * random.uniform(0.5, 1.5)  # noqa: S311  no secret
        if pause >= errand.left:
            raise failure
        log.info("trying again: %s", failure)
        await asyncio.sleep(pause)

    async def _signed(self, question: Question) -> Answer:
        """With a token; with a fresh one if Graph no longer takes it."""
        token = await self._tokens.get()
        answer = await self._exchange(question, token)
        if answer.status != HTTPStatus.UNAUTHORIZED:
            return answer
        self._tokens.drop(token)
        token = await self._tokens.get()
        answer = await self._exchange(question, token)
        if answer.status == HTTPStatus.UNAUTHORIZED:
            self._tokens.drop(token)
            error = SignInFailed("Graph refuses every token: check tenant, cloud and permissions.")
            self._tokens.refused(error)
            raise error
        return answer

    async def _exchange(self, question: Question, token: str) -> Answer:
        headers = {"Authorization": f"Bearer {token}", "client-request-id": question.request_id}
        if question.content is not None:
            headers["Content-Type"] = "text/plain"
        if question.searches:
            headers["ConsistencyLevel"] = "eventual"
        client = await self._connect()
        async with self._slots:
            body = bytearray()
            async with client.stream(
                question.method,
                question.url,
                json=question.body,
                content=question.content,
                headers=headers,
            ) as response:
                async for piece in response.aiter_bytes():
                    body += piece
                    if len(body) > LARGEST:
                        raise Unreadable("Graph's answer is too large to be an agenda.")
        if question.reading:
            compare_clocks(response.headers, self._now())
        return Answer(response.status_code, response.headers, bytes(body))

    async def _connect(self) -> httpx.AsyncClient:
        async with self._making:
            if self._client is None:
                context = await asyncio.to_thread(self._trust.context)
                limits = httpx.Limits(
                    max_connections=AT_ONCE,
                    max_keepalive_connections=AT_ONCE,
                    keepalive_expiry=_IDLE,
                )
                with through_the_proxy():
                    self._client = httpx.AsyncClient(
                        verify=context,
                        headers=_HEADERS,
                        timeout=self._patience.timeout,
                        limits=limits,
                    )
            return self._client


def _origin(url: str) -> tuple[str, str]:
    """Scheme and host with port; of what is no URL, nothing."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return "", ""
    return parts.scheme, parts.netloc.lower()
