"""What stands on the sheets of the day, in each size: nothing is clipped or small."""

import pytest
from PySide6.QtGui import QGuiApplication

from panel.demo.pictures import shown
from panel.demo.scenarios import MEETINGS
from panel.demo.slots import PEOPLE
from panel.ui.look import PLAIN
from tests.ui.flaws import flaws
from tests.ui.sight import Sight

SCENES = ("slot-picked", "book-later", "book-typing", "book-host", "booked", "taken", "meeting")
SIZES = ((480, 320), (720, 1280))
NAMES = (*{who for _, _, who, _ in MEETINGS}, *(one.name for one in PEOPLE), "contoso.example")


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("scene", SCENES)
def test_every_sheet_of_the_day_is_whole(
    qapp: QGuiApplication, scene: str, size: tuple[int, int]
) -> None:
    for language in ("en", "fr"):
        with shown(qapp, scene, size, language, None, PLAIN) as window:
            window.grabWindow()
            of_rooms = "wheelchair", "fauteuil", "rollstuhl", "8 "
            assert flaws(Sight(window), (*NAMES, *of_rooms)) == [], language
