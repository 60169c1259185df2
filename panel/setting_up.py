"""A panel without a room: its screen says how to give it one, or what is wrong with the attempt."""

import asyncio
import logging
import socket
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, get_args

from panel.admin.network import Kernel
from panel.config import ConfigError, PanelSettings, Refused, Reloaded
from panel.config.mending import Mending
from panel.config.salvaged import salvaged_screen
from panel.config.settings import Rotation, ScreenTable
from panel.config.watch import Outcome, Watch
from panel.dressing import look_of
from panel.enrol.standing import last_tried, standing
from panel.first_frame import last_screen
from panel.health import sd_notify
from panel.ui.look import PLAIN, Look

if TYPE_CHECKING:
    from panel.config.panel_settings import Screen
    from panel.ui.window import PanelWindow, Properties

log = logging.getLogger(__name__)


LOOKS_EVERY = 10.0  # seconds, at the files of the settings; a change counts after two looks
RESTART = -1  # asks to be run again, with new settings


class Looks(Protocol):
    def check(self) -> Outcome:
        """Whether the files are of use by now."""


def wait_for_setup(path: Path, settings: PanelSettings, look_every: float) -> int:
    """Until somebody has told the panel of its calendar."""
    setup = _Setup(path, settings.screen, look_of(settings))
    return setup.wait(Watch(path, settings), "", look_every)


def wait_for_mending(path: Path, error: ConfigError, look_every: float) -> int:
    """Until the configuration can be used. One that is not there at all is not wrong yet."""
    log.error("the panel is not set up: %s", error)
    fault = str(error) if path.exists() else ""
    setup = _Setup(path, salvaged_screen(path, _before(path)), PLAIN)
    return setup.wait(Mending(path, str(error)), fault, look_every)


def _before(path: Path) -> ScreenTable:
    """As it hung when it last showed its room: a mistake in the file does not turn it."""
    last = last_screen(path)
    if last is None:
        return ScreenTable()
    turns: tuple[Rotation, ...] = get_args(Rotation)
    rotation = next((turn for turn in turns if turn == last["rotate"]), turns[0])
    return ScreenTable(
        width=last["width"],
        height=last["height"],
        scale=last["scale"],
        rotate=rotation,
        cursor=last["cursor"],
    )


class _Setup:
    """The screen, open until it has helped."""

    def __init__(self, path: Path, screen: "Screen | ScreenTable", look: Look) -> None:
        self._path = path
        self._screen = screen
        self._look = look
        self._language = screen.language if isinstance(screen.language, str) else "en"

    def wait(self, files: Looks, fault: str, look_every: float) -> int:
        """RESTART: there is something to start with."""
        from panel.ui.loop import run_loop
        from panel.ui.messages import hear_qt
        from panel.ui.window import make_application

        app = make_application(self._language)
        window = self._open(fault)
        hear_qt()
        try:
            return run_loop(app, lambda: self._live(window, files, look_every))
        finally:
            window.close_down()

    def _open(self, fault: str) -> "PanelWindow":
        from PySide6.QtCore import QSize

        from panel.ui.stage import open_window

        wanted = self._screen
        properties: Properties = {
            "place": str(self._path.resolve()),
            "fault": fault,
            "hostname": _device(),
            "standing": last_tried(),
            "language": self._language,
            "siteScale": wanted.scale,
            "look": self._look,
        }
        size = QSize(wanted.width, wanted.height)
        return open_window("Setup", properties, size, cursor=wanted.cursor, rotate=wanted.rotate)

    async def _live(self, window: "PanelWindow", files: Looks, look_every: float) -> int:
        from panel.watchdog import watchdog

        sd_notify("READY=1")
        feeding = watchdog(window)
        try:
            while not isinstance(outcome := files.check(), Reloaded):
                if isinstance(outcome, Refused):
                    log.error("the panel is not set up: %s", outcome.sentence)
                    window.rootObject().setProperty("fault", outcome.sentence)
                window.rootObject().setProperty("standing", last_tried())
                window.rootObject().setProperty("hostname", _device())
                await asyncio.sleep(look_every)
        finally:
            feeding.end()
        return RESTART


def _device() -> str:
    """What tells it from others, and where it is in the network by now."""
    now = standing()
    found = (address for card in Kernel().interfaces() for address in card.addresses[:1])
    return " · ".join(filter(None, (socket.gethostname(), now.serial, *now.cards, *found)))
