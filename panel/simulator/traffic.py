"""What lies between the socket and the routes: the log, the mailbox limit, the faults."""

import asyncio
import itertools
import re
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from urllib.parse import unquote

from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from panel.simulator import spoil
from panel.simulator.access import Access
from panel.simulator.asgi import abort, gone, run, whole
from panel.simulator.directory import Directory
from panel.simulator.errors import CROWDED, Problem, fault
from panel.simulator.faults import Fault, Faults, Kind
from panel.simulator.spoil import Reply

AT_ONCE = 4  # requests of one app to one mailbox, documented
_PIECE = 16  # bytes of a drip


@dataclass(slots=True, kw_only=True)
class Seen:
    """One request as it arrived, and the status it got; none while, or if, it got none."""

    at: datetime
    method: str
    path: str
    query: str
    client_request_id: str | None
    token: bool  # to Entra's token endpoint, not to Graph
    status: int | None = None


class Traffic:
    def __init__(self, app: ASGIApp, directory: Directory, access: Access, faults: Faults) -> None:
        self._app = app
        self._directory = directory
        self._access = access
        self._faults = faults
        self._ids = itertools.count(1)
        self._busy: dict[str, int] = {}
        self.seen: list[Seen] = []
        self.peak = 0
        self.latency = 0.0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        number = next(self._ids)
        headers = dict(scope["headers"])
        given = headers.get(b"client-request-id", b"").decode() or None
        request_id = f"{number:08x}-7e57-4000-8000-{number:012x}"
        scope["simulator.request_id"] = request_id
        scope["simulator.client_request_id"] = given or request_id
        path: str = scope["path"]
        seen = Seen(
            at=self._directory.now(),
            method=scope["method"],
            path=path,
            query=unquote(scope["query_string"].decode()),
            client_request_id=given,
            token=path.endswith("/oauth2/v2.0/token"),
        )
        if not path.startswith("/_sim/"):
            self.seen.append(seen)
        body = await whole(receive)
        mailbox = re.match(r"/v1\.0/users/([^/]+)/", path)
        name = mailbox[1].lower() if mailbox else ""
        self._busy[name] = self._busy.get(name, 0) + 1
        if name:
            self.peak = max(self.peak, self._busy[name])
        try:
            reply, slowly = await self._reply(scope, body, receive, crowded=name)
            if reply is None:
                await abort(scope, receive)
            else:
                seen.status = reply.status
                await self._deliver(scope, self._stamped(scope, reply), send, slowly)
        finally:
            self._busy[name] -= 1

    async def _reply(
        self, scope: Scope, body: bytes, receive: Receive, *, crowded: str
    ) -> tuple[Reply | None, float]:
        """The answer, None for a cut connection; and the seconds between its pieces."""
        if crowded and self._busy[crowded] > AT_ONCE:
            return await self._problem(scope, body, CROWDED), 0
        if self.latency:
            await asyncio.sleep(self.latency)
        now = self._faults.take(scope["method"], scope["path"])
        if now is None:
            return await self._ask(scope, body), 0
        if now.kind is Kind.HANG and not now.effect and not await self._hang(receive):
            return None, 0
        if now.kind is Kind.EMPTY_PAGE:
            scope["simulator.empty_page"] = True
        lost = now.kind in (Kind.STATUS, Kind.HTML, Kind.CUT)
        reply = None
        if now.effect or not lost:
            reply = await self._ask(scope, body)
        if now.kind is Kind.HANG and now.effect and not await self._hang(receive):
            return None, 0
        return await self._spoiled(now, scope, body, reply)

    async def _spoiled(
        self, now: Fault, scope: Scope, body: bytes, reply: Reply | None
    ) -> tuple[Reply | None, float]:
        match now.kind:
            case Kind.STATUS if scope["path"].startswith("/v1.0/"):
                problem = fault(now.status, now.retry_after)
                return await self._problem(scope, body, problem, now), 0
            case Kind.STATUS:
                return _transient(now), 0
            case Kind.CUT:
                return None, 0
            case Kind.HTML:
                return spoil.html(now.status), 0
            case Kind.CUT_JSON if reply:
                return spoil.cut_json(reply), 0
            case Kind.UNKNOWN_ENUMS if reply:
                return spoil.unknown_enums(reply), 0
            case Kind.DRIP:
                return reply, now.seconds
            case _:
                return reply, 0

    async def _hang(self, receive: Receive) -> bool:
        """Until recovery: true; false when the client has gone."""
        left = asyncio.create_task(gone(receive))
        cleared = asyncio.create_task(self._faults.until_cleared())
        try:
            await asyncio.wait({left, cleared}, return_when=asyncio.FIRST_COMPLETED)
            return not left.done()
        finally:
            left.cancel()
            cleared.cancel()
            await asyncio.gather(left, cleared, return_exceptions=True)

    async def _problem(
        self, scope: Scope, body: bytes, problem: Problem, now: Fault | None = None
    ) -> Reply:
        inner = now.inner if now else "innerError"
        return await run(self._access.refuse(Request(scope), problem, inner), scope, body)

    async def _ask(self, scope: Scope, body: bytes) -> Reply:
        return await run(self._app, scope, body)

    def _stamped(self, scope: Scope, reply: Reply) -> Reply:
        date = format_datetime(self._directory.now(), usegmt=True)
        stamps = {
            "date": date,
            "request-id": scope["simulator.request_id"],
            "client-request-id": scope["simulator.client_request_id"],
        }
        extra = tuple((name.encode(), value.encode()) for name, value in stamps.items())
        return Reply(status=reply.status, headers=(*reply.headers, *extra), body=reply.body)

    async def _deliver(self, scope: Scope, reply: Reply, send: Send, pause: float) -> None:
        head = {"type": "http.response.start", "status": reply.status}
        await send({**head, "headers": list(reply.headers)})
        if pause:
            for start in range(0, len(reply.body), _PIECE):
                if scope["simulator.transport"].is_closing():
                    return
                piece = reply.body[start : start + _PIECE]
                await send({"type": "http.response.body", "body": piece, "more_body": True})
                await asyncio.sleep(pause)
            await send({"type": "http.response.body", "body": b""})
        else:
            await send({"type": "http.response.body", "body": reply.body})


def _transient(now: Fault) -> Reply:
    """Entra's own words for a bad moment; not what Graph says."""
    said = b'{"error":"temporarily_unavailable","error_codes":[90033],"error_description":'
    said += b'"AADSTS90033: A transient error has occurred. Please try again."}'
    wait = (
        ((b"retry-after", f"{now.retry_after:g}".encode()),) if now.retry_after is not None else ()
    )
    return Reply(status=now.status, headers=wait, body=b"").with_body(said)
