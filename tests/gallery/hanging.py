"""One wall: each door opened in a window, walked through its sizes, its flaws found."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow

from panel.demo.pictures import ROOM_DETAIL, shown
from panel.demo.scenarios import MEETINGS
from panel.ui.look import PLAIN, Look
from panel.ui.window import make_application
from panel.zone import settle_in
from tests.gallery.screens import Size, Wall
from tests.ui.flaws import all_flaws, flaws
from tests.ui.sight import Sight

NAMES = ("Lyon-", *ROOM_DETAIL.values(), *(organizer for _, _, organizer, _ in MEETINGS))
ASLEEP = ("dim",)  # nobody reads a door at night before it is woken
QUICK = 75  # of 100, in Qt's scale for PNG: larger files, a third of the time


class Hung(NamedTuple):
    """One screen, its picture, and what is wrong with it."""

    scenario: str
    size: Size
    theme: str
    language: str
    file: Path
    flaws: list[str]


def hang(wall: Wall, folder: Path) -> list[Hung]:
    settle_in("UTC")  # where the scenarios' day is
    app = make_application(wall.language)
    look = at_rest(wall.theme)
    place = folder / wall.name
    place.mkdir(parents=True, exist_ok=True)
    hung: list[Hung] = []
    for scenario in wall.scenarios:
        for sizes in wall.ways():
            with shown(app, scenario, sizes[0], wall.language, None, look) as window:
                for size in sizes:
                    picture = resized(window, size)
                    file = place / f"{scenario}-{size[0]}x{size[1]}.png"
                    if not picture.save(str(file), None, QUICK):
                        raise OSError(f"{file}: no PNG can be written there")
                    look_for = flaws if scenario in ASLEEP else all_flaws
                    found = look_for(Sight(window), NAMES)
                    hung.append(Hung(scenario, size, wall.theme, wall.language, file, found))
            window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return hung


def at_rest(theme: str) -> Look:
    """It looks as it does with motion; but nothing is caught on its way."""
    return {**PLAIN, "theme": theme, "motion": "reduced"}


def resized(window: QQuickWindow, size: Size) -> QImage:
    """As it stands once everything has found its place."""
    window.resize(*size)
    for _ in range(2):
        QCoreApplication.processEvents()
        picture = window.grabWindow()  # rows find their places only when a frame is drawn
    return picture


def flawed(hung: list[Hung]) -> Iterator[tuple[Hung, str]]:
    for one in hung:
        for flaw in one.flaws:
            yield one, flaw
