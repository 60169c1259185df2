"""The key that signs what the code says. It is made here, and never leaves the panel."""

import logging
import os
import secrets
import stat
from pathlib import Path

log = logging.getLogger(__name__)

LENGTH = 32  # bytes: as much as the hash has
FILE = "code.key"


def key_in(folder: Path) -> bytes:
    """The key of this folder; a new one where there is none, or none that can be relied on.

    A panel that cannot write has one for as long as it runs: a restart then ends all visits.
    """
    file = folder / FILE
    try:
        return _read(file)
    except FileNotFoundError:
        pass
    except (OSError, ValueError) as error:
        log.warning("%s is made anew: %s", file, error)
    key = secrets.token_bytes(LENGTH)
    try:
        _write(file, key)
    except OSError as error:
        log.warning("%s cannot be written, phones scan again after a restart: %s", file, error)
    return key


def _read(file: Path) -> bytes:
    descriptor = os.open(file, os.O_RDONLY | os.O_NOFOLLOW)
    with os.fdopen(descriptor, "rb") as opened:
        mode = stat.S_IMODE(os.fstat(descriptor).st_mode)
        if mode & 0o077:
            raise ValueError(f"others may read it (mode {mode:o})")
        key = opened.read(LENGTH + 1)
    if len(key) != LENGTH:
        raise ValueError("it is not whole")
    return key


def _write(file: Path, key: bytes) -> None:
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = file.with_suffix(".new")
    draft.unlink(missing_ok=True)
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as opened:
        opened.write(key)
        opened.flush()
        os.fsync(descriptor)
    draft.replace(file)
