"""Another room booked from this door: written at once, never again by itself, and told.

It is no business of this room's own rules and journal: somebody waits before the screen. Where the
power fails in between, the transaction id keeps Graph from booking twice.
"""

import logging
from collections.abc import Callable
from dataclasses import replace
from uuid import uuid4

from panel.calendars.base import AccessDenied, Calendar, CalendarError, Taken
from panel.domain.effects import Book
from panel.domain.meeting import Slot
from panel.nearby.shown import Booking

log = logging.getLogger(__name__)


class Elsewhere:
    """One at a time: an impatient second tap books nothing."""

    def __init__(
        self, calendar: Calendar, booked: Callable[[str, Slot], None], changed: Callable[[], None]
    ) -> None:
        self._calendar = calendar
        self._booked = booked
        self._changed = changed
        self._presses: dict[tuple[str, Slot], str] = {}  # whose outcome nobody knows
        self._denied: set[str] = set()
        self.bookings: dict[str, Booking] = {}

    @property
    def is_busy(self) -> bool:
        return any(booking.state == "booking" for booking in self.bookings.values())

    def press(self, mailbox: str, slot: Slot) -> Booking:
        """From now on it is under way. The same time, pressed again, is the same booking."""
        press = self._presses.setdefault((mailbox, slot), str(uuid4()))
        return self._tell(mailbox, Booking(press=press, slot=slot))

    async def book(self, mailbox: str, booking: Booking) -> None:
        slot = booking.slot
        book = Book(id=booking.press, slot=slot, extends=False, useful_until=slot.end, ahead=True)
        try:
            await self._calendar.book_elsewhere(mailbox, book)
        except CalendarError as error:
            self._refused(mailbox, error)
            self._tell(mailbox, replace(booking, state="refused", why=error.what))
        else:
            self._denied.discard(mailbox)
            self._presses.pop((mailbox, slot), None)
            self._booked(mailbox, slot)
            log.info("booked %s from this door", mailbox)
            self._tell(mailbox, replace(booking, state="booked"))

    def forget(self) -> None:
        """Nobody looks any more: what is over was told."""
        self.bookings = {
            mailbox: booking
            for mailbox, booking in self.bookings.items()
            if booking.state == "booking"
        }

    def _tell(self, mailbox: str, booking: Booking) -> Booking:
        self.bookings = {**self.bookings, mailbox: booking}
        self._changed()
        return booking

    def _refused(self, mailbox: str, error: CalendarError) -> None:
        if isinstance(error, AccessDenied | Taken):
            self._presses = {of: press for of, press in self._presses.items() if of[0] != mailbox}
        if not isinstance(error, AccessDenied):
            log.info("could not book %s from this door: %s", mailbox, error)
        elif mailbox not in self._denied:
            self._denied.add(mailbox)
            log.warning("%s cannot be booked from this door: %s", mailbox, error)
