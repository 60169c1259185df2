"""systemd's watchdog, fed from Qt's own loop while the room and the screen answer.

A loop that hangs feeds nobody. Nor does one that turns around a room that listens no more, a
screen that shows no frame it was asked for, or a compositor that answers nobody. Who asks for no
watchdog pays for none of this.
"""

import logging
from collections.abc import Callable, Iterable
from datetime import timedelta
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtQuick import QQuickWindow

from panel.alive import Alive, Sign
from panel.compositor import compositor
from panel.health import FOOD, sd_notify, watchdog_interval

log = logging.getLogger(__name__)


class Listens(Protocol):
    """The room's one task."""

    @property
    def beats(self) -> int: ...

    def nudge(self) -> None: ...


class RoomSign:
    """The task that decides takes out what comes in."""

    name = "the room"

    def __init__(self, room: Listens) -> None:
        self._room = room
        self._before = room.beats - 1  # nobody has asked yet

    def ask(self) -> None:
        self._before = self._room.beats
        self._room.nudge()

    def given(self) -> bool:
        return self._room.beats > self._before


class ScreenSign:
    """A frame that was asked for is shown; none is, of a window that nobody can see."""

    name = "the screen"

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._waits = False
        self._asked = False

    def _shown(self) -> None:
        self._waits = self._asked = False

    def ask(self) -> None:
        self._waits = self._window.isExposed()
        if self._waits:
            if not self._asked:  # frames that nobody asked for cost nothing
                once = Qt.ConnectionType.SingleShotConnection
                self._window.frameSwapped.connect(self._shown, once)
                self._asked = True
            self._window.update()

    def given(self) -> bool:
        return not (self._waits and self._window.isExposed())


class Watchdog(QObject):
    """Fed for as long as it lives; where there is none, nobody is asked anything."""

    def __init__(
        self,
        signs: Iterable[Sign],
        interval: timedelta | None,
        feed: Callable[[str], object] = sd_notify,
    ) -> None:
        """`interval`: as `health.watchdog_interval` tells it."""
        super().__init__()
        self._feed = feed
        self._alive = Alive(signs)
        self._silent: tuple[str, ...] = ()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        if interval is not None:
            feed(FOOD)
            self._timer.start(int(interval / timedelta(milliseconds=1)))

    def end(self) -> None:
        """Whoever comes next has the whole time to begin."""
        if self._timer.isActive():
            self._timer.stop()
            self._feed(FOOD)

    def _look(self) -> None:
        silent = self._alive.look()
        if silent and not self._silent:
            log.error("%s gives no sign of life: the watchdog is not fed", " and ".join(silent))
        if self._silent and not silent:
            log.info("%s gives signs of life again", " and ".join(self._silent))
        self._silent = silent
        if not silent:
            self._feed(FOOD)


def watchdog(window: QQuickWindow, room: Listens | None = None) -> Watchdog:
    """The one that systemd has set; a screen without a room has only itself to answer."""
    signs: list[Sign] = [ScreenSign(window)]
    if room is not None:
        signs.append(RoomSign(room))
    if (behind := compositor()) is not None:
        signs.append(behind)
    return Watchdog(signs, watchdog_interval())
