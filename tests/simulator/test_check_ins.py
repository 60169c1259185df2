"""Check-ins filed with Exchange, and the release of meetings that have none."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

import httpx
import pytest

from panel.simulator import Answer, GraphSimulator, Processing, World

from .tenant import NINE, ROOM, Caller, at, calling


@dataclass
class Clock:
    now: datetime = NINE

    def __call__(self) -> datetime:
        return self.now

    def strikes(self, clock: str, *, days: int = 0) -> None:
        self.now = at(clock, days=days)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def world(clock: Clock) -> World:
    """A room that Exchange itself releases when nobody has checked in for ten minutes."""
    fresh = World(now=clock)
    fresh.room(ROOM, "Saturne", processing=Processing(enable_auto_release=True))
    return fresh


@pytest.fixture
def door(graph: GraphSimulator) -> Iterator[Caller]:
    """A panel that is signed in as its room."""
    form = {"grant_type": "refresh_token", "refresh_token": graph.sign_in(ROOM)}
    with calling(graph) as caller:
        caller.sign_in(**form, scope="https://graph.microsoft.com/Calendars.ReadWrite")
        yield caller


def check_in(caller: Caller, uid: str, how: str = "manual", place: str = ROOM) -> httpx.Response:
    said = {"calendarEventId": uid, "checkInMethod": how}
    return caller.http.post(f"/v1.0/places/{place}/checkIns", json=said)


def test_a_check_in_is_filed_and_read_back(world: World, door: Caller) -> None:
    booked = world.book("Claire", ROOM, at("9:00"), at("10:00"))
    filed = check_in(door, booked.uid, "verified")
    assert filed.status_code == 201
    one = door.get(f"/places/{ROOM}/checkIns/{booked.uid}").json()
    [listed] = door.get(f"/places/{ROOM}/checkIns").json()["value"]
    wanted = (booked.uid, "verified", "2026-03-02T09:00:00.0000000Z")
    for said in (filed.json(), one, listed):
        names = ("calendarEventId", "checkInMethod", "createdDateTime")
        assert tuple(said[name] for name in names) == wanted
    assert [claim.method for claim in world.check_ins(ROOM)] == ["verified"]


def test_the_place_may_be_named_by_its_guid(world: World, door: Caller) -> None:
    booked = world.book("Claire", ROOM, at("9:00"), at("10:00"))
    assert check_in(door, booked.uid, place=world.mailbox(ROOM).guid).status_code == 201


def test_an_app_cannot_check_in_whatever_it_is_permitted(world: World, client: Caller) -> None:
    booked = world.book("Claire", ROOM, at("9:00"), at("10:00"))
    refused = check_in(client, booked.uid)
    assert (refused.status_code, refused.json()["error"]["code"]) == (403, "ErrorAccessDenied")
    assert client.get(f"/places/{ROOM}/checkIns").status_code == 403
    assert world.check_ins(ROOM) == []


def test_another_place_a_stranger_and_no_place_are_refused(world: World, door: Caller) -> None:
    world.room("vega@contoso.example", "Vega")
    booked = world.book("Claire", "vega@contoso.example", at("9:00"), at("10:00"))
    assert check_in(door, booked.uid, place="vega@contoso.example").status_code == 403
    assert check_in(door, booked.uid).status_code == 404
    assert check_in(door, booked.uid, place="nowhere").status_code == 404
    assert check_in(door, booked.uid, "by smell").status_code == 400
    assert door.get(f"/places/{ROOM}/checkIns/{booked.uid}").status_code == 404


def test_nobody_checks_in_twice_but_each_day_of_a_series_has_its_own(
    clock: Clock, world: World, door: Caller
) -> None:
    series = world.series("Claire", ROOM, at("9:00"), at("10:00"), count=2)
    assert [check_in(door, series.uid).status_code for _ in "ab"] == [201, 409]
    clock.strikes("8:55", days=1)
    assert check_in(door, series.uid).status_code == 201


def test_exchange_declines_what_nobody_checked_in_to(
    clock: Clock, world: World, client: Caller
) -> None:
    booked = world.book("Claire", ROOM, at("9:00"), at("10:00"))
    clock.strikes("9:09")
    assert len(client.agenda()) == 1
    clock.strikes("9:10")
    assert client.agenda() == []
    assert world.room_answer(booked) is Answer.DECLINED
    assert (world.mail[-1].to, world.mail[-1].says) == ("claire@contoso.example", "declined")
    assert "nobody checked in" in world.mail[-1].comment


def test_exchange_keeps_what_was_checked_in_to_with_it(
    clock: Clock, world: World, door: Caller
) -> None:
    series = world.series("Claire", ROOM, at("9:00"), at("10:00"), count=2)
    check_in(door, series.uid)
    clock.strikes("9:30")
    world.exchange_auto_releases()
    assert world.room_copy(world.occurrence(series, 0))
    clock.strikes("9:30", days=1)
    world.exchange_auto_releases()
    assert world.room_copy(world.occurrence(series, 1)) is None


def test_a_check_in_comes_too_late_for_exchange(clock: Clock, world: World, door: Caller) -> None:
    booked = world.book("Claire", ROOM, at("9:00"), at("10:00"))
    clock.strikes("9:10")
    assert check_in(door, booked.uid).status_code == 404


def test_exchange_waits_as_long_as_it_is_told_and_only_where_it_is_told(
    clock: Clock, world: World
) -> None:
    patient = Processing(enable_auto_release=True, claim_minutes=30)
    world.room("vega@contoso.example", "Vega", processing=patient)
    world.room("deneb@contoso.example", "Deneb")
    rooms = (ROOM, "vega@contoso.example", "deneb@contoso.example")
    booked = [world.book("Claire", room, at("9:00"), at("10:00")) for room in rooms]
    clock.strikes("9:29")
    world.exchange_auto_releases()
    assert [world.room_copy(each) is None for each in booked] == [True, False, False]
    clock.strikes("9:30")
    world.exchange_auto_releases()
    assert [world.room_copy(each) is None for each in booked] == [True, True, False]


def test_exchange_spares_its_own_the_whole_day_and_what_is_over(clock: Clock, world: World) -> None:
    world.book("Claire", ROOM, at("9:00"), at("9:05"))
    world.book_at_the_door(ROOM, at("9:05"), at("10:00"))
    strict = Processing(enable_auto_release=True)
    world.room("vega@contoso.example", "Vega", processing=strict)
    world.book("Claire", "vega@contoso.example", at("0:00"), at("0:00"), all_day=True)
    clock.now += timedelta(minutes=30)
    world.exchange_auto_releases()
    assert [len(world.agenda(room)) for room in (ROOM, "Vega")] == [2, 1]


def test_exchange_judges_a_meeting_once(clock: Clock, world: World, client: Caller) -> None:
    world.configure(ROOM, Processing(enable_auto_release=True, preserve_declined=True))
    booked = world.book("Claire", ROOM, at("9:00"), at("10:00"))
    clock.strikes("9:10")
    [declined] = client.agenda()
    assert declined["responseStatus"]["response"] == "declined"
    client.http.post(client.events(f"/{declined['id']}/accept"), json={})
    clock.strikes("9:20")
    [taken_back] = client.agenda()
    assert taken_back["showAs"] == "busy"
    assert world.room_answer(booked) is Answer.ACCEPTED
