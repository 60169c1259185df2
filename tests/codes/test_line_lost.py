"""The page's line when the page has gone, the socket has no place, or the panel has an error."""

import asyncio
from pathlib import Path

import pytest

from .switchboard import Live, Switchboard, until


def test_a_page_killed_in_the_middle_of_a_question_has_just_gone(live: Live) -> None:
    async def scene(board: Switchboard) -> None:
        page = await board.a_page_calls()
        page.says(b'{"number":1,"as')
        page.hangs_up()
        await page.is_cut()
        await until(lambda: board.pages == [1, 0])
        assert board.asked == []

    live(scene)


def test_a_page_that_never_listens_keeps_no_other_waiting(live: Live) -> None:
    async def scene(board: Switchboard) -> None:
        deaf, page = await board.a_page_calls(), await board.a_page_calls()
        for number in range(20_000):
            deaf.asks(number)
        for number in range(20):
            page.asks(number)
            assert (await page.hears()).number == number
        assert len(board.asked) < 20_000
        deaf.is_killed()
        await until(lambda: board.pages == [1, 2, 1])

    live(scene)


def test_pages_come_and_go_all_day(live: Live) -> None:
    async def scene(board: Switchboard) -> None:
        for number in range(100):
            page = await board.a_page_calls()
            page.asks(number)
            assert (await page.hears()).number == number
            page.is_killed() if number % 2 else page.leaves()
            await until(lambda: board.pages[-1] == 0)
        assert len(board.asked) == 100

    live(scene)


def test_a_page_that_leaves_before_its_answer_harms_nobody(live: Live) -> None:
    async def scene(board: Switchboard) -> None:
        page = await board.a_page_calls()
        board.may_answer.clear()
        page.asks(1)
        await until(lambda: len(board.asked) == 1)
        page.is_killed()
        board.may_answer.set()
        await until(lambda: board.pages == [1, 0])

    live(scene)


def test_the_socket_of_a_panel_that_was_killed_is_in_nobodys_way(
    live: Live, tmp_path: Path
) -> None:
    (tmp_path / "page").mkdir()
    (tmp_path / "page" / "panel.sock").write_text("left over")

    async def scene(board: Switchboard) -> None:
        await until(board.socket.is_socket)
        page = await board.a_page_calls()
        page.asks(1)
        assert (await page.hears()).number == 1

    live(scene)
    assert not (tmp_path / "page" / "panel.sock").exists()


def test_a_place_with_too_long_a_name_is_told(
    live: Live, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async def scene(board: Switchboard) -> None:
        line = asyncio.ensure_future(board.also_at(tmp_path / ("x" * 108)).serve())
        await until(lambda: bool(caplog.records))
        line.cancel()

    live(scene)
    assert "too long" in caplog.text


def test_a_panel_without_a_place_for_its_socket_says_so_once_and_tries_again(
    live: Live, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    (tmp_path / "page").write_text("no folder")

    async def scene(board: Switchboard) -> None:
        await until(lambda: bool(caplog.records))
        for _ in range(10):
            await asyncio.sleep(0.01)
        (tmp_path / "page").unlink()
        page = await board.a_page_calls()
        page.asks(1)
        assert (await page.hears()).number == 1

    live(scene)
    assert caplog.messages == [
        f"phones cannot be served: {tmp_path / 'page' / 'panel.sock'}: File exists",
        "phones can be served again",
    ]


@pytest.mark.parametrize("error", [ZeroDivisionError(), ValueError()])
def test_an_error_of_ours_ends_the_panel_and_is_not_the_pages(error: Exception, live: Live) -> None:
    async def scene(board: Switchboard) -> None:
        page = await board.a_page_calls()
        board.breaks_with = error
        page.asks(1)
        with pytest.raises(ExceptionGroup, match="unhandled"):
            await board.life

    live(scene)
