"""A clock of which hours pass in seconds, one for all processes that read its file.

While the panel asks its calendar, time passes as it does in the world: what a request takes
is not multiplied, and no patience runs out.
"""

import math
import mmap
import struct
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from panel.calendars.base import Calendar, NotTold, Place
from panel.domain.effects import Book, Write
from panel.domain.meeting import Agenda, Meeting, Slot
from panel.domain.person import Person
from panel.ui.loop import Loop

LAYOUT = struct.Struct("=3d")  # this time, at that monotonic time, and seconds a second from there


class FastTime:
    def __init__(self, path: Path) -> None:
        """Read the time in this file; it begins with the present where there is none yet."""
        if not path.exists():
            path.write_bytes(LAYOUT.pack(time.time(), time.monotonic(), 1.0))
        with path.open("r+b") as file:
            self._shared = mmap.mmap(file.fileno(), LAYOUT.size)

    def now(self) -> float:
        then, since, speed = self._read()
        return then + (time.monotonic() - since) * speed

    def utc(self) -> datetime:
        return datetime.fromtimestamp(self.now(), UTC)

    @property
    def speed(self) -> float:
        return self._read()[2]

    def pass_at(self, speed: float) -> None:
        LAYOUT.pack_into(self._shared, 0, self.now(), time.monotonic(), speed)

    def _read(self) -> tuple[float, float, float]:
        """Twice the same: no other process is writing."""
        seen = b""
        while seen != (seen := self._shared[:]):
            pass
        then, since, speed = LAYOUT.unpack(seen)
        return then, since, speed


class FastLoop(Loop):
    """The panel's own loop, by that clock."""

    def __init__(self, app: QGuiApplication, fast: FastTime) -> None:
        self._fast = fast
        super().__init__(app)

    def time(self) -> float:
        return self._fast.now()

    def pass_at(self, speed: float) -> None:
        self._fast.pass_at(speed)
        self._set_alarm()

    def _set_alarm(self) -> None:
        super()._set_alarm()
        if self._alarm.isActive():
            self._alarm.start(math.ceil(self._alarm.interval() / self._fast.speed))


class TrueToLife:
    """A calendar; time flies only while nobody asks it."""

    def __init__(self, inner: Calendar, loop: FastLoop, speed: float) -> None:
        self._inner = inner
        self._loop = loop
        self._speed = speed
        self._under_way = 0
        loop.pass_at(speed)

    async def fetch(self, covers: Slot) -> Agenda:
        with self._asking():
            return await self._inner.fetch(covers)

    async def write(self, write: Write) -> tuple[Meeting, ...]:
        with self._asking():
            return await self._inner.write(write)

    async def book_elsewhere(self, mailbox: str, book: Book) -> Meeting:
        return await self._inner.book_elsewhere(mailbox, book)

    async def rooms(self, room_list: str = "") -> tuple[Place, ...]:
        return await self._inner.rooms(room_list)

    async def find_people(self, text: str) -> tuple[Person, ...]:
        return await self._inner.find_people(text)

    async def send_mail(self, message: bytes) -> None:
        await self._inner.send_mail(message)

    async def language_of(self, address: str) -> str:
        return await self._inner.language_of(address)

    async def in_calls(self, addresses: Sequence[str]) -> frozenset[str]:
        return await self._inner.in_calls(addresses)

    async def availability(
        self, mailboxes: Sequence[str], within: Slot
    ) -> Mapping[str, tuple[Slot, ...] | NotTold]:
        with self._asking():
            return await self._inner.availability(mailboxes, within)

    async def close(self) -> None:
        await self._inner.close()

    @contextmanager
    def _asking(self) -> Iterator[None]:
        self._under_way += 1
        self._loop.pass_at(1.0)
        try:
            yield
        finally:
            self._under_way -= 1
            if not self._under_way:
                self._loop.pass_at(self._speed)
