"""Samples of the slot that is picked at the demo's door, in each state worth seeing."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject

from panel.booking_ahead.looking import Looking
from panel.booking_ahead.picking import Picking
from panel.booking_ahead.plain import Found
from panel.config.booking import Booking
from panel.demo.scene import Scene
from panel.domain import events as ev
from panel.domain.effects import Book, Send
from panel.domain.engine import step
from panel.domain.faults import Fault
from panel.domain.meeting import Meeting
from panel.domain.person import Person
from panel.domain.room import Room
from panel.ui.view import Show, derive_view

RULES = Booking(host=True)
PEOPLE = (
    Person(name="Claire Fontaine", address="claire.fontaine@contoso.example"),
    Person(name="Clara Rossi", address="clara.rossi@contoso.example"),
    Person(name="Klaus Claasen", address="klaus.claasen@contoso.example"),
)
TAPPED_AT = timedelta(minutes=20)  # from now
LOOKED_AT = 1  # the meeting of today that is looked at


class Sample:
    """A room that takes what is booked, or says that somebody was faster."""

    def __init__(self, scenario: str, room: Room, now: datetime) -> None:
        self._refuses = scenario == "taken"
        self._room, self._now = room, now
        self.picking = Picking(
            room=room,
            tell=self._hear,
            now=lambda: now,
            zone=UTC,
            rules=lambda: RULES,
            find_people=_nobody,
        )
        self.looking = Looking(lambda: Show.ORGANIZER)
        self.show()

    def _hear(self, event: ev.Event) -> None:
        self._room, effects = step(self._room, event, self._now)
        self.show()  # as a panel does, before its calendar answers
        for effect in effects:
            if isinstance(effect, Send) and isinstance(effect.write, Book):
                self._room, _ = step(self._room, self._answer(effect.write), self._now)
        self.show()

    def _answer(self, write: Book) -> ev.Event:
        if self._refuses:
            return ev.WriteFailed(write_id=write.id, fault=Fault.TAKEN)
        booked = Meeting(
            event_id=write.id, slot=write.slot, at_the_door=True, booked_ahead=True, host=write.host
        )
        return ev.WriteSucceeded(write_id=write.id, now_holds=(booked,))

    def show(self) -> None:
        view = derive_view(self._room, self._now, UTC, Show.ORGANIZER)
        self.picking.show(view, self._room)
        self.looking.show(view, self._room)


async def _nobody(_text: str) -> tuple[Person, ...]:
    return ()


def slots(scene: Scene) -> Iterator[tuple[str, QObject]]:
    sample = Sample(scene.scenario, scene.room, scene.now)
    picking, looking = sample.picking, sample.looking
    match scene.scenario:
        case "slot-picked":
            picking.look(int((scene.now + TAPPED_AT).timestamp()))
        case "book-host":
            picking.later()
            picking.people.found = Found(how="found", people=PEOPLE)
        case "booked" | "taken":
            picking.later()
            picking.book("")
        case "meeting":
            looking.look(0, LOOKED_AT)
        case "book-later" | "book-typing":
            picking.later()
        case _:
            pass
    sample.show()
    yield "Slot", picking.bridge
    yield "Meeting", looking.bridge
