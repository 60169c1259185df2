"""Files that are the old one or the new one after any power cut."""

import os
from contextlib import suppress
from pathlib import Path

DRAFT = ".new"


def put(path: Path, content: bytes, mode: int) -> bool:
    """Whether it was another one before."""
    try:
        if path.read_bytes() == content and path.stat().st_mode & 0o777 == mode:
            return False
    except FileNotFoundError:
        pass
    path.parent.mkdir(mode=0o755, parents=True, exist_ok=True)
    draft(path, content, mode).replace(path)
    settle(path.parent)
    return True


def draft(path: Path, content: bytes, mode: int) -> Path:
    """Beside the file, and on the disk."""
    beside = path.with_name(f"{path.name}{DRAFT}")
    beside.unlink(missing_ok=True)  # a leftover would keep its own mode
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    with os.fdopen(descriptor, "wb") as file:
        with suppress(PermissionError):  # FAT has the modes of its mount, and no others
            os.fchmod(descriptor, mode)  # whatever the umask says
        file.write(content)
        file.flush()
        os.fsync(descriptor)
    return beside


def settle(folder: Path) -> None:
    """Names on the disk, too."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
