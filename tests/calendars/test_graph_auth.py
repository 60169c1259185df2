"""Signing in: secrets, certificates, Entra's refusals, and how seldom it is asked."""

import asyncio
import json
import logging
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from panel.calendars.base import Busy, CalendarError, SignInFailed, Unreachable, Unreadable
from panel.calendars.graph_auth import EntraTokens
from panel.calendars.graph_credential import Certificate, Credential, Pfx, Secret
from panel.calendars.graph_entra import refused
from panel.calendars.graph_line import Patience, Trust
from panel.domain.faults import Fault
from panel.simulator import GraphSimulator

from .doors import DAY, QUICK, GraphDoor
from .keys import KeyPair

TOKEN = "POST .*/token"
RIGHT = Secret(secret="demo-secret")


@pytest.fixture
def todays_door() -> Iterator[GraphDoor]:
    """A door in our own time, by which MSAL dates what it signs."""
    door = GraphDoor(real_time=True)
    yield door
    door.close()


@pytest.fixture(scope="module")
def pair() -> KeyPair:
    return KeyPair()


class Signer:
    """Asks for tokens, on a clock that it turns itself."""

    def __init__(self, door: GraphDoor, *, patience: Patience = QUICK) -> None:
        self.door = door
        self.shown: Credential | None = RIGHT
        self.seconds = 0.0
        self.tokens = EntraTokens(
            tenant=door.graph.directory.tenant,
            client_id="11111111-1111-1111-1111-111111111111",
            authority=door.graph.url,
            base_url=f"{door.graph.url}/v1.0",
            credential=self._show,
            trust=Trust(door.graph.ca_path),
            patience=patience,
            clock=lambda: self.seconds,
        )

    def _show(self) -> Credential:
        if self.shown is None:
            raise SignInFailed("There is no secret.", Fault.SECRET_MISSING)
        return self.shown

    def get(self) -> str:
        return self.door.runner.run(self.tokens.get())

    def fails(self, error: type[CalendarError]) -> CalendarError:
        with pytest.raises(error) as raised:
            self.get()
        return raised.value

    @property
    def asked(self) -> int:
        return self.door.asked(TOKEN)


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


def test_everybody_waits_for_one_sign_in(door: GraphDoor) -> None:
    async def many() -> None:
        await asyncio.gather(*(door.calendar.fetch(DAY) for _ in range(8)))

    door.runner.run(many())
    assert door.asked(TOKEN) == 1


def test_a_token_is_asked_for_again_only_when_it_grows_old(door: GraphDoor) -> None:
    door.graph.shorten_tokens(timedelta(seconds=100))
    signer = Signer(door)
    first = signer.get()
    signer.seconds = 49
    assert signer.get() == first
    signer.seconds = 51
    assert signer.get() != first
    assert signer.asked == 2


def test_an_old_token_serves_while_entra_is_away(door: GraphDoor) -> None:
    door.graph.shorten_tokens(timedelta(seconds=100))
    signer = Signer(door)
    first = signer.get()
    door.unplug()
    signer.seconds = 60
    assert signer.get() == first
    signer.seconds = 101
    signer.fails(Unreachable)
    door.plug_in()
    assert signer.get() != first


def test_a_refused_sign_in_is_not_tried_again_for_a_while(door: GraphDoor) -> None:
    door.graph.expire_secret()
    signer = Signer(door)
    refusals = [str(signer.fails(SignInFailed)) for _ in range(5)]
    assert len(set(refusals)) == signer.asked == 1
    signer.seconds = 31
    signer.fails(SignInFailed)
    signer.seconds = 62  # the second pause is longer
    signer.fails(SignInFailed)
    assert signer.asked == 2


def test_a_renewed_secret_is_found_by_itself(door: GraphDoor) -> None:
    door.graph.renew_secret("fresh")
    signer = Signer(door)
    assert signer.fails(SignInFailed).what is Fault.SECRET_WRONG
    signer.shown = Secret(secret="fresh")
    signer.seconds = 31
    assert signer.get()


def test_a_missing_secret_is_told_as_it_was_found_missing(door: GraphDoor) -> None:
    signer = Signer(door)
    signer.shown = None
    assert signer.fails(SignInFailed).what is Fault.SECRET_MISSING


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_busy_entra_is_left_alone(door: GraphDoor, status: int) -> None:
    door.graph.fail_next(status, path="oauth2")
    signer = Signer(door)
    signer.fails(Busy)
    signer.fails(Busy)
    assert signer.asked == 1
    signer.seconds = 31
    assert signer.get()


def test_a_web_page_is_no_token(door: GraphDoor) -> None:
    door.graph.answer_html(path="oauth2")
    Signer(door).fails(Unreadable)


@pytest.mark.parametrize("path", ["oauth2", "openid-configuration"])
def test_a_hung_sign_in_ends(door: GraphDoor, path: str) -> None:
    door.graph.hang(path=path)
    Signer(door, patience=replace(QUICK, read=0.2)).fails(Unreachable)


def test_a_trickling_sign_in_ends(door: GraphDoor) -> None:
    door.graph.drip(path="oauth2", seconds=0.1)
    Signer(door, patience=replace(QUICK, whole=0.3)).fails(Unreachable)


def test_a_sign_in_goes_on_when_nobody_waits_any_more(door: GraphDoor) -> None:
    async def impatient() -> str:
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(signer.tokens.get(), 0.1)
        door.graph.recover()
        return await signer.tokens.get()

    signer = Signer(door)
    door.graph.hang(path="oauth2")
    assert door.runner.run(impatient())
    assert signer.asked == 1


def test_a_panel_that_closes_does_not_wait_for_entra(door: GraphDoor) -> None:
    async def hasty() -> None:
        asking = asyncio.create_task(signer.tokens.get())
        await asyncio.sleep(0.1)
        await signer.tokens.close()
        with pytest.raises(asyncio.CancelledError):
            await asking

    signer = Signer(door)
    door.graph.hang(path="oauth2")
    door.runner.run(hasty())
    door.graph.recover()


def test_tokens_that_graph_has_revoked_are_replaced(door: GraphDoor) -> None:
    door.agenda()
    door.graph.revoke_tokens()
    assert door.shown() == []
    assert door.asked(TOKEN) == 2


def test_a_graph_that_takes_no_token_is_left_alone(door: GraphDoor) -> None:
    door.graph.fail_next(401, times=None)
    for _ in range(3):
        with pytest.raises(SignInFailed):
            door.agenda()
    assert door.asked("calendarView") == 2
    assert door.asked(TOKEN) == 2


def test_neither_secret_nor_token_nor_subject_is_ever_logged(
    door: GraphDoor, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    door.others_book("9:00", "10:00")
    door.graph.fail_next(503)
    door.agenda()
    token = Signer(door).get()
    door.graph.expire_secret()
    Signer(door).fails(SignInFailed)
    assert "trying again" in caplog.text
    for private in ("demo-secret", token, "Engines", "Ada"):
        assert private not in caplog.text
