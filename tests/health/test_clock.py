"""The clock: what a step is, and whether a time server stands behind it."""

import ctypes
import os
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from panel.health import (
    UNSYNCHRONISED_US,
    FakeClock,
    Timex,
    Trace,
    WallClock,
    kernel_clock_synchronised,
)

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def test_time_that_passes_is_no_step() -> None:
    clock = FakeClock(NOON)
    clock.pass_time(hours=30)
    assert clock.stepped() == timedelta(0)
    assert clock.now() == NOON + 30 * HOUR


def test_a_clock_set_forward_is_told_once() -> None:
    clock = FakeClock(NOON)
    clock.pass_time(minutes=5)
    clock.step_forward(hours=1)
    clock.pass_time(minutes=5)
    assert [clock.stepped(), clock.stepped()] == [HOUR, timedelta(0)]


def test_a_clock_set_back_is_told_with_its_sign() -> None:
    clock = FakeClock(NOON)
    clock.step_back(hours=1)
    assert clock.stepped() == -HOUR
    assert clock.now() == NOON - HOUR


def test_a_second_more_or_less_is_no_step() -> None:
    clock = FakeClock(NOON)
    clock.step_forward(seconds=1.9)
    assert clock.stepped() == timedelta(0)


def test_small_steps_add_up() -> None:
    clock = FakeClock(NOON)
    clock.step_forward(seconds=1.5)
    assert clock.stepped() == timedelta(0)
    clock.step_forward(seconds=1.5)
    assert clock.stepped() == timedelta(seconds=3)


def test_a_time_server_comes_and_goes() -> None:
    clock = FakeClock(NOON, time_server=False)
    assert not clock.synchronised()
    clock.find_time_server()
    assert clock.synchronised()
    clock.lose_time_server()
    assert not clock.synchronised()


def test_the_real_clock_tells_utc_and_does_not_step_by_itself() -> None:
    clock = WallClock()
    assert abs(clock.now() - datetime.now(UTC)) < timedelta(seconds=2)
    assert clock.now().tzinfo is UTC
    assert clock.stepped() == timedelta(0)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has adjtimex")
def test_the_kernel_is_asked_as_adjtimex_describes() -> None:
    words = (ctypes.c_long * 64)()  # modes, offset, freq, maxerror, ...: each in one word
    assert ctypes.CDLL(None).adjtimex(words) >= 0
    assert kernel_clock_synchronised() == (words[3] < UNSYNCHRONISED_US)


@pytest.mark.parametrize(
    ("error", "synchronised"),
    [(0, True), (UNSYNCHRONISED_US - 1, True), (UNSYNCHRONISED_US, False)],
)
def test_a_clock_is_synchronised_while_its_error_is_bounded(
    error: int, *, synchronised: bool
) -> None:
    def adjtimex(timex: Timex) -> int:
        timex.maxerror = error
        return 5  # TIME_ERROR: what the kernel answers while STA_UNSYNC is set

    assert kernel_clock_synchronised(adjtimex) is synchronised


def forbidden(_: Timex) -> int:
    """As in a unit with ProtectClock=."""
    return -1


@pytest.mark.parametrize(
    ("hours_ago", "trusted"),
    [(0, True), (0.6, True), (8.8, True), (8.9, False), (24, False), (-0.01, False)],
)
def test_where_the_kernel_may_not_be_asked_the_trace_of_a_time_server_counts(
    tmp_path: Path, hours_ago: float, trusted: bool
) -> None:
    trace = tmp_path / "synchronized"
    trace.touch()
    then = time.time() - hours_ago * 3600
    os.utime(trace, (then, then))
    assert kernel_clock_synchronised(forbidden, Trace(trace)) is trusted


@pytest.mark.parametrize("seconds", [900, -900])
def test_a_clock_set_by_hand_is_believed_again_once_a_server_has_answered(
    tmp_path: Path, seconds: int
) -> None:
    file, told = tmp_path / "synchronized", {"wall": NOON.timestamp(), "since boot": 60.0}
    trace = Trace(file, lambda: told["wall"], lambda: told["since boot"])
    file.touch()
    os.utime(file, (told["wall"], told["wall"]))
    assert trace.is_fresh()
    told["wall"] += 1800 + seconds  # half an hour has passed
    told["since boot"] += 1800
    assert not trace.is_fresh()
    os.utime(file, (told["wall"], told["wall"]))
    assert trace.is_fresh()


def test_without_a_trace_nobody_can_tell(tmp_path: Path) -> None:
    assert not kernel_clock_synchronised(forbidden, Trace(tmp_path / "synchronized"))


def test_an_old_trace_does_not_outweigh_the_kernels_own_word(tmp_path: Path) -> None:
    trace = tmp_path / "synchronized"
    trace.touch()

    def unsynchronised(timex: Timex) -> int:
        timex.maxerror = UNSYNCHRONISED_US
        return 5  # TIME_ERROR

    assert not kernel_clock_synchronised(unsynchronised, Trace(trace))
