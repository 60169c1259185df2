"""Words too pale on what lies behind them, as the glass has drawn it."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem

from tests.ui.sight import Sight, above, painted, scene

# WCAG 2.1, 1.4.3 and 1.4.6; large: 18 pt, or 14 pt bold, at 96 dots an inch.
LEAST, LEAST_LARGE = 4.5, 3.0
BEST, BEST_LARGE = 7.0, 4.5
LARGE, LARGE_BOLD = 24.0, 18.66
BOLD = 600  # Font.DemiBold
LOOKS = (6, 5)  # at so many points across and down each text
ODD = 0.25  # of all points: an edge, a line that runs behind


def contrast_flaws(sight: Sight) -> Iterator[str]:
    """Looks behind the words: the picture without them tells what lies there."""
    texts = [text for text in sight.texts() if _in_sight(text)]
    behind = _without(sight, texts)
    veils = [item for item in sight.items() if _is_veil(item)]
    theme = str(sight.theme().property("theme") or "")
    for text in texts:
        if not text.isEnabled():
            continue  # WCAG lets go of what cannot be used now
        found = _ratio(text, behind, veils)
        if found < (wanted := _wanted(text, theme)) - 0.05:
            yield f"contrast {found:.1f}, not {wanted}: {text.property('text')!r}"


def _wanted(text: QQuickItem, theme: str) -> float:
    size = float(
        text.property("fontInfo").property("pixelSize").toNumber()
    )  # as it was made to fit
    weight = int(text.property("font").weight())
    large = size >= LARGE or (size >= LARGE_BOLD and weight >= BOLD)
    strict = theme == "contrast"
    if large:
        return BEST_LARGE if strict or above(text, "Status") else LEAST_LARGE
    return BEST if strict else LEAST


def _in_sight(text: QQuickItem) -> bool:
    flick = above(text, "QQuickFlickable")
    return flick is None or scene(flick).contains(painted(text))


def _without(sight: Sight, texts: list[QQuickItem]) -> QImage:
    """The window with no letters on it; a scale is what no binding of theirs sets."""
    for text in texts:
        text.setScale(0)
    picture = sight.window.grabWindow()
    for text in texts:
        text.setScale(1)
    return picture


def _is_veil(item: QQuickItem) -> bool:
    """A translucent pane: it pales the words beneath it as well."""
    if not item.inherits("QQuickRectangle") or item.property("gradient") is not None:
        return False
    return 0 < QColor(item.property("color")).alphaF() < 1


def _ratio(text: QQuickItem, behind: QImage, veils: list[QQuickItem]) -> float:
    """The worst of nearly all points."""
    place = painted(text)
    over = [QColor(v.property("color")) for v in veils if _lies_over(v, text, place)]
    colour, opacity = QColor(text.property("color")), _opacity(text)
    seen: list[float] = []
    for point in _points(place):
        ground = behind.pixelColor(*point) if behind.valid(*point) else None
        if ground is None:
            continue
        bare = ground
        for veil in over:
            bare = _uncovered(bare, veil)
        letter = _mixed(colour, bare, opacity)
        for veil in over:
            letter = _mixed(veil, letter, 1.0)
        seen.append(ratio(letter, ground))
    return sorted(seen)[int(ODD * len(seen))] if seen else 21.0


def _points(place: QRectF) -> Iterator[tuple[int, int]]:
    across, down = LOOKS
    for row in range(down):
        for column in range(across):
            x = place.left() + (column + 0.5) * place.width() / across
            yield int(x), int(place.top() + (row + 0.5) * place.height() / down)


def _opacity(item: QQuickItem | None) -> float:
    share = 1.0
    while item is not None:
        share *= item.opacity()
        item = item.parentItem()
    return share


def _mixed(upper: QColor, lower: QColor, opacity: float) -> QColor:
    share = upper.alphaF() * opacity
    pairs = zip(_parts(upper), _parts(lower), strict=True)
    return QColor.fromRgbF(*(share * top + (1 - share) * bottom for top, bottom in pairs))


def _uncovered(seen: QColor, veil: QColor) -> QColor:
    """What lies beneath a veil through which this is seen."""
    share = veil.alphaF()
    pairs = zip(_parts(veil), _parts(seen), strict=True)
    parts = ((whole - share * top) / (1 - share) for top, whole in pairs)
    return QColor.fromRgbF(*(min(max(part, 0.0), 1.0) for part in parts))


def _lies_over(veil: QQuickItem, text: QQuickItem, place: QRectF) -> bool:
    """Drawn later, and there: of two in one parent the later child is drawn later."""
    if not scene(veil).contains(place.center()):
        return False
    below, above_it = _line(text), _line(veil)
    for one, other in zip(below, above_it, strict=False):
        if one is not other:
            children = one.parentItem().childItems()
            return children.index(other) > children.index(one)
    return False  # it holds the text


def _line(item: QQuickItem) -> list[QQuickItem]:
    """From the root down to it."""
    line: list[QQuickItem] = []
    holder: QQuickItem | None = item
    while holder is not None:
        line.insert(0, holder)
        holder = holder.parentItem()
    return line


def ratio(one: QColor, other: QColor) -> float:
    """WCAG 2.1's contrast ratio."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(part) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _parts(colour: QColor) -> tuple[float, float, float]:
    return colour.redF(), colour.greenF(), colour.blueF()
