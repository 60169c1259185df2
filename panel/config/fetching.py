"""Asking an https address for something newer than the copy kept."""

import asyncio
import ssl
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

import httpx

from panel.config.fetched import LARGEST, NO_NOTES, Fetched, NoCopy, Notes, digest, notes_on
from panel.config.sentences import ConfigError

PATIENCE = 10.0  # seconds, over all redirects and the whole body
_REDIRECTS = 3
_ASKS = {"User-Agent": "room-panel", "Accept-Encoding": "gzip"}
_GZIP = 31  # what zlib calls it

# All of httpx's own, and what it lets through: TLS trouble after the handshake is an OSError.
_LINE_ERRORS = (httpx.HTTPError, httpx.InvalidURL, httpx.CookieConflict, httpx.StreamError, OSError)


@dataclass(frozen=True, slots=True)
class Changed:
    """The copy kept is another one now."""


@dataclass(frozen=True, slots=True)
class Same:
    """The copy kept is what the address serves."""


@dataclass(frozen=True, slots=True)
class Failed:
    """The copy kept, if there is one, stays as it was."""

    sentence: str


@dataclass(frozen=True, slots=True)
class Refused(Failed):
    """What the address serves has been looked at, and is no good."""


Outcome = Changed | Same | Failed


class _Useless(Exception):
    """An answer that leads nowhere; the end of a sentence that starts with the host."""


@dataclass(frozen=True, slots=True)
class _Answer:
    content: bytes
    etag: str
    modified: str


class Source:
    """One address, asked again and again."""

    def __init__(self, fetched: Fetched, patience: float = PATIENCE) -> None:
        self.fetched = fetched
        self._patience = patience
        self._notes: Notes | None = None  # none: not read yet

    async def refresh(self, line: httpx.AsyncClient) -> Outcome:
        try:
            async with asyncio.timeout(self._patience):
                answer = await self._ask(line, await asyncio.to_thread(self._known))
        except (TimeoutError, httpx.TimeoutException):
            return self._failed(f"has not answered within {self._patience:g} s: check the network.")
        except _Useless as error:
            return self._failed(str(error))
        except _LINE_ERRORS as error:
            return self._failed(_trouble(error))
        if answer is None:
            return Same()
        # Outside the deadline: what has begun to be kept is kept.
        return await asyncio.to_thread(self._take, answer)

    def _known(self) -> Notes:
        """On the copy, which somebody may have removed."""
        if self._notes is None or not self.fetched.path.exists():
            self._notes = self.fetched.notes()
        return self._notes

    async def _ask(self, line: httpx.AsyncClient, notes: Notes) -> _Answer | None:
        """None where nothing is newer."""
        url = httpx.URL(self.fetched.address)
        for _ in range(_REDIRECTS + 1):
            if url.scheme != "https":
                raise _Useless("points to an address without https: serve it by https.")
            async with line.stream("GET", url, headers=_ASKS | notes.conditions()) as response:
                if not response.has_redirect_location:
                    return await _answer(response, conditional=notes != NO_NOTES)
                url = url.join(response.headers["Location"])
        raise _Useless(f"redirects more than {_REDIRECTS} times: give the last address.")

    def _take(self, answer: _Answer) -> Outcome:
        """In a thread: checking takes its time, and so does the card."""
        content, said = answer.content, digest(answer.content)
        notes = notes_on(
            content, etag=answer.etag, modified=answer.modified, at=datetime.now(tz=UTC)
        )
        try:
            kept = self.fetched.kept()
            if kept is not NoCopy.YET and said == digest(kept):
                self._notes = notes  # not written: some servers give another tag each time
                return Same()
            self.fetched.check(content)  # each time: what it leans on may have been mended
            self.fetched.keep(content, notes)
        except ConfigError as error:
            return Refused(str(error))
        except OSError as error:
            why = f"serves a change that cannot be kept in {self.fetched.folder}"
            return self._failed(f"{why} ({error.strerror}): check the disk.")
        self._notes = notes
        return Changed()

    def _failed(self, end: str) -> Failed:
        return Failed(f"{self.fetched.host} {end}")


async def _answer(response: httpx.Response, *, conditional: bool) -> _Answer | None:
    if response.status_code == httpx.codes.NOT_MODIFIED and conditional:
        return None
    if response.status_code != httpx.codes.OK:
        raise _Useless(
            f"answered {response.status_code}: check the address, and what is served there."
        )
    headers = response.headers
    if "Content-Length" not in headers and "Transfer-Encoding" not in headers:
        # Cut short it would look whole, and half of the rules say something else.
        raise _Useless("does not tell how long its answer is: let it send Content-Length.")
    content = _plain(await _raw(response), headers.get("Content-Encoding", "identity"))
    return _Answer(content, headers.get("ETag", ""), headers.get("Last-Modified", ""))


async def _raw(response: httpx.Response) -> bytes:
    body = bytearray()
    async for piece in response.aiter_raw():
        body += piece
        if len(body) > LARGEST:
            raise _Useless("sends more than 1 MiB: check the address.")
    return bytes(body)


def _plain(body: bytes, encoding: str) -> bytes:
    if encoding == "identity":
        return body
    if encoding not in ("gzip", "x-gzip"):
        raise _Useless("answers in an encoding nobody asked for: let it send gzip or none.")
    inflate = zlib.decompressobj(_GZIP)
    try:
        content = inflate.decompress(body, LARGEST + 1)
    except zlib.error as error:
        raise _Useless("sends broken gzip: check what is served there.") from error
    if len(content) > LARGEST:
        raise _Useless("sends more than 1 MiB: check the address.")
    if not inflate.eof:
        raise _Useless("sends broken gzip: check what is served there.")
    return content


def _trouble(error: Exception) -> str:
    """One of _LINE_ERRORS, in words that follow the host's name."""
    for cause in _causes(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            why = cause.verify_message
            return f"cannot prove who it is ({why}): check `ca_file` and the panel's clock."
    if isinstance(error, httpx.TransportError | OSError):
        return f"cannot be reached ({type(error).__name__}: {error}): check network and proxy."
    return f"cannot be asked ({type(error).__name__}): check the address."


def _causes(error: BaseException) -> Iterator[BaseException]:
    cause: BaseException | None = error
    while cause is not None:
        yield cause
        cause = cause.__cause__ or cause.__context__
