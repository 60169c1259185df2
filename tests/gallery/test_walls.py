"""A slice of the gallery: every state in four sizes, its theme and language another each time.

`make gallery` draws the rest.
"""

from itertools import product

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication

from panel.demo.pictures import shown
from panel.demo.scenarios import SCENARIOS
from panel.ui.window import make_application, speak
from panel.zone import settle_in
from tests.gallery.hanging import ASLEEP, NAMES, at_rest, resized
from tests.gallery.screens import THEMES, Size
from tests.ui.flaws import all_flaws, flaws
from tests.ui.flaws_fingers import reach_flaws
from tests.ui.sight import Sight

SIZES: tuple[Size, ...] = ((480, 320), (800, 480), (1280, 800), (720, 1280))
LANGUAGES = ("en", "fr", "de", "ar")
WALLS = tuple(product(THEMES, LANGUAGES))


@pytest.fixture(scope="module")
def app() -> QGuiApplication:
    settle_in("UTC")  # where the scenarios' day is
    return make_application("en")


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_no_designer_would_send_a_screen_back(
    app: QGuiApplication, size: Size, capfd: pytest.CaptureFixture[str]
) -> None:
    found = {}
    for number, scenario in enumerate(SCENARIOS):
        # five a size: the sizes of one state never meet in the same theme and language
        theme, language = WALLS[(number + 5 * SIZES.index(size)) % len(WALLS)]
        speak(app, language)
        with shown(app, scenario, size, language, None, at_rest(theme)) as window:
            resized(window, size)
            look_for = flaws if scenario in ASLEEP else all_flaws
            found[scenario, theme, language] = look_for(Sight(window), NAMES)
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not {screen: flaw for screen, flaw in found.items() if flaw}
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("size", SIZES[1::2], ids=lambda size: f"{size[0]}x{size[1]}")
def test_where_reach_is_low_nothing_on_the_door_lies_high(app: QGuiApplication, size: Size) -> None:
    found = {}
    # What is turned is upright for whoever stands before it, not for the window.
    doors = (name for name, one in SCENARIOS.items() if one.sheet is None and not one.rotate)
    for scenario in doors:
        with shown(app, scenario, size, "en", None, {**at_rest("dark"), "reach": "low"}) as window:
            resized(window, size)
            found[scenario] = list(reach_flaws(Sight(window)))
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not {screen: flaw for screen, flaw in found.items() if flaw}
