"""What Graph's users see of a write: organizers, series, rivals, retries."""

import asyncio
from dataclasses import replace
from uuid import UUID

import pytest

from panel.calendars.base import NotAllowed, Taken, Unreachable, Unreadable
from panel.domain.effects import ReleasedFor
from panel.domain.meeting import MeetingKey

from .doors import QUICK, ROOM, WORDING, GraphDoor
from .rivals import with_a_rival
from .wishes import NINE, at, book, cancel, end_early, extend, release


def test_the_organizer_is_told_why_the_room_was_released(door: GraphDoor) -> None:
    door.write(release(door.others_book("9:00", "10:00")))
    last = door.world.mail[-1]
    assert (last.says, last.comment) == ("declined", WORDING.release_comment)


def test_the_organizer_is_told_that_somebody_gave_the_room_back(door: GraphDoor) -> None:
    door.write(release(door.others_book("9:00", "10:00"), ReleasedFor.NOT_NEEDED))
    assert door.world.mail[-1].comment == WORDING.not_needed_comment


def test_only_todays_meeting_of_a_series_is_released(door: GraphDoor) -> None:
    series = door.world.series("Ada Lovelace", ROOM, NINE, at("10:00"), count=3)
    today = door.remember(door.world.occurrence(series, 0), NINE)
    door.write(release(today))
    left = [item.start.day for item in door.world.agenda(ROOM)]
    assert left == [3, 4]


def test_a_whole_series_is_never_touched(door: GraphDoor) -> None:
    series = door.world.series("Ada Lovelace", ROOM, NINE, at("10:00"), count=3)
    whole = MeetingKey(door.world.room_id(series), NINE)
    for write in (release(whole), end_early(whole, "9:30"), cancel(whole)):
        with pytest.raises(NotAllowed):
            door.write(write)
    assert len(door.world.agenda(ROOM)) == 3
    assert not door.asked("(POST|PATCH|DELETE) .*/events")


def test_a_room_that_declined_by_hand_is_not_declined_again(door: GraphDoor) -> None:
    door.write(release(MeetingKey(_cancelled_but_kept(door), NINE)))
    assert not door.asked("POST .*/decline")


def _cancelled_but_kept(door: GraphDoor) -> str:
    """Rooms keep cancelled meetings unless told otherwise."""
    key = door.others_book("9:00", "10:00")
    door.others_cancel(key)
    return key.event_id


def test_the_journals_id_goes_with_the_write_and_no_other(door: GraphDoor) -> None:
    write = release(door.others_book("9:00", "10:00"))
    door.write(write)
    of_graph = [seen for seen in door.graph.requests if seen.path.startswith("/v1.0/")]
    named = {seen.method: seen.client_request_id or "" for seen in of_graph}
    assert named["POST"] == write.id
    assert UUID(named["GET"]) != UUID(write.id)


def test_an_all_day_meeting_can_end_now(door: GraphDoor) -> None:
    booked = door.world.book("Ada", ROOM, at("0:00"), at("0:00", days=1), all_day=True)
    (meeting,) = door.agenda().meetings
    assert meeting.all_day
    door.write(end_early(meeting.key, "9:30"))
    copy = door.world.room_copy(booked)
    assert copy is not None
    assert copy.end == at("9:30")
    assert not copy.all_day  # such a one could end at midnight only


def test_an_id_goes_as_one_piece_whatever_it_holds(door: GraphDoor) -> None:
    with pytest.raises(Unreadable):
        door.write(release(MeetingKey("A/b+c=?#d", NINE)))
    assert door.graph.requests[-1].path.endswith("/events/A/b+c=?#d")


def test_a_slot_within_an_all_day_meeting_is_taken(door: GraphDoor) -> None:
    """In Paris it begins an hour before UTC's midnight, where Graph writes it."""
    door.world.book("Ada", ROOM, at("0:00", days=1), at("0:00", days=2), all_day=True)
    with pytest.raises(Taken):
        door.write(book("23:15", "23:45"))


@pytest.mark.parametrize("status", [429, 500, 503, 504])
def test_a_write_whose_answer_was_lost_is_made_once(door: GraphDoor, status: int) -> None:
    door.graph.fail_next(status, method="POST", path="/events", effect=True)
    door.write(book("9:00", "9:30"))
    assert door.asked("POST .*/events") == 2
    assert door.shown() == ["09:00-09:30 at the door"]


def test_a_decline_whose_answer_was_lost_has_succeeded(door: GraphDoor) -> None:
    key = door.others_book("9:00", "10:00")
    door.graph.cut(path="/decline", effect=True)
    assert door.write(release(key)) == ()
    assert door.asked("POST .*/decline") == 2
    declined = [mail for mail in door.world.mail if mail.says == "declined"]
    assert len(declined) == 1


def test_a_press_replayed_after_a_power_cut_books_once(door: GraphDoor) -> None:
    press = book("9:00", "9:30")
    door.graph.cut(method="POST", path="/events", effect=True, times=3)
    with pytest.raises(Unreachable):
        door.write(press)
    door.change_panel(door.another_panel())
    door.write(press)
    assert door.shown() == ["09:00-09:30 at the door"]


def test_an_extension_whose_answer_was_lost_is_made_once(door: GraphDoor) -> None:
    (booked,) = door.write(book("9:00", "9:30"))
    press = extend(booked, "10:00")
    door.graph.cut(method="PATCH", effect=True, times=3)
    with pytest.raises(Unreachable):
        door.write(press)
    door.write(press)
    assert door.shown() == ["09:00-10:00 at the door"]


def test_an_extension_found_on_a_second_try_still_gives_way(door: GraphDoor) -> None:
    (booked,) = door.write(book("9:00", "9:30"))
    press = extend(booked, "10:00")
    door.graph.cut(method="PATCH", effect=True, times=3)
    with pytest.raises(Unreachable):
        door.write(press)
    door.world.book_at_the_door(ROOM, at("9:45"), at("10:15"))
    with pytest.raises(Taken):
        door.write(press)
    assert door.shown() == ["09:00-09:30 at the door", "09:45-10:15 at the door"]


def test_graph_may_refuse_to_cancel_what_nobody_was_invited_to(door: GraphDoor) -> None:
    (booked,) = door.write(book("9:00", "9:30"))
    door.graph.fail_next(400, path="/cancel")
    door.write(cancel(booked.key))
    assert door.asked("DELETE .*/events") == 1
    assert door.shown() == []


def test_what_is_somebody_elses_is_never_deleted(door: GraphDoor) -> None:
    key = door.others_book("9:00", "10:00")
    door.graph.fail_next(400, path="/decline", times=None)
    with pytest.raises(NotAllowed):
        door.write(release(key))
    assert not door.asked("DELETE")
    assert door.shown() == ["09:00-10:00"]


def test_a_booking_behind_somebody_elses_says_so(door: GraphDoor) -> None:
    door.others_book("9:00", "9:30")
    (behind,) = door.write(book("9:30", "9:45", extends=True))
    assert behind.subject == WORDING.extension_subject


def test_a_booking_gives_way_to_one_made_in_the_same_moment(door: GraphDoor) -> None:
    with pytest.raises(Taken):
        with_a_rival(door, book("9:00", "9:30"), "POST", ("9:15", "9:45"), effect=False)
    assert door.shown() == ["09:15-09:45 at the door"]


def test_a_booking_made_first_stays(door: GraphDoor) -> None:
    with_a_rival(door, book("9:00", "9:30"), "POST", ("9:15", "9:45"), effect=True)
    assert door.shown() == ["09:00-09:30 at the door", "09:15-09:45 at the door"]


def test_an_extension_gives_way_to_a_booking_made_in_the_same_moment(door: GraphDoor) -> None:
    (booked,) = door.write(book("9:00", "9:30"))
    with pytest.raises(Taken):
        with_a_rival(door, extend(booked, "10:00"), "PATCH", ("9:45", "10:00"), effect=True)
    assert door.shown() == ["09:00-09:30 at the door", "09:45-10:00 at the door"]


def test_of_two_panels_that_book_at_once_one_has_the_room(door: GraphDoor) -> None:
    async def both() -> list[object]:
        other = door.another_panel()
        writes = (
            door.calendar.write(book("9:00", "9:30")),
            other.write(book("9:15", "9:45")),
        )
        done: list[object] = list(await asyncio.gather(*writes, return_exceptions=True))
        await other.close()
        return done

    door.graph.slow_by(0.05)
    outcomes = door.runner.run(both())
    assert sum(isinstance(outcome, Taken) for outcome in outcomes) == 1
    assert len(door.shown()) == 1


def test_of_two_panels_that_release_at_once_one_declines_and_both_succeed(
    door: GraphDoor,
) -> None:
    key = door.others_book("9:00", "10:00")

    async def both() -> tuple[object, object]:
        other = door.another_panel()
        door.graph.hang(path="/decline", times=2)
        writes = asyncio.gather(door.calendar.write(release(key)), other.write(release(key)))
        while door.asked("POST .*/decline") < 2:  # noqa: ASYNC110  another thread's
            await asyncio.sleep(0.005)
        door.graph.recover()
        done = await writes
        await other.close()
        return done[0], done[1]

    assert door.runner.run(both()) == ((), ())
    answers = [s.status for s in door.graph.requests if s.path.endswith("/decline")]
    assert {202, 404} == set(answers)
    assert [mail.says for mail in door.world.mail].count("declined") == 1


def test_a_write_is_over_within_its_time(door: GraphDoor) -> None:
    key = door.others_book("9:00", "10:00")
    door.change_panel(door.another_panel(patience=replace(QUICK, whole=0.5)))
    door.graph.hang(path="/decline", times=None)
    with pytest.raises(Unreachable, match="within"):
        door.write(release(key))
