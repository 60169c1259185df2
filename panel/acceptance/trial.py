"""One item under way: the organizer acts, the door is looked at, and both leave evidence."""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

from panel.acceptance.mailbox import Event
from panel.acceptance.mark import Mark
from panel.acceptance.organizer import Organizer, Wish
from panel.acceptance.outcome import Failed, Step, Stopped, Untold
from panel.acceptance.times import Times
from panel.acceptance.waiting import Waiting
from panel.calendars.base import Calendar
from panel.domain.meeting import Meeting, Slot
from panel.domain.moments import NOT_YET
from panel.domain.policy import ReleasePolicy
from panel.ui.day import Show, title

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """What every item needs."""

    room: str
    zone: ZoneInfo
    show: Show
    policy: ReleasePolicy
    calendar: Calendar
    organizer: Organizer
    waiting: Waiting
    now: Callable[[], datetime]
    mark: Mark
    other_room: str  # empty: none is known
    participant: str
    releases: bool  # whether the organizer may be written to


@dataclass(slots=True, kw_only=True)
class Trial:
    bench: Bench
    item: str
    times: Times
    tell: Callable[[Step], None]
    steps: list[Step] = field(default_factory=list)

    def note(self, text: str) -> None:
        step = Step(at=self.bench.now(), text=text)
        self.steps.append(step)
        self.tell(step)

    @property
    def subject(self) -> str:
        return self.bench.mark.subject(self.item)

    async def invited(
        self, slot: Slot, *, private: bool = False, all_day: bool = False, times: int = 1
    ) -> Event:
        wish = Wish(subject=self.subject, slot=slot, private=private, all_day=all_day, times=times)
        event = await self.bench.organizer.invites_the_room(wish)
        self.note(f"The room is invited for {self.clock(slot)}: {shortened(event.id)}.")
        return event

    async def stands(self, event: Event, slot: Slot) -> Meeting:
        """The meeting at the door, at last, at this time."""

        async def look() -> Meeting | None:
            found = await self.at_the_door(slot)
            return next((m for m in found if self.is_it(m, event) and m.slot == slot), None)

        meeting = await self.bench.waiting.until(look)
        if meeting is None:
            raise await self._why_not(event, slot)
        self.note(f"It stands at the door, {self.words(meeting)}: {shortened(meeting.event_id)}.")
        return meeting

    def is_it(self, meeting: Meeting, event: Event) -> bool:
        """Times of a series may have an iCalUId in common, or not: it is documented both ways."""
        ours = meeting.organizer_address == self.bench.organizer.address.lower()
        in_series = bool(meeting.series and event.series_master_id)
        return meeting.uid == event.uid or (ours and in_series)

    async def goes(self, event: Event, slot: Slot) -> None:
        """From the door, at last."""

        async def look() -> bool | None:
            found = await self.at_the_door(slot)
            stays = any(self.is_it(m, event) and m.slot == slot for m in found)
            return None if stays else True

        if await self.bench.waiting.until(look) is None:
            raise Failed(
                f"It still stands at the door at {self.clock(slot)} after {self.patience}.",
                self.slow("the room's mailbox has not been told"),
            )
        self.note(f"It no longer stands at the door at {self.clock(slot)}.")

    async def until(self, look: Callable[[], Awaitable[T | None]]) -> T | None:
        return await self.bench.waiting.until(look)

    async def answers(self, event: Event, *wanted: str, room: str = "") -> str:
        """What the organizer sees of the room: one of these, or the last that was seen."""
        seen = ""

        async def look() -> bool | None:
            nonlocal seen
            seen = await self.bench.organizer.sees_of(event, room or self.bench.room)
            return True if seen in wanted else None

        await self.bench.waiting.until(look)
        self.note(f"The organizer sees of {room or 'the room'}: {seen or 'nothing'}.")
        return seen

    async def at_the_door(self, slot: Slot) -> tuple[Meeting, ...]:
        return (await self.bench.calendar.fetch(slot)).meetings

    @property
    def patience(self) -> str:
        return f"{self.bench.waiting.at_most:.0f} s"

    def slow(self, else_: str) -> str:
        return f"Exchange may be slow, so run it again with a longer --wait; else {else_}."

    def clock(self, slot: Slot) -> str:
        start, end = (at.astimezone(self.bench.zone) for at in (slot.start, slot.end))
        until = f"{end:%H:%M}" if start.date() == end.date() else f"{end:%Y-%m-%d %H:%M}"
        return f"{start:%Y-%m-%d %H:%M}–{until}"

    def moment(self, at: datetime) -> str:
        if at == NOT_YET:
            return "never"
        return f"{at.astimezone(self.bench.zone):%Y-%m-%d %H:%M}"

    def words(self, meeting: Meeting) -> str:
        """As the door shows it."""
        shown = title(meeting, self.bench.show)
        return f"{self.clock(meeting.slot)}, as “{shown.text or shown.kind.value}”"

    async def _why_not(self, event: Event, slot: Slot) -> Stopped:
        found = await self.at_the_door(slot)
        if others := [m for m in found if not self.is_it(m, event)]:
            times = self._clocks(m.slot for m in others)
            return Untold(f"Somebody else has the room at {times}: run this item again.")
        if mine := [m for m in found if self.is_it(m, event)]:
            times = self._clocks(m.slot for m in mine)
            return Failed(
                f"It stands at the door at {times}, not at {self.clock(slot)}, "
                f"after {self.patience}.",
                self.slow("the room's mailbox has another time than the organizer's"),
            )
        answer = await self.bench.organizer.sees_of(event, self.bench.room)
        self.note(f"The organizer sees of the room: {answer or 'nothing'}.")
        if answer == "declined":
            return Failed(
                "The room declines it.",
                f"See Get-CalendarProcessing {self.bench.room}: who may book, how far ahead, "
                "and at which hours.",
            )
        if answer in ("accepted", "tentativelyAccepted"):
            return Failed(
                f"The room has answered “{answer}”, but it does not stand at the door at "
                f"{self.clock(slot)} after {self.patience}.",
                self.slow("open the room's calendar and look for it"),
            )
        return Failed(
            f"The room does not answer within {self.patience}.",
            self.slow(f"Set-CalendarProcessing {self.bench.room} -AutomateProcessing AutoAccept"),
        )

    def _clocks(self, slots: Iterable[Slot]) -> str:
        return " and ".join(self.clock(slot) for slot in slots)


def shortened(known: str) -> str:
    """An id for people: enough to tell two apart, too little to use."""
    return f"…{known[-12:]}"
