"""Booking time for a room in its own calendar: look, book, look again; give way to the first."""

from dataclasses import dataclass

from panel.calendars import graph_looking as looking
from panel.calendars.base import Taken
from panel.calendars.graph_line import Errand
from panel.calendars.graph_mailbox import Mailbox
from panel.calendars.graph_wire import BOOKED_AHEAD
from panel.calendars.graph_wording import Wording
from panel.domain.effects import Book
from panel.domain.meeting import Meeting, Slot
from panel.domain.person import NOBODY, Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A booking, in the words of the calendar."""

    slot: Slot
    subject: str
    invites: Person = NOBODY
    categories: tuple[str, ...] = ()


def wanted(write: Book, wording: Wording) -> Wanted:
    behind = write.extends or write.early
    subject = wording.extension_subject if behind else wording.walk_up_subject
    return Wanted(
        slot=write.slot,
        subject=write.title or subject,
        invites=write.host,
        categories=(BOOKED_AHEAD,) if write.ahead else (),
    )


async def book(
    mailbox: Mailbox, wish: Wanted, wording: Wording, errand: Errand
) -> tuple[Meeting, ...]:
    """Make a booking of the room's own, once for each errand; undo it if somebody was first."""
    around = await mailbox.beside(wish.slot, errand)
    here = (e for e in around if e.transaction_id == errand.guid and e.takes_the_room)
    mine = next(here, None)
    if mine is None:
        if any(looking.overlap(around, wish.slot)):
            raise Taken("Somebody else has that time.")
        mine = await mailbox.create(
            wish.slot,
            subject=wish.subject,
            transaction_id=errand.guid,
            errand=errand,
            invites=wish.invites,
            categories=wish.categories,
        )
    beside = await looking.others(mailbox, mine.meeting.slot, mine, errand)
    if any(not looking.earlier(mine.meeting, other.meeting) for other in beside):
        await looking.take_away(mailbox, mine, wording.not_needed_comment, errand)
        raise Taken("Somebody else took that time in the same moment.")
    return (mine.meeting,)
