"""Taking back what the room had given away, in its calendar."""

from panel.calendars import graph_looking as looking
from panel.calendars.base import Gone, Taken
from panel.calendars.graph_booking import Wanted, book
from panel.calendars.graph_line import Errand
from panel.calendars.graph_mailbox import Mailbox
from panel.calendars.graph_wire import Entry
from panel.calendars.graph_wording import Wording
from panel.domain.effects import TakeBack
from panel.domain.meeting import Meeting, Slot
from panel.domain.person import NOBODY, Person


async def take_back(
    mailbox: Mailbox, write: TakeBack, wording: Wording, errand: Errand
) -> tuple[Meeting, ...]:
    """The meeting itself where it is still there; else a booking, its organizer invited."""
    entry = await looking.find(mailbox, write.key, errand)
    if entry is not None and entry.meeting.slot.start == write.key.start:
        if entry.is_declined and write.slot.start < entry.meeting.slot.end:
            entry = await _accept(mailbox, entry, write.slot, wording, errand)
        if entry is not None and entry.takes_the_room:
            whole = await _lengthen(mailbox, entry, write.slot, errand)
            if whole is not None:
                return (whole.meeting,)
    organizer = Person(name="", address=write.organizer) if "@" in write.organizer else NOBODY
    wish = Wanted(slot=write.slot, subject=wording.taken_back_subject, invites=organizer)
    return await book(mailbox, wish, wording, errand)


async def _accept(
    mailbox: Mailbox, entry: Entry, slot: Slot, wording: Wording, errand: Errand
) -> Entry | None:
    """The meeting as it is now; None where the calendar has let go of it in the meantime."""
    if await looking.others(mailbox, slot, entry, errand):
        raise Taken("Somebody else has that time.")
    try:
        await mailbox.accept(entry, errand)
        entry = await mailbox.entry(entry.meeting.event_id, errand)
    except Gone:
        return None
    beside = await looking.others(mailbox, slot, entry, errand)
    if any(not _accepted_before(entry, other) for other in beside):
        await looking.decline(mailbox, entry, wording.not_needed_comment, errand)
        raise Taken("Somebody else took that time in the same moment.")
    return entry


async def _lengthen(mailbox: Mailbox, entry: Entry, slot: Slot, errand: Errand) -> Entry | None:
    """To the end of `slot` again; None where somebody else has been in between."""
    old_end = entry.meeting.slot.end
    if old_end >= slot.end:
        return entry
    gap = Slot(start=old_end, end=slot.end)
    beside = await looking.others(mailbox, gap, entry, errand)
    if any(looking.overlap(beside, slot)):
        raise Taken("Somebody else has that time.")
    if beside:
        return None
    longer = await mailbox.set_end(entry, slot.end, errand)
    if await looking.others(mailbox, gap, longer, errand):
        await mailbox.set_end(longer, old_end, errand)
        raise Taken("Somebody else took that time in the same moment.")
    return longer


def _accepted_before(mine: Entry, other: Entry) -> bool:
    """Whether `other` was made when `mine` had the room already: then it is the one to give way.

    When `mine` was made says nothing here: the room was free in between.
    """
    accepted, made = looking.known(mine.answered), looking.known(other.meeting.created)
    return accepted is not None and made is not None and accepted < made
