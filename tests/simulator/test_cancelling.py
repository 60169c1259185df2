"""The organizer's cancellation through Graph: of one time of a series, and of all."""

import pytest

from panel.simulator import Booked, World

from .tenant import ROOM, Caller, Json, at, zoned

CLAIRE = "claire.fontaine@contoso.example"
KARIM = "karim.benali@contoso.example"


@pytest.fixture
def daily(world: World) -> Booked:
    return world.series(
        "Claire Fontaine", ROOM, at("9:00"), at("9:30"), count=3, invited=("Karim Benali",)
    )


def days(agenda: list[Json]) -> list[str]:
    return [event["start"]["dateTime"][8:10] for event in agenda if not event["isCancelled"]]


def hers(client: Caller, uid: str, day: int) -> Json:
    """As the panel finds the organizer's copy: by the exact window and the shared id."""
    window = {"startDateTime": f"2026-03-0{day}T09:00:00Z"}
    window["endDateTime"] = f"2026-03-0{day}T09:30:00Z"
    found = client.get(f"/users/{CLAIRE}/calendarView", **window).json()["value"]
    [one] = [event for event in found if event["iCalUId"] == uid]
    assert isinstance(one, dict)
    return one


def cancel(client: Caller, id_: str) -> int:
    path = client.events(f"/{id_}/cancel", CLAIRE)
    return client.http.post(path, json={"comment": "Nobody came."}).status_code


def test_one_time_of_a_series_is_cancelled_for_everybody(
    world: World, daily: Booked, client: Caller
) -> None:
    second = hers(client, daily.uid, 3)
    assert second["type"] == "occurrence"
    assert cancel(client, second["id"]) == 202
    for box in (ROOM, CLAIRE, KARIM):
        assert days(client.agenda(box, days=7)) == ["02", "04"]
    letters = [letter for letter in world.mail if letter.says == "cancelled"]
    assert {letter.to for letter in letters} == {KARIM, ROOM}
    assert {letter.original_start for letter in letters} == {at("9:00", days=1)}
    assert {letter.comment for letter in letters} == {"Nobody came."}


def test_an_exception_is_cancelled_alone_too(daily: Booked, client: Caller) -> None:
    second = hers(client, daily.uid, 3)
    shorter = {"end": zoned(at("9:20", days=1))}
    client.http.patch(client.events(f"/{second['id']}", CLAIRE), json=shorter)
    assert hers(client, daily.uid, 3)["type"] == "exception"
    cancel(client, second["id"])
    for box in (ROOM, CLAIRE, KARIM):
        assert days(client.agenda(box, days=7)) == ["02", "04"]


def test_a_cancelled_time_is_not_cancelled_twice_and_the_series_lives(
    world: World, daily: Booked, client: Caller
) -> None:
    second = hers(client, daily.uid, 3)["id"]
    cancel(client, second)
    before = len(world.mail)
    assert cancel(client, second) == 404
    assert len(world.mail) == before
    world.organizer_renames(daily, "Autre")
    assert days(client.agenda(days=7)) == ["02", "04"]


def test_the_master_cancels_all_times(daily: Booked, client: Caller) -> None:
    [master] = client.get(
        f"/users/{CLAIRE}/events", **{"$filter": f"iCalUId eq '{daily.uid}'"}
    ).json()["value"]
    assert master["type"] == "seriesMaster"
    cancel(client, master["id"])
    for box in (ROOM, CLAIRE, KARIM):
        assert days(client.agenda(box, days=7)) == []


def test_the_room_cannot_cancel_what_somebody_else_organizes(daily: Booked, client: Caller) -> None:
    rooms = client.agenda()[0]
    refused = client.http.post(client.events(f"/{rooms['id']}/cancel"), json={})
    assert refused.status_code == 400
    assert days(client.agenda(KARIM, days=7)) == ["02", "03", "04"]
