"""Codes on a door, one after another, until somebody signs in."""

import pytest

from panel.calendars.base import SignInFailed, Unreachable, WrongAccount
from panel.calendars.credential import Waiting
from panel.domain.faults import Fault
from panel.signing_in.going import BREATH, Shown

from .counter import ADDRESS, Counter, Onlooker

CUT = Unreachable("The line is cut: plug it in.")
KEPT_OUT = SignInFailed("Kept out: make an exception.", Fault.CONDITIONAL_ACCESS)
ADA = WrongAccount("Somebody else: sign in as the room.", Fault.ACCESS_DENIED)


def test_a_code_is_shown_and_then_that_it_is_done() -> None:
    onlooker = Onlooker(Counter(Waiting.PENDING, Waiting.SIGNED_IN))
    onlooker.watch()
    code = Shown(state="code", code="CODE1", address=ADDRESS, account="room@x", minutes=15)
    assert onlooker.seen == [Shown(state="asking"), code, code, Shown(state="done")]
    assert onlooker.waits == [5, 5]


def test_its_minutes_run_down() -> None:
    onlooker = Onlooker(Counter())
    onlooker.watch(patience=150)
    minutes = [shown.minutes for shown in onlooker.seen if shown.state == "code"]
    assert minutes == sorted(minutes, reverse=True)
    assert (minutes[0], minutes[-1]) == (15, 3)


def test_a_code_that_lapses_is_followed_by_another() -> None:
    counter = Counter()
    onlooker = Onlooker(counter)
    onlooker.watch(patience=900 // 5 * 3)
    assert counter.given == 4
    assert {shown.trouble for shown in onlooker.seen} == {""}


def test_entra_may_call_it_lapsed_first() -> None:
    counter = Counter(Waiting.LAPSED, Waiting.SIGNED_IN)
    onlooker = Onlooker(counter)
    onlooker.watch()
    assert (counter.given, onlooker.seen[-1].state) == (2, "done")


def test_a_declined_one_says_so_beside_the_next() -> None:
    onlooker = Onlooker(Counter(Waiting.DECLINED, Waiting.SIGNED_IN))
    onlooker.watch()
    assert [(s.code, s.trouble) for s in onlooker.seen if s.state == "code"] == [
        ("CODE1", ""),
        ("CODE2", "declined"),
    ]


def test_a_line_that_is_cut_for_a_moment_costs_no_code() -> None:
    counter = Counter(CUT, CUT, Waiting.SIGNED_IN)
    Onlooker(counter).watch()
    assert counter.given == 1


def test_without_a_line_there_is_no_code_until_it_is_back(
    caplog: pytest.LogCaptureFixture,
) -> None:
    onlooker = Onlooker(Counter(Waiting.SIGNED_IN, gives=[CUT, CUT, CUT]))
    onlooker.watch()
    assert onlooker.waits == [BREATH, BREATH, BREATH, 5]
    assert "unreachable" in {shown.trouble for shown in onlooker.seen if shown.state == "asking"}
    assert [one.levelname for one in caplog.records].count("WARNING") == 1


def test_whoever_is_not_the_room_is_told_so(caplog: pytest.LogCaptureFixture) -> None:
    onlooker = Onlooker(Counter(ADA, Waiting.SIGNED_IN))
    onlooker.watch()
    assert [s.trouble for s in onlooker.seen if s.code == "CODE2"] == ["wrong-account"]
    assert "sign in as the room" in caplog.text


def test_a_policy_that_keeps_everybody_out_is_told_once_and_not_pressed(
    caplog: pytest.LogCaptureFixture,
) -> None:
    onlooker = Onlooker(Counter(*[KEPT_OUT] * 10))
    onlooker.watch(patience=20)
    assert onlooker.waits[:4] == [5, BREATH, 5, BREATH]
    assert {s.trouble for s in onlooker.seen[3:]} == {"conditional-access"}
    assert len(caplog.records) == 1
