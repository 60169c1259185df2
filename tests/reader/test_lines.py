"""The bytes of a serial line, cut into what was read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from panel.reader import LINE_WITHIN, LONGEST_LINE, Lines


def read(*pieces: bytes) -> list[str]:
    lines = Lines()
    return [text for piece in pieces for text in lines.hear(piece, 100.0)]


@pytest.mark.parametrize(
    "sent", [b"04A1B2C3\r\n", b"04A1B2C3\r", b"\n04A1B2C3\n", b"\x0204A1B2C3\x03", b" 04A1B2C3 \r"]
)
def test_readers_end_their_lines_in_different_ways(sent: bytes) -> None:
    assert read(sent) == ["04A1B2C3"]


def test_a_line_may_come_in_pieces() -> None:
    assert read(b"04A", b"1B2", b"C3\r") == ["04A1B2C3"]


def test_what_stood_before_the_start_of_the_text_is_not_part_of_it() -> None:
    assert read(b"\xffnoise\x0204A1B2C3\x03") == ["04A1B2C3"]


def test_a_line_cut_off_is_not_the_beginning_of_the_next() -> None:
    lines = Lines()
    assert [*lines.hear(b"04A1", 100.0)] == []
    assert [*lines.hear(b"04B2\r", 100.1 + LINE_WITHIN)] == ["04B2"]


@pytest.mark.parametrize(
    "noise", [b"\xff\xfe\xf0\x80\r", b"\x00\x00\x00\x00\x00\r", b"7\r", b"\r\n\r\n", b"\x02\x03"]
)
def test_noise_at_another_speed_is_nothing_read(noise: bytes) -> None:
    assert read(noise) == []


@pytest.mark.parametrize(("length", "is_read"), [(LONGEST_LINE, True), (LONGEST_LINE + 1, False)])
def test_a_line_has_its_longest(length: int, is_read: bool) -> None:
    assert bool(read(b"7" * length + b"\r")) is is_read


def test_after_a_line_without_end_the_next_badge_is_read() -> None:
    assert read(b"7" * 100_000, b"\r04A1\r") == ["04A1"]


@given(st.lists(st.binary(max_size=300), max_size=5))
def test_whatever_is_sent_what_is_read_is_a_line_of_letters(pieces: list[bytes]) -> None:
    for text in read(*pieces):
        assert text.isprintable()
        assert 4 <= len(text) <= LONGEST_LINE
