"""A panel on its wall: the door's glass with all that rests and wakes it, and a clock to turn."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest

from panel.app import build
from panel.domain.events import Event
from panel.domain.room import Room
from panel.glass.part import GlassPart
from panel.health import FakeClock
from tests.config.folder import ROOM, Folder
from tests.rooms import a_room
from tests.ui.eyes import seen
from tests.ui.glass import Glass, scene

RESTS = '[defaults.rest]\noffice_hours = ["08:00-18:00"]\n'

OpenGlass = Callable[..., Glass]


class Wall:
    """Verbs of the building at night."""

    def __init__(self, opens: OpenGlass, folder: Path, now: datetime, sites: str = RESTS) -> None:
        files = Folder(folder)
        files.panel(f'{ROOM}timezone = "UTC"\n[panel]\nstate = "state"\ncache = "cache"\n')
        files.sites(sites)
        self.clock = FakeClock(now)
        self.panel = build(files.panel_toml, files.load(), UTC, self.clock)
        self.door: Glass = opens(seen(a_room(now=now), now))
        self.room = a_room(now=now)
        self.light = 1.0  # what the screen's rest leaves of a light at the door
        self.part = GlassPart(self.panel, self.door.window, self.dims)
        self.door.window.bring({"Glass": self.part.bridge})
        self.wait(0)

    def wait(self, minutes: float, room: Room | None = None) -> None:
        """Till then nobody comes by; the room is as it was, or this one."""
        self.pass_time(minutes, room)
        self.door.settle()

    def pass_time(self, minutes: float, room: Room | None = None) -> None:
        """Likewise, and nobody looks."""
        self.clock.pass_time(minutes=minutes)
        self.room = room or a_room(now=self.clock.now())
        view = seen(self.room, self.clock.now())
        self.door.door.show(view)
        self.part.show(view, self.room)

    def dims(self, share: float) -> None:
        self.light = share

    @property
    def told(self) -> list[Event]:
        """What the panel has heard of the door and of touches in the dark."""
        return [*self.door.told, *self.panel.runner._inbox.came()]

    @property
    def is_dark(self) -> bool:
        return bool(self.door.window.rootObject().property("dark"))

    @property
    def veil(self) -> float:
        return float(self.part.bridge.property("veil"))

    def wakes_up(self) -> None:
        """Its light is there: from now on one sees what one touches."""
        for _ in range(250):
            if not self.part._sleep.takes:
                return
            QTest.qWait(10)
        raise AssertionError("it does not wake up")

    def centre(self, text: str) -> QPoint:
        return scene(self.door.buttons()[text]).center().toPoint()

    def close(self) -> None:
        self.panel.journal.close()


def touch(wall: Wall, device: QPointingDevice, *points: QPoint) -> None:
    """All these fingers at once, and off again."""
    down = QTest.touchEvent(wall.door.window, device)
    for number, point in enumerate(points):
        down.press(number, point, wall.door.window)
    down.commit()
    up = QTest.touchEvent(wall.door.window, device)
    for number, point in enumerate(points):
        up.release(number, point, wall.door.window)
    up.commit()
    wall.door.settle()


HangUp = Callable[..., Wall]
