"""A later slot: fingers pick it on the timeline, change it on its sheet, and book it once."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from panel.config.booking import Booking
from panel.domain.faults import Fault
from tests.rooms import meeting, slot
from tests.ui.conftest import OpenGlass
from tests.ui.day_door import DayDoor
from tests.ui.glass import is_a, scene

NEXT = meeting("12:00", "13:00")
FIVE_MINUTES = timedelta(minutes=5)


def is_open(door: DayDoor, sheet: str = "SlotSheet") -> bool:
    return any(is_a(item, sheet) for item in door.glass.items())


def has_ghost(door: DayDoor) -> bool:
    return any(is_a(item, "Ghost") for item in door.glass.items())


def opened(open_glass: OpenGlass, **named: object) -> DayDoor:
    door = DayDoor(open_glass, NEXT, **named)  # type: ignore[arg-type]  # as the door's own
    door.tap_time("11:20")
    door.tap_ghost()
    assert is_open(door)
    return door


def test_a_tap_on_free_time_offers_it_and_asks_for_nothing(glass: OpenGlass) -> None:
    door = DayDoor(glass, NEXT)
    door.tap_time("11:20")
    assert "11:15 – 11:45" in door.glass.said()
    assert not door.asked


def test_a_second_tap_elsewhere_offers_that_instead(glass: OpenGlass) -> None:
    door = DayDoor(glass, NEXT)
    door.tap_time("11:10")
    door.tap_time("11:50")
    assert "11:45 – 12:00" in door.glass.said()


@pytest.mark.parametrize("clock", ["10:10", "12:30"])
def test_the_past_and_a_meeting_are_not_offered(glass: OpenGlass, clock: str) -> None:
    door = DayDoor(glass, NEXT)
    door.tap_time(clock)
    assert not has_ghost(door)


def test_a_finger_that_scrolls_picks_nothing_and_now_comes_back(glass: OpenGlass) -> None:
    door = DayDoor(glass, NEXT)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    days = door.glass.only("Days")
    at_now, start = days.property("contentY"), scene(days).center().toPoint()
    QTest.mousePress(door.glass.window, left, none, start)
    for way in range(0, 90, 10):
        QTest.mouseMove(door.glass.window, start - QPoint(0, way))
        QTest.qWait(10)
    QTest.mouseRelease(door.glass.window, left, none, start - QPoint(0, 90))
    door.glass.rest()
    assert days.property("contentY") > at_now
    assert not has_ghost(door)
    assert not is_open(door, "MeetingSheet")
    timer(door).setProperty("interval", 1)
    timer(door).setProperty("running", True)
    door.glass.rest()
    assert days.property("contentY") == at_now


def timer(door: DayDoor) -> QObject:
    (back,) = (c for c in door.glass.only("Days").children() if c.inherits("QQmlTimer"))
    return back


def test_what_was_picked_and_forgotten_goes_with_the_scrolling(glass: OpenGlass) -> None:
    door = DayDoor(glass, NEXT)
    door.tap_time("11:20")
    back = timer(door)
    assert (back.property("interval"), back.property("running")) == (30_000, True)
    back.setProperty("interval", 1)
    for _ in range(100):
        door.glass.settle(20)
        if not has_ghost(door):
            return
    pytest.fail("it is still there")


def test_a_slot_is_booked_and_stands_on_the_timeline(glass: OpenGlass) -> None:
    door = opened(glass)
    door.glass.tap("Book")
    (asked,) = door.asked
    assert asked.slot == slot("11:15", "11:45")
    assert "Booking…" in door.glass.buttons()
    door.takes_it()
    assert {"Booked", "Today, 11:15 – 11:45"} <= set(door.glass.said())
    door.glass.tap("Done")
    assert not is_open(door)
    assert "Booked at the door" in door.glass.said()


def test_impatient_fingers_book_once(glass: OpenGlass) -> None:
    door = opened(glass)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    place = scene(door.glass.buttons()["Book"]).center().toPoint()
    for _ in range(5):
        QTest.mouseClick(door.glass.window, left, none, place)
        QTest.mouseDClick(door.glass.window, left, none, place)
    door.picking.book("by any other way")
    door.takes_it()
    door.picking.book("")
    assert len(door.asked) == 1


def test_whoever_was_faster_is_told_of_and_another_time_is_offered(glass: OpenGlass) -> None:
    door = opened(glass)
    door.glass.tap("Book")
    door.refuses(Fault.TAKEN)
    assert "Somebody was faster: the time is taken." in door.glass.said()
    door.glass.tap("Another time")
    assert "Book" in door.glass.buttons()
    door.glass.tap("Book")
    assert len(door.asked) == 2
    assert door.asked[0].press != door.asked[1].press


def test_a_calendar_that_forbids_it_is_told_of(glass: OpenGlass) -> None:
    door = opened(glass)
    door.glass.tap("Book")
    door.refuses(Fault.NOT_ALLOWED)
    assert "The calendar does not allow it." in door.glass.said()
    door.glass.tap("Back")
    assert not is_open(door)


def test_nothing_is_booked_once_the_agenda_is_not_known_any_more(glass: OpenGlass) -> None:
    door = opened(glass)
    door.forgets_the_agenda()
    assert "Book" not in door.glass.buttons()
    door.picking.book("")
    assert not door.asked


def test_where_the_agenda_is_not_known_nothing_is_offered(glass: OpenGlass) -> None:
    door = DayDoor(glass, NEXT)
    assert "Book later" in door.glass.buttons()
    door.forgets_the_agenda()
    assert "Book later" not in door.glass.buttons()
    door.tap_time("13:20")
    assert not has_ghost(door)


def test_where_the_site_does_not_want_it_nothing_is_offered(glass: OpenGlass) -> None:
    door = DayDoor(glass, NEXT, rules=Booking(ahead=False))
    door.tap_time("11:20")
    assert not has_ghost(door)
    assert "Book later" not in door.glass.buttons()


def test_later_opens_the_sheet_at_the_next_quarter(glass: OpenGlass) -> None:
    door = DayDoor(glass, NEXT)
    door.glass.tap("Book later")
    assert "10:45 – 11:15" in door.glass.said()


def test_buttons_move_start_and_end_by_quarters_and_stop_at_a_meeting(glass: OpenGlass) -> None:
    door = opened(glass)
    earlier, longer = (stepper_button(door, n) for n in (0, 3))
    for button in (earlier, longer, longer):
        door.glass.tap_at(scene(button).center().toPoint())
    assert "11:00 – 12:00" in door.glass.said()
    assert not longer.isEnabled()


def stepper_button(door: DayDoor, which: int) -> QQuickItem:
    """Start earlier and later, end earlier and later."""
    steppers = [i for i in door.glass.items() if is_a(i, "Stepper")]
    buttons = [b for s in steppers for b in door.glass.items(s) if is_a(b, "Button")]
    return buttons[which]


def test_handles_are_dragged_from_quarter_to_quarter_and_never_over_a_meeting(
    glass: OpenGlass,
) -> None:
    door = opened(glass)
    door.drag("Start", -21)
    assert "11:00 – 11:45" in door.glass.said()
    door.drag("End", 200)
    assert "11:00 – 12:00" in door.glass.said()
    door.drag("Start", 200)
    assert "11:45 – 12:00" in door.glass.said()


def test_tomorrow_is_one_tap_away_and_so_is_today(glass: OpenGlass) -> None:
    door = opened(glass)
    door.glass.tap("Tomorrow")
    assert {"Tomorrow · 30 min", "08:00 – 08:30"} <= set(door.glass.said())
    door.glass.tap("Today")
    assert "Today · 30 min" in door.glass.said()


def test_a_slot_that_begins_meanwhile_goes_on_as_its_rest(glass: OpenGlass) -> None:
    door = DayDoor(glass, NEXT)
    door.glass.tap("Book later")
    door.wait(FIVE_MINUTES)
    assert "10:47 – 11:15" in door.glass.said()


def test_what_the_sheet_has_picked_is_forgotten_when_it_closes(glass: OpenGlass) -> None:
    door = opened(glass)
    door.glass.tap("Back")
    assert not is_open(door)
    assert not has_ghost(door)


def test_an_open_sheet_draws_nothing_while_nobody_touches_it(glass: OpenGlass) -> None:
    door = opened(glass)
    door.glass.rest()
    drawn = door.glass.frames
    QTest.qWait(400)
    assert door.glass.frames == drawn
