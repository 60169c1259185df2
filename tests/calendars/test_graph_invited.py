"""Graph's JSON: who invites and who is invited, which series, and what other panels marked."""

import json

import pytest

from panel.calendars.graph_wire import CHECKED_IN, read_entry
from panel.domain.meeting import Created

from .doors import PARIS, ROOM
from .test_graph_wire import EVENT, read
from .wishes import NINE


def invited(address: object, type_: str | None = "required") -> dict[str, object]:
    return {"type": type_, "emailAddress": {"name": "Somebody", "address": address}}


def by(address: object) -> dict[str, object]:
    return {"emailAddress": {"name": "Ada Lovelace", "address": address}}


def test_the_organizers_address_is_told_in_small_letters() -> None:
    assert read(organizer=by("Ada@Contoso.example ")).meeting.organizer_address == (
        "ada@contoso.example"
    )


@pytest.mark.parametrize(
    "said",
    [
        None,
        "",
        "/o=ExchangeLabs/ou=Exchange Administrative Group/cn=Recipients/cn=ada",
        "ada@contoso.example\r\nBcc: everybody@contoso.example",
        "ada@contoso.example, karim@contoso.example",
        "Ada <ada@contoso.example>",
        "@",
    ],
)
def test_what_is_no_address_is_not_told(said: str | None) -> None:
    meeting = read(organizer=by(said), attendees=[invited(said)]).meeting
    assert (meeting.organizer_address, meeting.attendees) == ("", ())
    assert meeting.readable


def test_people_are_told_as_invited_but_no_rooms_and_not_the_organizer() -> None:
    everybody = [
        invited("Karim.Benali@contoso.example"),
        invited("ada@contoso.example"),
        invited("o'brien@contoso.example", "optional"),
        invited("karim.benali@contoso.example"),
        invited(ROOM, "resource"),
        invited("somebody@contoso.example", None),
    ]
    assert read(attendees=everybody).meeting.attendees == (
        "karim.benali@contoso.example",
        "o'brien@contoso.example",
    )


def test_a_room_that_was_invited_like_a_person_is_none() -> None:
    body = json.dumps({**EVENT, "attendees": [invited(ROOM)]}).encode()
    assert read_entry(body, PARIS, ROOM.title()).meeting.attendees == ()
    assert read_entry(body, PARIS).meeting.attendees == (ROOM,)


def test_a_meeting_knows_its_series_and_what_exchange_calls_it() -> None:
    meeting = read(seriesMasterId="AAkALgA_master", iCalUId="0400").meeting
    assert (meeting.series, meeting.uid) == ("AAkALgA_master", "0400")
    alone = read(seriesMasterId=None, iCalUId=None).meeting
    assert (alone.series, alone.uid) == ("", "")


def test_another_panels_check_in_is_a_category_of_the_rooms_copy() -> None:
    assert read(categories=["Blue category", CHECKED_IN]).meeting.checked_in_elsewhere
    assert not read(categories=["Blue category", "checked"]).meeting.checked_in_elsewhere
    assert not read(categories=None).meeting.checked_in_elsewhere


@pytest.mark.parametrize(
    "change",
    [
        {"attendees": "everybody"},
        {"attendees": [7]},
        {"categories": [None]},
        {"seriesMasterId": 7},
        {"iCalUId": {}},
        {"organizer": by(7)},
    ],
)
def test_oddities_among_these_leave_the_room_taken(change: dict[str, object]) -> None:
    entry = read(**change)
    assert entry.takes_the_room
    assert not entry.meeting.readable


def test_a_declined_meeting_that_was_kept_is_told_apart_from_a_cancelled_one() -> None:
    answer = {"response": "declined", "time": "2026-03-02T09:00:00Z"}
    kept = read(responseStatus=answer)
    assert (kept.is_declined, kept.takes_the_room, kept.answered) == (True, False, NINE)
    assert not read(responseStatus=answer, isCancelled=True).is_declined
    assert read().answered is Created.UNKNOWN
