"""The code at the door, as a phone's camera finds it."""

import pytest
import zxingcpp
from PySide6.QtGui import QImage

from panel.codes.picture import QUIET, squares
from panel.demo.codes import PICTURES, TEXTS
from panel.demo.pictures import SIZES
from panel.ui.code_images import drawn
from panel.ui.codes import CodesBridge
from tests.ui.conftest import OpenGlass
from tests.ui.glass import Glass, scene
from tests.ui.test_screens import view_of

SMALLEST = (480, 320)
OTHER = "https://lyon-a-3-saturne.rooms.contoso.example/c/bT5wQn0JrYv3XkLh8ZsGd6MfAaC2uEoP9i"
LONG = f"https://{'panel-' * 4}0042.rooms.contoso.example:8443/c/bT5wQn0JrYv3XkLh8ZsGd6MfAaC2uEoP9i"
sizes = pytest.mark.parametrize("size", [*SIZES, SMALLEST], ids=lambda size: f"{size[0]}x{size[1]}")


def read(glass: Glass) -> list[str]:
    """What a phone reads off the glass."""
    plane = glass.window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
    return [found.text for found in zxingcpp.read_barcodes(plane)]


def day(glass: Glass) -> tuple[float, float, float, float]:
    """Where the hours of the day lie."""
    place = scene(glass.only("Days"))
    return place.x(), place.y(), place.width(), place.height()


def only_fitted() -> CodesBridge:
    return CodesBridge(fitted=True)


def test_the_demo_shows_the_codes_that_it_says() -> None:
    assert {kind: squares(text) for kind, text in TEXTS.items()} == PICTURES


@sizes
@pytest.mark.parametrize("scenario", ["waiting", "offline"])
def test_a_phone_reads_the_code_off_every_screen(
    glass: OpenGlass, size: tuple[int, int], scenario: str
) -> None:
    door = glass(view_of(scenario), size=size)
    assert read(door) == [TEXTS["door"]]


@sizes
@pytest.mark.parametrize("text", [OTHER, LONG], ids=["usual", "long"])
def test_each_square_is_whole_pixels_large_enough_for_a_camera(
    glass: OpenGlass, size: tuple[int, int], text: str
) -> None:
    door = glass(view_of("waiting"), size=size)
    door.turn(squares(text))
    code = door.only("Code")
    square = float(code.property("module"))
    assert square == int(square) >= (2 if size == SMALLEST else 3)
    modules = int(code.property("modules")) + 2 * QUIET
    assert (code.width(), code.height()) == (square * modules, square * modules)
    assert read(door) == [text]


@sizes
def test_no_edge_of_a_square_is_blurred(glass: OpenGlass, size: tuple[int, int]) -> None:
    door = glass(view_of("waiting"), size=size)
    code = door.only("Code")
    pixels = int(code.property("module"))
    wanted = drawn(PICTURES["door"])
    side = wanted.width() * pixels
    found = scene(code)  # between two pixels, maybe: then it is drawn on either
    x, y = int(found.x()) + QUIET * pixels, int(found.y()) + QUIET * pixels
    picture = door.window.grabWindow().convertToFormat(wanted.format())
    cuts = [picture.copy(x + right, y + down, side, side) for right in (0, 1) for down in (0, 1)]
    assert wanted.scaled(side, side) in cuts


def test_the_next_code_takes_the_place_of_the_one_before(glass: OpenGlass) -> None:
    door = glass(view_of("waiting"))
    door.turn(squares(OTHER))
    assert read(door) == [OTHER]


def test_the_same_code_again_draws_nothing(glass: OpenGlass) -> None:
    door = glass(view_of("free"))
    door.rest()
    before = door.frames
    door.codes.show(PICTURES["door"])
    door.codes.fit(fitted=True)
    door.codes.bring([(kind, PICTURES[kind]) for kind in ("later", "wifi", "report")])
    door.rest()
    assert door.frames == before
    door.codes.show(squares(OTHER))
    assert door.drew_since(before)


def test_only_what_has_changed_is_told() -> None:
    codes, told = CodesBridge(fitted=True), list[str]()
    codes.fittedChanged.connect(lambda: told.append("fitted"))
    codes.doorChanged.connect(lambda: told.append("door"))
    codes.othersChanged.connect(lambda: told.append("others"))
    for _ in range(2):
        codes.show(PICTURES["door"])
        codes.bring([("wifi", PICTURES["wifi"])])
        codes.fit(fitted=False)
    assert told == ["door", "others", "fitted"]


@sizes
def test_nothing_moves_when_the_code_comes_or_goes(glass: OpenGlass, size: tuple[int, int]) -> None:
    door = glass(view_of("free"), size=size, codes=only_fitted())
    before = day(door)
    assert read(door) == []
    door.turn(PICTURES["door"])
    assert (day(door), read(door)) == (before, [TEXTS["door"]])
    door.turn("")
    assert (day(door), read(door)) == (before, [])


@sizes
def test_the_first_frame_keeps_the_place_of_the_code(
    glass: OpenGlass, size: tuple[int, int]
) -> None:
    door = glass(view_of("free"), size=size)
    later = day(door)
    door.window.rootObject().setProperty("settled", False)
    door.settle()
    assert (day(door), read(door)) == (later, [])


@sizes
def test_a_door_without_a_page_for_phones_is_all_day(
    glass: OpenGlass, size: tuple[int, int]
) -> None:
    door = glass(view_of("free"), size=size, codes=CodesBridge(fitted=False))
    pane = scene(door.only("DayColumn"))
    x, y, width, height = day(door)
    bar = 1.5 * float(door.theme().property("target"))  # what leads on from the day
    assert pane.bottom() - bar < y + height < pane.bottom()
    assert pane.right() - x - width == pytest.approx(x - pane.left())
    assert "Use your phone" not in door.said()


@pytest.mark.parametrize(
    "text",
    [
        "",
        ".",
        "21",
        "21.",
        "0.",
        "-1.AA",
        "2.A",
        "2.8A==8A",
        "2.äö",
        "²1.AA",
        "178." + "A" * 5281,
        "21." + "A" * 76,
        "99999999999.AA",
        PICTURES["door"][:-1],
        PICTURES["door"] + "A",
    ],
)
def test_a_broken_picture_is_none(text: str) -> None:
    assert drawn(text).isNull()


def test_a_picture_has_one_pixel_a_square() -> None:
    image = drawn("2.kA")  # dark, light; light, dark
    assert (image.width(), image.height()) == (2, 2)
    shades = [image.pixelColor(x, y).lightness() for y in (0, 1) for x in (0, 1)]
    assert shades == [0, 255, 255, 0]


def test_a_broken_code_at_the_door_is_an_empty_place(glass: OpenGlass) -> None:
    door = glass(view_of("free"))
    door.turn("21.broken")
    assert read(door) == []
