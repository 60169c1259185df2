"""A room whose calendar is in memory, as the tests speak of it."""

from datetime import timedelta

from panel.calendars.base import Place
from panel.calendars.memory import MemoryCalendar
from panel.domain.meeting import Meeting, MeetingKey
from panel.domain.person import Person

from .doors import Door
from .wishes import NINE, at


class MemoryDoor(Door):
    calendar: MemoryCalendar

    def __init__(self) -> None:
        super().__init__(MemoryCalendar(now=lambda: NINE))

    def others_book(self, start: str, end: str) -> MeetingKey:
        return self.calendar.book(at(start), at(end)).key

    def another_room(self, mailbox: str, place: Place | None = None) -> None:
        self.calendar.another_room(mailbox, place)

    def list_rooms(self, room_list: str, *mailboxes: str) -> None:
        self.calendar.list_rooms(room_list, *mailboxes)

    def hire_somebody(self, person: Person) -> None:
        self.calendar.hire(person)

    def others_book_elsewhere(self, mailbox: str, start: str, end: str) -> None:
        self.calendar.others_book_elsewhere(mailbox, at(start), at(end))

    def others_move(self, key: MeetingKey, start: str, end: str) -> None:
        self.calendar.move(self._meeting(key), at(start), at(end))

    def others_cancel(self, key: MeetingKey) -> None:
        self.calendar.remove(self._meeting(key))

    def others_repeat(self, start: str, end: str, count: int) -> list[MeetingKey]:
        days = (timedelta(days=day) for day in range(count))
        book = self.calendar.book
        return [book(at(start) + d, at(end) + d, series="weekly").key for d in days]

    def a_stranger_books(self, start: str, end: str) -> MeetingKey:
        return self.calendar.book(at(start), at(end), organizer_address="").key

    def check_in_elsewhere(self, key: MeetingKey) -> None:
        self.calendar.check_in_elsewhere(self._meeting(key))

    def _meeting(self, key: MeetingKey) -> Meeting:
        return next(m for m in self.agenda().meetings if m.key == key)

    def unplug(self) -> None:
        self.calendar.unplug()

    def plug_in(self) -> None:
        self.calendar.plug_in()

    def joins_a_call(self, address: str) -> None:
        self.calendar.joins_a_call(address)

    def hangs_up(self, address: str) -> None:
        self.calendar.hangs_up(address)

    def reads(self, address: str, language: str) -> None:
        self.calendar.reads(address, language)

    def letters(self) -> list[bytes]:
        return self.calendar.sent
