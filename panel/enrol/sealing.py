"""Secrets sealed to this machine by systemd: with its TPM where there is one, else its own key."""

import logging
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from panel.enrol.writing import draft, settle

log = logging.getLogger(__name__)

PROGRAM = "systemd-creds"
_DEAD = ".dead-"  # no unit asks for such a name
_PATIENCE = 30.0  # seconds: a TPM is slow, but not that slow


class NotSealed(Exception):
    """One sentence: what could not be sealed, and the remedy."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Store:
    """The folder that systemd takes its units' encrypted credentials from."""

    folder: Path
    program: str = PROGRAM
    # A TPM takes its time: each is opened once in a round. None: it does not open.
    _opened: dict[str, bytes | None] = field(default_factory=dict, repr=False)

    def seal(self, secrets: Mapping[str, str]) -> tuple[str, ...]:
        """The names of those that are others now. All are on the disk afterwards, and tried."""
        changed = [name for name, one in secrets.items() if self.opened(name) != one.encode()]
        for name in changed:
            self._seal(name, secrets[name].encode())
        return tuple(changed)

    def opened(self, name: str) -> bytes | None:
        """None: there is none here, or it does not open."""
        if name not in self._opened:
            path = self.folder / name
            self._opened[name] = self._open(path, name) if path.is_file() else None
        return self._opened[name]

    def all_opened(self) -> dict[str, bytes]:
        found = ((name, self.opened(name)) for name in self._names())
        return {name: content for name, content in found if content is not None}

    def lay_aside_the_dead(self) -> None:
        """What cannot be opened here: its unit would not start at all."""
        for name in self._names(_DEAD):
            self._try_again(name)
        for name in self._names():
            if self.opened(name) is None:
                (self.folder / name).replace(self.folder / f"{_DEAD}{name}")
                del self._opened[name]
        if self.folder.is_dir():
            settle(self.folder)

    def laid_aside(self) -> tuple[str, ...]:
        """A sentence for each that no new one has replaced."""
        return tuple(
            f"The secret {name} was sealed on another machine, or this one has lost its key: give "
            "it anew under [secrets] in room-panel.toml."
            for name in self._names(_DEAD)
            if not (self.folder / name).exists()
        )

    def _try_again(self, name: str) -> None:
        """What shut it may have been another fault, and be mended; or a new one is there."""
        aside, path = self.folder / f"{_DEAD}{name}", self.folder / name
        if self.opened(name) is not None:
            aside.unlink()
        elif not path.exists() and self._open(aside, name) is not None:
            self._opened.pop(name)
            aside.replace(path)
            log.info("%s can be opened again", name)

    def _names(self, mark: str = "") -> list[str]:
        files = self.folder.iterdir() if self.folder.is_dir() else ()
        names = (file.name for file in files if file.is_file())
        return sorted(
            name.removeprefix(mark)
            for name in names
            if name.startswith(mark or tuple("abcdefghijklmnopqrstuvwxyz0123456789"))
            and not name.endswith(".new")
        )

    def _seal(self, name: str, secret: bytes) -> None:
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        done = self._run(["encrypt", "--with-key=auto", f"--name={name}", "-", "-"], secret)
        if done.returncode:
            raise NotSealed(f"The secret {name} could not be sealed: {_last(done.stderr)}.")
        beside = draft(self.folder / name, done.stdout, 0o600)
        if self._open(beside, name) != secret:
            beside.unlink()
            raise NotSealed(
                f"The secret {name} was sealed, but does not open again: check the TPM, and "
                "whether /var/lib/systemd can be written."
            )
        beside.replace(self.folder / name)
        settle(self.folder)
        self._opened[name] = secret

    def _open(self, path: Path, name: str) -> bytes | None:
        done = self._run(["decrypt", f"--name={name}", str(path), "-"], b"")
        return None if done.returncode else done.stdout

    def _run(self, words: list[str], given: bytes) -> "subprocess.CompletedProcess[bytes]":
        """Raises NotSealed where it cannot be asked: then nothing is known of any secret."""
        try:
            return subprocess.run(  # noqa: S603  our own words; a secret comes by standard input
                [self.program, *words],
                input=given,
                capture_output=True,
                timeout=_PATIENCE,
                check=False,
            )
        except FileNotFoundError as error:
            raise NotSealed(
                f"{self.program} is not installed, so no secret can be sealed: install systemd 250 "
                "or newer."
            ) from error
        except (OSError, subprocess.TimeoutExpired) as error:
            raise NotSealed(
                f"{self.program} does not answer ({type(error).__name__}): restart the device."
            ) from error


def _last(said: bytes) -> str:
    """The end of what it says."""
    lines = said.decode(errors="replace").strip().splitlines()
    return lines[-1].rstrip(".") if lines else "systemd-creds gives no reason"
