"""Other rooms at a simulated Graph: booked from the door, refused, and what asking costs."""

from collections.abc import Awaitable, Callable, Iterator

import pytest

from panel.calendars.base import Place
from panel.domain.meeting import Slot
from panel.nearby.free import to_ask
from panel.nearby.other import Feature, Other
from tests.calendars.doors import JUPITER, ROOM, VENUS, GraphDoor
from tests.calendars.wishes import NINE, at

from .corridor import JUPITER_ROOM, VENUS_ROOM, Corridor
from .floor import PARIS

GET_SCHEDULE = r"POST .*/calendar/getSchedule"
PLUTO = "pluto@contoso.example"
BARE = Other(mailbox=VENUS, name="venus")


@pytest.fixture
def door() -> Iterator[GraphDoor]:
    door = GraphDoor()
    door.another_room(JUPITER)
    door.another_room(VENUS)
    yield door
    door.close()


def lives(door: GraphDoor, story: Callable[[Corridor], Awaitable[None]], *others: Other) -> None:
    """A story at this door."""

    async def live() -> None:
        corridor = Corridor(
            door.calendar,
            lambda: NINE,
            lambda: door.seconds,
            others or (JUPITER_ROOM, VENUS_ROOM),
        )
        try:
            await story(corridor)
        finally:
            await corridor.leaves()

    door.runner.run(live())


def taken(door: GraphDoor, mailbox: str) -> object:
    return door.availability(mailbox, within=to_ask(NINE, PARIS))[mailbox]


def test_another_room_is_booked_from_this_door(door: GraphDoor) -> None:
    async def story(corridor: Corridor) -> None:
        await corridor.opens()
        await corridor.books("Jupiter", 1)
        assert corridor.outcomes() == {"Jupiter": "booked"}

    lives(door, story)
    assert taken(door, JUPITER) == (Slot(start=NINE, end=at("9:30")),)
    assert taken(door, VENUS) == taken(door, ROOM) == ()


def test_somebody_faster_keeps_the_room(door: GraphDoor) -> None:
    async def story(corridor: Corridor) -> None:
        await corridor.opens()
        door.others_book_elsewhere(JUPITER, "9:10", "9:40")
        await corridor.books("Jupiter")
        assert corridor.row("Jupiter")["why"] == "taken"

    lives(door, story)
    assert taken(door, JUPITER) == (Slot(start=at("9:10"), end=at("9:40")),)


def test_without_the_right_nothing_is_written_and_the_log_says_so_once(
    door: GraphDoor, caplog: pytest.LogCaptureFixture
) -> None:
    async def story(corridor: Corridor) -> None:
        door.graph.confine_app(ROOM)
        for _ in range(2):
            await corridor.opens()
            await corridor.books("Vénus")
            assert corridor.row("Vénus")["why"] == "access-denied"
            assert corridor.row("Vénus")["offers"] == []
            corridor.closes()

    lives(door, story)
    assert taken(door, VENUS) == ()
    (said,) = (line for line in caplog.messages if "cannot be booked" in line)
    assert VENUS in said
    assert "Calendars.ReadWrite" in said


def test_the_directory_tells_more_where_the_app_may_read_it(door: GraphDoor) -> None:
    place = Place(address=PLUTO, name="Pluton", building="Lyon-A", capacity=12)
    door.another_room(PLUTO, place)

    async def story(corridor: Corridor) -> None:
        await corridor.opens()
        await corridor.until(lambda: corridor.rooms[0]["capacity"] == 12)
        assert corridor.rooms[0]["building"] == "Lyon-A"

    lives(door, story, Other(mailbox=PLUTO, name="pluto"))


def test_without_that_right_the_sheet_tells_what_the_files_do(door: GraphDoor) -> None:
    door.graph.permit("Calendars.ReadWrite")

    async def story(corridor: Corridor) -> None:
        await corridor.opens()
        await corridor.until(lambda: corridor.part.knows_places)
        assert corridor.reads() == {"venus": "free"}

    lives(door, story, BARE)


def test_sixty_rooms_cost_three_questions_a_minute_and_only_while_somebody_looks(
    door: GraphDoor,
) -> None:
    others = [
        Other(
            mailbox=f"room-{number}@contoso.example",
            name=f"Room {number}",
            building="A",
            floor="1",
            capacity=4,
            features=(Feature.SCREEN,),
        )
        for number in range(60)
    ]
    for other in others:
        door.another_room(other.mailbox)

    async def story(corridor: Corridor) -> None:
        assert door.asked(GET_SCHEDULE) == 0
        await corridor.opens()
        assert (len(corridor.rooms), door.asked(GET_SCHEDULE)) == (60, 3)
        await corridor.nearby.look()  # a phone, in the same minute
        corridor.closes()
        await corridor.opens()
        assert door.asked(GET_SCHEDULE) == 3
        corridor.closes()
        door.seconds += 600
        await corridor.settles()
        assert door.asked(GET_SCHEDULE) == 3
        await corridor.opens()
        await corridor.until(lambda: door.asked(GET_SCHEDULE) == 6)

    lives(door, story, *others)
    assert door.asked("/places/") == 0  # the files tell it all
