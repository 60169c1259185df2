"""Readings from other threads: at once when one comes, in small batches when thousands do."""

import asyncio
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sensors.base import Evidence, Link, Reading
from sensors.crossing import PAUSE, Crossing

NINE = datetime(2026, 3, 2, 9, tzinfo=UTC)
PRESENT = Reading(sensor="pir", at=NINE, evidence=Evidence.PRESENT)
ABSENT = replace(PRESENT, evidence=Evidence.ABSENT)
LOST = Reading(sensor="pir", at=NINE, link=Link.LOST, why="the broker is gone")
UP = Reading(sensor="pir", at=NINE, link=Link.UP)
ALIVE = Reading(sensor="pir", at=NINE)
STALE = replace(PRESENT, fresh=False)
COUNTED = replace(PRESENT, count=3)
WEAK = replace(ALIVE, battery=12, battery_low=True)
MOST_KEPT = 13  # of one sensor: one for each word

words = st.lists(st.sampled_from([PRESENT, ABSENT, LOST, UP, ALIVE, STALE, COUNTED, WEAK]))


class Ear:
    """Hears what crosses, and in how many batches: a batch is what one turn of the loop tells."""

    def __init__(self) -> None:
        self.loop = asyncio.get_running_loop()
        self.readings: list[Reading] = []
        self.heard_something = asyncio.Event()
        self.threads: set[int] = set()
        self.batches = 0
        self._turn_over = True
        self.crossing = Crossing(self.loop, self.hear)

    def hear(self, reading: Reading) -> None:
        self.readings.append(reading)
        self.heard_something.set()
        self.threads.add(threading.get_ident())
        if self._turn_over:
            self.batches += 1
            self._turn_over = False
            self.loop.call_soon(self._next_turn)

    def _next_turn(self) -> None:
        self._turn_over = True

    async def nothing_more(self) -> None:
        while True:
            heard = len(self.readings)
            await asyncio.sleep(3 * PAUSE)
            if len(self.readings) == heard:
                return


async def _from_threads(count: int, work: Callable[[int], None]) -> None:
    await asyncio.gather(*(asyncio.to_thread(work, n) for n in range(count)))


def _batch_of(put: list[Reading]) -> list[Reading]:
    """All put before the loop turns: one batch."""

    async def told() -> list[Reading]:
        ear = Ear()
        for reading in put:
            ear.crossing.put(reading)
        await asyncio.sleep(0)
        ear.crossing.close()
        return ear.readings

    return asyncio.run(told())


def test_a_single_reading_is_told_at_the_next_turn_of_the_loop() -> None:
    assert _batch_of([PRESENT]) == [PRESENT]


def test_the_loops_own_thread_tells() -> None:
    async def who() -> set[int]:
        ear = Ear()
        await _from_threads(2, lambda _: ear.crossing.put(PRESENT))
        await ear.nothing_more()
        return ear.threads

    assert asyncio.run(who()) == {threading.get_ident()}


def test_a_flood_from_four_threads_loses_nobody_and_costs_few_batches() -> None:
    """Each thread floods the loop with life signs of its sensor, and sees somebody once."""

    async def flooded() -> Ear:
        ear = Ear()

        def flood(n: int) -> None:
            for i in range(4000):
                # in the midst of the flood, overtaken by 2000 words of "nobody"
                reading = PRESENT if i == 2000 else ABSENT
                ear.crossing.put(replace(reading, sensor=f"pir {n}"))

        started = ear.loop.time()
        await _from_threads(4, flood)
        await ear.nothing_more()
        assert ear.batches <= (ear.loop.time() - started) / PAUSE + 2
        return ear

    ear = asyncio.run(flooded())
    seen = [r.sensor for r in ear.readings if r.evidence is Evidence.PRESENT and r.fresh]
    assert sorted(seen) == ["pir 0", "pir 1", "pir 2", "pir 3"]
    assert len(ear.readings) <= 4 * MOST_KEPT * ear.batches


def test_a_pulse_of_a_moment_is_told_whole() -> None:
    assert _batch_of([PRESENT, ABSENT]) == [PRESENT, ABSENT]


def test_a_link_lost_and_found_between_two_batches_is_told_as_both() -> None:
    assert _batch_of([PRESENT, LOST, ALIVE, UP]) == [PRESENT, LOST, UP]


def test_one_sensor_never_hides_another() -> None:
    other = replace(PRESENT, sensor="radar")
    assert _batch_of([PRESENT, other, ABSENT]) == [PRESENT, other, ABSENT]


@given(words)
def test_whatever_comes_the_last_of_each_word_is_told_in_order(put: list[Reading]) -> None:
    put = [replace(reading, at=NINE + timedelta(seconds=n)) for n, reading in enumerate(put)]
    told = _batch_of(put)
    assert told == sorted(told, key=lambda reading: reading.at)
    assert len(told) <= MOST_KEPT
    assert told[-1:] == put[-1:]
    for says in (
        lambda r: r.evidence is Evidence.PRESENT and r.fresh,
        lambda r: r.evidence is not Evidence.NONE,
        lambda r: r.link is Link.LOST,
        lambda r: r.link is Link.UP,
        lambda r: r.count == 3,
        lambda r: r.battery == 12,
    ):
        assert list(filter(says, told))[-1:] == list(filter(says, put))[-1:]


def test_a_flood_that_nobody_fetches_takes_no_more_memory_than_its_last_words() -> None:
    async def kept() -> int:
        ear = Ear()
        for _ in range(1000):
            for reading in (PRESENT, ABSENT, LOST, UP, STALE, COUNTED, WEAK):
                ear.crossing.put(reading)
        return len(ear.crossing._kept)

    assert asyncio.run(kept()) <= MOST_KEPT


def test_nothing_is_told_after_it_was_closed_though_threads_go_on() -> None:
    async def told() -> tuple[int, int]:
        ear, stop = Ear(), threading.Event()

        def chatter(_: int) -> None:
            while not stop.is_set():
                ear.crossing.put(PRESENT)

        async def close() -> int:
            await ear.heard_something.wait()
            ear.crossing.close()
            heard = len(ear.readings)
            await asyncio.sleep(3 * PAUSE)
            stop.set()
            return heard

        heard, _ = await asyncio.gather(close(), _from_threads(2, chatter))
        return heard, len(ear.readings)

    before, after = asyncio.run(told())
    assert before == after > 0


def test_closed_by_the_one_who_is_told_it_tells_no_more_of_that_batch() -> None:
    async def told() -> list[Reading]:
        heard: list[Reading] = []

        def hear(reading: Reading) -> None:
            heard.append(reading)
            crossing.close()

        crossing = Crossing(asyncio.get_running_loop(), hear)
        crossing.put(PRESENT)
        crossing.put(ABSENT)
        await asyncio.sleep(0)
        return heard

    assert asyncio.run(told()) == [PRESENT]


def test_a_thread_that_outlives_the_loop_comes_to_no_harm() -> None:
    async def crossing() -> Crossing:
        return Ear().crossing

    asyncio.run(crossing()).put(PRESENT)


def test_an_ear_that_fails_once_hears_the_next(caplog: pytest.LogCaptureFixture) -> None:
    async def told() -> list[Reading]:
        heard: list[Reading] = []

        def hear(reading: Reading) -> None:
            heard.append(reading)
            if reading is PRESENT:
                raise LookupError

        crossing = Crossing(asyncio.get_running_loop(), hear)
        crossing.put(PRESENT)
        await asyncio.sleep(0)
        crossing.put(ABSENT)
        await asyncio.sleep(3 * PAUSE)
        return heard

    assert asyncio.run(told()) == [PRESENT, ABSENT]
    assert "LookupError" in caplog.text  # from asyncio
