"""A million attempts at a token that the panel has not made."""

import random
import secrets
from collections.abc import Iterator
from itertools import islice

import pytest

from panel.codes.admission import Action, Does, Pressed, Visiting
from panel.codes.signing import Forged, Kind, Signed

from .door import a_door, a_signer, a_visit
from .spelling import raw_of, token_of

A_MILLION = 1_000_000
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


def _forgeries(good: list[str]) -> Iterator[str]:
    """Parts of good ones put together, bits turned, ends cut off and put on, and pure noise."""
    chance = random.Random(1)
    raws = [raw_of(token) for token in good]
    while True:
        one, other = chance.choice(raws), chance.choice(raws)
        at = chance.randrange(len(one))
        yield token_of(one[:at] + bytes([one[at] ^ (1 << chance.randrange(8))]) + one[at + 1 :])
        yield token_of(one[:at])
        yield token_of(one[:at] + other[at:])
        yield token_of(one[:-16] + other[-16:])
        yield token_of(one[:at] + chance.randbytes(len(one) - at))
        yield token_of(one + chance.randbytes(1 + at % 3))


def test_none_of_a_million_forgeries_is_taken() -> None:
    door, signer = a_door(), a_signer()
    codes = [door.code(at) for at in range(1000, 1040)]
    visits = [a_visit(door).visit for _ in range(40)]
    letters = [signer.sign(Kind.LETTER, at, bytes(13)) for at in range(1000, 1040)]
    known = {*codes, *visits, *letters}
    taken = [
        forged
        for forged in islice(_forgeries([*codes, *visits, *letters]), A_MILLION)
        if forged not in known
        and (
            isinstance(signer.open(Kind.CODE, forged), Signed)
            or isinstance(signer.open(Kind.VISIT, forged), Signed)
            or isinstance(signer.open(Kind.LETTER, forged), Signed)
        )
    ]
    assert taken == []


@pytest.mark.parametrize("spare", range(3))  # bytes more: 0, 4 or 2 bits of the last letter idle
def test_a_token_has_one_spelling(spare: int) -> None:
    signer = a_signer()
    token = signer.sign(Kind.CODE, 1000, bytes(3 + spare))
    others = [
        f"{token}=",
        f"{token}==",
        f"{token} ",
        f" {token}",
        f"{token}\n",
        f"{token}A",
        token.swapcase(),
        token.replace(token[5], "٣", 1),  # a digit, somewhere in the world
        *(token[:-1] + last for last in ALPHABET if last != token[-1]),
    ]
    assert all(isinstance(signer.open(Kind.CODE, other), Forged) for other in others)
    assert isinstance(signer.open(Kind.CODE, token), Signed)


@pytest.mark.parametrize("cut", range(60))
def test_a_token_cut_short_anywhere_is_none(cut: int) -> None:
    door = a_door()
    visiting = a_visit(door)
    button = door.button(visiting, Action(does=Does.END), 1001)
    for whole in (door.code(1000), visiting.visit, button):
        short = whole[: min(cut, len(whole) - 1)]
        assert door.admit(short, 1000) in ("forged", "foreign")
        assert door.visiting(short, 1000) == "forged"
        assert door.press(visiting, short, 1002) == "forged"


def test_what_a_token_says_cannot_slip_into_what_it_is_bound_to() -> None:
    signer = a_signer()
    inner = bytes([Kind.BUTTON.value]) + bytes(4) + b"end the meeting"
    raw = raw_of(signer.sign(Kind.VISIT, 1, inner, "c"))
    outer, mac = raw[:5], raw[-16:]
    slipped = token_of(inner + mac)
    assert isinstance(signer.open(Kind.BUTTON, slipped, "c" + outer.decode()), Forged)
    assert isinstance(signer.open(Kind.VISIT, token_of(raw), "c"), Signed)


def test_no_two_visits_are_alike() -> None:
    door = a_door()
    code = door.code(1000)
    visits = {
        visiting.visit
        for _ in range(100_000)
        if isinstance(visiting := door.admit(code, 1000), Visiting)
    }
    assert len(visits) == 100_000


def test_what_is_drawn_by_lot_is_spread_evenly() -> None:
    """Chi-square over the bytes of nonces and hashes: 255 degrees, p = 0.000001 at 377."""
    assert a_door()._token_bytes is secrets.token_bytes
    door = a_door()
    code = door.code(1000)
    counts = [0] * 256
    for _ in range(20_000):
        visiting = door.admit(code, 1000)
        assert isinstance(visiting, Visiting)
        for byte in raw_of(visiting.visit)[5:]:
            counts[byte] += 1
    expected = sum(counts) / 256
    assert sum((n - expected) ** 2 for n in counts) / expected < 377


def test_a_button_replayed_in_every_way_does_nothing_twice() -> None:
    door = a_door()
    mine, theirs = a_visit(door), a_visit(door)
    button = door.button(mine, Action(does=Does.CHECK_IN, meeting=b"12345678"), 1001)
    assert isinstance(door.press(mine, button, 1002), Pressed)
    replays = [door.press(mine, button, 1002 + n / 10) for n in range(1000)]
    assert set(replays) == {"used"}
    assert door.press(theirs, button, 1003) == "forged"
    assert door.visiting(button, 1003) == "forged"
