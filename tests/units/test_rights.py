"""The panel as its own user, in the folders that systemd makes: what it can reach, and what not."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.phone.machine import Machine, installed, run

pytestmark = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may be somebody else"
)

ROOTS = (
    "etc/credstore.encrypted/graph-secret",
    "etc/credstore/mqtt-password",
    "var/lib/systemd/credential.secret",
    "var/lib/room-panel-enrol/kept.toml",
)
PANELS = (
    "run/credentials/room-panel.service/graph-secret",
    "var/lib/room-panel/journal.sqlite",
    "run/room-panel/wayland-0",
)
READ = "print(__import__('os').listdir(at) if at.is_dir() else at.read_text(), end='')"
WRITE = "at.write_text('mine')"


@pytest.fixture
def machine() -> Iterator[Machine]:
    # Not tmp_path: pytest lets nobody else into it.
    with tempfile.TemporaryDirectory(prefix="room-panel-") as name:
        root = Path(name)
        root.chmod(0o755)
        machine = installed(root)
        for file, owner in ((root / one, (0, 0)) for one in ROOTS):
            _hide(file, owner)
        for file, owner in ((root / one, machine.panel) for one in PANELS):
            _hide(file, owner)
        yield machine


def _hide(file: Path, owner: tuple[int, int]) -> None:
    """In a folder that is shut, as systemd makes those of credentials and of state."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("secret", encoding="ascii")
    for path, mode in ((file, 0o600), (file.parent, 0o700)):
        os.chown(path, *owner)
        path.chmod(mode)


@pytest.mark.parametrize("secret", ROOTS)
def test_the_panel_cannot_read_where_its_secrets_come_from(machine: Machine, secret: str) -> None:
    file = machine.root / secret
    assert "PermissionError" in run(machine.panel, READ, file).stderr
    assert "PermissionError" in run(machine.panel, READ, file.parent).stderr


@pytest.mark.parametrize("secret", PANELS)
def test_what_the_panel_was_given_only_the_panel_reads(machine: Machine, secret: str) -> None:
    file = machine.root / secret
    assert run(machine.panel, READ, file).stdout == "secret"
    stranger = (max(machine.panel[0], machine.page[0]) + 1,) * 2
    for other in (machine.page, stranger):
        assert "PermissionError" in run(other, READ, file).stderr
        assert "PermissionError" in run(other, READ, file.parent).stderr


def test_the_panel_reads_its_settings_and_may_not_change_them(machine: Machine) -> None:
    settings = machine.root / "etc/room-panel/panel.toml"
    assert run(machine.panel, READ, settings).stdout == "[phone]"
    assert "PermissionError" in run(machine.panel, WRITE, settings).stderr
    assert "PermissionError" in run(machine.panel, WRITE, settings.with_name("sites.toml")).stderr


def test_figures_are_written_by_the_panel_and_read_by_whoever_collects_them(
    machine: Machine,
) -> None:
    figures = machine.root / "run/room-panel-metrics/room-panel.prom"
    assert run(machine.panel, f"{WRITE}; at.chmod(0o644)", figures).stderr == ""
    assert run(machine.page, READ, figures).stdout == "mine"
    assert "PermissionError" in run(machine.page, WRITE, figures).stderr
