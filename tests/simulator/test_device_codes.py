"""Codes that a device shows: somebody signs in elsewhere, and the device gets the tokens."""

from collections.abc import Callable
from typing import Any

import pytest

from panel.simulator import GraphSimulator
from panel.simulator.refusals import of_policy

from .tenant import ROOM, Caller
from .test_sign_ins import GRAPH, claims_of, public_client


class Device:
    """A device that MSAL signs in; it asks once whenever it is told to."""

    def __init__(self, graph: GraphSimulator, client: Caller) -> None:
        self._app = public_client(graph, client)
        self.flow: dict[str, Any] = self._app.initiate_device_flow([f"{GRAPH}/.default"])

    def ask(self) -> dict[str, Any]:
        self.flow.pop("latest_attempt_at", None)  # else MSAL wants five seconds in between
        found: dict[str, Any] = self._app.acquire_token_by_device_flow(
            self.flow, exit_condition=lambda _: True
        )
        return found


@pytest.fixture
def device(graph: GraphSimulator, client: Caller) -> Device:
    return Device(graph, client)


def test_msal_gets_a_code_to_show(device: Device) -> None:
    assert len(device.flow["user_code"]) == 9
    assert device.flow["verification_uri"] == "https://microsoft.com/devicelogin"
    assert (device.flow["interval"], device.flow["expires_in"]) == (5, 900)
    assert device.flow["user_code"] in device.flow["message"]


def test_nobody_has_signed_in_yet(device: Device) -> None:
    found = device.ask()
    assert (found["error"], found["error_codes"]) == ("authorization_pending", [70016])


def test_msal_gets_tokens_for_whoever_signed_in_with_it(
    graph: GraphSimulator, device: Device
) -> None:
    graph.world.mailbox(ROOM)
    graph.approve(ROOM, device.flow["user_code"])
    found = device.ask()
    assert claims_of(found["access_token"])["upn"] == ROOM
    assert found["id_token_claims"]["preferred_username"] == ROOM
    assert found["refresh_token"]


def test_a_code_opens_once(graph: GraphSimulator, device: Device) -> None:
    graph.approve(ROOM)
    device.ask()
    assert device.ask()["error"] == "bad_verification_code"


@pytest.mark.parametrize(
    ("happens", "error"),
    [
        (GraphSimulator.decline, "authorization_declined"),
        (GraphSimulator.let_codes_lapse, "expired_token"),
        (GraphSimulator.slow_devices_down, "slow_down"),
        (GraphSimulator.withdraw_consent, "invalid_grant"),
        (lambda graph: graph.refuse_sign_ins(53003), "invalid_grant"),
    ],
)
def test_what_else_may_become_of_it(
    graph: GraphSimulator, device: Device, happens: Callable[[GraphSimulator], None], error: str
) -> None:
    happens(graph)
    assert device.ask()["error"] == error


def test_a_device_that_slows_down_is_told_no_more(graph: GraphSimulator, device: Device) -> None:
    graph.slow_devices_down()
    device.ask()
    assert device.flow["interval"] == 10
    assert device.ask()["error"] == "authorization_pending"


def test_an_app_that_is_not_public_gets_no_code(graph: GraphSimulator, client: Caller) -> None:
    graph.directory.change_app(public=False)
    answer = Device(graph, client).flow
    assert answer["error_codes"] == [7000218]


def test_another_process_may_sign_in_with_the_code_or_decline(
    client: Caller, device: Device
) -> None:
    assert client.http.post("/_sim/people", json={"do": "decline"}).status_code == 204
    assert device.ask()["error"] == "authorization_declined"
    assert client.http.post("/_sim/people", json={"do": "decline"}).status_code == 404


def test_both_secrets_are_taken_until_the_older_is_revoked(
    graph: GraphSimulator, client: Caller
) -> None:
    graph.add_secret("newer")
    for secret in ("newer", "demo-secret"):
        assert client.sign_in(client_secret=secret).status_code == 200
    graph.revoke_older_secrets()
    assert client.sign_in().json()["error_codes"] == [7000215]
    assert client.sign_in(client_secret="newer").status_code == 200


def test_a_policy_refuses_until_it_is_lifted(graph: GraphSimulator, client: Caller) -> None:
    graph.refuse_sign_ins(53003)
    assert client.sign_in().json()["error_codes"] == [53003]
    graph.allow_sign_ins()
    assert client.sign_in().status_code == 200


def test_the_simulator_speaks_no_code_that_it_does_not_know() -> None:
    with pytest.raises(KeyError):
        of_policy(4711)
