"""The page as its own user, in the folders that systemd makes: what it can reach, and what not."""

import os
import re
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path

import pytest

from panel.phone import wire
from tests.phone.machine import SECRETS, Machine, installed, run, start
from tests.phone.stand_in import GOOD_CODE, GOOD_VISIT

pytestmark = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may be somebody else"
)


@pytest.fixture
def machine() -> Iterator[Machine]:
    # Not tmp_path: pytest lets nobody else into it.
    with tempfile.TemporaryDirectory(prefix="room-panel-") as name:
        root = Path(name)
        root.chmod(0o755)
        yield installed(root)


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
        assert "PermissionError" in run((stranger, stranger), ASK, machine.socket).stderr


def test_the_running_page_serves_phones_and_holds_nothing_of_the_panels(machine: Machine) -> None:
    port = _a_free_port()
    settings = machine.root / "etc/room-panel/panel.toml"
    settings.write_text(SETTINGS.format(port=port, socket=machine.socket))
    with _a_panel(machine), _a_page(machine, settings) as page:
        assert f"visit={GOOD_VISIT};" in _scanned(port)
        process = Path(f"/proc/{page.pid}")
        status = dict(line.split(":", 1) for line in (process / "status").read_text().splitlines())
        assert status["Uid"].split() == [str(machine.page[0])] * 4
        assert status["Groups"].split() == []
        assert int(status["CapPrm"], 16) == int(status["CapEff"], 16) == 0
        opened = [str(file.readlink()) for file in (process / "fd").iterdir()]
        assert not [file for file in opened if file.startswith(str(machine.root))]
        assert not re.search(r"PySide6|cryptography|msal|sqlite", (process / "maps").read_text())


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
SETTINGS = """
[room]
mailbox = "lyon-1@example.com"
timezone = "Europe/Paris"
[phone]
public_url = "http://127.0.0.1:{port}"
listen = "127.0.0.1"
port = {port}
plain_http = true
socket = "{socket}"
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


@contextmanager
def _a_panel(machine: Machine) -> Iterator["subprocess.Popen[str]"]:
    """The panel's own end of the line, as the panel's user."""
    panel = start(machine.panel, PANEL, machine.socket)
    with panel:
        try:
            assert panel.stdout is not None
            assert panel.stdout.readline() == "listening\n"
            yield panel
        finally:
            panel.terminate()


@contextmanager
def _a_page(machine: Machine, settings: Path) -> Iterator["subprocess.Popen[str]"]:
    """The page itself, once it has told systemd that phones can come."""
    heard = machine.root / "run/notify"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(heard))
        heard.chmod(0o666)
        systemd.settimeout(60)
        with machine.starts("phone", "--config", settings, notify=heard) as page:
            try:
                assert systemd.recv(100) == b"READY=1"
                yield page
            finally:
                page.terminate()


def _scanned(port: int) -> str:
    """The cookie that a phone gets; the page may still be on its way to the panel."""
    for _ in range(600):
        phone = HTTPConnection("127.0.0.1", port)
        phone.request("GET", f"/c/{GOOD_CODE}")
        cookie = phone.getresponse().getheader("set-cookie", "")
        phone.close()
        if cookie:
            return cookie
        time.sleep(0.05)
    raise AssertionError("the page never came to the panel")


def _a_free_port() -> int:
    with socket.socket() as any_port:
        any_port.bind(("127.0.0.1", 0))
        port: int = any_port.getsockname()[1]
        return port
