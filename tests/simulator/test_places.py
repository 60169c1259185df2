"""Rooms as the directory tells of them, and people as its index finds them."""

import pytest

from panel.simulator import GraphSimulator, Place, World

from .tenant import Caller

VEGA, DENEB = "vega@contoso.example", "deneb@contoso.example"
BUILDING = "lyon-a@contoso.example"
EVENTUAL = {"ConsistencyLevel": "eventual"}


def furnish(world: World) -> None:
    place = Place(
        building="Lyon-A",
        floor=3,
        label="3rd, east wing",
        capacity=12,
        display="Surface Hub",
        wheelchair=True,
        tags=("whiteboard",),
    )
    world.room(VEGA, "Vega", place=place)
    world.room(DENEB, "Deneb")
    world.room_list(BUILDING, "Lyon A", VEGA)


def names(client: Caller, path: str, **query: str) -> list[str]:
    return [room["displayName"] for room in client.get(path, **query).json()["value"]]


def test_a_room_is_told_of_with_its_place_and_its_devices(world: World, client: Caller) -> None:
    furnish(world)
    said = client.get(f"/places/{VEGA}/microsoft.graph.room").json()
    assert (said["building"], said["floorNumber"], said["floorLabel"]) == (
        "Lyon-A",
        3,
        "3rd, east wing",
    )
    assert (said["capacity"], said["displayDeviceName"]) == (12, "Surface Hub")
    assert (said["audioDeviceName"], said["isWheelChairAccessible"]) == (None, True)
    assert said["tags"] == ["whiteboard"]


def test_a_room_list_has_its_rooms_and_no_others(world: World, client: Caller) -> None:
    furnish(world)
    assert names(client, "/places/microsoft.graph.roomlist") == ["Lyon A"]
    assert names(client, f"/places/{BUILDING}/microsoft.graph.roomlist/rooms") == ["Vega"]
    assert client.get("/places/nobody@x/microsoft.graph.roomlist/rooms").status_code == 404


def test_rooms_come_in_pages(world: World, client: Caller) -> None:
    furnish(world)
    first = client.get("/places/microsoft.graph.room", **{"$top": "2"}).json()
    rest = client.http.get(first["@odata.nextLink"]).json()
    assert [len(page["value"]) for page in (first, rest)] == [2, 1]
    assert "@odata.nextLink" not in rest


def found(client: Caller, search: str, **query: str) -> list[str]:
    asked = {"$search": search, **query}
    answer = client.http.get("/v1.0/users", params=asked, headers=EVENTUAL)
    return sorted(person["mail"].partition("@")[0] for person in answer.json()["value"])


def test_people_are_found_by_the_beginnings_of_their_names(world: World, client: Caller) -> None:
    for name in ("Ada Lovelace", "Adam Lovell", "Grace Hopper"):
        world.person(name)
    world.guest("Ada Byron", "ada.byron@navy.example")
    assert found(client, '"displayName:love"') == ["ada.lovelace", "adam.lovell"]
    assert found(client, '"displayName:lov ada"') == ["ada.lovelace", "adam.lovell"]
    assert found(client, '"displayName:zz" OR "mail:hopp"') == ["grace.hopper"]
    assert found(client, '"displayName:velace"') == []
    assert found(client, '"displayName:satur"') == ["saturne"]  # a room has an account too


def test_no_more_people_are_told_of_than_asked_for(world: World, client: Caller) -> None:
    for number in range(12):
        world.person(f"Ada {number}")
    assert len(found(client, '"displayName:ada"', **{"$top": "8"})) == 8


@pytest.mark.parametrize("search", ["ada", '"colour:ada"', '"displayName:ada', '"mail:a"b"'])
def test_a_search_that_is_none_is_refused(client: Caller, search: str) -> None:
    query = {"$search": search}
    assert client.http.get("/v1.0/users", params=query, headers=EVENTUAL).status_code == 400


def test_without_its_header_nothing_is_searched(client: Caller) -> None:
    said = client.get("/users", **{"$search": '"displayName:ada"'})
    assert said.json()["error"]["code"] == "Request_UnsupportedQuery"


def test_who_may_not_look_people_up_is_refused(graph: GraphSimulator, client: Caller) -> None:
    graph.directory.change_app(permissions=frozenset({"Calendars.ReadWrite"}))
    assert client.get("/users").status_code == 403
    assert client.get("/places/microsoft.graph.roomlist").status_code == 403
