"""Impatient fingers: a double tap does one thing, and what changes under a finger hears it not."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC

import pytest
from PySide6.QtCore import QPoint

from panel.demo.scenarios import SCENARIOS, led_to
from panel.domain import effects as ef
from panel.domain.engine import step
from panel.domain.events import Event, ScreenTouched, WriteSucceeded
from panel.domain.room import Room
from panel.ui.view import Show, View, derive_view
from tests.rooms import at
from tests.ui.conftest import OpenGlass
from tests.ui.glass import Glass, scene
from tests.ui.test_screens import DOORS, view_of
from tests.ui.test_taps import free, in_use, waiting

AN_AGE = 60_000  # ms: the second tap of a double tap comes before it is over, however slow we are
BETWEEN = replace(free(), book=())  # nothing to tap
CANNOT_BE_UNDONE = ("End", "Not needed", "Extend")


class Lived:
    """A door whose room hears each tap; how far it gets before the next one is the test's."""

    def __init__(self, door: Glass, scenario: str, goes: str) -> None:
        self.door, self.goes = door, goes
        self.heard = 0
        self.begun, self.now = led_to(SCENARIOS[scenario])
        self.room: Room = self.begun

    def begin_anew(self) -> None:
        self.door.is_patient(0)
        self.door.show(BETWEEN)
        self.room = self.begun
        self.door.show(self.view())
        self.door.told.clear()
        self.heard = 0

    def view(self) -> View:
        return derive_view(self.room, self.now, UTC, Show.ORGANIZER)

    def tap_twice(self, name: str) -> None:
        point = scene(self.door.buttons()[name]).center().toPoint()
        self.door.is_patient(AN_AGE)
        for _ in range(2):
            self.door.tap_at(point)
            self.hear()

    def hear(self) -> None:
        new, self.heard = self.door.told[self.heard :], len(self.door.told)
        if self.goes == "unheard":
            return
        for event in new:
            self._take(event)
        self.door.show(self.view())

    def _take(self, event: Event) -> None:
        self.room, effects = step(self.room, event, self.now)
        if self.goes == "answered":
            for effect in effects:
                if isinstance(effect, ef.Send):
                    self._take(WriteSucceeded(write_id=effect.write.id))

    def wishes(self) -> list[Event]:
        return [told for told in self.door.told if not isinstance(told, ScreenTouched)]


@pytest.mark.parametrize("goes", ["unheard", "under way", "answered"])
@pytest.mark.parametrize("scenario", DOORS)
def test_a_double_tap_on_any_button_asks_for_one_thing_at_most(
    glass: OpenGlass, scenario: str, goes: str
) -> None:
    lived = Lived(glass(view_of(scenario)), scenario, goes)
    for path in list(paths(lived)):
        lived.begin_anew()
        for name in path[:-1]:
            lived.door.tap(name)
        lived.tap_twice(path[-1])
        assert (path, len(lived.wishes()) <= 1) == (path, True)


def paths(lived: Lived) -> Iterator[tuple[str, ...]]:
    """Every button, and those behind it where it asks first."""
    for name in list(lived.door.buttons()):
        yield (name,)
        if name in CANNOT_BE_UNDONE:
            lived.begin_anew()
            lived.door.tap(name)
            yield from ((name, answer) for answer in list(lived.door.buttons()))


def test_a_double_tap_on_extend_asks_by_how_much(glass: OpenGlass) -> None:
    door = glass(in_use())
    point = scene(door.buttons()["Extend"]).center().toPoint()
    door.is_patient(AN_AGE)
    door.tap_at(point)
    door.tap_at(point)
    assert door.told == []
    assert "15 min" in door.buttons()


def test_a_patient_finger_is_heard_again(glass: OpenGlass) -> None:
    door = glass(in_use())
    assert door.theme().property("patience") == 400
    door.tap("Extend")
    door.tap("15 min")
    assert len(door.told) == 1


def test_a_finger_on_its_way_when_the_room_is_given_back_books_nothing(glass: OpenGlass) -> None:
    door = glass(waiting("10:09"))
    point = scene(door.buttons()["Check in"]).center().toPoint()
    door.is_patient(AN_AGE)
    door.show(replace(free(), at=at("10:10")))
    door.tap_at(point)
    assert door.told == [ScreenTouched()]


def test_a_finger_that_comes_as_the_bar_changes_still_keeps_the_room(glass: OpenGlass) -> None:
    door = glass(waiting("10:03"))
    point = scene(door.buttons()["Not needed"]).center().toPoint()
    door.is_patient(AN_AGE)
    other = replace(waiting("10:09"), remark=waiting("10:03").remark, unneeded=None)
    door.show(other)
    door.tap_at(point)
    assert door.told == [ScreenTouched()]


def test_a_double_tap_on_not_needed_in_the_last_minute_does_not_keep_the_room(
    glass: OpenGlass,
) -> None:
    door = glass(waiting("10:09"))
    point: QPoint = scene(door.buttons()["Not needed"]).center().toPoint()
    door.is_patient(AN_AGE)
    door.tap_at(point)
    door.tap_at(point)
    assert door.told == []
    assert "Give the room back" in door.buttons()
