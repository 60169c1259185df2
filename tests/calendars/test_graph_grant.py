"""A panel that is signed in as its room: refresh tokens, their successors, and their end."""

import pytest

from panel.calendars.base import SignInFailed
from panel.calendars.credential import Grant, Secret
from panel.domain.faults import Fault

from .doors import ROOM, GraphDoor
from .signer import Signer
from .wishes import ADA, book, release


class Keeper:
    """Keeps the newest refresh token, as a file would."""

    def __init__(self, first: str) -> None:
        self.kept = [first]

    def grant(self) -> Grant:
        return Grant(refresh_token=self.kept[-1], keep=self.kept.append)


@pytest.fixture
def keeper(door: GraphDoor) -> Keeper:
    door.world.mailbox(ROOM)
    return Keeper(door.graph.sign_in(ROOM))


def test_a_panel_signed_in_as_its_room_reads_and_books(door: GraphDoor) -> None:
    door.sign_in()
    door.write(book("9:00", "9:30"))
    assert door.shown() == ["09:00-09:30 at the door"]


def test_it_reaches_no_other_mailbox(door: GraphDoor) -> None:
    door.sign_in()
    door.reads(ADA, "fr-FR")
    assert door.language_of(ADA) == ""
    key = door.others_book("9:00", "10:00")
    door.write(release(key))
    assert door.shown() == []


def test_each_successor_is_kept_and_shown_next(door: GraphDoor, keeper: Keeper) -> None:
    signer = Signer(door)
    for hour in range(3):
        signer.seconds = hour * 3600.0
        signer.shown = keeper.grant()
        signer.get()
    assert len(set(keeper.kept)) == 4
    assert door.asked("openid-configuration") == 1  # of what never changes


def test_whose_word_the_tokens_carry_is_told(door: GraphDoor, keeper: Keeper) -> None:
    signer = Signer(door)
    signer.get()
    assert not signer.tokens.is_delegated
    signer.shown, signer.seconds = keeper.grant(), 3600.0
    signer.get()
    assert signer.tokens.is_delegated
    signer.shown, signer.seconds = Secret(secret="demo-secret"), 7200.0
    signer.get()
    assert not signer.tokens.is_delegated


def test_a_token_that_graph_refuses_is_replaced(door: GraphDoor) -> None:
    door.sign_in()
    assert door.shown() == []
    door.graph.revoke_tokens()
    assert door.shown() == []


@pytest.mark.parametrize("ends", ["revoke_sign_ins", "lapse_sign_ins", "withdraw_consent"])
def test_a_sign_in_that_has_ended_says_what_to_do(
    door: GraphDoor, keeper: Keeper, ends: str
) -> None:
    getattr(door.graph, ends)()
    signer = Signer(door)
    signer.shown = keeper.grant()
    told = signer.fails(SignInFailed)
    wanted = Fault.CONSENT_MISSING if ends == "withdraw_consent" else Fault.SIGN_IN_AGAIN
    assert told.what is wanted
    assert len(keeper.kept) == 1


def test_what_is_no_refresh_token_says_so(door: GraphDoor) -> None:
    signer = Signer(door)
    signer.shown = Keeper("nonsense").grant()
    assert signer.fails(SignInFailed).what is Fault.SIGN_IN_AGAIN


def test_a_grant_shows_no_token_when_printed(keeper: Keeper) -> None:
    assert keeper.kept[0] not in repr(keeper.grant())
