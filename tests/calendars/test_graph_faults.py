"""Everything that can go wrong on the way to Graph, and what the panel gets."""

import asyncio
import time
from dataclasses import replace
from datetime import timedelta

import pytest

from panel.calendars.base import (
    AccessDenied,
    Busy,
    CalendarError,
    RoomUnknown,
    Unreachable,
    Unreadable,
)
from panel.calendars.graph_clock import retry_after
from panel.calendars.graph_http import AT_ONCE
from panel.simulator import Processing

from .doors import QUICK, ROOM, GraphDoor
from .wishes import DAY, NINE, at

IMPATIENT = replace(QUICK, read=0.2, whole=0.6)


@pytest.fixture
def meeting(door: GraphDoor) -> GraphDoor:
    """A door with a meeting behind it, and a panel that is signed in."""
    door.others_book("9:00", "10:00")
    door.agenda()
    return door


def _asked_while(door: GraphDoor, error: type[CalendarError] | None = None) -> int:
    """How many requests one look at the agenda takes, be it in vain."""
    before = door.asked("calendarView")
    if error is None:
        assert door.shown() == ["09:00-10:00"]
    else:
        with pytest.raises(error) as raised:
            door.agenda()
        assert str(raised.value).endswith((".", ")"))
    return door.asked("calendarView") - before


@pytest.mark.parametrize("status", [412, 429, 500, 502, 503, 504])
def test_a_bad_moment_passes_unnoticed(meeting: GraphDoor, status: int) -> None:
    meeting.graph.fail_next(status, times=2)
    assert _asked_while(meeting) == 3


@pytest.mark.parametrize("status", [412, 429, 500, 502, 503, 504])
def test_graph_is_asked_three_times_and_no_more(meeting: GraphDoor, status: int) -> None:
    meeting.graph.fail_next(status, times=None)
    assert _asked_while(meeting, Busy) == 3


@pytest.mark.parametrize(
    ("status", "error"),
    [(400, Unreadable), (403, AccessDenied), (404, RoomUnknown), (410, Unreadable)],
)
def test_what_will_not_pass_is_not_asked_again(
    meeting: GraphDoor, status: int, error: type[CalendarError]
) -> None:
    meeting.graph.fail_next(status)
    assert _asked_while(meeting, error) == 1


@pytest.mark.parametrize("inner", ["innererror", "missing", "nested"])
def test_an_error_is_understood_however_its_details_are_spelt(
    meeting: GraphDoor, inner: str
) -> None:
    meeting.graph.fail_next(403, inner=inner)
    assert _asked_while(meeting, AccessDenied) == 1


def test_graph_is_left_alone_as_long_as_it_asks(meeting: GraphDoor) -> None:
    meeting.graph.fail_next(429, retry_after=0.4)
    begun = time.monotonic()
    assert _asked_while(meeting) == 2
    assert time.monotonic() - begun >= 0.4


def test_a_long_rest_is_kept_over_the_next_poll(meeting: GraphDoor) -> None:
    meeting.graph.fail_next(503, retry_after=60)
    assert _asked_while(meeting, Busy) == 1
    assert _asked_while(meeting, Busy) == 0


def test_a_rest_may_be_given_as_a_date() -> None:
    assert retry_after({"Retry-After": "Mon, 02 Mar 2026 09:01:30 GMT"}, NINE) == 90
    assert retry_after({"Retry-After": "soon"}, NINE) == 0
    assert retry_after({}, NINE) == 0


def test_a_cut_connection_is_tried_again(meeting: GraphDoor) -> None:
    meeting.graph.cut(times=2)
    assert _asked_while(meeting) == 3
    meeting.graph.cut(times=None)
    assert _asked_while(meeting, Unreachable) == 3


def test_a_hung_request_freezes_nothing(meeting: GraphDoor) -> None:
    meeting.change_panel(meeting.another_panel(patience=IMPATIENT))
    meeting.graph.hang(times=None)
    begun = time.monotonic()
    assert _asked_while(meeting, Unreachable) <= 3
    assert time.monotonic() - begun < 2


def test_a_trickle_is_not_waited_for(meeting: GraphDoor) -> None:
    meeting.change_panel(meeting.another_panel(patience=IMPATIENT))
    meeting.graph.drip(seconds=0.1)
    begun = time.monotonic()
    assert _asked_while(meeting, Unreachable) <= 3
    assert time.monotonic() - begun < 2


def test_a_web_page_is_no_agenda(meeting: GraphDoor) -> None:
    meeting.graph.answer_html()
    assert _asked_while(meeting, Unreadable) == 1


def test_a_web_page_that_says_503_is_a_bad_moment(meeting: GraphDoor) -> None:
    meeting.graph.answer_html(status=503)
    assert _asked_while(meeting) == 2


def test_half_an_agenda_is_none(meeting: GraphDoor) -> None:
    meeting.graph.cut_json()
    assert _asked_while(meeting, Unreadable) == 1


def test_words_nobody_knows_yet_take_the_room(meeting: GraphDoor) -> None:
    meeting.graph.unknown_enums()
    assert _asked_while(meeting) == 1


def test_an_empty_page_is_not_the_end(meeting: GraphDoor) -> None:
    meeting.graph.empty_page()
    assert _asked_while(meeting) == 2


def test_an_agenda_of_empty_pages_ends(meeting: GraphDoor) -> None:
    meeting.graph.empty_page(times=None)
    assert _asked_while(meeting, Unreadable) == 20


def test_many_meetings_come_in_pages(door: GraphDoor) -> None:
    for minute in range(150):
        start = at("8:00") + timedelta(minutes=minute)
        door.world.book("Ada", ROOM, start, start + timedelta(minutes=1))
    assert len(door.agenda().meetings) == 150
    assert door.asked("calendarView") == 2


def test_an_answer_too_large_is_refused(door: GraphDoor) -> None:
    door.world.configure(ROOM, Processing(delete_comments=False))
    door.world.book("Ada", ROOM, NINE, at("10:00"), body="x" * 5_000_000)
    with pytest.raises(Unreadable, match="too large"):
        door.agenda()


def test_never_more_than_three_requests_at_once(meeting: GraphDoor) -> None:
    async def many() -> None:
        agendas = (meeting.calendar.fetch(DAY) for _ in range(6))
        others = (meeting.calendar.availability([ROOM], DAY) for _ in range(6))
        await asyncio.gather(*agendas, *others)

    meeting.graph.slow_by(0.03)
    meeting.runner.run(many())
    assert meeting.graph.peak_concurrency == AT_ONCE == 3


def test_a_clock_a_minute_off_is_good_enough(meeting: GraphDoor) -> None:
    meeting.graph.clock_off_by(timedelta(minutes=1))
    assert _asked_while(meeting) == 1
