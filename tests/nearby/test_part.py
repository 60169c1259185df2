"""The sheet of other rooms as somebody at the door lives it, on a calendar in memory."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

import pytest

from panel.calendars.base import Place
from panel.nearby.other import Other

from .corridor import JUPITER_ROOM, VENUS_ROOM, Corridor, turns
from .floor import JUPITER, VENUS, Floor

Story = Callable[[Floor, Corridor], Awaitable[None]]
PLUTO = Other(mailbox="pluto@contoso.example", name="Pluton", building="A", floor="3")


def lived(*others: Other) -> Callable[[Story], None]:
    """A story at a door among these rooms, now."""

    async def live(story: Story) -> None:
        floor = Floor()
        corridor = Corridor(
            floor.calendar,
            lambda: floor.now,
            lambda: floor.elapsed,
            others or (JUPITER_ROOM, VENUS_ROOM),
        )
        try:
            await story(floor, corridor)
        finally:
            await corridor.leaves()

    return lambda story: asyncio.run(live(story))


def test_rooms_are_told_of_when_the_sheet_is_open() -> None:
    @lived()
    async def story(floor: Floor, corridor: Corridor) -> None:
        floor.others_book(JUPITER, "9:00", "12:00")
        await corridor.opens()
        assert corridor.reads() == {"Vénus": "free", "Jupiter": "taken"}
        assert corridor.bridge.property("free") == 1


def test_before_it_is_open_nobody_is_asked() -> None:
    @lived()
    async def story(floor: Floor, corridor: Corridor) -> None:
        floor.calendar.unplug()  # being asked would be a warning
        await turns()
        assert corridor.state == "asking"


def test_a_room_is_booked_and_nobody_else_is_sent_there() -> None:
    @lived()
    async def story(floor: Floor, corridor: Corridor) -> None:
        await corridor.opens()
        await corridor.books("Jupiter", 1)
        assert corridor.outcomes() == {"Jupiter": "booked"}
        assert next(iter(corridor.reads())) == "Jupiter"  # still in sight
        assert corridor.row("Jupiter")["offers"] == []
        corridor.closes()
        await corridor.opens()  # within the minute: nothing is asked anew
        assert corridor.reads() == {"Vénus": "free", "Jupiter": "soon"}
        assert corridor.outcomes() == {}


def test_impatient_taps_book_once_and_one_room() -> None:
    @lived()
    async def story(floor: Floor, corridor: Corridor) -> None:
        await corridor.opens()
        for name in ("Jupiter", "Jupiter", "Vénus"):
            corridor.tap(name)
        await corridor.settles()
        assert corridor.outcomes() == {"Jupiter": "booked"}


def test_somebody_faster_keeps_the_room_and_it_is_offered_no_more() -> None:
    @lived()
    async def story(floor: Floor, corridor: Corridor) -> None:
        await corridor.opens()
        floor.others_book(VENUS, "10:00", "11:00")
        await corridor.books("Vénus")
        row = corridor.row("Vénus")
        assert (row["outcome"], row["why"]) == ("refused", "taken")
        assert (row["state"], row["offers"]) == ("taken", [])


def test_what_the_calendar_did_not_answer_is_asked_for_again_as_the_same_booking() -> None:
    @lived()
    async def story(floor: Floor, corridor: Corridor) -> None:
        await corridor.opens()
        floor.calendar.unplug()
        await corridor.books("Vénus")
        assert corridor.row("Vénus")["why"] == "unreachable"
        first = corridor.part.bookings[VENUS].press
        floor.calendar.plug_in()
        await corridor.books("Vénus")
        assert corridor.outcomes() == {"Vénus": "booked"}
        assert corridor.part.bookings[VENUS].press == first


def test_a_room_of_which_nothing_is_told_comes_last_and_is_not_bookable(
    caplog: pytest.LogCaptureFixture,
) -> None:
    @lived(PLUTO, JUPITER_ROOM)
    async def story(floor: Floor, corridor: Corridor) -> None:
        await corridor.opens()
        assert corridor.reads() == {"Jupiter": "free", "Pluton": "unknown"}
        corridor.tap("Pluton")
        assert corridor.outcomes() == {}
        assert corridor.bridge.property("unsure") == 1

    assert [record.levelname for record in caplog.records] == ["WARNING"]


def test_without_a_calendar_nothing_is_told(caplog: pytest.LogCaptureFixture) -> None:
    @lived()
    async def story(floor: Floor, corridor: Corridor) -> None:
        floor.calendar.unplug()
        await corridor.opens()
        assert (corridor.state, corridor.rooms) == ("lost", [])

    assert "cannot be asked" in caplog.text


def test_while_no_time_server_stands_behind_the_clock_nothing_is_told() -> None:
    @lived()
    async def story(floor: Floor, corridor: Corridor) -> None:
        corridor.knows_the_time(knows=False)
        corridor.bridge.look()
        await turns()
        assert (corridor.state, corridor.rooms) == ("lost", [])
        corridor.knows_the_time(knows=True)
        await corridor.settles()
        assert corridor.state == "known"


def test_what_is_asked_for_is_forgotten_when_the_sheet_closes() -> None:
    @lived()
    async def story(floor: Floor, corridor: Corridor) -> None:
        await corridor.opens()
        assert corridor.bridge.property("seats") == [8, 12]
        corridor.bridge.wantSeats(12)
        assert list(corridor.reads()) == ["Jupiter"]
        corridor.bridge.wantSeats(12)
        assert list(corridor.reads()) == ["Jupiter", "Vénus"]
        corridor.bridge.wantSeats(12)
        corridor.closes()
        await corridor.opens()
        assert list(corridor.reads()) == ["Jupiter", "Vénus"]


def test_a_sheet_that_follows_another_stays_awake() -> None:
    @lived()
    async def story(floor: Floor, corridor: Corridor) -> None:
        await corridor.opens()
        await corridor.books("Jupiter")
        corridor.bridge.look()  # before the first is gone
        corridor.closes()
        assert corridor.outcomes() == {"Jupiter": "booked"}
        corridor.bridge.wantSeats(8)
        assert corridor.outcomes() == {"Jupiter": "booked"}


def test_the_directory_tells_what_the_files_leave_out() -> None:
    @lived(PLUTO)
    async def story(floor: Floor, corridor: Corridor) -> None:
        place = Place(address="pluto@contoso.example", name="Pluton", capacity=20, display="Beamer")
        floor.calendar.another_room("pluto@contoso.example", place)
        await corridor.opens()
        await turns()
        row = corridor.row("Pluton")
        assert (row["capacity"], row["features"], row["near"]) == (20, ["screen"], "floor")


def test_nobody_is_named_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)

    @lived()
    async def story(floor: Floor, corridor: Corridor) -> None:
        await corridor.opens()
        await corridor.books("Jupiter")

    assert caplog.messages == [f"booked {JUPITER} from this door"]
