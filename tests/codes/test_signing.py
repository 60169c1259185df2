"""Signed texts: what goes in comes out, and whatever else comes in does not."""

from datetime import UTC, datetime
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from panel.codes.admission import Action, Does, Pressed, digest_of
from panel.codes.signing import HEAD, MAC, Forged, Kind, Signed
from panel.domain.meeting import MeetingKey
from panel.phone import wire
from tests.rooms import at

from .door import a_door, a_signer, a_visit
from .spelling import raw_of, token_of

KINDS = st.sampled_from(Kind)
TIMES = st.integers(0, 2**32 - 1)
PAYLOADS = st.binary(max_size=40)
BINDINGS = st.text("abc-_019", max_size=60)


@given(kind=KINDS, at=TIMES, payload=PAYLOADS, bound_to=BINDINGS)
def test_what_was_signed_is_read_again(kind: Kind, at: int, payload: bytes, bound_to: str) -> None:
    token = a_signer().sign(kind, at, payload, bound_to)
    assert a_signer().open(kind, token, bound_to) == Signed(at=at, payload=payload)


@given(st.data())
def test_of_two_different_things_none_is_signed_like_the_other(data: st.DataObject) -> None:
    thing = st.tuples(KINDS, TIMES, PAYLOADS, BINDINGS)
    one = data.draw(thing)
    other = data.draw(thing.filter(lambda drawn: drawn != one))
    signer = a_signer()
    assert raw_of(signer.sign(*one))[-MAC:] != raw_of(signer.sign(*other))[-MAC:]


@given(st.one_of(st.text(), st.binary(max_size=90).map(token_of)))
def test_any_text_at_all_is_refused_quietly(text: str) -> None:
    door = a_door()
    assert isinstance(a_signer().open(Kind.CODE, text), Forged)
    assert door.admit(text, 1000) in ("forged", "foreign")
    assert door.visiting(text, 1000) == "forged"
    assert door.press(a_visit(door), text, 1000) == "forged"


def _good() -> list[str]:
    door = a_door()
    visiting = a_visit(door)
    action = Action(does=Does.EXTEND, meeting=b"12345678", until=at("10:30"))
    return [door.code(1000), visiting.visit, door.button(visiting, action, 1000)]


@pytest.mark.parametrize("which", range(3))
def test_no_bit_of_a_token_can_be_turned(which: int) -> None:
    door, signer = a_door(), a_signer()
    visiting = a_visit(door)
    button = door.button(visiting, Action(does=Does.END), 1000)
    kind, token, bound_to = [
        (Kind.CODE, door.code(1000), ""),
        (Kind.VISIT, visiting.visit, ""),
        (Kind.BUTTON, button, visiting.visit),
    ][which]
    assert isinstance(signer.open(kind, token, bound_to), Signed)
    raw = raw_of(token)
    for bit in range(len(raw) * 8):
        turned = (int.from_bytes(raw) ^ (1 << bit)).to_bytes(len(raw))
        assert isinstance(signer.open(kind, token_of(turned), bound_to), Forged)


def test_no_two_tokens_make_a_third() -> None:
    door = a_door()
    visiting = a_visit(door)
    tokens = [
        door.button(visiting, Action(does=does, meeting=bytes([n]) * 8), 1000)
        for n, does in enumerate(Does)
    ]
    raws = [raw_of(token) for token in tokens]
    for one, other in combinations(raws, 2):
        for cut in range(HEAD, len(one)):
            third = token_of(one[:cut] + other[cut:])
            if third not in tokens:
                assert door.press(visiting, third, 1001) == "forged"


@pytest.mark.parametrize(
    "other",
    [
        a_signer(key=b"k" * 32),
        a_signer(room="venus@contoso.example"),
        a_signer(boot="yesterday's"),
        a_signer(room="saturne@contoso.example0f4b", boot="6a1e-2c7d-4e52-9d5a-7f3f5c1f2b11"),
    ],
    ids=["key", "room", "boot", "room and boot, moved"],
)
def test_what_another_panel_signed_is_not_ours(other: object) -> None:
    assert isinstance(other, type(a_signer()))
    for kind in Kind:
        assert isinstance(a_signer().open(kind, other.sign(kind, 1000, b"12345678")), Forged)


def test_a_mailbox_is_the_same_however_it_is_written() -> None:
    token = a_signer(room="Saturne@Contoso.example").sign(Kind.CODE, 1000, b"")
    assert isinstance(a_signer().open(Kind.CODE, token), Signed)


def test_the_longest_token_goes_over_the_wire_and_through_the_door() -> None:
    assert [len(token) for token in _good()] == [32, 39, 56]
    assert wire.LONGEST_TOKEN >= 56


@given(
    does=st.sampled_from(Does),
    name=st.text(st.characters(codec="utf-8")),
    until=st.integers(0, 2**32 - 1),
    now=st.integers(0, 4_000_000),
)
def test_a_button_says_what_it_was_told(does: Does, name: str, until: int, now: int) -> None:
    door = a_door()
    visiting = a_visit(door, now)
    meeting = digest_of(MeetingKey(name, at("10:00")))
    action = Action(does=does, meeting=meeting, until=datetime.fromtimestamp(until, UTC))
    pressed = door.press(visiting, door.button(visiting, action, now + 1), now + 1)
    assert isinstance(pressed, Pressed)
    assert pressed.action == action
