"""`/_sim/`: how another process disturbs the simulator and looks into it."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from panel.simulator.errors import Inner
from panel.simulator.faults import Fault, Kind
from panel.simulator.wire import Wish, event_json

if TYPE_CHECKING:
    from panel.simulator.server import GraphSimulator


class Wanted(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The body of POST /_sim/faults: a fault's kind or, in `do`, a verb of GraphSimulator."""

    kind: Kind | None = None
    do: str | None = None
    status: int = 200
    retry_after: float | None = None
    times: int | None = 1
    method: str | None = None
    path: str | None = None
    effect: bool = False
    inner: Inner = "innerError"
    seconds: float = 0.2


class Person(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The body of POST /_sim/people: what somebody does, perhaps with a code on a device."""

    do: Literal["joins_a_call", "hangs_up", "sign_in", "approve", "decline"]
    who: str = ""


_VERBS = (
    "revoke_tokens",
    "expire_secret",
    "forget_app",
    "restore_app",
    "disable_app",
    "forget_certificates",
    "withdraw_consent",
    "revoke_grant",
    "revoke_sign_ins",
    "lapse_sign_ins",
    "revoke_older_secrets",
    "let_codes_lapse",
    "slow_devices_down",
    "allow_sign_ins",
)


class Control:
    def __init__(self, graph: "GraphSimulator") -> None:
        self._graph = graph

    def routes(self) -> Iterable[Route]:
        yield Route("/_sim/faults", self.faults, methods=["POST"])
        yield Route("/_sim/recover", self.recover, methods=["POST"])
        yield Route("/_sim/events/{mailbox}", self.events, methods=["GET"])
        yield Route("/_sim/people", self.people, methods=["POST"])
        yield Route("/_sim/check_ins/{mailbox}", self.check_ins, methods=["GET"])
        yield Route("/_sim/requests", self.requests, methods=["GET"])
        yield Route("/_sim/mail", self.mail, methods=["GET"])
        yield Route("/_sim/sent", self.sent, methods=["GET"])

    async def faults(self, request: Request) -> Response:
        try:
            wanted = msgspec.json.decode(await request.body(), type=Wanted)
        except msgspec.DecodeError as error:
            return Response(f"{error}\n", 400)
        if wanted.do in _VERBS:
            getattr(self._graph, wanted.do)()
        elif wanted.do == "unplug":
            self._graph.unplug_for(wanted.seconds)
        elif wanted.kind:
            details = {
                name: getattr(wanted, name) for name in wanted.__struct_fields__ if name != "do"
            }
            self._graph.add_fault(Fault(**details))
        else:
            verbs = ", ".join((*_VERBS, "unplug"))
            return Response(f"a fault needs a kind, or do: one of {verbs}\n", 400)
        return Response(status_code=204)

    async def recover(self, _request: Request) -> Response:
        self._graph.recover()
        return Response(status_code=204)

    async def events(self, request: Request) -> Response:
        world = self._graph.world
        with world.store.lock:
            box = world.store.find_mailbox(request.path_params["mailbox"])
            if box is None:
                return Response("no such mailbox\n", 404)
            items = world.agenda(box.address)
            wish = Wish(immutable=True)
            return _json({"value": [event_json(world.store, item, wish) for item in items]})

    async def people(self, request: Request) -> Response:
        """A sign-in gives the refresh token."""
        try:
            wanted = msgspec.json.decode(await request.body(), type=Person)
        except msgspec.DecodeError as error:
            return Response(f"{error}\n", 400)
        world = self._graph.world
        if wanted.do in ("approve", "decline") and not self._graph.directory.device_codes.newest:
            return Response("no device shows a code\n", 404)
        if wanted.do == "decline":
            self._graph.decline()
            return Response(status_code=204)
        if world.store.find_mailbox(wanted.who) is None:
            return Response("no such person\n", 404)
        if wanted.do == "approve":
            self._graph.approve(wanted.who)
            return Response(status_code=204)
        if wanted.do == "sign_in":
            return _json({"refresh_token": self._graph.sign_in(wanted.who)})
        getattr(world, wanted.do)(wanted.who)
        return Response(status_code=204)

    async def check_ins(self, request: Request) -> Response:
        world = self._graph.world
        name = request.path_params["mailbox"]
        if world.store.find_mailbox(name) is None:
            return Response("no such mailbox\n", 404)
        return _json({"value": world.check_ins(name)})

    async def requests(self, _request: Request) -> Response:
        return _json({"value": self._graph.requests, "peak": self._graph.peak_concurrency})

    async def mail(self, _request: Request) -> Response:
        with self._graph.world.store.lock:
            return _json({"value": self._graph.world.mail})

    async def sent(self, _request: Request) -> Response:
        """MIME as base64."""
        with self._graph.world.store.lock:
            return _json({"value": self._graph.world.sent})


def _json(body: object) -> Response:
    return Response(msgspec.json.encode(body), media_type="application/json")
