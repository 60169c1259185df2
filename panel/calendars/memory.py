"""The simplest calendar: a list. For tests, for the demo, and to read what the port means."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count
from typing import assert_never

from panel.calendars.base import Gone, NotAllowed, NotCancelled, Taken
from panel.calendars.memory_beyond import Beyond, booked
from panel.domain import effects as ef
from panel.domain.meeting import Agenda, Meeting, MeetingKey, Slot

_YEAR = timedelta(days=365)  # as far as a series is left at once


class MemoryCalendar(Beyond):
    def __init__(
        self,
        *,
        now: Callable[[], datetime],
        room: str = "Room",
        walk_up_subject: str = "Booked at the door",
        taken_back_subject: str = "Taken back at the door",
        shares_check_ins: bool = True,
    ) -> None:
        super().__init__()
        self._now = now
        self._room = room
        self._walk_up_subject = walk_up_subject
        self._taken_back_subject = taken_back_subject
        self._shares_check_ins = shares_check_ins
        self._meetings: dict[str, Meeting] = {}
        self._made: dict[str, tuple[Meeting, ...]] = {}
        self.cancelled: list[Meeting] = []  # for everybody
        self._ids = count(1)

    # --- what others do ---------------------------------------------------------------------

    def book(
        self,
        start: datetime,
        end: datetime,
        *,
        subject: str = "",
        organizer: str = "Ada Lovelace",
        organizer_address: str = "ada.lovelace@contoso.example",
        attendees: tuple[str, ...] = (),
        series: str = "",
    ) -> Meeting:
        """Somebody books the room, from elsewhere. A clash is theirs to sort out."""
        meeting = self._new(Slot(start=start, end=end), subject, organizer)
        told = replace(meeting, organizer_address=organizer_address, attendees=attendees)
        uid = f"uid of {series or meeting.event_id}"
        return self._keep(replace(told, series=series, uid=uid))

    def move(self, meeting: Meeting, start: datetime, end: datetime) -> Meeting:
        return self._keep(
            replace(self._meetings[meeting.event_id], slot=Slot(start=start, end=end))
        )

    def remove(self, meeting: Meeting) -> None:
        self._meetings.pop(meeting.event_id, None)

    def check_in_elsewhere(self, meeting: Meeting) -> Meeting:
        """Another panel of the room tells of a check-in."""
        return self._keep(replace(meeting, checked_in_elsewhere=True))

    # --- the port ---------------------------------------------------------------------------

    async def fetch(self, covers: Slot) -> Agenda:
        self._reach()
        found = (
            meeting
            for meeting in self._meetings.values()
            # One without length is shown too, though it takes no time.
            if meeting.slot.overlaps(covers) or covers.holds(meeting.slot.start)
        )
        ordered = tuple(sorted(found, key=lambda m: (m.slot.start, m.event_id)))
        return Agenda(meetings=ordered, covers=covers, fetched_at=self._now())

    async def write(self, write: ef.Write) -> tuple[Meeting, ...]:
        self._reach()
        if write.id not in self._made:
            self._made[write.id] = self._make(write)
        return self._made[write.id]

    async def close(self) -> None:
        """There is nothing to let go of."""

    def _make(self, write: ef.Write) -> tuple[Meeting, ...]:
        match write:
            case ef.Release():
                self._release(write)
                return ()
            case ef.EndEarly(key=key, at=at):
                meeting = self._find(key)
                return (self._end(meeting, min(at, meeting.slot.end)),) if meeting else ()
            case ef.Cancel(key=key):
                if meeting := self._find(key):
                    self._own(meeting)
                    self.remove(meeting)
                return ()
            case ef.Extend(key=key, until=until):
                meeting = self._find(key)
                if meeting is None:
                    raise Gone("The meeting is no longer there.")
                self._own(meeting)
                self._must_be_free(Slot(start=meeting.slot.end, end=until))
                return (self._end(meeting, max(until, meeting.slot.end)),)
            case ef.Book():
                self._must_be_free(write.slot)
                subject = write.title or self._walk_up_subject
                return (self._keep(booked(write, self._new(write.slot, subject, self._room))),)
            case ef.TakeBack():
                return (self._take_back(write),)
            case ef.LeaveSeries(series=series, after=after):
                self._leave(series, after)
                return ()
            case ef.ReportCheckIn(key=key):
                meeting = self._find(key)
                if meeting and self._shares_check_ins:
                    meeting = self.check_in_elsewhere(meeting)
                return (meeting,) if meeting else ()
            case ef.Notify():
                raise NotAllowed("A letter is no write of a calendar.")
            case _:
                assert_never(write)

    def _release(self, write: ef.Release) -> None:
        meeting = self._find(write.key)
        if meeting is None:
            return
        shared = meeting.checked_in_elsewhere and self._shares_check_ins
        if shared and write.why is ef.ReleasedFor.NO_SHOW:
            raise NotAllowed("Somebody has checked in at another panel of this room.")
        if write.cancels and not meeting.at_the_door:
            if not meeting.organizer_address:
                raise NotCancelled("The calendar does not tell who organizes the meeting.")
            self.cancelled.append(meeting)
        self.remove(meeting)

    def _take_back(self, write: ef.TakeBack) -> Meeting:
        meeting = self._meetings.get(write.key.event_id)
        if meeting is not None and meeting.slot.start == write.key.start:
            gap = Slot(start=meeting.slot.end, end=max(meeting.slot.end, write.slot.end))
            beside = [other for other in self._meetings.values() if other.slot.overlaps(gap)]
            if any(other.slot.overlaps(write.slot) for other in beside):
                raise Taken("Somebody else has that time.")
            if not beside:
                return self._end(meeting, gap.end)
        invited = (write.organizer,) if "@" in write.organizer else ()
        booked = self._take(write.slot, self._taken_back_subject)
        return self._keep(replace(booked, attendees=invited))

    def _leave(self, series: str, after: datetime) -> None:
        for meeting in tuple(self._meetings.values()):
            comes = after < meeting.slot.start < after + _YEAR
            if comes and meeting.series == series and not meeting.checked_in_elsewhere:
                self.remove(meeting)

    def _find(self, key: MeetingKey) -> Meeting | None:
        meeting = self._meetings.get(key.event_id)
        if meeting and meeting.slot.start != key.start:
            raise Gone("The meeting was moved to another time.")
        return meeting

    def _own(self, meeting: Meeting) -> None:
        if not meeting.at_the_door:
            raise NotAllowed("The meeting is somebody else's.")

    def _must_be_free(self, slot: Slot) -> None:
        if any(slot.overlaps(meeting.slot) for meeting in self._meetings.values()):
            raise Taken("Somebody else has that time.")

    def _end(self, meeting: Meeting, at: datetime) -> Meeting:
        return self._keep(replace(meeting, slot=Slot(start=meeting.slot.start, end=at)))

    def _take(self, slot: Slot, subject: str) -> Meeting:
        """For the room itself."""
        self._must_be_free(slot)
        return self._keep(replace(self._new(slot, subject, self._room), at_the_door=True))

    def _new(self, slot: Slot, subject: str, organizer: str) -> Meeting:
        return Meeting(
            event_id=f"memory-{next(self._ids)}",
            slot=slot,
            subject=subject,
            organizer=organizer,
            created=self._now(),
        )

    def _keep(self, meeting: Meeting) -> Meeting:
        self._meetings[meeting.event_id] = meeting
        return meeting
