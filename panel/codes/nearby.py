"""Other rooms that are free now, asked for while somebody's page is open.

What was told is used for three minutes and no longer; a room of which nothing is told is never
shown as free.
"""

import asyncio
import logging
import math
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from datetime import time as clock_time
from enum import Enum

from panel.calendars.base import Calendar, CalendarError, NotTold
from panel.domain.meeting import Slot

log = logging.getLogger(__name__)

SHORTEST = timedelta(minutes=15)  # a room that is free for less is not worth the way
_ASK_AGAIN = 60.0  # seconds
_GOOD_FOR = 180.0  # seconds


class NotKnown(Enum):
    """Stands in for the rooms nearby: not asked for, or not answered. Not the same as none."""

    NOT_KNOWN = "not known"


class Stretch(Enum):
    """Of a room, where no moment ends it."""

    TAKEN = "taken"  # or too soon to be worth the way
    REST_OF_DAY = "rest of day"  # free


@dataclass(frozen=True, slots=True, kw_only=True)
class FreeRoom:
    name: str
    until: datetime | None  # none: for the rest of the local day


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    taken: Mapping[str, tuple[Slot, ...] | NotTold]
    covers: Slot
    at: float  # when it was asked for, on a clock that nobody sets


def free_now(taken: Sequence[Slot], now: datetime, zone: tzinfo) -> datetime | Stretch:
    """Until when a room is free from now on; it is taken as listed, and at no other time."""
    ahead = (slot.start for slot in taken if slot.end > now and slot.start < slot.end)
    begins = min(ahead, default=None)
    if begins is None:
        return Stretch.REST_OF_DAY
    if begins - now < SHORTEST:
        return Stretch.TAKEN
    return Stretch.REST_OF_DAY if begins >= _end_of_day(now, zone) else begins


def to_ask(now: datetime, zone: tzinfo) -> Slot:
    """Up to the end of the day, of the next one late in the evening: enough until told anew."""
    later = now + SHORTEST + timedelta(seconds=_GOOD_FOR)
    return Slot(start=now, end=_end_of_day(later, zone))


class Nearby:
    """Asks in the background, at most once a minute, and only when somebody looks."""

    def __init__(
        self,
        *,
        rooms: Sequence[tuple[str, str]],  # mailbox and name, in the order to show
        calendar: Calendar,
        now: Callable[[], datetime],
        zone: tzinfo,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._rooms = tuple(rooms)
        self._calendar = calendar
        self._now = now
        self._zone = zone
        self._clock = clock
        self._told: _Told | None = None
        self._asked = -math.inf
        self._asking: asyncio.Task[None] | None = None
        self._lost = False
        self._silent: frozenset[str] = frozenset()

    async def look(self) -> tuple[FreeRoom, ...] | NotKnown:
        """Somebody's page is open: what is known at once. What is asked now serves a later look."""
        idle = self._asking is None or self._asking.done()
        if self._rooms and idle and self._clock() - self._asked >= _ASK_AGAIN:
            self._asked = self._clock()
            self._asking = asyncio.create_task(self._ask(), name="rooms nearby")
        return self.known(self._now())

    def known(self, now: datetime) -> tuple[FreeRoom, ...] | NotKnown:
        """The rooms that are free now, in order. Rooms not told of are left out, never free."""
        told = self._told
        if told is None or self._clock() - told.at > _GOOD_FOR:
            return NotKnown.NOT_KNOWN
        # The wall clock may have been set since, past what was asked for.
        needed = max(now + SHORTEST, _end_of_day(now, self._zone))
        if now < told.covers.start or needed > told.covers.end:
            return NotKnown.NOT_KNOWN
        rooms = tuple(self._free(told, now))
        return NotKnown.NOT_KNOWN if not rooms and self._silent else rooms

    async def close(self) -> None:
        if self._asking is not None:
            self._asking.cancel()
            await asyncio.gather(self._asking, return_exceptions=True)

    async def _ask(self) -> None:
        covers, at = to_ask(self._now(), self._zone), self._clock()
        try:
            taken = await self._calendar.availability([m for m, _ in self._rooms], covers)
        except CalendarError as error:
            if not self._lost:
                log.warning("the rooms nearby cannot be asked for: %s", error)
            self._lost = True
            return
        if self._lost:
            log.info("the rooms nearby can be asked for again")
        self._lost = False
        self._hear(taken)
        self._told = _Told(taken=taken, covers=covers, at=at)

    def _hear(self, taken: Mapping[str, tuple[Slot, ...] | NotTold]) -> None:
        silent = frozenset(m for m, _ in self._rooms if isinstance(_of(taken, m), NotTold))
        if silent - self._silent:
            names = ", ".join(sorted(silent))
            log.warning("nothing is told of %s: check `phone.near` and the app's rights", names)
        elif self._silent and not silent:
            log.info("every room nearby is told of again")
        self._silent = silent

    def _free(self, told: _Told, now: datetime) -> Iterator[FreeRoom]:
        for mailbox, name in self._rooms:
            slots = _of(told.taken, mailbox)
            if isinstance(slots, NotTold):
                continue
            match free_now(slots, now, self._zone):
                case Stretch.TAKEN:
                    continue
                case Stretch.REST_OF_DAY:
                    yield FreeRoom(name=name, until=None)
                case until:
                    yield FreeRoom(name=name, until=until)


def _of(
    taken: Mapping[str, tuple[Slot, ...] | NotTold], mailbox: str
) -> tuple[Slot, ...] | NotTold:
    return taken.get(mailbox, NotTold.UNKNOWN)


def _end_of_day(now: datetime, zone: tzinfo) -> datetime:
    tomorrow = now.astimezone(zone).date() + timedelta(days=1)
    return datetime.combine(tomorrow, clock_time(), zone).astimezone(UTC)
