"""Graph's JSON: what is a meeting, what is only its times, and what is no agenda."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from panel.calendars.base import Unreadable
from panel.calendars.graph_wire import Entry, error_code, read_entry, read_page
from panel.domain.meeting import Created, Slot

from .doors import PARIS
from .wishes import at, slot

EVENT: dict[str, Any] = {
    "id": "AAkALgAAAAAAHYQDEapmEc2byACqAC-EWg0A",
    "createdDateTime": "2026-02-10T09:00:00.1234567Z",
    "subject": "Ada Lovelace",
    "isAllDay": False,
    "isCancelled": False,
    "isOrganizer": False,
    "showAs": "busy",
    "type": "singleInstance",
    "transactionId": None,
    "responseStatus": {"response": "accepted", "time": "0001-01-01T00:00:00Z"},
    "start": {"dateTime": "2026-03-02T09:00:00.0000000", "timeZone": "UTC"},
    "end": {"dateTime": "2026-03-02T10:00:00.0000000", "timeZone": "UTC"},
    "organizer": {"emailAddress": {"name": "Ada Lovelace", "address": "ada@contoso.example"}},
    "attendees": [],
    "categories": [],
    "seriesMasterId": None,
    "iCalUId": "040000008200E00074C5B7101A82E008",
    "body": {"contentType": "html", "content": "<p>secret</p>"},
    "somethingNewInGraph": [1, {"2": 3}],
}


def read(**changes: object) -> Entry:
    return read_entry(json.dumps({**EVENT, **changes}).encode(), PARIS)


def when(text: str, zone: str | None = "UTC") -> dict[str, str | None]:
    return {"dateTime": text, "timeZone": zone}


def test_a_meeting_is_read_whole() -> None:
    meeting = read().meeting
    assert meeting.slot == slot("9:00", "10:00")
    assert (meeting.subject, meeting.organizer) == ("Ada Lovelace", "Ada Lovelace")
    assert meeting.created == datetime(2026, 2, 10, 9, 0, 0, 123456, tzinfo=UTC)
    assert meeting.readable
    assert not meeting.at_the_door


def test_what_is_marked_in_any_way_is_private() -> None:
    marked = ("private", "confidential", "personal", "a word of next year")
    assert all(read(sensitivity=mark).meeting.private for mark in marked)
    assert not any(read(sensitivity=mark).meeting.private for mark in ("normal", None))


def test_what_a_room_may_leave_out_is_empty() -> None:
    meeting = read(subject=None, organizer=None, responseStatus=None, isOrganizer=None).meeting
    assert (meeting.subject, meeting.organizer) == ("", "")
    assert meeting.readable


@pytest.mark.parametrize(
    "change",
    [
        {"showAs": "free"},
        {"isCancelled": True},
        {"responseStatus": {"response": "declined"}},
    ],
)
def test_what_does_not_take_the_room(change: dict[str, object]) -> None:
    assert not read(**change).takes_the_room


@pytest.mark.parametrize(
    "status", ["tentative", "oof", "workingElsewhere", "unknown", "somethingNewInGraph", None]
)
def test_everything_but_free_takes_the_room(status: str | None) -> None:
    assert read(showAs=status).takes_the_room


def test_a_tentative_answer_takes_the_room() -> None:
    assert read(responseStatus={"response": "tentativelyAccepted"}).takes_the_room


def test_a_meeting_of_the_rooms_own_was_booked_at_the_door() -> None:
    assert read(isOrganizer=True).meeting.at_the_door


def test_a_time_in_a_named_zone_is_converted() -> None:
    start = when("2026-03-02T10:00:00.0000000", "Europe/Paris")
    assert read(start=start).meeting.slot.start == at("9:00")


def test_a_time_with_an_offset_needs_no_zone() -> None:
    start = when("2026-03-02T10:00:00+01:00", "Nowhere")
    assert read(start=start).meeting.slot.start == at("9:00")


def test_an_all_day_meeting_is_a_date_in_the_rooms_zone() -> None:
    days = {"start": when("2026-03-02T00:00:00.0000000"), "end": when("2026-03-03T00:00:00")}
    meeting = read(isAllDay=True, **days).meeting
    assert meeting.slot == Slot(start=at("23:00", days=-1), end=at("23:00"))
    assert meeting.all_day


def test_the_day_the_clocks_change_has_23_hours() -> None:
    days = {"start": when("2026-03-29T00:00:00"), "end": when("2026-03-30T00:00:00")}
    assert read(isAllDay=True, **days).meeting.slot.length.total_seconds() == 23 * 3600


def test_an_all_day_meeting_at_odd_hours_keeps_them() -> None:
    """A server that tells the room's own midnights in UTC."""
    days = {"start": when("2026-03-01T23:00:00"), "end": when("2026-03-02T23:00:00")}
    slot = read(isAllDay=True, **days).meeting.slot
    assert slot == Slot(start=at("23:00", days=-1), end=at("23:00"))


@pytest.mark.parametrize(
    "change",
    [
        {"subject": 7},
        {"organizer": "Ada"},
        {"isCancelled": "no"},
        {"responseStatus": []},
        {"id": None},
        {"id": ""},
    ],
)
def test_a_meeting_that_breaks_the_schema_is_shown_by_its_times(change: dict[str, object]) -> None:
    entry = read(**change)
    assert entry.takes_the_room
    assert not entry.meeting.readable
    assert entry.meeting.slot == slot("9:00", "10:00")
    assert entry.meeting.event_id


def test_meetings_without_ids_are_told_apart() -> None:
    ten = {"start": when("2026-03-02T10:00:00"), "end": when("2026-03-02T11:00:00")}
    assert read(id=None).meeting.key != read(id=None, **ten).meeting.key


def test_a_broken_meeting_that_is_cancelled_does_not_take_the_room() -> None:
    assert not read(subject=7, isCancelled=True).takes_the_room


@pytest.mark.parametrize(
    "change",
    [
        {"start": None},
        {"start": "2026-03-02T09:00:00"},
        {"start": when("soon")},
        {"start": when("2026-03-02T09:00:00", "W. Europe Standard Time")},
        {"start": when("2026-03-02T09:00:00", "../../etc/passwd")},
        {"start": when("2026-03-02T11:00:00")},
        {"end": when("9999-12-31T23:59:59")},
        {"end": {}},
    ],
)
def test_without_times_there_is_no_agenda(change: dict[str, object]) -> None:
    with pytest.raises(Unreadable):
        read(**change)


@pytest.mark.parametrize("said", [None, "never", "0001-01-01T00:00:00Z"])
def test_when_a_meeting_was_made_may_stay_unknown(said: str | None) -> None:
    assert read(createdDateTime=said).meeting.created is Created.UNKNOWN


@pytest.mark.parametrize(
    "body",
    [b"", b"null", b"[]", b"{}", b'{"value": null}', b'{"value": [1]}', b"\xff", b"[" * 100_000],
)
def test_what_is_no_page_is_unreadable(body: bytes) -> None:
    with pytest.raises(Unreadable):
        read_page(body, PARIS)
    assert error_code(body) == ""


def test_ids_that_differ_only_in_a_dash_are_two_meetings() -> None:
    ids = [read(id=name).meeting.event_id for name in ("A-b", "A_b", "a-b")]
    assert len(set(ids)) == 3


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
TIMES = st.fixed_dictionaries(
    {"dateTime": st.datetimes().map(datetime.isoformat) | st.text() | JSON},
    optional={"timeZone": st.sampled_from(["UTC", "Asia/Tokyo", "Europe", ""]) | JSON},
)


@given(st.dictionaries(st.sampled_from(list(EVENT)), JSON | TIMES), st.booleans())
def test_no_field_however_odd_crashes(changes: dict[str, Any], all_day: bool) -> None:
    page = {"value": [{**EVENT, "isAllDay": all_day, **changes}]}
    try:
        entries, _ = read_page(json.dumps(page).encode(), ZoneInfo("America/Santiago"))
    except Unreadable:
        return
    for entry in entries:
        assert entry.meeting.slot.start <= entry.meeting.slot.end
        assert entry.meeting.event_id


@given(st.binary() | JSON.map(lambda value: json.dumps(value).encode()))
def test_no_answer_however_odd_crashes(body: bytes) -> None:
    try:
        read_page(body, PARIS)
    except Unreadable:
        return


def test_microsofts_examples_are_read(shared: Path) -> None:
    files = sorted((shared / "graph/examples").glob("composed-room-calendarview*.json"))
    pages = {file.stem: read_page(file.read_bytes(), PARIS) for file in files}
    entries, link = pages["composed-room-calendarview"]
    assert link is None
    assert len(entries) == 10
    assert all(entry.meeting.readable for entry in entries)
    assert [e.meeting.subject for e in entries if not e.takes_the_room] == ["Canceled: Adele Vance"]
    first, link = pages["composed-room-calendarview-page1"]
    second, end = pages["composed-room-calendarview-page2"]
    assert (*first, *second) == entries
    assert link is not None
    assert end is None
