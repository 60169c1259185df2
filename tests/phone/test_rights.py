"""The page as its own user, in the folders that systemd makes: what it can reach, and what not."""

import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from panel.phone import wire
from tests.phone.stand_in import GOOD_CODE, GOOD_VISIT
from tests.phone.systemd import SYSTEMD, ask

pytestmark = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may be somebody else"
)
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

    def as_page(self, program: str, *words: str | Path) -> subprocess.CompletedProcess[str]:
        return _run(self.page, program, *words)


@pytest.fixture
def machine() -> Iterator[Machine]:
    # Not tmp_path: pytest lets nobody else into it.
    with tempfile.TemporaryDirectory(prefix="room-panel-") as name:
        root = Path(name)
        root.chmod(0o755)
        yield _installed(root)


def test_the_page_reads_its_settings_and_may_not_change_them(machine: Machine) -> None:
    settings = machine.root / "etc/room-panel/panel.toml"
    assert machine.as_page(READ, settings).stdout == "[phone]"
    assert "PermissionError" in machine.as_page(WRITE, settings).stderr
    assert "PermissionError" in machine.as_page(WRITE, settings.parent / "sites.toml").stderr


@pytest.mark.parametrize("secret", SECRETS)
def test_the_page_cannot_read_what_is_the_panels(machine: Machine, secret: str) -> None:
    file = machine.root / secret
    assert file.read_text() == "secret"  # it is there
    assert "PermissionError" in machine.as_page(READ, file).stderr
    assert "PermissionError" in machine.as_page(READ, file.parent).stderr


def test_the_page_asks_over_the_socket_and_is_answered(machine: Machine) -> None:
    with _a_panel(machine) as panel:
        asked = machine.as_page(ASK, machine.socket)
        assert asked.stderr == ""
        visit = wire.Visit(visit=GOOD_VISIT, lasts=300)
        assert wire.answer(asked.stdout.encode()) == wire.Answer(number=7, say=visit)
        assert panel.poll() is None


def test_the_socket_has_the_pages_group_though_the_panel_has_no_right_over_groups(
    machine: Machine,
) -> None:
    with _a_panel(machine):
        status = machine.socket.stat()
        assert (status.st_uid, status.st_gid) == (machine.panel[0], machine.page[1])
        assert status.st_mode & 0o777 == 0o660


def test_the_page_can_neither_remove_the_socket_nor_put_another_in_its_place(
    machine: Machine,
) -> None:
    with _a_panel(machine):
        assert "PermissionError" in machine.as_page(REMOVE, machine.socket).stderr
        other = machine.socket.with_name("other.sock")
        assert "PermissionError" in machine.as_page(WRITE, other).stderr


def test_nobody_else_on_the_machine_comes_to_the_socket(machine: Machine) -> None:
    stranger = max(machine.panel[0], machine.page[0]) + 1
    with _a_panel(machine):
        assert "PermissionError" in _run((stranger, stranger), ASK, machine.socket).stderr


READ = "print(__import__('os').listdir(at) if at.is_dir() else at.read_text(), end='')"
WRITE = "at.write_text('mine')"
REMOVE = "at.unlink()"
ASK = f"""
import socket
panel = socket.socket(socket.AF_UNIX)
panel.connect(str(at))
panel.sendall(b'{{"number":7,"ask":{{"type":"scan","code":"{GOOD_CODE}"}}}}\\n')
print(panel.makefile().readline(), end="")
"""
PANEL = f"""
import asyncio
from panel.codes.line import Line
from panel.phone import wire

async def answer(ask):
    return wire.Visit(visit="{GOOD_VISIT}", lasts=300)

async def main():
    listening = asyncio.create_task(Line(at, answer, lambda pages: None).serve())
    while not at.exists() or at.stat().st_mode & 0o777 != 0o660:
        await asyncio.sleep(0.01)
    print("listening", flush=True)
    await listening

asyncio.run(main())
"""


def _installed(root: Path) -> Machine:
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


def _run(
    who: tuple[int, int], program: str, *words: str | Path
) -> subprocess.CompletedProcess[str]:
    process = _start(who, program, *words)
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


def _start(who: tuple[int, int], program: str, *words: str | Path) -> subprocess.Popen[str]:
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


@contextmanager
def _a_panel(machine: Machine) -> Iterator["subprocess.Popen[str]"]:
    """The panel's own end of the line, as the panel's user."""
    panel = _start(machine.panel, PANEL, machine.socket)
    with panel:
        try:
            assert panel.stdout is not None
            assert panel.stdout.readline() == "listening\n"
            yield panel
        finally:
            panel.terminate()
