"""Every answer the simulator can give, against Microsoft's OpenAPI and quoted errors."""

import json
import re

import httpx
import pytest
from jsonschema import ValidationError  # type: ignore[import-untyped]  # stubs are apart

from panel.simulator import GraphSimulator, World

from .contract import EXAMPLES, contract, needs_shared
from .tenant import ROOM, Caller, at, zoned

pytestmark = needs_shared
CLAIRE = "claire.fontaine@contoso.example"
PEOPLE = (f"/users/{ROOM}", "/places/microsoft.graph.room", f"/places/{ROOM}", "/users/nobody")
QUOTED = {
    "error-401-invalid-token": 401,
    "error-403-erroraccessdenied": 403,
    "error-404-erroritemnotfound": 404,
    "error-410-syncstatenotfound": 410,
    "error-412-irresolvableconflict": 412,
    "error-429-toomanyrequests": 429,
    "error-500-objectreference": 500,
    "error-504-unknownerror": 504,
}


def busy_day(world: World) -> list[str]:
    """One of everything; gives the ids of the room's copies, a master first."""
    series = world.series("Claire Fontaine", ROOM, at("8:00"), at("8:30"), count=3)
    world.organizer_shortens(world.occurrence(series, 0), at("8:15"))
    single = world.book("Claire Fontaine", ROOM, at("9:00"), at("10:00"), private=True)
    cancelled = world.book("Karim Benali", ROOM, at("10:00"), at("11:00"), invited=("Tom",))
    world.organizer_cancels(cancelled)
    world.book("Tom", ROOM, at("0:00"), at("0:00"), all_day=True, show_as="free")
    door = world.book_at_the_door(ROOM, at("12:00"), at("12:30"))
    return [world.room_id(booked) for booked in (series, single, door)]


def test_every_reading_route_keeps_to_the_contract(world: World, client: Caller) -> None:
    master, single, _ = busy_day(world)
    window = {"startDateTime": "2026-03-01T00:00:00Z", "endDateTime": "2026-03-09T00:00:00Z"}
    check = contract().check
    for path in PEOPLE:
        check(client.get(path))
    check(client.get(f"/places/{ROOM}/microsoft.graph.room"))
    for box in (ROOM, CLAIRE):
        for name in ("calendarView", "calendar/calendarView", "events"):
            check(client.get(f"/users/{box}/{name}", **window, **{"$top": "3"}))
    check(client.get(f"/users/{ROOM}/calendarView", **window, **{"$select": "subject,start"}))
    check(client.get(f"/users/{ROOM}/events/{master}"))
    check(client.get(f"/users/{ROOM}/events/{single}"))
    check(client.get(f"/users/{ROOM}/events/{master}/instances", **window))


def test_every_writing_route_keeps_to_the_contract(world: World, client: Caller) -> None:
    master, single, door = busy_day(world)
    check, http = contract().check, client.http
    times = {"start": zoned(at("14:00")), "end": zoned(at("15:00"))}
    check(http.post(client.events(), json=times))
    check(http.post(f"/v1.0/users/{ROOM}/calendar/events", json=times))
    check(http.post(client.events(), json={}))
    check(http.patch(client.events(f"/{single}"), json={"end": zoned(at("9:30"))}))
    check(http.patch(client.events(f"/{single}"), json={}, headers={"If-Match": "old"}))
    for verb in ("accept", "tentativelyAccept", "cancel", "decline", "decline"):
        check(http.post(client.events(f"/{single}/{verb}"), json={"comment": "x"}))
    check(http.post(client.events(f"/{door}/decline"), json={}))
    check(http.post(client.events(f"/{door}/cancel"), json={"comment": "x"}))
    check(http.delete(client.events(f"/{master}")))
    question = {"startTime": zoned(at("8:00")), "endTime": zoned(at("18:00"))}
    schedules = {"schedules": [ROOM, CLAIRE, "nobody@x"]}
    path = f"/v1.0/users/{ROOM}/calendar/getSchedule"
    check(http.post(path, json={**question, **schedules}))


def test_paths_and_methods_that_graph_does_not_have_are_refused_in_its_words(
    client: Caller,
) -> None:
    client.spoiled = True
    unknown = client.get(f"/users/{ROOM}/colour")
    wrong = client.http.put(client.events())
    assert (unknown.status_code, wrong.status_code) == (400, 405)
    for answer in (unknown, wrong):
        assert set(answer.json()["error"]) == {"code", "message", "innerError"}


@pytest.mark.parametrize("status", [401, 403, 404, 410, 412, 429, 500, 502, 503, 504])
@pytest.mark.parametrize("inner", ["innerError", "innererror", "missing", "nested"])
def test_every_fault_keeps_to_the_contract(
    graph: GraphSimulator, client: Caller, status: int, inner: str
) -> None:
    graph.fail_next(status, retry_after=1, inner=inner)
    answer = client.view()
    assert answer.status_code == status
    contract().check(answer)


def test_unknown_enum_values_break_the_contract_and_nothing_else_does(
    graph: GraphSimulator, world: World, client: Caller
) -> None:
    busy_day(world)
    client.spoiled = True
    graph.unknown_enums()
    answer = client.view()
    with pytest.raises(ValidationError):
        contract().check(answer)
    contract(enums=False).check(answer)


def test_a_wrong_answer_would_be_noticed(world: World, client: Caller) -> None:
    busy_day(world)
    answer = client.view()
    wrong = answer.json()
    wrong["value"][0]["isCancelled"] = "no"
    with pytest.raises(ValidationError):
        contract().check(httpx.Response(200, json=wrong, request=answer.request))


@pytest.mark.parametrize(("name", "status"), QUOTED.items())
def test_faults_say_what_graph_was_heard_to_say(
    graph: GraphSimulator, client: Caller, name: str, status: int
) -> None:
    quoted = json.loads((EXAMPLES / f"{name}.json").read_text(encoding="utf-8"))["error"]
    graph.fail_next(status)
    said = client.view().json()["error"]
    assert (said["code"], said["message"]) == (quoted["code"], quoted["message"])
    assert set(said["innerError"]) >= set(quoted["innerError"])


@pytest.mark.parametrize(
    ("name", "verb", "form"),
    [
        ("entra-401-AADSTS7000215", "recover", {"client_secret": "x"}),
        ("entra-401-AADSTS7000222", "expire_secret", {}),
        ("entra-400-AADSTS700016", "forget_app", {}),
        ("entra-400-AADSTS65001", "withdraw_consent", {}),
        ("entra-400-AADSTS50173", "revoke_grant", {}),
    ],
)
def test_refusals_say_what_entra_says(
    graph: GraphSimulator, client: Caller, name: str, verb: str, form: dict[str, str]
) -> None:
    quoted = json.loads((EXAMPLES / f"{name}.json").read_text(encoding="utf-8"))
    getattr(graph, verb)()
    answer = client.sign_in(**form)
    said = answer.json()
    assert str(answer.status_code) == name[6:9]
    assert set(said) == set(quoted)
    assert (said["error"], said["error_codes"]) == (quoted["error"], quoted["error_codes"])
    words = re.split(r" Trace ID", quoted["error_description"])[0]
    assert said["error_description"].startswith(words)
