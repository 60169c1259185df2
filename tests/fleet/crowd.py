"""A thousand panels as a broker knows them: their words and their patience, and nothing else."""

import asyncio
import resource
import struct
import time
from contextlib import suppress
from dataclasses import dataclass, field

from panel.fleet.part import PACE
from sensors.mqtt_broker import Pace
from sensors.mqtt_waiting import Waiting

TOPICS = ("availability", "state", "health", "decisions", "version")
SPOKEN = b'{"state": "free", "free": "yes", "until": null}' * 4  # as long as a state
CONNECTED, PUBLISHED, CONFIRMED, GRANTED = 0x20, 0x30, 0x40, 0x90  # MQTT 3.1.1, 2.2.1
SPARE = 200  # files beside those of the crowd


def make_room_for(people: int) -> bool:
    """Whether this process, and a broker started from it, may hold so many lines."""
    wanted = people + SPARE
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard != resource.RLIM_INFINITY and hard < wanted:
        return False
    if soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
    return True


@dataclass
class Crowd:
    """All of them, in one loop."""

    port: int
    people: int
    pace: Pace = PACE
    calls: int = 0  # lines that were opened, or tried
    back: set[int] = field(default_factory=set)  # who has said all and was confirmed
    home_at: list[float] = field(default_factory=list)  # time.monotonic() of each return
    _tasks: list[asyncio.Task[None]] = field(default_factory=list)

    async def come(self) -> None:
        self._tasks = [asyncio.create_task(self._live(number)) for number in range(self.people)]
        await self.until_all_are_back()

    async def until_all_are_back(self, within: float = 90.0) -> None:
        async with asyncio.timeout(within):
            while len(self.back) < self.people:  # noqa: ASYNC110  a thousand tell it, one by one
                await asyncio.sleep(0.02)

    async def until_all_are_gone(self) -> None:
        async with asyncio.timeout(30):
            while self.back:  # noqa: ASYNC110  likewise
                await asyncio.sleep(0.01)

    async def go(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _live(self, number: int) -> None:
        waiting = Waiting(self.pace)
        while True:
            began = time.monotonic()
            self.calls += 1
            with suppress(OSError, asyncio.IncompleteReadError):
                await self._one_line(number)
            lasted = time.monotonic() - began if number in self.back else 0.0
            self.back.discard(number)
            await asyncio.sleep(waiting.after(lasted))

    async def _one_line(self, number: int) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        try:
            home = f"room-panel/site-{number % 20}/room-{number}"
            writer.write(_connect(f"crowd-{number}", f"{home}/availability"))
            await _await(reader, CONNECTED)
            writer.write(_subscribe(f"{home}/command/+"))
            for place, topic in enumerate(TOPICS, 2):
                said = b"online" if topic == "availability" else SPOKEN
                writer.write(_publish(f"{home}/{topic}", said, place))
            await writer.drain()
            await _await(reader, GRANTED)
            for _ in TOPICS:
                await _await(reader, CONFIRMED)
            self.back.add(number)
            self.home_at.append(time.monotonic())
            while True:
                await reader.readexactly(1)
        finally:
            writer.close()


async def kept(port: int, words: int) -> dict[str, bytes]:
    """So many retained words, as whoever comes late is told them: by topic.

    Not by paho: with a thousand lines open, its select() takes no more.
    """
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    found: dict[str, bytes] = {}
    try:
        writer.write(_connect("late", "late/availability"))
        await _await(reader, CONNECTED)
        writer.write(_subscribe("room-panel/#", certain=False))
        async with asyncio.timeout(30):
            while len(found) < words:
                kind, body = await _read(reader)
                if kind == PUBLISHED:
                    (length,) = struct.unpack_from("!H", body)
                    found[body[2 : 2 + length].decode()] = body[2 + length :]
    finally:
        writer.close()
    return found


# --- MQTT 3.1.1, as much of it as it takes --------------------------------------------------------


def _packet(kind: int, body: bytes) -> bytes:
    length, left = b"", len(body)
    while True:
        left, digit = divmod(left, 128)[0], left % 128
        length += bytes([digit | (0x80 if left else 0)])
        if not left:
            return bytes([kind]) + length + body


def _text(said: str | bytes) -> bytes:
    data = said.encode() if isinstance(said, str) else said
    return struct.pack("!H", len(data)) + data


def _connect(name: str, will: str) -> bytes:
    flags = 0x02 | 0x04 | 0x08 | 0x20  # clean, a will, at least once, retained
    head = _text("MQTT") + bytes([4, flags]) + struct.pack("!H", 600)
    return _packet(0x10, head + _text(name) + _text(will) + _text("offline"))


def _subscribe(topic: str, *, certain: bool = True) -> bytes:
    return _packet(0x82, struct.pack("!H", 1) + _text(topic) + bytes([certain]))


def _publish(topic: str, said: bytes, number: int) -> bytes:
    return _packet(0x33, _text(topic) + struct.pack("!H", number) + said)


async def _await(reader: asyncio.StreamReader, kind: int) -> None:
    """The next packet, which is of this kind."""
    found, _ = await _read(reader)
    if found != kind:
        raise OSError(f"the broker says {found:#x}, not {kind:#x}")


async def _read(reader: asyncio.StreamReader) -> tuple[int, bytes]:
    """The next packet, at most once: its kind, and all behind its length."""
    (head,) = await reader.readexactly(1)
    length = shift = 0
    while True:
        (digit,) = await reader.readexactly(1)
        length |= (digit & 0x7F) << shift
        shift += 7
        if not digit & 0x80:
            return head & 0xF0, await reader.readexactly(length)
