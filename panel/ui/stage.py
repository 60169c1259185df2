"""The window opened to its first frame. Imports nothing that frame can do without."""

import gc
from typing import NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from panel.ui.bridge import DoorBridge
from panel.ui.codes import CodesBridge
from panel.ui.facts import Facts
from panel.ui.look import Look
from panel.ui.window import PanelWindow, Properties, make_application

__all__ = ["Properties", "Stage", "open_window", "set_first_frame"]


class Stage(NamedTuple):
    """A screen that is up: the application, its window, and the bridges behind it."""

    app: QGuiApplication
    window: PanelWindow
    bridge: DoorBridge
    codes: CodesBridge


def set_first_frame(
    facts: Facts,
    size: tuple[int, int],
    look: Look,
    *,
    scale: float,
    rotate: int,
    cursor: bool,
    codes: bool,
) -> Stage:
    """Show what was remembered, before the room is known."""
    app = make_application(facts["language"])
    bridge, fitted = DoorBridge(facts), CodesBridge(fitted=codes)
    properties = Properties({"door": bridge, "codes": fitted, "siteScale": scale, "look": look})
    window = open_window("Door", properties, QSize(*size), cursor=cursor, rotate=rotate)
    return Stage(app, window, bridge, fitted)


def open_window(
    screen: str, properties: Properties, size: QSize, *, cursor: bool, rotate: int = 0
) -> PanelWindow:
    """Open one QML screen, and return when its first frame is on the glass."""
    window = PanelWindow(screen, properties, size, rotate)
    window.open(full_screen=size.isEmpty())
    if not cursor:
        window.hide_cursor()
        window.stay()
    gc.enable()  # off since the start: its rounds took 5 % of the time to here
    return window
