"""Keys typed fast enough are a badge; what people type is forgotten."""

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from panel.reader import KEYS_WITHIN, LONGEST_TYPED, Typed, matches

READER, PERSON = 0.02, 0.15  # seconds from key to key


def read(keys: Iterable[str], gap: float = READER, typed: Typed | None = None) -> list[str]:
    """All that is read while these keys are pressed, from 100 s on."""
    typed = typed or Typed()
    found = [typed.press(key, 100 + number * gap) for number, key in enumerate(keys)]
    return [text for text in found if text]


@pytest.mark.parametrize("end", ["\r", "\n", "\t"])
def test_a_badge_is_read_when_its_last_key_is_pressed(end: str) -> None:
    assert read(f"04A1B2C3{end}") == ["04A1B2C3"]


def test_without_its_last_key_nothing_is_read() -> None:
    assert read("04A1B2C3") == []


def test_a_person_types_nothing() -> None:
    assert read("04A1B2C3\r", PERSON) == []


def test_a_person_who_ends_what_a_reader_began_reads_nothing() -> None:
    typed = Typed()
    assert read("04A1B2C3", READER, typed) == []
    assert typed.press("\r", 101.0) == ""


def test_of_a_number_held_up_in_the_middle_nothing_is_read() -> None:
    typed = Typed()
    read("04A1B2", READER, typed)
    assert typed.press("C", 100.1 + KEYS_WITHIN + 0.01) == ""
    assert typed.press("3", 100.1 + KEYS_WITHIN + 0.02) == ""
    assert typed.press("\r", 100.1 + KEYS_WITHIN + 0.03) == ""


def test_two_badges_are_two() -> None:
    assert read("04A1\r04B2\r") == ["04A1", "04B2"]


def test_a_reader_that_ends_with_two_keys_is_read_once() -> None:
    assert read("04A1\r\n") == ["04A1"]


def test_shift_and_other_keys_without_letters_are_not_part_of_it() -> None:
    assert read(["", "A", "", "B", "\x1b", "C", "D", "\r"]) == ["ABCD"]


@pytest.mark.parametrize(
    ("length", "is_read"),
    [(3, False), (4, True), (LONGEST_TYPED, True), (LONGEST_TYPED + 1, False)],
)
def test_a_stray_key_and_a_book_are_no_badge(length: int, is_read: bool) -> None:
    assert bool(read("7" * length + "\r")) is is_read


def test_after_too_long_a_text_the_next_badge_is_read() -> None:
    assert read("7" * 5000 + "\r04A1\r") == ["04A1"]


PRESSES = st.lists(st.tuples(st.text(max_size=2), st.floats(0, 0.2)), max_size=40)


@given(PRESSES)
def test_whatever_is_pressed_what_is_read_is_a_line_of_letters(
    presses: list[tuple[str, float]],
) -> None:
    typed, at = Typed(), 100.0
    for key, gap in presses:
        at += gap
        text = typed.press(key, at)
        assert text.isprintable()
        assert not text or 4 <= len(text) <= LONGEST_TYPED


@pytest.mark.parametrize(
    ("text", "patterns", "counts"),
    [
        ("04A1B2C3", ["*"], True),
        ("04A1B2C3", ["04*"], True),
        ("04A1B2C3", ["05*", "??A1*"], True),
        ("04A1B2C3", ["04a1*"], False),
        ("04A1B2C3", ["A1"], False),
        ("04A1B2C3", [], False),
    ],
)
def test_one_pattern_that_fits_is_enough(text: str, patterns: list[str], counts: bool) -> None:
    assert matches(text, patterns) is counts
