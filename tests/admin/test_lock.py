"""Five wrong PINs, and everybody waits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from panel.admin.lock import FREE_TRIES, WAITS, Lock

PIN = "204816"


def after(wrong: int) -> tuple[Lock, float]:
    """So many wrong ones, each as soon as it may be tried; and when the last one was."""
    lock, now = Lock(), 100.0
    for _ in range(wrong):
        now += lock.waits(now)
        tried = lock.tried("0000", PIN, now)
        assert tried
        lock = tried
    return lock, now


def test_the_right_one_opens() -> None:
    assert Lock().tried(PIN, PIN, 0) is None


@pytest.mark.parametrize(
    ("wrong", "wait"), [(1, 0), (4, 0), (5, 30), (6, 60), (7, 300), (8, 900), (20, 900)]
)
def test_each_wrong_one_after_the_fifth_makes_it_wait_longer(wrong: int, wait: float) -> None:
    lock, now = after(wrong)
    assert lock.waits(now) == wait


def test_while_it_is_locked_the_right_one_does_not_open_either() -> None:
    lock, now = after(5)
    assert lock.tried(PIN, PIN, now + 29.9) == lock
    assert lock.tried(PIN, PIN, now + 30) is None


@given(st.lists(st.floats(0, 2000), max_size=60))
def test_nobody_tries_more_often_than_the_waits_allow(pauses: list[float]) -> None:
    lock, now, compared = Lock(), 0.0, 0
    for pause in pauses:
        now += pause
        tried = lock.tried("0000", PIN, now)
        assert tried
        compared += tried is not lock
        lock = tried
    beyond = max(0, compared - FREE_TRIES)
    assert now >= sum([*WAITS, *[WAITS[-1]] * beyond][:beyond])


@pytest.mark.parametrize("digits", ["", "2", "20481", "2048160", "204817", "ééé"])
def test_nothing_else_opens(digits: str) -> None:
    assert Lock().tried(digits, PIN, 0)
