"""Disk, memory, heat and power, off the kernel's files."""

from dataclasses import replace
from pathlib import Path

import pytest

from panel.doctor.judges.machine import MB, Folder, Machine, machine
from panel.doctor.lines import Line, Status, Unknown
from panel.doctor.looks.machine import look_at_machine

from .kernel import MEMINFO, Kernel
from .read import FAIL, OK, SKIP, WARN, ids, the

GOOD = Machine(
    folders=(Folder(key="state", path="/var/lib/room-panel", why=""),),
    disk_free=5000 * MB,
    read_only=False,
    worn=1,
    memory_free=900 * MB,
    degrees=48,
    throttled=0,
    user="room-panel",
)
UNTOLD = Unknown.UNKNOWN


def line(which: str, **changes: object) -> Line:
    return the(machine(replace(GOOD, **changes)), f"machine.{which}")  # type: ignore[arg-type]  # fields by name


@pytest.mark.parametrize(
    ("which", "key", "value", "status"),
    [
        ("disk", "disk_free", 500 * MB, OK),
        ("disk", "disk_free", 499 * MB, WARN),
        ("disk", "disk_free", 50 * MB, WARN),
        ("disk", "disk_free", 49 * MB, FAIL),
        ("disk", "disk_free", UNTOLD, SKIP),
        ("card", "worn", 9, OK),
        ("card", "worn", 10, WARN),
        ("card", "worn", UNTOLD, SKIP),
        ("memory", "memory_free", 100 * MB, OK),
        ("memory", "memory_free", 99 * MB, WARN),
        ("memory", "memory_free", 40 * MB, WARN),
        ("memory", "memory_free", 39 * MB, FAIL),
        ("memory", "memory_free", UNTOLD, SKIP),
        ("heat", "degrees", 79, OK),
        ("heat", "degrees", 80, WARN),
        ("heat", "degrees", 85, FAIL),
        ("heat", "degrees", UNTOLD, SKIP),
        ("power", "throttled", 0, OK),
        ("power", "throttled", 0x50000, WARN),
        ("power", "throttled", 0x50005, FAIL),
        ("power", "throttled", UNTOLD, SKIP),
    ],
)
def test_each_has_its_bounds(which: str, key: str, value: int | Unknown, status: Status) -> None:
    assert line(which, **{key: value}).status is status


@pytest.mark.parametrize(
    ("why", "read_only", "says"),
    [("Read-only file system", True, "failing"), ("Permission denied", False, "user room-panel")],
)
def test_a_folder_that_cannot_be_written_tells_why(why: str, read_only: bool, says: str) -> None:
    locked = (Folder(key="state", path="/var/lib/room-panel", why=why),)
    found = line("state", folders=locked, read_only=read_only)
    assert found.status is FAIL
    assert says in found.sentence


def test_the_kernels_files_are_read(kernel: Kernel, tmp_path: Path) -> None:
    kernel.is_well()
    facts = look_at_machine(kernel.root, {"state": tmp_path / "not/made/yet"})
    assert (facts.memory_free, facts.degrees) == (900_000 << 10, 48)
    assert (facts.throttled, facts.worn) == (0, 2)
    assert isinstance(facts.disk_free, int)
    assert the(machine(facts), "machine.state").status is OK
    assert SKIP not in {found.status for found in machine(facts)}
    assert not (tmp_path / "not").exists()


@pytest.mark.parametrize("said", ["", "none\n", MEMINFO.format(kb="many")])
def test_what_the_kernel_does_not_tell_is_not_called_ok(kernel: Kernel, said: str) -> None:
    kernel.tells("proc/meminfo", said)
    kernel.tells("sys/class/thermal/thermal_zone0/temp", said)
    kernel.tells("sys/block/mmcblk0/device/life_time", "0x00 0x00\n")
    found = [*machine(look_at_machine(kernel.root, {}))]
    assert {one.status for one in found} == {SKIP}
    assert "machine.state" in ids(found)


def test_a_folder_is_a_file_and_that_is_told(kernel: Kernel, tmp_path: Path) -> None:
    (tmp_path / "state").write_text("")
    facts = look_at_machine(kernel.root, {"state": tmp_path / "state"})
    assert the(machine(facts), "machine.state").status is FAIL
