"""What lies beyond a door: a calendar that other people use too, and a journal."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime

from panel.domain import effects as ef
from panel.domain.coverage import Outcome
from panel.domain.decision import Decision, GaveBack
from panel.domain.events import Started, WriteFailed, WriteSucceeded
from panel.domain.faults import Fault
from panel.domain.meeting import Agenda, Meeting, MeetingKey, Slot
from panel.domain.moments import LONG_AGO
from panel.domain.room import NO_AGENDA
from tests.rooms import is_called


class World:
    """The room's calendar, as the server keeps it."""

    def __init__(self, meetings: Iterable[Meeting]) -> None:
        self._meetings = {m.event_id: m for m in meetings}
        self.reachable = True
        self.refuses = Fault.NONE
        self.declined_items_linger = False
        self.keeps_declined = False  # so that the room can accept them again
        self._declined: dict[str, Meeting] = {}
        self.takes_letters = True
        self.cancels = True  # for everybody, where that is asked

    def __iter__(self) -> Iterator[Meeting]:
        return iter(tuple(self._meetings.values()))

    def __contains__(self, event_id: str) -> bool:
        return event_id in self._meetings

    def find(self, which: str) -> Meeting:
        """The meeting of this name, or the one that starts then."""
        return next(m for m in self if is_called(which, m))

    def put(self, meeting: Meeting) -> None:
        self._meetings[meeting.event_id] = meeting

    def move(self, meeting: Meeting, slot: Slot) -> Meeting:
        self.put(replace(meeting, slot=slot))
        return self._meetings[meeting.event_id]

    def remove(self, event_id: str) -> None:
        self._meetings.pop(event_id, None)

    def answer(self, write: ef.Write, now: datetime) -> WriteSucceeded | WriteFailed:
        """Make the write, as the Calendar port promises to."""
        if not self.reachable:
            return WriteFailed(write_id=write.id, fault=Fault.UNREACHABLE)
        if self.refuses is not Fault.NONE:
            return WriteFailed(write_id=write.id, fault=self.refuses)
        if isinstance(write, ef.TakeBack) and write.key.event_id in self._declined:
            self.put(self._declined.pop(write.key.event_id))
            again = self._meetings[write.key.event_id]
            return WriteSucceeded(write_id=write.id, now_holds=(again,))
        if isinstance(write, ef.Book | ef.TakeBack):
            return self._book(write, now)
        if isinstance(write, ef.Notify | ef.LeaveSeries | ef.ReportCheckIn):
            return self._beside(write)
        if isinstance(write, ef.Release) and write.cancels and not self.cancels:
            return WriteFailed(write_id=write.id, fault=Fault.NOT_CANCELLED)
        meeting = self._meetings.get(write.key.event_id)
        if meeting is None or meeting.key != write.key:
            if isinstance(write, ef.Extend):
                return WriteFailed(write_id=write.id, fault=Fault.GONE)
            return WriteSucceeded(write_id=write.id)
        return self._change(write, meeting)

    def _book(self, write: ef.Book | ef.TakeBack, now: datetime) -> WriteSucceeded | WriteFailed:
        if any(write.slot.overlaps(m.slot) for m in self if m.event_id != write.id):
            return WriteFailed(write_id=write.id, fault=Fault.TAKEN)
        booked = Meeting(event_id=write.id, slot=write.slot, at_the_door=True, created=now)
        if isinstance(write, ef.Book):
            booked = replace(booked, subject=write.title, booked_ahead=write.ahead, host=write.host)
        self.put(booked)
        return WriteSucceeded(write_id=write.id, now_holds=(booked,))

    def _beside(
        self, write: ef.Notify | ef.LeaveSeries | ef.ReportCheckIn
    ) -> WriteSucceeded | WriteFailed:
        if isinstance(write, ef.Notify) and not self.takes_letters:
            return WriteFailed(write_id=write.id, fault=Fault.ACCESS_DENIED)
        if isinstance(write, ef.LeaveSeries):
            left = [m for m in self if m.series == write.series and m.slot.start > write.after]
            for meeting in left:
                self.remove(meeting.event_id)
        return WriteSucceeded(write_id=write.id)

    def _change(
        self, write: ef.Release | ef.Cancel | ef.EndEarly | ef.Extend, meeting: Meeting
    ) -> WriteSucceeded | WriteFailed:
        changed: tuple[Meeting, ...] = ()
        match write:
            case ef.EndEarly(at=end) if end > meeting.slot.start:
                changed = (self.move(meeting, replace(meeting.slot, end=end)),)
            case ef.Extend(until=until):
                longer = Slot(start=meeting.slot.end, end=until)
                if any(longer.overlaps(m.slot) for m in self):
                    return WriteFailed(write_id=write.id, fault=Fault.TAKEN)
                changed = (self.move(meeting, replace(meeting.slot, end=until)),)
            case _:
                if self.keeps_declined:
                    self._declined[meeting.event_id] = meeting
                if not self.declined_items_linger:
                    self.remove(meeting.event_id)
        return WriteSucceeded(write_id=write.id, now_holds=changed)


@dataclass
class Journal:
    """What the panel still knows after the power was cut."""

    agenda: Agenda = NO_AGENDA
    released: dict[MeetingKey, datetime] = field(default_factory=dict)
    sound: bool = True
    begun: datetime = LONG_AGO
    _check_ins: dict[MeetingKey, ef.CheckIn] = field(default_factory=dict)
    _owed: dict[str, ef.Write] = field(default_factory=dict)
    _decisions: dict[MeetingKey, Decision] = field(default_factory=dict)
    _gave_back: GaveBack | None = None
    _decided: dict[MeetingKey, datetime] = field(default_factory=dict)
    _notices: dict[MeetingKey, datetime] = field(default_factory=dict)
    _strikes: dict[str, int] = field(default_factory=dict)
    _learnt: list[tuple[str, Outcome]] = field(default_factory=list)

    def remembers(self, check_in: ef.CheckIn) -> None:
        if self.sound:
            self._check_ins[check_in.key] = check_in

    def learns(self, record: ef.RecordCoverage) -> None:
        self._learnt.append((record.sensor, record.outcome))

    def owes(self, write: ef.Write) -> None:
        self._owed[write.id] = write

    def settles(self, write: ef.Write, now: datetime, *, done: bool) -> None:
        self._owed.pop(write.id, None)
        if done and isinstance(write, ef.TakeBack):
            self._gave_back = None
        if done and isinstance(write, ef.Notify):
            self.hears_that_a_letter_went_out(write, now)
        if not done or not ef.is_own_idea(write) or not isinstance(write, ef.Release | ef.EndEarly):
            return
        if write.key in self._decisions:
            slot = Slot(start=write.key.start, end=write.useful_until)
            self._gave_back = GaveBack(
                slot=slot,
                decision=self._decisions[write.key],
                organizer=write.organizer,
                series=write.series if isinstance(write, ef.Release) else "",
            )

    def hears_that_a_letter_went_out(self, letter: ef.Notify, now: datetime) -> None:
        if letter.of is ef.NoticeOf.RELEASE:
            self._notices[letter.meeting.key] = now

    def explains(self, decision: Decision) -> None:
        if not self.sound:
            return
        if decision.verdict.gave_back:
            self._decisions[decision.key] = decision
        if decision.verdict.counts:
            self._decided[decision.key] = decision.at

    def counts(self, record: ef.RecordSeries) -> None:
        self._strikes[record.series] = 0 if record.came else self._strikes.get(record.series, 0) + 1

    def tells(self) -> Started:
        return Started(
            agenda=self.agenda,
            check_ins=tuple(self._check_ins.values()),
            released=tuple(self.released.items()),
            owed=tuple(self._owed.values()),
            knows_since=self.begun,
            coverage=tuple(self._learnt),
            gave_back=self._gave_back,
            decided=tuple(self._decided.items()),
            notices=tuple(self._notices.items()),
            strikes=tuple(self._strikes.items()),
        )
