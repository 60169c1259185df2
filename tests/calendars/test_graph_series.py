"""Leaving a series in Graph: one day after the other, whatever comes in between."""

import asyncio
from dataclasses import replace

import pytest

from panel.calendars.base import Busy, NotAllowed, Unreachable
from panel.calendars.graph_mailbox import Mailbox
from panel.calendars.graph_series import leave as leaving
from panel.domain.effects import LeaveSeries
from panel.domain.meeting import Meeting, MeetingKey
from panel.simulator.mailbox import Kind

from .doors import PARIS, ROOM, WORDING, GraphDoor
from .test_graph_wire import EVENT
from .told import Told
from .wishes import NINE, at, leave, release, slot

DECLINE = "POST .*/decline"


def a_series(door: GraphDoor, count: int) -> Meeting:
    door.others_repeat("9:00", "10:00", count)
    return door.agenda().meetings[0]


def days_left(door: GraphDoor) -> int:
    return len([item for item in door.world.agenda(ROOM) if item.occupies])


def test_its_organizer_is_told_of_each_day_and_why(door: GraphDoor) -> None:
    door.write(leave(a_series(door, 3)))
    told = [mail for mail in door.world.mail if mail.says == "declined"]
    assert [mail.original_start for mail in told] == [at("9:00", days=1), at("9:00", days=2)]
    assert {mail.comment for mail in told} == {WORDING.series_comment}


def test_the_series_itself_is_never_declined(door: GraphDoor) -> None:
    meeting = a_series(door, 3)
    door.write(leave(meeting))
    assert not door.asked(f"POST .*/events/{meeting.series}/")
    masters = [i for i in door.world.agenda("Ada Lovelace") if i.kind is Kind.OCCURRENCE]
    assert len(masters) == 3


def test_a_series_of_more_than_a_page_is_left_whole(door: GraphDoor) -> None:
    door.write(leave(a_series(door, 130)))
    assert door.asked("GET .*/instances") == 2
    assert days_left(door) == 1


def test_an_empty_page_is_not_the_end_of_a_series(door: GraphDoor) -> None:
    meeting = a_series(door, 3)
    door.graph.empty_page(path="/instances")
    door.write(leave(meeting))
    assert days_left(door) == 1


def test_what_lies_more_than_a_year_ahead_is_left_for_later(door: GraphDoor) -> None:
    door.world.series("Ada", ROOM, NINE, at("10:00"), count=60, on=("monday",))
    door.write(leave(door.agenda().meetings[0]))
    assert days_left(door) == 60 - 52


def test_after_a_fault_the_rest_is_taken_up_again(door: GraphDoor) -> None:
    write = leave(a_series(door, 5))
    door.graph.fail_next(409, path="/decline")
    with pytest.raises(Busy):
        door.write(write)
    door.write(write)
    assert days_left(door) == 1
    assert len([mail for mail in door.world.mail if mail.says == "declined"]) == 4


def test_a_day_whose_decline_was_answered_too_late_is_declined_once(door: GraphDoor) -> None:
    write = leave(a_series(door, 3))
    door.graph.cut(path="/decline", effect=True)
    assert door.write(write) == ()
    assert len([mail for mail in door.world.mail if mail.says == "declined"]) == 2


def test_an_unplugged_calendar_leaves_no_series(door: GraphDoor) -> None:
    write = leave(a_series(door, 3))
    door.unplug()
    with pytest.raises(Unreachable):
        door.write(write)
    door.plug_in()
    assert days_left(door) == 3


def test_each_decline_has_an_id_of_its_own(door: GraphDoor) -> None:
    write = leave(a_series(door, 4))
    door.write(write)
    ids = [s.client_request_id for s in door.graph.requests if s.path.endswith("/decline")]
    assert len(set(ids)) == 3
    assert write.id not in ids


def test_days_declined_before_are_not_declined_again(door: GraphDoor) -> None:
    door.keep_declined()
    keys = door.others_repeat("9:00", "10:00", 3)
    meeting = door.agenda().meetings[0]
    door.write(release(keys[1]))
    door.write(leave(meeting))
    assert door.asked(DECLINE) == 2


def test_a_day_that_somebody_has_checked_in_to_stays(door: GraphDoor) -> None:
    keys = door.others_repeat("9:00", "10:00", 3)
    meeting = door.agenda().meetings[0]
    door.check_in_elsewhere(keys[1])
    door.write(leave(meeting))
    assert days_left(door) == 2


def test_a_series_of_the_rooms_own_is_not_declined(door: GraphDoor) -> None:
    door.world.series("Saturne", ROOM, NINE, at("10:00"), count=3)
    meeting = door.agenda().meetings[0]
    assert meeting.series
    with pytest.raises(NotAllowed, match="room's own"):
        door.write(leave(meeting))
    assert not door.asked(DECLINE)


def test_a_series_that_is_gone_is_left_already(door: GraphDoor) -> None:
    meeting = a_series(door, 3)
    gone = replace(leave(meeting), series=meeting.series[:-8] + "zzzzAAA=")
    assert isinstance(gone, LeaveSeries)
    assert door.write(gone) == ()
    assert days_left(door) == 3


def test_a_single_meetings_id_leaves_nothing(door: GraphDoor) -> None:
    meeting = a_series(door, 3)
    assert door.write(replace(leave(meeting), series=meeting.event_id)) == ()
    assert days_left(door) == 3


def test_a_graph_that_mixes_things_up_declines_nothing_else() -> None:
    series = "A-series"
    times = {"start": EVENT["start"], "end": EVENT["end"], "type": "occurrence"}
    told = [
        {**EVENT, **times, "id": series, "seriesMasterId": series},
        {**EVENT, **times, "id": "A-other", "seriesMasterId": "A-nother"},
        {**EVENT, **times, "id": "A-single", "seriesMasterId": None},
        {**EVENT, **times, "id": "A-master", "seriesMasterId": series, "type": "seriesMaster"},
        {**EVENT, **times, "id": "A-riddle", "seriesMasterId": series, "subject": 7},
        {**EVENT, **times, "id": "A-time", "seriesMasterId": series},
    ]
    graph = Told(lambda question: {"value": told})
    mailbox = Mailbox(graph, base_url="https://graph.example/v1.0", address=ROOM, zone=PARIS)
    nobody = MeetingKey("A-first", at("8:00"))
    write = replace(leave(Meeting(event_id="", slot=slot("8:00", "9:00"))), key=nobody)
    asyncio.run(leaving(mailbox, replace(write, series=series), "Nobody came.", 5))
    declined = [question.url for question in graph.asked if question.method == "POST"]
    assert [url.split("/")[-2] for url in declined] == ["A-time"]
