"""Writes to a room's mailbox: look, write, look again; give way to whoever was first.

Whatever has already happened counts as done, so that a write made twice is made once.
"""

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from panel.calendars.base import Gone, NotAllowed, Taken
from panel.calendars.graph_line import Errand
from panel.calendars.graph_mailbox import Mailbox
from panel.calendars.graph_wire import Entry
from panel.domain.effects import (
    Book,
    Cancel,
    EndEarly,
    Extend,
    LeaveSeries,
    Notify,
    Release,
    ReleasedFor,
    ReportCheckIn,
    TakeBack,
    Write,
)
from panel.domain.meeting import Created, Meeting, MeetingKey, Slot

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """What the panel writes into calendars and to organizers, in the site's language."""

    release_comment: str
    not_needed_comment: str
    walk_up_subject: str
    extension_subject: str


class Writes:
    def __init__(self, mailbox: Mailbox, wording: Wording) -> None:
        self._mailbox = mailbox
        self._wording = wording

    async def make(self, write: Write, errand: Errand) -> tuple[Meeting, ...]:
        match write:
            case Release():
                return await self._release(write, errand)
            case EndEarly():
                return await self._end_early(write, errand)
            case Cancel():
                return await self._cancel(write, errand)
            case Extend():
                return await self._extend(write, errand)
            case Book():
                return await self._book(write, errand)
            case TakeBack() | LeaveSeries() | ReportCheckIn() | Notify():
                raise NotAllowed("Not yet.")
            case _:
                assert_never(write)

    async def _release(self, write: Release, errand: Errand) -> tuple[Meeting, ...]:
        entry = await self._look(write.key, errand)
        if entry is None:
            return ()
        no_show = write.why is ReleasedFor.NO_SHOW
        comment = self._wording.release_comment if no_show else self._wording.not_needed_comment
        if entry.meeting.at_the_door:
            await self._take_away(entry, comment, errand)
            return ()
        try:
            await self._mailbox.decline(entry, comment, errand)
        except Gone:
            log.debug("declined already: %s", write.id)
        return ()

    async def _end_early(self, write: EndEarly, errand: Errand) -> tuple[Meeting, ...]:
        entry = await self._look(write.key, errand)
        if entry is None:
            return ()
        if entry.meeting.slot.end <= write.at:
            return (entry.meeting,)
        try:
            return ((await self._mailbox.set_end(entry, write.at, errand)).meeting,)
        except Gone:
            return ()

    async def _cancel(self, write: Cancel, errand: Errand) -> tuple[Meeting, ...]:
        entry = await self._look(write.key, errand)
        if entry is not None:
            await self._take_away(_own(entry), self._wording.not_needed_comment, errand)
        return ()

    async def _extend(self, write: Extend, errand: Errand) -> tuple[Meeting, ...]:
        entry = await self._look(write.key, errand)
        if entry is None:
            raise Gone("The booking is no longer there.")
        old_end = _own(entry).meeting.slot.end
        if old_end >= write.until:
            # Extended already, and the answer was lost; the wish was useful until the old end.
            old_end = min(old_end, write.useful_until)
        more = Slot(start=old_end, end=write.until)
        if entry.meeting.slot.end < write.until:
            if await self._others(more, entry, errand):
                raise Taken("Somebody else has the time after the booking.")
            entry = await self._mailbox.set_end(entry, write.until, errand)
        if await self._others(more, entry, errand):
            await self._mailbox.set_end(entry, old_end, errand)
            raise Taken("Somebody else took the time after the booking in the same moment.")
        return (entry.meeting,)

    async def _book(self, write: Book, errand: Errand) -> tuple[Meeting, ...]:
        around = await self._mailbox.beside(write.slot, errand)
        mine = next((e for e in around if e.transaction_id == write.id and e.takes_the_room), None)
        if mine is None:
            if any(_overlap(around, write.slot)):
                raise Taken("Somebody else has that time.")
            wording = self._wording
            mine = await self._mailbox.create(
                write.slot,
                subject=wording.extension_subject if write.extends else wording.walk_up_subject,
                transaction_id=write.id,
                errand=errand,
            )
        others = await self._others(mine.meeting.slot, mine, errand)
        if any(not _earlier(mine.meeting, other.meeting) for other in others):
            await self._take_away(mine, self._wording.not_needed_comment, errand)
            raise Taken("Somebody else took that time in the same moment.")
        return (mine.meeting,)

    async def _look(self, key: MeetingKey, errand: Errand) -> Entry | None:
        """The meeting as it is now; None if it no longer takes the room."""
        try:
            entry = await self._mailbox.entry(key.event_id, errand)
        except Gone:
            return None
        if entry.is_master:
            raise NotAllowed("This is a whole series, and the panel acts on single meetings only.")
        if not entry.meeting.readable:
            raise NotAllowed("The meeting cannot be read, so the panel leaves it alone.")
        if not entry.takes_the_room:
            return None
        if entry.meeting.slot.start != key.start:
            raise Gone("The meeting was moved to another time.")
        return entry

    async def _others(self, slot: Slot, mine: Entry, errand: Errand) -> list[Entry]:
        around = await self._mailbox.beside(slot, errand)
        own = mine.meeting.event_id
        return [e for e in _overlap(around, slot) if e.meeting.event_id != own]

    async def _take_away(self, entry: Entry, comment: str, errand: Errand) -> None:
        """Only a booking of the room's own: to delete a copy would tell its organizer nothing."""
        _own(entry)
        try:
            try:
                await self._mailbox.cancel(entry, comment, errand)
            except NotAllowed:  # nobody was invited, so there is nobody to tell
                await self._mailbox.delete(entry, errand)
        except Gone:
            log.debug("taken away already: %s", errand.guid)


def _own(entry: Entry) -> Entry:
    if not entry.meeting.at_the_door:
        raise NotAllowed("The meeting is somebody else's.")
    return entry


def _overlap(entries: Iterable[Entry], slot: Slot) -> Iterable[Entry]:
    return (e for e in entries if e.takes_the_room and e.meeting.slot.overlaps(slot))


def _earlier(mine: Meeting, other: Meeting) -> bool:
    """Whether `mine` was made first. Both sides decide alike; who cannot tell gives way."""
    first, second = _made(mine), _made(other)
    if first is None or second is None:
        return False
    return (first, mine.event_id) < (second, other.event_id)


def _made(meeting: Meeting) -> datetime | None:
    return None if isinstance(meeting.created, Created) else meeting.created
