"""A line on which pages call, on both loops that it may live on."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from panel.ui.loop import Loop
from panel.ui.window import make_application

from .switchboard import Live, Scene, Switchboard


@pytest.fixture(scope="session")
def qapp() -> QGuiApplication:
    return make_application("en")


@pytest.fixture(params=["asyncio", "Qt"])
def live(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Live]:
    """On both loops."""
    factory = None
    if request.param == "Qt":
        app = request.getfixturevalue("qapp")
        factory = lambda: Loop(app)  # noqa: E731  one of two, and the other is none

    async def through(scene: Scene) -> None:
        board = Switchboard(tmp_path)
        try:
            async with asyncio.timeout(30):
                await scene(board)
        finally:
            await board.closes()

    with asyncio.Runner(loop_factory=factory) as runner:
        yield lambda scene: runner.run(through(scene))
