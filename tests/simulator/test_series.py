"""Series: masters, occurrences, exceptions."""

from datetime import timedelta

import pytest

from panel.simulator import Booked, World

from .tenant import ROOM, Caller, at, zoned

CLAIRE = "claire.fontaine@contoso.example"


@pytest.fixture
def daily(world: World) -> Booked:
    return world.series("Claire Fontaine", ROOM, at("9:00"), at("9:30"), count=3)


def test_a_calendar_view_shows_occurrences_and_no_master(daily: Booked, client: Caller) -> None:
    shown = client.agenda(days=7)
    assert [event["type"] for event in shown] == ["occurrence"] * 3
    masters = client.get(f"/users/{ROOM}/events").json()["value"]
    assert [event["type"] for event in masters] == ["seriesMaster"]
    assert {event["seriesMasterId"] for event in shown} == {masters[0]["id"]}
    assert masters[0]["recurrence"]["range"]["numberOfOccurrences"] == 3
    assert {event["@odata.etag"] for event in shown} == {masters[0]["@odata.etag"]}


def test_instances_of_a_master_are_its_occurrences(daily: Booked, client: Caller) -> None:
    window = {"startDateTime": "2026-03-03T00:00:00Z", "endDateTime": "2026-03-09T00:00:00Z"}
    path = f"/users/{ROOM}/events/{client.agenda()[0]['seriesMasterId']}/instances"
    assert len(client.get(path, **window).json()["value"]) == 2


def test_declining_an_occurrence_leaves_the_others(
    world: World, daily: Booked, client: Caller
) -> None:
    second = world.occurrence(daily, 1)
    client.decline(world.room_id(second), "Nobody came.")
    assert len(client.agenda(days=7)) == 2
    hers = client.agenda(CLAIRE, days=7)
    responses = [event["attendees"][0]["status"]["response"] for event in hers]
    assert responses == ["accepted", "declined", "accepted"]


def test_declining_a_master_takes_the_whole_series(daily: Booked, client: Caller) -> None:
    client.decline(client.agenda()[0]["seriesMasterId"])
    assert client.agenda(days=7) == []
    assert client.get(f"/users/{ROOM}/events").json()["value"] == []


def test_a_patched_occurrence_is_an_exception(world: World, daily: Booked, client: Caller) -> None:
    world.organizer_shortens(world.occurrence(daily, 0), at("9:10"))
    first, second, _ = client.agenda(days=7)
    assert (first["type"], first["end"]["dateTime"][11:16]) == ("exception", "09:10")
    assert (second["type"], second["end"]["dateTime"][11:16]) == ("occurrence", "09:30")


def test_an_occurrence_cannot_pass_its_neighbour(daily: Booked, client: Caller) -> None:
    hers = client.agenda(CLAIRE)[0]
    onto = {"start": zoned(at("9:15", days=1)), "end": zoned(at("9:45", days=1))}
    refused = client.http.patch(client.events(f"/{hers['id']}", CLAIRE), json=onto)
    assert refused.json()["error"]["code"] == "ErrorOccurrenceCrossingBoundary"


def test_moving_a_master_moves_every_occurrence_and_keeps_the_rooms_ids(
    world: World, daily: Booked, client: Caller
) -> None:
    before = [event["id"] for event in client.agenda(days=7)]
    world.organizer_moves(daily, at("10:00"))
    after = client.agenda(days=7)
    assert [event["id"] for event in after] == before
    assert {event["start"]["dateTime"][11:16] for event in after} == {"10:00"}


def test_cancelling_an_occurrence_marks_only_that_one(
    world: World, daily: Booked, client: Caller
) -> None:
    world.organizer_cancels(world.occurrence(daily, 1))
    assert [event["isCancelled"] for event in client.agenda(days=7)] == [False, True, False]
    world.organizer_cancels(daily)
    assert all(event["isCancelled"] for event in client.agenda(days=7))


def test_the_organizers_copy_is_found_by_ical_uid_as_single_or_master_only(
    daily: Booked, client: Caller
) -> None:
    uid = client.agenda()[0]["iCalUId"]
    found = client.get(f"/users/{CLAIRE}/events", **{"$filter": f"iCalUId eq '{uid}'"})
    assert [event["type"] for event in found.json()["value"]] == ["seriesMaster"]
    other = client.get(f"/users/{CLAIRE}/events", **{"$filter": "organizer eq 'x'"})
    assert other.json()["error"]["code"] == "UnsupportedEntityExpression"


def test_a_series_keeps_its_wall_clock_over_the_change_to_summer_time(world: World) -> None:
    weekly = world.series("Claire", ROOM, at("9:00"), at("9:30"), count=5, on=("monday",))
    copies = [world.room_copy(world.occurrence(weekly, n)) for n in range(5)]
    starts = [copy.start for copy in copies if copy]
    assert starts[-1] - starts[0] == timedelta(weeks=4, hours=-1)


def test_a_series_is_made_by_post(client: Caller) -> None:
    pattern = {"type": "weekly", "interval": 1, "daysOfWeek": ["Monday", "Wednesday"]}
    bounds = {"type": "endDate", "startDate": "2026-03-02", "endDate": "2026-03-11"}
    times = {"start": zoned(at("9:00")), "end": zoned(at("9:30"))}
    event = {**times, "recurrence": {"pattern": pattern, "range": bounds}}
    assert client.http.post(client.events(), json=event).json()["type"] == "seriesMaster"
    days = [event["start"]["dateTime"][8:10] for event in client.agenda(days=14)]
    assert days == ["02", "04", "09", "11"]


def test_a_monthly_series_keeps_to_the_day(world: World, client: Caller) -> None:
    pattern = {"type": "absoluteMonthly", "interval": 1, "dayOfMonth": 31}
    bounds = {"type": "numbered", "startDate": "2026-03-02", "numberOfOccurrences": 3}
    times = {"start": zoned(at("9:00")), "end": zoned(at("9:30"))}
    client.http.post(
        client.events(), json={**times, "recurrence": {"pattern": pattern, "range": bounds}}
    )
    days = [f"{item.start:%m-%d}" for item in world.agenda(ROOM)]
    assert days == ["03-31", "04-30", "05-31"]


def test_a_pattern_that_is_not_laid_out_is_refused_in_words(client: Caller) -> None:
    pattern = {"type": "relativeMonthly", "interval": 1}
    bounds = {"type": "noEnd", "startDate": "2026-03-02"}
    times = {"start": zoned(at("9:00")), "end": zoned(at("9:30"))}
    answer = client.http.post(
        client.events(), json={**times, "recurrence": {"pattern": pattern, "range": bounds}}
    )
    assert answer.status_code == 400
    assert "relativeMonthly" in answer.json()["error"]["message"]
