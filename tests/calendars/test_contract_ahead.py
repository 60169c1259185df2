"""What every calendar promises of bookings ahead, of other rooms, and of people found."""

from dataclasses import replace

import pytest

from panel.calendars.base import Place, RoomUnknown, Taken, Unreachable
from panel.domain.person import NOBODY, Person

from .any_door import AnyDoor
from .doors import JUPITER, VENUS
from .wishes import ADA, book, book_ahead, cancel, release, slot

HOST = Person(name="Ada Lovelace", address=ADA)
KARIM = Person(name="Karim Benali", address="karim.benali@contoso.example")
HUB = Place(
    address=JUPITER,
    name="Jupiter",
    building="Lyon-A",
    floor="3rd",
    capacity=12,
    audio="Poly",
    video="Rally",
    display="Surface Hub",
    wheelchair=True,
    tags=("whiteboard",),
)


# --- ahead ----------------------------------------------------------------------------------


def test_a_booking_ahead_has_its_title_and_invites_its_host(any_door: AnyDoor) -> None:
    any_door.write(book_ahead("14:00", "15:00", title="Engines", host=HOST))
    (booked,) = any_door.agenda().meetings
    assert (booked.subject, booked.host, booked.attendees) == ("Engines", HOST, (ADA,))
    assert (booked.at_the_door, booked.booked_ahead) == (True, True)


def test_a_booking_ahead_without_a_word_is_one_at_the_door(any_door: AnyDoor) -> None:
    (booked,) = any_door.write(book_ahead("14:00", "15:00"))
    assert (booked.subject, booked.host, booked.attendees) == ("Booked at the door", NOBODY, ())
    assert booked.booked_ahead


def test_a_walk_up_bears_no_mark(any_door: AnyDoor) -> None:
    (booked,) = any_door.write(book("9:00", "10:00"))
    assert (booked.at_the_door, booked.booked_ahead) == (True, False)


def test_one_press_books_ahead_once(any_door: AnyDoor) -> None:
    press = book_ahead("14:00", "15:00", host=HOST)
    assert any_door.write(press) == any_door.write(press)
    assert any_door.shown() == ["14:00-15:00 at the door"]


def test_somebody_who_was_faster_keeps_the_time(any_door: AnyDoor) -> None:
    any_door.others_book("14:30", "15:00")
    with pytest.raises(Taken):
        any_door.write(book_ahead("14:00", "15:00", host=HOST))
    assert any_door.shown() == ["14:30-15:00"]


def test_a_booking_ahead_that_nobody_came_to_is_gone(any_door: AnyDoor) -> None:
    (booked,) = any_door.write(book_ahead("14:00", "15:00", host=HOST))
    assert any_door.write(release(booked.key)) == ()
    assert any_door.shown() == []


def test_a_booking_ahead_can_be_taken_away_before_it_begins(any_door: AnyDoor) -> None:
    (booked,) = any_door.write(book_ahead("14:00", "15:00", host=HOST))
    any_door.write(cancel(booked.key))
    assert any_door.shown() == []


# --- other rooms ----------------------------------------------------------------------------


def test_another_room_is_booked_from_here_and_checked_in_to_there(any_door: AnyDoor) -> None:
    any_door.another_room(VENUS)
    made = any_door.book_elsewhere(VENUS, book("14:00", "15:00"))
    assert (made.slot, made.booked_ahead) == (slot("14:00", "15:00"), True)
    assert any_door.availability(VENUS) == {VENUS: (slot("14:00", "15:00"),)}
    assert any_door.shown() == []


def test_one_press_books_another_room_once(any_door: AnyDoor) -> None:
    any_door.another_room(VENUS)
    press = book("14:00", "15:00")
    assert any_door.book_elsewhere(VENUS, press) == any_door.book_elsewhere(VENUS, press)
    assert any_door.availability(VENUS) == {VENUS: (slot("14:00", "15:00"),)}


def test_another_room_that_somebody_has_is_not_booked(any_door: AnyDoor) -> None:
    any_door.another_room(VENUS)
    any_door.others_book_elsewhere(VENUS, "14:30", "15:00")
    with pytest.raises(Taken):
        any_door.book_elsewhere(VENUS, book("14:00", "15:00"))
    assert any_door.availability(VENUS) == {VENUS: (slot("14:30", "15:00"),)}


def test_a_room_that_is_none_is_not_booked(any_door: AnyDoor) -> None:
    with pytest.raises(RoomUnknown, match=r"pluto@contoso\.example"):
        any_door.book_elsewhere("pluto@contoso.example", book("14:00", "15:00"))


def test_rooms_are_told_of_with_all_that_is_known(any_door: AnyDoor) -> None:
    any_door.another_room(JUPITER, HUB)
    assert HUB in any_door.rooms()


def test_a_room_list_holds_its_rooms(any_door: AnyDoor) -> None:
    any_door.another_room(JUPITER, HUB)
    any_door.another_room(VENUS)
    any_door.list_rooms("lyon-a@contoso.example", JUPITER)
    assert any_door.rooms("lyon-a@contoso.example") == (HUB,)
    with pytest.raises(RoomUnknown, match=r"mars@contoso\.example"):
        any_door.rooms("mars@contoso.example")


# --- people ---------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["ad", "love", "Lovelace, Ada", "ada.love", "  LOVE   ada "])
def test_somebody_is_found_by_the_beginning_of_a_name(any_door: AnyDoor, text: str) -> None:
    any_door.hire_somebody(HOST)
    any_door.hire_somebody(KARIM)
    assert any_door.find_people(text) == (HOST,)


@pytest.mark.parametrize("text", ["", " ", "a", " a ", "zz", "velace", '"', 'ada" OR "mail:k'])
def test_nobody_is_found_by_less_or_by_something_else(any_door: AnyDoor, text: str) -> None:
    any_door.hire_somebody(HOST)
    any_door.hire_somebody(KARIM)
    assert any_door.find_people(text) == ()


def test_at_most_eight_are_found_by_name(any_door: AnyDoor) -> None:
    for number in range(12):
        any_door.hire_somebody(replace(HOST, name=f"Ada {number:02}", address=f"a{number}@x.y"))
    found = any_door.find_people("ada")
    assert len(found) == 8
    assert list(found) == sorted(found, key=lambda person: person.name)


def test_an_unplugged_calendar_knows_nothing_beyond(any_door: AnyDoor) -> None:
    any_door.another_room(VENUS)
    any_door.unplug()
    with pytest.raises(Unreachable):
        any_door.rooms()
    with pytest.raises(Unreachable):
        any_door.find_people("ada")
    with pytest.raises(Unreachable):
        any_door.book_elsewhere(VENUS, book("14:00", "15:00"))
