"""Whom the panel trusts, where its token goes, and every error of the line by name."""

import asyncio
import inspect
import ssl
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import httpx
import pytest

from panel.calendars.base import (
    AccessDenied,
    RoomUnknown,
    SignInFailed,
    Unreachable,
    Unreadable,
    UntrustedCertificate,
)
from panel.calendars.graph_errors import LINE_ERRORS, lost, refusal
from panel.calendars.graph_http import GraphHttp, Question
from panel.calendars.graph_line import Errand, Trust
from panel.domain.faults import Fault

from .doors import QUICK, ROOM, GraphDoor
from .wishes import NINE


def test_a_stranger_who_answers_is_not_trusted(door: GraphDoor) -> None:
    door.change_panel(door.another_panel(trusting=False))
    with pytest.raises(UntrustedCertificate, match="cannot prove who it is"):
        door.agenda()
    assert not door.graph.requests


def test_a_missing_authority_file_is_told_by_name(door: GraphDoor) -> None:
    door.graph.ca_path.unlink()
    with pytest.raises(UntrustedCertificate, match=r"ca\.pem"):
        door.agenda()


def test_an_unknown_room_is_told_by_name(door: GraphDoor) -> None:
    door.change_panel(door.another_panel(mailbox="pluto@contoso.example"))
    with pytest.raises(RoomUnknown, match=r"pluto@contoso\.example"):
        door.agenda()


def test_an_app_confined_to_other_rooms_is_refused(door: GraphDoor) -> None:
    door.graph.confine_app("jupiter@contoso.example")
    with pytest.raises(AccessDenied, match="saturne"):
        door.agenda()


@pytest.mark.parametrize("minutes", [-5, 5])
def test_a_wrong_clock_never_shows_a_room_as_free(door: GraphDoor, minutes: int) -> None:
    door.graph.clock_off_by(timedelta(minutes=minutes))
    with pytest.raises(SignInFailed, match="clock is 5 minutes") as raised:
        door.agenda()
    assert raised.value.what is Fault.CLOCK_WRONG


class _Purse:
    """Holds one token, and knows whether it was taken out."""

    is_delegated = False

    taken = False

    async def get(self) -> str:
        self.taken = True
        return "token"

    def drop(self, token: str) -> None: ...

    def refused(self, error: SignInFailed) -> None: ...


def test_the_token_stays_with_its_host() -> None:
    async def follow(link: str) -> None:
        line = GraphHttp(
            base_url="https://graph.example/v1.0",
            mailbox=ROOM,
            tokens=purse,
            trust=Trust(None),
            patience=QUICK,
            now=lambda: NINE,
        )
        await line.ask(Question("GET", link, "id"), Errand("id", 1))

    purse = _Purse()
    for link in (
        "https://graph.example.org/v1.0/",
        "https://graph.example@elsewhere.example/v1.0/",
        "http://graph.example/v1.0/",
        "https://[graph.example/",
        "",
    ):
        with pytest.raises(Unreadable, match="another host"):
            asyncio.run(follow(link))
    assert not purse.taken


def test_a_dead_proxy_is_no_crash(door: GraphDoor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    with pytest.raises(Unreachable):
        door.agenda()


def _all_of_httpx() -> Iterator[type[Exception]]:
    for name in httpx.__all__:
        thing = getattr(httpx, name)
        if inspect.isclass(thing) and issubclass(thing, Exception):
            yield thing


@pytest.mark.parametrize("proxy", ["ftp://proxy.example", "socks5://proxy.example"])
def test_a_proxy_that_cannot_be_one_is_told_by_name(
    door: GraphDoor, monkeypatch: pytest.MonkeyPatch, proxy: str
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy)
    monkeypatch.delenv("NO_PROXY", raising=False)
    with pytest.raises(Unreachable, match="HTTPS_PROXY"):
        door.agenda()


@pytest.mark.parametrize("kind", list(_all_of_httpx()), ids=lambda kind: kind.__name__)
def test_no_error_of_httpx_is_forgotten(kind: type[Exception]) -> None:
    assert issubclass(kind, LINE_ERRORS)
    error = kind.__new__(kind, "out of order")
    assert isinstance(lost(error, "graph.example"), Unreachable | Unreadable)


def test_a_cut_in_the_handshake_is_no_question_of_trust() -> None:
    error = httpx.ConnectError("cut")
    error.__cause__ = ssl.SSLEOFError(8, "EOF occurred in violation of protocol")
    assert lost(error, "graph.example").what is Fault.UNREACHABLE


def test_tls_trouble_after_the_handshake_is_no_crash() -> None:
    assert issubclass(ssl.SSLError, LINE_ERRORS)
    assert lost(ssl.SSLError("bad record"), "graph.example").what is Fault.UNREACHABLE


def test_every_quoted_error_is_understood(shared: Path) -> None:
    known = {
        "400-cancel-not-organizer": Fault.NOT_ALLOWED,
        "400-occurrence-crossing": Fault.NOT_ALLOWED,
        "401-invalid-token": Fault.SIGN_IN_REFUSED,
        "403-erroraccessdenied": Fault.ACCESS_DENIED,
        "404-erroritemnotfound": Fault.GONE,
        "412-irresolvableconflict": Fault.BUSY,
        "429-mailboxconcurrency": Fault.BUSY,
        "500-objectreference": Fault.BUSY,
        "504-unknownerror": Fault.BUSY,
    }
    for name, fault in known.items():
        body = (shared / f"graph/examples/error-{name}.json").read_bytes()
        error = refusal(int(name[:3]), body, mailbox=ROOM, reading=False)
        assert error.what is fault
