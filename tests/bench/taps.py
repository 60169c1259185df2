"""A panel whose buttons are tapped by events of a mouse; says what each tap took, as JSON."""

import argparse
import asyncio
import json
import random
import sys
import time
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from datetime import timedelta
from itertools import count
from pathlib import Path

from panel.calendars.base import Calendar, NotTold, Place
from panel.domain.effects import Book, Write
from panel.domain.events import AgendaFetched
from panel.domain.meeting import Agenda, Meeting, Slot
from panel.domain.person import Person
from panel.health import WallClock
from panel.ui.loop import run_loop
from tests.bench.door import Door
from tests.bench.figure import NotMeasured

MOST = 0.35  # seconds before the next tap: some fall into a turn of colours, some on a still door


class Asked:
    """A calendar that knows whether it is being asked now."""

    def __init__(self, inner: Calendar) -> None:
        self._inner = inner
        self.under_way = 0

    async def fetch(self, covers: Slot) -> Agenda:
        self.under_way += 1
        try:
            return await self._inner.fetch(covers)
        finally:
            self.under_way -= 1

    async def write(self, write: Write) -> tuple[Meeting, ...]:
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
        return await self._inner.availability(mailboxes, within)

    async def close(self) -> None:
        await self._inner.close()


class Finger:
    """Taps, and waits for the frame that shows what became of it."""

    def __init__(self, door: Door) -> None:
        self._door = door
        self._random = random.Random(1)
        self._down = 0.0
        self._changed = False
        self._shown: asyncio.Future[float] | None = None
        door.is_patient(0)  # what is measured is not how long the bar is deaf
        door.door.bridge.changed.connect(self._on_changed)
        door.window.frameSwapped.connect(self._on_frame)

    def _on_changed(self) -> None:
        self._changed = True

    def _on_frame(self) -> None:
        if self._changed and self._shown is not None and not self._shown.done():
            self._shown.set_result(time.perf_counter() - self._down)

    async def tap(self, text: str) -> float:
        """Seconds from the event to the first frame drawn after the view changed."""
        await until(lambda: text in self._door.buttons(), f'a button "{text}"')
        await asyncio.sleep(self._random.uniform(0.05, MOST))
        point = self._door.buttons()[text]
        self._shown = asyncio.get_running_loop().create_future()
        self._changed = False
        self._down = time.perf_counter()
        self._door.tap(point)
        async with asyncio.timeout(5):
            return await self._shown

    async def tap_what_only_asks(self, text: str) -> None:
        await until(lambda: text in self._door.buttons(), f'a button "{text}"')
        await asyncio.sleep(0.05)  # its row is laid out with the next frame
        self._door.tap(self._door.buttons()[text])


async def bookings(door: Door, finger: Finger) -> AsyncIterator[float]:
    """Book at the door and end it, each answered by the calendar."""
    while True:
        yield await finger.tap("15 min")
        await finger.tap_what_only_asks("End")
        yield await finger.tap("End the meeting now")


async def check_ins(door: Door, finger: Finger, calendar: Asked) -> AsyncIterator[float]:
    """Check in to one meeting after the other, while the calendar is being asked."""
    clock = WallClock()
    for number in count():
        now = clock.now()
        slot = Slot(start=now - timedelta(minutes=1), end=now + timedelta(minutes=30))
        covers = Slot(start=now - timedelta(days=1), end=now + timedelta(days=2))
        here = Meeting(event_id=f"meeting {number}", slot=slot, subject="Revue")
        door.runner.tell(
            AgendaFetched(agenda=Agenda(meetings=(here,), covers=covers, fetched_at=now))
        )
        await until(lambda: calendar.under_way > 0, "a request under way", 60)
        took = await finger.tap("Check in")
        if calendar.under_way:
            yield took


async def until(true: Callable[[], bool], what: str, seconds: float = 10) -> None:
    async with asyncio.timeout(seconds):
        while not true():  # noqa: ASYNC110  a screen has no event for it
            await asyncio.sleep(0.01)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("config", type=Path)
    parser.add_argument("wanted", type=int, help="how many taps")
    parser.add_argument("--hung", action="store_true", help="the calendar never answers")
    given = parser.parse_args()
    door = Door(given.config, WallClock(synchronised=lambda: True))
    took: list[float] = []

    async def live() -> int:
        calendar = Asked(door.calendar())
        finger = Finger(door)

        async def act() -> None:
            taps = check_ins(door, finger, calendar) if given.hung else bookings(door, finger)
            async for seconds in taps:
                took.append(seconds)
                if len(took) >= given.wanted:
                    return

        return await door.live_through(calendar, act)

    try:
        ended = run_loop(door.app, live)
    except TimeoutError as error:
        raise NotMeasured(f"after {len(took)} taps nothing more came") from error
    sys.stdout.write(f"{json.dumps(took)}\n")
    sys.stdout.flush()
    door.close()
    return ended


if __name__ == "__main__":
    sys.exit(main())
