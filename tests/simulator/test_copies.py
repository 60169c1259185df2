"""What belongs to one copy of a meeting: its categories, and answers that are changed later."""

from panel.simulator import Answer, Processing, World

from .tenant import ROOM, Caller, Json, at, zoned

CLAIRE = "claire.fontaine@contoso.example"
KEEPS_DECLINED = Processing(preserve_declined=True)


def label(client: Caller, event: Json, *categories: str, room: str = ROOM) -> Json:
    path = client.events(f"/{event['id']}", room)
    found: Json = client.http.patch(path, json={"categories": list(categories)}).json()
    return found


def accept(client: Caller, id_: str, comment: str = "") -> int:
    path = client.events(f"/{id_}/accept")
    return client.http.post(path, json={"comment": comment}).status_code


def test_categories_are_kept_in_one_mailbox_and_shown_there(world: World, client: Caller) -> None:
    world.book("Claire Fontaine", ROOM, at("9:00"), at("10:00"))
    [rooms] = client.agenda()
    assert label(client, rooms, "Released", "Room Panel")["categories"] == [
        "Released",
        "Room Panel",
    ]
    [rooms], [hers] = client.agenda(), client.agenda(CLAIRE)
    assert (rooms["categories"], hers["categories"]) == (["Released", "Room Panel"], [])


def test_categories_survive_the_organizers_updates(world: World, client: Caller) -> None:
    booked = world.book("Claire Fontaine", ROOM, at("9:00"), at("10:00"))
    label(client, client.agenda()[0], "Checked in")
    world.organizer_renames(booked, "Autre")
    world.organizer_moves(booked, at("11:00"))
    [rooms] = client.agenda()
    assert rooms["start"]["dateTime"].startswith("2026-03-02T11:00")
    assert rooms["categories"] == ["Checked in"]


def test_the_organizers_categories_stay_with_the_organizer(world: World, client: Caller) -> None:
    world.book("Claire Fontaine", ROOM, at("9:00"), at("10:00"))
    [rooms], [hers] = client.agenda(), client.agenda(CLAIRE)
    shorter = {"end": zoned(at("9:30"))}
    client.http.patch(client.events(f"/{rooms['id']}"), json=shorter)
    label(client, hers, "Important", room=CLAIRE)
    [rooms], [hers] = client.agenda(), client.agenda(CLAIRE)
    assert (rooms["categories"], hers["categories"]) == ([], ["Important"])
    assert rooms["end"]["dateTime"].startswith("2026-03-02T09:30")


def test_a_booking_at_the_door_may_be_labelled_at_once(client: Caller) -> None:
    times = {"start": zoned(at("9:00")), "end": zoned(at("10:00"))}
    posted = client.http.post(client.events(), json={**times, "categories": ["Walk-in"]})
    assert posted.json()["categories"] == client.agenda()[0]["categories"] == ["Walk-in"]


def test_an_invitation_brings_no_categories_along(world: World, client: Caller) -> None:
    world.person("Claire Fontaine")
    room = {"emailAddress": {"address": ROOM}, "type": "resource"}
    times = {"start": zoned(at("9:00")), "end": zoned(at("10:00"))}
    event = {**times, "categories": ["Important"], "attendees": [room]}
    client.http.post(client.events("", CLAIRE), json=event)
    [rooms], [hers] = client.agenda(), client.agenda(CLAIRE)
    assert (rooms["categories"], hers["categories"]) == ([], ["Important"])


def test_what_was_declined_and_kept_is_accepted_again(world: World, client: Caller) -> None:
    world.configure(ROOM, KEEPS_DECLINED)
    booked = world.book("Claire Fontaine", ROOM, at("9:00"), at("10:00"))
    client.decline(world.room_id(booked))
    [declined] = client.agenda()
    assert (declined["responseStatus"]["response"], declined["showAs"]) == ("declined", "free")
    assert accept(client, declined["id"], "They are here.") == 202
    [rooms], [hers] = client.agenda(), client.agenda(CLAIRE)
    assert (rooms["id"], rooms["showAs"]) == (declined["id"], "busy")
    assert rooms["responseStatus"]["response"] == "accepted"
    assert hers["attendees"][0]["status"]["response"] == "accepted"
    assert (world.mail[-1].says, world.mail[-1].comment) == ("accepted", "They are here.")


def test_what_was_declined_and_not_kept_is_gone(world: World, client: Caller) -> None:
    id_ = world.room_id(world.book("Claire Fontaine", ROOM, at("9:00"), at("10:00")))
    client.decline(id_)
    assert accept(client, id_) == 404


def test_exchange_lets_a_room_accept_what_others_have_by_now(world: World, client: Caller) -> None:
    world.configure(ROOM, KEEPS_DECLINED)
    first = world.book("Claire Fontaine", ROOM, at("9:00"), at("10:00"))
    id_ = world.room_id(first)
    client.decline(id_)
    second = world.book("Karim Benali", ROOM, at("9:00"), at("10:00"))
    assert accept(client, id_) == 202
    assert [world.room_answer(each) for each in (first, second)] == [Answer.ACCEPTED] * 2
    assert [event["showAs"] for event in client.agenda()] == ["busy", "busy"]


def test_a_kept_decline_outlives_a_new_subject_and_not_a_new_time(
    world: World, client: Caller
) -> None:
    world.configure(ROOM, KEEPS_DECLINED)
    booked = world.book("Claire Fontaine", ROOM, at("9:00"), at("10:00"))
    client.decline(world.room_id(booked))
    world.organizer_renames(booked, "Autre")
    [rooms] = client.agenda()
    assert (rooms["responseStatus"]["response"], rooms["showAs"]) == ("declined", "free")
    world.organizer_moves(booked, at("11:00"))
    [rooms] = client.agenda()
    assert (rooms["responseStatus"]["response"], rooms["showAs"]) == ("accepted", "busy")


def test_attendees_are_those_invited_with_their_types(world: World, client: Caller) -> None:
    world.book("Claire Fontaine", ROOM, at("9:00"), at("10:00"), invited=("Karim Benali", "Tom"))
    for event in (*client.agenda(), *client.agenda(CLAIRE)):
        listed = [(a["emailAddress"]["name"], a["type"]) for a in event["attendees"]]
        assert listed[:2] == [("Karim Benali", "required"), ("Tom", "required")]
        assert listed[2:] == [("Lyon-A-3-Saturne", "resource")]


def test_the_organizer_is_an_attendee_only_if_invited(world: World, client: Caller) -> None:
    world.book("Claire Fontaine", ROOM, at("9:00"), at("10:00"))
    world.book("Claire Fontaine", ROOM, at("10:00"), at("11:00"), invited=("Claire Fontaine",))
    counts = [len(event["attendees"]) for event in client.agenda()]
    assert counts == [1, 2]
    assert len(client.agenda(CLAIRE)) == 2
