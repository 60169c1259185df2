"""Other rooms that are free now, and every reason not to say so."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from panel.calendars.memory import MemoryCalendar
from panel.codes.nearby import (
    SHORTEST,
    FreeRoom,
    Nearby,
    NotKnown,
    Stretch,
    free_now,
    to_ask,
)
from panel.domain.meeting import Slot

PARIS = ZoneInfo("Europe/Paris")
JUPITER, VENUS = "jupiter@contoso.example", "venus@contoso.example"
NOT_KNOWN, TAKEN, REST_OF_DAY = NotKnown.NOT_KNOWN, Stretch.TAKEN, Stretch.REST_OF_DAY


def at(clock: str, day: int = 2) -> datetime:
    """A time on the wall in Paris, of a Monday in March."""
    hours, minutes = (int(part) for part in clock.split(":"))
    return datetime(2026, 3, day, hours, minutes, tzinfo=PARIS).astimezone(UTC)


def slot(start: str, end: str) -> Slot:
    return Slot(start=at(start), end=at(end))


class Floor:
    """Jupiter and Venus, beside a door at which it is ten o'clock."""

    def __init__(self) -> None:
        self.now = at("10:00")
        self.elapsed = 0.0
        self.calendar = MemoryCalendar(now=lambda: self.now)
        self.calendar.another_room(JUPITER)
        self.calendar.another_room(VENUS)
        self.nearby = self.beside((JUPITER, "Jupiter"), (VENUS, "Vénus"))

    def beside(self, *rooms: tuple[str, str]) -> Nearby:
        return Nearby(
            rooms=rooms,
            calendar=self.calendar,
            now=lambda: self.now,
            zone=PARIS,
            clock=lambda: self.elapsed,
        )

    def others_book(self, mailbox: str, start: str, end: str) -> None:
        self.calendar.book_elsewhere(mailbox, at(start), at(end))

    def pass_time(self, **span: float) -> None:
        self.now += timedelta(**span)
        self.elapsed += timedelta(**span).total_seconds()

    async def look(self) -> object:
        """What a page shows that asks twice: the second time there has been an answer."""
        await self.nearby.look()
        await asyncio.sleep(0)
        return self.shown()

    def shown(self) -> object:
        known = self.nearby.known(self.now)
        return known if isinstance(known, NotKnown) else {room.name: room.until for room in known}


Story = Callable[[Floor], Awaitable[None]]


def lived(story: Story) -> Callable[[], None]:
    """A story of a floor as a test."""

    def test() -> None:
        asyncio.run(_live(story))

    async def _live(story: Story) -> None:
        floor = Floor()
        await story(floor)
        await floor.nearby.close()

    test.__name__ = story.__name__
    return test


# --- the decision ---------------------------------------------------------------------------


def test_a_room_is_free_until_it_is_taken() -> None:
    taken = [slot("8:00", "10:00"), slot("12:00", "13:00"), slot("11:00", "11:30")]
    assert free_now(taken, at("10:00"), PARIS) == at("11:00")


def test_a_room_without_meetings_is_free_for_the_rest_of_the_day() -> None:
    assert free_now([], at("10:00"), PARIS) is REST_OF_DAY
    assert free_now([slot("8:00", "9:00")], at("10:00"), PARIS) is REST_OF_DAY


def test_a_room_is_not_worth_the_way_for_less_than_a_quarter_of_an_hour() -> None:
    assert free_now([slot("10:14", "11:00")], at("10:00"), PARIS) is TAKEN
    assert free_now([slot("10:15", "11:00")], at("10:00"), PARIS) == at("10:15")


@pytest.mark.parametrize(("start", "end"), [("9:00", "10:01"), ("10:00", "11:00")])
def test_a_room_in_use_is_taken(start: str, end: str) -> None:
    assert free_now([slot(start, end), slot("12:00", "13:00")], at("10:00"), PARIS) is TAKEN


def test_a_meeting_without_length_takes_nothing() -> None:
    assert free_now([slot("10:05", "10:05")], at("10:00"), PARIS) is REST_OF_DAY


def test_what_begins_tomorrow_leaves_today() -> None:
    tomorrow = Slot(start=at("0:00", 3), end=at("0:00", 4))
    assert free_now([tomorrow], at("20:00"), PARIS) is REST_OF_DAY
    assert free_now([tomorrow], at("23:50"), PARIS) is TAKEN


SLOTS = st.builds(
    lambda start, length: Slot(
        start=at("0:00") + timedelta(minutes=start),
        end=at("0:00") + timedelta(minutes=start + length),
    ),
    st.integers(0, 2000),
    st.integers(0, 300),
)


@given(st.lists(SLOTS, max_size=5), st.integers(0, 1439))
def test_no_room_that_is_taken_soon_is_ever_free(taken: list[Slot], minute: int) -> None:
    now = at("0:00") + timedelta(minutes=minute)
    found = free_now(taken, now, PARIS)
    if found is not TAKEN:
        until = found if isinstance(found, datetime) else max(at("0:00", 3), now + SHORTEST)
        free = Slot(
            start=now, end=max(until, now + SHORTEST) if found is not REST_OF_DAY else until
        )
        assert not any(one.overlaps(free) for one in taken)


def test_the_rest_of_the_day_is_asked_for_and_tomorrow_only_late() -> None:
    assert to_ask(at("10:00"), PARIS) == Slot(start=at("10:00"), end=at("0:00", 3))
    assert to_ask(at("23:45"), PARIS) == Slot(start=at("23:45"), end=at("0:00", 4))


# --- asking ---------------------------------------------------------------------------------


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
    floor.calendar.book_elsewhere(VENUS, at("0:10", 3), at("1:00", 3))
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
