"""A door with its sheet of other rooms, whoever opens it, and what they read there."""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from typing import Any

from panel.calendars.base import Calendar
from panel.domain.policy import ReleasePolicy
from panel.domain.room import Room
from panel.nearby.asking import Nearby
from panel.nearby.other import Other
from panel.nearby.part import RoomsPart
from tests.ui.eyes import seen

from .floor import JUPITER, PARIS, VENUS

HERE = Other(mailbox="saturne@contoso.example", name="Saturne", building="A", floor="3")
JUPITER_ROOM = Other(mailbox=JUPITER, name="Jupiter", building="A", floor="3", capacity=12)
VENUS_ROOM = Other(mailbox=VENUS, name="Vénus", building="A", floor="4", capacity=4)


class Corridor:
    """One panel among these rooms."""

    def __init__(
        self,
        calendar: Calendar,
        now: Callable[[], datetime],
        clock: Callable[[], float],
        others: Sequence[Other] = (JUPITER_ROOM, VENUS_ROOM),
    ) -> None:
        self._now = now
        self.nearby = Nearby(
            rooms=[(other.mailbox, other.name) for other in others],
            calendar=calendar,
            now=now,
            zone=PARIS,
            clock=clock,
        )
        self.part = RoomsPart(
            here=HERE, others=others, nearby=self.nearby, calendar=calendar, now=now
        )
        self.bridge = self.part.bridge
        self.knows_the_time(knows=True)
        self._life = asyncio.ensure_future(self.part.run())

    def knows_the_time(self, *, knows: bool) -> None:
        room = Room(policy=ReleasePolicy(), clock_synchronised=knows)
        self.part.show(seen(room, self._now()), room)

    async def opens(self) -> None:
        """Somebody opens the sheet, and waits for what it tells."""
        self.bridge.look()
        await self.settles()

    def closes(self) -> None:
        self.bridge.leave()

    async def settles(self) -> None:
        await self.until(lambda: self.state != "asking" and not self.is_booking)
        await turns()

    async def until(self, holds: Callable[[], bool]) -> None:
        async with asyncio.timeout(30):
            while not holds():  # noqa: ASYNC110  what is waited for tells nobody
                await asyncio.sleep(0.001)

    async def books(self, name: str, which: int = 0) -> None:
        self.tap(name, which)
        await self.settles()

    def tap(self, name: str, which: int = 0) -> None:
        self.bridge.book(self.row(name)["mailbox"], which)

    @property
    def state(self) -> str:
        return str(self.bridge.property("state"))

    @property
    def rooms(self) -> list[dict[str, Any]]:
        return list(self.bridge.property("rooms"))

    @property
    def is_booking(self) -> bool:
        return "booking" in self.outcomes().values()

    def row(self, name: str) -> dict[str, Any]:
        return next(row for row in self.rooms if row["name"] == name)

    def reads(self) -> dict[str, str]:
        """How each room stands, the best first."""
        return {row["name"]: row["state"] for row in self.rooms}

    def outcomes(self) -> dict[str, str]:
        return {row["name"]: row["outcome"] for row in self.rooms if row["outcome"]}

    async def leaves(self) -> None:
        self._life.cancel()
        with suppress(asyncio.CancelledError):
            await self._life
        await self.nearby.close()


async def turns() -> None:
    """The loop turns a few times: in memory, whatever is under way is done then."""
    for _ in range(50):
        await asyncio.sleep(0)
