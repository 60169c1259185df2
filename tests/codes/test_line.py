"""The socket that the page asks on: small messages, answered by number, and nothing else."""

import asyncio

import pytest

from panel.codes.line import AT_ONCE
from panel.phone import wire

from .switchboard import LOOK, Live, Switchboard, until


def test_a_question_is_answered_by_its_number(live: Live) -> None:
    async def scene(board: Switchboard) -> None:
        page = await board.a_page_calls()
        page.asks(7)
        page.asks(8)
        heard = [await page.hears(), await page.hears()]
        assert {answer.number for answer in heard} == {7, 8}
        assert heard[0].say == wire.Refused(why="expired", room="Saturne")
        assert board.asked == [LOOK, LOOK]

    live(scene)


def test_only_the_panel_and_the_pages_group_may_call(live: Live) -> None:
    async def scene(board: Switchboard) -> None:
        (await board.a_page_calls()).leaves()
        assert board.socket.stat().st_mode & 0o777 == 0o660

    live(scene)


def test_the_panel_knows_whether_a_page_is_there(live: Live) -> None:
    async def scene(board: Switchboard) -> None:
        first = await board.a_page_calls()
        second = await board.a_page_calls()
        await until(lambda: board.pages == [1, 2])
        first.leaves()
        second.is_killed()
        await until(lambda: board.pages == [1, 2, 1, 0])

    live(scene)


def test_a_third_page_is_turned_away(live: Live) -> None:
    async def scene(board: Switchboard) -> None:
        pages = [await board.a_page_calls() for _ in range(2)]
        await until(lambda: board.pages == [1, 2])
        await (await board.a_page_calls()).is_cut()
        for page in pages:
            page.asks(1)
            assert (await page.hears()).number == 1

    live(scene)


@pytest.mark.parametrize(
    "raw",
    [
        b"\n",
        b"{}\n",
        b"\x00\xff\xfe\n",
        b'{"number":1,"ask":{"type":"look","visit":"\xff"}}\n',
        b'{"number":1}\n',
        b'{"number":-1,"ask":{"type":"look","visit":"x"}}\n',
        b'{"number":1,"ask":{"type":"look","visit":"x","more":1}}\n',
        b'{"number":1,"ask":{"type":"dance"}}\n',
        b'{"number":1,"ask":{"type":"look","visit":"' + b"x" * 300 + b'"}}\n',
        b"x" * (wire.LONGEST_QUESTION + 100) + b"\n",
        b"x" * 1_000_000,
    ],
)
def test_a_page_that_talks_nonsense_is_cut_and_the_panel_lives_on(
    raw: bytes, live: Live, caplog: pytest.LogCaptureFixture
) -> None:
    async def scene(board: Switchboard) -> None:
        page = await board.a_page_calls()
        page.says(raw)
        await page.is_cut()
        again = await board.a_page_calls()
        again.asks(1)
        assert (await again.hears()).number == 1
        assert board.asked == [LOOK]

    live(scene)
    assert [record.message for record in caplog.records] == [
        "the page says something that is no question: its line is cut"
    ]


def test_a_page_that_talks_nonsense_again_and_again_is_told_of_once(
    live: Live, caplog: pytest.LogCaptureFixture
) -> None:
    async def scene(board: Switchboard) -> None:
        for _ in range(5):
            page = await board.a_page_calls()
            page.says(b"{}\n")
            await page.is_cut()
        good = await board.a_page_calls()
        good.asks(1)
        await good.hears()
        good.says(b"{}\n")
        await good.is_cut()

    live(scene)
    assert len(caplog.records) == 2


def test_a_page_that_asks_too_much_is_made_to_wait(live: Live) -> None:
    async def scene(board: Switchboard) -> None:
        board.is_busy(calms=3600)
        page = await board.a_page_calls()
        for number in range(200):
            page.asks(number)
        await until(lambda: len(board.asked) == AT_ONCE)
        await asyncio.sleep(0.05)
        assert len(board.asked) == AT_ONCE

    live(scene)


def test_a_question_that_comes_in_pieces_is_one_question(live: Live) -> None:
    async def scene(board: Switchboard) -> None:
        page = await board.a_page_calls()
        for byte in wire.encode(wire.Question(number=3, ask=LOOK)) + b"\n":
            page.says(bytes([byte]))
            await asyncio.sleep(0)
        assert (await page.hears()).number == 3

    live(scene)


def test_a_page_that_asks_and_asks_has_few_questions_under_way(live: Live) -> None:
    async def scene(board: Switchboard) -> None:
        page = await board.a_page_calls()
        board.may_answer.clear()
        for number in range(200):
            page.asks(number)
        await until(lambda: len(board.asked) == AT_ONCE)
        for _ in range(50):
            await asyncio.sleep(0.001)
        assert len(board.asked) == AT_ONCE
        board.may_answer.set()
        assert {(await page.hears()).number for _ in range(200)} == {*range(200)}

    live(scene)
