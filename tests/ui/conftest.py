"""One Qt application for all screens, and glass to look at and tap on."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtTest import QTest

from panel.ui.window import make_application
from panel.zone import settle_in
from tests.rooms import at
from tests.ui.corner import PIN, Corner
from tests.ui.glass import Glass
from tests.ui.wall import HangUp, Wall

OpenGlass = Callable[..., Glass]


@pytest.fixture(scope="session")
def qapp() -> Iterator[QGuiApplication]:
    """The panel's own application, in the zone of the tests' days."""
    before = os.environ.get("TZ")
    settle_in("UTC")
    yield make_application("en")
    os.environ.pop("TZ") if before is None else os.environ.update(TZ=before)
    time.tzset()


@pytest.fixture
def glass(qapp: QGuiApplication, capfd: pytest.CaptureFixture[str]) -> Iterator[OpenGlass]:
    """Opens glass; whatever Qt says meanwhile, to the log or to stderr, fails the test."""
    with ExitStack() as opened:
        yield lambda *args, **named: opened.enter_context(Glass(qapp, *args, **named))
    assert capfd.readouterr().err == ""


@pytest.fixture(scope="session")
def fingers(qapp: QGuiApplication) -> QPointingDevice:
    return QTest.createTouchDevice()


@pytest.fixture
def hang_up(glass: OpenGlass, tmp_path: Path) -> Iterator[HangUp]:
    walls: list[Wall] = []

    def hang(clock: str, sites: str | None = None) -> Wall:
        wall = Wall(glass, tmp_path, at(clock), *([] if sites is None else [sites]))
        walls.append(wall)
        return wall

    yield hang
    for wall in walls:
        wall.close()


@pytest.fixture
def dark(hang_up: HangUp) -> Wall:
    """At night, and nobody has touched it for an hour."""
    wall = hang_up("22:00")
    wall.wait(60)
    assert wall.is_dark
    return wall


@pytest.fixture
def corner(glass: OpenGlass, tmp_path: Path) -> Iterator[Corner]:
    corner = Corner(glass, tmp_path, (800, 480))
    yield corner
    corner.close()


@pytest.fixture
def inside(corner: Corner) -> Corner:
    corner.hold_corner().type(PIN)
    assert corner.is_open("AdminSheet")
    return corner
