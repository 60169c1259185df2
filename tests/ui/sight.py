"""What stands on a window: its items, texts and buttons, and where."""

from collections.abc import Iterator

from PySide6.QtCore import QMetaObject, QObject, QRectF
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem

from panel.ui.window import PanelWindow

# Qt::AlignmentFlag: the share of the spare room that lies before the letters.
SHARES = {1: 0.0, 2: 1.0, 4: 0.5, 8: 0.0, 32: 0.0, 64: 1.0, 128: 0.5}


class Sight:
    """A window as somebody before it sees it."""

    def __init__(self, window: PanelWindow) -> None:
        self.window = window

    def items(self, within: QQuickItem | None = None) -> Iterator[QQuickItem]:
        """Every visible item; a Repeater's are found through childItems() only."""
        for item in (within or self.window.contentItem()).childItems():
            if item.isVisible() and item.opacity() > 0:
                yield item
                yield from self.items(item)

    def texts(self) -> Iterator[QQuickItem]:
        return (i for i in self.items() if i.inherits("QQuickText") and i.property("text"))

    def said(self) -> list[str]:
        return [str(text.property("text")) for text in self.texts()]

    def buttons(self) -> dict[str, QQuickItem]:
        return {str(i.property("text")): i for i in self.items() if is_a(i, "Button")}

    def controls(self) -> Iterator[QQuickItem]:
        """Everything that hears a finger for itself: buttons, and what is tapped like one."""
        for item in self.items():
            heard = item.isEnabled() and _hears(item) and above(item, "Button") is None
            if heard or is_a(item, "Button"):
                yield item

    def only(self, kind: str) -> QQuickItem:
        (found,) = (item for item in self.items() if is_a(item, kind))
        return found

    def theme(self) -> QObject:
        theme = self.window.engine().singletonInstance("Panel", "Theme")
        assert isinstance(theme, QObject)
        return theme


class Still(Sight):
    """A sight in which nothing moves: what stands there is looked for once."""

    def __init__(self, sight: Sight) -> None:
        super().__init__(sight.window)
        self._items = list(sight.items())
        self._texts = list(super().texts())
        self._controls = list(super().controls())

    def items(self, within: QQuickItem | None = None) -> Iterator[QQuickItem]:
        return super().items(within) if within else iter(self._items)

    def texts(self) -> Iterator[QQuickItem]:
        return iter(self._texts)

    def controls(self) -> Iterator[QQuickItem]:
        return iter(self._controls)


def is_a(item: QQuickItem, kind: str) -> bool:
    """Or is made of one: `Tap` is a `Button`."""
    meta: QMetaObject | None = item.metaObject()
    while meta is not None:
        if str(meta.className()).startswith(f"{kind}_QMLTYPE"):
            return True
        meta = meta.superClass()
    return False


def scene(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def painted(text: QQuickItem) -> QRectF:
    """Where a text's letters lie."""
    width = min(float(text.property("contentWidth")), text.width())
    height = min(float(text.property("contentHeight")), text.height())
    x = SHARES[_read(text, "effectiveHorizontalAlignment")] * (text.width() - width)
    y = SHARES[_read(text, "verticalAlignment")] * (text.height() - height)
    return text.mapRectToScene(QRectF(x, y, width, height))


def _hears(item: QQuickItem) -> bool:
    if item.inherits("QQuickText"):
        return False
    if item.inherits("QQuickMouseArea"):
        return not is_a(item, "KeepTouch") and bool(item.property("enabled"))
    handlers = (child for child in item.children() if child.inherits("QQuickTapHandler"))
    return any(handler.property("enabled") for handler in handlers)


def _read(item: QQuickItem, name: str) -> int:
    """An enum of Qt Quick's own, which Python has no name for."""
    context = QQmlEngine.contextForObject(item)
    value, _ = QQmlExpression(context, item, name).evaluate()
    return int(value)


def above(item: QQuickItem, kind: str) -> QQuickItem | None:
    """The nearest item of this kind that holds the item."""
    holders = _and_its_holders(item.parentItem())
    return next((one for one in holders if is_a(one, kind) or one.inherits(kind)), None)


def _and_its_holders(item: QQuickItem | None) -> Iterator[QQuickItem]:
    while item is not None:
        yield item
        item = item.parentItem()
