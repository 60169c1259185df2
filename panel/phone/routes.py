"""What is behind each address of the page.

    GET  /c/{code}     what the code says        -> the door, with a visit
    GET  /             the door
    POST /press        button                    -> the door
    GET  /report       the form of a report
    POST /report       button, about, text       -> the door
    GET  /m/{link}     what a link in a letter is for; nothing is done
    POST /m            button                    -> what became of it
    GET  /look/{name}  what pages are drawn with

The panel decides everything; nothing that somebody sent is ever said back, but for the words of a
report that lacks something, to whoever has just written them.
"""

import re
from collections.abc import Awaitable, Callable, Mapping
from urllib.parse import urlsplit

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from panel.phone import wire
from panel.phone.answers import Answers, NoPage, Pages
from panel.phone.browsers import of_our_page
from panel.phone.callers import Proxies
from panel.phone.forms import NotAForm, TooLarge, fields_of
from panel.phone.limits import Traffic, caller
from panel.phone.line import Ask, Say

# What a press may come to without its visit being over: the door is shown, and says so.
_SHOWN_AT_THE_DOOR = ("used", "changed", "busy", "lost")
_SAID = {"reported", *_SHOWN_AT_THE_DOOR}
_TOKEN = re.compile(rf"[A-Za-z0-9_-]{{1,{wire.LONGEST_TOKEN}}}", re.ASCII)

Handler = Callable[[Request], Awaitable[Response]]


class Routes:
    """An ASGI application for one door."""

    def __init__(
        self,
        *,
        ask: Callable[[Ask], Awaitable[Say]],
        pages: Pages,
        public_url: str,
        traffic: Traffic,
        proxies: Proxies,
        now: Callable[[], float],
    ) -> None:
        self._ask = ask
        self._pages = pages
        self._public_url = public_url
        self._prefix = urlsplit(public_url).path
        self._traffic = traffic
        self._proxies = proxies
        self._now = now
        self._answers = Answers(pages, public_url)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        answer = await self._answer(request)
        await answer(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        try:
            return await self._route(request)
        except NoPage as refused:
            return self._answers.refused(request, refused)
        except TooLarge:
            return self._answers.refused(request, NoPage("too-large"))

    async def _route(self, request: Request) -> Response:
        self._count(request)
        match self._path(request).split("/")[1:]:
            case [""] | []:
                return await self._by(request, GET=self._door)
            case ["c", code]:
                return await self._by(request, GET=lambda asked: self._scan(asked, code))
            case ["press"]:
                return await self._by(request, POST=self._press)
            case ["report"]:
                return await self._by(request, GET=self._form, POST=self._report)
            case ["m", link]:
                return await self._by(request, GET=lambda asked: self._letter(asked, link))
            case ["m"]:
                return await self._by(request, POST=self._reply)
            case ["look", name]:
                return await self._by(request, GET=lambda _: self._part(name))
            case _:
                raise NoPage("not-found")

    def _path(self, request: Request) -> str:
        """Without the prefix, which a proxy may have cut off already."""
        path: str = request.scope["path"]
        if path == self._prefix or path.startswith(f"{self._prefix}/"):
            return path.removeprefix(self._prefix)
        return path

    def _count(self, request: Request) -> None:
        """Behind a proxy, who asks is known only now."""
        is_proxied = request.client is not None and request.client.host in self._proxies
        if is_proxied and not self._traffic.asks(self._who(request), self._now()):
            raise NoPage("too-many")

    def _who(self, request: Request) -> str:
        peer = request.client.host if request.client else ""
        return caller(self._proxies.caller(peer, request.scope["headers"]))

    async def _by(self, request: Request, **handlers: Handler) -> Response:
        method = "GET" if request.method == "HEAD" else request.method
        if method not in handlers:
            allowed = ["HEAD", *handlers] if "GET" in handlers else [*handlers]
            raise NoPage("not-allowed", headers={"allow": ", ".join(sorted(allowed))})
        if method == "POST" and not of_our_page(request.headers, self._public_url):
            raise NoPage("forged")
        return await handlers[method](request)

    async def _scan(self, request: Request, code: str) -> Response:
        token, who = _token(code), self._who(request)
        if not self._traffic.scans(who, self._now()):
            raise NoPage("too-many")
        said = await self._ask(wire.Scan(code=token))
        if isinstance(said, wire.Visit):
            self._traffic.welcomes(who)
            return self._answers.welcome(said)
        raise _refusal(said, "forged")

    async def _door(self, request: Request) -> Response:
        door = await self._look(request)
        said = request.query_params.get("said", "")
        return self._answers.door(request, door, said if said in _SAID else "")

    async def _part(self, name: str) -> Response:
        part = self._pages.look(name)
        if part is None:
            raise NoPage("not-found")
        return self._answers.look(*part)

    async def _press(self, request: Request) -> Response:
        visit = self._visit(request)
        fields = await self._fields(request)
        return self._pressed(await self._ask(wire.Press(visit=visit, button=_button(fields))), "")

    async def _letter(self, request: Request, link: str) -> Response:
        """Whatever checks or previews a mail follows its links: only the button does something."""
        return await self._of_a_letter(request, wire.Letter(link=_token(link)))

    async def _reply(self, request: Request) -> Response:
        fields = await self._fields(request)
        return await self._of_a_letter(request, wire.Reply(link=_button(fields)))

    async def _of_a_letter(self, request: Request, ask: wire.Letter | wire.Reply) -> Response:
        """As often as codes are scanned; whoever asks is no guest by that."""
        if not self._traffic.scans(self._who(request), self._now()):
            raise NoPage("too-many")
        said = await self._ask(ask)
        if isinstance(said, wire.Meant):
            return self._answers.letter(request, said)
        raise _refusal(said, "no-letter")

    async def _form(self, request: Request) -> Response:
        return self._answers.form(request, await self._look(request), "")

    async def _report(self, request: Request) -> Response:
        visit = self._visit(request)
        fields = await self._fields(request)
        about, text = fields.get("about", ""), fields.get("text", "")
        try:
            press = msgspec.convert(
                {
                    "type": "press",
                    "visit": visit,
                    "button": _button(fields),
                    "about": about,
                    "text": text.replace("\r\n", "\n").strip(),
                },
                wire.Press,
            )
        except msgspec.ValidationError:
            door = await self._look(request)
            known = about if about in wire.ABOUT else ""
            return self._answers.form(request, door, _wrong(fields), known, text)
        if not press.about:
            return self._answers.form(request, await self._look(request), "about", "", text)
        return self._pressed(await self._ask(press), "reported")

    def _pressed(self, said: Say, heard: str) -> Response:
        match said:
            case wire.Heard():
                return self._answers.to_the_door(heard)
            case wire.Refused(why=why) if why in _SHOWN_AT_THE_DOOR:
                return self._answers.to_the_door(why)
            case _:
                raise _refusal(said, "no-visit")

    async def _look(self, request: Request) -> wire.Door:
        said = await self._ask(wire.Look(visit=self._visit(request)))
        if isinstance(said, wire.Door):
            self._traffic.welcomes(self._who(request))  # this process may be younger than the visit
            return said
        raise _refusal(said, "no-visit")

    def _visit(self, request: Request) -> str:
        visit = self._answers.visit_of(request)
        if not _TOKEN.fullmatch(visit):
            raise NoPage("no-visit")
        if not self._traffic.may_ask(self._who(request), self._now()):
            raise NoPage("busy")
        return visit

    async def _fields(self, request: Request) -> dict[str, str]:
        try:
            return dict(await fields_of(request, self._traffic.limits.body))
        except NotAForm as error:
            raise NoPage("forged") from error


def _button(fields: Mapping[str, str]) -> str:
    return _token(fields.get("button", ""))


def _token(text: str) -> str:
    if not _TOKEN.fullmatch(text):
        raise NoPage("forged")
    return text


def _wrong(fields: Mapping[str, str]) -> str:
    return "text" if len(fields.get("text", "")) > wire.LONGEST_TEXT else "about"


def _refusal(said: Say, forged: str) -> NoPage:
    """After a restart no visit is known any more, and there is no harm in that."""
    match said:
        case wire.Refused(why="forged", room=room):
            return NoPage(forged, room=room)
        case wire.Refused(why=why, room=room):
            return NoPage(why, room=room)
        case _:
            return NoPage("lost")  # an answer to another question: nothing is known
