"""asyncio on Qt's loop: timers in time, threads bounded, sockets, signals, errors that surface."""

import asyncio
import os
import signal
import socket
import threading
import time
from collections.abc import Callable, Coroutine, Iterator
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from panel.ui.loop import THREADS, Loop, run_loop

Run = Callable[[Coroutine[Any, Any, Any]], Any]
MONTH = 30 * 24 * 3600.0


@pytest.fixture
def run(qapp: QGuiApplication) -> Iterator[Run]:
    with asyncio.Runner(loop_factory=lambda: Loop(qapp)) as runner:
        yield runner.run


def test_no_timer_fires_early(run: Run) -> None:
    async def lateness() -> list[float]:
        loop = asyncio.get_running_loop()
        found = []
        for delay in (0.001, 0.004, 0.01, 0.03, 0.1):
            due = loop.time() + delay
            await asyncio.sleep(delay)
            found.append(loop.time() - due)
        return found

    assert min(run(lateness())) >= 0


def test_timers_fire_in_the_order_they_are_due(run: Run) -> None:
    async def fired() -> list[int]:
        loop, order = asyncio.get_running_loop(), list[int]()
        for place in (3, 1, 2):
            loop.call_later(place * 0.01, order.append, place)
        loop.call_later(0, order.append, 0)
        await asyncio.sleep(0.06)
        return order

    assert run(fired()) == [0, 1, 2, 3]


def test_a_cancelled_timer_vanishes(run: Run) -> None:
    async def fired() -> list[str]:
        loop, heard = asyncio.get_running_loop(), list[str]()
        first = loop.call_later(0.01, heard.append, "cancelled")
        loop.call_later(0.02, heard.append, "kept")
        later = loop.call_later(MONTH, heard.append, "cancelled too")
        first.cancel()
        later.cancel()
        later.cancel()
        assert isinstance(loop, Loop)
        assert len(loop._due) == 1
        await asyncio.sleep(0.04)
        return heard

    assert run(fired()) == ["kept"]


def test_a_timer_may_cancel_another_that_is_due_with_it(run: Run) -> None:
    async def fired() -> list[str]:
        loop, heard = asyncio.get_running_loop(), list[str]()
        due = loop.time() + 0.01
        second: list[asyncio.TimerHandle] = []
        loop.call_at(due, lambda: second[0].cancel())
        second.append(loop.call_at(due + 0.0001, heard.append, "cancelled"))
        time.sleep(0.02)  # noqa: ASYNC251  so that both are overdue at once
        await asyncio.sleep(0.01)
        return heard

    assert run(fired()) == []


def test_a_month_is_no_delay_too_long(run: Run) -> None:
    async def waits() -> bool:
        month = asyncio.ensure_future(asyncio.sleep(MONTH))
        await asyncio.sleep(0.01)
        pending = not month.done()
        month.cancel()
        return pending

    assert run(waits())


def test_no_more_threads_than_the_panel_needs(run: Run) -> None:
    async def crowd() -> int:
        inside, most, lock = 0, 0, threading.Lock()

        def work() -> None:
            nonlocal inside, most
            with lock:
                inside += 1
                most = max(most, inside)
            time.sleep(0.005)
            with lock:
                inside -= 1

        await asyncio.gather(*(asyncio.to_thread(work) for _ in range(12)))
        return most

    assert 1 <= run(crowd()) <= THREADS


def test_what_goes_wrong_in_a_thread_surfaces(run: Run) -> None:
    with pytest.raises(ZeroDivisionError):
        run(asyncio.to_thread(divmod, 1, 0))


def test_a_word_from_another_thread_is_heard(run: Run) -> None:
    async def heard() -> str:
        loop = asyncio.get_running_loop()
        said: asyncio.Future[str] = loop.create_future()
        thread = threading.Thread(
            target=lambda: loop.call_soon_threadsafe(said.set_result, "somebody is here")
        )
        thread.start()
        word = await asyncio.wait_for(said, 5)
        thread.join()
        return word

    assert run(heard()) == "somebody is here"


def test_one_failed_task_of_a_group_ends_the_others(run: Run) -> None:
    async def both() -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(asyncio.sleep(MONTH))
            group.create_task(fails())

    async def fails() -> None:
        await asyncio.sleep(0.001)
        raise LookupError("no agenda")

    with pytest.raises(ExceptionGroup) as raised:
        run(both())
    assert raised.group_contains(LookupError, match="no agenda")


def test_a_timeout_is_one(run: Run) -> None:
    with pytest.raises(TimeoutError):
        run(asyncio.wait_for(asyncio.sleep(MONTH), 0.01))


def test_streams_carry_words_both_ways(run: Run) -> None:
    async def echo() -> bytes:
        here, there = socket.socketpair()
        reader, writer = await asyncio.open_connection(sock=here)
        far_reader, far_writer = await asyncio.open_connection(sock=there)
        writer.write(b"free?\n")
        far_writer.write((await far_reader.readline()).upper())
        answer = await reader.readline()
        for one in (writer, far_writer):
            one.close()
            await one.wait_closed()
        return answer

    assert run(echo()) == b"FREE?\n"


def test_what_is_raised_comes_out(run: Run) -> None:
    async def raises() -> None:
        await asyncio.sleep(0)
        raise LookupError("no room")

    with pytest.raises(LookupError, match="no room"):
        run(raises())


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["SIGINT", "SIGTERM"])
def test_a_signal_ends_the_panel_in_order(qapp: QGuiApplication, number: signal.Signals) -> None:
    ended = []

    async def live() -> int:
        asyncio.get_running_loop().call_later(0.01, os.kill, os.getpid(), number)
        try:
            await asyncio.sleep(MONTH)
        finally:
            ended.append("cleaned up")
        return 1

    assert run_loop(qapp, live) == 0
    assert ended == ["cleaned up"]


def test_whoever_asks_to_stop_between_two_lives_of_a_panel_is_heard(qapp: QGuiApplication) -> None:
    """The first one's threads may take a while to end: meanwhile a signal is one like any other."""
    heard = []

    def last_thread() -> None:
        deadline = time.monotonic() + 2
        while signal.getsignal(signal.SIGTERM) is not signal.SIG_DFL:
            if time.monotonic() > deadline:
                return
            time.sleep(0.001)
        heard.append("by default")

    async def live() -> int:
        asyncio.get_running_loop().run_in_executor(None, last_thread)
        return -1

    assert run_loop(qapp, live) == -1
    assert heard == ["by default"]


def test_the_panel_ends_with_what_its_work_says(qapp: QGuiApplication) -> None:
    async def live() -> int:
        return 7

    assert run_loop(qapp, live) == 7


def test_closing_the_window_ends_the_panel(qapp: QGuiApplication) -> None:
    async def live() -> int:
        asyncio.get_running_loop().call_later(0.01, qapp.lastWindowClosed.emit)
        await asyncio.sleep(MONTH)
        return 1

    assert run_loop(qapp, live) == 0
