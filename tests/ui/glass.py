"""The door's glass in a test: what stands on it, and fingers for it."""

from types import TracebackType

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QPoint,
    QSize,
    Qt,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from panel.demo.pictures import codes as demo_codes
from panel.domain.events import Event
from panel.ui.codes import CodesBridge
from panel.ui.door import Door
from panel.ui.look import PLAIN, Look
from panel.ui.plain import Plate
from panel.ui.view import View
from panel.ui.window import PanelWindow, Properties, speak
from tests.ui.sight import Sight, above, is_a, painted, scene

__all__ = ["Glass", "above", "is_a", "painted", "scene"]

QUIET = 150  # ms, many frames
ROOM = "Lyon-A-3-Saturne"


class Glass(Sight):
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
        seats: int = 0,
        setup: Properties | None = None,
        codes: CodesBridge | None = None,  # none said: those of the demo
        look: Look = PLAIN,
        rotate: int = 0,
    ) -> None:
        speak(app, language)
        qInstallMessageHandler(None)  # a handler in Python dead-locks while QML is loaded
        self.told: list[Event] = []
        if view is not None:
            plate = Plate(room_name=name, room_detail=detail, language=language, capacity=seats)
            self.door = Door(view, self.told.append, plate)
            self.bridge = self.door.bridge
            self.codes = codes or demo_codes()
        screen, properties = ("Setup", setup) if setup else ("Door", self._bridges())
        bound: Properties = {**properties, "siteScale": 1.0, "look": look}
        super().__init__(PanelWindow(screen, bound, QSize(*size), rotate))
        self.frames = 0
        self.window.frameSwapped.connect(self._count)
        self.window.open(full_screen=False)
        self.is_patient(0)
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
        self.window.wait_until_shown()
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

    # --- fingers ----------------------------------------------------------------------------

    def tap(self, text: str) -> None:
        self.tap_at(scene(self.buttons()[text]).center().toPoint())

    def is_patient(self, milliseconds: int) -> None:
        """How long the bar of actions is deaf after each change; whoever tests waits for less."""
        for bar in (item for item in self.items() if is_a(item, "ActionBar")):
            bar.setProperty("patience", milliseconds)

    def tap_at(self, point: QPoint) -> None:
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(self.window, left, none, point)
        self.settle()
