"""A bell that is rung once, to call a thread away from whatever it waits for."""

import socket
import threading
from contextlib import suppress


class Bell:
    """Also something to select on: readable once it has rung."""

    def __init__(self) -> None:
        self._rung = threading.Event()
        self._ear, self._rope = socket.socketpair()

    @property
    def rung(self) -> bool:
        return self._rung.is_set()

    def ring(self) -> None:
        """From any thread, also when nobody listens any more."""
        self._rung.set()
        with suppress(OSError):
            self._rope.send(b"!")

    def wait(self, seconds: float) -> None:
        self._rung.wait(seconds)

    def fileno(self) -> int:
        return self._ear.fileno()

    def close(self) -> None:
        self._ear.close()
        self._rope.close()
