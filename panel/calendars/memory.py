"""The simplest calendar: a list. For tests, for the demo, and to read what the port means."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import count
from typing import assert_never

from panel.calendars.base import Gone, NotAllowed, NotTold, Taken, Unreachable
from panel.domain.effects import (
    Book,
    Cancel,
    EndEarly,
    Extend,
    LeaveSeries,
    Notify,
    Release,
    ReportCheckIn,
    TakeBack,
    Write,
)
from panel.domain.meeting import Agenda, Meeting, MeetingKey, Slot


class MemoryCalendar:
    def __init__(
        self,
        *,
        now: Callable[[], datetime],
        room: str = "Room",
        walk_up_subject: str = "Booked at the door",
    ) -> None:
        self._now = now
        self._room = room
        self._walk_up_subject = walk_up_subject
        self._meetings: dict[str, Meeting] = {}
        self._made: dict[str, tuple[Meeting, ...]] = {}
        self.sent: list[bytes] = []
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
    ) -> Meeting:
        """Somebody books the room, from elsewhere. A clash is theirs to sort out."""
        return self._add(Slot(start=start, end=end), subject, organizer, at_the_door=False)

    def move(self, meeting: Meeting, start: datetime, end: datetime) -> Meeting:
        moved = replace(self._meetings[meeting.event_id], slot=Slot(start=start, end=end))
        self._meetings[meeting.event_id] = moved
        return moved

    def remove(self, meeting: Meeting) -> None:
        self._meetings.pop(meeting.event_id, None)

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

    async def write(self, write: Write) -> tuple[Meeting, ...]:
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

    def _make(self, write: Write) -> tuple[Meeting, ...]:
        match write:
            case Release(key=key):
                if meeting := self._find(key):
                    self.remove(meeting)
                return ()
            case EndEarly(key=key, at=at):
                meeting = self._find(key)
                return (self._end(meeting, min(at, meeting.slot.end)),) if meeting else ()
            case Cancel(key=key):
                if meeting := self._find(key):
                    self._own(meeting)
                    self.remove(meeting)
                return ()
            case Extend(key=key, until=until):
                meeting = self._find(key)
                if meeting is None:
                    raise Gone("The meeting is no longer there.")
                self._own(meeting)
                self._must_be_free(Slot(start=meeting.slot.end, end=until))
                return (self._end(meeting, max(until, meeting.slot.end)),)
            case Book(slot=slot) | TakeBack(slot=slot):
                self._must_be_free(slot)
                return (self._add(slot, self._walk_up_subject, self._room, at_the_door=True),)
            case LeaveSeries(series=series, after=after):
                self._leave(series, after)
                return ()
            case ReportCheckIn(key=key):
                meeting = self._find(key)
                return (self._mark(meeting),) if meeting else ()
            case Notify():
                raise NotAllowed("A letter is no write of a calendar.")
            case _:
                assert_never(write)

    def _leave(self, series: str, after: datetime) -> None:
        left = [m for m in self._meetings.values() if m.series == series and m.slot.start > after]
        for meeting in left:
            self.remove(meeting)

    def _mark(self, meeting: Meeting) -> Meeting:
        marked = self._meetings[meeting.event_id] = replace(meeting, checked_in_elsewhere=True)
        return marked

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
        slot = Slot(start=meeting.slot.start, end=at)
        ended = self._meetings[meeting.event_id] = replace(meeting, slot=slot)
        return ended

    def _add(self, slot: Slot, subject: str, organizer: str, *, at_the_door: bool) -> Meeting:
        meeting = Meeting(
            event_id=f"memory-{next(self._ids)}",
            slot=slot,
            subject=subject,
            organizer=organizer,
            at_the_door=at_the_door,
            created=self._now(),
        )
        self._meetings[meeting.event_id] = meeting
        return meeting
