"""How well one colour is read on another, by WCAG 2.2; nothing is believed, all is computed.

https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio, #dfn-relative-luminance
"""

from typing import NamedTuple

STEP = 1 / 64  # of the way to white or black: less than an eye notices


class Colour(NamedTuple):
    """Red, green and blue, 0 to 255."""

    red: float
    green: float
    blue: float


WHITE = Colour(255, 255, 255)
BLACK = Colour(0, 0, 0)


def colour(text: str) -> Colour:
    """Of #rrggbb."""
    return Colour(*bytes.fromhex(text.removeprefix("#")))


def text_of(given: Colour) -> str:
    return "#" + bytes(round(part) for part in given).hex()


def mixed(under: Colour, over: Colour, share: float) -> Colour:
    """As a screen does it: `over`, with so much of it, on `under`."""
    return Colour(*((1 - share) * a + share * b for a, b in zip(under, over, strict=True)))


def luminance(given: Colour) -> float:
    red, green, blue = (linear(part / 255) for part in given)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def linear(part: float) -> float:
    """Of one channel of sRGB, 0 to 1."""
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def ratio(one: Colour, other: Colour) -> float:
    """1 for the same, 21 for black and white."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def words_on(ground: Colour) -> Colour:
    """Black or white, whichever reads better: 4.5 or more on any ground."""
    return max(WHITE, BLACK, key=lambda ink: ratio(ink, ground))


def readable(given: Colour, paper: Colour, least: float) -> Colour:
    """This colour, or the nearest one lighter or darker that stands out from the paper so much."""
    towards = words_on(paper)
    steps = round(1 / STEP)
    tried = (whole(mixed(given, towards, step * STEP)) for step in range(steps + 1))
    return next((one for one in tried if ratio(one, paper) >= least), towards)


def whole(given: Colour) -> Colour:
    """As a screen can show it."""
    return Colour(*(round(part) for part in given))
