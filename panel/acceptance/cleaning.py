"""Nothing stays behind: test meetings are found by their mark, and leave every mailbox."""

import logging
from collections.abc import Iterable
from dataclasses import dataclass

from panel.acceptance.mailbox import Event, Mailbox
from panel.acceptance.mark import is_test_of
from panel.acceptance.organizer import Organizer
from panel.acceptance.waiting import Waiting
from panel.calendars.base import AccessDenied, CalendarError, Gone, NotAllowed
from panel.domain.meeting import Slot

log = logging.getLogger(__name__)
_AGAIN = "run it again with --clean."


@dataclass(frozen=True, slots=True, kw_only=True)
class Swept:
    removed: int
    left: tuple[str, ...]  # sentences: what is still there, and what to do

    @property
    def is_clean(self) -> bool:
        return not self.left


class Sweeper:
    """Of one room's tests, in the organizer's mailbox and in the rooms' own."""

    def __init__(
        self,
        organizer: Organizer,
        room: Mailbox,
        others: Iterable[Mailbox],
        within: Slot,
        waiting: Waiting,
    ) -> None:
        self._organizer = organizer
        self._room = room
        self._others = tuple(others)
        self._within = within
        self._waiting = waiting

    async def sweep(self) -> Swept:
        """Everything that any run has left of this room. Never raises a CalendarError."""
        try:
            removed = await self._sweep()
            left = [*await self._of(self._organizer.mailbox), *await self._of(self._room)]
        except CalendarError as error:
            return Swept(removed=0, left=(f"{error} Test meetings may be left: {_AGAIN}",))
        if not left:
            return Swept(removed=removed, left=())
        return Swept(removed=removed, left=(f"{len(left)} test meetings are left: {_AGAIN}",))

    async def _sweep(self) -> int:
        theirs = await self._of(self._organizer.mailbox)
        for event in theirs:
            await _called_off(self._organizer.mailbox, event)
        made = self._organizer.made
        made |= {event.uid for event in theirs if event.uid}
        for uid in sorted(made):
            await self._leaves(self._room, uid)
            for other in self._others:
                await self._leaves_other(other, uid)
            made.discard(uid)
        own = await self._of(self._room)
        for event in own:
            await _deleted(self._room, event)
        return len(theirs) + len(own)

    async def _of(self, mailbox: Mailbox) -> list[Event]:
        """The tests that this mailbox itself has organized, each series once."""
        found = [
            event
            for event in await mailbox.view(self._within)
            if event.is_organizer and is_test_of(self._room.address, event.subject or "")
        ]
        return list({event.series_master_id or event.id: event for event in found}.values())

    async def _leaves(self, room: Mailbox, uid: str) -> None:
        """A room may keep what is cancelled, and be slow to hear of it.

        Whatever is there by this iCalUId was a test: its organizer has cancelled it by now, so
        to delete the room's copy leaves nobody uninformed.
        """

        async def look() -> bool | None:
            alive = (copy for copy in await room.called(uid) if not copy.is_cancelled)
            return None if any(alive) else True

        await self._waiting.until(look)
        for copy in await room.called(uid):
            await _deleted(room, copy)

    async def _leaves_other(self, room: Mailbox, uid: str) -> None:
        """Where the panel has no rights, what stays is cancelled, and takes no time."""
        try:
            await self._leaves(room, uid)
        except AccessDenied as error:
            log.info("left in another room: %s", error)


async def _called_off(mailbox: Mailbox, event: Event) -> None:
    whole = event.series_master_id or event.id
    try:
        try:
            await mailbox.cancel(whole, "A test of the room's panel is over.")
        except NotAllowed:  # nobody is invited any more, so there is nobody to tell
            await mailbox.delete(whole)
    except Gone:
        return


async def _deleted(mailbox: Mailbox, event: Event) -> None:
    try:
        await mailbox.delete(event.series_master_id or event.id)
    except Gone:
        return
