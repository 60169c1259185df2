"""A picture of the door for those far away: what it shows, but not the codes."""

import pytest
import zxingcpp
from PySide6.QtGui import QImage

from panel.fleet.shot import BLOT, LARGEST, WIDEST, grab, png
from tests.ui.conftest import OpenGlass
from tests.ui.sight import painted
from tests.ui.test_code_sheet import tap_code
from tests.ui.test_screens import view_of
from tests.ui.test_sign_in import open_sheet


def read(picture: QImage) -> list[str]:
    """What a phone would read off it."""
    plane = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    return [found.text for found in zxingcpp.read_barcodes(plane)]


def test_the_door_is_on_it_and_its_code_is_not(glass: OpenGlass) -> None:
    door = glass(view_of("waiting"))
    door.settle()
    assert read(door.window.grabWindow())
    shot = grab(door.window)
    assert shot.size() == door.window.size()
    assert not read(shot)
    plain = door.window.grabWindow()
    left = [(x, y) for x in range(0, 300, 7) for y in range(0, 200, 7)]
    assert [shot.pixel(*at) for at in left] == [plain.pixel(*at) for at in left]


def test_the_codes_of_a_sheet_are_not_on_it_either(glass: OpenGlass) -> None:
    door = glass(view_of("free"))
    tap_code(door)
    door.settle()
    assert read(door.window.grabWindow())
    assert not read(grab(door.window))


def test_nor_is_the_code_with_which_a_room_is_signed_in(glass: OpenGlass) -> None:
    door, _ = open_sheet(glass)
    (code,) = (text for text in door.texts() if text.property("text") == "FRWQDE7YL")
    where = painted(code).toAlignedRect().adjusted(1, 1, -1, -1)
    assert len(colours(door.window.grabWindow().copy(where))) > 1
    assert colours(grab(door.window).copy(where)) == {BLOT.rgb()}


def colours(picture: QImage) -> set[int]:
    return {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}


@pytest.mark.parametrize("size", [(800, 480), (3840, 2160)])
def test_a_picture_is_small_and_can_be_opened(size: tuple[int, int]) -> None:
    picture = QImage(*size, QImage.Format.Format_RGB32)
    noise = 7
    for y in range(0, size[1], 2):
        for x in range(0, size[0], 40):
            noise = (noise * 1103515245 + 12345) % 2**31
            picture.setPixel(x, y, noise)
    data = png(picture)
    assert data.startswith(b"\x89PNG")
    assert len(data) <= LARGEST
    opened = QImage.fromData(data)
    assert 0 < opened.width() <= WIDEST


def test_a_picture_of_noise_is_made_smaller_until_it_fits() -> None:
    size = 1200 * 800
    noise, seed = bytearray(), 7
    for _ in range(size):
        seed = (seed * 1103515245 + 12345) % 2**31
        noise += (seed >> 8).to_bytes(4, "little")[:3] + b"\xff"
    picture = QImage(bytes(noise), 1200, 800, QImage.Format.Format_RGB32)
    data = png(picture)
    assert len(data) <= LARGEST
    assert QImage.fromData(data).width() < 1200
