"""Whatever lies on a card is a file or is refused in sentences: nothing else ever comes of it."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from panel.config import ConfigError
from panel.enrol.cutting import without
from panel.enrol.device import Device
from panel.enrol.trial import Enrolment, read

from .bare import GRAPH, ROOM, SECRETS

WHOLE = (ROOM + GRAPH + SECRETS + '[enrol]\naddress = "https://a.example.com/{serial}"\n').encode()
HERE = Device(serial="10000000a1b2c3d4", cards=())
SCRAPS = """\
[enrol]
[secrets]
[[room]]
[room]
[network]
[files]
[secrets.x]
[enrol.address]
enrol = 5
enrol.address = 5
room.mailbox = 1
secrets = "x"
address = "https://a/"
x = '''
"
"""
LINES = st.lists(st.sampled_from(SCRAPS.splitlines()), max_size=8)


def _told(data: bytes) -> Enrolment | None:
    """None: refused."""
    with suppress(ConfigError):
        return read("here", data, HERE)
    return None


@settings(max_examples=200)
@given(st.binary(max_size=60))
def test_any_bytes(data: bytes) -> None:
    _told(data)


@settings(max_examples=300)
@given(LINES)
def test_any_lines(lines: list[str]) -> None:
    _told("\n".join(lines).encode())


@settings(max_examples=200)
@given(st.integers(0, len(WHOLE)), st.binary(max_size=3))
def test_any_place_torn_or_overwritten(at: int, by: bytes) -> None:
    for data in (WHOLE[:at], WHOLE[:at] + by + WHOLE[at + len(by) :]):
        told = _told(data)
        if told is not None:
            assert "tell nobody" not in told.text


@pytest.mark.parametrize("letter", [b"\x01", b"\xff"])
def test_what_is_told_of_a_torn_file_never_holds_its_secret(letter: bytes) -> None:
    for at in range(len(WHOLE)):
        with pytest.raises(ConfigError) as caught:
            read("here", WHOLE[:at] + letter + WHOLE[at:], HERE)
        assert "tell" not in str(caught.value)


def test_brackets_in_brackets_are_refused_however_many() -> None:
    for depth in range(100, 1200, 50):
        assert _told(f"x = {'[' * depth}{']' * depth}\n{ROOM}".encode()) is None


def test_a_long_text_full_of_brackets_is_read_in_one_pass() -> None:
    text = "[not a table\n" * 15_000
    told = _told(f'{ROOM}[files]\n"notes.txt" = """\n{text}"""\n{SECRETS}'.encode())
    assert told is not None
    assert told.files["notes.txt"] == text
    assert "tell nobody" not in told.text


@pytest.mark.parametrize(
    "text",
    [
        '"""four quotes end it""""',
        "'''and [here] too\n[b]''''",
        '"a # and a [" # a comment with [ and "',
        '"\\"\\\\" # "',
        "[\n  [1],\n  [2], # ]\n]",
        '"""\n[secrets]\n\\"""\n[b]\n"""',
    ],
)
def test_what_only_looks_like_a_table_is_left_where_it_is(text: str) -> None:
    whole = f"[a]\nx = {text}\n[secrets]\ny = {text}\n[b]\nz = {text}\n"
    left = without("here", whole, ["secrets"])
    assert left == f"[a]\nx = {text}\n[b]\nz = {text}\n"
