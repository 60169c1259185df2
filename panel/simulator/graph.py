"""Graph's calendar routes."""

import re
from collections.abc import Callable, Iterable
from typing import TypeVar
from urllib.parse import quote, urlencode

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from panel.simulator.access import Access, Handler, answer
from panel.simulator.errors import CONFLICT, NOT_FOUND, GraphError, Problem, invalid
from panel.simulator.mailbox import Answer, Item, Kind, Mailbox
from panel.simulator.wire import Json, Wish, event_json
from panel.simulator.wire_in import Cancellation, Event, Reply, window, wish
from panel.simulator.world import World

_SORTS: dict[str, Callable[[Item], tuple[object, int]]] = {
    "start/datetime": lambda item: (item.start, item.number),
    "end/datetime": lambda item: (item.end, item.number),
    "subject": lambda item: (item.subject, item.number),
    "createddatetime": lambda item: (item.created, item.number),
    "lastmodifieddatetime": lambda item: (item.modified, item.number),
}
_ANSWERS = {
    "accept": Answer.ACCEPTED,
    "tentativelyAccept": Answer.TENTATIVE,
    "decline": Answer.DECLINED,
}
PAGE = 10  # Graph's default for events
T = TypeVar("T")


def read(request: Request, body: bytes, into: type[T]) -> T:
    """An empty body is an empty object, as Graph takes it for its actions."""
    try:
        return msgspec.json.decode(body or b"{}", type=into)
    except msgspec.ValidationError as error:
        raise invalid("ErrorInvalidRequest", f"{request.url.path}: {error}") from error
    except msgspec.DecodeError as error:
        raise invalid("BadRequest", "Unable to read JSON request payload.") from error


class Calendars:
    def __init__(self, world: World, access: Access) -> None:
        self._world = world
        self._store = world.store
        self._access = access

    def routes(self) -> Iterable[Route]:
        user = "/v1.0/users/{user}"
        for base in (user, f"{user}/calendar"):
            yield self._route(f"{base}/calendarView", self.calendar_view, "GET")
            yield self._route(f"{base}/events", self.create, "POST", "Calendars.ReadWrite")
            yield self._route(f"{base}/events", self.events, "GET")
            one = f"{base}/events/{{event}}"
            yield self._route(one, self.event, "GET")
            yield self._route(one, self.update, "PATCH", "Calendars.ReadWrite")
            yield self._route(one, self.delete, "DELETE", "Calendars.ReadWrite")
            yield self._route(f"{one}/instances", self.instances, "GET")
            yield self._route(f"{one}/cancel", self.cancel, "POST", "Calendars.ReadWrite")
            for verb in _ANSWERS:
                yield self._route(f"{one}/{verb}", self.respond, "POST", "Calendars.ReadWrite")

    def _route(
        self, path: str, handler: Handler, method: str, needs: str = "Calendars.Read"
    ) -> Route:
        return Route(path, self._access.guard(handler, needs), methods=[method])

    def calendar_view(self, request: Request, _body: bytes) -> Response:
        box = self._access.mailbox(request)
        start, end = window(request.query_params)
        shown = [
            item
            for item in self._store.items(box.address)
            if item.kind is not Kind.MASTER and item.overlaps(start, end)
        ]
        return self._page(request, box, shown, "calendarView")

    def events(self, request: Request, _body: bytes) -> Response:
        box = self._access.mailbox(request)
        shown = [i for i in self._store.items(box.address) if i.series is None]
        if said := request.query_params.get("$filter"):
            uid = re.fullmatch(r"\s*iCalUId\s+eq\s+'([^']*)'\s*", said, re.IGNORECASE)
            if uid is None:
                code = "UnsupportedEntityExpression"
                raise invalid(code, f"'{said}' is not a supported filter expression.")
            shown = [i for i in shown if i.uid == uid[1]]
        return self._page(request, box, shown, "events")

    def instances(self, request: Request, _body: bytes) -> Response:
        box, master, _ = self._one(request)
        start, end = window(request.query_params)
        shown = [i for i in self._store.whole(master)[1:] if i.overlaps(start, end)]
        return self._page(request, box, shown, "instances")

    def _page(self, request: Request, box: Mailbox, shown: list[Item], what: str) -> Response:
        query = dict(request.query_params)
        wanted = wish(request.headers, request.query_params)
        shown = _sorted(shown, query.get("$orderby", ""))
        size = min(wanted.page or PAGE, 1000)
        skip = int(query.get("$skip", "0")) if query.get("$skip", "0").isdecimal() else 0
        # An empty page that is not the last: only asked for by a fault, but documented.
        empty = request.scope.get("simulator.empty_page", False)
        part = [] if empty else shown[skip : skip + size]
        body: Json = {
            "@odata.context": f"https://graph.microsoft.com/v1.0/$metadata"
            f"#users('{quote(box.address, safe='')}')/{what}",
            "value": [event_json(self._store, item, wanted) for item in part],
        }
        if empty or skip + size < len(shown):
            query["$skip"] = str(skip + len(part))
            body["@odata.nextLink"] = f"{request.url.replace(query=urlencode(query, safe='$'))}"
        return answer(body, headers=wanted.applied)

    def _one(self, request: Request) -> tuple[Mailbox, Item, Wish]:
        box = self._access.mailbox(request)
        item = self._store.by_id(box.address, request.path_params["event"])
        if item is None:
            raise GraphError(NOT_FOUND)
        return box, item, wish(request.headers, request.query_params)

    def _shown(self, item: Item, wanted: Wish, status: int = 200) -> Response:
        body = {
            "@odata.context": f"https://graph.microsoft.com/v1.0/$metadata"
            f"#users('{quote(item.mailbox, safe='')}')/events/$entity",
            **event_json(self._store, item, wanted),
        }
        return answer(body, status=status, headers=wanted.applied)

    def event(self, request: Request, _body: bytes) -> Response:
        _, item, wanted = self._one(request)
        return self._shown(item, wanted)

    def create(self, request: Request, body: bytes) -> Response:
        box = self._access.mailbox(request)
        wanted = wish(request.headers, request.query_params)
        event = read(request, body, Event)
        item = self._world.exchange.create(box, event.draft(), event.transaction_id)
        return self._shown(item, wanted, 201)

    def update(self, request: Request, body: bytes) -> Response:
        _, item, wanted = self._one(request)
        self._unchanged(request, item)
        changes = read(request, body, Event).changes()
        if "attendees" in changes:
            known = {a.who.address.lower(): a for a in item.attendees}
            changes["attendees"] = tuple(
                known.get(a.who.address.lower(), a) for a in changes["attendees"]
            )
        return self._shown(self._world.exchange.update(item, changes), wanted)

    def delete(self, request: Request, _body: bytes) -> Response:
        _, item, _ = self._one(request)
        self._unchanged(request, item)
        self._world.exchange.remove(item)
        return Response(status_code=204)

    def _unchanged(self, request: Request, item: Item) -> None:
        asked = request.headers.get("if-match", "*")
        if asked not in ("*", f'W/"{self._store.change_key(item)}"'):
            raise GraphError(CONFLICT)

    def cancel(self, request: Request, body: bytes) -> Response:
        _, item, _ = self._one(request)
        said = read(request, body, Cancellation)
        self._world.exchange.cancel(item, said.comment or said.big or "")
        return Response(status_code=202)

    def respond(self, request: Request, body: bytes) -> Response:
        _, item, _ = self._one(request)
        said = read(request, body, Reply)
        verb = _ANSWERS[request.url.path.rsplit("/", 1)[-1]]
        self._world.exchange.respond(item, verb, said.comment or "", send=said.send_response)
        return Response(status_code=202)


def _sorted(items: list[Item], said: str) -> list[Item]:
    """Without $orderby the order is not promised, and here it is not that of time."""
    if not said:
        return sorted(items, key=lambda item: (item.number % 3, item.number))
    name, _, direction = said.strip().partition(" ")
    if name.lower() not in _SORTS:
        message = f"The property '{name}' is not supported in $orderby."
        raise GraphError(Problem(status=400, code="ErrorInvalidProperty", message=message))
    return sorted(items, key=_SORTS[name.lower()], reverse=direction.strip().lower() == "desc")
