"""The look of the door: what the settings say is what is seen, at once and without a restart."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QGuiApplication, QImage

from panel.ui.contrast import text_of
from panel.ui.look import PLAIN, Look
from tests.ui.conftest import OpenGlass
from tests.ui.glass import Glass, is_a, scene
from tests.ui.test_screens import view_of
from tests.ui.theme import LOOKS, Theme

LIGHT = Look(**{**PLAIN, "theme": "light"})
MM = 25.4


@pytest.fixture(autouse=True)
def _(qapp: object) -> None:
    """Theme is QML."""


def logo(folder: Path, shape: int = 2) -> Look:
    image = QImage(90 * shape, 90, QImage.Format.Format_RGB32)
    image.fill(0xFF00FF)
    assert image.save(str(folder / "logo.png"))
    url = (folder / "logo.png").as_uri()
    return Look(**{**PLAIN, "logo": url, "logoShape": float(shape)})


@pytest.mark.parametrize(
    ("minute", "worn"), [(0, "dark"), (7 * 60, "light"), (19 * 60 - 1, "light"), (19 * 60, "dark")]
)
def test_auto_is_light_by_day_and_dark_by_night(minute: int, worn: str) -> None:
    theme = Theme("auto")
    theme.set("minute", minute)
    assert theme.word("dress") == worn


def test_a_sensor_knows_better_than_the_clock() -> None:
    theme = Theme("auto")
    theme.set("minute", 12 * 60)
    theme.set("daylight", "dark")
    assert theme.word("dress") == "dark"


@pytest.mark.parametrize("look", LOOKS)
def test_a_sensor_changes_nothing_that_was_chosen(look: str) -> None:
    theme = Theme(look)
    theme.set("daylight", "dark" if look == "light" else "light")
    assert theme.word("dress") == look


@pytest.mark.parametrize("size", [(480, 320), (800, 480), (1280, 800), (720, 1280)])
@pytest.mark.parametrize("inches", [3.5, 7.0, 10.1, 21.5])
def test_a_finger_finds_12_mm_on_a_screen_that_is_known(
    size: tuple[int, int], inches: float
) -> None:
    theme = Theme(inches=inches)
    theme.set("screen", QSizeF(*size))
    pixels_per_mm = (size[0] ** 2 + size[1] ** 2) ** 0.5 / inches / MM
    assert theme.number("target") / pixels_per_mm >= 12 - 1e-9
    assert theme.number("targetLeast") / pixels_per_mm >= 9 - 1e-9


def test_words_grow_and_those_that_are_large_already_grow_less() -> None:
    usual, large = Theme(), Theme(textScale=1.6)
    grown = {
        role: large.number(role) / usual.number(role)
        for role in ("tinySize", "textSize", "clockSize")
    }
    assert grown["tinySize"] == grown["textSize"] == pytest.approx(1.6)
    assert 1 < grown["clockSize"] < 1.6


def test_with_reduced_motion_nothing_takes_time() -> None:
    theme = Theme(motion="reduced")
    assert theme.number("turn") == theme.number("press") == 0


def test_a_new_look_is_worn_at_once(glass: OpenGlass) -> None:
    door = glass(view_of("in-use"))
    door.window.dress(LIGHT)
    door.settle()
    paper = door.window.grabWindow().pixelColor(door.window.width() - 4, 4)
    assert paper.name() == text_of(Theme("light").of("paper"))


def test_the_name_stands_where_it_stands_before_the_logo_is_read(
    glass: OpenGlass, tmp_path: Path
) -> None:
    door = glass(view_of("in-use"), look=logo(tmp_path), name="Saturne")
    tile = scene(door.only("Logo"))
    name = next(text for text in door.texts() if text.property("text") == "Saturne")
    assert tile.right() < scene(name).left()
    assert tile.width() / tile.height() == pytest.approx(0.72 * 2 + 0.28)
    seen = door.window.grabWindow().pixelColor(tile.center().toPoint())
    assert seen.name() == "#ff00ff"


def test_a_logo_gives_way_to_the_name(glass: OpenGlass, tmp_path: Path) -> None:
    door = glass(view_of("in-use"), look=logo(tmp_path, shape=20))
    assert scene(door.only("Logo")).width() <= 0.24 * scene(door.only("Head")).width()


def test_a_logo_that_breaks_while_it_is_read_leaves_no_tile(
    qapp: QGuiApplication, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    look = logo(tmp_path)
    (tmp_path / "logo.png").write_bytes((tmp_path / "logo.png").read_bytes()[:60])
    with Glass(qapp, view_of("in-use"), look=look, name="Saturne") as door:
        assert not [item for item in door.items() if is_a(item, "Logo")]
        name = next(text for text in door.texts() if text.property("text") == "Saturne")
        assert scene(name).left() == scene(door.only("Head")).left()
    assert "Error decoding" in capfd.readouterr().err  # Qt's one line, for the log
