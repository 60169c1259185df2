"""What is to be said to a broker, put from any thread: bounded, however long the broker is away."""

import socket
import threading
from collections import deque
from contextlib import suppress
from dataclasses import dataclass

MOST_PASSING = 8  # what is not retained; what would be more is forgotten


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    topic: str
    payload: bytes
    retained: bool


class Outbox:
    """Of each retained topic the newest word alone waits; a new connection says them all again.

    Also something to select on: readable while something waits.
    """

    def __init__(self, will: Message) -> None:
        """`will`: what the broker says for us once we are gone, however that was."""
        self.will = will
        self._lock = threading.Lock()
        self._standing: dict[str, bytes] = {}
        self._waiting: dict[str, None] = {}  # topics, in the order of their first word
        self._passing = deque[Message]()
        self._ear, self._rope = socket.socketpair()
        for end in (self._ear, self._rope):
            end.settimeout(0)

    def keep(self, topic: str, payload: bytes) -> None:
        """Say it, retained, unless it was the last word there. Never waits."""
        with self._lock:
            if self._standing.get(topic) == payload:
                return
            self._standing[topic] = payload
            self._waiting[topic] = None
        self._pull()

    def pass_on(self, topic: str, payload: bytes) -> None:
        """Say it once, to whoever listens now. Never waits."""
        with self._lock:
            if len(self._passing) < MOST_PASSING:
                self._passing.append(Message(topic=topic, payload=payload, retained=False))
        self._pull()

    def begin_again(self) -> None:
        """On a new connection: whatever the last one took may be forgotten."""
        with self._lock:
            self._waiting = dict.fromkeys(self._standing)
            self._passing.clear()  # whoever asked has given up
        self._pull()

    def take(self) -> Message | None:
        """The next to be said."""
        with self._lock:
            if self._waiting:
                topic = next(iter(self._waiting))
                del self._waiting[topic]
                return Message(topic=topic, payload=self._standing[topic], retained=True)
            return self._passing.popleft() if self._passing else None

    def fileno(self) -> int:
        return self._ear.fileno()

    def hear(self) -> None:
        """Be quiet until something new is put."""
        with suppress(BlockingIOError):
            while self._ear.recv(1024):
                pass

    def close(self) -> None:
        """What is put later is lost."""
        self._ear.close()
        self._rope.close()

    def _pull(self) -> None:
        with suppress(OSError):  # it rings already, or nobody is there any more
            self._rope.send(b"!")
