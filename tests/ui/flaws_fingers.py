"""What a finger, or a voice that reads the screen aloud, would not find."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from tests.ui.flaws_words import inside
from tests.ui.sight import Sight, above, is_a, scene

SECOND = 0.8  # of Theme.target, for what comes second: 9 mm or more on every panel
APART = 0.5  # of Theme.gap, at least between two controls
LOW = 0.45  # of the height: what is reached lies below
KEYS_APART = 1.0  # pixels; whoever types looks where
AIR = 0.6  # pixels: places are rounded


def finger_flaws(sight: Sight) -> Iterator[str]:
    theme = sight.theme()
    target, gap = float(theme.property("target")), float(theme.property("gap"))
    controls = [(_called(item), item, scene(item)) for item in sight.controls()]
    for name, item, place in controls:
        first = is_a(item, "Button") and bool(item.property("primary")) and not _chosen(item)
        if not _to_scale(item) and _least(item, place) < target * (1 if first else SECOND) - AIR:
            yield f"too small for a finger: {name}"
        if not inside(item):
            yield f"a button over the edge: {name}"
        if not _spoken(item):
            yield f"without a name that can be spoken: {name}"
    for (one, item, place), (other, another, beside) in combinations(controls, 2):
        if not _apart(item, place, another, beside, gap * APART - AIR):
            yield f"{one} and {other} are too near each other"


def _called(item: QQuickItem) -> str:
    said = item.property("text")
    if said:
        return f"button {said!r}"
    return _spoken(item) or str(item.metaObject().className()).partition("_QML")[0]


def _least(item: QQuickItem, place: QRectF) -> float:
    """The side that a finger could miss; keys are as narrow as ten of them must be."""
    return place.height() if above(item, "Keyboard") else min(place.width(), place.height())


def _chosen(button: QQuickItem) -> bool:
    """On a sheet, one of several alike: `primary` then tells which holds."""
    others = [item for item in button.parentItem().childItems() if is_a(item, "Button")]
    return len(others) > 1 and above(button, "Face") is None


def _to_scale(item: QQuickItem) -> bool:
    """Meetings and free stretches on a timeline are as tall as they are long."""
    return above(item, "Timeline") is not None


def _apart(one: QQuickItem, at: QRectF, other: QQuickItem, there: QRectF, gap: float) -> bool:
    flick, another = above(one, "QQuickFlickable"), above(other, "QQuickFlickable")
    if flick is not another or _to_scale(one) or at.contains(there) or there.contains(at):
        return True  # one scrolls beneath the other, or holds it
    if above(one, "Keyboard"):
        gap = KEYS_APART - AIR
    air = gap / 2
    return not at.adjusted(-air, -air, air, air).intersects(there.adjusted(-air, -air, air, air))


def _spoken(item: QQuickItem) -> str:
    """What a screen reader says of it, or of what holds it as its own."""
    holder: QQuickItem | None = item
    while holder is not None and scene(holder).width() <= 2 * scene(item).width():
        voice = _voice(holder)
        if voice and (name := voice.text(QAccessible.Text.Name)):
            return name
        holder = holder.parentItem()
    return ""


def _voice(item: QQuickItem) -> QAccessibleInterface | None:
    return QAccessible.queryAccessibleInterface(item)


def reach_flaws(sight: Sight) -> Iterator[str]:
    """What somebody in a wheelchair could not reach, where a site asks for low buttons."""
    foot = sight.window.height()
    for item in sight.controls():
        if scene(item).center().y() < foot * LOW and not _needs_no_finger(item):
            yield f"too high for somebody who sits: {_called(item)}"


def _needs_no_finger(item: QQuickItem) -> bool:
    """What scrolls comes down to the finger; and a code is read by a phone."""
    return above(item, "QQuickFlickable") is not None or is_a(item.parentItem(), "Corner")
