"""A browser for all phones, and a building for each test."""

import contextlib
import os
import shutil
import signal
from collections.abc import Callable, Iterator
from ctypes.util import find_library
from pathlib import Path
from threading import Timer
from uuid import uuid4

import pytest
from playwright.sync_api import Browser, sync_playwright

from .building import Building
from .phone import Phone

# https://peter.sh/experiments/chromium-command-line-switches/: nothing calls home
FLAGS = (
    "--no-sandbox",  # it is root on machines made for one test
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # its models, which look at what is written into a form
    "--disable-features=OptimizationGuideOnDeviceModel,OptimizationHints,Translate",
)
HANGS = 120.0  # seconds: some of Playwright's calls have no limit of their own
MARK = "ROOM_PANEL_BROWSER"
GONE = "Target page, context or browser has been closed"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Chromium itself dies once in some hundred starts: only such a story is told again."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.flaky(reruns=2, only_rerun=[GONE]))


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """On this machine, whatever proxy there is, and without a screen."""
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture  # while it is open, its loop counts as running in this thread
def browser() -> Iterator[Browser]:
    found = shutil.which("chromium")
    if found is None or find_library("atomic") is None:  # Playwright's driver needs that
        pytest.skip("there is no chromium or no libatomic here: .ci/browser installs them")
    mark = f"{MARK}={uuid4()}"
    watch = Timer(HANGS, lambda: _kill(mark))
    watch.start()
    try:
        with sync_playwright() as playwright:
            name, _, value = mark.partition("=")
            environment: dict[str, str | float | bool] = {**os.environ, name: value}
            browser = playwright.chromium.launch(
                executable_path=found, args=list(FLAGS), env=environment
            )
            yield browser
            _kill(mark)  # one that is asked to close may take two minutes for it
    finally:
        watch.cancel()


def _kill(mark: str) -> None:
    """A browser that hangs then fails its test, and holds up no other."""
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if mark.encode() in (process / "environ").read_bytes():
                os.kill(int(process.name), signal.SIGKILL)


@pytest.fixture
def building(tmp_path: Path) -> Iterator[Building]:
    with Building(tmp_path) as building:
        yield building


@pytest.fixture
def building_after_a_release(tmp_path: Path) -> Iterator[Building]:
    """Its panel was started anew, two minutes after it had given the room back."""
    building = Building(tmp_path)
    building.has_given_back(minutes_ago=2)
    with building:
        yield building


@pytest.fixture
def building_with_a_hook(tmp_path: Path) -> Iterator[Building]:
    with Building(tmp_path, hook=True) as building:
        yield building


@pytest.fixture
def take_a_phone(browser: Browser) -> Iterator[Callable[..., Phone]]:
    """A new phone each time; none may have complained in the end."""
    taken: list[Phone] = []

    def take(*, speaks: str = "en-GB", dark: bool = False, script: bool = True) -> Phone:
        taken.append(Phone(browser, speaks=speaks, dark=dark, script=script))
        return taken[-1]

    yield take
    assert [phone.complaints for phone in taken if phone.complaints] == []
