"""A badge reader that types: the window's keys go to it, and nowhere else."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent

from panel.reader import Read, Typed

KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})


class Wedge(QObject):
    """Takes every key from a window, so that none moves or touches anything on it.

    Of the window rather than of the application, which would be asked about each item's and
    each timer's events, too: three times as many while the door moves.
    """

    def __init__(
        self, window: QObject, on_read: Read, now: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(window)
        self._typed = Typed()
        self._on_read = on_read
        self._now = now
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if event.type() not in KEYS:
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._press(event)
        return True

    def _press(self, key: QKeyEvent) -> None:
        if key.isAutoRepeat():
            return  # a key that is leant upon repeats as fast as a reader types
        if text := self._typed.press(key.text(), self._now()):
            self._on_read(text)
