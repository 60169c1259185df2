"""One process of the gallery: wall after wall, and their contact sheets."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QSize

from tests.gallery.contact import sheet
from tests.gallery.hanging import Hung, hang
from tests.gallery.screens import Wall


def listen(folder: Path) -> None:
    """Whatever Qt says of a screen is a flaw."""
    ears = (folder / f"{os.getpid()}.stderr").open("w", encoding="utf-8")
    os.dup2(ears.fileno(), sys.stderr.fileno())


def work(wall: Wall, folder: Path) -> list[Hung]:
    hung = hang(wall, folder)
    for kind, tall in (("wide", False), ("tall", True)):
        some = [one for one in hung if (one.size[1] > one.size[0]) is tall]
        box = QSize(200, 340) if tall else QSize(400, 250)
        sheet(some, folder / f"contact-{wall.name}-{kind}.png", 8 if tall else 4, box)
    return hung
