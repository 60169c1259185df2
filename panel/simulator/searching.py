"""Graph's route for finding people: $search over the directory's index."""

import re
from collections.abc import Iterable

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from panel.simulator.access import Access, answer
from panel.simulator.errors import GraphError, Problem, invalid
from panel.simulator.mailbox import Mailbox
from panel.simulator.wire import Json
from panel.simulator.world import World

_CONTEXT = "https://graph.microsoft.com/v1.0/$metadata#users"
_PAGE = 100  # Graph's default for users
_CLAUSE = re.compile(r'"(displayName|mail):((?:[^"\\]|\\.)+)"')
_SEARCH = re.compile(f"{_CLAUSE.pattern}( OR {_CLAUSE.pattern})*")
_SEPARATORS = re.compile(r"[\s@.'_-]+")  # between the tokens of the index
_UNASKED = Problem(
    status=400,
    code="Request_UnsupportedQuery",
    message="Request with $search query parameter only works through MSGraph with a special "
    "request header: 'ConsistencyLevel: eventual'",
)


class Searching:
    def __init__(self, world: World, access: Access) -> None:
        self._store = world.store
        self._access = access

    def routes(self) -> Iterable[Route]:
        guarded = self._access.guard(self.users, "User.ReadBasic.All")
        yield Route("/v1.0/users", guarded, methods=["GET"])

    def users(self, request: Request, _body: bytes) -> Response:
        """Everybody with an account, rooms too; in no order that is promised."""
        query = request.query_params
        if "$search" in query and request.headers.get("consistencylevel") != "eventual":
            raise GraphError(_UNASKED)
        clauses = _clauses(query["$search"]) if "$search" in query else [("displayName", "")]
        found = [
            box
            for box in self._store.mailboxes.values()
            if not box.outside and any(_holds(box, *clause) for clause in clauses)
        ]
        size = int(query["$top"]) if query.get("$top", "").isdigit() else _PAGE
        names = [name for name in query.get("$select", "").split(",") if name]
        people = [_json(box, names) for box in found[::-1][:size]]
        return answer({"@odata.context": _CONTEXT, "value": people})


def _clauses(said: str) -> list[tuple[str, str]]:
    if not _SEARCH.fullmatch(said):
        raise invalid("BadRequest", f"Syntax error: in '{said}'.")
    found = _CLAUSE.finditer(said)
    return [(clause[1], re.sub(r"\\(.)", r"\1", clause[2])) for clause in found]


def _holds(box: Mailbox, name: str, wanted: str) -> bool:
    """Each word begins a token, in any order."""
    value = box.name if name == "displayName" else box.address
    tokens = _SEPARATORS.split(value.lower())
    words = [word for word in _SEPARATORS.split(wanted.lower()) if word]
    return all(any(token.startswith(word) for token in tokens) for word in words)


def _json(box: Mailbox, names: list[str]) -> Json:
    known: Json = {
        "id": box.guid,
        "displayName": box.name,
        "mail": box.address,
        "userPrincipalName": box.address,
    }
    if unknown := [name for name in names if name not in known]:
        said = f"Could not find a property named '{unknown[0]}' on type 'microsoft.graph.user'."
        raise invalid("BadRequest", f"Parsing OData Select and Expand failed: {said}")
    return {name: known[name] for name in names} if names else known
