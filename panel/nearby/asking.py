"""When other rooms are taken, asked for while somebody looks: at a phone's page, or at the door.

What was told is used for three minutes and no longer; a room of which nothing is told is never
shown as free.

The budget: one question of 20 rooms a minute, and only while somebody looks, so a panel with 60
rooms nearby asks at most 3 times a minute, 30 in ten minutes; 200 panels that are all looked at
make 600 a minute. Exchange counts 10 000 in ten minutes, and 4 at once, for each app and mailbox,
and each panel asks from its own.
"""

import asyncio
import logging
import math
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from enum import Enum

from panel.calendars.base import Calendar, CalendarError, NotTold
from panel.domain.meeting import Slot
from panel.nearby.free import (
    GOOD_FOR,
    SHORTEST,
    Standing,
    Stretch,
    end_of_day,
    free_now,
    standing,
    to_ask,
)

log = logging.getLogger(__name__)

ASK_AGAIN = 60.0  # seconds
ON_A_PHONE = 20  # rooms: the nearest
Told = Mapping[str, tuple[Slot, ...] | NotTold]


class NotKnown(Enum):
    """Stands in for the rooms nearby: not asked for, or not answered. Not the same as none."""

    NOT_KNOWN = "not known"


@dataclass(frozen=True, slots=True, kw_only=True)
class FreeRoom:
    name: str
    until: datetime | None  # none: for the rest of the local day


@dataclass(frozen=True, slots=True, kw_only=True)
class _Heard:
    taken: Told
    covers: Slot
    at: float  # when it was asked for, on a clock that nobody sets


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
        self._heard: _Heard | None = None
        self._asked = -math.inf
        self._asking: asyncio.Task[None] | None = None
        self._lost = False
        self._silent: frozenset[str] = frozenset()
        self._booked: dict[str, tuple[Slot, ...]] = {}  # from here, and perhaps not told of yet

    @property
    def is_asking(self) -> bool:
        return self._asking is not None and not self._asking.done()

    @property
    def asks_again_in(self) -> float:
        """Seconds until the next question may be asked."""
        return max(0.0, self._asked + ASK_AGAIN - self._clock())

    async def look(self) -> tuple[FreeRoom, ...] | NotKnown:
        """Somebody's page is open: what is known at once. What is asked now serves a later look."""
        self._ask_if_due()
        return self.known(self._now())

    async def ask(self) -> None:
        """Somebody stands before the door: the answer, or what there is instead, is waited for."""
        self._ask_if_due()
        if self._asking is not None:
            await asyncio.shield(self._asking)

    def known(self, now: datetime) -> tuple[FreeRoom, ...] | NotKnown:
        """The rooms that are free now, in order. Rooms not told of are left out, never free."""
        heard = self._good(now)
        if isinstance(heard, NotKnown):
            return heard
        # The wall clock may have been set since, past what was asked for.
        if max(now + SHORTEST, end_of_day(now, self._zone)) > heard.covers.end:
            return NotKnown.NOT_KNOWN
        rooms = tuple(self._free(heard, now))
        return NotKnown.NOT_KNOWN if not rooms and self._silent else rooms

    def standings(self, now: datetime) -> Mapping[str, Standing] | NotKnown:
        """How each room stands, by mailbox."""
        heard = self._good(now)
        if isinstance(heard, NotKnown):
            return heard
        return {
            mailbox: standing(self._taken(heard, mailbox), heard.covers, now, self._zone)
            for mailbox, _ in self._rooms
        }

    def is_taken(self, mailbox: str, slot: Slot) -> None:
        """Somebody has just booked it from here: nobody else is sent there."""
        self._booked[mailbox] = (*self._booked.get(mailbox, ()), slot)

    async def close(self) -> None:
        if self._asking is not None:
            self._asking.cancel()
            await asyncio.gather(self._asking, return_exceptions=True)

    def _good(self, now: datetime) -> _Heard | NotKnown:
        heard = self._heard
        if heard is None or self._clock() - heard.at > GOOD_FOR.total_seconds():
            return NotKnown.NOT_KNOWN
        return heard if heard.covers.holds(now) else NotKnown.NOT_KNOWN

    def _ask_if_due(self) -> None:
        if self._rooms and not self.is_asking and self._clock() - self._asked >= ASK_AGAIN:
            self._asked = self._clock()
            self._asking = asyncio.create_task(self._ask(), name="rooms nearby")

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
        self._forget_booked(covers.start)
        self._heard = _Heard(taken=taken, covers=covers, at=at)

    def _hear(self, taken: Told) -> None:
        silent = frozenset(m for m, _ in self._rooms if isinstance(_of(taken, m), NotTold))
        if silent - self._silent:
            names = ", ".join(sorted(silent))
            log.warning("nothing is told of %s: check `phone.near` and the app's rights", names)
        elif self._silent and not silent:
            log.info("every room nearby is told of again")
        self._silent = silent

    def _forget_booked(self, now: datetime) -> None:
        ahead = {
            mailbox: tuple(slot for slot in slots if slot.end > now)
            for mailbox, slots in self._booked.items()
        }
        self._booked = {mailbox: slots for mailbox, slots in ahead.items() if slots}

    def _free(self, heard: _Heard, now: datetime) -> Iterator[FreeRoom]:
        for mailbox, name in self._rooms[:ON_A_PHONE]:
            slots = self._taken(heard, mailbox)
            if isinstance(slots, NotTold):
                continue
            match free_now(slots, now, self._zone):
                case Stretch.TAKEN:
                    continue
                case Stretch.REST_OF_DAY:
                    yield FreeRoom(name=name, until=None)
                case until:
                    yield FreeRoom(name=name, until=until)

    def _taken(self, heard: _Heard, mailbox: str) -> tuple[Slot, ...] | NotTold:
        told = _of(heard.taken, mailbox)
        return told if isinstance(told, NotTold) else (*told, *self._booked.get(mailbox, ()))


def _of(taken: Told, mailbox: str) -> tuple[Slot, ...] | NotTold:
    return taken.get(mailbox, NotTold.UNKNOWN)
