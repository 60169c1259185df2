"""The post between mailboxes: slow, lossy, or careless where it is told to be."""

from dataclasses import replace
from datetime import timedelta

import pytest

from panel.simulator import World
from panel.simulator.mailbox import Answer

from .tenant import NINE, ROOM, at

ADA = "Ada Lovelace"
TOM = "Tom Kilburn"
A_MINUTE = timedelta(minutes=1)


class Clock:
    def __init__(self) -> None:
        self.now = NINE

    def passes(self, time: timedelta) -> None:
        self.now += time


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def slow(clock: Clock) -> World:
    world = World(now=lambda: clock.now)
    world.room(ROOM, "Saturne")
    world.post.takes = A_MINUTE
    return world


def test_a_slow_post_brings_invitation_and_answer_each_in_its_time(
    slow: World, clock: Clock
) -> None:
    booked = slow.book(ADA, ROOM, at("10:00"), at("11:00"))
    slow.post_arrives()
    assert slow.agenda(ROOM) == []
    clock.passes(A_MINUTE)
    slow.post_arrives()
    assert len(slow.agenda(ROOM)) == 1
    assert slow.room_answer(booked) is Answer.NONE
    clock.passes(A_MINUTE)
    slow.post_arrives()
    assert slow.room_answer(booked) is Answer.ACCEPTED


def test_a_cancellation_does_not_overtake_its_invitation(slow: World, clock: Clock) -> None:
    booked = slow.book(ADA, ROOM, at("10:00"), at("11:00"))
    slow.organizer_cancels(booked)
    slow.post.takes = timedelta(0)
    clock.passes(A_MINUTE)
    slow.post_arrives()
    assert [item.cancelled for item in slow.agenda(ROOM)] == [True]


def test_a_lost_letter_is_never_heard_of(world: World) -> None:
    booked = world.book(ADA, ROOM, at("10:00"), at("11:00"))
    world.post.loses = {"update", "cancellation"}
    world.organizer_moves(booked, at("14:00"))
    world.organizer_cancels(booked)
    assert [(item.start, item.cancelled) for item in world.agenda(ROOM)] == [(at("10:00"), False)]


def test_a_renewed_copy_goes_by_another_id(world: World) -> None:
    booked = world.book(ADA, ROOM, at("10:00"), at("11:00"))
    before = world.room_id(booked)
    world.post.renews = True
    world.organizer_renames(booked, "Engines")
    assert world.room_id(booked) != before


def test_what_a_room_makes_of_an_invitation_can_be_told(world: World) -> None:
    world.post.alters = lambda copy: replace(copy, end=copy.end + A_MINUTE)
    world.book(ADA, ROOM, at("10:00"), at("11:00"))
    assert [item.end for item in world.agenda(ROOM)] == [at("11:01")]


def test_whoever_is_left_out_of_one_time_of_a_series_keeps_the_others(world: World) -> None:
    series = world.series(ADA, ROOM, at("10:00"), at("11:00"), count=3, invited=(TOM,))
    second = world.organizer_copy(world.occurrence(series, 1))
    assert second is not None
    world.exchange.update(second, {"attendees": second.attendees[1:]})
    assert [item.cancelled for item in world.agenda(TOM)] == [False, True, False]
