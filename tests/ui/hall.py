"""A door whose sheet of other rooms is open, and what fingers ask of them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC

from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from panel.calendars.base import NotTold
from panel.domain.faults import Fault
from panel.domain.meeting import Slot
from panel.nearby.free import standing, to_ask
from panel.nearby.other import Feature, Other
from panel.nearby.ranking import ANYTHING, Listed, Wanted, ranked
from panel.nearby.shown import Booking, choices, facts
from panel.ui.rooms import RoomsBridge
from tests.rooms import at
from tests.ui.conftest import OpenGlass
from tests.ui.glass import Glass, is_a, scene
from tests.ui.test_screens import view_of

HERE = Other(mailbox="saturne", name="Saturne", building="Lyon-A", floor="3", capacity=8)
LONG = "Bâtiment Confluence – Salle de conférence Antoine de Saint-Exupéry"
NOW = at("10:42")
Taken = tuple[Slot, ...] | NotTold


def other(name: str, number: int = 0) -> Other:
    return Other(
        mailbox=name.casefold(),
        name=name,
        building="Lyon-A" if number % 2 == 0 else "Confluence",
        floor=str(number % 5),
        capacity=(0, 4, 8, 12, 200)[number % 5],
        features=tuple(Feature)[: number % 7],
    )


def many(count: int) -> list[tuple[Other, Taken]]:
    """Rooms of every kind, one of them with a long name."""
    hours: Sequence[Taken] = (
        (),
        (Slot(start=at("11:30"), end=at("12:00")),),
        (Slot(start=at("10:00"), end=at("11:10")),),
        (Slot(start=at("9:00"), end=at("18:00")),),
        NotTold.UNKNOWN,
    )
    names = [f"Salle {number}" for number in range(count - 1)]
    return [
        (other(name, number), hours[number % len(hours)])
        for number, name in enumerate([LONG, *names])
    ]


class Hall:
    def __init__(
        self,
        glass: OpenGlass,
        rooms: Sequence[tuple[Other, Taken]] | None = None,
        *,
        state: str = "known",
        **named: object,
    ) -> None:
        self._rooms = many(5) if rooms is None else rooms
        self._state = state
        self._wanted = ANYTHING
        self._bookings: dict[str, Booking] = {}
        self.now = NOW
        self.asked: list[tuple[str, Slot]] = []
        self.looking = 0
        self.bridge = RoomsBridge()
        self.bridge.taps = self
        self.glass: Glass = glass(view_of("in-use"), **named)
        self.glass.window.bring({"Rooms": self.bridge})
        self.show()
        self.glass.window.open_sheet("Rooms", {})
        self.glass.settle()

    # --- what stands behind it ----------------------------------------------------------------

    def look(self) -> None:
        self.looking += 1

    def leave(self) -> None:
        self.looking -= 1

    def want_seats(self, least: int) -> None:
        self._wanted = replace(self._wanted, seats=0 if least == self._wanted.seats else least)
        self.show()

    def want_feature(self, feature: str) -> None:
        features = self._wanted.features ^ {Feature(feature)}
        self._wanted = Wanted(seats=self._wanted.seats, features=features)
        self.show()

    def book(self, mailbox: str, which: int) -> None:
        listed = next(one for one in self.listed() if one.other.mailbox == mailbox)
        slot = choices(listed, self._bookings.get(mailbox))[which]
        self.asked.append((mailbox, slot))
        self._bookings[mailbox] = Booking(press="press", slot=slot)
        self.show()

    def answers(self, state: str, why: Fault = Fault.NONE) -> None:
        """The calendar, to whatever was asked."""
        self._bookings = {
            mailbox: replace(booking, state=state, why=why)
            for mailbox, booking in self._bookings.items()
        }
        self.show()
        self.glass.settle()

    def turns(self, clock: str) -> None:
        """It is that late now."""
        self.now = at(clock)
        self.show()
        self.glass.settle()

    def listed(self) -> list[Listed]:
        covers = to_ask(NOW, UTC)
        return [
            Listed(other=one, standing=standing(taken, covers, self.now, UTC))
            for one, taken in self._rooms
        ]

    def show(self) -> None:
        known = self._state == "known"
        rooms = ranked(self.listed(), HERE, self._wanted) if known else ()
        every = [one for one, _ in self._rooms]
        self.bridge.show(facts(self._state, rooms, HERE, every, self._wanted, self._bookings))

    # --- before the glass ---------------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        return any(is_a(item, "RoomsSheet") for item in self.glass.items())

    def cards(self) -> dict[str, QQuickItem]:
        """By name, from the top."""
        found = [item for item in self.glass.items() if is_a(item, "RoomCard")]
        found.sort(key=lambda card: scene(card).top())
        return {str(card.property("room")["name"]): card for card in found}

    def is_chosen(self, name: str) -> bool:
        return bool(self.cards()[name].property("chosen"))

    def list(self) -> QQuickItem:
        return next(item for item in self.glass.items() if item.inherits("QQuickListView"))

    def choose(self, name: str, times: int = 1) -> None:
        place = scene(self.cards()[name]).center().toPoint()
        for _ in range(times):
            self.glass.tap_at(place)

    def tap_often(self, text: str) -> None:
        """Five impatient fingers on one button."""
        place = scene(self.glass.buttons()[text]).center().toPoint()
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        for _ in range(5):
            QTest.mouseClick(self.glass.window, left, none, place)
        self.glass.settle()

    def drag(self, pixels: int) -> None:
        """A finger pulls the list up by so much."""
        window, left = self.glass.window, Qt.MouseButton.LeftButton
        none, start = Qt.KeyboardModifier.NoModifier, scene(self.list()).center()
        QTest.mousePress(window, left, none, start.toPoint())
        for step in range(10):
            QTest.mouseMove(window, start.toPoint() - QPoint(0, pixels * (step + 1) // 10))
            QTest.qWait(5)
        QTest.mouseRelease(window, left, none, start.toPoint() - QPoint(0, pixels))
        self.glass.rest()
        self.glass.settle()
