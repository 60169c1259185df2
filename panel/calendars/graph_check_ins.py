"""Telling the calendar of a check-in: a mark for the room's other panels, a claim for Exchange."""

from panel.calendars import graph_looking as looking
from panel.calendars.graph_errors import Conflicting
from panel.calendars.graph_line import Errand
from panel.calendars.graph_mailbox import Mailbox
from panel.calendars.graph_wire import CHECKED_IN, Entry
from panel.domain.effects import CheckedInBy, ReportCheckIn
from panel.domain.meeting import Meeting

_METHODS = {CheckedInBy.PRESENCE: "inferred", CheckedInBy.BADGE: "verified"}  # else by hand


async def report(
    mailbox: Mailbox, write: ReportCheckIn, errand: Errand, *, shares: bool
) -> tuple[Meeting, ...]:
    """The meeting as the calendar now has it, marked where check-ins are shared."""
    entry = await looking.look(mailbox, write.key, errand)
    if entry is None:
        return ()
    if shares and not entry.meeting.checked_in_elsewhere:
        entry = await mailbox.mark(entry, CHECKED_IN, errand)
    if mailbox.is_signed_in_to:  # Exchange takes no claims from an app alone
        await _claim(mailbox, entry, write, errand)
    return (entry.meeting,)


async def _claim(mailbox: Mailbox, entry: Entry, write: ReportCheckIn, errand: Errand) -> None:
    uid = entry.meeting.uid or write.uid
    if uid:
        try:
            await mailbox.check_in(uid, _METHODS.get(write.by, "manual"), errand)
        except Conflicting:
            return  # somebody has checked in to it before
