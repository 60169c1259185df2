"""The meeting somebody at the door looks at: what `show` allows, and when to check in."""

from collections.abc import Callable
from datetime import datetime

from panel.domain import trust
from panel.domain.meeting import Meeting, MeetingKey
from panel.domain.room import Booking, Phase, Room
from panel.ui.day import Block, Day, Kind, Show
from panel.ui.meeting import NO_MEETING, MeetingBridge, MeetingFacts
from panel.ui.view import View


class Looking:
    """Behind MeetingSheet.qml. What is looked at stays the same one, whatever comes before it."""

    name = "Meeting"

    def __init__(self, show: Callable[[], Show]) -> None:
        self._may_show = show
        self._days: tuple[Day, ...] = ()
        self._room: Room | None = None
        self._key: MeetingKey | None = None
        self.bridge = MeetingBridge()
        self.bridge.taps = self

    def show(self, view: View, room: Room) -> None:
        self._days, self._room = view.days, room
        self._show()

    async def run(self) -> None:
        """Nothing goes on behind it."""

    def look(self, day: int, which: int) -> None:
        blocks = self._days[day].blocks if day < len(self._days) else ()
        self._key = blocks[which].key if which < len(blocks) else None
        self._show()

    def _show(self) -> None:
        block = next((b for day in self._days for b in day.blocks if b.key == self._key), None)
        booking = next(
            (b for b in (self._room.bookings if self._room else ()) if b.meeting.key == self._key),
            None,
        )
        if self._room is None or block is None or booking is None:
            self.bridge.show(NO_MEETING)
        else:
            self.bridge.show(facts_of(self._room, booking, block, self._may_show()))


def facts_of(room: Room, booking: Booking, block: Block, show: Show) -> MeetingFacts:
    check_in = how_to_check_in(room, booking)
    return MeetingFacts(
        there=True,
        kind=block.title.kind.value,
        text=block.title.text,
        who=who(booking.meeting, block, show),
        start=_seconds(block.start),
        end=_seconds(block.end),
        allDay=block.all_day,
        tone=block.tone.value,
        checkIn=check_in,
        opens=_seconds(trust.opens_at(room, booking)) if check_in == "later" else None,
        atTheDoor=booking.meeting.at_the_door,
    )


def who(meeting: Meeting, block: Block, show: Show) -> str:
    """Its organizer or host, where the title is another text and both may be shown."""
    name = meeting.host.name if meeting.at_the_door else meeting.organizer
    if show is not Show.SUBJECT or block.title.kind is Kind.RESERVED or name == block.title.text:
        return ""
    return name


def how_to_check_in(room: Room, booking: Booking) -> str:
    if booking.phase in (Phase.ENDED, Phase.RELEASED, Phase.RELEASING):
        return ""
    if trust.people_came(room, booking.meeting.key):
        return "done"
    if not trust.needs_check_in(room, booking):
        return "unneeded"
    return "later" if booking.phase is Phase.SCHEDULED else "open"


def _seconds(moment: datetime) -> int:
    return int(moment.timestamp())
