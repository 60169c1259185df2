"""What every write looks at, before and after: its meeting, others in its time, who was first."""

import logging
from collections.abc import Iterable
from datetime import datetime

from panel.calendars.base import Gone, NotAllowed
from panel.calendars.graph_line import Errand
from panel.calendars.graph_mailbox import Mailbox
from panel.calendars.graph_wire import Entry
from panel.domain.meeting import Created, Meeting, MeetingKey, Slot

log = logging.getLogger(__name__)


async def look(mailbox: Mailbox, key: MeetingKey, errand: Errand) -> Entry | None:
    """The meeting as it is now; None if it no longer takes the room."""
    entry = await find(mailbox, key, errand)
    if entry is None or not entry.takes_the_room:
        return None
    if entry.meeting.slot.start != key.start:
        raise Gone("The meeting was moved to another time.")
    return entry


async def find(mailbox: Mailbox, key: MeetingKey, errand: Errand) -> Entry | None:
    """What lies in the calendar by this id, whether it takes the room or not."""
    try:
        entry = await mailbox.entry(key.event_id, errand)
    except Gone:
        return None
    if entry.is_master:
        raise NotAllowed("This is a whole series, and the panel acts on single meetings only.")
    if not entry.meeting.readable:
        raise NotAllowed("The meeting cannot be read, so the panel leaves it alone.")
    return entry


async def others(mailbox: Mailbox, slot: Slot, mine: Entry, errand: Errand) -> list[Entry]:
    around = await mailbox.beside(slot, errand)
    own = mine.meeting.event_id
    return [e for e in overlap(around, slot) if e.meeting.event_id != own]


async def decline(mailbox: Mailbox, entry: Entry, comment: str, errand: Errand) -> None:
    try:
        await mailbox.decline(entry, comment, errand)
    except Gone:
        log.debug("declined already: %s", errand.guid)


async def take_away(mailbox: Mailbox, entry: Entry, comment: str, errand: Errand) -> None:
    """Only a booking of the room's own: to delete a copy would tell its organizer nothing."""
    own(entry)
    try:
        try:
            await mailbox.cancel(entry, comment, errand)
        except NotAllowed:  # nobody was invited, so there is nobody to tell
            await mailbox.delete(entry, errand)
    except Gone:
        log.debug("taken away already: %s", errand.guid)


def own(entry: Entry) -> Entry:
    if not entry.meeting.at_the_door:
        raise NotAllowed("The meeting is somebody else's.")
    return entry


def overlap(entries: Iterable[Entry], slot: Slot) -> Iterable[Entry]:
    return (e for e in entries if e.takes_the_room and e.meeting.slot.overlaps(slot))


def earlier(mine: Meeting, other: Meeting) -> bool:
    """Whether `mine` was made first. Both sides decide alike; who cannot tell gives way."""
    first, second = known(mine.created), known(other.created)
    if first is None or second is None:
        return False
    return (first, mine.event_id) < (second, other.event_id)


def known(moment: datetime | Created) -> datetime | None:
    return None if isinstance(moment, Created) else moment
