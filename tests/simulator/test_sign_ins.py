"""People who signed in to the app: refresh tokens, and what may be done with them."""

from datetime import timedelta
from typing import Any

import jwt
import msal  # type: ignore[import-untyped]  # it ships no types
import pytest

from panel.simulator import GraphSimulator

from .contract import EXAMPLES, needs_shared
from .msals import MsalsHttp
from .tenant import ROOM, Caller

APP = "11111111-1111-1111-1111-111111111111"
GRAPH = "https://graph.microsoft.com"
CLAIRE = "claire.fontaine@contoso.example"


def public_client(graph: GraphSimulator, client: Caller) -> msal.PublicClientApplication:
    http = MsalsHttp(client.http)
    return msal.PublicClientApplication(
        APP, authority=graph.authority, instance_discovery=False, http_client=http
    )


def redeemed(
    graph: GraphSimulator, client: Caller, scope: str = f"{GRAPH}/Calendars.ReadWrite"
) -> dict[str, Any]:
    app = public_client(graph, client)
    found: dict[str, Any] = app.acquire_token_by_refresh_token(graph.sign_in(ROOM), [scope])
    if "access_token" in found:
        client.http.headers["Authorization"] = f"Bearer {found['access_token']}"
    return found


def claims_of(token: str) -> dict[str, Any]:
    found: dict[str, Any] = jwt.decode(token, options={"verify_signature": False})
    return found


def test_msal_gets_a_token_for_whoever_signed_in(graph: GraphSimulator, client: Caller) -> None:
    found = redeemed(graph, client)
    said = claims_of(found["access_token"])
    assert (said["scp"], said["upn"]) == ("Calendars.ReadWrite", ROOM)
    assert found["id_token_claims"]["preferred_username"] == ROOM
    assert client.view().status_code == 200


def test_msal_remembers_the_account_and_asks_no_second_time(
    graph: GraphSimulator, client: Caller
) -> None:
    app, scopes = public_client(graph, client), [f"{GRAPH}/Calendars.ReadWrite"]
    first = app.acquire_token_by_refresh_token(graph.sign_in(ROOM), scopes)
    [account] = app.get_accounts()
    again = app.acquire_token_silent(scopes, account)
    assert again["access_token"] == first["access_token"]
    renewed = app.acquire_token_silent(scopes, account, force_refresh=True)
    assert renewed["access_token"] != first["access_token"]


def test_a_refresh_token_has_a_successor_and_goes_on_working(
    graph: GraphSimulator, client: Caller
) -> None:
    first = graph.sign_in(ROOM)
    app = public_client(graph, client)
    second = app.acquire_token_by_refresh_token(first, [])["refresh_token"]
    assert second != first
    for token in (first, second):
        assert "access_token" in app.acquire_token_by_refresh_token(token, [])


@pytest.mark.parametrize(("verb", "code"), [("revoke_sign_ins", 50173), ("lapse_sign_ins", 700082)])
def test_a_sign_in_that_has_ended_is_refused_until_the_next(
    graph: GraphSimulator, client: Caller, verb: str, code: int
) -> None:
    app, token = public_client(graph, client), graph.sign_in(ROOM)
    getattr(graph, verb)()
    refused = app.acquire_token_by_refresh_token(token, [])
    assert (refused["error"], refused["error_codes"]) == ("invalid_grant", [code])
    assert "access_token" in redeemed(graph, client)


def test_a_sign_in_that_nobody_uses_for_90_days_has_ended(
    graph: GraphSimulator, client: Caller
) -> None:
    app, token = public_client(graph, client), graph.sign_in(ROOM)
    graph.clock_off_by(timedelta(days=89))
    second = app.acquire_token_by_refresh_token(token, [])["refresh_token"]
    graph.clock_off_by(timedelta(days=91))
    found = [app.acquire_token_by_refresh_token(each, []) for each in (token, second)]
    assert found[0]["error_codes"] == [700082]
    assert "and was inactive for 90.00:00:00." in found[0]["error_description"]
    assert "access_token" in found[1]


def test_nonsense_is_no_refresh_token(graph: GraphSimulator, client: Caller) -> None:
    found = public_client(graph, client).acquire_token_by_refresh_token("nonsense", [])
    assert found["error_codes"] == [9002313]


def test_nobody_gets_a_scope_that_was_not_consented_to(
    graph: GraphSimulator, client: Caller
) -> None:
    assert redeemed(graph, client, f"{GRAPH}/Mail.ReadWrite")["error_codes"] == [65001]
    everything = redeemed(graph, client, f"{GRAPH}/.default")
    assert "Place.Read.All" in claims_of(everything["access_token"])["scp"].split()


def test_an_app_that_is_not_public_shows_its_secret_too(
    graph: GraphSimulator, client: Caller
) -> None:
    graph.directory.change_app(public=False)
    assert redeemed(graph, client)["error_codes"] == [7000218]
    form = {"grant_type": "refresh_token", "refresh_token": graph.sign_in(ROOM)}
    assert client.sign_in(**form).status_code == 200


def test_whoever_signed_in_reaches_only_the_own_mailbox(
    graph: GraphSimulator, client: Caller
) -> None:
    graph.world.person("Claire Fontaine")
    redeemed(graph, client)
    assert client.view().status_code == 200
    refused = client.view(CLAIRE)
    assert (refused.status_code, refused.json()["error"]["code"]) == (403, "ErrorAccessDenied")


def test_whoever_signed_in_may_do_no_more_than_the_token_says(
    graph: GraphSimulator, client: Caller
) -> None:
    redeemed(graph, client, f"{GRAPH}/Place.Read.All")
    assert client.get(f"/places/{ROOM}").status_code == 200
    assert client.view().status_code == 403


def test_the_apps_rbac_scope_does_not_bind_a_person(graph: GraphSimulator, client: Caller) -> None:
    graph.confine_app("nobody@contoso.example")
    assert client.view().status_code == 403
    redeemed(graph, client)
    assert client.view().status_code == 200


@needs_shared
def test_the_refusal_of_a_revoked_sign_in_is_the_quoted_one(
    graph: GraphSimulator, client: Caller
) -> None:
    quoted = (EXAMPLES / "entra-400-AADSTS50173.json").read_text(encoding="utf-8")
    token = graph.sign_in(ROOM)
    graph.revoke_sign_ins()
    found = public_client(graph, client).acquire_token_by_refresh_token(token, [])
    assert found["error_description"].split(" Trace ID")[0] in quoted
