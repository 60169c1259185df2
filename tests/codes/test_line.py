"""The socket that the page asks on: small messages, answered by number, and nothing else."""

import asyncio
import contextlib
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

from panel.codes.line import AT_ONCE, Line
from panel.phone import wire

LOOK = wire.Look(visit="a visit")
Scene = Callable[["Switchboard"], Coroutine[Any, Any, None]]


class Switchboard:
    """A line, whoever answers on it, and pages that call."""

    def __init__(self, folder: Path) -> None:
        self.socket = folder / "page" / "panel.sock"
        self.pages: list[int] = []
        self.asked: list[object] = []
        self.may_answer = asyncio.Event()
        self.may_answer.set()
        self._called: list[PageEnd] = []
        self._line = Line(self.socket, self._answer, self.pages.append)
        self.life = asyncio.ensure_future(self._line.serve())

    async def _answer(self, ask: wire.Scan | wire.Look | wire.Press) -> wire.Refused:
        self.asked.append(ask)
        if ask == wire.Scan(code="break"):
            raise ZeroDivisionError
        await self.may_answer.wait()
        return wire.Refused(why="expired", room="Saturne")

    async def a_page_calls(self) -> "PageEnd":
        await until(self.socket.exists)
        page = PageEnd(*await asyncio.open_unix_connection(self.socket))
        self._called.append(page)
        return page

    async def closes(self) -> None:
        self.life.cancel()
        await asyncio.gather(self.life, return_exceptions=True)
        for page in self._called:
            await page.is_gone()


class PageEnd:
    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer = reader, writer

    def says(self, raw: bytes) -> None:
        self._writer.write(raw)

    def asks(self, number: int, ask: wire.Scan | wire.Look | wire.Press = LOOK) -> None:
        self.says(wire.encode(wire.Question(number=number, ask=ask)) + b"\n")

    async def hears(self) -> wire.Answer:
        return wire.answer(await self._reader.readline())

    async def is_cut(self) -> None:
        try:
            assert await self._reader.read() == b""
        except ConnectionResetError:
            return

    def leaves(self) -> None:
        self._writer.close()

    async def is_gone(self) -> None:
        self._writer.close()
        with contextlib.suppress(OSError):
            await self._writer.wait_closed()

    def is_killed(self) -> None:
        self._writer.transport.abort()


def live(scene: Scene, folder: Path) -> None:
    async def through() -> None:
        board = Switchboard(folder)
        try:
            async with asyncio.timeout(30):
                await scene(board)
        finally:
            await board.closes()

    asyncio.run(through())


async def until(holds: Callable[[], bool]) -> None:
    while not holds():  # noqa: ASYNC110  what holds is a file, or a log
        await asyncio.sleep(0.001)


def test_a_question_is_answered_by_its_number(tmp_path: Path) -> None:
    async def scene(board: Switchboard) -> None:
        page = await board.a_page_calls()
        page.asks(7)
        page.asks(8)
        heard = [await page.hears(), await page.hears()]
        assert {answer.number for answer in heard} == {7, 8}
        assert heard[0].say == wire.Refused(why="expired", room="Saturne")
        assert board.asked == [LOOK, LOOK]

    live(scene, tmp_path)


def test_only_the_panel_and_the_pages_group_may_call(tmp_path: Path) -> None:
    async def scene(board: Switchboard) -> None:
        (await board.a_page_calls()).leaves()
        assert board.socket.stat().st_mode & 0o777 == 0o660

    live(scene, tmp_path)


def test_the_panel_knows_whether_a_page_is_there(tmp_path: Path) -> None:
    async def scene(board: Switchboard) -> None:
        first = await board.a_page_calls()
        second = await board.a_page_calls()
        await until(lambda: board.pages == [1, 2])
        first.leaves()
        second.is_killed()
        await until(lambda: board.pages == [1, 2, 1, 0])

    live(scene, tmp_path)


def test_a_third_page_is_turned_away(tmp_path: Path) -> None:
    async def scene(board: Switchboard) -> None:
        pages = [await board.a_page_calls() for _ in range(2)]
        await until(lambda: board.pages == [1, 2])
        await (await board.a_page_calls()).is_cut()
        for page in pages:
            page.asks(1)
            assert (await page.hears()).number == 1

    live(scene, tmp_path)


@pytest.mark.parametrize(
    "raw",
    [
        b"\n",
        b"{}\n",
        b"\x00\xff\xfe\n",
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
    raw: bytes, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async def scene(board: Switchboard) -> None:
        page = await board.a_page_calls()
        page.says(raw)
        await page.is_cut()
        again = await board.a_page_calls()
        again.asks(1)
        assert (await again.hears()).number == 1
        assert board.asked == [LOOK]

    live(scene, tmp_path)
    assert [record.message for record in caplog.records] == [
        "the page says something that is no question: its line is cut"
    ]


def test_a_question_that_comes_in_pieces_is_one_question(tmp_path: Path) -> None:
    async def scene(board: Switchboard) -> None:
        page = await board.a_page_calls()
        for byte in wire.encode(wire.Question(number=3, ask=LOOK)) + b"\n":
            page.says(bytes([byte]))
            await asyncio.sleep(0)
        assert (await page.hears()).number == 3

    live(scene, tmp_path)


def test_a_page_that_asks_and_asks_has_few_questions_under_way(tmp_path: Path) -> None:
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

    live(scene, tmp_path)


def test_a_page_that_leaves_before_its_answer_harms_nobody(tmp_path: Path) -> None:
    async def scene(board: Switchboard) -> None:
        page = await board.a_page_calls()
        board.may_answer.clear()
        page.asks(1)
        await until(lambda: len(board.asked) == 1)
        page.is_killed()
        board.may_answer.set()
        await until(lambda: board.pages == [1, 0])

    live(scene, tmp_path)


def test_the_socket_of_a_panel_that_was_killed_is_in_nobodys_way(tmp_path: Path) -> None:
    (tmp_path / "page").mkdir()
    (tmp_path / "page" / "panel.sock").write_text("left over")

    async def scene(board: Switchboard) -> None:
        await until(board.socket.is_socket)
        page = await board.a_page_calls()
        page.asks(1)
        assert (await page.hears()).number == 1

    live(scene, tmp_path)
    assert not (tmp_path / "page" / "panel.sock").exists()


def test_a_panel_without_a_place_for_its_socket_says_so_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "page").write_text("no folder")

    async def scene(board: Switchboard) -> None:
        await until(lambda: bool(caplog.records))
        assert not board.life.done()

    live(scene, tmp_path)
    [record] = caplog.records
    assert "phones cannot be served" in record.message


def test_an_error_of_ours_ends_the_panel(tmp_path: Path) -> None:
    async def scene(board: Switchboard) -> None:
        page = await board.a_page_calls()
        page.asks(1, wire.Scan(code="break"))
        with pytest.raises(ExceptionGroup, match="unhandled"):
            await board.life

    live(scene, tmp_path)
