"""Graph's routes for check-ins to a place: for people who signed in, never for an app."""

from collections.abc import Iterable
from typing import Literal

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from panel.simulator.access import Access, answer
from panel.simulator.claims import AlreadyClaimed, Claim
from panel.simulator.errors import NOT_FOUND, GraphError, Problem, no_such_resource
from panel.simulator.graph import read
from panel.simulator.mailbox import Mailbox
from panel.simulator.wire import Json, instant
from panel.simulator.world import World

_CONTEXT = "https://graph.microsoft.com/v1.0/$metadata#places('{}')/checkIns"
# The code and the text are assumptions: what a second check-in gets is not documented.
_AGAIN = Problem(
    status=409, code="Conflict", message="A check-in for this calendar event exists already."
)


class ClaimIn(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    calendar_event_id: str
    check_in_method: Literal["unspecified", "manual", "inferred", "verified"] = "unspecified"


class CheckIns:
    def __init__(self, world: World, access: Access) -> None:
        self._world = world
        self._access = access

    def routes(self) -> Iterable[Route]:
        path = "/v1.0/places/{user}/checkIns"
        needs = "Calendars.ReadWrite"
        for where, handler, method in (
            (path, self.file, "POST"),
            (path, self.every, "GET"),
            (f"{path}/{{event}}", self.one, "GET"),
        ):
            guarded = self._access.guard(handler, needs, signed_in=True)
            yield Route(where, guarded, methods=[method])

    def _place(self, request: Request) -> Mailbox:
        name = request.path_params["user"]
        box = self._world.store.find_account(name)
        if box is None or not box.is_room:
            raise no_such_resource(name)
        self._access.reach(request, box)
        return box

    def file(self, request: Request, body: bytes) -> Response:
        box = self._place(request)
        wanted = read(request, body, ClaimIn)
        try:
            claim = self._world.claims.file(box, wanted.calendar_event_id, wanted.check_in_method)
        except AlreadyClaimed as error:
            raise GraphError(_AGAIN) from error
        if claim is None:
            raise GraphError(NOT_FOUND)
        return self._entity(box, claim, 201)

    def every(self, request: Request, _body: bytes) -> Response:
        box = self._place(request)
        filed = [_json(claim) for claim in self._world.claims.of(box.address)]
        return answer({"@odata.context": _CONTEXT.format(box.guid), "value": filed})

    def one(self, request: Request, _body: bytes) -> Response:
        """Of a series, whose times share the id, the last."""
        box = self._place(request)
        wanted = request.path_params["event"]
        found = [claim for claim in self._world.claims.of(box.address) if claim.uid == wanted]
        if not found:
            raise GraphError(NOT_FOUND)
        return self._entity(box, found[-1], 200)

    def _entity(self, box: Mailbox, claim: Claim, status: int) -> Response:
        context = f"{_CONTEXT.format(box.guid)}/$entity"
        return answer({"@odata.context": context, **_json(claim)}, status=status)


def _json(claim: Claim) -> Json:
    return {
        "calendarEventId": claim.uid,
        "checkInMethod": claim.method,
        "createdDateTime": instant(claim.at),
    }
