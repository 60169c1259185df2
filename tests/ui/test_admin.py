"""The administrator's sheet: what it tells, and the little that can be done there."""

import asyncio
from datetime import UTC
from pathlib import Path

import pytest

from panel.calendars.memory import MemoryCalendar
from panel.nearby.asking import Nearby
from panel.sheets import Sheets
from tests.rooms import a_room, meeting
from tests.ui.conftest import OpenGlass
from tests.ui.corner import PIN, Corner
from tests.ui.flaws import flaws
from tests.ui.test_code_sheet import timer


def test_it_tells_of_the_calendar_the_network_and_the_panel(inside: Corner) -> None:
    for said in ("Agenda read", "Journal", "in order", "Network", "Python", "Qt"):
        assert inside.says(said), said


def test_nobody_who_was_not_let_in_is_told_or_may_do_anything(corner: Corner) -> None:
    corner.door.window.open_sheet("Admin", {})
    corner.door.settle()
    assert not corner.says("Agenda read")
    corner.door.tap("Check now")
    corner.door.tap("Restart")
    corner.door.tap("Restart now")
    assert corner.restarts == 0
    assert not corner.panel.runner._poll_now.is_set()


def test_check_now_reads_the_calendar_once_and_waits_for_it(inside: Corner) -> None:
    inside.door.tap("Check now")
    assert inside.panel.runner._poll_now.is_set()
    assert "Checking…" in inside.door.buttons()
    inside.wait(1)
    assert "Check now" in inside.door.buttons()


def test_restart_asks_once(inside: Corner) -> None:
    inside.door.tap("Restart")
    assert inside.restarts == 0
    inside.door.tap("Restart now")
    assert inside.restarts == 1


def test_an_impatient_double_tap_restarts_nothing(inside: Corner) -> None:
    button = inside.centre("Restart")
    for _ in range(2):
        inside.door.tap_at(button)
    assert inside.restarts == 0
    assert "Restart" in inside.door.buttons()


def test_it_closes_after_a_minute_and_forgets_who_was_let_in(inside: Corner) -> None:
    assert timer(inside.door).property("interval") == 60_000
    inside.door.tap("×")
    assert not inside.is_open("AdminSheet")
    inside.door.window.open_sheet("Admin", {})
    inside.door.settle()
    assert not inside.says("Agenda read")


def test_a_room_that_is_warned_has_its_screen_back(inside: Corner) -> None:
    inside.wait(9, a_room(meeting("9:00", "10:00"), now="9:09"))
    assert not inside.is_open("AdminSheet")


@pytest.mark.parametrize("size", [(480, 320), (800, 480), (1280, 800), (720, 1280)])
def test_it_is_fit_for_fingers_and_eyes_in_every_size(
    glass: OpenGlass, tmp_path: Path, size: tuple[int, int]
) -> None:
    corner = Corner(glass, tmp_path, size)
    corner.hold_corner()
    assert flaws(corner.door, ()) == []
    corner.type(PIN)
    assert corner.is_open("AdminSheet")
    assert flaws(corner.door, ()) == []
    corner.door.tap("Restart")
    assert flaws(corner.door, ()) == []
    corner.close()


def test_the_network_is_told_once_the_kernel_has_been_asked(inside: Corner, tmp_path: Path) -> None:
    for name, state in (("operstate", "up"), ("mtu", "1500")):
        file = tmp_path / "sys/class/net/panel0" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(state)

    async def read() -> None:
        asking = asyncio.ensure_future(inside.admin.run())
        while not inside.tells("panel0"):  # noqa: ASYNC110  the kernel is asked in a thread
            await asyncio.sleep(0.002)
        asking.cancel()
        await asyncio.gather(asking, return_exceptions=True)

    asyncio.run(read())
    inside.door.settle()
    assert inside.says("panel0")


def test_to_restart_ends_all_that_goes_with_the_door(corner: Corner) -> None:
    panel, now = corner.panel, corner.clock.now
    calendar = MemoryCalendar(now=now)
    nearby = Nearby(rooms=[], calendar=calendar, now=now, zone=UTC)

    async def live() -> None:
        sheets = Sheets(panel, calendar, corner.stage, nearby)
        running = asyncio.ensure_future(sheets.run())
        corner.hold_corner().type(PIN)
        for key in ("Restart", "Restart now"):
            assert not running.done()
            corner.door.tap(key)
        async with asyncio.timeout(20):
            await running

    asyncio.run(live())
