"""Writes to a room's mailbox: look, write, look again; give way to whoever was first.

Whatever has already happened counts as done, so that a write made twice is made once.
"""

from dataclasses import replace
from typing import assert_never

from panel.calendars import graph_looking as looking
from panel.calendars.base import Gone, NotAllowed, Taken
from panel.calendars.graph_booking import book, wanted
from panel.calendars.graph_cancel_for_all import cancel_for_all
from panel.calendars.graph_check_ins import report
from panel.calendars.graph_line import Errand, Patience
from panel.calendars.graph_mailbox import Mailbox
from panel.calendars.graph_series import leave
from panel.calendars.graph_take_back import take_back
from panel.calendars.graph_wording import Wording
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
from panel.domain.meeting import Meeting, Slot


class Writes:
    def __init__(
        self, mailbox: Mailbox, wording: Wording, patience: Patience, *, shares_check_ins: bool
    ) -> None:
        self._mailbox = mailbox
        self._wording = wording
        self._patience = patience
        self._shares_check_ins = shares_check_ins

    async def make(self, write: Write) -> tuple[Meeting, ...]:
        if isinstance(write, LeaveSeries):
            comment = self._wording.series_comment
            await leave(self._mailbox, write, comment, self._patience.whole)
            return ()
        errand = Errand(write.id, self._patience.whole)
        async with errand.bounded():
            return await self._make(write, errand)

    async def book_elsewhere(self, address: str, write: Book) -> Meeting:
        """In another room's own calendar, which has to be checked in to at its own door."""
        errand = Errand(write.id, self._patience.whole)
        wish = wanted(replace(write, ahead=True), self._wording)
        async with errand.bounded():
            (made,) = await book(self._mailbox.of(address), wish, self._wording, errand)
        return made

    async def _make(self, write: Write, errand: Errand) -> tuple[Meeting, ...]:
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
                wish = wanted(write, self._wording)
                return await book(self._mailbox, wish, self._wording, errand)
            case TakeBack():
                return await take_back(self._mailbox, write, self._wording, errand)
            case ReportCheckIn():
                return await report(self._mailbox, write, errand, shares=self._shares_check_ins)
            case Notify() | LeaveSeries():
                raise NotAllowed("This is no write of one meeting.")
            case _:
                assert_never(write)

    async def _release(self, write: Release, errand: Errand) -> tuple[Meeting, ...]:
        entry = await looking.look(self._mailbox, write.key, errand)
        if entry is None:
            return ()
        no_show = write.why is ReleasedFor.NO_SHOW
        if no_show and self._shares_check_ins and entry.meeting.checked_in_elsewhere:
            raise NotAllowed("Somebody has checked in at another panel of this room.")
        comment = self._wording.release_comment if no_show else self._wording.not_needed_comment
        if entry.meeting.at_the_door:
            await looking.take_away(self._mailbox, entry, comment, errand)
        elif write.cancels:
            words, pause = self._wording.cancel_comment, self._patience.pause
            await cancel_for_all(self._mailbox, entry, words, pause, errand)
        else:
            await looking.decline(self._mailbox, entry, comment, errand)
        return ()

    async def _end_early(self, write: EndEarly, errand: Errand) -> tuple[Meeting, ...]:
        entry = await looking.look(self._mailbox, write.key, errand)
        if entry is None:
            return ()
        if entry.meeting.slot.end <= write.at:
            return (entry.meeting,)
        try:
            return ((await self._mailbox.set_end(entry, write.at, errand)).meeting,)
        except Gone:
            return ()

    async def _cancel(self, write: Cancel, errand: Errand) -> tuple[Meeting, ...]:
        entry = await looking.look(self._mailbox, write.key, errand)
        if entry is not None:
            comment = self._wording.not_needed_comment
            await looking.take_away(self._mailbox, entry, comment, errand)
        return ()

    async def _extend(self, write: Extend, errand: Errand) -> tuple[Meeting, ...]:
        entry = await looking.look(self._mailbox, write.key, errand)
        if entry is None:
            raise Gone("The booking is no longer there.")
        old_end = looking.own(entry).meeting.slot.end
        if old_end >= write.until:
            # Extended already, and the answer was lost; the wish was useful until the old end.
            old_end = min(old_end, write.useful_until)
        more = Slot(start=old_end, end=write.until)
        if entry.meeting.slot.end < write.until:
            if await looking.others(self._mailbox, more, entry, errand):
                raise Taken("Somebody else has the time after the booking.")
            entry = await self._mailbox.set_end(entry, write.until, errand)
        if await looking.others(self._mailbox, more, entry, errand):
            await self._mailbox.set_end(entry, old_end, errand)
            raise Taken("Somebody else took the time after the booking in the same moment.")
        return (entry.meeting,)
