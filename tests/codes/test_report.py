"""Reports of problems, and a web-hook that takes them or does not."""

import asyncio
import logging
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from panel.codes.report import Pace, Report, Reporter

from .hook import Hook

REPORT = Report(
    room="Saturne",
    mailbox="saturne@contoso.example",
    about="broken",
    text='The "écran" stays black',
    at=datetime(2026, 3, 2, 9, 30, tzinfo=UTC),
    face="in-use",
)


class Desk:
    """Whoever posts reports; half a minute passes between two of them."""

    def __init__(self, hook: Hook) -> None:
        self._runner = asyncio.Runner()
        self.seconds = 0.0
        self.reporter = self.reporter_for(hook.url, hook.ca_file)

    def reporter_for(self, url: str, ca_file: Path | None = None, patience: float = 10) -> Reporter:
        return Reporter(url=url, ca_file=ca_file, patience=patience, clock=lambda: self.seconds)

    def post(self, after: float = 30.0) -> bool:
        self.seconds += after
        return self._runner.run(self.reporter.post(REPORT))

    def change(self, reporter: Reporter) -> None:
        self._runner.run(self.reporter.close())
        self.reporter = reporter

    def close(self) -> None:
        self._runner.run(self.reporter.close())
        self._runner.close()


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def hook(tmp_path: Path) -> Iterator[Hook]:
    hook = Hook(tmp_path)
    hook.start()
    yield hook
    hook.stop()


@pytest.fixture
def desk(hook: Hook) -> Iterator[Desk]:
    desk = Desk(hook)
    yield desk
    desk.close()


@pytest.fixture
def said(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """What our own code says."""
    for chatty in ("httpx", "httpcore"):
        caplog.set_level(logging.CRITICAL, chatty)
    caplog.set_level(logging.DEBUG, "panel")
    return caplog


def test_a_report_says_what_where_and_when(desk: Desk, hook: Hook) -> None:
    assert desk.post()
    assert hook.kinds == ["POST application/json"]
    assert hook.heard == [
        {
            "room": "Saturne",
            "mailbox": "saturne@contoso.example",
            "about": "broken",
            "text": 'The "écran" stays black',
            "at": "2026-03-02T09:30:00Z",
            "face": "in-use",
        }
    ]


@pytest.mark.parametrize("status", [200, 201, 204, 299])
def test_a_hook_that_says_yes_has_taken_it(desk: Desk, hook: Hook, status: int) -> None:
    hook.answers(status)
    assert desk.post()


@pytest.mark.parametrize("status", [304, 400, 401, 404, 429, 500, 503])
def test_a_hook_that_says_no_has_not(
    desk: Desk, hook: Hook, said: pytest.LogCaptureFixture, status: int
) -> None:
    hook.answers(status)
    assert not desk.post()
    assert f"answered {status}" in said.text
    assert len(hook.heard) == 1


def test_a_report_goes_nowhere_else(desk: Desk, hook: Hook, said: pytest.LogCaptureFixture) -> None:
    hook.points_elsewhere()
    assert not desk.post()
    assert len(hook.heard) == 1
    assert "answered 307" in said.text


def test_what_the_hook_goes_on_to_say_is_not_listened_to(desk: Desk, hook: Hook) -> None:
    hook.talks_without_end()
    assert desk.post()


@pytest.mark.parametrize("mood", [Hook.hangs, Hook.drips])
def test_a_hook_that_hangs_or_drips_is_not_waited_for(
    desk: Desk, hook: Hook, said: pytest.LogCaptureFixture, mood: Callable[[Hook], None]
) -> None:
    desk.change(desk.reporter_for(hook.url, hook.ca_file, patience=0.3))
    mood(hook)
    assert not desk.post()
    assert "has not answered within 0.3 s" in said.text


def test_a_lost_hook_is_told_once_and_so_is_its_return(
    desk: Desk, hook: Hook, said: pytest.LogCaptureFixture
) -> None:
    hook.unplug()
    assert [desk.post() for _ in range(3)] == [False] * 3
    hook.plug_in()
    assert [desk.post() for _ in range(2)] == [True] * 2
    assert [record.levelname for record in said.records] == ["WARNING", "INFO"]


def test_a_stranger_is_told_nothing(desk: Desk, hook: Hook, said: pytest.LogCaptureFixture) -> None:
    desk.change(desk.reporter_for(hook.url))
    assert not desk.post()
    assert not hook.heard
    assert "CERTIFICATE_VERIFY_FAILED" in said.text


def test_a_missing_authority_file_is_no_crash(
    desk: Desk, hook: Hook, said: pytest.LogCaptureFixture
) -> None:
    desk.change(desk.reporter_for(hook.url, hook.ca_file.with_name("gone.pem")))
    assert not desk.post()
    assert "CA file" in said.text


@pytest.mark.parametrize("url", ["", "https://", "ftp://x/", "https://[::1/", "https://x:port/"])
def test_an_address_that_is_none_is_no_crash(
    desk: Desk, said: pytest.LogCaptureFixture, url: str
) -> None:
    desk.change(desk.reporter_for(url))
    assert not desk.post()
    assert len(said.records) == 1


def test_neither_the_text_nor_the_hooks_key_reaches_the_log(
    desk: Desk, hook: Hook, said: pytest.LogCaptureFixture
) -> None:
    hook.answers(500)
    desk.post()
    hook.unplug()
    desk.post(after=1)
    desk.post()
    hook.plug_in()
    hook.answers(200)
    desk.post()
    assert len(said.records) == 3
    assert not any(word in said.text for word in ("écran", "secret-of-the-hook", "broken"))


def test_one_report_in_ten_seconds_is_enough(desk: Desk, hook: Hook) -> None:
    assert [desk.post(after=seconds) for seconds in (0, 9.9, 0.1)] == [True, False, True]
    assert len(hook.heard) == 2


def test_twenty_reports_in_an_hour_are_enough() -> None:
    pace = Pace()
    assert [pace.take(30.0 * n) for n in range(21)] == [True] * 20 + [False]
    assert not pace.take(3599)
    assert [pace.take(second) for second in (3600, 3629, 3630)] == [True, False, True]


@given(st.lists(st.floats(0, 400), max_size=120))
def test_no_hour_ever_has_more_than_twenty(pauses: list[float]) -> None:
    pace, now, sent = Pace(), 0.0, []
    for pause in pauses:
        now += pause
        if pace.take(now):
            sent.append(now)
    assert all(later - first >= 3600 for first, later in zip(sent, sent[20:], strict=False))
    assert all(later - first >= 10 for first, later in pairwise(sent))
