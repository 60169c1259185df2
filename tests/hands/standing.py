"""`room-panel run`, that tells what stands on its glass: asked by a line, it answers in JSON."""

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from panel.config import load_panel
from panel.logs import start_logging
from panel.run import run
from panel.ui.window import PanelWindow, make_application
from tests.ui.sight import Sight, is_a, scene

ACROSS = (
    "Days",
    "Corner",
    "Ghost",
    "OptionsButton",
    "RoomCard",
    "AdminCorner",
    "DayColumn",
    "Face",
)


class Eyes:
    """Hears lines on standard input; answers each with what is seen then."""

    def __init__(self) -> None:
        self._listening = QSocketNotifier(0, QSocketNotifier.Type.Read)
        self._listening.activated.connect(self._hear)

    def _hear(self) -> None:
        heard = os.read(0, 4096)
        if not heard:  # nobody is there any more
            self._listening.setEnabled(False)
            return
        for line in heard.decode().splitlines():
            sys.stdout.write(f"{line} {json.dumps(_seen())}\n")
            sys.stdout.flush()


def _seen() -> dict[str, object]:
    for window in QGuiApplication.topLevelWindows():
        if (
            isinstance(window, PanelWindow)
            and window.isVisible()
            and window.rootObject() is not None
        ):
            sight = Sight(window)
            return {
                "said": {str(text.property("text")): _middle(text) for text in sight.texts()},
                "buttons": {
                    _called(item): _middle(item)
                    for item in sight.items()
                    if is_a(item, "Button") and item.isEnabled()
                },
                "places": {
                    kind: _place(item)
                    for item in sight.items()
                    for kind in ACROSS
                    if is_a(item, kind)
                },
                "sheets": [
                    name for item in sight.items() if (name := _kind(item)).endswith("Sheet")
                ],
            }
    return {}


def _kind(item: QQuickItem) -> str:
    return str(item.metaObject().className()).partition("_QMLTYPE")[0]


def _called(item: QQuickItem) -> str:
    return str(item.property("text"))


def _middle(item: QQuickItem) -> tuple[int, int]:
    point = scene(item).center().toPoint()
    return point.x(), point.y()


def _place(item: QQuickItem) -> tuple[int, int, int, int]:
    place = scene(item).toRect()
    return place.x(), place.y(), place.width(), place.height()


def main() -> int:
    config = Path(sys.argv[1])
    settings = load_panel(config)
    start_logging(settings.log_level)
    make_application(settings.screen.language)
    eyes = Eyes()  # live as long as the panel
    ended = run(config, settings)
    del eyes
    return ended


if __name__ == "__main__":
    sys.exit(main())
