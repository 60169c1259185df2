"""Graph's getSchedule: rooms whose schedule is whole, and everything that makes one unknown."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from panel.calendars.base import AccessDenied, Busy, NotTold, RoomUnknown, Unreadable
from panel.calendars.graph_schedules import AT_MOST, question, read_schedules, widened
from panel.domain.meeting import Slot

from .doors import JUPITER, PARIS, VENUS, GraphDoor
from .wishes import at, slot

WINDOW = slot("9:00", "10:00")  # twelve digits
FREE, NINE_TO_HALF_PAST = "0" * 12, "2" * 6 + "0" * 6
UNKNOWN = NotTold.UNKNOWN


def item(start: str, end: str, status: object = "busy") -> dict[str, Any]:
    times = {"start": at(start), "end": at(end)}
    zoned = {n: {"dateTime": f"{t:%Y-%m-%dT%H:%M:%S}.0000000"} for n, t in times.items()}
    return {"status": status, **zoned}


def schedule(view: object, *items: object, **more: object) -> dict[str, Any]:
    told = {"scheduleId": VENUS, "availabilityView": view, "scheduleItems": list(items)}
    return {name: value for name, value in {**told, **more}.items() if value != "left out"}


def taken(*schedules: object, within: Slot = WINDOW) -> tuple[Slot, ...] | NotTold:
    body = json.dumps({"value": schedules}).encode()
    return read_schedules(body, [VENUS], WINDOW, within, PARIS)[VENUS]


def test_a_room_is_taken_to_the_second() -> None:
    assert taken(schedule("220000000000", item("9:01", "9:07"))) == (slot("9:01", "9:07"),)


def test_a_room_without_items_is_free() -> None:
    assert taken(schedule(FREE)) == ()


def test_what_is_shown_as_free_takes_nothing() -> None:
    assert taken(schedule(FREE, item("9:00", "10:00", "free"))) == ()


@pytest.mark.parametrize(
    "status",
    ["tentative", "busy", "oof", "workingElsewhere", "unknown", "Free", "somethingNew", None, 0],
)
def test_everything_but_free_takes_the_room(status: object) -> None:
    items = item("9:00", "9:30", status)
    for view in (NINE_TO_HALF_PAST, FREE):
        assert taken(schedule(view, items)) == (slot("9:00", "9:30"),)


@pytest.mark.parametrize("digit", ["1", "2", "3", "4", "5", "?", " "])
def test_without_a_list_the_row_of_digits_counts(digit: str) -> None:
    lists: tuple[object, ...] = ("left out", None, [])
    for items in lists:
        told = schedule(f"000{digit * 6}000", scheduleItems=items)
        assert taken(told) == (slot("9:15", "9:45"),)


def test_a_list_cut_short_frees_nothing() -> None:
    told = taken(schedule("220000220022", item("9:00", "9:10")))
    assert told == (
        slot("9:00", "9:10"),
        slot("9:00", "9:10"),
        slot("9:30", "9:40"),
        slot("9:50", "10:00"),
    )


@pytest.mark.parametrize(
    "broken",
    [None, 7, {}, item("9:30", "9:00"), {**item("9:00", "9:30"), "end": {"dateTime": "soon"}}],
)
def test_an_item_that_cannot_be_read_leaves_the_row(broken: object) -> None:
    told = taken(schedule(NINE_TO_HALF_PAST, item("9:02", "9:28"), broken))
    assert told == (slot("9:00", "9:30"),)


@pytest.mark.parametrize("view", [None, "left out", "", "0", FREE[1:], f"{FREE}0", 7])
def test_without_a_whole_row_the_room_is_unknown(view: object) -> None:
    assert taken(schedule(view)) is UNKNOWN
    assert taken(schedule(view, item("9:00", "9:30"))) is UNKNOWN


@pytest.mark.parametrize("error", [{}, {"responseCode": "ErrorMailRecipientNotFound"}, "no", False])
def test_a_room_with_an_error_is_unknown(error: object) -> None:
    assert taken(schedule(FREE, error=error)) is UNKNOWN


def test_an_error_that_is_null_is_none() -> None:
    assert taken(schedule(FREE, error=None)) == ()


def test_a_room_left_out_or_told_of_twice_is_unknown() -> None:
    assert taken() is UNKNOWN
    assert taken(None, 7, schedule(FREE, scheduleId=JUPITER)) is UNKNOWN
    assert taken(schedule(FREE), schedule(FREE, scheduleId=VENUS.upper())) is UNKNOWN


def test_a_room_is_known_by_its_address_however_it_is_spelt() -> None:
    assert taken(schedule(FREE, scheduleId=VENUS.upper())) == ()


def test_midnights_may_be_those_of_the_room() -> None:
    """All-day meetings lie at UTC's midnights, and stand for the dates in Paris."""
    days = item("0:00", "0:00")
    days["end"]["dateTime"] = "2026-03-03T00:00:00"
    assert taken(schedule("2" * 12, days)) == (Slot(start=at("23:00", days=-1), end=at("0:00", 1)),)


def test_a_meeting_without_length_takes_nothing() -> None:
    assert taken(schedule(FREE, item("9:30", "9:30"))) == ()


def test_the_question_is_in_whole_digits_with_the_days_beside() -> None:
    asked = question([VENUS], widened(slot("9:01", "9:59")))
    assert asked == {
        "schedules": [VENUS],
        "startTime": {"dateTime": "2026-03-01T09:00:00.000000", "timeZone": "UTC"},
        "endTime": {"dateTime": "2026-03-03T10:00:00.000000", "timeZone": "UTC"},
        "availabilityViewInterval": 5,
    }


@pytest.mark.parametrize("body", [b"", b"null", b"[]", b"{}", b'{"value": null}', b"\xff"])
def test_what_is_no_schedule_is_unreadable(body: bytes) -> None:
    with pytest.raises(Unreadable):
        read_schedules(body, [VENUS], WINDOW, WINDOW, PARIS)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
KNOWN = [item("9:00", "9:30"), item("8:00", "11:00", "oof"), item("9:40", "9:50", "free")]
ITEMS = st.sampled_from(KNOWN) | JSON


@given(st.text("02", min_size=12, max_size=12), st.lists(ITEMS, max_size=4), st.booleans())
def test_no_marked_moment_is_ever_free(view: str, items: list[object], listed: bool) -> None:
    told = taken(schedule(view, scheduleItems=items if listed else None))
    assert not isinstance(told, NotTold)
    for place, digit in enumerate(view):
        five = Slot(
            start=at(f"9:{place * 5:02}"),
            end=at("9:59") if place == 11 else at(f"9:{place * 5 + 5:02}"),
        )
        assert digit == "0" or any(five.overlaps(slot) for slot in told)


@given(st.dictionaries(st.sampled_from(list(schedule(FREE, error=1))), JSON))
def test_no_schedule_however_odd_crashes(changes: dict[str, Any]) -> None:
    taken({**schedule(FREE, item("9:00", "9:30")), **changes})


def test_microsofts_example_is_read(shared: Path) -> None:
    body = (shared / "graph/examples/calendar-getSchedule.response.json").read_bytes()
    body = body.replace(b"Pacific Standard Time", b"America/Los_Angeles")
    names = [f"{name}@contoso.onmicrosoft.com" for name in ("AdeleV", "meganb", "nobody")]
    day = Slot(start=at("16:00"), end=at("16:45"))  # nine digits, as in nine hours
    then = Slot(start=datetime(2019, 3, 15, tzinfo=UTC), end=datetime(2019, 3, 17, tzinfo=UTC))
    told = read_schedules(body, names, day, then, ZoneInfo("America/Los_Angeles"))
    noon = datetime(2019, 3, 15, 19, tzinfo=UTC)  # it is noon in Los Angeles
    assert told[names[0]] == (Slot(start=noon, end=noon + timedelta(hours=2)),)
    assert told[names[1]] not in ((), UNKNOWN)
    assert told[names[2]] is UNKNOWN


# --- over the line --------------------------------------------------------------------------


@pytest.fixture
def neighbours(door: GraphDoor) -> GraphDoor:
    """A door with a neighbour that is taken at nine, and a panel that is signed in."""
    door.another_room(VENUS)
    door.others_book_elsewhere(VENUS, "9:00", "10:00")
    door.agenda()
    return door


def test_an_all_day_meeting_takes_the_whole_local_day(neighbours: GraphDoor) -> None:
    neighbours.world.book("Ada", VENUS, at("0:00", 1), at("0:00", 1), all_day=True)
    before_midnight = Slot(start=at("23:10"), end=at("23:40"))  # the next day has begun in Paris
    told = neighbours.availability(VENUS, within=before_midnight)[VENUS]
    assert told == (Slot(start=at("23:00"), end=at("0:00", 2)),)


def test_words_nobody_knows_yet_take_the_room(neighbours: GraphDoor) -> None:
    neighbours.graph.unknown_enums()
    assert neighbours.availability(VENUS) == {VENUS: (slot("9:00", "10:00"),)}


def test_many_rooms_are_asked_for_in_twenties(door: GraphDoor) -> None:
    names = [f"room{number}@contoso.example" for number in range(2 * AT_MOST + 1)]
    for name in names:
        door.another_room(name)
    door.others_book_elsewhere(names[-1], "9:00", "10:00")
    told = door.availability(*names)
    assert [name for name in names if told[name]] == names[-1:]
    assert door.asked("POST .*getSchedule") == 3


@pytest.mark.parametrize("status", [412, 429, 500, 503, 504])
def test_a_bad_moment_passes_unnoticed(neighbours: GraphDoor, status: int) -> None:
    neighbours.graph.fail_next(status, times=2)
    assert neighbours.availability(VENUS) == {VENUS: (slot("9:00", "10:00"),)}
    assert neighbours.asked("getSchedule") == 3


@pytest.mark.parametrize(
    ("status", "error"),
    [(400, Unreadable), (403, AccessDenied), (404, RoomUnknown), (410, Unreadable)],
)
def test_what_will_not_pass_is_not_asked_again(
    neighbours: GraphDoor, status: int, error: type[Exception]
) -> None:
    neighbours.graph.fail_next(status)
    with pytest.raises(error):
        neighbours.availability(VENUS)
    assert neighbours.asked("getSchedule") == 1


def test_a_long_rest_is_kept(neighbours: GraphDoor) -> None:
    neighbours.graph.fail_next(429, retry_after=60)
    for _ in range(2):
        with pytest.raises(Busy):
            neighbours.availability(VENUS)
    assert neighbours.asked("getSchedule") == 1


def test_half_an_answer_or_a_web_page_is_none(neighbours: GraphDoor) -> None:
    for spoil in (neighbours.graph.cut_json, neighbours.graph.answer_html):
        spoil()
        with pytest.raises(Unreadable):
            neighbours.availability(VENUS)
