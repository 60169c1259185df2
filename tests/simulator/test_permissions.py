"""What an app must be permitted, held to Microsoft's own table."""

import json

import pytest

from panel.simulator import GraphSimulator, World

from .contract import SHARED, needs_shared
from .tenant import ROOM, Caller, Json, at, zoned

pytestmark = needs_shared
ADA = "ada.lovelace@contoso.example"
TIMES = {"start": zoned(at("9:00")), "end": zoned(at("10:00"))}
MAIL = {"message": {"toRecipients": [{"emailAddress": {"address": ADA}}]}}
ASKED: list[tuple[str, str, str, Json | None]] = [
    ("GET /users/{id}", "GET", f"/users/{ADA}", None),
    ("GET /users/{id}/mailboxsettings", "GET", f"/users/{ADA}/mailboxSettings", None),
    ("GET /users/{id}/presence", "GET", f"/users/{ADA}/presence", None),
    ("GET /users/{id}/events", "GET", f"/users/{ADA}/events", None),
    ("GET /places/{id}", "GET", f"/places/{ROOM}", None),
    ("POST /users/{id}/events", "POST", f"/users/{ROOM}/events", TIMES),
    ("POST /users/{id}/sendmail", "POST", f"/users/{ROOM}/sendMail", MAIL),
    (
        "POST /communications/getpresencesbyuserid",
        "POST",
        "/communications/getPresencesByUserId",
        {"ids": ["x"]},
    ),
]


def table() -> dict[str, dict[str, list[str]]]:
    raw = json.loads((SHARED / "graph/permissions-subset.json").read_text(encoding="utf-8"))
    found: dict[str, dict[str, list[str]]] = raw["permissions"]
    return found


@pytest.mark.parametrize(("row", "method", "path", "body"), ASKED)
def test_the_least_that_microsoft_names_is_enough_and_something_is_needed(
    graph: GraphSimulator,
    world: World,
    client: Caller,
    row: str,
    method: str,
    path: str,
    body: Json | None,
) -> None:
    world.person("Ada Lovelace")
    least = [name.rstrip("*") for name in table()[row]["Application"] if name.endswith("*")]
    assert least
    for permission in least:
        graph.permit(permission)
        assert client.http.request(method, f"/v1.0{path}", json=body).is_success
    graph.permit("Sites.Read.All")
    assert client.http.request(method, f"/v1.0{path}", json=body).status_code == 403


def test_microsoft_names_no_permission_for_an_app_that_checks_in() -> None:
    assert set(table()["POST /places/{id}/checkins"]) == {"DelegatedWork"}
