"""Answers as browsers take them: pages, redirects, the cookie of a visit, and what is kept."""

from collections.abc import Mapping
from hashlib import sha256
from typing import Protocol
from urllib.parse import urlsplit

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from panel.phone import wire
from panel.phone.browsers import language
from panel.phone.headers import A_YEAR, NO_STORE

STATUS = {
    "no-visit": 403,
    "no-letter": 410,
    "expired": 410,
    "foreign": 403,
    "forged": 403,
    "used": 409,
    "changed": 409,
    "busy": 503,
    "lost": 503,
    "not-found": 404,
    "not-allowed": 405,
    "too-large": 413,
    "too-many": 429,
}
_AGAIN_AFTER = {429: 10, 503: 3}  # seconds
_MINUTE = 60  # seconds: what a page says of time, it says in minutes


class NoPage(Exception):
    """There is only a page that says why not."""

    def __init__(
        self, why: str, *, room: str = "", headers: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(why)
        self.why = why
        self.room = room
        self.headers = headers or {}


class Pages(Protocol):
    """What the pages look like is not decided here."""

    @property
    def languages(self) -> tuple[str, ...]: ...

    def door(self, door: wire.Door, language: str, said: str) -> bytes: ...
    def report(
        self, door: wire.Door, language: str, wrong: str, about: str = "", text: str = ""
    ) -> bytes: ...
    def letter(self, meant: wire.Meant, language: str) -> bytes: ...
    def refused(self, why: str, room: str, language: str) -> bytes: ...
    def look(self, name: str) -> tuple[bytes, str] | None: ...


class Answers:
    def __init__(self, pages: Pages, public_url: str) -> None:
        public = urlsplit(public_url)
        self._pages = pages
        self._prefix = public.path
        self._secure = public.scheme == "https"
        # Browsers take a `__Host-` cookie from this host alone, over HTTPS, for all its paths.
        self._cookie = "__Host-visit" if self._secure and not self._prefix else "visit"
        self._language = pages.languages[0]  # until the door's own is known

    def visit_of(self, request: Request) -> str:
        """Empty: none."""
        return request.cookies.get(self._cookie, "")

    def welcome(self, visit: wire.Visit) -> Response:
        answer = self.to_the_door("")
        answer.set_cookie(
            self._cookie,
            visit.visit,
            max_age=visit.lasts,
            path=self._prefix or "/",
            secure=self._secure,
            httponly=True,
            samesite="lax",  # strict would hide it from whoever comes from the camera's app
        )
        return answer

    def to_the_door(self, said: str) -> Response:
        where = f"{self._prefix}/?said={said}" if said else f"{self._prefix}/"
        return Response(status_code=303, headers={"location": where, "cache-control": NO_STORE})

    def door(self, request: Request, door: wire.Door, said: str) -> Response:
        """Browsers keep nothing of it; the page's script remembers the tag, and sends it along."""
        self._language = door.language
        spoken = self._spoken(request)
        tag = _tag_of(door, spoken, said)
        headers = {"etag": tag, "cache-control": NO_STORE, "vary": "accept-language, cookie"}
        if tag in request.headers.get("if-none-match", ""):
            return Response(status_code=304, headers=headers)
        return _html(self._pages.door(door, spoken, said), 200, headers)

    def form(
        self, request: Request, door: wire.Door, wrong: str, about: str = "", text: str = ""
    ) -> Response:
        """With what was written so far."""
        self._language = door.language
        page = self._pages.report(door, self._spoken(request), wrong, about, text)
        return _html(page, 422 if wrong else 200, {"cache-control": NO_STORE})

    def letter(self, request: Request, meant: wire.Meant) -> Response:
        """No redirect after its press: what is told then, is told once, to whoever pressed."""
        self._language = meant.language
        page = self._pages.letter(meant, self._spoken(request))
        return _html(page, 200, {"cache-control": NO_STORE, "vary": "accept-language"})

    def refused(self, request: Request, no: NoPage) -> Response:
        status = STATUS[no.why]
        headers = {"cache-control": NO_STORE, **no.headers}
        if status in _AGAIN_AFTER:
            headers["retry-after"] = f"{_AGAIN_AFTER[status]}"
        if no.why == "too-large":
            headers["connection"] = "close"  # the rest of it is not read
        return _html(self._pages.refused(no.why, no.room, self._spoken(request)), status, headers)

    def look(self, content: bytes, kind: str) -> Response:
        """Its address changes with what it holds."""
        keep = {"cache-control": f"public, max-age={A_YEAR}, immutable"}
        return Response(content, headers={**keep, "content-type": kind})

    def _spoken(self, request: Request) -> str:
        accepted = request.headers.get("accept-language", "")
        return language(accepted, self._pages.languages) or self._language


def _html(page: bytes, status: int, headers: Mapping[str, str]) -> Response:
    kind = {"content-type": "text/html; charset=utf-8"}
    return Response(page, status_code=status, headers={**headers, **kind})


def _tag_of(door: wire.Door, spoken: str, said: str) -> str:
    """Of what can be seen of it: each look makes new tokens for the same buttons."""
    seen = msgspec.structs.replace(
        door,
        at=door.at // _MINUTE,
        buttons=tuple(msgspec.structs.replace(button, press="") for button in door.buttons),
    )
    said_so = b"\n".join((wire.encode(seen), spoken.encode(), said.encode()))
    return f'"{sha256(said_so).hexdigest()[:32]}"'
