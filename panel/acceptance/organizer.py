"""What the organizer does, and sees of the room: invites it, moves, changes who comes, cancels."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

from panel.acceptance.mailbox import Event, Mailbox
from panel.calendars.base import NotAllowed, NotTold
from panel.calendars.graph_http import Line
from panel.calendars.graph_line import Errand
from panel.calendars.graph_mailbox import Mailbox as Schedules
from panel.domain.meeting import Slot

Json = dict[str, object]
_UTC = ZoneInfo("UTC")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A meeting as its organizer types it."""

    subject: str
    slot: Slot
    private: bool = False
    all_day: bool = False
    times: int = 1  # on as many days


class Organizer:
    def __init__(
        self, line: Line, base_url: str, *, address: str, room: str, zone: ZoneInfo
    ) -> None:
        self._line = line
        self._base_url = base_url
        self._room = room
        self._zone = zone
        self._told = zone  # the one whose name Graph is given
        self.mailbox = Mailbox(line, base_url, address)
        self.made: set[str] = set()  # the iCalUIds of what may still lie in some room

    @property
    def address(self) -> str:
        return self.mailbox.address

    @property
    def is_asked_by_the_room(self) -> bool:
        """Whether the panel is signed in as its room, not as an application."""
        return self._line.is_delegated

    async def invites_the_room(self, wish: Wish) -> Event:
        body: Json = {
            "subject": wish.subject,
            **(self._dates(wish.slot) if wish.all_day else self._times(wish.slot)),
            "isAllDay": wish.all_day,
            "showAs": "busy",  # Exchange's default for a whole day is free
            "sensitivity": "private" if wish.private else "normal",
            "isReminderOn": False,
            "location": {"displayName": self._room},
            "attendees": [_resource(self._room)],
        }
        if wish.times > 1:
            body["recurrence"] = self._daily(wish)
        event = await self.mailbox.create(body)
        self.made.add(event.uid)
        return event

    async def rehearses(self, wish: Wish) -> None:
        """A meeting of nobody with nobody, made and deleted: whether this mailbox lets us.

        Graph promises to know some zones by their IANA names; for others it is told UTC's times.
        """
        try:
            made = await self.mailbox.create({"subject": wish.subject, **self._times(wish.slot)})
        except NotAllowed:
            if self._told == _UTC:
                raise
            self._told = _UTC
            made = await self.mailbox.create({"subject": wish.subject, **self._times(wish.slot)})
        await self.mailbox.delete(made.id)

    async def moves(self, event: Event, slot: Slot) -> None:
        await self.mailbox.change(event.id, self._times(slot))

    async def moves_to_room(self, event: Event, other: str) -> None:
        """Without another room, somewhere else."""
        await self.mailbox.change(
            event.id,
            {
                "location": {"displayName": other or "somewhere else"},
                "attendees": [_resource(other)] if other else [],
            },
        )

    async def has_with_them(self, event: Event, people: Iterable[str]) -> None:
        """Beside the room."""
        invited = [{"emailAddress": {"address": one}, "type": "required"} for one in people]
        await self.mailbox.change(event.id, {"attendees": [_resource(self._room), *invited]})

    async def cancels(self, event: Event) -> None:
        await self.mailbox.cancel(event.id, "A test of the room's panel is over.")

    async def sees_of(self, event: Event, room: str) -> str:
        """The room's answer, in Graph's words."""
        return (await self.mailbox.event(event.id)).answer_of(room)

    async def sees_taken(self, room: str, slot: Slot) -> bool | NotTold:
        """As in Outlook's scheduling assistant, with the organizer's own eyes."""
        errand = Errand(str(uuid4()), 60)
        own = Schedules(self._line, base_url=self._base_url, address=self.address, zone=self._zone)
        async with errand.bounded():
            told = (await own.availability([room], slot, errand))[room]
        return told if isinstance(told, NotTold) else bool(told)

    def _times(self, slot: Slot) -> Json:
        """On the clock on the wall, so that a series keeps its hour."""
        start, end = (at.astimezone(self._told) for at in (slot.start, slot.end))
        return {"start": self._written(start), "end": self._written(end)}

    def _dates(self, slot: Slot) -> Json:
        """A whole day runs from midnight to midnight, in whatever zone."""
        start, end = (at.astimezone(self._zone) for at in (slot.start, slot.end))
        return {"start": self._written(start), "end": self._written(end)}

    def _written(self, local: datetime) -> Json:
        return {"dateTime": local.replace(tzinfo=None).isoformat(), "timeZone": self._told.key}

    def _daily(self, wish: Wish) -> Json:
        first = wish.slot.start.astimezone(self._told).date()
        return {
            "pattern": {"type": "daily", "interval": 1},
            "range": {
                "type": "numbered",
                "startDate": first.isoformat(),
                "numberOfOccurrences": wish.times,
                "recurrenceTimeZone": self._told.key,
            },
        }


def later(slot: Slot, minutes: int) -> Slot:
    by = timedelta(minutes=minutes)
    return Slot(start=slot.start + by, end=slot.end + by)


def _resource(room: str) -> Json:
    return {"emailAddress": {"address": room}, "type": "resource"}
