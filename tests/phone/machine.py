"""A root with the panel's and the page's users and folders, made by systemd from our own files."""

import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from tests.phone.systemd import SYSTEMD, ask

SECRETS = (
    "var/lib/room-panel/journal.sqlite",
    "var/lib/room-panel/code.key",
    "var/cache/room-panel/agenda.json",
    "run/credentials/room-panel.service/graph-certificate",
    "etc/credstore/graph-certificate",
)
_LIBRARIES = {"PYTHONPATH": os.pathsep.join((str(SYSTEMD.parent), sysconfig.get_path("purelib")))}


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """A root with both users and their folders, and the two who live in it."""

    root: Path
    panel: tuple[int, int]  # user, group
    page: tuple[int, int]

    @property
    def socket(self) -> Path:
        return self.root / "run/room-panel-phone/panel.sock"

    def starts(self, *words: str | Path, notify: Path) -> "subprocess.Popen[str]":
        """`python -m panel` with these words, as the page's user and the unit would."""
        user, group = self.page
        return subprocess.Popen(
            [_python(self.page), "-m", "panel", *words],
            user=user,
            group=group,
            extra_groups=[],
            env=_LIBRARIES | {"NOTIFY_SOCKET": str(notify)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )

    def as_page(self, program: str, *words: str | Path) -> subprocess.CompletedProcess[str]:
        return run(self.page, program, *words)


def installed(root: Path) -> Machine:
    """Users and folder made by systemd from our own files; the rest as the panel's unit does."""
    for kind in ("sysusers.d", "tmpfiles.d"):
        target = root / "usr/lib" / kind
        target.mkdir(parents=True)
        shutil.copy(SYSTEMD / kind / "room-panel.conf", target)
    (root / "etc").mkdir()
    for program, *words in (["systemd-sysusers"], ["systemd-tmpfiles", "--create"]):
        done = ask(program, f"--root={root}", *words, "room-panel.conf")
        assert done.returncode == 0, done.stderr
    users = {name: (int(user), int(group)) for name, user, group in _users(root)}
    machine = Machine(root=root, panel=users["room-panel"], page=users["room-panel-phone"])
    for secret in SECRETS:
        _hide(root / secret, machine.panel)
    (root / "etc/room-panel").mkdir()
    (root / "etc/room-panel/panel.toml").write_text("[phone]")
    return machine


def _users(root: Path) -> Iterator[tuple[str, str, str]]:
    for line in (root / "etc/passwd").read_text().splitlines():
        name, _, user, group, *_ = line.split(":")
        yield name, user, group


def _hide(file: Path, owner: tuple[int, int]) -> None:
    """As StateDirectory=, CacheDirectory= and credentials are: the folder is shut."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("secret")
    for path in (file, file.parent):
        os.chown(path, *owner)
    file.parent.chmod(0o700)
    file.chmod(0o600)


def run(who: tuple[int, int], program: str, *words: str | Path) -> subprocess.CompletedProcess[str]:
    process = start(who, program, *words)
    out, err = process.communicate()
    return subprocess.CompletedProcess(program, process.returncode, out, err)


@cache
def _python(who: tuple[int, int]) -> str:
    """One that others may run: root's own may lie in root's home."""
    user, group = who
    for python in (sys.executable, "/usr/bin/python3"):
        with suppress(OSError, subprocess.CalledProcessError):  # not theirs, or another version
            subprocess.run(
                [python, "-c", "import panel.phone.wire"],
                user=user,
                group=group,
                extra_groups=[],
                env=_LIBRARIES,
                capture_output=True,
                check=True,
            )
            return python
    pytest.skip("no Python here that another user can run with our libraries")


def start(who: tuple[int, int], program: str, *words: str | Path) -> subprocess.Popen[str]:
    """Python as somebody else; `at` is the path it is given. No group but its own."""
    lines = f"import sys, pathlib\nat = pathlib.Path(sys.argv[1])\n{program}"
    return subprocess.Popen(
        [_python(who), "-c", lines, *words],
        user=who[0],
        group=who[1],
        extra_groups=[],
        env=_LIBRARIES,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
