"""A room with its calendar in a simulated Graph, as the tests speak of it."""

import asyncio
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from itertools import count
from zoneinfo import ZoneInfo

from panel.calendars.base import Calendar, NotTold, Place
from panel.calendars.credential import Credential, Grant, Named, Secret
from panel.calendars.graph import GraphCalendar, GraphSettings, Patience, Wording
from panel.calendars.graph_wire import CHECKED_IN
from panel.domain.effects import Book, Write
from panel.domain.meeting import Agenda, Meeting, MeetingKey, Slot
from panel.domain.person import Person
from panel.simulator import Booked, Directory, GraphSimulator, Processing, World

from .furniture import furnish
from .wishes import DAY, NINE, at

ROOM = "saturne@contoso.example"
STRANGER = "grace@navy.example"
JUPITER, VENUS = "jupiter@contoso.example", "venus@contoso.example"
PARIS = ZoneInfo("Europe/Paris")
QUICK = Patience(connect=2, read=2, write=2, pool=2, whole=5, pause=0.01)
WORDING = Wording(
    release_comment="Nobody checked in.",
    not_needed_comment="Not needed any more.",
    walk_up_subject="Booked at the door",
    extension_subject="Extended at the door",
    taken_back_subject="Taken back at the door",
    series_comment="Nobody comes to this series.",
)


class Door:
    """What every room has: an agenda, writes, and an asyncio loop in which to wait for them."""

    def __init__(self, calendar: Calendar) -> None:
        self.calendar = calendar
        self.runner = asyncio.Runner()

    def agenda(self, covers: Slot = DAY) -> Agenda:
        return self.runner.run(self.calendar.fetch(covers))

    def shown(self) -> list[str]:
        """The agenda as people read it."""
        return [_words(meeting) for meeting in self.agenda().meetings]

    def write(self, write: Write) -> tuple[Meeting, ...]:
        return self.runner.run(self.calendar.write(write))

    def availability(
        self, *mailboxes: str, within: Slot = DAY
    ) -> Mapping[str, tuple[Slot, ...] | NotTold]:
        return self.runner.run(self.calendar.availability(mailboxes, within))

    def book_elsewhere(self, mailbox: str, book: Book) -> Meeting:
        return self.runner.run(self.calendar.book_elsewhere(mailbox, book))

    def rooms(self, room_list: str = "") -> tuple[Place, ...]:
        return self.runner.run(self.calendar.rooms(room_list))

    def find_people(self, text: str) -> tuple[Person, ...]:
        return self.runner.run(self.calendar.find_people(text))

    def send_mail(self, message: bytes) -> None:
        self.runner.run(self.calendar.send_mail(message))

    def language_of(self, address: str) -> str:
        return self.runner.run(self.calendar.language_of(address))

    def in_calls(self, *addresses: str) -> frozenset[str]:
        return self.runner.run(self.calendar.in_calls(addresses))

    def close(self) -> None:
        self.runner.run(self.calendar.close())
        self.runner.close()


class GraphDoor(Door):
    """At nine o'clock: its world's clock moves just enough to tell what came first."""

    calendar: GraphCalendar

    def __init__(self, *, real_time: bool = False) -> None:
        ticks = count()
        self.world = World(now=lambda: NINE + timedelta(microseconds=next(ticks)))
        # No booking assistant that declines clashes: people overrule it.
        self.world.room(ROOM, "Saturne", processing=Processing(allow_conflicts=True))
        self.now: Callable[[], datetime] = _real_now if real_time else lambda: NINE
        self.graph = GraphSimulator(self.world, Directory(clock=self.now))
        self.graph.start()
        self.seconds = 0.0  # on the panel's own clock
        self._booked: dict[MeetingKey, Booked] = {}
        super().__init__(self.another_panel())

    def another_panel(
        self,
        *,
        credential: Credential | None = None,
        patience: Patience = QUICK,
        mailbox: str = ROOM,
        trusting: bool = True,
        shares_check_ins: bool = True,
    ) -> GraphCalendar:
        shown = Named(name="panel", credential=credential or Secret(secret="demo-secret"))
        return GraphCalendar(
            settings=GraphSettings(
                mailbox=mailbox,
                tenant=self.graph.directory.tenant,
                client_id="11111111-1111-1111-1111-111111111111",
                base_url=f"{self.graph.url}/v1.0",
                authority=self.graph.url,
                ca_file=self.graph.ca_path if trusting else None,
                zone=PARIS,
                wording=WORDING,
                shares_check_ins=shares_check_ins,
            ),
            credentials=lambda: [shown],
            now=self.now,
            patience=patience,
            clock=lambda: self.seconds,
        )

    def change_panel(self, calendar: GraphCalendar) -> None:
        """Another panel at the same door."""
        self.runner.run(self.calendar.close())
        self.calendar = calendar

    def sign_in(self) -> None:
        """Somebody signs the panel in as its room; nobody notes the rotated tokens."""
        grant = Grant(refresh_token=self.graph.sign_in(ROOM), keep=lambda _: None)
        self.change_panel(self.another_panel(credential=grant))

    def close(self) -> None:
        super().close()
        self.graph.stop()

    def keep_declined(self) -> None:
        """An administrator sets PreserveDeclinedMeetings."""
        keeps = Processing(allow_conflicts=True, preserve_declined=True)
        self.world.configure(ROOM, keeps)

    def booked(self, key: MeetingKey) -> Booked:
        return self._booked[key]

    def others_book(self, start: str, end: str) -> MeetingKey:
        booked = self.world.book("Ada Lovelace", ROOM, at(start), at(end), subject="Engines")
        return self.remember(booked, at(start))

    def others_repeat(self, start: str, end: str, count: int) -> list[MeetingKey]:
        """Ada's, every day."""
        series = self.world.series("Ada Lovelace", ROOM, at(start), at(end), count=count)
        days = [self.world.occurrence(series, number) for number in range(count)]
        return [self.remember(each, each.occurrence or NINE) for each in days]

    def a_stranger_books(self, start: str, end: str) -> MeetingKey:
        """Somebody outside the tenant, whose calendar Graph does not know."""
        if self.world.store.find_mailbox(STRANGER) is None:
            self.world.guest("Grace Hopper", STRANGER)
        booked = self.world.book(STRANGER, ROOM, at(start), at(end))
        return self.remember(booked, at(start))

    def check_in_elsewhere(self, key: MeetingKey) -> None:
        copy = self.world.room_copy(self._booked[key])
        if copy is not None:
            self.world.exchange.update(copy, {"categories": (*copy.categories, CHECKED_IN)})

    def joins_a_call(self, address: str) -> None:
        self.world.joins_a_call(self.hire(address))

    def hangs_up(self, address: str) -> None:
        self.world.hangs_up(address)

    def reads(self, address: str, language: str) -> None:
        self.world.speaks(self.hire(address), language)

    def letters(self) -> list[bytes]:
        return [letter.mime or b"" for letter in self.world.sent]

    def hire(self, address: str) -> str:
        if self.world.store.find_mailbox(address) is None:
            self.world.person(address.partition("@")[0].replace(".", " ").title(), address)
        return address

    def remember(self, booked: Booked, start: datetime) -> MeetingKey:
        key = MeetingKey(self.world.room_id(booked), start)
        self._booked[key] = booked
        return key

    def another_room(self, mailbox: str, place: Place | None = None) -> None:
        name = place.name if place else mailbox.partition("@")[0].title()
        furnished = furnish(place) if place else None
        self.world.room(mailbox, name, place=furnished, processing=Processing(allow_conflicts=True))

    def list_rooms(self, room_list: str, *mailboxes: str) -> None:
        self.world.room_list(room_list, room_list, *mailboxes)

    def hire_somebody(self, person: Person) -> None:
        self.world.person(person.name, person.address)

    def others_book_elsewhere(self, mailbox: str, start: str, end: str) -> None:
        self.world.book("Karim Benali", mailbox, at(start), at(end), subject="Planets")

    def others_move(self, key: MeetingKey, start: str, end: str) -> None:
        self.world.organizer_moves(self._booked[key], at(start), at(end))

    def others_cancel(self, key: MeetingKey) -> None:
        self.world.organizer_cancels(self._booked[key])

    def unplug(self) -> None:
        self.graph.unplug()

    def plug_in(self) -> None:
        self.graph.plug_in()

    def asked(self, pattern: str) -> int:
        """How many requests there have been whose `METHOD path` holds the pattern."""
        said = (f"{seen.method} {seen.path}" for seen in self.graph.requests)
        return sum(bool(re.search(pattern, line)) for line in said)


def _real_now() -> datetime:
    return datetime.now(UTC)


def _words(meeting: Meeting) -> str:
    own = " at the door" if meeting.at_the_door else ""
    return f"{meeting.slot.start:%H:%M}-{meeting.slot.end:%H:%M}{own}"
