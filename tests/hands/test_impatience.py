"""Fingers that are too quick, too many, or where nobody expects them."""

import time

from .house import House


def test_two_quick_taps_book_once(house: House) -> None:
    house.panel_starts()
    house.tap("15 min", times=2)
    house.reads("In use")
    time.sleep(1)
    assert len(house.in_the_room()) == 1
    house.offers("Extend", "End")


def test_ten_quick_taps_on_check_in_do_not_end_the_meeting(house: House) -> None:
    house.ada_books(begins_in=-1)
    house.panel_starts()
    house.tap("Check in", times=10)
    house.reads("In use")
    time.sleep(1)
    [(_, _, name)] = house.in_the_room()
    assert name == "Ada Lovelace"
    house.offers("End")


def test_taps_while_a_sheet_comes_and_goes_leave_the_door_usable(house: House) -> None:
    house.panel_starts()
    later = house.where("Book later")
    for _ in range(5):
        house.display.tap(later, times=3)
    house.sees(lambda seen: "Back" in seen["buttons"] or not seen["sheets"], "a way back")
    if house.sheet():
        house.tap("Back")
    house.is_the_door()
    assert house.in_the_room() == []


def test_edges_keys_and_swipes_do_nothing(house: House) -> None:
    house.panel_starts()
    house.offers("15 min")
    right, foot = (side - 1 for side in house.display.size)
    for start, end in (((0, 0), (right, 0)), ((right, foot), (0, foot)), ((0, foot), (right, 0))):
        house.display.tap(start)
        house.display.swipe(start, end)
    house.display.press_keys("Escape", "alt+F4", "ctrl+q", "super", "F11", "ctrl+alt+Delete")
    house.is_the_door()
    assert house.in_the_room() == []
    house.tap("15 min")
    house.reads("In use")


def test_the_timeline_is_swiped_without_a_tap(house: House) -> None:
    house.panel_starts()
    house.offers("Book later")
    x, y = house.place("Days", down=0.9)
    for _ in range(3):
        house.display.swipe((x, y), (x, y - 80))
    house.is_the_door()
    assert "Ghost" not in house.look()["places"]
