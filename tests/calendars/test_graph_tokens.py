"""How seldom Entra is asked, and what happens while it is away."""

import asyncio
import logging
from dataclasses import replace
from datetime import timedelta

import pytest

from panel.calendars.base import Busy, SignInFailed, Unreachable, Unreadable
from panel.calendars.credential import Secret
from panel.domain.faults import Fault

from .doors import QUICK, GraphDoor
from .signer import TOKEN, Signer
from .wishes import DAY


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


def test_an_old_token_serves_while_entra_refuses(door: GraphDoor) -> None:
    door.graph.shorten_tokens(timedelta(seconds=100))
    signer = Signer(door)
    first = signer.get()
    door.graph.expire_secret()
    for second in (60, 61, 62):
        signer.seconds = second
        assert signer.get() == first
    assert signer.asked == 2
    signer.seconds = 101
    signer.fails(SignInFailed)


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


def test_entra_is_left_alone_as_long_as_it_asks(door: GraphDoor) -> None:
    door.graph.fail_next(429, retry_after=120, path="oauth2")
    signer = Signer(door)
    signer.fails(Busy)
    signer.seconds = 119
    signer.fails(Busy)
    assert signer.asked == 1
    signer.seconds = 121
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
