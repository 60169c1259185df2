"""Cancelling a meeting for everybody, in its organizer's own calendar; or nothing is written.

The organizer is whom the room's item names, as it was just read. What is not surely the same
meeting there is left alone, and whoever asked may still decline it for the room.
"""

import asyncio
import logging

from panel.calendars import graph_looking as looking
from panel.calendars.base import (
    AccessDenied,
    CalendarError,
    Gone,
    NotAllowed,
    NotCancelled,
    RoomUnknown,
    Unreachable,
    Unreadable,
)
from panel.calendars.graph_line import Errand
from panel.calendars.graph_mailbox import Mailbox
from panel.calendars.graph_wire import Entry

log = logging.getLogger(__name__)

# Graph's answers that will be the same in a moment.
_REFUSALS = (AccessDenied, RoomUnknown, Gone, NotAllowed, Unreadable)
_LOOKS = 5  # Exchange brings a cancellation to the room in seconds, not at once


async def cancel_for_all(
    mailbox: Mailbox, entry: Entry, comment: str, pause: float, errand: Errand
) -> None:
    """Raises NotCancelled where nothing was written; `pause` is that before the second look."""
    theirs = await _organizers(mailbox, entry, errand)
    calendar = mailbox.of(entry.meeting.organizer_address)
    looks, failure = _LOOKS, None
    try:
        await calendar.cancel(theirs, comment, errand)
    except Gone:
        log.debug("cancelled already: %s", errand.guid)
    except CalendarError as error:
        failure = error
        looks = 1 if isinstance(error, _REFUSALS) else _LOOKS
    try:
        gone = await _is_gone(calendar, theirs, looks, pause, errand)
    except CalendarError as error:
        msg = "The calendar does not tell whether the meeting was cancelled."
        raise Unreachable(msg) from error
    if not gone:
        raise NotCancelled(
            "The meeting is still in its organizer's calendar: give the app Calendars.ReadWrite "
            "there, or let the room decline."
        ) from failure
    if not await _is_free_of(mailbox, entry, pause, errand):
        await looking.decline(mailbox, entry, comment, errand)


async def _organizers(mailbox: Mailbox, entry: Entry, errand: Errand) -> Entry:
    """The organizer's copy of the meeting: the one and only, and no series."""
    meeting = entry.meeting
    if not (meeting.organizer_address and meeting.uid):
        raise NotCancelled("The calendar does not tell who organizes the meeting.")
    calendar = mailbox.of(meeting.organizer_address)
    try:
        if meeting.series:  # by its id Graph would find the whole series only
            around = await calendar.between(meeting.slot, errand)
            around = tuple(e for e in around if e.meeting.slot.start == meeting.slot.start)
        else:
            around = await calendar.called(meeting.uid, errand)
    except _REFUSALS as error:
        raise NotCancelled(
            "The organizer's calendar cannot be looked into: give the app Calendars.ReadWrite "
            "there, or let the room decline."
        ) from error
    found = [e for e in around if e.meeting.uid == meeting.uid and e.meeting.readable]
    if len(found) != 1:
        raise NotCancelled(f"The organizer's calendar holds the meeting {len(found)} times.")
    theirs = found[0]
    if theirs.is_master:
        raise NotCancelled("In the organizer's calendar this is a whole series.")
    if not theirs.meeting.at_the_door:
        raise NotCancelled("The meeting was handed on: its organizer is somebody else.")
    if theirs.meeting.slot != meeting.slot:
        raise NotCancelled("In the organizer's calendar the meeting is at another time.")
    return theirs


async def _is_gone(
    calendar: Mailbox, theirs: Entry, looks: int, pause: float, errand: Errand
) -> bool:
    for number in range(looks):
        await _rest(number, pause, errand)
        try:
            seen = await calendar.entry(theirs.meeting.event_id, errand)
        except Gone:
            return True
        if seen.is_cancelled:
            return True
    return False


async def _is_free_of(mailbox: Mailbox, entry: Entry, pause: float, errand: Errand) -> bool:
    """Whether the cancellation has reached the room."""
    for number in range(_LOOKS):
        await _rest(number, pause, errand)
        try:
            seen = await mailbox.entry(entry.meeting.event_id, errand)
        except Gone:
            return True
        if not seen.takes_the_room:
            return True
    return False


async def _rest(number: int, pause: float, errand: Errand) -> None:
    """Twice as long before each look; not at all where the time would not be enough."""
    if number:
        wait = pause * 2 ** (number - 1)
        await asyncio.sleep(wait if wait < errand.left / 2 else 0)
