"""The bundled fonts: Inter at once, the Arabic script when it is first needed.

Other scripts are the system's: see the README.
"""

from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

FAMILIES = ("Inter", "IBM Plex Sans Arabic")
IN_ARABIC = ("ar",)  # languages of the door


def font() -> QFont:
    return QFont([*FAMILIES])


@cache
def add_latin(fonts: Path) -> None:
    """Latin, Greek and Cyrillic."""
    _add(fonts)


@cache
def add_arabic(fonts: Path) -> None:
    """Its files cost a first frame 2 ms: those of other languages wait with it."""
    _add(fonts / "arabic")


def _add(folder: Path) -> None:
    for file in sorted(folder.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
