"""From panel.toml to a light."""

from pathlib import Path

import pytest

from panel.config.light import LightTable, light
from panel.config.phone import NotFitted
from panel.config.sentences import ConfigError
from panel.config.settings import PanelFile
from panel.config.toml_file import checked, parsed
from panel.lights.base import Colour, NoLight
from panel.lights.make import maker

PATH = Path("panel.toml")


def fitted(toml: str) -> LightTable:
    text = f'room.mailbox = "lyon-1@example.com"\n[light]\n{toml}'.encode()
    found = light(PATH, checked(PATH, parsed(str(PATH), text), PanelFile).light)
    assert not isinstance(found, NotFitted)
    return found


def test_a_file_beside_panel_toml(tmp_path: Path) -> None:
    maker(fitted('kind = "file"\nfile = "light"'), tmp_path)().show(Colour(1, 0, 0.5))
    assert (tmp_path / "light").read_text() == "1.00 0.00 0.50\n"


@pytest.mark.parametrize(
    ("toml", "sentence"),
    [
        ('kind = "rgb"', 'light.kind = "rgb" needs light.pins: add it.'),
        ('kind = "sysfs"', 'light.kind = "sysfs" needs light.names: add it.'),
        ('kind = "file"', 'light.kind = "file" needs light.file: add it.'),
        (
            'kind = "usb"\npins = [1, 2, 3]',
            'light.pins does not go with light.kind = "usb": remove it, or write kind = "rgb".',
        ),
        (
            'kind = "sysfs"\nnames = ["a", "b"]',
            "light.names has two: give one that mixes colours, or a red, a green and a blue one.",
        ),
    ],
)
def test_what_does_not_go_together_is_told(toml: str, sentence: str) -> None:
    with pytest.raises(ConfigError) as told:
        fitted(toml)
    assert str(told.value) == f"panel.toml: {sentence}"


@pytest.mark.parametrize(
    ("toml", "sentence"),
    [
        ('kind = "strip"\ndevice = "there/is/none"', "There is no .*none: switch SPI on"),
        ('kind = "sysfs"\nnames = ["no-such-led"]', "There is no LED no-such-led in /sys/class"),
        ('kind = "rgb"\npins = [17, 27, 22]', "gpio|GPIO"),
        ('kind = "usb"', "No USB light that is known is plugged in: plug one in."),
    ],
)
def test_a_light_that_is_not_there_is_told(toml: str, sentence: str, tmp_path: Path) -> None:
    with pytest.raises(NoLight, match=sentence):
        maker(fitted(toml), tmp_path)()


def test_a_strip_on_what_is_no_spi_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(NoLight, match=r"file is no SPI device: .*\."):
        maker(fitted('kind = "strip"\ndevice = "file"'), tmp_path)()
