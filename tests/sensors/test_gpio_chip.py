"""The chip that holds the header's pins, among those of a Pi, and what is said without one."""

from contextlib import suppress
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from sensors.base import NoChip
from sensors.gpio_chip import find_chip, pi_factory


class _Refused(Exception):
    pass


@dataclass
class Chips:
    """The chips of a machine as lgpio shows them, by number."""

    labels: dict[int, str]
    closed: set[int] = field(default_factory=set)
    open_now: set[int] = field(default_factory=set)
    error: type[Exception] = _Refused

    def in_folder(self, folder: Path) -> Path:
        for number in self.labels:
            (folder / f"gpiochip{number}").touch()
        return folder

    def gpiochip_open(self, gpiochip: int) -> int:
        if gpiochip in self.closed:
            raise _Refused("can not open gpiochip")
        self.open_now.add(gpiochip)
        return gpiochip

    def gpio_get_chip_info(self, handle: int) -> list[Any]:
        return [0, 54, f"gpiochip{handle}", self.labels[handle]]

    def gpiochip_close(self, handle: int) -> int:
        self.open_now.remove(handle)
        return 0


@pytest.mark.parametrize(
    ("labels", "number"),
    [
        ({0: "pinctrl-bcm2835"}, 0),
        ({0: "pinctrl-bcm2711", 1: "raspberrypi-exp-gpio"}, 0),
        ({0: "gpio-brcmstb@107d508500", 4: "pinctrl-rp1", 10: "gpio-brcmstb"}, 4),
        ({0: "pinctrl-rp1", 10: "gpio-brcmstb@107d508500", 11: "gpio-brcmstb"}, 0),
        ({2: "raspberrypi-exp-gpio", 15: "pinctrl-rp1"}, 15),
    ],
)
def test_the_chip_is_found_by_its_label(
    tmp_path: Path, labels: dict[int, str], number: int
) -> None:
    chips = Chips(labels)
    assert find_chip(chips.in_folder(tmp_path), chips) == number
    assert not chips.open_now


def test_a_machine_without_pins_says_so(tmp_path: Path) -> None:
    chips = Chips({0: "INT34C5:00"})
    with pytest.raises(NoChip, match=r"no GPIO chip of a Raspberry Pi in .*: use pins on"):
        find_chip(chips.in_folder(tmp_path), chips)


def test_a_chip_without_the_right_to_it_names_the_group(tmp_path: Path) -> None:
    chips = Chips({0: "pinctrl-rp1"}, closed={0})
    with pytest.raises(NoChip, match=r"gpiochip0 cannot be opened: add .* to the group gpio\."):
        find_chip(chips.in_folder(tmp_path), chips)


def test_without_lgpio_the_remedy_is_to_install_it() -> None:
    if find_spec("lgpio"):
        pytest.skip("lgpio is installed here")
    with pytest.raises(NoChip, match=r"install python3-lgpio or room-panel\[gpio\]\."):
        pi_factory()


def test_lgpio_leaves_no_file_here_and_does_not_move_the_panel_elsewhere() -> None:
    """It makes a FIFO where it is imported, and changes to that folder."""
    here, files = Path.cwd(), set(Path.cwd().iterdir())
    with suppress(NoChip):
        pi_factory()
    assert (Path.cwd(), set(Path.cwd().iterdir())) == (here, files)
