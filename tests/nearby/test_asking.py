"""Other rooms that are free now, and every reason not to say so."""

import asyncio
import logging
from datetime import timedelta

import pytest

from panel.nearby.asking import FreeRoom, NotKnown

from .floor import JUPITER, VENUS, Floor, at, lived

NOT_KNOWN = NotKnown.NOT_KNOWN


@lived
async def test_free_rooms_are_shown_in_the_order_of_the_site(floor: Floor) -> None:
    floor.others_book(VENUS, "11:00", "12:00")
    await floor.look()
    expected = FreeRoom(name="Jupiter", until=None), FreeRoom(name="Vénus", until=at("11:00"))
    assert floor.nearby.known(floor.now) == expected


@lived
async def test_a_page_is_not_kept_waiting(floor: Floor) -> None:
    assert await floor.nearby.look() is NOT_KNOWN
    await asyncio.sleep(0)
    assert await floor.nearby.look() != NOT_KNOWN


@lived
async def test_nobody_is_asked_while_no_page_is_open(floor: Floor) -> None:
    await asyncio.sleep(0)
    assert floor.shown() is NOT_KNOWN


@lived
async def test_the_calendar_is_asked_once_a_minute(floor: Floor) -> None:
    await floor.look()
    floor.others_book(VENUS, "10:00", "12:00")
    floor.pass_time(seconds=59)
    assert await floor.look() == {"Jupiter": None, "Vénus": None}
    floor.pass_time(seconds=1)
    assert await floor.look() == {"Jupiter": None}


@lived
async def test_a_room_that_is_taken_meanwhile_is_free_no_more(floor: Floor) -> None:
    floor.others_book(VENUS, "10:16", "12:00")
    assert await floor.look() == {"Jupiter": None, "Vénus": at("10:16")}
    floor.pass_time(minutes=2)
    assert floor.shown() == {"Jupiter": None}


@lived
async def test_what_was_told_is_forgotten_after_three_minutes(floor: Floor) -> None:
    await floor.look()
    floor.pass_time(minutes=3)
    assert floor.shown() == {"Jupiter": None, "Vénus": None}
    floor.pass_time(seconds=1)
    assert floor.shown() is NOT_KNOWN


@pytest.mark.parametrize("leap", [timedelta(minutes=-1), timedelta(days=1), timedelta(hours=13.8)])
def test_what_was_told_before_the_clock_was_set_is_not_believed(leap: timedelta) -> None:
    @lived
    async def story(floor: Floor) -> None:
        await floor.look()
        floor.now += leap
        assert floor.shown() is NOT_KNOWN

    story()


@lived
async def test_around_midnight_nothing_is_guessed(floor: Floor) -> None:
    floor.pass_time(hours=13, minutes=41)
    floor.calendar.others_book_elsewhere(VENUS, at("0:10", 3), at("1:00", 3))
    assert await floor.look() == {"Jupiter": None, "Vénus": None}
    for _ in range(40):
        floor.pass_time(minutes=1)
        assert "Jupiter" in str(await floor.look())
        assert ("Vénus" in str(floor.shown())) == (floor.now < at("23:56"))


def test_a_room_of_which_nothing_is_told_is_not_free(caplog: pytest.LogCaptureFixture) -> None:
    @lived
    async def story(floor: Floor) -> None:
        floor.nearby = floor.beside(("pluto@contoso.example", "Pluton"), (VENUS, "Vénus"))
        for _ in range(3):
            assert await floor.look() == {"Vénus": None}
            floor.pass_time(minutes=1)
        floor.others_book(VENUS, "10:00", "11:00")
        assert await floor.look() is NOT_KNOWN  # there may be a free one
        floor.calendar.another_room("pluto@contoso.example")
        floor.pass_time(minutes=1)
        assert await floor.look() == {"Pluton": None}

    caplog.set_level(logging.INFO)
    story()
    lost, found = (record.getMessage() for record in caplog.records)
    assert "pluto@contoso.example" in lost
    assert "again" in found


@lived
async def test_no_free_room_is_not_the_same_as_not_known(floor: Floor) -> None:
    for mailbox in (JUPITER, VENUS):
        floor.others_book(mailbox, "9:00", "11:00")
    assert await floor.look() == {}


def test_a_lost_calendar_is_told_once_and_so_is_its_return(
    caplog: pytest.LogCaptureFixture,
) -> None:
    @lived
    async def story(floor: Floor) -> None:
        await floor.look()
        floor.calendar.unplug()
        for seen in ({"Jupiter": None, "Vénus": None},) * 3 + (NOT_KNOWN,):
            floor.pass_time(minutes=1)
            assert await floor.look() == seen
        floor.calendar.plug_in()
        floor.pass_time(minutes=1)
        assert await floor.look() == {"Jupiter": None, "Vénus": None}

    caplog.set_level(logging.INFO)
    story()
    assert [record.levelname for record in caplog.records] == ["WARNING", "INFO"]


def test_without_rooms_nobody_is_asked() -> None:
    @lived
    async def story(floor: Floor) -> None:
        floor.nearby = floor.beside()
        floor.calendar.unplug()
        assert await floor.look() is NOT_KNOWN

    story()
