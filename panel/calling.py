"""Asks whether people of a meeting are in a call elsewhere, where the site wants to know."""

import asyncio
import logging
from collections.abc import Callable, Iterable
from datetime import timedelta

from panel.calendars.base import Calendar, CalendarError
from panel.domain.call import Call
from panel.domain.events import CallsTold
from panel.domain.meeting import Meeting
from panel.domain.room import Phase, Room

log = logging.getLogger(__name__)

ASKS_EVERY = timedelta(minutes=1)
AT_MOST = 100  # people of one meeting: of more, somebody is always in a call


class Calling:
    """Tells the room for each meeting that waits for its people. What cannot be asked, is told."""

    def __init__(
        self, room: Callable[[], Room], tell: Callable[[CallsTold], None], calendar: Calendar
    ) -> None:
        self._room = room
        self._tell = tell
        self._calendar = calendar
        self._lost = False

    async def run(self, every: timedelta = ASKS_EVERY) -> None:
        """Until cancelled."""
        while True:
            await self.ask()
            await asyncio.sleep(every.total_seconds())

    async def ask(self) -> None:
        room = self._room()
        if not room.policy.calls_keep:
            return
        waiting = [b.meeting for b in room.bookings if b.phase is Phase.CHECK_IN_OPEN]
        for meeting in waiting:
            self._tell(CallsTold(key=meeting.key, says=await self._says(meeting)))

    async def _says(self, meeting: Meeting) -> Call:
        people = tuple(_people(meeting))[:AT_MOST]
        if not people:
            return Call.NOBODY  # nobody could be in one
        try:
            calling = await self._calendar.in_calls(people)
        except CalendarError as error:
            if not self._lost:
                log.warning("calls cannot be asked for, so such meetings are kept: %s", error)
            self._lost = True
            return Call.CANNOT_TELL
        if self._lost:
            log.info("calls can be asked for again")
        self._lost = False
        return Call.SOMEBODY if calling else Call.NOBODY


def _people(meeting: Meeting) -> Iterable[str]:
    return dict.fromkeys(a for a in (meeting.organizer_address, *meeting.attendees) if "@" in a)
