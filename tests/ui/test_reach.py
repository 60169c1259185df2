"""Within reach of somebody who sits: where a site asks for it, whatever is tapped lies low."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication

from panel.demo.pictures import shown
from panel.demo.scenarios import SCENARIOS, led_to
from panel.demo.sheets import Scene, samples
from panel.ui.look import PLAIN, Look
from panel.ui.pin import PinBridge
from panel.ui.window import PanelWindow, speak
from tests.ui.conftest import OpenGlass
from tests.ui.corner import Corner
from tests.ui.flaws import flaws
from tests.ui.sight import Sight, above, is_a, scene
from tests.ui.test_screens import DOORS
from tests.ui.test_slot_screens import NAMES

Size = tuple[int, int]

LOW: Look = {**PLAIN, "reach": "low"}
SHEETS = tuple(name for name, one in SCENARIOS.items() if one.sheet is not None)
TYPING = ("book-host",)  # a keyboard fills the lower half: what it finds lies right above it
SIZES: tuple[Size, ...] = ((480, 320), (800, 480), (1280, 800), (720, 1280))
LANGUAGES = ("en", "de", "ar")
sizes = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")


@sizes
def test_in_low_reach_whatever_is_tapped_on_a_sheet_lies_low(
    qapp: QGuiApplication, size: Size
) -> None:
    found = {}
    for number, sheet in enumerate(SHEETS):
        language = LANGUAGES[(number + SIZES.index(size)) % len(LANGUAGES)]
        speak(qapp, language)
        with shown(qapp, sheet, size, language, None, LOW) as window:
            high = too_high(window, highest(size, sheet))
            found[sheet, language] = [*high, *flaws(Sight(window), (*NAMES, "Lyon", "8 "))]
    assert not {sheet: what for sheet, what in found.items() if what}


def highest(size: Size, sheet: str) -> float:
    """45 % of an upright screen, half of another; 60 % of that above a keyboard."""
    width, height = size
    if height > width:
        return height * 0.55
    return height * (0.4 if sheet in TYPING else 0.5)


def too_high(window: PanelWindow, line: float) -> Iterator[str]:
    """What begins above the line; of a list, only what cannot be drawn down to it."""
    sight = Sight(window)
    handles = (item for item in sight.items() if is_a(item, "SlotHandle"))
    for item in (*sight.controls(), *handles):
        place = scene(item)
        flick = above(item, "QQuickFlickable")
        top = place.top()
        if flick is not None:
            top += float(flick.property("contentY")) - float(flick.property("originY"))
        if top < line - 1:
            yield f"{item.property('text') or item.metaObject().className()} at {place.top():.0f}"


@sizes
def test_administrators_hold_the_date_which_lies_low(
    glass: OpenGlass, tmp_path: Path, size: Size
) -> None:
    corner = Corner(glass, tmp_path, size, LOW)
    date = next(item for item in corner.door.items() if is_a(item, "DateLine"))
    place = scene(date).topLeft().toPoint() + QPoint(20, 8)
    assert place.y() > highest(size, "")
    assert not corner.hold_corner().is_open("PinSheet"), "there is nothing in the upper corner"
    assert corner.hold_corner(place).is_open("PinSheet")
    corner.close()


@sizes
def test_a_long_press_on_a_button_is_no_administrators(qapp: QGuiApplication, size: Size) -> None:
    """Some fingers take their time."""
    for door in DOORS:
        with shown(qapp, door, size, "en", None, LOW) as window:
            room, now = led_to(SCENARIOS[door])
            window.bring({**samples(Scene(door, room, now, "en")), "Pin": PinBridge()})
            window.grabWindow()
            sight = Sight(window)
            held = scene(sight.only("AdminCorner"))
            pressed = [c for c in sight.controls() if above(c, "QQuickFlickable") is None]
            assert pressed
            assert not [c for c in pressed if held.intersects(scene(c))], door
