"""A panel with a PIN, and somebody who knows it or does not."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from panel.admin.network import Kernel
from panel.admin.part import AdminPart, PinPart
from panel.config.admin import Admin
from panel.domain.room import Room
from panel.ui.look import PLAIN, Look
from panel.ui.stage import Stage
from panel.ui.window import make_application
from tests.rooms import at
from tests.ui.eyes import seen
from tests.ui.glass import is_a
from tests.ui.wall import OpenGlass, Wall

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CORNER = QPoint(40, 30)
PIN = "204816"


class Corner(Wall):
    """A panel with a PIN, and somebody who knows it or does not."""

    def __init__(
        self, opens: OpenGlass, folder: Path, size: tuple[int, int], look: Look = PLAIN
    ) -> None:
        super().__init__(lambda view: opens(view, size=size, look=look), folder, at("9:00"))
        self.restarts = 0
        self.seconds = 1000.0
        self.panel.settings = replace(
            self.panel.settings, admin=Admin(pin=PIN, file=folder / "pin")
        )
        self.stage = Stage(
            make_application("en"), self.door.window, self.door.bridge, self.door.codes
        )
        self.admin = AdminPart(self.panel, self.stage, self._restart, Kernel(root=folder))
        self.pin = PinPart(self.panel, self.admin, lambda: self.seconds)
        bridges = {"Pin": self.pin.bridge, "Admin": self.admin.bridge}
        self.door.window.bring({"Glass": self.part.bridge, **bridges})
        self.wait(0)
        self.panel.runner._poll_now.clear()  # the first poll of all

    def wait(self, minutes: float, room: Room | None = None) -> None:
        super().wait(minutes, room)
        if hasattr(self, "admin"):
            self.admin.show(seen(self.room, self.clock.now()), self.room)
            self.door.settle()

    def _restart(self) -> None:
        self.restarts += 1

    def press_corner(self, where: QPoint = CORNER) -> None:
        QTest.mousePress(self.door.window, LEFT, NONE, where)

    def lift(self, where: QPoint = CORNER) -> None:
        QTest.mouseRelease(self.door.window, LEFT, NONE, where)
        self.door.settle()

    def hold_corner(self, where: QPoint = CORNER) -> "Corner":
        """For as long as it takes; here it takes a moment."""
        self.door.only("AdminCorner").setProperty("patience", 1)
        self.press_corner(where)
        QTest.qWait(100)
        self.lift(where)
        return self

    def type(self, digits: str) -> "Corner":
        for key in [*digits, "OK"]:
            self.door.tap(key)
        return self

    def is_open(self, sheet: str) -> bool:
        return any(is_a(item, sheet) for item in self.door.items())

    def says(self, text: str) -> bool:
        return any(text in said for said in self.door.said())

    def tells(self, name: str) -> bool:
        """Whether the administrator's bridge has a row of this name, drawn or not."""
        chapters = self.admin.bridge.property("chapters")
        return any(row["name"] == name for one in chapters for row in one["rows"])
