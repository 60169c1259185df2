"""Who may ask for what: bearer tokens, permissions, mailboxes; and errors turned into answers."""

from collections.abc import Awaitable, Callable
from typing import Any

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from panel.simulator import errors
from panel.simulator.directory import Directory
from panel.simulator.errors import GraphError, Problem, error_json
from panel.simulator.exchange import (
    CrossesNeighbour,
    EndsBeforeItStarts,
    NotTheOrganizer,
    TheOrganizer,
)
from panel.simulator.mailbox import Mailbox
from panel.simulator.recurrence import UnsupportedRecurrence
from panel.simulator.world import World
from panel.simulator.zones import UnknownZone

Handler = Callable[[Request, bytes], Response]
_JSON = (
    "application/json;odata.metadata=minimal;odata.streaming=true;"
    "IEEE754Compatible=false;charset=utf-8"
)


def answer(
    body: dict[str, Any], *, status: int = 200, headers: dict[str, str] | None = None
) -> Response:
    return Response(msgspec.json.encode(body), status, headers=headers, media_type=_JSON)


def problem_of(error: Exception) -> Problem:
    """Each refusal of the world as Graph puts it."""
    match error:
        case GraphError():
            return error.problem
        case NotTheOrganizer():
            return errors.NOT_ORGANIZER
        case TheOrganizer():
            return errors.OWN_MEETING
        case CrossesNeighbour():
            return errors.CROSSES
        case EndsBeforeItStarts():
            message = "At least one property failed validation."
            return Problem(status=400, code="ErrorPropertyValidationFailure", message=message)
        case _:
            return Problem(status=400, code="ErrorInvalidRequest", message=str(error))


_REFUSALS = (
    GraphError,
    NotTheOrganizer,
    TheOrganizer,
    CrossesNeighbour,
    EndsBeforeItStarts,
    UnsupportedRecurrence,
    UnknownZone,
)


class Access:
    def __init__(self, world: World, directory: Directory) -> None:
        self._world = world
        self._directory = directory

    def guard(
        self, handler: Handler, needs: str, *, signed_in: bool = False
    ) -> Callable[[Request], Awaitable[Response]]:
        """`signed_in`: only for a person, however much the app may do."""

        async def guarded(request: Request) -> Response:
            body = await request.body()
            try:
                with self._world.store.lock:
                    self._admit(request, needs, signed_in=signed_in)
                    self._world.post_arrives()
                    self._world.exchange_auto_releases()
                    return handler(request, body)
            except _REFUSALS as error:
                return self.refuse(request, problem_of(error))

        return guarded

    def refuse(
        self, request: Request, problem: Problem, inner: errors.Inner = "innerError"
    ) -> Response:
        body = error_json(
            problem,
            request_id=request.scope["simulator.request_id"],
            client_request_id=request.scope["simulator.client_request_id"],
            at=self._directory.now(),
            inner=inner,
        )
        return answer(body, status=problem.status, headers=problem.headers)

    async def no_such_route(self, request: Request, error: Exception) -> Response:
        """What Graph says of paths and methods it does not have."""
        if not request.url.path.startswith("/v1.0/"):
            return Response("not found\n", 404)
        segment = request.url.path.rsplit("/", 1)[-1]
        message = f"Resource not found for the segment '{segment}'."
        problem = Problem(status=400, code="BadRequest", message=message)
        if getattr(error, "status_code", 404) == 405:
            message = "Specified HTTP method is not allowed for the request target."
            problem = Problem(status=405, code="Request_BadRequest", message=message)
        return self.refuse(request, problem)

    def _admit(self, request: Request, needs: str, *, signed_in: bool) -> None:
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise GraphError(errors.NO_TOKEN)
        bearer = self._directory.bearer(token)
        if bearer is None:
            raise GraphError(errors.REVOKED)
        if self._directory.now() >= bearer.expires:
            raise GraphError(errors.EXPIRED)
        request.scope["simulator.bearer"] = bearer
        if signed_in and bearer.user is None:
            raise GraphError(errors.DENIED)
        self.demand(request, needs)

    def demand(self, request: Request, permission: str) -> None:
        if not self._directory.allows(request.scope["simulator.bearer"], permission):
            raise GraphError(errors.DENIED)

    def mailbox(self, request: Request) -> Mailbox:
        """The mailbox in the path, by address or directory id, if the caller may reach it."""
        name = request.path_params["user"]
        box = self._world.store.find_account(name)
        if box is None:
            message = f"The requested user '{name}' is invalid."
            raise GraphError(Problem(status=404, code="ErrorInvalidUser", message=message))
        self.reach(request, box)
        return box

    def reach(self, request: Request, box: Mailbox) -> None:
        if not self._directory.reaches(request.scope["simulator.bearer"], box.address):
            raise GraphError(errors.DENIED)
