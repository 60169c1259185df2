"""The links in letters as tokens: nobody makes one, and none is a code, a visit or a button."""

from datetime import timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from panel.codes.admission import REMEMBERS, Does, digest_of
from panel.codes.letters import Letters, Linked
from panel.codes.signing import Forged
from panel.domain.effects import NoticeOf, Notify
from panel.phone import wire
from tests.rooms import at, meeting

from .door import a_door, a_signer, a_visit
from .spelling import raw_of, token_of

PUBLIC_URL = "https://saturne.rooms.example/lyon"
NOW = at("10:02")


def a_notify(start: str = "10:00", name: str = "") -> Notify:
    about = meeting(start, "11:00", name)
    return Notify(id="w", meeting=about, of=NoticeOf.RELEASE, at=NOW, useful_until=about.slot.end)


def some_letters(**signer: str | bytes) -> Letters:
    return Letters(a_signer(**signer), public_url=PUBLIC_URL)  # type: ignore[arg-type]  # key, room, boot


def tokens(letters: Letters, notify: Notify | None = None, since_boot: float = 1000.5) -> list[str]:
    links = letters.links(notify or a_notify(), NOW, since_boot)
    return [link.removeprefix(f"{PUBLIC_URL}/m/") for link in (links.coming, links.free)]


def opened(token: str, since_boot: float = 1001.0) -> Linked:
    link = some_letters().open(token, since_boot)
    assert isinstance(link, Linked)
    return link


def test_a_link_says_what_it_does_to_which_meeting_and_until_when() -> None:
    coming, free = map(opened, tokens(some_letters()))
    assert (coming.does, free.does) == (Does.CHECK_IN, Does.GIVE_BACK)
    assert coming.meeting == free.meeting == digest_of(a_notify().meeting.key)
    assert coming.ends == free.ends == 1001 + timedelta(minutes=58).total_seconds()
    assert coming.press != free.press


def test_a_link_is_short_and_goes_over_the_wire() -> None:
    assert [len(token) for token in tokens(some_letters(), since_boot=4e6)] == [46, 46]
    assert wire.LONGEST_TOKEN >= 46


def test_a_meeting_is_not_named_in_its_link() -> None:
    notify = a_notify(name="Layoffs")
    assert b"Layoffs" not in b"".join(map(raw_of, tokens(some_letters(), notify)))


@pytest.mark.parametrize("which", [0, 1])
def test_no_bit_of_a_link_can_be_turned_and_no_end_cut_off(which: int) -> None:
    letters = some_letters()
    token = tokens(letters)[which]
    raw = raw_of(token)
    for bit in range(len(raw) * 8):
        turned = (int.from_bytes(raw) ^ (1 << bit)).to_bytes(len(raw))
        assert isinstance(letters.open(token_of(turned), 2000), Forged)
    for cut in range(len(token)):
        assert isinstance(letters.open(token[:cut], 2000), Forged)
    assert isinstance(letters.open(token, 2000), Linked)


def test_of_two_links_none_makes_a_third() -> None:
    letters = some_letters()
    good = [*tokens(letters), *tokens(letters, a_notify("9:30"))]
    for one, other in product(map(raw_of, good), repeat=2):
        thirds = {token_of(one[:cut] + other[cut:]) for cut in range(len(one))} - {*good}
        assert all(isinstance(letters.open(third, 2000), Forged) for third in thirds)


def test_a_link_opens_no_door_and_no_code_is_a_link() -> None:
    door, letters = a_door(), some_letters()
    visiting = a_visit(door)
    for token in tokens(letters):
        assert door.admit(token, 1001) in ("forged", "foreign")
        assert door.visiting(token, 1001) == "forged"
        assert door.press(visiting, token, 1001) == "forged"
    for token in (door.code(1000), visiting.visit):
        assert isinstance(letters.open(token, 1001), Forged)


@pytest.mark.parametrize(
    "other",
    [{"key": b"k" * 32}, {"room": "venus@contoso.example"}, {"boot": "before the power cut"}],
)
def test_a_link_of_another_panel_or_another_boot_is_none(other: dict[str, str | bytes]) -> None:
    for token in tokens(some_letters(**other)):
        assert isinstance(some_letters().open(token, 2000), Forged)


def test_a_link_of_a_later_time_is_none() -> None:
    for token in tokens(some_letters(), since_boot=5000):
        assert isinstance(some_letters().open(token, 4999), Forged)


@given(st.text() | st.binary(max_size=60).map(token_of))
def test_any_text_at_all_is_no_link(text: str) -> None:
    assert isinstance(some_letters().open(text, 1000), Forged)


def test_a_press_counts_once_until_the_meeting_is_over() -> None:
    letters = some_letters()
    coming, free = map(opened, tokens(letters))
    assert [letters.press(coming, 1001), letters.press(coming, 1001)] == [True, False]
    assert [letters.is_pressed(coming), letters.is_pressed(free)] == [True, False]
    assert letters.press(free, 1001)


def test_what_is_over_makes_room_and_nothing_else_does() -> None:
    letters = some_letters()
    links = [
        Linked(does=Does.CHECK_IN, meeting=b"", ends=n, press=f"{n}") for n in range(REMEMBERS)
    ]
    assert all(letters.press(link, -1) for link in links)
    late = Linked(does=Does.CHECK_IN, meeting=b"", ends=9999, press="late")
    assert not letters.press(late, -1)
    assert letters.press(late, 0)
    assert letters.is_pressed(links[1])
