"""The story of a device: bare, then a room's door, touched, without power, and back again."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from panel.simulator.directory import DEMO_SECRET
from tests.image import disk, face
from tests.image.machine import BUILT, Machine
from tests.image.office import Office
from tests.image.time_server import TimeServer

PATIENCE = 900  # seconds: one step of a machine that is emulated on a busy one
# Handed to the system from outside, as a hypervisor would; the image itself stays as it was built.
TELLS_OF_ITSELF = {
    "systemd.unit-dropin.multi-user.target~told": "[Unit]\nWants=told.service\n",
    "systemd.extra-unit.told.service": """[Unit]
After=room-panel-ready.service
[Service]
Type=exec
ExecStart=/bin/sh -c '{ systemctl is-system-running --wait; systemd-analyze time; \
/usr/lib/systemd/systemd-bless-boot status; cd /usr/lib/systemd/system; \
for unit in room-panel*.service seatd.service; do \
systemd-analyze security --no-pager "$unit" | tail -n 1; done; systemctl --failed --no-legend; \
findmnt -no OPTIONS /; nft list ruleset | grep -c drop; echo told; } >/dev/ttyS0 2>&1'
""",
}


@pytest.fixture(scope="module")
def folder() -> Path:
    made = BUILT / "test"
    made.mkdir(parents=True, exist_ok=True)
    (made / "firmware").unlink(missing_ok=True)
    return made


@pytest.fixture(scope="module")
def office(folder: Path) -> Iterator[Office]:
    office = Office(folder / "graph")
    with office.graph, TimeServer():
        yield office


def test_a_bare_device_becomes_a_door_that_outlives_a_power_cut(
    folder: Path, office: Office
) -> None:
    image = disk.newest_image()
    device = disk.new_disk(image, folder / "disk.raw")
    disk.put_on_boot_partition(device, office.file_of_the_panel())

    with Machine(folder, device, TELLS_OF_ITSELF) as machine:
        until(lambda: face.state(machine.picture("1-first-screen")) != "")
        first = time.monotonic() - machine.powered_on
        until(lambda: face.state(machine.picture("2-free")) == "free")
        assert office.times_asked_for_the_day() > 0
        until(lambda: machine.told().rstrip().endswith("told"))
        office.ada_meets(minutes=55)
        until(lambda: face.state(machine.picture("3-waiting")) == "waiting")
        machine.tap(*face.first_button(machine.picture("3-waiting")))
        until(lambda: office.marks() == 1)
        machine.pull_the_plug()
        told = machine.told()

    assert DEMO_SECRET not in disk.on_boot_partition(device)
    assert check_ins_kept(disk.state_of_the_panel(device)) == 1

    office.graph.unplug()
    with Machine(folder, device, TELLS_OF_ITSELF) as machine:
        until(lambda: face.state(machine.picture("4-after-the-cut")) == "in-use")
        again = time.monotonic() - machine.powered_on
    office.graph.plug_in()

    (folder / "report").write_text(
        f"{image.name}: {image.stat().st_size / 2**20:.0f} MB on a card; emulated: bare to first "
        f"screen {first:.0f} s, after the power cut {again:.0f} s\n{told}"
    )


def test_a_version_that_cannot_start_gives_way_to_the_one_before(folder: Path) -> None:
    device = folder / "disk.raw"  # as the story above has left it
    disk.plant_a_version_that_cannot_start(device, disk.newest_image())

    with Machine(folder, device, {}) as machine:
        until(lambda: disk.versions(device)[-1].endswith("+0-3.efi"))
        until(lambda: face.state(machine.picture("5-the-version-before")) != "")

    before, broken = disk.versions(device)
    assert "+" not in before  # it had reached its door, and is not on trial any more
    assert broken.endswith("+0-3.efi")


def check_ins_kept(state: Path) -> int:
    with sqlite3.connect(state / "journal.sqlite") as journal:
        (count,) = journal.execute("SELECT count(*) FROM check_in").fetchone()
    return int(count)


def until(true: Callable[[], bool]) -> None:
    """Looks every few seconds: each look costs the machine a picture."""
    deadline = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < deadline, f"waited {PATIENCE} s in vain: see {BUILT}/test"
        time.sleep(5)
