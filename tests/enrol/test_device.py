"""Which device it is, by what its maker has left in it."""

import pytest

from panel.enrol.device import device

from .bare import SERIAL, Bare

DMI = "sys/class/dmi/id/product_serial"


def test_a_raspberry_pi_tells_its_serial_number(bare: Bare) -> None:
    assert device(bare.root).serial == SERIAL


@pytest.mark.parametrize("serial", ["PF2ABCDE", "5CG1234XYZ", "VMware-56 4d"])
def test_a_pc_tells_its_own_where_it_can_stand_in_an_address(bare: Bare, serial: str) -> None:
    (bare.root / "proc/device-tree/serial-number").unlink()
    bare.has_serial(serial, DMI)
    assert device(bare.root).serial == (serial if " " not in serial else "b827eb010203")


@pytest.mark.parametrize(
    "nobodys",
    [
        "To Be Filled By O.E.M.",
        "Default string",
        "None",
        "0",
        "00000000",
        "Not Specified",
        "",
        "x\ny",
        "System Serial Number",
        "0123456789",
        "123456789",
        "OEM",
        "é" * 8,
    ],
)
def test_what_a_maker_forgot_to_fill_in_is_nobodys_name(bare: Bare, nobodys: str) -> None:
    (bare.root / "proc/device-tree/serial-number").unlink()
    bare.has_serial(nobodys, DMI)
    assert device(bare.root).serial == "b827eb010203"


def test_the_address_of_a_bridge_is_nobodys_name(bare: Bare) -> None:
    bare.has_card("br0", "02:42:ac:11:00:02", real=False)
    assert [card.interface for card in device(bare.root).cards] == ["eth0"]


def test_a_cable_comes_before_a_radio(bare: Bare) -> None:
    bare.has_card("aradio0", "b8:27:eb:99:99:99")
    (bare.root / "sys/class/net/aradio0/wireless").mkdir()
    assert [card.interface for card in device(bare.root).cards] == ["eth0", "aradio0"]


@pytest.mark.parametrize(
    "typed", [SERIAL, SERIAL.upper(), f" {SERIAL} ", "b827eb010203", "b8:27:eb:01:02:03"]
)
def test_a_file_finds_its_device_however_it_was_typed(bare: Bare, typed: str) -> None:
    assert device(bare.root).is_meant(typed)


def test_another_device_is_not_meant(bare: Bare) -> None:
    assert not device(bare.root).is_meant("10000000ffffffff")
