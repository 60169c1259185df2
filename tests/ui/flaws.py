"""What a designer would send back: clipped, elided or overlapping text, small buttons."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from tests.ui.glass import Glass, above, is_a, painted, scene

HALF_A_PIXEL = 0.5
PANES = ("Face", "DayColumn", "CodeSheet", "Setup")
OVERLAP = 2.0  # pixels of air that letters have above and below


def flaws(glass: Glass, names: tuple[str, ...]) -> list[str]:
    """In sentences; `names` are of rooms and meetings, which may give way."""
    return [*_texts(glass, names), *_overlaps(glass), *_codes(glass), *_buttons(glass)]


def _texts(glass: Glass, names: tuple[str, ...]) -> Iterator[str]:
    for text in glass.texts():
        said = str(text.property("text"))
        gives_way = any(name in said for name in names)
        if text.property("truncated") and not gives_way:
            yield f"elided: {said!r}"
        if text.property("contentWidth") > text.width() + 1 and not gives_way:
            yield f"wider than its place: {said!r}"
        if text.property("contentHeight") > text.height() + 1:
            yield f"taller than its place: {said!r}"
        if not _inside(text):
            yield f"over the edge: {said!r}"


def _inside(item: QQuickItem) -> bool:
    """Whether it lies in its pane; what scrolls may lie anywhere."""
    if above(item, "QQuickFlickable"):
        return True
    pane = next(pane for name in PANES if (pane := above(item, name)))
    air = HALF_A_PIXEL
    return scene(pane).adjusted(-air, -air, air, air).contains(_place(item))


def _place(item: QQuickItem) -> QRectF:
    return painted(item) if item.inherits("QQuickText") else scene(item)


def _overlaps(glass: Glass) -> Iterator[str]:
    boxes = []
    for text in glass.texts():
        box = painted(text).adjusted(0, OVERLAP, 0, -OVERLAP)
        flick = above(text, "QQuickFlickable")
        boxes.append((str(text.property("text")), box & scene(flick) if flick else box))
    for (one, box), (other, other_box) in combinations(boxes, 2):
        common = box & other_box
        if common.width() > 1 and common.height() > 1:
            yield f"{one!r} lies over {other!r}"


def _codes(glass: Glass) -> Iterator[str]:
    for code in (item for item in glass.items() if is_a(item, "Code")):
        if not _inside(code):
            yield "a code over the edge"
        for text in glass.texts():
            flick = above(text, "QQuickFlickable")
            if scene(code).intersects(scene(flick) if flick else painted(text)):
                yield f"{text.property('text')!r} lies over a code"
        for words, button in glass.buttons().items():
            if scene(code).intersects(scene(button)):
                yield f"button {words!r} lies over a code"


def _buttons(glass: Glass) -> Iterator[str]:
    least = float(glass.theme().property("target")) * 0.8  # 9 mm or more on every panel
    buttons = list(glass.buttons().items())
    for text, button in buttons:
        if min(button.width(), button.height()) < least:
            yield f"too small for a finger: {text!r}"
        if not _inside(button):
            yield f"a button over the edge: {text!r}"
    for (one, button), (other, another) in combinations(buttons, 2):
        if scene(button).intersects(scene(another)):
            yield f"button {one!r} lies over {other!r}"
