"""A serial reader that is not plugged in yet, and both loops that may listen to it."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from panel.ui.loop import Loop
from panel.ui.window import make_application
from tests.reader.plugged import Plug

Run = Callable[[Coroutine[Any, Any, Any]], Any]


@pytest.fixture
def plug(tmp_path: Path) -> Iterator[Plug]:
    plug = Plug(tmp_path / "badges")
    yield plug
    plug.pull_out()


@pytest.fixture(scope="session")
def qapp() -> QGuiApplication:
    return make_application("en")


@pytest.fixture(params=["asyncio", "Qt"])
def run(request: pytest.FixtureRequest) -> Iterator[Run]:
    factory = None
    if request.param == "Qt":
        app = request.getfixturevalue("qapp")
        factory = lambda: Loop(app)  # noqa: E731  one of two, and the other is none
    with asyncio.Runner(loop_factory=factory) as runner:
        yield runner.run
