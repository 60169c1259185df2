"""Frames are drawn when something changes, and only then."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtTest import QTest

from panel.domain.events import BookTapped
from panel.domain.meeting import Meeting
from panel.ui.view import Face, View
from tests.domain.sensed import PIR, Sensed
from tests.rooms import meeting
from tests.ui.conftest import OpenGlass
from tests.ui.eyes import seen_at
from tests.ui.glass import scene
from tests.ui.test_taps import LEFT, NONE, free, in_use, waiting, wish


def test_an_equal_view_draws_no_frame(glass: OpenGlass) -> None:
    door = glass(waiting())
    door.rest()
    before = door.frames
    door.door.show(waiting())
    door.rest()
    assert door.frames == before


@pytest.mark.parametrize("meetings", [(), (meeting("10:00", "11:00"),)], ids=["free", "waiting"])
def test_a_hundred_hits_of_a_pir_draw_no_frame(
    glass: OpenGlass, meetings: tuple[Meeting, ...]
) -> None:
    room = Sensed(*meetings, sensors=[PIR], now="9:30")
    room.wait_until("10:03")
    room.motion()
    view = seen_at(room)
    door = glass(view)
    door.rest()
    before = door.frames
    for _ in range(100):
        room.wait_until(room.now + timedelta(seconds=0.5))
        room.motion()
        assert seen_at(room) == view
        door.door.show(seen_at(room))
    door.rest()
    assert door.frames == before


@pytest.mark.parametrize("view", [free, waiting, in_use])
def test_a_door_at_rest_draws_nothing(glass: OpenGlass, view: Callable[[], View]) -> None:
    door = glass(view())
    door.rest()
    before = door.frames
    QTest.qWait(300)
    assert door.frames == before


def test_motion_ends(glass: OpenGlass) -> None:
    door = glass(free())
    door.show(waiting())
    assert door.only("Status").property("face") == Face.WAITING.value
    door.rest()
    before = door.frames
    QTest.qWait(100)
    assert door.frames == before


def test_a_finger_is_answered_by_a_frame_before_it_is_lifted(glass: OpenGlass) -> None:
    door = glass(free())
    door.rest()
    before = door.frames
    button = door.buttons()["30 min"]
    point = scene(button).center().toPoint()
    QTest.mousePress(door.window, LEFT, NONE, point)
    assert button.property("pressed")
    assert door.drew_since(before)
    QTest.mouseRelease(door.window, LEFT, NONE, point)
    assert isinstance(wish(door), BookTapped)
