"""A panel's own file from an address: asked for once, bounded, and handed on unread.

Whoever runs this may write one folder and do nothing else; what is fetched holds secrets, so
it never touches a disk.
"""

import asyncio
import ssl
from dataclasses import dataclass
from http.cookiejar import CookieJar, DefaultCookiePolicy
from pathlib import Path

import httpx
import msgspec

from panel.enrol.applying import Errand
from panel.enrol.places import Places
from panel.enrol.standing import OUTCOME, Outcome
from panel.enrol.writing import put

PATIENCE = 20.0  # seconds for all of it
LARGEST = 256 * 1024  # bytes; a file with ten certificates takes a tenth of it
_ASKS = {"User-Agent": "room-panel", "Accept-Encoding": "identity"}
_LINE_ERRORS = (httpx.HTTPError, httpx.InvalidURL, httpx.CookieConflict, httpx.StreamError, OSError)
_SENTENCES = {
    401: "refuses this panel's token (401): give a new one as enrol-token under [secrets].",
    403: "refuses this panel (403): give it its token as enrol-token under [secrets].",
    404: "has no file for this panel (404): make one for its serial number, or check the address.",
    410: "says that this panel is no longer wanted (410): its last file holds until it is reset.",
}


class NotFetched(Exception):
    """One sentence: what is wrong, where, and the remedy."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetching:
    """One errand, and where to put what it brings."""

    errand: Errand
    places: Places
    token: str  # empty: none is shown
    patience: float = PATIENCE

    async def run(self) -> bool:
        """Whether there is something new. Raises NotFetched."""
        try:
            async with asyncio.timeout(self.patience), self._line() as line:
                return await self._ask(line)
        except (TimeoutError, httpx.TimeoutException) as error:
            raise self._failed(
                f"has not answered within {self.patience:g} s: check the network."
            ) from error
        except _LINE_ERRORS as error:
            raise self._failed(_trouble(error)) from error

    async def _ask(self, line: httpx.AsyncClient) -> bool:
        headers = dict(_ASKS)
        if self.token:
            headers["Authorization"] = f"Bearer {self.token}"
        if tag := self._tag():
            headers["If-None-Match"] = tag
        async with line.stream("GET", self.errand.address, headers=headers) as response:
            if response.status_code == httpx.codes.NOT_MODIFIED and tag:
                return False
            self._insist_on_a_file(response)
            content = await self._body(response)
        # Not under a lock: the name changes in one step, and root takes it away.
        put(self.places.fetched, content, 0o640)
        put(self.places.tag, response.headers.get("ETag", "").encode(), 0o640)
        return True

    def _insist_on_a_file(self, response: httpx.Response) -> None:
        status = response.status_code
        if response.has_redirect_location:  # a token is for one place alone
            raise self._failed("points elsewhere: give the last address under [enrol].")
        if status != httpx.codes.OK:
            default = f"answered {status}: check the address, and what is served there."
            raise self._failed(_SENTENCES.get(status, default))
        if response.headers.get("Content-Encoding", "identity") != "identity":
            raise self._failed("packs its answer, which nobody asked for: let it send it as it is.")
        if "Content-Length" not in response.headers and "chunked" not in response.headers.get(
            "Transfer-Encoding", ""
        ):
            raise self._failed("does not tell how long its answer is: let it send Content-Length.")

    async def _body(self, response: httpx.Response) -> bytes:
        body = bytearray()
        async for piece in response.aiter_raw():
            body += piece
            if len(body) > LARGEST:
                raise self._failed("sends more than 256 KiB: check the address.")
        return bytes(body)

    def _line(self) -> httpx.AsyncClient:
        context = httpx.create_ssl_context()
        if self.errand.ca:
            try:
                context.load_verify_locations(cadata=self.errand.ca)
            except (ssl.SSLError, ValueError) as error:
                raise NotFetched(
                    "enrol.ca cannot be read as certificates: paste them as PEM."
                ) from error
        return httpx.AsyncClient(
            verify=context,
            timeout=self.patience,
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),  # takes none
        )

    def _tag(self) -> str:
        """Of what was last handed on since the start; empty: it is asked for anew."""
        try:
            return self.places.tag.read_text(encoding="ascii")
        except (OSError, UnicodeDecodeError):
            return ""

    def _failed(self, end: str) -> NotFetched:
        return NotFetched(f"{self.errand.host} {end}")


def note(folder: Path, sentence: str) -> bool:
    """For the set-up screen. Whether it is another one than the last time."""
    return put(folder / OUTCOME, msgspec.json.encode(Outcome(sentence=sentence)), 0o644)


def _trouble(error: Exception) -> str:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            why = cause.verify_message
            return f"cannot prove who it is ({why}): check enrol.ca and the panel's clock."
        cause = cause.__cause__ or cause.__context__
    return f"cannot be reached ({type(error).__name__}: {error}): check network and proxy."
