"""What a journal keeps of a letter: what it was about and when, and nothing of its people.

A restart decides anew whether to write at all, and then asks the calendar who they are.
"""

from dataclasses import dataclass
from datetime import datetime

from panel.domain.effects import NoticeOf, Notify
from panel.domain.meeting import Meeting, MeetingKey, Slot


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    id: str
    key: MeetingKey
    end: datetime
    of: NoticeOf
    at: datetime
    useful_until: datetime
    due: datetime
    series: str
    to_all: bool
    count: int


def letter_of(write: Notify) -> Letter:
    return Letter(
        id=write.id,
        key=write.meeting.key,
        end=write.meeting.slot.end,
        of=write.of,
        at=write.at,
        useful_until=write.useful_until,
        due=write.due,
        series=write.meeting.series,
        to_all=write.to_all,
        count=write.count,
    )


def write_of(letter: Letter) -> Notify:
    event_id, start = letter.key
    slot = Slot(start=start, end=letter.end)
    return Notify(
        id=letter.id,
        meeting=Meeting(event_id=event_id, slot=slot, series=letter.series),
        of=letter.of,
        at=letter.at,
        useful_until=letter.useful_until,
        due=letter.due,
        to_all=letter.to_all,
        count=letter.count,
    )
