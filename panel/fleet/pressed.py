"""A button pressed from afar: the very event that a finger at the door would make, or none."""

from datetime import datetime
from uuid import UUID, uuid5

from panel.domain import events as ev
from panel.domain.effects import CheckedInBy
from panel.domain.meeting import MeetingKey
from panel.fleet.asked import Asked
from panel.ui.view import View

HALF_AN_HOUR = 30  # minutes
_SPACE = UUID("5d6f1b0e-6c0b-4d0e-9a3c-0f6f4b1a7d52")


class Offered:
    """What the door offers, and since when.

    Whoever pressed "end" before this meeting could be ended meant another one.
    """

    def __init__(self, view: View, now: datetime) -> None:
        self._since: dict[str, tuple[object, datetime]] = {}
        self.show(view, now)

    def show(self, view: View, now: datetime) -> None:
        """What the door shows from now on."""
        self._view = view
        for button, what in _offers(view).items():
            if button not in self._since or self._since[button][0] != what:
                self._since[button] = (what, now)

    def event(self, asked: Asked) -> ev.Event | None:
        """None where the door does not offer it, or did not when it was pressed."""
        _, since = self._since[asked.name]
        return _event(asked, self._view) if asked.at >= since else None


def _offers(view: View) -> dict[str, MeetingKey | bool | None]:
    return {"check-in": view.check_in, "end": view.end, "book-30": bool(view.book)}


def _event(asked: Asked, view: View) -> ev.Event | None:
    press = str(uuid5(_SPACE, asked.id))  # the same command presses once
    match asked.name:
        case "check-in" if view.check_in:
            return ev.CheckInTapped(key=view.check_in, by=CheckedInBy.FLEET)
        case "end" if view.end:
            return ev.EndTapped(key=view.end, press=press)
        case "book-30":
            lengths = (offer.until for offer in view.book if offer.minutes == HALF_AN_HOUR)
            until = next(lengths, None)
            return ev.BookTapped(until=until, press=press) if until else None
        case _:
            return None
