"""The squares of a code, read again by what reads them off a screen."""

from base64 import urlsafe_b64decode

import pytest
import zxingcpp

from panel.codes.picture import QUIET, squares

ADDRESS = "https://panels.contoso.example/c/" + "AQAAA-i_x-" * 3 + "Zz"


def _rows(picture: str) -> list[list[bool]]:
    side, _, packed = picture.partition(".")
    size = int(side)
    raw = urlsafe_b64decode(packed + "=" * (-len(packed) % 4))
    bits = [bool(byte & (0x80 >> n)) for byte in raw for n in range(8)]
    assert len(raw) == -(-size * size // 8)
    assert not any(bits[size * size :])
    return [bits[row * size : (row + 1) * size] for row in range(size)]


def _read(picture: str, pixels: int = 4) -> str:
    """As a camera does: each square some pixels wide, light around them."""
    rows = _rows(picture)
    side = (len(rows) + 2 * QUIET) * pixels
    grey = bytearray(b"\xff") * (side * side)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            for line in range(pixels if dark else 0):
                at = ((y + QUIET) * pixels + line) * side + (x + QUIET) * pixels
                grey[at : at + pixels] = bytes(pixels)
    plane = memoryview(bytes(grey)).cast("B", shape=[side, side])
    [found] = zxingcpp.read_barcodes(plane)
    return str(found.text)


@pytest.mark.parametrize(
    "text", [ADDRESS, "WIFI:T:WPA;S:Guests;P:caf\\;e;;", "mailto:a@b.example?subject=Amp%C3%A8re"]
)
def test_the_squares_are_read_as_what_was_written(text: str) -> None:
    assert _read(squares(text)) == text


def test_no_margin_is_sent() -> None:
    rows = _rows(squares(ADDRESS))
    assert rows[0][:7] == [True] * 7
    assert [row[0] for row in rows[:7]] == [True] * 7


def test_the_code_at_the_door_is_coarse() -> None:
    size = int(squares(ADDRESS).partition(".")[0])
    assert size <= 37  # version 5
