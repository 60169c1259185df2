"""What the tests say in few words: times, and a client of Graph."""

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx

from panel.simulator import GraphSimulator

from .contract import SPEC, contract

ROOM = "saturne@contoso.example"
NINE = datetime(2026, 3, 2, 9, tzinfo=UTC)
Json = dict[str, Any]


def at(clock: str, *, days: int = 0) -> datetime:
    """A time of the simulated Monday, or of a day after it."""
    hours, minutes = clock.split(":")
    return NINE.replace(hour=int(hours), minute=int(minutes)) + timedelta(days=days)


class Caller:
    """A client of Graph that fails on nothing: the tests look at the answers."""

    def __init__(self, http: httpx.Client, graph: GraphSimulator) -> None:
        self.http = http
        self._graph = graph
        self.spoiled = False  # then answers break the contract on purpose
        http.event_hooks["response"].append(self._keeps_to_the_contract)

    def _keeps_to_the_contract(self, answer: httpx.Response) -> None:
        answer.read()
        of_graph = answer.request.url.path.startswith("/v1.0/")
        is_html = answer.headers.get("content-type", "").startswith("text/html")
        if SPEC.exists() and of_graph and not is_html and not self.spoiled:
            contract().check(answer)

    def sign_in(self, **form: str) -> httpx.Response:
        directory = self._graph.directory
        app = directory.app
        fields = {
            "grant_type": "client_credentials",
            "client_id": app.client_id if app else "11111111-1111-1111-1111-111111111111",
            "client_secret": "demo-secret",
            "scope": "https://graph.microsoft.com/.default",
        }
        answer = self.http.post(f"/{directory.tenant}/oauth2/v2.0/token", data={**fields, **form})
        if answer.status_code == 200:
            self.http.headers["Authorization"] = f"Bearer {answer.json()['access_token']}"
        return answer

    def get(self, path: str, **query: str) -> httpx.Response:
        return self.http.get(f"/v1.0{path}", params=query)

    def events(self, path: str = "", room: str = ROOM) -> str:
        return f"/v1.0/users/{room}/events{path}"

    def view(
        self,
        room: str = ROOM,
        *,
        days: int = 1,
        top: str = "",
        select: str = "",
        orderby: str = "start/dateTime",
    ) -> httpx.Response:
        query = {
            "startDateTime": "2026-03-02T00:00:00Z",
            "endDateTime": f"{NINE + timedelta(days=days):%Y-%m-%d}T00:00:00Z",
            "$top": top,
            "$select": select,
            "$orderby": orderby,
        }
        given = {name: value for name, value in query.items() if value}
        return self.get(f"/users/{room}/calendarView", **given)

    def agenda(self, room: str = ROOM, *, days: int = 1) -> list[Json]:
        found: list[Json] = self.view(room, days=days, top="100").json()["value"]
        return found

    def decline(self, id_: str, comment: str = "", room: str = ROOM) -> httpx.Response:
        said = {"comment": comment, "sendResponse": True}
        return self.http.post(self.events(f"/{id_}/decline", room), json=said)


def zoned(when: datetime) -> Json:
    return {"dateTime": f"{when:%Y-%m-%dT%H:%M:%S}", "timeZone": "UTC"}


@contextmanager
def calling(graph: GraphSimulator) -> Iterator[Caller]:
    context = ssl.create_default_context(cafile=graph.ca_path)
    prefer = {"Prefer": 'IdType="ImmutableId"'}
    with httpx.Client(
        base_url=graph.url, verify=context, headers=prefer, timeout=5, trust_env=False
    ) as http:
        yield Caller(http, graph)
