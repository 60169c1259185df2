"""Whoever stands at the door with a phone: from the code on the glass to the room and back."""

from collections.abc import Callable

from panel.simulator.mailbox import Answer

from .building import Building
from .phone import Phone

Take = Callable[..., Phone]


def test_a_phone_checks_in_and_the_door_turns_red(building: Building, take_a_phone: Take) -> None:
    booked = building.ada_books(begins_in=-1)
    building.opens()
    phone = take_a_phone()
    assert phone.scans(building.code()) == 200
    phone.reads("Ada Lovelace")
    phone.taps("Check in")
    phone.reads("In use")
    building.turns("red")
    assert building.what_ada_sees(booked) is Answer.ACCEPTED


def test_a_phone_without_javascript_in_french_does_the_same(
    building: Building, take_a_phone: Take
) -> None:
    building.ada_books(begins_in=-1)
    building.opens()
    phone = take_a_phone(speaks="fr-FR", script=False)
    phone.scans(building.code())
    phone.reads("À confirmer")
    phone.taps("Confirmer")
    phone.reads("Occupée")
    building.turns("red")


def test_a_room_is_booked_extended_and_ended_by_phone(
    building: Building, take_a_phone: Take
) -> None:
    building.opens()
    phone = take_a_phone()
    phone.scans(building.code())
    phone.reads("Free")
    phone.taps("15 min")
    phone.reads("In use")
    building.turns("red")
    [first] = building.in_the_room()
    phone.taps("30 min")
    building.holds(lambda: building.in_the_room()[0][1] > first[1], "a later end")
    phone.unfolds("End")
    phone.taps("End the meeting now")
    phone.reads("Free")
    building.turns("green")


def test_a_meeting_that_is_not_needed_is_given_back_by_phone(
    building: Building, take_a_phone: Take
) -> None:
    booked = building.ada_books(begins_in=-1)
    building.opens()
    phone = take_a_phone()
    phone.scans(building.code())
    phone.unfolds("Not needed")
    phone.taps("Give the room back")
    building.turns("green")
    phone.reads("Free")
    assert building.what_ada_sees(booked) is Answer.DECLINED


def test_what_does_not_come_from_this_door_now_opens_nothing(
    building: Building, take_a_phone: Take
) -> None:
    building.opens()
    mine, theirs = take_a_phone(), take_a_phone()
    mine.scans(building.code())
    mine.reads("Free")
    assert theirs.scans(building.old_photo_of_the_code()) == 410
    theirs.reads("Saturne")
    assert theirs.offers() == []
    assert theirs.scans(building.code_of_another_door()) == 403
    assert theirs.offers() == []
    assert theirs.scans(mine.address()) == 403
    assert theirs.offers() == []


def test_a_press_that_is_sent_again_is_made_once(building: Building, take_a_phone: Take) -> None:
    building.opens()
    phone = take_a_phone()
    phone.scans(building.code())
    phone.reads("Free")
    statuses = phone.sends_the_same_press_again("15 min", times=5)
    assert statuses == [200] * 5
    building.turns("red")
    assert len(building.in_the_room()) == 1


def test_two_phones_book_at_once_and_one_booking_stands(
    building: Building, take_a_phone: Take
) -> None:
    building.opens()
    one, other = take_a_phone(), take_a_phone()
    code = building.code()
    one.scans(code)
    other.scans(code)
    one.reads("Free")
    other.reads("Free")
    one.taps("15 min")
    other.taps("30 min")
    building.turns("red")
    one.reads("In use")
    other.reads("In use")
    assert len(building.in_the_room()) == 1


def test_a_page_outlives_a_restart_of_the_panel(building: Building, take_a_phone: Take) -> None:
    building.ada_books(begins_in=-1)
    building.opens()
    phone = take_a_phone()
    phone.scans(building.code())
    phone.reads("Check in")
    building.power_fails_at_the_panel()
    building.panel_starts()
    building.code()
    phone.reads("Ada Lovelace")
    phone.taps("Check in")
    phone.reads("In use")
    building.turns("red")


def test_an_open_page_follows_what_others_do(building: Building, take_a_phone: Take) -> None:
    building.ada_books(begins_in=-1)
    building.opens()
    mine, theirs = take_a_phone(), take_a_phone()
    mine.scans(building.code())
    mine.reads("Ada Lovelace")
    theirs.scans(building.code())
    theirs.unfolds("Not needed")
    theirs.taps("Give the room back")
    mine.reads("Free")
    mine.reads("Book it now:")


def test_the_panel_does_not_feel_that_the_page_was_killed(
    building: Building, take_a_phone: Take
) -> None:
    building.ada_books(begins_in=-1)
    building.opens()
    building.turns("amber")
    building.code()
    building.page.kill()
    building.holds(lambda: not building.shows_a_code(), "a door without a code")
    assert building.colour() == "amber"
    building.page_starts()
    phone = take_a_phone()
    phone.scans(building.code())
    phone.taps("Check in")
    building.turns("red")


def test_a_room_given_back_says_why_and_is_taken_back(
    building_after_a_release: Building, take_a_phone: Take
) -> None:
    building = building_after_a_release
    building.opens()
    phone = take_a_phone()
    phone.scans(building.code())
    phone.reads("Why was the room given back?")
    phone.reads("Nobody checked in")
    phone.taps("Take it back")
    phone.reads("In use")
    building.turns("red")
    assert len(building.in_the_room()) == 1


def test_a_problem_is_reported_to_the_hook(
    building_with_a_hook: Building, take_a_phone: Take
) -> None:
    building = building_with_a_hook
    building.opens()
    phone = take_a_phone()
    phone.scans(building.code())
    phone.follows("Report a problem")
    phone.chooses("Something is broken")
    phone.writes("The screen is dark.")
    phone.taps("Send")
    building.holds(lambda: len(building.reported()) == 1, "a report")
    assert building.reported()[0]["text"] == "The screen is dark."


def test_a_free_room_nearby_is_named(building: Building, take_a_phone: Take) -> None:
    building.ada_books(begins_in=-1)
    building.opens()
    phone = take_a_phone()
    phone.scans(building.code())
    phone.reads("Free near here")
    phone.reads("Vénus")
