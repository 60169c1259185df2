"""What the picture of a screen says: the state of the door, and where its first button is."""

import re
from functools import cache

from PySide6.QtGui import QColor, QImage

from tests.image.machine import HOUSE

_COLOURS = HOUSE / "panel/ui/qml/Panel/Colours.qml"
_NEAR = 12  # of 255, in each of red, green and blue: rounding, and dithering
_STEP = 8  # pixels between those that are looked at
_ENOUGH = 0.25  # of the screen: the pane beside the day, less what is written on it


def state(picture: QImage) -> str:
    """The state whose colour the pane has; "" where it has none: no door yet."""
    seen = [picture.pixelColor(x, y) for y, x in _grid(picture)]
    shares = {
        name: sum(_between(colour, top, bottom) for colour in seen) / len(seen)
        for name, (top, bottom, _) in faces().items()
    }
    best = max(shares, key=lambda name: shares[name])
    return best if shares[best] >= _ENOUGH else ""


def first_button(picture: QImage) -> tuple[float, float]:
    """The middle of the one filled with ink, as parts of width and height."""
    ink = faces()[state(picture)][2]
    longest = (0, 0, 0)  # pixels, where it ends, in which row
    for y in range(picture.height() * 3 // 4, picture.height(), _STEP):
        run = 0
        for x in range(picture.width() // 2):
            run = run + 1 if _between(picture.pixelColor(x, y), ink, ink) else 0
            longest = max(longest, (run, x, y))
    length, end, row = longest
    return (end - length / 2) / picture.width(), row / picture.height()


@cache
def faces() -> dict[str, tuple[QColor, QColor, QColor]]:
    """Top, bottom and ink of each state, as the panel has them."""
    found = re.findall(r'"([a-z-]+)": \["(#\w+)", "(#\w+)", "(#\w+)"\]', _COLOURS.read_text())
    return {name: (QColor(a), QColor(b), QColor(c)) for name, a, b, c in found if name != "fault"}


def _grid(picture: QImage) -> list[tuple[int, int]]:
    return [
        (y, x) for y in range(0, picture.height(), _STEP) for x in range(0, picture.width(), _STEP)
    ]


def _between(colour: QColor, top: QColor, bottom: QColor) -> bool:
    ends = zip(top.getRgb()[:3], bottom.getRgb()[:3], colour.getRgb()[:3], strict=True)  # type: ignore[index]  # stubs say object
    return all(min(a, b) - _NEAR <= c <= max(a, b) + _NEAR for a, b, c in ends)
