"""Signing in to the simulated Entra, by MSAL and by hand, and being refused."""

import datetime as dt
from datetime import timedelta
from functools import cache
from typing import Any

import jwt
import msal  # type: ignore[import-untyped]  # it ships no types
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID

from panel.simulator import GraphSimulator

from .msals import MsalsHttp
from .tenant import ROOM, Caller

SCOPE = ["https://graph.microsoft.com/.default"]


@cache
def key_and_certificate(name: str) -> tuple[str, str]:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = dt.datetime.now(dt.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    private = key.private_bytes(
        pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return private.decode(), certificate.public_bytes(pem).decode()


def msal_asks(graph: GraphSimulator, client: Caller, credential: object) -> dict[str, Any]:
    app = msal.ConfidentialClientApplication(
        "11111111-1111-1111-1111-111111111111",
        authority=graph.authority,
        client_credential=credential,
        instance_discovery=False,
        http_client=MsalsHttp(client.http),
    )
    found: dict[str, Any] = app.acquire_token_for_client(SCOPE)
    return found


def by_certificate(graph: GraphSimulator, client: Caller, name: str = "panel") -> dict[str, Any]:
    private, public = key_and_certificate(name)
    return msal_asks(graph, client, {"private_key": private, "public_certificate": public})


@pytest.fixture
def registered(graph: GraphSimulator) -> GraphSimulator:
    graph.directory.change_app(certificates=(key_and_certificate("panel")[1].encode(),))
    return graph


def test_msal_signs_in_with_a_secret(graph: GraphSimulator, client: Caller) -> None:
    found = msal_asks(graph, client, "demo-secret")
    assert (found["token_type"], found["expires_in"]) == ("Bearer", 3599)


def test_msal_signs_in_with_a_certificate(registered: GraphSimulator, client: Caller) -> None:
    found = by_certificate(registered, client)
    client.http.headers["Authorization"] = f"Bearer {found['access_token']}"
    assert client.view().status_code == 200


def test_an_unknown_certificate_is_refused(registered: GraphSimulator, client: Caller) -> None:
    assert by_certificate(registered, client, "other")["error_codes"] == [700027]
    registered.forget_certificates()
    assert by_certificate(registered, client)["error_codes"] == [700027]


def test_a_sha_256_in_the_place_of_a_sha_1_thumbprint_is_unknown(
    registered: GraphSimulator, client: Caller
) -> None:
    private, public = key_and_certificate("panel")
    certificate = x509.load_pem_x509_certificate(public.encode())
    for algorithm, known in ((hashes.SHA1(), True), (hashes.SHA256(), False)):
        thumbprint = certificate.fingerprint(algorithm).hex()
        credential = {"private_key": private, "thumbprint": thumbprint}
        found = msal_asks(registered, client, credential)
        assert ("access_token" in found) is known
        assert known or found["error_codes"] == [700027]


def test_a_clock_that_is_off_makes_assertions_invalid(
    registered: GraphSimulator, client: Caller
) -> None:
    for off in (timedelta(hours=-1), timedelta(hours=1)):
        registered.clock_off_by(off)
        assert by_certificate(registered, client)["error_codes"] == [700024]
    registered.recover()
    assert "access_token" in by_certificate(registered, client)


def test_an_assertion_signed_with_another_key_is_refused(
    registered: GraphSimulator, client: Caller
) -> None:
    private, _ = key_and_certificate("other")
    _, public = key_and_certificate("panel")
    found = msal_asks(registered, client, {"private_key": private, "public_certificate": public})
    assert found["error_codes"] == [50013]


def test_an_assertion_that_is_no_jwt_is_refused(client: Caller) -> None:
    with pytest.raises(jwt.DecodeError):
        jwt.get_unverified_header("nonsense")
    assert client.sign_in(client_assertion="nonsense").json()["error_codes"] == [50013]


@pytest.mark.parametrize(
    ("verb", "status", "error", "code"),
    [
        ("expire_secret", 401, "invalid_client", 7000222),
        ("forget_app", 400, "unauthorized_client", 700016),
        ("disable_app", 400, "unauthorized_client", 7000112),
        ("withdraw_consent", 400, "invalid_grant", 65001),
        ("revoke_grant", 400, "invalid_grant", 50173),
    ],
)
def test_each_refusal_has_entras_code(
    graph: GraphSimulator, client: Caller, verb: str, status: int, error: str, code: int
) -> None:
    getattr(graph, verb)()
    answer = client.sign_in()
    said = answer.json()
    assert (answer.status_code, said["error"], said["error_codes"]) == (status, error, [code])
    assert said["error_description"].startswith(f"AADSTS{code}: ")
    graph.restore_app()
    assert client.sign_in().status_code == 200


def test_a_wrong_secret_app_or_tenant_is_refused(graph: GraphSimulator, client: Caller) -> None:
    assert client.sign_in(client_secret="wrong").json()["error_codes"] == [7000215]
    assert client.sign_in(client_id="wrong").json()["error_codes"] == [700016]
    other = client.http.post("/other/oauth2/v2.0/token", data={"client_id": "x"})
    assert other.json()["error_codes"] == [90002]
    graph.renew_secret("new")
    assert client.sign_in(client_secret="new").status_code == 200


def test_without_any_credential_entra_says_what_is_missing(client: Caller) -> None:
    form = {"client_id": "11111111-1111-1111-1111-111111111111"}
    tenant = "a1b2c3d4-0000-4000-8000-00000000c0de"
    answer = client.http.post(f"/{tenant}/oauth2/v2.0/token", data=form)
    assert answer.json()["error_codes"] == [7000218]


def test_tokens_expire(graph: GraphSimulator, client: Caller) -> None:
    assert client.view().status_code == 200
    graph.clock_off_by(timedelta(seconds=3600))
    refused = client.view()
    assert (refused.status_code, refused.json()["error"]["code"]) == (
        401,
        "InvalidAuthenticationToken",
    )
    assert "expired" in refused.json()["error"]["message"]
    assert refused.headers["www-authenticate"].startswith("Bearer")


def test_the_lifetime_of_tokens_can_be_set(graph: GraphSimulator, client: Caller) -> None:
    graph.shorten_tokens(timedelta(seconds=0))
    assert client.sign_in().json()["expires_in"] == 0
    assert client.view().status_code == 401


def test_tokens_can_be_revoked(graph: GraphSimulator, client: Caller) -> None:
    graph.revoke_tokens()
    assert client.view().status_code == 401
    client.sign_in()
    assert client.view().status_code == 200
    del client.http.headers["Authorization"]
    assert client.view().status_code == 401


def test_the_app_sees_only_mailboxes_in_its_scope(graph: GraphSimulator, client: Caller) -> None:
    graph.world.person("Claire Fontaine")
    assert client.view("claire.fontaine@contoso.example").status_code == 200
    graph.confine_app(ROOM)
    assert client.view("claire.fontaine@contoso.example").status_code == 403
    assert client.view().status_code == 200


def test_the_app_does_only_what_it_is_permitted(graph: GraphSimulator, client: Caller) -> None:
    graph.permit("Calendars.ReadBasic.All")
    assert client.view().status_code == 200
    assert client.http.post(client.events(), json={}).status_code == 403
    assert client.get("/places/microsoft.graph.room").status_code == 403
