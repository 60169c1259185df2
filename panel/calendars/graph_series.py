"""Leaving a series: every time of it to come is declined, one after the other.

A long one takes longer than any one write may, so each decline has a deadline of its own. After
a fault the rest is still there, and the same write takes it up again.
"""

from datetime import timedelta
from uuid import UUID, uuid5

from panel.calendars import graph_looking as looking
from panel.calendars.base import Gone, NotAllowed
from panel.calendars.graph_line import Errand
from panel.calendars.graph_mailbox import Mailbox
from panel.calendars.graph_wire import Entry
from panel.domain.effects import LeaveSeries
from panel.domain.meeting import Slot

_YEAR = timedelta(days=365)  # rooms take bookings for half a year ahead, unless told otherwise
_DECLINES = UUID("5d8e0c51-7b0e-4c35-9a1f-6f0d4c1b7a90")  # names their GUIDs


async def leave(mailbox: Mailbox, write: LeaveSeries, comment: str, seconds: float) -> None:
    """`seconds` is how long each request may take, with its retries."""
    errand = Errand(write.id, seconds)
    async with errand.bounded():
        for_decline = await _to_come(mailbox, write, errand)
    for entry in for_decline:
        guid = str(uuid5(_DECLINES, f"{write.id} {entry.meeting.event_id}"))
        errand = Errand(guid, seconds)
        async with errand.bounded():
            await looking.decline(mailbox, entry, comment, errand)


async def _to_come(mailbox: Mailbox, write: LeaveSeries, errand: Errand) -> list[Entry]:
    """By start; never the series itself, and nothing that cannot be read."""
    covers = Slot(start=write.after, end=write.after + _YEAR)
    try:
        times = await mailbox.instances(write.series, covers, errand)
    except Gone:
        return []
    mine = {e.meeting.event_id: e for e in times if _is_one(e, write)}
    if any(e.meeting.at_the_door for e in mine.values()):
        raise NotAllowed("The series is the room's own: its organizer cannot decline it.")
    return sorted(mine.values(), key=lambda e: e.meeting.slot.start)


def _is_one(entry: Entry, write: LeaveSeries) -> bool:
    meeting = entry.meeting
    return (
        entry.takes_the_room
        and meeting.readable
        and not entry.is_master
        and meeting.series == write.series != meeting.event_id
        and meeting.slot.start > write.after
        and not meeting.checked_in_elsewhere
    )
