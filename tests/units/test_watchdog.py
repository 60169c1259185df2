"""What the watchdog is fed for, on Qt's own loop: a room that listens, a screen that shows."""

import asyncio
from collections.abc import Callable
from datetime import UTC, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from panel.agenda_cache import AgendaCache
from panel.health import FakeClock
from panel.runner import Runner
from panel.watchdog import RoomSign, ScreenSign, Watchdog
from tests.panel.disk import DiskJournal
from tests.rooms import DEFAULT, at
from tests.ui.conftest import OpenGlass, glass, qapp

__all__ = ["glass", "qapp"]

OFTEN = timedelta(milliseconds=1)


class Somebody:
    name = "somebody"

    def __init__(self) -> None:
        self.looks = 0
        self.lives = True

    def ask(self) -> None:
        """Once is enough: whether it lives is seen."""

    def given(self) -> bool:
        self.looks += 1
        return self.lives


def spin(until: Callable[[], bool]) -> None:
    for _ in range(6000):
        if until():
            return
        QTest.qWait(10)
    raise AssertionError("waited in vain")


@pytest.fixture
def meals() -> list[str]:
    return []


def test_systemd_is_fed_at_once_and_then_again_and_again(
    qapp: QGuiApplication, meals: list[str]
) -> None:
    watchdog = Watchdog([Somebody()], timedelta(hours=1), meals.append)
    assert meals == ["WATCHDOG=1"]
    watchdog.end()
    watchdog = Watchdog([Somebody()], OFTEN, meals.append)
    spin(lambda: len(meals) > 5)
    watchdog.end()
    assert set(meals) == {"WATCHDOG=1"}


def test_nobody_feeds_for_the_dead_and_it_is_told_once(
    qapp: QGuiApplication, meals: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    somebody = Somebody()
    watchdog = Watchdog([Somebody(), somebody], OFTEN, meals.append)
    somebody.lives = False
    eaten, looks = len(meals), somebody.looks
    spin(lambda: somebody.looks > looks + 3)
    assert len(meals) == eaten
    somebody.lives = True
    spin(lambda: len(meals) > eaten)
    watchdog.end()
    said = [record.getMessage() for record in caplog.records]
    assert said == ["somebody gives no sign of life: the watchdog is not fed"]


def test_without_a_watchdog_nobody_is_asked(qapp: QGuiApplication, meals: list[str]) -> None:
    somebody = Somebody()
    watchdog = Watchdog([somebody], None, meals.append)
    QTest.qWait(50)
    watchdog.end()
    assert (somebody.looks, meals) == (0, [])


def test_whoever_comes_after_an_end_has_the_whole_time(
    qapp: QGuiApplication, meals: list[str]
) -> None:
    watchdog = Watchdog([Somebody()], timedelta(hours=1), meals.append)
    watchdog.end()
    assert len(meals) == 2


# --- the screen ------------------------------------------------------------------------------


def test_a_screen_shows_the_frame_it_is_asked_for_and_none_unasked(glass: OpenGlass) -> None:
    door = glass(setup={"place": "", "fault": "", "hostname": ""})
    sign = ScreenSign(door.window)
    door.rest()
    before = door.frames
    sign.ask()
    assert not sign.given()
    spin(sign.given)
    door.rest()
    assert door.frames == before + 1


def test_a_screen_that_nobody_sees_owes_no_frame(glass: OpenGlass) -> None:
    door = glass(setup={"place": "", "fault": "", "hostname": ""})
    sign = ScreenSign(door.window)
    door.window.hide()
    spin(lambda: not door.window.isExposed())
    sign.ask()
    assert sign.given()
    door.window.show()
    spin(door.window.isExposed)
    assert sign.given()  # it was not asked while it could be seen


class Frozen(QQuickWindow):
    """As one whose renderer hangs."""

    def update(self) -> None:
        """Asked in vain."""


def test_a_screen_that_shows_no_frame_gives_no_sign(qapp: QGuiApplication) -> None:
    window = Frozen()
    window.show()
    spin(window.isExposed)
    QTest.qWait(100)
    sign = ScreenSign(window)
    sign.ask()
    QTest.qWait(100)
    assert not sign.given()
    window.close()


# --- the room --------------------------------------------------------------------------------


@pytest.fixture
def runner(tmp_path: Path) -> Runner:
    return Runner(
        policy=DEFAULT,
        journal=DiskJournal(),
        cache=AgendaCache(tmp_path / "agenda.json", "saturne@contoso.example"),
        clock=FakeClock(at("9:00")),
        zone=UTC,
    )


def ask(runner: Runner, sign: RoomSign, *, lives: bool) -> None:
    """A sign of a room whose task runs, or has died, and time to give it."""

    async def live() -> None:
        life = asyncio.ensure_future(runner._live(lambda room, now: at("10:00")))
        await asyncio.sleep(0)
        if not lives:
            life.cancel()
            await asyncio.gather(life, return_exceptions=True)
        sign.ask()
        for _ in range(100):
            await asyncio.sleep(0)
        life.cancel()

    asyncio.run(live())


def test_a_room_that_listens_gives_a_sign_and_is_not_changed_by_it(runner: Runner) -> None:
    sign, before = RoomSign(runner), runner.room
    assert sign.given()  # nobody has asked yet
    ask(runner, sign, lives=True)
    assert sign.given()
    assert runner.room is before


def test_a_room_whose_task_has_died_gives_none(runner: Runner) -> None:
    sign = RoomSign(runner)
    ask(runner, sign, lives=False)
    assert not sign.given()
