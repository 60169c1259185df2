"""How Graph writes and pages: digits, ids, selections, zones."""

from datetime import timedelta
from urllib.parse import quote

from panel.simulator import GraphSimulator, Place, World

from .tenant import NINE, ROOM, Caller, at, zoned


def test_times_have_seven_digits_and_no_offset(world: World, client: Caller) -> None:
    world.book("Claire", ROOM, at("9:00"), at("10:00"))
    [event] = client.agenda()
    assert event["start"] == {"dateTime": "2026-03-02T09:00:00.0000000", "timeZone": "UTC"}
    assert event["createdDateTime"] == "2026-03-02T09:00:00.0000000Z"


def test_a_zone_is_used_when_asked_for(world: World, client: Caller) -> None:
    world.book("Claire", ROOM, at("9:00"), at("10:00"))
    client.http.headers["Prefer"] = 'outlook.timezone="Romance Standard Time"'
    [event] = client.agenda()
    assert event["start"]["dateTime"].startswith("2026-03-02T10:00")
    assert event["start"]["timeZone"] == "Romance Standard Time"


def test_immutable_ids_come_only_when_asked_for(world: World, client: Caller) -> None:
    world.book("Claire", ROOM, at("9:00"), at("10:00"))
    answer = client.view()
    assert answer.headers["preference-applied"] == 'IdType="ImmutableId"'
    [immutable] = answer.json()["value"]
    client.http.headers["Prefer"] = ""
    [ordinary] = client.agenda()
    assert ordinary["id"] != immutable["id"]


def test_ids_differ_only_in_case_or_in_dashes_and_survive_encoding(
    world: World, client: Caller
) -> None:
    for hour in range(4):
        world.book("Claire", ROOM, at(f"{9 + hour}:00"), at(f"{10 + hour}:00"))
    ids = [event["id"] for event in client.agenda()]
    assert len(set(ids)) == 4
    assert len({id_.lower() for id_ in ids}) < 4
    for id_ in ids:
        encoded = client.http.get(client.events(f"/{quote(id_, safe='')}"))
        assert encoded.json()["id"] == id_
    swapped = client.http.get(client.events(f"/{ids[0].swapcase()}"))
    assert swapped.status_code == 404


def test_the_same_world_gives_the_same_ids() -> None:
    ids = []
    for _ in range(2):
        world = World(now=lambda: NINE)
        world.room(ROOM, "Saturne")
        ids.append(world.room_id(world.book("Claire", ROOM, at("9:00"), at("10:00"))))
    assert ids[0] == ids[1]


def test_pages_follow_the_next_link(world: World, client: Caller) -> None:
    for hour in range(5):
        world.book("Claire", ROOM, at(f"{9 + hour}:00"), at(f"{10 + hour}:00"))
    page, starts = client.view(top="2").json(), []
    for _ in range(3):
        starts += [event["start"]["dateTime"][11:13] for event in page["value"]]
        if "@odata.nextLink" in page:
            page = client.http.get(page["@odata.nextLink"]).json()
    assert starts == ["09", "10", "11", "12", "13"]


def test_without_a_size_a_page_has_ten(world: World, client: Caller) -> None:
    world.series("Claire", ROOM, at("9:00"), at("9:30"), count=12)
    assert len(client.view(days=20).json()["value"]) == 10
    client.http.headers["Prefer"] = "odata.maxpagesize=11"
    assert len(client.view(days=20).json()["value"]) == 11


def test_an_empty_page_can_have_a_next_link(
    graph: GraphSimulator, world: World, client: Caller
) -> None:
    world.book("Claire", ROOM, at("9:00"), at("10:00"))
    graph.empty_page()
    first = client.view().json()
    assert first["value"] == []
    assert len(client.http.get(first["@odata.nextLink"]).json()["value"]) == 1


def test_selected_properties_come_alone_with_id_and_etag(world: World, client: Caller) -> None:
    world.book("Claire", ROOM, at("9:00"), at("10:00"))
    [event] = client.view(select="subject,createdDateTime").json()["value"]
    assert set(event) == {"@odata.etag", "id", "subject"}
    [whole] = client.agenda()
    assert "createdDateTime" in whole
    unknown = client.view(select="colour")
    assert unknown.json()["error"]["code"] == "RequestBroker--ParseUri"


def test_without_an_order_times_come_in_any(world: World, client: Caller) -> None:
    for hour in range(5):
        world.book("Claire", ROOM, at(f"{9 + hour}:00"), at(f"{10 + hour}:00"))
    times = [event["start"]["dateTime"] for event in client.view(orderby="").json()["value"]]
    assert times != sorted(times)
    down = client.view(orderby="start/dateTime desc").json()["value"]
    assert [event["start"]["dateTime"] for event in down] == sorted(times, reverse=True)
    assert client.view(orderby="colour").status_code == 400


def test_a_window_needs_both_ends_and_is_utc_without_offset(world: World, client: Caller) -> None:
    world.book("Claire", ROOM, at("9:00"), at("10:00"))
    path = f"/users/{ROOM}/calendarView"
    assert client.get(path).json()["error"]["code"] == "ErrorInvalidParameter"
    window = {"startDateTime": "2026-03-02T10:00:00", "endDateTime": "2026-03-02T11:00:00"}
    assert client.get(path, **window).json()["value"] == []
    earlier = {**window, "startDateTime": "2026-03-02T10:59:00+01:00"}
    assert len(client.get(path, **earlier).json()["value"]) == 1


def test_all_day_events_run_from_midnight_to_midnight(world: World, client: Caller) -> None:
    world.book("Claire", ROOM, at("9:00"), at("9:00"), all_day=True, show_as="free")
    [event] = client.agenda()
    assert event["isAllDay"]
    assert event["showAs"] == "free"
    assert event["start"]["dateTime"] == "2026-03-02T00:00:00.0000000"
    assert event["end"]["dateTime"] == "2026-03-03T00:00:00.0000000"
    wrong = {"isAllDay": True, "start": zoned(at("9:00")), "end": zoned(at("10:00"))}
    assert client.http.post(client.events(), json=wrong).status_code == 400


def test_free_items_do_not_keep_others_out(world: World) -> None:
    world.book("Claire", ROOM, at("9:00"), at("9:00"), all_day=True, show_as="free")
    assert world.room_copy(world.book("Karim", ROOM, at("9:00"), at("10:00")))


def test_the_age_of_a_meeting_can_be_set(world: World, client: Caller) -> None:
    created = NINE - timedelta(days=30)
    world.book("Claire", ROOM, at("9:00"), at("10:00"), created=created)
    assert client.agenda()[0]["createdDateTime"].startswith("2026-01-31T09:00")


def test_a_stale_if_match_is_a_conflict(world: World, client: Caller) -> None:
    path = client.events(f"/{world.room_id(world.book('Claire', ROOM, at('9:00'), at('10:00')))}")
    etag = client.agenda()[0]["@odata.etag"]
    change = {"end": zoned(at("9:30"))}
    assert client.http.patch(path, json=change, headers={"If-Match": etag}).status_code == 200
    assert client.http.patch(path, json=change, headers={"If-Match": etag}).status_code == 412
    assert client.http.delete(path, headers={"If-Match": etag}).status_code == 412


def test_an_end_before_the_start_is_refused(world: World, client: Caller) -> None:
    booked = world.book("Claire", ROOM, at("9:00"), at("10:00"))
    change = {"end": zoned(at("8:00"))}
    answer = client.http.patch(client.events(f"/{world.room_id(booked)}"), json=change)
    assert answer.json()["error"]["code"] == "ErrorPropertyValidationFailure"


def test_a_body_that_is_not_json_is_refused(client: Caller) -> None:
    broken = client.http.post(client.events(), content=b'{"start":')
    assert (broken.status_code, broken.json()["error"]["code"]) == (400, "BadRequest")
    strange = {"start": {"dateTime": "tomorrow"}, "end": {"dateTime": "tomorrow"}}
    assert client.http.post(client.events(), json=strange).status_code == 400


def test_the_callers_request_id_comes_back_in_header_and_error(client: Caller) -> None:
    answer = client.http.get("/v1.0/users/nobody@x/events", headers={"client-request-id": "mine"})
    assert answer.status_code == 404
    assert answer.headers["client-request-id"] == "mine"
    inner = answer.json()["error"]["innerError"]
    assert (inner["client-request-id"], inner["request-id"]) == (
        "mine",
        answer.headers["request-id"],
    )


def test_free_and_busy_of_rooms(world: World, client: Caller) -> None:
    world.book("Claire", ROOM, at("9:00"), at("10:00"))
    window = {"startTime": zoned(at("8:00")), "endTime": zoned(at("11:00"))}
    question = {"schedules": [ROOM, "x@y"], **window, "availabilityViewInterval": 60}
    path = f"/v1.0/users/{ROOM}/calendar/getSchedule"
    known, unknown = client.http.post(path, json=question).json()["value"]
    assert known["availabilityView"] == "020"
    assert known["scheduleItems"][0]["status"] == "busy"
    assert unknown["error"]["responseCode"] == "ErrorMailRecipientNotFound"


def test_more_than_twenty_schedules_at_once_are_refused(client: Caller) -> None:
    window = {"startTime": zoned(at("8:00")), "endTime": zoned(at("11:00"))}
    path = f"/v1.0/users/{ROOM}/calendar/getSchedule"
    statuses = [
        client.http.post(path, json={"schedules": [ROOM] * many, **window}).status_code
        for many in (20, 21)
    ]
    assert statuses == [200, 400]


def test_rooms_and_users_can_be_looked_up(world: World, client: Caller) -> None:
    world.room("vega@contoso.example", "Vega", place=Place(building="B", floor=1, capacity=4))
    rooms = client.get("/places/microsoft.graph.room").json()["value"]
    assert [room["displayName"] for room in rooms] == ["Lyon-A-3-Saturne", "Vega"]
    vega = client.get("/places/vega@contoso.example").json()
    assert (vega["capacity"], vega["building"], vega["floorNumber"]) == (4, "B", 1)
    user = client.get(f"/users/{vega['id']}").json()
    assert user["mail"] == "vega@contoso.example"
    assert client.get("/users/nobody@x").status_code == 404
