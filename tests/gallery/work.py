"""One process of the gallery: wall after wall, and their contact sheets."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QSize

from tests.gallery.contact import sheet
from tests.gallery.hanging import Hung, hang
from tests.gallery.screens import TALL, Wall


def listen(folder: Path) -> None:
    """Whatever Qt says of a screen is a flaw."""
    ears = (folder / f"{os.getpid()}.stderr").open("w", encoding="utf-8")
    os.dup2(ears.fileno(), sys.stderr.fileno())


def work(wall: Wall, folder: Path) -> list[Hung]:
    hung = hang(wall, folder)
    for size in wall.sizes:
        of_a_size = [one for one in hung if one.size == size]
        tall = size in TALL
        box = QSize(200, 340) if tall else QSize(340, 227)
        file = folder / f"contact-{wall.name}-{size[0]}x{size[1]}.png"
        sheet(of_a_size, file, 9 if tall else 6, box)
    return hung
