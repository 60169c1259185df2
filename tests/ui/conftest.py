"""One Qt application for all screens, and glass to look at and tap on."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from PySide6.QtGui import QGuiApplication

from panel.ui.window import make_application
from panel.zone import settle_in
from tests.ui.glass import Glass

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
