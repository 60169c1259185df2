"""Cancelling for everybody: whose calendar, which meeting, and what is known when it goes wrong."""

import asyncio
from collections.abc import Callable
from dataclasses import replace

import pytest

from panel.calendars.base import Busy, NotCancelled, Unreachable
from panel.domain.meeting import Meeting, MeetingKey
from panel.simulator import Booked
from panel.simulator.mailbox import Kind

from .doors import JUPITER, QUICK, ROOM, STRANGER, WORDING, GraphDoor
from .wishes import ADA, NINE, at, cancel_for_all

KARIM = "karim.benali@contoso.example"


@pytest.fixture
def key(door: GraphDoor) -> MeetingKey:
    """A meeting of Ada's with Karim."""
    booked = door.world.book("Ada Lovelace", ROOM, NINE, at("10:00"), invited=("Karim Benali",))
    return door.remember(booked, NINE)


def refused(door: GraphDoor, key: MeetingKey) -> str:
    """The sentence that tells why nothing was written."""
    before = len(door.world.mail)
    with pytest.raises(NotCancelled) as raised:
        door.write(cancel_for_all(key))
    assert len(door.world.mail) == before
    assert door.agenda().meetings[0].key == key
    assert "@" not in str(raised.value)  # nobody's name in a log
    return str(raised.value)


def copies(door: GraphDoor, booked: Booked) -> set[str]:
    """Who has the meeting still."""
    return {i.mailbox for i in door.world.store.copies(booked.uid) if not i.cancelled}


def test_everybody_is_told_why(door: GraphDoor, key: MeetingKey) -> None:
    door.write(cancel_for_all(key))
    told = {mail.to: mail.comment for mail in door.world.mail if mail.says == "cancelled"}
    assert told == {KARIM: WORDING.cancel_comment, ROOM: WORDING.cancel_comment}
    assert copies(door, door.booked(key)) == set()
    assert not door.asked("POST .*/decline")


def test_of_a_series_everybody_else_keeps_the_other_days(door: GraphDoor) -> None:
    keys = door.others_repeat("9:00", "10:00", 3)
    door.write(cancel_for_all(keys[1]))
    for name in (ADA, ROOM):
        left = [item.start.day for item in door.world.agenda(name) if not item.cancelled]
        assert left == [2, 4]


def test_an_organizers_calendar_out_of_bounds_is_a_plain_sentence(
    door: GraphDoor, key: MeetingKey
) -> None:
    door.graph.confine_app(ROOM)
    assert "Calendars.ReadWrite" in refused(door, key)


def test_a_calendar_that_may_only_be_read_keeps_its_meeting(
    door: GraphDoor, key: MeetingKey
) -> None:
    door.graph.fail_next(403, path="/cancel")
    assert "Calendars.ReadWrite" in refused(door, key)
    assert door.asked("POST .*/cancel") == 1


def test_a_stranger_has_no_calendar_to_look_into(door: GraphDoor) -> None:
    assert refused(door, door.a_stranger_books("9:00", "10:00"))
    assert door.asked(f"GET .*{STRANGER}/events") == 1


def test_an_organizer_without_an_address_is_not_looked_for(
    door: GraphDoor, key: MeetingKey
) -> None:
    copy = door.world.room_copy(door.booked(key))
    assert copy is not None
    nobody = replace(copy.organizer, address="/o=ExchangeLabs/cn=Recipients/cn=ada")
    door.world.store.put(replace(copy, organizer=nobody))
    assert "does not tell" in refused(door, key)


def test_an_organizer_with_two_meetings_at_once_loses_one(door: GraphDoor) -> None:
    keys = door.others_repeat("9:00", "10:00", 2)
    door.another_room(JUPITER)
    door.world.book("Ada Lovelace", JUPITER, NINE, at("10:00"))
    door.write(cancel_for_all(keys[0]))
    left = [(i.start, i.location) for i in door.world.agenda(ADA) if not i.cancelled]
    assert left == [(NINE, "Jupiter"), (at("9:00", days=1), "Saturne")]


def test_an_organizer_without_the_meeting_is_left_alone(door: GraphDoor, key: MeetingKey) -> None:
    hers = door.world.organizer_copy(door.booked(key))
    assert hers is not None
    door.world.store.drop(hers)
    assert "0 times" in refused(door, key)


def test_an_organizer_with_the_meeting_twice_is_left_alone(
    door: GraphDoor, key: MeetingKey
) -> None:
    other = door.world.book("Ada Lovelace", ROOM, at("14:00"), at("15:00"))
    pretends(door, other, uid=door.booked(key).uid)
    assert "2 times" in refused(door, key)


def pretends(door: GraphDoor, booked: Booked, **changes: object) -> None:
    """Ada's copy is something else than the room believes."""
    hers = door.world.organizer_copy(booked)
    assert hers is not None
    door.world.store.put(replace(hers, **changes))  # type: ignore[arg-type]  # fields by name


def test_an_end_that_differs_is_left_alone(door: GraphDoor, key: MeetingKey) -> None:
    pretends(door, door.booked(key), end=at("9:30"))
    assert "another time" in refused(door, key)


def test_a_meeting_handed_on_is_left_alone(door: GraphDoor, key: MeetingKey) -> None:
    karim = door.world.mailbox("Karim Benali")
    pretends(door, door.booked(key), organizer=karim.who)
    assert "somebody else" in refused(door, key)


def test_a_whole_series_is_never_cancelled(door: GraphDoor, key: MeetingKey) -> None:
    """In the room a single meeting, with its organizer a master."""
    pretends(door, door.booked(key), kind=Kind.MASTER)
    assert "whole series" in refused(door, key)


def test_a_day_of_a_series_that_its_organizer_moved_is_left_alone(door: GraphDoor) -> None:
    keys = door.others_repeat("9:00", "10:00", 2)
    pretends(door, door.booked(keys[0]), start=at("9:15"))
    assert "0 times" in refused(door, keys[0])


@pytest.mark.parametrize("status", [500, 503])
def test_a_cancellation_whose_answer_was_lost_has_succeeded(
    door: GraphDoor, key: MeetingKey, status: int
) -> None:
    door.graph.fail_next(status, path="/cancel", effect=True, times=3)
    assert door.write(cancel_for_all(key)) == ()
    assert door.shown() == []


def test_a_cancellation_that_surely_failed_is_none(door: GraphDoor, key: MeetingKey) -> None:
    door.graph.fail_next(503, path="/cancel", times=None)
    assert refused(door, key)


def test_a_cancellation_that_nobody_can_tell_of_is_no_answer(
    door: GraphDoor, key: MeetingKey
) -> None:
    door.graph.cut(path="/cancel", effect=True, times=3)
    door.graph.fail_next(503, method="GET", path=f"{ADA}/events/", times=None)
    with pytest.raises(Unreachable):
        door.write(cancel_for_all(key))


def test_a_bad_moment_before_anything_was_written_is_no_refusal(
    door: GraphDoor, key: MeetingKey
) -> None:
    door.graph.fail_next(503, method="GET", path=f"{ADA}/events", times=None)
    with pytest.raises(Busy):
        door.write(cancel_for_all(key))
    assert not door.asked("POST .*/cancel")


def test_a_room_that_the_cancellation_does_not_reach_declines(
    door: GraphDoor, key: MeetingKey
) -> None:
    _while_the_cancellation_is_answered(door, key, looks=0)
    assert door.asked("POST .*/decline") == 1
    assert door.shown() == []


def test_a_cancellation_reaches_the_room_a_little_later(door: GraphDoor, key: MeetingKey) -> None:
    door.change_panel(door.another_panel(patience=replace(QUICK, pause=0.2)))
    _while_the_cancellation_is_answered(door, key, looks=1)
    assert not door.asked("POST .*/decline")
    assert door.shown() == []


def _while_the_cancellation_is_answered(
    door: GraphDoor, key: MeetingKey, *, looks: int
) -> tuple[Meeting, ...]:
    """Makes it, but the room's copy stays until it was looked at so often; 0: for good."""
    copy = door.world.room_copy(door.booked(key))
    assert copy is not None
    look = f"GET .*{ROOM}/events/"

    async def until(done: Callable[[], bool]) -> None:
        while not done():  # noqa: ASYNC110  another thread's
            await asyncio.sleep(0.001)

    async def both() -> tuple[Meeting, ...]:
        door.graph.hang(path="/cancel", effect=True)
        writing = asyncio.create_task(door.calendar.write(cancel_for_all(key)))
        await until(lambda: door.world.organizer_copy(door.booked(key)) is None)
        door.world.store.put(copy)
        so_far = door.asked(look)
        door.graph.recover()
        if looks:
            await until(lambda: door.asked(look) == so_far + looks)
            door.world.store.drop(copy)
        return await writing

    return door.runner.run(both())
