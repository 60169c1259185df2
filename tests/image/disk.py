"""The disk of one device: the image as it was built, the rest of it empty."""

import json
import re
import shutil
import subprocess
from pathlib import Path

from tests.image.machine import BUILT, HOUSE, seen

SIZE = 6 * 2**30  # bytes: two roots, and something left for the state


def new_disk(image: Path, disk: Path) -> Path:
    """The image written to a card, whose holes cost nothing."""
    subprocess.run(["cp", "--sparse=always", image, disk], check=True)
    with disk.open("r+b") as opened:
        opened.truncate(SIZE)
    return disk


def put_on_boot_partition(disk: Path, text: str) -> None:
    """As one does who pushes the card into a laptop and drags a file there."""
    file = disk.with_name("room-panel.toml")
    file.write_text(text, encoding="utf-8")
    _inside("mcopy", "-o", "-i", _fat(disk, "ROOMPANEL"), seen(file), "::/room-panel.toml")


def on_boot_partition(disk: Path) -> str:
    """The same file as it is now."""
    return _inside("mtype", "-i", _fat(disk, "ROOMPANEL"), "::/room-panel.toml")


def state_of_the_panel(disk: Path) -> Path:
    """/var/lib/room-panel as the next start finds it: the file system's journal replayed."""
    start, size = _partition(disk, "room-panel-state")
    copy, folder = disk.with_name("state"), disk.with_name("room-panel")
    shutil.rmtree(folder, ignore_errors=True)
    cut = ["dd", f"if={disk}", f"of={copy}", "bs=1M", f"skip={start}", f"count={size}"]
    cut += ["iflag=skip_bytes,count_bytes", "conv=sparse", "status=none"]
    subprocess.run(cut, check=True)
    _inside("sh", "-c", f"e2fsck -fy {seen(copy)} || [ $? -le 2 ]")
    _inside("debugfs", "-R", f"rdump /lib/room-panel {seen(disk.parent)}", seen(copy))
    copy.unlink()
    return folder


def plant_a_version_that_cannot_start(disk: Path, image: Path) -> None:
    """Newer than all others, with a kernel that looks for a root which is nowhere."""
    kernel = image.with_suffix(".efi").read_bytes()
    broken = re.sub(rb"roothash=[0-9a-f]{64}", b"roothash=" + b"f" * 64, kernel)
    version = image.stem.partition("_")[2].encode()
    later = re.sub(rb"[0-9]", b"9", version)
    broken = broken.replace(b"IMAGE_VERSION=" + version, b"IMAGE_VERSION=" + later)
    assert len(broken) == len(kernel)
    file = disk.with_name(f"room-panel_{later.decode()}+3.efi")
    file.write_bytes(broken)
    _inside("mcopy", "-o", "-i", _fat(disk, "esp"), seen(file), f"::/EFI/Linux/{file.name}")
    file.unlink()


def versions(disk: Path) -> list[str]:
    """The kernels that there are, with the tries that systemd-boot counts in their names."""
    listed = _inside("mdir", "-b", "-i", _fat(disk, "esp"), "::/EFI/Linux")
    return sorted(line.rpartition("/")[2] for line in listed.split())


def _fat(disk: Path, name: str) -> str:
    start, _ = _partition(disk, name)
    return f"{seen(disk)}@@{start}"


def _partition(disk: Path, name: str) -> tuple[int, int]:
    """Where it begins and how long it is, in bytes."""
    table = json.loads(_inside("sfdisk", "--json", seen(disk)))["partitiontable"]
    (found,) = [part for part in table["partitions"] if part.get("name") == name]
    return found["start"] * table["sectorsize"], found["size"] * table["sectorsize"]


def _inside(*words: str) -> str:
    command = [".ci/image", "inside", *words]
    return subprocess.run(command, cwd=HOUSE, check=True, capture_output=True, text=True).stdout


def newest_image() -> Path:
    """What `make image` has built last; not one of its parts."""
    built = (link.resolve() for link in BUILT.glob("out/room-panel_*") if link.is_symlink())
    images = sorted((file for file in built if file.suffix == ".raw"), key=_age)
    if not images:
        raise FileNotFoundError(f"{BUILT}/out holds no image yet: make image")
    return images[-1]


def _age(file: Path) -> float:
    return file.stat().st_mtime
