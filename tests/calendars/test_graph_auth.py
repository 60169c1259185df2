"""Signing in: secrets, certificates, Entra's refusals, and how seldom it is asked."""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from panel.calendars.base import SignInFailed
from panel.calendars.credential import Certificate, Credential, Pfx
from panel.calendars.graph_entra import refused
from panel.domain.faults import Fault
from panel.simulator import GraphSimulator

from .doors import GraphDoor
from .keys import KeyPair
from .signer import TOKEN, Signer


@pytest.fixture
def todays_door() -> Iterator[GraphDoor]:
    """A door in our own time, by which MSAL dates what it signs."""
    door = GraphDoor(real_time=True)
    yield door
    door.close()


@pytest.fixture(scope="module")
def pair() -> KeyPair:
    return KeyPair()


def test_a_secret_signs_in(door: GraphDoor) -> None:
    assert door.shown() == []
    assert door.asked(TOKEN) == 1


@pytest.mark.parametrize("passphrase", [None, "open sesame"])
def test_a_certificate_signs_in(
    todays_door: GraphDoor, pair: KeyPair, passphrase: str | None
) -> None:
    todays_door.graph.directory.change_app(secret=None, certificates=(pair.certificate,))
    shown = Certificate(
        private_key=pair.key(passphrase),
        public_certificate=pair.certificate.decode(),
        passphrase=passphrase,
    )
    todays_door.change_panel(todays_door.another_panel(credential=shown))
    assert todays_door.shown() == []


@pytest.mark.parametrize("passphrase", [None, "open sesame"])
def test_a_pfx_file_signs_in(
    todays_door: GraphDoor, pair: KeyPair, tmp_path: Path, passphrase: str | None
) -> None:
    todays_door.graph.directory.change_app(secret=None, certificates=(pair.certificate,))
    file = tmp_path / "panel.pfx"
    file.write_bytes(pair.pfx(passphrase))
    shown = Pfx(path=file, passphrase=passphrase)
    todays_door.change_panel(todays_door.another_panel(credential=shown))
    assert todays_door.shown() == []


@pytest.mark.parametrize(
    ("happens", "fault", "says"),
    [
        (GraphSimulator.expire_secret, Fault.SECRET_EXPIRED, "expired: make a new one"),
        (lambda graph: graph.renew_secret("other"), Fault.SECRET_WRONG, "not its ID"),
        (GraphSimulator.forget_app, Fault.APP_UNKNOWN, "check `client_id` and `tenant`"),
        (GraphSimulator.disable_app, Fault.APP_DISABLED, "enable it"),
        (GraphSimulator.withdraw_consent, Fault.CONSENT_MISSING, "grant its permissions"),
        (GraphSimulator.revoke_grant, Fault.SIGN_IN_AGAIN, "sign it in again"),
    ],
)
def test_a_refusal_has_a_name_and_a_remedy(
    door: GraphDoor, happens: Callable[[GraphSimulator], None], fault: Fault, says: str
) -> None:
    happens(door.graph)
    with pytest.raises(SignInFailed, match=says) as raised:
        door.agenda()
    assert raised.value.what is fault


def test_a_certificate_that_was_not_uploaded_is_told(todays_door: GraphDoor, pair: KeyPair) -> None:
    signer = Signer(todays_door)
    signer.shown = pair.credential
    assert signer.fails(SignInFailed).what is Fault.CERTIFICATE_UNKNOWN


def test_a_wrong_clock_is_told_before_the_certificate_is_blamed(
    todays_door: GraphDoor, pair: KeyPair
) -> None:
    todays_door.graph.directory.change_app(certificates=(pair.certificate,))
    todays_door.graph.clock_off_by(timedelta(hours=1))
    signer = Signer(todays_door)
    signer.shown = pair.credential
    assert signer.fails(SignInFailed).what is Fault.CLOCK_WRONG


def test_every_quoted_refusal_has_a_fault(shared: Path) -> None:
    files = sorted((shared / "graph/examples").glob("entra-*.json"))
    errors = [refused(json.loads(f.read_text()), tenant="T", app="A") for f in files]
    assert len(errors) >= 7
    assert Fault.SIGN_IN_REFUSED not in {error.what for error in errors}
    assert not [error for error in errors if not re.search(r"(:|,) .*\.", str(error))]


def test_a_refusal_without_a_list_of_codes_is_found_in_its_text() -> None:
    said = {"error": "invalid_client", "error_description": "AADSTS7000222: The provided client"}
    assert refused(said, tenant="T", app="A").what is Fault.SECRET_EXPIRED
    assert "AADSTS4711" in str(refused({"error_codes": [4711]}, tenant="T", app="A"))
    assert refused({}, tenant="T", app="A").what is Fault.SIGN_IN_REFUSED


def test_an_unknown_tenant_is_told(door: GraphDoor) -> None:
    door.graph.fail_next(400, path="openid-configuration")
    assert "check `tenant`" in str(Signer(door).fails(SignInFailed))


@pytest.mark.parametrize(
    "shown",
    [
        Certificate(private_key="no key", public_certificate="no certificate"),
        Pfx(path=Path("/nowhere/panel.pfx")),
    ],
    ids=["pem", "pfx"],
)
def test_a_key_that_cannot_be_read_is_told_without_asking(
    door: GraphDoor, shown: Credential
) -> None:
    signer = Signer(door)
    signer.shown = shown
    assert signer.fails(SignInFailed).what is Fault.SECRET_MISSING
    assert signer.asked == 0


def test_a_wrong_passphrase_is_told(door: GraphDoor, pair: KeyPair) -> None:
    signer = Signer(door)
    signer.shown = replace(pair.credential, private_key=pair.key("right"), passphrase="wrong")
    assert "passphrase" in str(signer.fails(SignInFailed))
