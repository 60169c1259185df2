"""Words that are clipped, elided, over an edge, or over each other."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from tests.ui.sight import Sight, above, is_a, painted, scene

HALF_A_PIXEL = 0.5
AIR = 2.0, 0.14  # above and below letters: pixels at least, and a share of their height


def word_flaws(sight: Sight, names: tuple[str, ...]) -> Iterator[str]:
    yield from _texts(sight, names)
    yield from _overlaps(sight)
    yield from _codes(sight)


def inside(item: QQuickItem) -> bool:
    """Whether it lies in its pane; what scrolls may lie anywhere."""
    if above(item, "QQuickFlickable"):
        return True
    air = HALF_A_PIXEL
    return scene(_pane(item)).adjusted(-air, -air, air, air).contains(_place(item))


def _pane(item: QQuickItem) -> QQuickItem:
    """The half of the door, or the sheet, that it stands on; at the least the window."""
    holder = item.parentItem()
    while holder.parentItem() is not None:
        if is_a(holder, "Face") or is_a(holder, "DayColumn") or is_a(holder, "Setup"):
            return holder
        if holder.metaObject().className().partition("_QMLTYPE")[0].endswith("Sheet"):
            return holder
        holder = holder.parentItem()
    return holder


def _place(item: QQuickItem) -> QRectF:
    return painted(item) if item.inherits("QQuickText") else scene(item)


def _texts(sight: Sight, names: tuple[str, ...]) -> Iterator[str]:
    for text in sight.texts():
        said = str(text.property("text"))
        gives_way = any(name in said for name in names)
        if text.property("truncated") and not gives_way:
            yield f"elided: {said!r}"
        if text.property("contentWidth") > text.width() + 1 and not gives_way:
            yield f"wider than its place: {said!r}"
        if text.property("contentHeight") > text.height() + 1:
            yield f"taller than its place: {said!r}"
        if not inside(text):
            yield f"over the edge: {said!r}"


def _overlaps(sight: Sight) -> Iterator[str]:
    boxes = []
    for text in sight.texts():
        box = painted(text)
        air = max(AIR[0], AIR[1] * box.height() / max(int(text.property("lineCount")), 1))
        box = box.adjusted(0, air, 0, -air)
        flick = above(text, "QQuickFlickable")
        boxes.append((str(text.property("text")), box & scene(flick) if flick else box))
    for (one, box), (other, other_box) in combinations(boxes, 2):
        common = box & other_box
        if common.width() > 1 and common.height() > 1:
            yield f"{one!r} lies over {other!r}"


def _codes(sight: Sight) -> Iterator[str]:
    for code in (item for item in sight.items() if is_a(item, "Code")):
        if not inside(code):
            yield "a code over the edge"
        for text in sight.texts():
            flick = above(text, "QQuickFlickable")
            if scene(code).intersects(scene(flick) if flick else painted(text)):
                yield f"{text.property('text')!r} lies over a code"
        for button in sight.controls():
            if is_a(button, "Button") and scene(code).intersects(scene(button)):
                yield f"button {button.property('text')!r} lies over a code"
