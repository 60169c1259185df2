"""The kept copy of what an https address serves: whole after any power cut, and here at boot.

Its name is made from the address, so another address never finds a foreign copy. Nothing here
knows of the network: see `fetching`.
"""

import hashlib
import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

import msgspec

LARGEST = 1024 * 1024  # bytes, as of any file of configuration

_TAG = re.compile(r"[!-~]{1,500}")  # either goes back to its server in a header, as it came
_DATE = re.compile(r"[A-Za-z0-9,: -]{1,40}")


class NoCopy(Enum):
    """Stands in for the content where none has been kept."""

    YET = "yet"  # never fetched, or the card was wiped


class Notes(msgspec.Struct, frozen=True, kw_only=True, tag_field="holds", tag="notes 1"):
    """What the server said of the copy beside them."""

    digest: str = ""  # of that copy: notes of another one count for nothing
    etag: str = ""
    modified: str = ""
    fetched_at: Annotated[datetime, msgspec.Meta(tz=True)] = datetime.min.replace(tzinfo=UTC)

    def conditions(self) -> dict[str, str]:
        """The headers that ask for something newer only."""
        asked = {"If-None-Match": self.etag, "If-Modified-Since": self.modified}
        return {name: value for name, value in asked.items() if value}


NO_NOTES = Notes()


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """One address, and the folder of its copy. `check` raises ConfigError for what is no good.

    It is called in a thread. Making one of these does no I/O.
    """

    address: str
    folder: Path
    check: Callable[[bytes], object]

    @property
    def path(self) -> Path:
        return self.folder / f"{digest(self.address.encode())[:32]}.copy"

    @property
    def host(self) -> str:
        """All that may be told of the address: the rest may hold a key."""
        try:
            return urlsplit(self.address).hostname or "the address"
        except ValueError:
            return "the address"

    def kept(self) -> bytes | NoCopy:
        """Raises OSError if there is a copy that cannot be read."""
        try:
            return self.path.read_bytes()
        except FileNotFoundError:
            return NoCopy.YET

    def notes(self) -> Notes:
        """Of the copy that is there; none if they are lost, or of another one."""
        try:
            notes = msgspec.json.decode(self._notes_path.read_bytes(), type=Notes)
            kept = self.kept()
        except (OSError, msgspec.DecodeError, UnicodeDecodeError):
            return NO_NOTES
        return notes if kept is not NoCopy.YET and digest(kept) == notes.digest else NO_NOTES

    def keep(self, content: bytes, notes: Notes) -> None:
        """The copy first: without notes it is fetched once more, with foreign ones never again."""
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _replace(self.path, content)
        _replace(self._notes_path, msgspec.json.encode(notes))
        folder = os.open(self.folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)

    @property
    def _notes_path(self) -> Path:
        return self.path.with_suffix(".json")


def notes_on(content: bytes, *, etag: str, modified: str, at: datetime) -> Notes:
    """Without what could not be sent back."""
    return Notes(
        digest=digest(content),
        etag=etag if _TAG.fullmatch(etag) else "",
        modified=modified if _DATE.fullmatch(modified) else "",
        fetched_at=at,
    )


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _replace(path: Path, content: bytes) -> None:
    """Readers see the old file or the new one, after a power cut too."""
    draft = path.with_name(f"{path.name}.new")
    draft.unlink(missing_ok=True)  # a leftover would keep its own mode
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(descriptor)
    draft.replace(path)
