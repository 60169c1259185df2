"""What both images have in common is written twice: the two must not drift apart."""

import re

from tests.image.machine import HOUSE

IMAGE = HOUSE / "systemd/image"
# What a PC starts with; a Raspberry Pi has its own, and its own way of updating.
OF_A_PC = re.compile(r"systemd-|gpg$|libtss2-")
OF_A_PI = {"python3-lgpio"}


def test_a_raspberry_pi_has_the_packages_of_a_pc() -> None:
    assert packages_of_a_pi() - OF_A_PI == {p for p in packages_of_a_pc() if not OF_A_PC.match(p)}


def test_all_that_the_image_keeps_is_kept_on_a_raspberry_pi() -> None:
    script = IMAGE / "mkosi.images/initrd/mkosi.extra/usr/lib/room-panel/keep-state"
    kept = re.findall(r"^keep ([\w.-]+) \d+$", script.read_text(), re.MULTILINE)
    shared = (IMAGE / "rpi-image-gen/slot-shared.conf").read_text().split()
    assert kept
    assert not {f"Path=/etc/{name}" for name in kept} - set(shared)


def test_every_wheel_is_known_by_its_hash() -> None:
    for lock in (IMAGE / "locks").glob("wheels.*"):
        lines = [line for line in lock.read_text().splitlines() if not line.startswith("#")]
        assert [
            line for line in lines if not re.fullmatch(r"\S+==\S+ --hash=sha256:\w{64}", line)
        ] == []


def packages_of_a_pc() -> set[str]:
    text = (IMAGE / "mkosi.conf").read_text().partition("\nPackages=\n")[2].partition("\n[")[0]
    return {line.partition("#")[0].strip() for line in text.splitlines()} - {""}


def packages_of_a_pi() -> set[str]:
    text = (IMAGE / "rpi-image-gen/layer/room-panel.yaml").read_text()
    listed = text.partition("packages:\n")[2].partition("  customize-hooks:")[0]
    return {line.partition("#")[0].strip(" -") for line in listed.splitlines()} - {""}
