"""Where it taps, and when; what people elsewhere do meanwhile; and what must hold all along."""

import random
from collections import Counter
from datetime import datetime, timedelta
from typing import TypeGuard

from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickItem

from panel.domain.effects import Book, EndEarly, Release, TakeBack, Write
from panel.domain.events import ScreenTouched
from panel.domain.trust import agenda_is_fresh
from panel.domain.writes import is_own_idea
from tests.monkey.asked import Tap, asked, tap
from tests.monkey.door import Door
from tests.panel.graph import ROOM, Office
from tests.ui.sight import is_a, scene

QUIET = 35.0  # seconds: after them the door is on its first screen
LOOKS_EVERY = 60  # taps
SETTLED = timedelta(seconds=90)  # after a change elsewhere the door knows of it, three polls later
SHEETS = ("Code", "Slot", "Rooms", "Options", "Pin", "Meeting")


class Monkey:
    def __init__(self, office: Office, door: Door, seed: int) -> None:
        self._office, self._door = office, door
        self._random = random.Random(seed)
        self._changed_at = door.day.now
        self._writes = 0
        self.taps: list[Tap] = []
        self.did: Counter[str] = Counter()

    def plays(self, taps: int) -> None:
        for number in range(taps):
            self._one_thing()
            self._all_is_well()
            if number % LOOKS_EVERY == LOOKS_EVERY - 1:
                self._is_quiet()

    # --- what it does -----------------------------------------------------------------------

    def _one_thing(self) -> None:
        dice = self._random.random()
        if dice < 0.62:
            self._tap(self._on_something())
        elif dice < 0.74:
            self._tap(self._anywhere())
        elif dice < 0.84:
            point = self._on_something()
            self._tap(point)
            self._tap(point)
        elif dice < 0.89:
            self._note(start := self._on_something())
            self._door.tap(start, self._anywhere())
            self.did["swipe"] += 1
        elif dice < 0.93:
            self._note(point := self._on_something())
            self._door.press(point)
            self._door.passes(self._random.uniform(0, 40))
            self._note(point)
            self._door.lift(point)
            self.did["long press"] += 1
        elif dice < 0.95:
            self._somebody_elsewhere()
        elif dice < 0.96:
            self._line_goes_or_comes()
        else:
            self._door.passes(self._random.choice((60.0, 200.0, 700.0)))
        self._door.passes(self._random.choice((0.05, 0.3, 0.5, 1, 2, 5, 12, 40)))

    def _tap(self, point: QPoint) -> None:
        self._note(point)
        self._door.tap(point)
        self.did["tap"] += 1

    def _note(self, point: QPoint) -> None:
        """All words under the finger, for whoever asks later what it meant."""
        under = [
            _words(item)
            for item in self._door.items()
            if scene(item).contains(point) and not is_a(item, "Door")
        ]
        said = tuple(dict.fromkeys(word for word in under if word))
        self.taps.append(tap(self._door.day.now, said))
        del self.taps[:-400]

    def _on_something(self) -> QPoint:
        controls = list(self._door.controls())
        if not controls:
            return self._anywhere()
        place = scene(self._random.choice(controls))
        x = place.left() + place.width() * self._random.uniform(0.2, 0.8)
        return QPoint(int(x), int(place.center().y()))

    def _anywhere(self) -> QPoint:
        window = self._door.window
        x, y = self._random.randrange(window.width()), self._random.randrange(window.height())
        return QPoint(x, y)

    def _somebody_elsewhere(self) -> None:
        now = self._door.day.now.replace(second=0, microsecond=0)
        start = now + timedelta(minutes=self._random.choice((-5, 1, 5, 15, 60, 180)))
        end = start + timedelta(minutes=self._random.choice((15, 30, 60)))
        people = "Ada Lovelace", "Tom Okafor", "Karim Benali"
        world = self._office.world
        world.book(self._random.choice(people), ROOM, start, end, subject="Revue")
        self._changed_at = self._door.day.now
        self.did["booked elsewhere"] += 1

    def _line_goes_or_comes(self) -> None:
        self._door.line.plugged = not self._door.line.plugged
        self._changed_at = self._door.day.now
        self.did["line"] += 1

    # --- what must hold ---------------------------------------------------------------------

    def _all_is_well(self) -> None:
        now, room = self._door.day.now, self._door.panel.runner.room
        face = self._door.door.bridge.property("face")
        if face in ("free", "soon"):
            assert agenda_is_fresh(room, now), "free, on an agenda that is too old"
            if self._door.line.plugged and now - self._changed_at > SETTLED:
                assert not self._taken(), f"free, while {self._taken()} takes the room"
        writes = self._door.line.writes
        for write in writes[self._writes :]:
            self.did[type(write).__name__] += 1
            assert asked(write, self.taps, now), f"nobody asked for {write}: {self.taps[-8:]}"
            if is_own_idea(write) and isinstance(write, Release | EndEarly):
                said = self._door.panel.journal.decisions(3)
                assert said, f"no decision stands behind {write}"
            self._changed_at = now
        self._writes = len(writes)
        strange = self._in_the_rooms_name() - {w.slot.start for w in writes if takes(w)}
        assert not strange, f"booked by no write of the panel: {strange}"

    def _in_the_rooms_name(self) -> set[datetime]:
        agenda = self._office.world.agenda(ROOM)
        return {item.start for item in agenda if item.organizer.address == ROOM}

    def _taken(self) -> list[str]:
        now = self._door.day.now
        return [
            f"{item.start} {item.subject}"
            for item in self._office.world.agenda(ROOM)
            if not item.cancelled and item.start + SETTLED <= now < item.end - SETTLED
        ]

    def _is_quiet(self) -> None:
        """After half a minute without a finger: the door itself, and it answers one."""
        self._door.passes(QUIET)
        sheets = [kind for item in self._door.items() if (kind := _kind(item)).endswith("Sheet")]
        assert not sheets, f"{sheets} still covers the door"
        (bar,) = (item for item in self._door.items() if is_a(item, "ActionBar"))
        assert bar.property("asking") == ""
        self._door.passes(1)
        before = len(self._door.told)
        face = scene(self._door.only("Face"))
        self._door.tap(QPoint(int(face.center().x()), int(face.top() + face.height() * 0.4)))
        assert isinstance(self._door.told[before], ScreenTouched), "a finger is not heard"
        self.did["quiet"] += 1


def takes(write: Write) -> TypeGuard[Book | TakeBack]:
    return isinstance(write, Book | TakeBack)


def _kind(item: QQuickItem) -> str:
    return str(item.metaObject().className()).partition("_QMLTYPE")[0]


def _words(item: QQuickItem) -> str:
    return str(item.property("text") or "")
