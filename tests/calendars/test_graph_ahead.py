"""Bookings ahead, other rooms and people in Graph: who is told, what is asked, what is refused."""

from dataclasses import replace
from typing import Any

import pytest

from panel.calendars.base import AccessDenied, Taken, Unreadable
from panel.calendars.graph_line import Errand
from panel.calendars.graph_people import People
from panel.calendars.graph_places import Places
from panel.calendars.graph_wire import BOOKED_AHEAD
from panel.domain.person import Person

from .doors import QUICK, ROOM, VENUS, WORDING, GraphDoor
from .rivals import with_a_rival
from .told import Told
from .wishes import ADA, at, book, book_ahead, cancel, release, report

HOST = Person(name="Ada Lovelace", address=ADA)


def told(door: GraphDoor) -> list[tuple[str, str, str]]:
    return [(mail.to, mail.says, mail.comment) for mail in door.world.mail]


def test_the_host_finds_the_booking_in_their_calendar(door: GraphDoor) -> None:
    door.hire(ADA)
    door.write(book_ahead("14:00", "15:00", title="Engines", host=HOST))
    (hers,) = door.world.agenda(ADA)
    assert (hers.subject, hers.organizer.address, hers.start) == ("Engines", ROOM, at("14:00"))
    assert hers.categories == ()  # the mark is the room's own


def test_a_host_who_did_not_come_is_told_why_it_was_cancelled(door: GraphDoor) -> None:
    door.hire(ADA)
    (booked,) = door.write(book_ahead("14:00", "15:00", host=HOST))
    door.write(release(booked.key))
    assert told(door)[-1] == (ADA, "cancelled", WORDING.release_comment)
    assert [item for item in door.world.agenda(ADA) if not item.cancelled] == []


def test_a_host_whose_booking_was_taken_away_at_the_door_is_told(door: GraphDoor) -> None:
    door.hire(ADA)
    (booked,) = door.write(book_ahead("14:00", "15:00", host=HOST))
    door.write(cancel(booked.key))
    assert told(door)[-1] == (ADA, "cancelled", WORDING.not_needed_comment)


def test_whoever_takes_the_mark_away_takes_the_check_in_away(door: GraphDoor) -> None:
    (booked,) = door.write(book_ahead("14:00", "15:00"))
    (item,) = door.world.agenda(ROOM)
    assert item.categories == (BOOKED_AHEAD,)
    door.world.exchange.update(item, {"categories": ()})
    (left,) = door.agenda().meetings
    assert (left.key, left.booked_ahead) == (booked.key, False)


def test_a_check_in_stands_beside_the_mark(door: GraphDoor) -> None:
    (booked,) = door.write(book_ahead("14:00", "15:00"))
    (marked,) = door.write(report(booked.key))
    assert (marked.booked_ahead, marked.checked_in_elsewhere) == (True, True)


def test_of_two_in_the_same_moment_the_later_gives_way_and_its_host_is_told(
    door: GraphDoor,
) -> None:
    door.hire(ADA)
    wish = book_ahead("14:00", "15:00", host=HOST)
    with pytest.raises(Taken):
        with_a_rival(door, wish, "POST", ("14:30", "15:00"), effect=False)
    assert door.shown() == ["14:30-15:00 at the door"]
    assert told(door)[-1][:2] == (ADA, "cancelled")


def test_an_early_start_is_worded_as_an_extension(door: GraphDoor) -> None:
    (booked,) = door.write(replace(book("9:00", "9:10"), early=True))
    assert booked.subject == WORDING.extension_subject


# --- other rooms ----------------------------------------------------------------------------


def test_another_room_is_booked_in_its_own_calendar(door: GraphDoor) -> None:
    door.another_room(VENUS)
    door.book_elsewhere(VENUS, book("14:00", "15:00"))
    (item,) = door.world.agenda(VENUS)
    assert (item.organizer.address, item.categories) == (VENUS, (BOOKED_AHEAD,))


def test_a_room_out_of_bounds_is_named_with_the_remedy(door: GraphDoor) -> None:
    door.another_room(VENUS)
    door.graph.confine_app(ROOM)
    with pytest.raises(AccessDenied, match=rf"into {VENUS} .* Calendars\.ReadWrite"):
        door.book_elsewhere(VENUS, book("14:00", "15:00"))
    assert door.world.agenda(VENUS) == []


def test_somebody_faster_in_another_room_keeps_it(door: GraphDoor) -> None:
    door.another_room(VENUS)
    door.others_book_elsewhere(VENUS, "14:30", "15:00")
    with pytest.raises(Taken):
        door.book_elsewhere(VENUS, book("14:00", "15:00"))
    assert [item.start for item in door.world.agenda(VENUS)] == [at("14:30")]


def test_without_the_permission_rooms_are_not_told_of(door: GraphDoor) -> None:
    door.graph.permit("Calendars.ReadWrite")
    with pytest.raises(AccessDenied, match=r"into the directory .* Place\.Read\.All"):
        door.rooms()
    with pytest.raises(AccessDenied, match=r"User\.ReadBasic\.All"):
        door.find_people("ada")


async def places(line: Told, room_list: str = "") -> Any:
    reader = Places(line, base_url="https://graph.example/v1.0")
    return await reader.rooms(room_list, Errand("e", QUICK.whole))


def asked(door: GraphDoor, line: Told, room_list: str = "") -> Any:
    return door.runner.run(places(line, room_list))


def test_rooms_come_on_as_many_pages_as_there_are(door: GraphDoor) -> None:
    pages = iter([({"emailAddress": "a@x"}, "https://graph.example/more"), ({}, None)])

    def page(_: object) -> object:
        room, more = next(pages)
        return {"value": [room], "@odata.nextLink": more}

    line = Told(page)
    assert [place.address for place in asked(door, line)] == ["a@x"]
    assert [question.url for question in line.asked][1] == "https://graph.example/more"


@pytest.mark.parametrize(
    "room", [{}, {"emailAddress": None}, {"emailAddress": "x"}, {"emailAddress": 3}, 3, None]
)
def test_a_room_without_an_address_is_none(door: GraphDoor, room: object) -> None:
    assert asked(door, Told(lambda _: {"value": [room]})) == ()


def test_what_is_not_told_of_a_room_is_empty(door: GraphDoor) -> None:
    (place,) = asked(door, Told(lambda _: {"value": [{"emailAddress": "A@x", "capacity": None}]}))
    assert (place.address, place.name, place.floor, place.capacity) == ("a@x", "a@x", "", 0)
    assert not place.wheelchair


def test_the_ground_floor_is_a_floor(door: GraphDoor) -> None:
    room = {"emailAddress": "a@x", "floorNumber": 0}
    (place,) = asked(door, Told(lambda _: {"value": [room]}))
    assert place.floor == "0"


@pytest.mark.parametrize("said", [[], {"value": 3}, "rooms"])
def test_what_is_no_list_of_rooms_is_unreadable(door: GraphDoor, said: object) -> None:
    with pytest.raises(Unreadable):
        asked(door, Told(lambda _: said))


# --- people ---------------------------------------------------------------------------------


async def _look_up(line: Told, text: str) -> tuple[Person, ...]:
    people = People(line, base_url="https://graph.example/v1.0", mailbox=ROOM)
    return await people.find(text, Errand("e", QUICK.whole))


def look_up(door: GraphDoor, line: Told, text: str = "ada") -> tuple[Person, ...]:
    return door.runner.run(_look_up(line, text))


def test_people_without_an_address_and_the_room_itself_are_left_out(door: GraphDoor) -> None:
    found = [
        {"displayName": "Ada", "mail": None},
        {"displayName": "Saturne", "mail": ROOM.upper()},
        {"displayName": None, "mail": "z@x"},
    ]
    assert look_up(door, Told(lambda _: {"value": found})) == (Person(name="z@x", address="z@x"),)


def test_whatever_is_typed_stays_one_search(door: GraphDoor) -> None:
    line = Told(lambda _: {"value": []})
    look_up(door, line, 'A"d\\a) OR (mail:*')
    (question,) = line.asked
    assert question.searches
    assert "%22displayName%3Aa%20d%20a%20or%20mail%22%20OR%20%22mail%3Aa%20d" in question.url


def test_too_little_asks_nobody(door: GraphDoor) -> None:
    line = Told(lambda _: {"value": []})
    assert look_up(door, line, ' "a" ') == ()
    assert line.asked == []


def test_what_is_no_list_of_people_is_unreadable(door: GraphDoor) -> None:
    with pytest.raises(Unreadable):
        look_up(door, Told(lambda _: {"value": None}))
