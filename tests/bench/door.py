"""A whole panel made in this process: its window, its bridge, its one task, any calendar."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtQuick import QQuickItem

from panel.app import build, build_calendar, sense, settle_down
from panel.calendars.base import Calendar
from panel.config import NotConfigured, load_panel
from panel.config.phone import NotFitted
from panel.domain.room import Room
from panel.health import WallClock
from panel.ui import door as ui
from panel.ui.codes import CodesBridge
from panel.ui.look import PLAIN
from panel.ui.stage import Properties, open_window
from panel.ui.window import make_application
from panel.visitors import Visitors
from panel.zone import settle_in
from tests.bench.figure import NotMeasured

if TYPE_CHECKING:
    from panel.fleet.part import Fleet


class Door:
    """As panel.app makes it, but for the clock."""

    def __init__(self, config: Path, clock: WallClock) -> None:
        settings = load_panel(config)
        zone = settle_in(settings.room.timezone)
        self.app: QGuiApplication = make_application(settings.screen.language)
        self._panel = build(config, settings, zone, clock)
        self.runner = self._panel.runner
        view = self._panel.view(self.runner.room, clock.now())
        self.door = ui.Door(view, self.runner.tell, self._panel.plate)
        size = QSize(settings.screen.width, settings.screen.height)
        self.codes = CodesBridge(fitted=self._panel.fits_phones)
        bound: Properties = {
            "door": self.door.bridge,
            "codes": self.codes,
            "siteScale": 1.0,
            "look": PLAIN,
        }
        self.window = open_window("Door", bound, size, cursor=False)

    def calendar(self) -> Calendar:
        access = self._panel.settings.graph
        if isinstance(access, NotConfigured):
            raise NotMeasured("the panel has no [graph]")
        calendar = build_calendar(self._panel, access)
        settle_down()
        return calendar

    async def live_through(self, calendar: Calendar, act: Callable[[], Awaitable[None]]) -> int:
        """Run the room while something is done to it."""

        visitors = Visitors(self._panel, calendar, self.codes)
        afar = self._afar()

        def show(room: Room, now: datetime) -> datetime:
            view = self._panel.view(room, now)
            self.door.show(view)
            visitors.show(view, room)
            for fleet in afar:
                fleet.show(view, room)
            return view.holds_until

        room = asyncio.ensure_future(self.runner.run(calendar, show))
        beside = [
            asyncio.ensure_future(sense(self._panel)),
            asyncio.ensure_future(visitors.receive()),
            asyncio.ensure_future(act()),
            *(asyncio.ensure_future(fleet.run()) for fleet in afar),
        ]
        try:
            done, _ = await asyncio.wait([room, *beside], return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            for task in (room, *beside):
                task.cancel()
            await asyncio.gather(room, *beside, return_exceptions=True)
            await calendar.close()
        return 0

    def _afar(self) -> "list[Fleet]":
        table = self._panel.settings.fleet
        if isinstance(table, NotFitted):
            return []
        from panel.fleet.part import Fleet  # no other bench pays for it

        return [Fleet(self._panel, table, self.window, lambda: None)]

    def close(self) -> None:
        self.window.close_down()
        self._panel.journal.close()

    def tap(self, point: QPoint) -> None:
        """As a mouse does. QTest would turn the loop meanwhile, inside the task that taps."""
        where, left = QPointF(point), Qt.MouseButton.LeftButton
        for kind, held in (
            (QEvent.Type.MouseButtonPress, left),
            (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
        ):
            bare = Qt.KeyboardModifier.NoModifier
            event = QMouseEvent(kind, where, where, left, held, bare)
            QCoreApplication.sendEvent(self.window, event)

    def is_patient(self, milliseconds: int) -> None:
        """How long the bar of actions is deaf after each change."""
        for item in _all(self.window.rootObject()):
            if item.metaObject().className().startswith("ActionBar_"):
                item.setProperty("patience", milliseconds)

    def buttons(self) -> dict[str, QPoint]:
        """What can be tapped now, by its text, and where."""
        return {
            str(item.property("text")): item.mapToScene(
                QPointF(item.width() / 2, item.height() / 2)
            ).toPoint()
            for item in _all(self.window.rootObject())
            if item.metaObject().className().startswith("Button_") and item.isVisible()
        }


def _all(item: QQuickItem) -> list[QQuickItem]:
    return [item, *(below for child in item.childItems() for below in _all(child))]
