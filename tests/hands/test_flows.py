"""Every flow at the door, by a pointer that X moves over the real window."""

from datetime import UTC, datetime

from panel.simulator.mailbox import Answer

from .house import PIN, House


def test_somebody_checks_in_and_ends_early(house: House) -> None:
    booked = house.ada_books(begins_in=-1)
    house.panel_starts()
    house.tap("Check in")
    house.reads("In use")
    assert house.what_ada_sees(booked) is Answer.ACCEPTED
    house.tap("End")
    house.offers("End the meeting now", "Back")
    house.tap("Back")
    house.tap("End")
    house.tap("End the meeting now")
    house.reads("Free")
    house.holds(lambda: all(end <= datetime.now(UTC) for _, end, _ in house.in_the_room()), "room")


def test_somebody_books_now_and_extends(house: House) -> None:
    house.panel_starts()
    house.tap("15 min")
    house.reads("In use")
    [(_, end, _)] = house.in_the_room()
    house.tap("Extend")
    house.offers("15 min", "×")
    house.tap("15 min")
    house.holds(lambda: house.in_the_room()[0][1] > end, "a later end")


def test_a_room_given_back_is_taken_back(house: House) -> None:
    house.has_given_back(minutes_ago=2)
    house.panel_starts()
    house.tap("We’re here: take it back")
    house.reads("In use")


def test_the_code_is_opened_and_closed(house: House) -> None:
    house.panel_starts()
    house.page_starts()
    house.reads("Use your phone")
    house.display.tap(house.place("Corner"))
    house.opens_sheet("CodeSheet")
    house.tap("×")
    house.is_the_door()


def test_a_later_slot_is_picked_on_the_timeline_and_booked(house: House) -> None:
    house.panel_starts()
    house.offers("Book later")
    house.display.tap(house.place("Days", across=0.6, down=0.75))
    house.display.tap(house.place("Ghost"))
    house.opens_sheet("SlotSheet")
    house.tap("Book")
    house.holds(lambda: len(house.in_the_room()) == 1, "a booking")
    house.tap("Done")
    house.is_the_door()


def test_a_title_is_typed(house: House) -> None:
    house.panel_starts()
    house.tap("Book later")
    house.tap_words("What for?")
    for key in ("O", "k"):
        house.tap_words(key)
    house.tap("Done")
    house.tap("Book")
    house.holds(lambda: house.titles() == ["Ok"], "a booking with a title")


def test_another_room_is_booked_from_here(house: House) -> None:
    house.panel_starts()
    house.tap("Other rooms")
    house.opens_sheet("RoomsSheet")
    house.reads("Vénus")
    house.display.tap(house.place("RoomCard"))
    house.tap("30 min")
    house.holds(lambda: bool(house.next_door()), "the room next door")
    assert house.in_the_room() == []


def test_a_visitor_reads_the_door_in_french_for_a_while(house: House) -> None:
    house.panel_starts()
    house.display.tap(house.place("OptionsButton"))
    house.opens_sheet("OptionsSheet")
    house.tap("Français")
    house.tap("×")
    house.reads("Libre")


def test_an_administrator_comes_in_by_a_long_press_and_a_pin(house: House) -> None:
    house.panel_starts()
    house.reads("Free")
    house.display.hold(house.place("AdminCorner"), seconds=3.5)
    house.opens_sheet("PinSheet")
    house.types(*PIN, "OK")
    house.opens_sheet("AdminSheet")
    house.tap("×")
    house.is_the_door()
