"""The door's glass in a test: what stands on it, and fingers for it."""

from collections.abc import Iterator
from types import TracebackType

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    QPoint,
    QRectF,
    QSize,
    Qt,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from panel.demo.pictures import codes as demo_codes
from panel.domain.events import Event
from panel.ui.codes import CodesBridge
from panel.ui.door import Door
from panel.ui.plain import Plate
from panel.ui.view import View
from panel.ui.window import PanelWindow, Properties, speak

QUIET = 150  # ms, many frames
ROOM = "Lyon-A-3-Saturne"


class Glass:
    """A window on one screen, offscreen; leaves nothing behind."""

    def __init__(
        self,
        app: QGuiApplication,
        view: View | None = None,
        *,
        size: tuple[int, int] = (800, 480),
        language: str = "en",
        name: str = ROOM,
        detail: str = "",
        setup: Properties | None = None,
        codes: CodesBridge | None = None,  # none said: those of the demo
    ) -> None:
        speak(app, language)
        qInstallMessageHandler(None)  # a handler in Python dead-locks while QML is loaded
        self.told: list[Event] = []
        if view is not None:
            plate = Plate(room_name=name, room_detail=detail, language=language)
            self.door = Door(view, self.told.append, plate)
            self.bridge = self.door.bridge
            self.codes = codes or demo_codes()
        screen, properties = ("Setup", setup) if setup else ("Door", self._bridges())
        self.window = PanelWindow(screen, {**properties, "siteScale": 1.0}, QSize(*size))
        self.frames = 0
        self.window.frameSwapped.connect(self._count)
        self.window.open(full_screen=False)
        self.settle()

    def __enter__(self) -> "Glass":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.window.close_down()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        qInstallMessageHandler(None)

    def _bridges(self) -> Properties:
        return {"door": self.bridge, "codes": self.codes}

    def _count(self) -> None:
        self.frames += 1

    def show(self, view: View) -> None:
        self.door.show(view)
        self.settle()

    def settle(self, milliseconds: int = 0) -> None:
        """Let what is under way happen; rows find their places only when a frame is drawn."""
        QCoreApplication.processEvents()
        QTest.qWait(milliseconds)
        self.window.grabWindow()

    def rest(self) -> None:
        """Wait until no frame has been drawn for a while: motion has ended."""
        drawn = -1
        while drawn != self.frames:
            drawn = self.frames
            QTest.qWait(QUIET)

    def drew_since(self, frames: int) -> bool:
        """Whether a frame comes; a busy machine may take its time."""
        for _ in range(100):
            if self.frames > frames:
                return True
            QTest.qWait(20)
        return False

    def turn(self, picture: str) -> None:
        """Another code; empty: none."""
        self.codes.show(picture)
        self.settle()

    # --- what stands on it ------------------------------------------------------------------

    def items(self, within: QQuickItem | None = None) -> Iterator[QQuickItem]:
        """Every visible item; a Repeater's are found through childItems() only."""
        for item in (within or self.window.contentItem()).childItems():
            if item.isVisible():
                yield item
                yield from self.items(item)

    def texts(self) -> Iterator[QQuickItem]:
        return (i for i in self.items() if i.inherits("QQuickText") and i.property("text"))

    def said(self) -> list[str]:
        return [str(text.property("text")) for text in self.texts()]

    def buttons(self) -> dict[str, QQuickItem]:
        return {str(i.property("text")): i for i in self.items() if is_a(i, "Button")}

    def only(self, kind: str) -> QQuickItem:
        (found,) = (item for item in self.items() if is_a(item, kind))
        return found

    def theme(self) -> QObject:
        theme = self.window.engine().singletonInstance("Panel", "Theme")
        assert isinstance(theme, QObject)
        return theme

    # --- fingers ----------------------------------------------------------------------------

    def tap(self, text: str) -> None:
        self.tap_at(scene(self.buttons()[text]).center().toPoint())

    def tap_at(self, point: QPoint) -> None:
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(self.window, left, none, point)
        self.settle()


def is_a(item: QQuickItem, kind: str) -> bool:
    return str(item.metaObject().className()).startswith(f"{kind}_QMLTYPE")


def scene(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def painted(text: QQuickItem) -> QRectF:
    """Where a text's letters lie."""
    width = min(float(text.property("contentWidth")), text.width())
    height = min(float(text.property("contentHeight")), text.height())
    return text.mapRectToScene(QRectF(0, 0, width, height))


def above(item: QQuickItem, kind: str) -> QQuickItem | None:
    """The nearest item of this kind that holds the item."""
    holders = _and_its_holders(item.parentItem())
    return next((one for one in holders if is_a(one, kind) or one.inherits(kind)), None)


def _and_its_holders(item: QQuickItem | None) -> Iterator[QQuickItem]:
    while item is not None:
        yield item
        item = item.parentItem()
