"""Where a panel's file may lie, and how its secrets are wiped from there."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from panel.config import toml_file
from panel.config.sentences import ConfigError
from panel.enrol.places import FILE, Places
from panel.enrol.trial import WIPED, holds_secrets
from panel.enrol.writing import DRAFT, draft, settle

_REMEDY = "write it anew"


class Source(Enum):
    """In the order in which they are taken: what is new in a later one wins."""

    IMAGE = "image"
    CREDENTIAL = "credential"  # of systemd: by the hypervisor, the loader or the command line
    PARTITION = "partition"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    source: Source
    where: str  # for people
    path: Path
    data: bytes


def sources(places: Places, told: list[str]) -> Iterator[Found]:
    """What cannot be read is told, and passed over."""
    for source, where, path in _all(places):
        try:
            if source is Source.PARTITION:
                _mend(path)
            if path.is_symlink():  # whoever fetches may not make root read what he may not
                told.append(f"{path} is a link, not a file: {_REMEDY}.")
            elif path.exists():
                data = toml_file.content(path, _REMEDY)
                yield Found(source=source, where=where, path=path, data=data)
        except ConfigError as error:
            told.append(str(error))
        except OSError as error:
            told.append(f"{path} cannot be read ({error.strerror}): {_REMEDY}.")


def _all(places: Places) -> Iterator[tuple[Source, str, Path]]:
    yield Source.IMAGE, str(places.of_the_image), places.of_the_image
    if places.handed_over is not None:
        yield Source.CREDENTIAL, f"the credential {FILE}", places.handed_over / FILE
    on_boot = [places.at(folder) / FILE for folder in places.boot]
    begun = (path for path in on_boot if path.exists() or _beside(path).exists())
    if path := next(begun, None):
        yield Source.PARTITION, f"{FILE} on the boot partition", path
    yield Source.ADDRESS, "the file from the address", places.fetched


def wipe(path: Path, text: str) -> None:
    """Leave the file without its secrets, which lay on this disk once.

    Its blocks are overwritten where they lie. That is all a program can do: a card or an SSD
    writes elsewhere and keeps the old for a while, and so does whatever made the card. Where
    that matters, give secrets that can be revoked for this room alone.
    """
    beside = draft(path, f"{WIPED}{text}".encode(), 0o600)
    settle(path.parent)
    with path.open("r+b", buffering=0) as file:
        file.write(bytes(path.stat().st_size))
        os.fsync(file.fileno())
    beside.replace(path)
    settle(path.parent)


def _mend(path: Path) -> None:
    """The power went while it was wiped: what was to be left stands beside it, whole."""
    beside = _beside(path)
    if not beside.exists():
        return
    # The disk writes in an order of its own: anywhere in it may be what was wiped first.
    if not path.exists() or b"\x00" in toml_file.content(path, _REMEDY):
        beside.replace(path)
    else:
        beside.unlink()  # maybe torn; the file still has all
    settle(path.parent)


def _beside(path: Path) -> Path:
    return path.with_name(f"{path.name}{DRAFT}")


def is_to_be_wiped(found: Found) -> bool:
    return found.source is Source.PARTITION and holds_secrets(found.data)
