"""A calendar that answers at once and takes every write that the room leaves space for."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from panel.domain import effects as ef
from panel.domain.events import WriteFailed, WriteSucceeded
from panel.domain.faults import Fault
from panel.domain.meeting import Agenda, Meeting, Slot

A_DAY = timedelta(days=1)


class IdealCalendar:
    """A meeting is in it from the moment it was made, where that is known."""

    def __init__(self, meetings: Iterable[Meeting]) -> None:
        self._meetings = {meeting.event_id: meeting for meeting in meetings}

    def agenda(self, now: datetime) -> Agenda:
        covers = Slot(start=now - A_DAY, end=now + 2 * A_DAY)
        shown = [
            meeting
            for meeting in self._meetings.values()
            if meeting.slot.overlaps(covers)
            and not (isinstance(meeting.created, datetime) and meeting.created > now)
        ]
        shown.sort(key=lambda meeting: (meeting.slot.start, meeting.event_id))
        return Agenda(meetings=tuple(shown), covers=covers, fetched_at=now)

    def answer(self, write: ef.Write, now: datetime) -> WriteSucceeded | WriteFailed:
        match write:
            case ef.Release() | ef.Cancel():
                self._meetings.pop(write.key.event_id, None)
                return WriteSucceeded(write_id=write.id)
            case ef.LeaveSeries(series=series, after=after):
                self._meetings = {
                    key: m
                    for key, m in self._meetings.items()
                    if m.series != series or m.slot.start <= after
                }
                return WriteSucceeded(write_id=write.id)
            case ef.Notify() | ef.ReportCheckIn():
                return WriteSucceeded(write_id=write.id)
            case ef.Book(slot=slot) | ef.TakeBack(slot=slot):
                return self._put(write, Meeting(event_id=write.id, slot=slot, at_the_door=True))
            case ef.EndEarly(at=end) | ef.Extend(until=end):
                meeting = self._meetings.get(write.key.event_id)
                if meeting is None:
                    return WriteFailed(write_id=write.id, fault=Fault.GONE)
                return self._put(write, replace(meeting, slot=replace(meeting.slot, end=end)))

    def _put(self, write: ef.Write, meeting: Meeting) -> WriteSucceeded | WriteFailed:
        others = (m for m in self._meetings.values() if m.event_id != meeting.event_id)
        if not isinstance(write, ef.EndEarly) and any(
            m.slot.overlaps(meeting.slot) for m in others
        ):
            return WriteFailed(write_id=write.id, fault=Fault.TAKEN)
        self._meetings[meeting.event_id] = meeting
        return WriteSucceeded(write_id=write.id, now_holds=(meeting,))
