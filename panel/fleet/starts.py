"""Why the panel was started last: a note that each life leaves to the next."""

import contextlib
import logging
from collections.abc import Callable
from pathlib import Path

import msgspec

log = logging.getLogger(__name__)

FILE = "last-life.json"
BOOT = Path("/proc/sys/kernel/random/boot_id")
IN_ORDER = "it had ended in order"


class Note(msgspec.Struct, frozen=True, kw_only=True):
    boot: str  # empty: the unit hides it (ProcSubset=pid)
    ended: str = ""  # why; empty: it has not, or had no time to say so


def this_boot() -> str:
    """Another text after each start of the machine: random(4)."""
    try:
        return BOOT.read_text(encoding="ascii").strip()
    except OSError:
        return ""


class Starts:
    def __init__(self, folder: Path, boot: Callable[[], str] = this_boot) -> None:
        self._file = folder / FILE
        self._boot = boot()

    def begin(self) -> str:
        """Why this life began, in words."""
        try:
            last = msgspec.json.decode(self._file.read_bytes(), type=Note)
        except FileNotFoundError:
            reason = "it is the first start"
        except (OSError, msgspec.DecodeError):
            reason = "it is not known why"
        else:
            reason = self._reason(last)
        self._write(Note(boot=self._boot))
        return reason

    def end(self, why: str) -> None:
        self._write(Note(boot=self._boot, ended=why))

    def _reason(self, last: Note) -> str:
        if last.boot and self._boot and last.boot != self._boot:
            return "the machine was started"
        if last.ended:
            return last.ended
        if last.boot and self._boot:
            return "it had been killed, or had crashed"
        return "it had been killed or had crashed, or the machine was started"

    def _write(self, note: Note) -> None:
        """A disk that takes nothing is told of by the journal."""
        draft = self._file.with_name(f"{FILE}.new")
        with contextlib.suppress(OSError):
            draft.write_bytes(msgspec.json.encode(note))
            draft.replace(self._file)
