"""Readings of other threads, brought into the asyncio loop a few times a second at most."""

import asyncio
import threading
from collections.abc import Hashable, Iterator
from contextlib import suppress

from sensors.base import Evidence, Link, Reading, Tell, Unsaid

PAUSE = 0.05  # seconds after a batch: thousands of readings a second still cost no frame


class Crossing:
    """The first reading is told at once; while more arrive, a batch each 50 ms.

    Of each sensor a batch keeps the last reading of each word there is: "present", "absent",
    "lost", "up", a count... in the order they were put. So it is small however many come, and
    neither a hit nor a break in the line is lost among them.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, tell: Tell) -> None:
        self._loop = loop
        self._tell = tell
        self._lock = threading.Lock()  # never held while telling
        self._kept: dict[tuple[str, Hashable], tuple[int, Reading]] = {}
        self._number = 0
        self._is_coming = False  # a batch is on its way, or its pause is not yet over
        self._closed = False

    def put(self, reading: Reading) -> None:
        """From any thread. Never waits, and never raises: not even after the loop has ended."""
        with self._lock:
            if self._closed:
                return
            self._number += 1
            for word in _words(reading):
                self._kept[reading.sensor, word] = (self._number, reading)
            if self._is_coming:
                return
            self._is_coming = True
        with suppress(RuntimeError):  # the loop has been closed
            self._loop.call_soon_threadsafe(self._bring)

    def close(self) -> None:
        """In the loop. From now on nothing is told."""
        with self._lock:
            self._closed = True
            self._kept.clear()

    def _bring(self) -> None:
        with self._lock:
            batch = dict(self._kept.values())
            self._kept.clear()
            self._is_coming = bool(batch)
        if not batch:
            return
        # first, so that whoever is told may fail without making us deaf
        self._loop.call_later(PAUSE, self._bring)
        for number in sorted(batch):
            if self._closed:
                return
            self._tell(batch[number])


def _words(reading: Reading) -> Iterator[Hashable]:
    """What it says: a later reading that says the same stands for it."""
    yield "is there", reading.fresh
    if reading.evidence is not Evidence.NONE:
        yield reading.evidence, reading.fresh
    if reading.link is not Link.UNSAID:
        yield reading.link
    for name in ("count", "battery", "battery_low"):
        if getattr(reading, name) is not Unsaid.UNSAID:
            yield name
