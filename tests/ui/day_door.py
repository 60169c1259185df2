"""A door with a room behind it that takes what is booked on its glass."""

from collections.abc import Callable
from datetime import UTC, timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from panel.booking_ahead.looking import Looking
from panel.booking_ahead.picking import Picking
from panel.config.booking import Booking
from panel.domain.effects import Book, Send
from panel.domain.engine import step
from panel.domain.events import AgendaFetched, Event, SlotTapped, Tick, WriteFailed, WriteSucceeded
from panel.domain.faults import Fault
from panel.domain.meeting import Meeting
from panel.domain.person import Person
from panel.ui.view import Show
from tests.rooms import a_room, agenda, at, later
from tests.ui.eyes import seen
from tests.ui.glass import Glass, is_a, scene

NO_RULES = Booking()


async def nobody(_text: str) -> tuple[Person, ...]:
    return ()


class DayDoor:
    """Its calendar answers when it is told to."""

    def __init__(
        self,
        open_glass: Callable[..., Glass],
        *meetings: Meeting,
        now: str = "10:42",
        show: Show = Show.ORGANIZER,
        rules: Booking = NO_RULES,
        size: tuple[int, int] = (800, 480),
        language: str = "en",
    ) -> None:
        self.room, self.now, self._may_show = a_room(*meetings, now=now), at(now), show
        self.rules = rules
        self.asked: list[SlotTapped] = []
        self._owed: list[Book] = []
        self.picking = Picking(
            room=self.room,
            tell=self._hear,
            now=lambda: self.now,
            zone=UTC,
            rules=lambda: self.rules,
            find_people=nobody,
        )
        self.looking = Looking(lambda: show)
        self.glass = open_glass(seen(self.room, self.now, show), size=size, language=language)
        bridges = {"Slot": self.picking.bridge, "Meeting": self.looking.bridge}
        self.glass.window.bring(bridges)
        self._show()

    def wait(self, span: timedelta) -> None:
        self.now += span
        self.room = later(self.room, self.now)
        self._show()

    def forgets_the_agenda(self) -> None:
        """Nothing has been read for so long that it is not believed any more."""
        self.now += timedelta(hours=1)
        self.room, _ = step(self.room, Tick(), self.now)
        self._show()

    def calendar_holds(self, *meetings: Meeting) -> None:
        """From now on."""
        self.hears(AgendaFetched(agenda=agenda(*meetings, at_clock=self.now)))

    def hears(self, event: Event) -> None:
        self._step(event)
        self._show()

    def takes_it(self) -> None:
        self._show()  # as a panel does, after each event: it is seen on its way
        for write in self._owed:
            booked = Meeting(event_id=write.id, slot=write.slot, at_the_door=True)
            self._step(WriteSucceeded(write_id=write.id, now_holds=(booked,)))
        self._show()

    def refuses(self, fault: Fault) -> None:
        for write in self._owed:
            self._step(WriteFailed(write_id=write.id, fault=fault))
        self._show()

    # --- fingers ------------------------------------------------------------------------------

    def tap_time(self, clock: str) -> None:
        """On today's timeline."""
        self.glass.tap_at(self._place(clock))

    def tap_ghost(self) -> None:
        self.glass.tap_at(scene(self.glass.only("Ghost")).center().toPoint())

    def tap_key(self, text: str) -> None:
        (key,) = (k for k in self.all_keys() if k.property("text") == text)
        self.glass.tap_at(scene(key).center().toPoint())

    def type(self, text: str) -> None:
        for letter in text:
            self.tap_key(letter)

    def all_keys(self) -> list[QQuickItem]:
        return [item for item in self.glass.items() if is_a(item, "Key")]

    def drag(self, handle: str, minutes: int) -> None:
        """One of the strip's handles, so many minutes along."""
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        (held,) = (
            i for i in self.glass.items() if is_a(i, "SlotHandle") and i.property("name") == handle
        )
        start = scene(held).center().toPoint()
        step_ = float(self.glass.only("SlotStrip").property("minute"))
        QTest.mousePress(self.glass.window, left, none, start)
        for part in (1, 2, 3, 4):
            QTest.mouseMove(self.glass.window, start + QPoint(round(minutes * step_ * part / 4), 0))
        end = start + QPoint(round(minutes * step_), 0)
        QTest.mouseRelease(self.glass.window, left, none, end)
        self.glass.settle()

    def _place(self, clock: str) -> QPoint:
        timeline = next(i for i in self.glass.items() if is_a(i, "Timeline"))
        top = seen(self.room, self.now).days[0].start
        minutes = (at(clock) - top).total_seconds() / 60
        y = minutes * float(timeline.property("minute"))
        return timeline.mapToScene(QPoint(round(timeline.width() * 0.6), round(y))).toPoint()

    # --- the room -----------------------------------------------------------------------------

    def _hear(self, event: Event) -> None:
        if isinstance(event, SlotTapped):
            self.asked.append(event)
        self._step(event)

    def _step(self, event: Event) -> None:
        self.room, effects = step(self.room, event, self.now)
        self._owed += [
            e.write for e in effects if isinstance(e, Send) and isinstance(e.write, Book)
        ]

    def _show(self) -> None:
        view = seen(self.room, self.now, self._may_show)
        self.glass.door.show(view)
        self.picking.show(view, self.room)
        self.looking.show(view, self.room)
        self.glass.settle()
