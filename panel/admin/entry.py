"""Whoever types a PIN: digits go in, and come out as nothing but right or wrong."""

import logging
import math
from collections.abc import Callable

from PySide6.QtCore import QTimer

from panel.admin.lock import FREE_TRIES, Lock
from panel.ui.pin import PinBridge

log = logging.getLogger(__name__)

MOST = 12
A_SECOND = 1000  # ms


class Entry:
    """One door's PIN pad. The lock outlives the sheet."""

    def __init__(
        self,
        pin: Callable[[], str],
        on_open: Callable[[], None],
        since_boot: Callable[[], float],
    ) -> None:
        """`pin`: as the files hold it now."""
        self.bridge = PinBridge()
        self.bridge.keys = self
        self._pin = pin
        self._on_open = on_open
        self._since_boot = since_boot
        self._lock = Lock()
        self._digits = ""
        self._wrong = False
        self._tick = QTimer(self.bridge)
        self._tick.setInterval(A_SECOND)
        self._tick.timeout.connect(self._show)

    def begin(self) -> None:
        self._digits, self._wrong = "", False
        self._show()

    def press(self, digit: str) -> None:
        if len(digit) == 1 and digit in "0123456789" and not self._waits():
            self._digits, self._wrong = (self._digits + digit)[:MOST], False
            self._show()

    def erase(self) -> None:
        self._digits, self._wrong = self._digits[:-1], False
        self._show()

    def enter(self) -> None:
        if not self._digits or self._waits():
            return
        typed, self._digits = self._digits, ""
        lock = self._lock.tried(typed, self._pin(), self._since_boot())
        self._wrong = lock is not None
        self._lock = lock or Lock()
        self._tell()
        self._show()
        if lock is None:
            self._on_open()
            self.bridge.opened.emit()

    def leave(self) -> None:
        self._digits, self._wrong = "", False
        self._tick.stop()

    def _waits(self) -> int:
        return math.ceil(self._lock.waits(self._since_boot()))

    def _tell(self) -> None:
        if not self._wrong:
            log.info("the administrator's corner was opened")
        elif self._lock.wrong < FREE_TRIES:
            log.info("a wrong PIN at the door")
        else:
            log.warning(
                "%d wrong PINs in a row at the door: locked for %d s",
                self._lock.wrong,
                self._waits(),
            )

    def _show(self) -> None:
        seconds = self._waits()
        state = "locked" if seconds else "wrong" if self._wrong else "asking"
        self.bridge.show(digits=len(self._digits), state=state, seconds=seconds)
        if seconds and not self._tick.isActive():
            self._tick.start()
        elif not seconds:
            self._tick.stop()
