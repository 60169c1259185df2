"""What stands behind the sheet of other rooms: awake only while it is open."""

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime

from panel.calendars.base import AccessDenied, Calendar, CalendarError
from panel.domain.meeting import Slot
from panel.domain.room import Room
from panel.nearby.asking import Nearby, NotKnown
from panel.nearby.details import lacks_something, with_places
from panel.nearby.elsewhere import Elsewhere
from panel.nearby.other import Feature, Other
from panel.nearby.ranking import ANYTHING, Listed, Wanted, ranked
from panel.nearby.shown import Booking, choices, facts, had_first
from panel.ui.rooms import RoomsBridge
from panel.ui.view import View

log = logging.getLogger(__name__)

LEAST = 0.05  # seconds between two looks at the clock


class RoomsPart:
    """Other rooms at this door."""

    name = "Rooms"

    def __init__(
        self,
        *,
        here: Other,
        others: Sequence[Other],
        nearby: Nearby,
        calendar: Calendar,
        now: Callable[[], datetime],
    ) -> None:
        self.bridge = RoomsBridge()
        self.bridge.taps = self
        self._here = here
        self._others = tuple(others)
        self._nearby = nearby
        self._calendar = calendar
        self._now = now
        self._elsewhere = Elsewhere(calendar, nearby.is_taken, self._render)
        self._wanted = ANYTHING
        self._offered: dict[str, tuple[Slot, ...]] = {}  # what is on the glass
        self._sheets = 0
        self._changed = asyncio.Event()
        self._knows_the_time = False
        self.knows_places = not lacks_something(self._others)
        self._pressed: asyncio.Queue[tuple[str, Booking]] = asyncio.Queue()

    @property
    def bookings(self) -> Mapping[str, Booking]:
        """From here, by mailbox."""
        return self._elsewhere.bookings

    def show(self, view: View, room: Room) -> None:
        if room.clock_synchronised != self._knows_the_time:
            self._knows_the_time = room.clock_synchronised
            self._render()

    async def run(self) -> None:
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._ask())
            tasks.create_task(self._write())

    # --- taps ---------------------------------------------------------------------------------

    def look(self) -> None:
        self._sheets += 1
        self._changed.set()
        self._render()

    def leave(self) -> None:
        """A sheet that follows another may be there before that is gone."""
        self._sheets -= 1
        if not self._sheets:
            self._wanted = ANYTHING
            self._elsewhere.forget()
            self._changed.set()

    def want_seats(self, least: int) -> None:
        seats = 0 if least == self._wanted.seats else least
        self._want(Wanted(seats=seats, features=self._wanted.features))

    def want_feature(self, feature: str) -> None:
        features = self._wanted.features ^ {Feature(feature)}
        self._want(Wanted(seats=self._wanted.seats, features=features))

    def book(self, mailbox: str, which: int) -> None:
        slots = self._offered.get(mailbox, ())
        if which < len(slots) and not self._elsewhere.is_busy:
            self._pressed.put_nowait((mailbox, self._elsewhere.press(mailbox, slots[which])))

    # --- what is shown ------------------------------------------------------------------------

    def _want(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self._render()

    def _render(self) -> None:
        if not self._sheets:
            return
        standings = self._nearby.standings(self._now())
        if isinstance(standings, NotKnown) or not self._knows_the_time:
            self._offered = {}
            state = "asking" if self._nearby.is_asking or self._is_due() else "lost"
            self.bridge.show(facts(state, (), self._here, self._others, self._wanted, {}))
            return
        every = (Listed(other=one, standing=standings[one.mailbox]) for one in self._others)
        bookings = self.bookings
        rooms = had_first(ranked(every, self._here, self._wanted), bookings)
        self._offered = {
            one.other.mailbox: choices(one, bookings.get(one.other.mailbox)) for one in rooms
        }
        self.bridge.show(facts("known", rooms, self._here, self._others, self._wanted, bookings))

    def _is_due(self) -> bool:
        return self._knows_the_time and self._nearby.asks_again_in == 0

    async def _ask(self) -> None:
        while True:
            self._changed.clear()
            if self._sheets:
                await self._nearby.ask()
                await self._learn()
                self._render()
            with suppress(TimeoutError):
                async with asyncio.timeout(self._rests()):
                    await self._changed.wait()

    async def _write(self) -> None:
        while True:
            await self._elsewhere.book(*await self._pressed.get())

    def _rests(self) -> float | None:
        """Until the next minute, or the next question; for good where nobody looks."""
        if not self._sheets:
            return None
        to_minute = 60 - self._now().timestamp() % 60
        return max(LEAST, min(to_minute, self._nearby.asks_again_in))

    async def _learn(self) -> None:
        """What the directory tells more than the files; once."""
        if self.knows_places:
            return
        self._render()
        try:
            self._others = with_places(self._others, await self._calendar.rooms())
        except AccessDenied:
            log.info("what rooms have is known by sites.toml alone: Graph asks for Place.Read.All")
        except CalendarError:
            return  # asked again with the next question
        self.knows_places = True
