"""A floor with rooms nearby, in memory, and stories lived on it."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from panel.calendars.memory import MemoryCalendar
from panel.domain.meeting import Slot
from panel.nearby.asking import Nearby, NotKnown

PARIS = ZoneInfo("Europe/Paris")
JUPITER, VENUS = "jupiter@contoso.example", "venus@contoso.example"


def at(clock: str, day: int = 2) -> datetime:
    """A time on the wall in Paris, of a Monday in March."""
    hours, minutes = (int(part) for part in clock.split(":"))
    return datetime(2026, 3, day, hours, minutes, tzinfo=PARIS).astimezone(UTC)


def slot(start: str, end: str) -> Slot:
    return Slot(start=at(start), end=at(end))


class Floor:
    """Jupiter and Venus, beside a door at which it is ten o'clock."""

    def __init__(self) -> None:
        self.now = at("10:00")
        self.elapsed = 0.0
        self.calendar = MemoryCalendar(now=lambda: self.now)
        self.calendar.another_room(JUPITER)
        self.calendar.another_room(VENUS)
        self.nearby = self.beside((JUPITER, "Jupiter"), (VENUS, "Vénus"))

    def beside(self, *rooms: tuple[str, str]) -> Nearby:
        return Nearby(
            rooms=rooms,
            calendar=self.calendar,
            now=lambda: self.now,
            zone=PARIS,
            clock=lambda: self.elapsed,
        )

    def others_book(self, mailbox: str, start: str, end: str) -> None:
        self.calendar.others_book_elsewhere(mailbox, at(start), at(end))

    def pass_time(self, **span: float) -> None:
        self.now += timedelta(**span)
        self.elapsed += timedelta(**span).total_seconds()

    async def look(self) -> object:
        """What a page shows that asks twice: the second time there has been an answer."""
        await self.nearby.look()
        await asyncio.sleep(0)
        return self.shown()

    def shown(self) -> object:
        known = self.nearby.known(self.now)
        return known if isinstance(known, NotKnown) else {room.name: room.until for room in known}


Story = Callable[[Floor], Awaitable[None]]


def lived(story: Story) -> Callable[[], None]:
    """A story of a floor as a test."""

    def test() -> None:
        asyncio.run(_live(story))

    async def _live(story: Story) -> None:
        floor = Floor()
        await story(floor)
        await floor.nearby.close()

    test.__name__ = story.__name__
    return test
