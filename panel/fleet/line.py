"""What the fleet's broker says, heard in its connection's thread and brought into the loop.

Of a flood of commands a few are brought, and the rest is forgotten: the door has a frame to draw.
"""

import asyncio
import logging
import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

log = logging.getLogger("panel.fleet")

MOST = 16  # commands on their way
PAUSE = 0.1  # seconds after a batch


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A command as it came."""

    name: str
    payload: bytes
    kept: bool  # by the broker


class Hearing:
    """Lives in the thread of the connection, but for what it brings."""

    def __init__(
        self, commands: str, loop: asyncio.AbstractEventLoop, tell: Callable[[Word], None]
    ) -> None:
        """`commands`: a filter; the last level is a name. `tell` is called in the loop."""
        self.wanted = (commands,)
        self.connected = False
        self._loop = loop
        self._tell = tell
        self._lock = threading.Lock()
        self._words = deque[Word]()
        self._is_coming = False
        self._stopped = False
        self._lost = ""
        self._ignored = False

    def stop(self) -> None:
        self._stopped = True
        self.connected = False

    def found(self) -> None:
        if self._lost:
            log.info("the fleet's broker is found")
        self._lost = ""
        self.connected = True

    def lost(self, why: str) -> None:
        if not self._lost and not self._stopped:
            log.warning("the fleet's broker is lost: %s", why)
        self._lost = why
        self.connected = False

    def granted(self, wanted: str) -> None:
        pass

    def denied(self, wanted: str, why: str) -> None:
        log.warning("no commands can come: %s", why)

    def said(
        self, wanted: str, topic: str, payload: bytes, *, retained: bool, duplicate: bool
    ) -> None:
        """A word that comes twice has the same id: whoever looks at it will see."""
        name = topic.rpartition("/")[2]
        with self._lock:
            if self._stopped or len(self._words) >= MOST:
                return
            self._words.append(Word(name=name, payload=payload, kept=retained))
            if self._is_coming:
                return
            self._is_coming = True
        with suppress(RuntimeError):  # the loop has been closed
            self._loop.call_soon_threadsafe(self._bring)

    def ignored(self, what: str) -> None:
        """Nobody could read what it asks, or answer. Told aloud once."""
        level = logging.DEBUG if self._ignored else logging.INFO
        self._ignored = True
        log.log(level, "a command is not heeded: %s", what)

    def settled(self) -> None:
        pass

    def _bring(self) -> None:
        with self._lock:
            words, self._words = self._words, deque()
            self._is_coming = bool(words)
        if words and not self._stopped:
            self._loop.call_later(PAUSE, self._bring)
            for word in words:
                self._tell(word)
