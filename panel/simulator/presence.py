"""Graph's routes for presence: what Teams shows people as."""

from collections.abc import Iterable

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from panel.simulator.access import Access, answer
from panel.simulator.errors import invalid, no_such_resource
from panel.simulator.graph import read
from panel.simulator.mailbox import Mailbox
from panel.simulator.wire import Json
from panel.simulator.world import World

_METADATA = "https://graph.microsoft.com/v1.0/$metadata"
_AT_MOST = 650  # ids of one question, documented; what is said to more is an assumption


class Question(msgspec.Struct, frozen=True, kw_only=True):
    ids: tuple[str, ...]


class Presences:
    def __init__(self, world: World, access: Access) -> None:
        self._store = world.store
        self._access = access

    def routes(self) -> Iterable[Route]:
        guard, needs = self._access.guard, "Presence.Read.All"
        many = "/v1.0/communications/getPresencesByUserId"
        yield Route(many, guard(self.of_many, needs), methods=["POST"])
        yield Route("/v1.0/users/{user}/presence", guard(self.of_one, needs), methods=["GET"])

    def of_many(self, request: Request, body: bytes) -> Response:
        """By directory ids alone; whoever is unknown is left out."""
        asked = read(request, body, Question).ids
        if not 1 <= len(asked) <= _AT_MOST:
            raise invalid("BadRequest", f"The number of ids is 1 to {_AT_MOST}.")
        known = {b.guid: b for b in self._store.mailboxes.values() if not b.outside}
        found = [_json(known[each]) for id_ in asked if (each := id_.lower()) in known]
        context = f"{_METADATA}#Collection(microsoft.graph.presence)"
        return answer({"@odata.context": context, "value": found})

    def of_one(self, request: Request, _body: bytes) -> Response:
        name = request.path_params["user"]
        box = self._store.find_account(name)
        if box is None:
            raise no_such_resource(name)
        context = f"{_METADATA}#users('{box.guid}')/presence/$entity"
        return answer({"@odata.context": context, **_json(box)})


def _json(box: Mailbox) -> Json:
    shown = box.shown
    return {"id": box.guid, "availability": shown.availability, "activity": shown.activity}
