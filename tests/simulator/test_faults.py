"""What goes wrong on command, for one request or until told otherwise."""

import contextlib
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

import httpx
import pytest

from panel.simulator import GraphSimulator, World
from panel.simulator.errors import Inner

from .tenant import ROOM, Caller, at

CODES = {
    401: "InvalidAuthenticationToken",
    403: "ErrorAccessDenied",
    404: "ErrorItemNotFound",
    410: "SyncStateNotFound",
    412: "ErrorIrresolvableConflict",
    429: "TooManyRequests",
    500: "InternalServerError",
    503: "ErrorInternalServerTransientError",
    504: "UnknownError",
}


@pytest.mark.parametrize(("status", "code"), CODES.items())
def test_one_request_fails_and_the_next_does_not(
    graph: GraphSimulator, client: Caller, status: int, code: str
) -> None:
    graph.fail_next(status)
    failed = client.view()
    assert (failed.status_code, failed.json()["error"]["code"]) == (status, code)
    assert "retry-after" not in failed.headers
    assert client.view().status_code == 200


def test_a_throttled_request_may_say_how_long_to_wait(
    graph: GraphSimulator, client: Caller
) -> None:
    graph.fail_next(429, retry_after=7)
    assert client.view().headers["retry-after"] == "7"


def test_a_fault_lasts_until_recovery(graph: GraphSimulator, client: Caller) -> None:
    graph.fail_next(503, times=None)
    assert [client.view().status_code for _ in range(3)] == [503] * 3
    graph.recover()
    assert client.view().status_code == 200


def test_a_fault_lasts_for_as_many_requests_as_told(graph: GraphSimulator, client: Caller) -> None:
    graph.fail_next(503, times=2)
    assert [client.view().status_code for _ in range(3)] == [503, 503, 200]


def test_a_fault_strikes_only_what_it_is_meant_for(
    graph: GraphSimulator, world: World, client: Caller
) -> None:
    id_ = world.room_id(world.book("Claire", ROOM, at("9:00"), at("10:00")))
    graph.fail_next(500, method="POST", path="/decline")
    assert client.view().status_code == 200
    assert client.decline(id_).status_code == 500
    assert client.decline(id_).status_code == 202


def test_the_token_endpoint_fails_only_when_named(graph: GraphSimulator, client: Caller) -> None:
    graph.fail_next(503, retry_after=3)
    graph.fail_next(503, retry_after=3, path="oauth2")
    refused = client.sign_in()
    assert (refused.status_code, refused.headers["retry-after"]) == (503, "3")
    assert refused.json()["error"] == "temporarily_unavailable"
    assert client.sign_in().status_code == 200


def test_a_request_can_take_effect_and_its_answer_be_lost(
    graph: GraphSimulator, world: World, client: Caller
) -> None:
    first = world.book("Claire", ROOM, at("9:00"), at("10:00"))
    second = world.book("Claire", ROOM, at("10:00"), at("11:00"))
    graph.fail_next(504, effect=True)
    assert client.decline(world.room_id(first)).status_code == 504
    graph.cut(effect=True)
    with pytest.raises(httpx.TransportError):
        client.decline(world.room_id(second))
    assert world.agenda(ROOM) == []


def test_without_effect_a_failed_write_changes_nothing(
    graph: GraphSimulator, world: World, client: Caller
) -> None:
    booked = world.book("Claire", ROOM, at("9:00"), at("10:00"))
    graph.fail_next(504)
    client.decline(world.room_id(booked))
    assert world.room_copy(booked)


@pytest.mark.parametrize(("inner", "present"), [("innererror", True), ("missing", False)])
def test_the_inner_error_comes_in_other_spellings(
    graph: GraphSimulator, client: Caller, inner: Inner, present: bool
) -> None:
    graph.fail_next(503, inner=inner)
    assert ("innererror" in client.view().json()["error"]) is present


def test_a_hang_ends_with_recovery(graph: GraphSimulator, client: Caller) -> None:
    graph.hang()
    with pytest.raises(httpx.ReadTimeout):
        client.http.get(f"/v1.0/users/{ROOM}", timeout=0.1)
    graph.hang()
    later = threading.Timer(0.1, graph.recover)
    later.start()
    assert client.view().status_code == 200
    later.join()
    assert [seen.status for seen in graph.requests[-2:]] == [None, 200]


def test_a_drip_comes_slowly_but_whole(graph: GraphSimulator, client: Caller) -> None:
    graph.drip(seconds=0.02)
    began = time.monotonic()
    assert client.view().json()["value"] == []
    assert time.monotonic() - began > 0.1


def test_a_drip_ends_when_the_client_goes(graph: GraphSimulator, client: Caller) -> None:
    graph.drip(seconds=0.2)
    with pytest.raises(httpx.ReadTimeout):
        client.http.get(f"/v1.0/users/{ROOM}", timeout=0.1)
    assert client.view().status_code == 200


def test_a_cut_connection_is_a_transport_error(graph: GraphSimulator, client: Caller) -> None:
    graph.cut()
    with pytest.raises(httpx.RemoteProtocolError):
        client.view()
    assert client.view().status_code == 200


def test_html_comes_instead_of_json(graph: GraphSimulator, client: Caller) -> None:
    graph.answer_html()
    answer = client.view()
    assert (answer.status_code, answer.headers["content-type"][:9]) == (200, "text/html")
    graph.answer_html(status=502)
    assert client.view().status_code == 502


def test_json_is_cut(graph: GraphSimulator, client: Caller) -> None:
    graph.cut_json()
    client.spoiled = True
    answer = client.view()
    assert answer.status_code == 200
    with pytest.raises(ValueError, match=r"Unterminated|Expecting"):
        answer.json()


def test_enum_values_can_be_unknown(graph: GraphSimulator, world: World, client: Caller) -> None:
    world.book("Claire", ROOM, at("9:00"), at("10:00"))
    graph.unknown_enums()
    client.spoiled = True
    [event] = client.agenda()
    for name in ("showAs", "sensitivity", "type"):
        assert event[name] == "somethingNewInGraph"


def test_the_servers_clock_can_be_off(graph: GraphSimulator, client: Caller) -> None:
    graph.clock_off_by(timedelta(days=-400))
    date = parsedate_to_datetime(client.view().headers["date"])
    assert datetime.now(UTC) - date > timedelta(days=399)


def test_an_unplugged_cable_refuses_until_it_is_back(graph: GraphSimulator, client: Caller) -> None:
    for _ in range(2):
        graph.unplug()
        with pytest.raises(httpx.ConnectError):
            client.view()
        graph.plug_in()
        assert client.view().status_code == 200


def test_the_cable_can_be_pulled_during_a_request(graph: GraphSimulator, client: Caller) -> None:
    graph.hang()
    later = threading.Timer(0.1, graph.unplug)
    later.start()
    with pytest.raises(httpx.TransportError):
        client.view()
    later.join()


@contextlib.contextmanager
def hung(graph: GraphSimulator, client: Caller, number: int) -> Iterator[None]:
    """So many requests under way to the room's mailbox."""
    graph.hang(times=number)
    before = len(graph.requests)
    with ThreadPoolExecutor(number) as pool:
        for _ in range(number):
            pool.submit(client.view)
        while len(graph.requests) < before + number:
            time.sleep(0.01)
        yield
        graph.recover()


def test_above_four_at_once_a_mailbox_throttles(graph: GraphSimulator, client: Caller) -> None:
    graph.world.person("Claire Fontaine")
    with hung(graph, client, 4):
        refused = client.view()
        assert client.view("claire.fontaine@contoso.example").status_code == 200
    assert (refused.status_code, refused.headers["retry-after"]) == (429, "1")
    assert refused.json()["error"] == {
        "code": "ApplicationThrottled",
        "message": "Application is over its MailboxConcurrency limit.",
    }
    assert graph.peak_concurrency == 5
    assert client.view().status_code == 200


def test_requests_are_logged(graph: GraphSimulator, client: Caller) -> None:
    client.http.get(f"/v1.0/users/{ROOM}", headers={"client-request-id": "mine"})
    token, graph_call = graph.requests
    assert token.token
    assert not graph_call.token
    assert graph_call.path == f"/v1.0/users/{ROOM}"
    assert (graph_call.method, graph_call.status) == ("GET", 200)
    assert graph_call.client_request_id == "mine"


def test_every_answer_can_be_slow(graph: GraphSimulator, client: Caller) -> None:
    graph.slow_by(0.1)
    began = time.monotonic()
    client.view()
    assert time.monotonic() - began >= 0.1
