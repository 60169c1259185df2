"""Makes the writes that are owed: the room's one after the other, and letters in a line beside.

A room is never kept waiting by a mail, nor by a series of fifty occurrences.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Protocol

from panel.calendars.base import Calendar, CalendarError, NotAllowed
from panel.domain import effects as ef
from panel.domain import events as ev
from panel.domain.faults import Fault
from panel.domain.meeting import Meeting
from panel.journal.base import Outcome

log = logging.getLogger(__name__)

Deliver = Callable[[ef.Notify], Awaitable[None]]  # raises CalendarError


async def no_letters(letter: ef.Notify) -> None:
    """The simplest way to deliver letters: not at all."""
    raise NotAllowed(f"Nobody delivers letters here, so {letter.id} is not.")


class Till(Protocol):
    """Where a write's outcome goes."""

    def tell(self, event: ev.Event) -> None: ...

    def settle(self, write: ef.Write, outcome: Outcome, why: str) -> None:
        """Owe it no longer."""

    def is_called_off(self, write: ef.Write) -> bool:
        """Whether the rules have changed since it was owed, and forbid it now."""


class Owing:
    def __init__(self, till: Till) -> None:
        self._till = till
        self._room: asyncio.Queue[ef.Write] = asyncio.Queue()
        self._beside: asyncio.Queue[ef.Write] = asyncio.Queue()

    def put(self, write: ef.Write) -> None:
        (self._room if ef.takes_or_gives(write) else self._beside).put_nowait(write)

    async def pay(self, calendar: Calendar, deliver: Deliver) -> None:
        """Until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            for line in (self._room, self._beside):
                tasks.create_task(self._pay(line, calendar, deliver))

    async def _pay(
        self, line: asyncio.Queue[ef.Write], calendar: Calendar, deliver: Deliver
    ) -> None:
        while True:
            write = await line.get()
            if self._till.is_called_off(write):
                why = "the rules forbid it now"
                log.info("%s %s called off: %s", type(write).__name__, write.id, why)
                self._till.settle(write, Outcome.DROPPED, why)
                self._till.tell(ev.WriteFailed(write_id=write.id, fault=Fault.NOT_ALLOWED))
                continue
            try:
                now_holds = await _made(write, calendar, deliver)
            except CalendarError as error:
                log.warning("%s %s failed: %s", type(write).__name__, write.id, error)
                self._till.settle(write, Outcome.FAILED, str(error))
                self._till.tell(ev.WriteFailed(write_id=write.id, fault=error.what))
            else:
                log.info("%s %s done", type(write).__name__, write.id)
                self._till.settle(write, Outcome.DONE, "")
                self._till.tell(ev.WriteSucceeded(write_id=write.id, now_holds=now_holds))


async def _made(write: ef.Write, calendar: Calendar, deliver: Deliver) -> tuple[Meeting, ...]:
    if isinstance(write, ef.Notify):
        await deliver(write)
        return ()
    return await calendar.write(write)
