"""What a calendar in memory knows beyond its own room: other rooms, people, letters."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from panel.calendars.base import (
    AT_MOST,
    LETTERS,
    NotTold,
    Place,
    RoomUnknown,
    Taken,
    Unreachable,
)
from panel.domain.effects import Book
from panel.domain.meeting import Meeting, Slot
from panel.domain.person import Person

_WORDS = re.compile(r"[\w@.'+-]+")


class Beyond:
    def __init__(self) -> None:
        self.sent: list[bytes] = []
        self._calling: set[str] = set()
        self._languages: dict[str, str] = {}
        self._elsewhere: dict[str, list[Slot]] = {}
        self._booked_elsewhere: dict[str, Meeting] = {}
        self._places: dict[str, Place] = {}
        self._lists: dict[str, tuple[str, ...]] = {}
        self._people: list[Person] = []
        self._unplugged = False

    # --- what others do ---------------------------------------------------------------------

    def another_room(self, mailbox: str, place: Place | None = None) -> None:
        self._elsewhere.setdefault(mailbox, [])
        self._places[mailbox] = place or Place(address=mailbox, name=mailbox)

    def list_rooms(self, room_list: str, *mailboxes: str) -> None:
        """An administrator makes a room list."""
        self._lists[room_list] = mailboxes

    def hire(self, person: Person) -> None:
        """The directory knows them from now on."""
        self._people.append(person)

    def others_book_elsewhere(self, mailbox: str, start: datetime, end: datetime) -> None:
        """Somebody books another room."""
        self._elsewhere[mailbox].append(Slot(start=start, end=end))

    def joins_a_call(self, address: str) -> None:
        self._calling.add(address)

    def hangs_up(self, address: str) -> None:
        self._calling.discard(address)

    def reads(self, address: str, language: str) -> None:
        """Somebody sets the language of their mailbox."""
        self._languages[address] = language

    def unplug(self) -> None:
        self._unplugged = True

    def plug_in(self) -> None:
        self._unplugged = False

    # --- the port ---------------------------------------------------------------------------

    async def availability(
        self, mailboxes: Sequence[str], within: Slot
    ) -> Mapping[str, tuple[Slot, ...] | NotTold]:
        self._reach()
        return {mailbox: self._taken(mailbox, within) for mailbox in mailboxes}

    async def book_elsewhere(self, mailbox: str, book: Book) -> Meeting:
        self._reach()
        if mailbox not in self._elsewhere:
            raise RoomUnknown(f"There is no mailbox {mailbox}.")
        if book.id not in self._booked_elsewhere:
            taken = self._elsewhere[mailbox]
            if any(slot.overlaps(book.slot) for slot in taken):
                raise Taken("Somebody else has that time.")
            taken.append(book.slot)
            made = Meeting(event_id=f"{mailbox} {book.id}", slot=book.slot, subject=book.title)
            self._booked_elsewhere[book.id] = booked(replace(book, ahead=True), made)
        return self._booked_elsewhere[book.id]

    async def rooms(self, room_list: str = "") -> tuple[Place, ...]:
        self._reach()
        if not room_list:
            return tuple(self._places.values())
        if room_list not in self._lists:
            raise RoomUnknown(f"There is no room list {room_list}.")
        return tuple(self._places[mailbox] for mailbox in self._lists[room_list])

    async def find_people(self, text: str) -> tuple[Person, ...]:
        self._reach()
        wanted = _WORDS.findall(text.casefold())
        if len("".join(wanted)) < LETTERS:
            return ()
        found = [p for p in self._people if _is_meant(p, wanted)]
        return tuple(sorted(found, key=lambda p: p.name)[:AT_MOST])

    async def send_mail(self, message: bytes) -> None:
        self._reach()
        self.sent.append(message)

    async def language_of(self, address: str) -> str:
        self._reach()
        return self._languages.get(address, "")

    async def in_calls(self, addresses: Sequence[str]) -> frozenset[str]:
        self._reach()
        return frozenset(self._calling.intersection(addresses))

    def _taken(self, mailbox: str, within: Slot) -> tuple[Slot, ...] | NotTold:
        if mailbox not in self._elsewhere:
            return NotTold.UNKNOWN
        found = (slot for slot in self._elsewhere[mailbox] if slot.overlaps(within))
        return tuple(sorted(found, key=lambda slot: (slot.start, slot.end)))

    def _reach(self) -> None:
        if self._unplugged:
            raise Unreachable("The calendar is unplugged.")


def booked(write: Book, made: Meeting) -> Meeting:
    """As the room's own."""
    invited = (write.host.address,) if write.host.address else ()
    return replace(
        made, at_the_door=True, booked_ahead=write.ahead, host=write.host, attendees=invited
    )


def _is_meant(person: Person, wanted: Sequence[str]) -> bool:
    words = (*person.name.casefold().split(), person.address.casefold())
    return all(any(word.startswith(each) for word in words) for each in wanted)
