"""A door, or the bare window beside it, flicked up and down; says its frames as JSON."""

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QSize, QSizeF, QTimer, QUrl
from PySide6.QtQuick import QQuickItem, QQuickView

from panel.demo.pictures import shown
from panel.ui.look import PLAIN
from panel.ui.window import make_application
from panel.zone import settle_in
from tests.ui.sight import Sight

HERE = Path(__file__).resolve().parent
SIZE = (1280, 800)
SPEED = 2400.0  # pixels a second: a quick finger
LASTS = 0.7  # seconds that each flick is watched
SHEETS: tuple[tuple[str, dict[str, str]], ...] = (
    ("Code", {"kind": "phone"}),
    ("Options", {}),
    ("Rooms", {}),
    ("Slot", {}),
)


class Watched:
    """A window and its frames."""

    def __init__(self, window: QQuickView) -> None:
        self.window = window
        self.frames: list[float] = []
        window.frameSwapped.connect(self._drawn)

    def _drawn(self) -> None:
        self.frames.append(time.perf_counter())

    def watch(self, seconds: float) -> list[float]:
        """What lay between frames, in seconds."""
        self.frames.clear()
        loop = QEventLoop()
        QTimer.singleShot(int(seconds * 1000), loop.quit)
        loop.exec()
        return [b - a for a, b in zip(self.frames, self.frames[1:], strict=False)]

    def flicks(self, days: QQuickItem, times: int) -> dict[str, object]:
        between: list[float] = []
        cpu = 0.0
        for number in range(times):
            down = number % 2 == 0
            days.flick(0.0, -SPEED if down else SPEED)  # type: ignore[attr-defined]  # QML's own
            began = time.process_time()
            between += self.watch(LASTS)
            cpu += time.process_time() - began
        return {"between": between, "frames": len(between), "cpu": cpu}

    def opens(self, name: str, about: dict[str, str]) -> float:
        """Seconds until the first frame with the sheet."""
        self.frames.clear()
        began = time.perf_counter()
        self.window.rootObject().open(name, about)  # type: ignore[attr-defined]  # QML's own
        while not self.frames:
            QCoreApplication.processEvents()
        return self.frames[0] - began

    def sheets(self, sight: Sight) -> dict[str, float]:
        """Each opened twice: read from its file, and again."""
        took: dict[str, float] = {}
        for name, about in SHEETS:
            for again in ("first", "again"):
                took[f"{name} {again}"] = self.opens(name, about)
                self.watch(0.5)
                sight.only("Sheets").close()  # type: ignore[attr-defined]  # QML's own
                self.watch(0.2)
        return took


def main(what: str, times: int) -> int:
    settle_in("UTC")
    app = make_application("en")
    with shown(app, "free", SIZE, "en", None, PLAIN) as window:
        days = Sight(window).only("Days")
        area = QSizeF(days.width(), days.height())
        if what == "door":
            watched = Watched(window)
            watched.watch(0.5)
            told = watched.flicks(days, times)
            told["sheets"] = watched.sheets(Sight(window))
        else:
            told = bare(area, times)
    sys.stdout.write(f"{json.dumps(told)}\n")
    sys.stdout.flush()
    return 0


def bare(area: QSizeF, times: int) -> dict[str, object]:
    window = QQuickView()
    window.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    window.resize(QSize(*SIZE))
    window.setSource(QUrl.fromLocalFile(str(HERE / "scrolling.qml")))
    window.rootObject().setProperty("area", area)
    window.show()
    watched = Watched(window)
    watched.watch(0.5)
    (days,) = (item for item in window.rootObject().childItems() if item.objectName() == "Days")
    told = watched.flicks(days, times)
    told["sheets"] = {"bare": watched.opens("", {})}
    window.close()
    return told


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2])))
