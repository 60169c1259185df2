"""People as the directory, their mailboxes and Teams know them; and strangers."""

import httpx
import pytest

from panel.simulator import Answer, GraphSimulator, World

from .tenant import ROOM, Caller, Json, at

ADA = "ada.lovelace@contoso.example"
EVE = "eve@fabrikam.example"


def presences(client: Caller, *ids: str) -> httpx.Response:
    path = "/v1.0/communications/getPresencesByUserId"
    return client.http.post(path, json={"ids": ids})


def shown(client: Caller, *ids: str) -> list[tuple[str, str]]:
    found: list[Json] = presences(client, *ids).json()["value"]
    return [(each["availability"], each["activity"]) for each in found]


def test_teams_shows_who_is_in_a_call(world: World, client: Caller) -> None:
    ada = world.person("Ada Lovelace").guid
    assert shown(client, ada) == [("Available", "Available")]
    world.joins_a_call("Ada Lovelace")
    assert shown(client, ada.upper()) == [("Busy", "InACall")]
    world.joins_a_call("Ada Lovelace", "InAConferenceCall")
    assert shown(client, ada) == [("Busy", "InAConferenceCall")]
    world.hangs_up("Ada Lovelace")
    assert shown(client, ada) == [("Available", "Available")]
    world.appears("Ada Lovelace", "PresenceUnknown", "PresenceUnknown")
    assert shown(client, ada) == [("PresenceUnknown", "PresenceUnknown")]
    one = client.get(f"/users/{ADA}/presence").json()
    assert (one["id"], one["activity"]) == (ada, "PresenceUnknown")


def test_whoever_is_unknown_is_left_out(world: World, client: Caller) -> None:
    ada, eve = world.person("Ada Lovelace"), world.guest("Eve", EVE)
    found = presences(client, "fa8bf3dc-eca7-46b7-bad1-db199b62afc3", eve.guid, ada.guid, ADA)
    assert [each["id"] for each in found.json()["value"]] == [ada.guid]


@pytest.mark.parametrize(("count", "status"), [(0, 400), (1, 200), (650, 200), (651, 400)])
def test_one_question_has_650_ids_at_most(
    world: World, client: Caller, count: int, status: int
) -> None:
    ada = world.person("Ada Lovelace").guid
    assert presences(client, *[ada] * count).status_code == status


def test_an_account_is_found_by_address_and_by_id(world: World, client: Caller) -> None:
    ada = world.person("Ada Lovelace")
    for name in (ADA, ADA.upper(), ada.guid):
        said = client.get(f"/users/{name}").json()
        assert (said["id"], said["mail"], said["displayName"]) == (ada.guid, ADA, "Ada Lovelace")
    assert client.get("/users/Ada Lovelace").status_code == 404


def test_only_what_is_selected_is_told(world: World, client: Caller) -> None:
    world.speaks("Ada Lovelace", "fr-FR")
    said = client.get(f"/users/{ADA}", **{"$select": "id,mailboxSettings"}).json()
    assert set(said) == {"@odata.context", "id", "mailboxSettings"}
    assert said["mailboxSettings"]["language"]["locale"] == "fr-FR"
    assert client.get(f"/users/{ADA}", **{"$select": "colour"}).status_code == 400


def test_a_mailbox_has_a_language_and_a_zone_as_exchange_names_it(
    world: World, client: Caller
) -> None:
    world.person("Ada Lovelace")
    path = f"/users/{ADA}/mailboxSettings"
    assert client.get(path).json()["language"]["locale"] == "en-US"
    world.speaks("Ada Lovelace", "fr-FR")
    said = client.get(path).json()
    assert said["language"] == {"locale": "fr-FR", "displayName": "French (France)"}
    assert said["timeZone"] == "Romance Standard Time"
    world.speaks("Ada Lovelace", None)
    chosen = client.get(path, **{"$select": "language"}).json()
    assert set(chosen) == {"@odata.context", "language"}
    assert chosen["language"] is None


def test_settings_are_told_only_of_mailboxes_in_scope(
    graph: GraphSimulator, world: World, client: Caller
) -> None:
    world.person("Ada Lovelace")
    graph.confine_app(ROOM)
    assert client.get(f"/users/{ADA}/mailboxSettings").status_code == 403
    assert client.get(f"/users/{ADA}", **{"$select": "mailboxSettings"}).status_code == 403
    assert client.get(f"/users/{ROOM}/mailboxSettings").json()["userPurpose"] == "room"


def test_a_stranger_may_book_the_room_and_hears_of_it(world: World, client: Caller) -> None:
    world.guest("Eve", EVE)
    booked = world.book("Eve", ROOM, at("9:00"), at("10:00"))
    [rooms] = client.agenda()
    assert rooms["organizer"]["emailAddress"] == {"name": "Eve", "address": EVE}
    client.decline(rooms["id"], "Nobody came.")
    assert world.room_answer(booked) is Answer.DECLINED
    assert (world.mail[-1].to, world.mail[-1].comment) == (EVE, "Nobody came.")


def test_graph_knows_nothing_of_a_stranger(world: World, client: Caller) -> None:
    eve = world.guest("Eve", EVE)
    for name in (EVE, eve.guid):
        for path in ("calendarView", "events", "mailboxSettings"):
            refused = client.get(f"/users/{name}/{path}")
            assert (refused.status_code, refused.json()["error"]["code"]) == (
                404,
                "ErrorInvalidUser",
            )
        for path in ("", "/presence"):
            refused = client.get(f"/users/{name}{path}")
            assert (refused.status_code, refused.json()["error"]["code"]) == (
                404,
                "Request_ResourceNotFound",
            )
