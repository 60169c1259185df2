"""Pictures of the main screens that guard against change; run as a program, it remakes them.

Kept at half their size, compared in blocks: letters are drawn a little differently by each
FreeType and each Qt, and may stand a pixel beside; a button that moves, or another colour, shows.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter

from panel.demo.pictures import shown
from panel.ui.look import PLAIN, Look
from panel.ui.window import PanelWindow, make_application, speak
from panel.zone import settle_in

FOLDER = Path(__file__).parent / "reference"
BLOCK = 4  # pixels of half the size
ASIDE = range(-1, 2)  # so many of them may everything stand aside, either way
TOLERATED = 16  # of 255, in the mean of a block
FEW = 4  # blocks may be odd: a letter that is wider


class Kept(NamedTuple):
    scenario: str
    theme: str
    language: str
    size: tuple[int, int]

    @property
    def file(self) -> Path:
        width, height = self.size
        return FOLDER / f"{self.scenario}-{self.theme}-{self.language}-{width}x{height}.png"


Hinting = QFont.HintingPreference
WIDE, TALL = (800, 480), (720, 1280)
KEPT = (
    Kept("free", "dark", "en", WIDE),
    Kept("waiting", "light", "en", WIDE),
    Kept("in-use", "contrast", "de", WIDE),
    Kept("unsure", "dark", "ar", WIDE),
    Kept("released", "dark", "fr", TALL),
    Kept("book-later", "light", "en", TALL),
    Kept("rooms", "dark", "en", WIDE),
    Kept("options", "contrast", "en", WIDE),
)


@contextmanager
def hung(
    kept: Kept, app: QGuiApplication, hinting: Hinting = Hinting.PreferNoHinting
) -> Iterator[PanelWindow]:
    """The screen in a window, at rest; letters as wide as they are, whatever fontconfig says."""
    speak(app, kept.language)
    font = app.font()
    font.setHintingPreference(hinting)
    app.setFont(font)
    look: Look = {**PLAIN, "theme": kept.theme, "motion": "reduced"}
    with shown(app, kept.scenario, kept.size, kept.language, None, look) as window:
        drawn(window)
        yield window
    window.deleteLater()


def drawn(window: PanelWindow) -> QImage:
    """At half its size."""
    for _ in range(2):
        QCoreApplication.processEvents()
        picture = window.grabWindow()
    return picture.scaled(
        picture.size() / 2,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def odd(picture: QImage, reference: QImage) -> list[QRect]:
    """The blocks, in pixels of the screen, that differ however a little aside one looks."""
    here = _blocks(picture, 0, 0)
    sides = [_blocks(reference, x, y) for x in ASIDE for y in ASIDE]
    found = []
    for y in range(here.height()):
        for x in range(here.width()):
            mean = here.pixelColor(x, y)
            if min(_apart(mean, side.pixelColor(x, y)) for side in sides) > TOLERATED:
                found.append(QRect(x * 2 * BLOCK, y * 2 * BLOCK, 2 * BLOCK, 2 * BLOCK))
    return found


def _apart(one: QColor, other: QColor) -> int:
    return max(
        abs(one.red() - other.red()),
        abs(one.green() - other.green()),
        abs(one.blue() - other.blue()),
    )


def _blocks(picture: QImage, x: int, y: int) -> QImage:
    """The mean of each block; the picture moved by so much, its edges drawn out."""
    moved = picture.copy()
    painter = QPainter(moved)
    painter.drawImage(x, y, picture)
    painter.end()
    return moved.scaled(
        picture.width() // BLOCK,
        picture.height() // BLOCK,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def main() -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    settle_in("UTC")
    app = make_application("en")
    FOLDER.mkdir(exist_ok=True)
    for kept in KEPT:
        with hung(kept, app) as window:
            drawn(window).save(str(kept.file), None, 0)
        sys.stdout.write(f"{kept.file.name}: {kept.file.stat().st_size // 1024} kB\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
