"""The glass of one panel: it rests when nobody is near, and moves by a pixel now and then."""

import asyncio
import logging
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from itertools import cycle

from PySide6.QtCore import QObject, Qt, QTimer

from panel.app import Panel
from panel.config.rest import office_hours
from panel.domain.events import ScreenTouched
from panel.domain.room import Room
from panel.glass.ambient import NOT_MEASURED, LightSensor, find_light_sensor, light
from panel.glass.facts import is_warning, stirring
from panel.glass.lamp import FULL, Lamp
from panel.glass.rest import NEVER, Awake, Dark, Dim, Habits, rest
from panel.glass.sleep import Sleep
from panel.ui.glass import GlassBridge
from panel.ui.view import View

log = logging.getLogger(__name__)

SHIFTS_EVERY = 4  # minutes; with the clock's own frame, so that it costs none
LOOKS_EVERY = 20.0  # seconds, at the light before the door
LONGEST = timedelta(days=1)  # Qt counts milliseconds in 32 bits
# One pixel at a time, so that nobody sees it, and home again.
PATH = (
    *((1, 0), (1, 1), (0, 1), (-1, 1), (-2, 1), (-2, 0), (-2, -1), (-1, -1), (-1, -2), (0, -2)),
    *((1, -2), (1, -1), (2, -1), (2, 0), (2, 1), (2, 2), (1, 2), (0, 2), (0, 1), (0, 0)),
)


class GlassPart:
    """Dims, darkens and wakes one screen."""

    name = "Glass"

    def __init__(
        self, panel: Panel, window: QObject, rests: Callable[[float], None] = lambda _: None
    ) -> None:
        """`rests` hears the share of light that the screen has left: 1 is awake, 0 dark."""
        self.bridge = GlassBridge()
        self.bridge.fingers = self
        self._panel = panel
        self._now: Callable[[], datetime] = panel.clock.now
        self._touched = self._now()  # whoever starts a panel stands before it
        self._down = False
        self._rests = rests
        self._room = panel.runner.room
        self._view = panel.view(self._room, self._touched)
        self._light = NOT_MEASURED
        self._path: Iterator[tuple[int, int]] = cycle(PATH)
        self._level: Awake | Dim | Dark = Awake()
        self._sleep = Sleep(window, self._touched_in_the_dark)
        self._lamp = Lamp(panel.settings.screen.backlight, self._show)
        self._alarm = QTimer(self.bridge)
        self._alarm.setSingleShot(True)
        self._alarm.setTimerType(Qt.TimerType.PreciseTimer)
        self._alarm.timeout.connect(self._look)

    def show(self, view: View, room: Room) -> None:
        turned = view.at != self._view.at and view.at.minute % SHIFTS_EVERY == 0
        self._view, self._room = view, room
        self._look()
        if turned and not self._down and self._level != Dark():
            self.bridge.shift(*next(self._path))

    def touch(self, *, down: bool) -> None:
        """A finger on a screen that shows something."""
        self._down = down
        self._touched = self._now()
        if self._level != Awake():
            self._look()

    async def run(self) -> None:
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._lamp.run())
            if self._panel.settings.screen.ambient:
                tasks.create_task(self._see())

    def _touched_in_the_dark(self) -> None:
        self._touched = self._now()
        self._panel.runner.tell(ScreenTouched())  # may keep a room, and never loses one
        self._look()

    def _look(self) -> None:
        """What the screen should be now, and when to ask again."""
        now = self._now()
        if self._down:
            self._touched = now
        level, until = rest(now, stirring(self._room, self._view, now, self._touched), self._habits)
        if until < NEVER:
            wait = min(until - now, LONGEST)
            self._alarm.start(max(int(wait / timedelta(milliseconds=1)), 0) + 1)
        if level != self._level:
            self._level = level
            log.debug("the screen is %s", level)
        self._show()
        if level == Dark():
            self._sleep.fall()
        else:
            self._sleep.wake()
        if is_warning(self._view):
            self._sleep.rise()

    @property
    def _habits(self) -> Habits:
        said = self._panel.settings.rest
        return Habits(
            office=office_hours(said, self._panel.zone),
            dim_percent=said.dim_percent,
            dark_after=timedelta(minutes=said.dark_after_minutes),
            wakes_by_presence=said.wake_by_presence,
        )

    def _show(self) -> None:
        """By the lamp, where there is one; black lies over a dark screen all the same."""
        match self._level:
            case Dark():
                self._rests(0.0)
                self._lamp.want(0)
                self.bridge.show(veil=1.0, dark=True)
            case Dim(percent=percent):
                self._rests(percent / FULL)
                self._lamp.want(min(percent, self._light.percent))
                self.bridge.show(veil=0.0 if self._lamp.works else 1 - percent / FULL, dark=False)
            case Awake():
                self._rests(1.0)
                self._lamp.want(self._light.percent)
                self.bridge.show(veil=0.0, dark=False)

    async def _see(self) -> None:
        sensor = await asyncio.to_thread(find_light_sensor)
        if sensor is None:
            log.warning("screen.ambient: no light sensor in /sys/bus/iio: the clock decides alone")
            return
        while True:
            await self._see_once(sensor)
            await asyncio.sleep(LOOKS_EVERY)

    async def _see_once(self, sensor: LightSensor) -> None:
        seen = light(await asyncio.to_thread(sensor.lux), self._light)
        if seen != self._light:
            self._light = seen
            self.bridge.light_up(seen.daylight)
            self._show()
