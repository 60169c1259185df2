"""`room-panel run` with a camera before it: told to, it photographs its window into a file."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView

from panel.config import load_panel
from panel.logs import start_logging
from panel.run import run
from panel.ui.window import make_application


class Camera:
    """Hears file names on standard input, one a line; says each when its picture is there."""

    def __init__(self) -> None:
        self._heard = b""
        self._listening = QSocketNotifier(0, QSocketNotifier.Type.Read)
        self._listening.activated.connect(self._hear)

    def _hear(self) -> None:
        said = os.read(0, 4096)
        if not said:  # nobody is there any more
            self._listening.setEnabled(False)
            return
        *lines, self._heard = (self._heard + said).split(b"\n")
        for line in lines:
            self._photograph(line.decode())

    def _photograph(self, file: str) -> None:
        for window in QGuiApplication.topLevelWindows():
            if isinstance(window, QQuickView) and window.isVisible():
                window.grabWindow().save(file)
                sys.stdout.write(f"{file}\n")
                sys.stdout.flush()


def main() -> int:
    config = Path(sys.argv[1])
    settings = load_panel(config)
    start_logging(settings.log_level)
    make_application(settings.screen.language)
    camera = Camera()  # lives as long as the panel
    ended = run(config, settings)
    del camera
    return ended


if __name__ == "__main__":
    sys.exit(main())
