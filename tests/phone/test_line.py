"""The line to the panel: lost and found, silence, many questions at once, and babble."""

import asyncio
import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from panel.phone import wire
from panel.phone.line import BUSY, LOST, MOST_AT_ONCE, Line, Say
from tests.phone.stand_in import A_DOOR, GOOD_CODE, GOOD_VISIT, StandInPanel

LOOK = wire.Look(visit=GOOD_VISIT)


@pytest.fixture
def panel(tmp_path: Path) -> Iterator[StandInPanel]:
    with StandInPanel(tmp_path / "panel.sock") as panel:
        yield panel


@asynccontextmanager
async def _a_line(socket: Path, answers_within: float = 5.0) -> AsyncIterator[Line]:
    line = Line(socket, answers_within=answers_within, longest_wait=0.02, comes_within=0)
    running = asyncio.create_task(line.run())
    try:
        yield line
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


async def _answered(line: Line) -> wire.Door:
    """Ask until the panel is there; the test's own limit is how long that may take."""
    async for say in _asked(line):
        if isinstance(say, wire.Door):
            return say
    raise AssertionError


async def _lost(line: Line) -> None:
    async for say in _asked(line):
        if say == LOST:
            return


async def _asked(line: Line) -> AsyncIterator[Say]:
    """What it says, again and again: the panel is a process of its own."""
    while True:
        yield await line.ask(LOOK)
        await asyncio.sleep(0.01)


def test_a_code_becomes_a_visit_and_a_visit_sees_the_door(panel: StandInPanel) -> None:
    async def story() -> None:
        async with _a_line(panel.socket) as line:
            assert await _answered(line) == A_DOOR
            said = await line.ask(wire.Scan(code=GOOD_CODE))
            assert said == wire.Visit(visit=GOOD_VISIT, lasts=300)

    asyncio.run(story())


def test_without_a_panel_every_question_is_refused_at_once_and_told_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async def story() -> None:
        async with _a_line(tmp_path / "nobody.sock") as line:
            for _ in range(10):
                assert await line.ask(LOOK) == LOST
                await asyncio.sleep(0.01)

    asyncio.run(story())
    (told,) = caplog.records
    assert "cannot be reached" in told.getMessage()


def test_a_panel_that_comes_back_is_found_by_itself(
    panel: StandInPanel, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "panel.phone.line")

    async def story() -> None:
        async with _a_line(panel.socket) as line:
            await _answered(line)
            await asyncio.to_thread(panel.unplug)
            await _lost(line)
            await asyncio.to_thread(panel.plug_in)
            await _answered(line)

    asyncio.run(story())
    assert [record.levelname for record in caplog.records] == ["WARNING", "INFO"]


def test_a_question_under_way_when_the_cable_is_pulled_is_lost(
    panel: StandInPanel, caplog: pytest.LogCaptureFixture
) -> None:
    async def story() -> None:
        async with _a_line(panel.socket, answers_within=60) as line:
            await _answered(line)
            panel.falls_silent()
            asking = asyncio.create_task(line.ask(LOOK))
            await asyncio.sleep(0)
            await asyncio.to_thread(panel.unplug)
            assert await asking == LOST

    asyncio.run(story())
    assert "hung up" in caplog.text


def test_a_silent_panel_is_lost_and_told_once_each_way(
    panel: StandInPanel, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "panel.phone.line")

    async def story() -> None:
        async with _a_line(panel.socket, answers_within=0.05) as line:
            panel.falls_silent()
            while not panel.asked:
                assert await line.ask(LOOK) == LOST
                await asyncio.sleep(0.01)
            assert await line.ask(LOOK) == LOST
            panel.speaks_again()
            await _answered(line)

    asyncio.run(story())
    assert [r.message for r in caplog.records] == [
        "the panel does not answer",
        "the panel answers again",
    ]


def test_a_report_is_waited_for_after_other_questions_were_given_up(
    panel: StandInPanel, caplog: pytest.LogCaptureFixture
) -> None:
    report = wire.Press(visit=GOOD_VISIT, button="a button", about="broken")

    async def story() -> None:
        async with _a_line(panel.socket, answers_within=0.2) as line:
            await _answered(line)
            panel.falls_silent()
            reporting = asyncio.create_task(line.ask(report))
            assert await line.ask(LOOK) == LOST
            assert not reporting.done()
            assert await reporting == LOST

    asyncio.run(story())
    assert caplog.text.count("does not answer") == 1


def test_no_more_questions_are_open_than_anybody_asks(
    panel: StandInPanel, caplog: pytest.LogCaptureFixture
) -> None:
    async def story() -> None:
        async with _a_line(panel.socket) as line:
            await _answered(line)
            panel.falls_silent()
            asking = [asyncio.create_task(line.ask(LOOK)) for _ in range(MOST_AT_ONCE)]
            await asyncio.sleep(0)
            assert await line.ask(LOOK) == BUSY
            await asyncio.to_thread(panel.unplug)
            assert set(await asyncio.gather(*asking)) == {LOST}

    asyncio.run(story())
    assert "hung up" in caplog.text


@pytest.mark.parametrize(
    "babble", [b"{}\n", b"\xff\xfe\n", b'{"number":0,"say":{"type":"root"}}\n', b"x" * 200_000]
)
def test_a_panel_of_another_version_is_hung_up_on(
    panel: StandInPanel, caplog: pytest.LogCaptureFixture, babble: bytes
) -> None:
    async def story() -> None:
        async with _a_line(panel.socket) as line:
            await _answered(line)
            panel.babbles(babble)
            assert await line.ask(LOOK) == LOST

    asyncio.run(story())
    assert "update panel and page alike" in caplog.text
