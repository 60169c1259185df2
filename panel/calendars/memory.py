"""The simplest calendar: a list. For tests, for the demo, and to read what the port means."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count
from typing import assert_never

from panel.calendars.base import Gone, NotAllowed, NotCancelled, NotTold, Taken, Unreachable
from panel.domain import effects as ef
from panel.domain.meeting import Agenda, Meeting, MeetingKey, Slot

_YEAR = timedelta(days=365)  # as far as a series is left at once


class MemoryCalendar:
    def __init__(
        self,
        *,
        now: Callable[[], datetime],
        room: str = "Room",
        walk_up_subject: str = "Booked at the door",
        taken_back_subject: str = "Taken back at the door",
        shares_check_ins: bool = True,
    ) -> None:
        self._now = now
        self._room = room
        self._walk_up_subject = walk_up_subject
        self._taken_back_subject = taken_back_subject
        self._shares_check_ins = shares_check_ins
        self._meetings: dict[str, Meeting] = {}
        self._made: dict[str, tuple[Meeting, ...]] = {}
        self.sent: list[bytes] = []
        self.cancelled: list[Meeting] = []  # for everybody
        self._calling: set[str] = set()
        self._languages: dict[str, str] = {}
        self._elsewhere: dict[str, list[Slot]] = {}
        self._ids = count(1)
        self._unplugged = False

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

    def another_room(self, mailbox: str) -> None:
        self._elsewhere.setdefault(mailbox, [])

    def book_elsewhere(self, mailbox: str, start: datetime, end: datetime) -> None:
        """Somebody books another room."""
        self._elsewhere[mailbox].append(Slot(start=start, end=end))

    def joins_a_call(self, address: str) -> None:
        self._calling.add(address)

    def hangs_up(self, address: str) -> None:
        self._calling.discard(address)

    def reads(self, address: str, language: str) -> None:
        """Somebody sets the language of their mailbox."""
        self._languages[address] = language

    def unplug(self) -> None:
        self._unplugged = True

    def plug_in(self) -> None:
        self._unplugged = False

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

    async def availability(
        self, mailboxes: Sequence[str], within: Slot
    ) -> Mapping[str, tuple[Slot, ...] | NotTold]:
        self._reach()
        return {mailbox: self._taken(mailbox, within) for mailbox in mailboxes}

    async def send_mail(self, message: bytes) -> None:
        self._reach()
        self.sent.append(message)

    async def language_of(self, address: str) -> str:
        self._reach()
        return self._languages.get(address, "")

    async def in_calls(self, addresses: Sequence[str]) -> frozenset[str]:
        self._reach()
        return frozenset(self._calling.intersection(addresses))

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
            case ef.Book(slot=slot):
                return (self._take(slot, self._walk_up_subject),)
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

    def _taken(self, mailbox: str, within: Slot) -> tuple[Slot, ...] | NotTold:
        if mailbox not in self._elsewhere:
            return NotTold.UNKNOWN
        found = (slot for slot in self._elsewhere[mailbox] if slot.overlaps(within))
        return tuple(sorted(found, key=lambda slot: (slot.start, slot.end)))

    def _reach(self) -> None:
        if self._unplugged:
            raise Unreachable("The calendar is unplugged.")

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
