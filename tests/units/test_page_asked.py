"""When there is a page: as soon as the panel's file asks for one, and not before."""

import shlex
import subprocess
from pathlib import Path

import pytest

from tests.phone.systemd import SYSTEMD
from tests.units.unit import lines, read

PAGE = SYSTEMD / "room-panel-phone.service"
CONFIG = "/etc/room-panel/panel.toml"


def is_asked_for(folder: Path, toml: str | None) -> bool:
    """As the unit's own condition finds; anything but 0 skips the page, and is no failure."""
    (line,) = (one for one in PAGE.read_text().splitlines() if one.startswith("ExecCondition="))
    program, *words = shlex.split(line.partition("=")[2].replace("\\\\", "\\"))
    file = folder / "panel.toml"
    if toml is not None:
        file.write_text(toml, encoding="utf-8")
    assert words[-1] == CONFIG
    asked = subprocess.run([program, *words[:-1], file], capture_output=True, check=False)
    assert (asked.stdout, asked.stderr) == (b"", b"")
    return asked.returncode == 0


@pytest.mark.parametrize(
    "toml",
    [
        '[room]\nmailbox = "a@b.example"\n[phone]\nport = 8080\n',
        "  [ phone ] # the page\n",
        'phone.public_url = "https://panel.example.com"\n',
        "phone = { port = 8080 }\n",
    ],
)
def test_a_panel_with_phones_has_its_page(tmp_path: Path, toml: str) -> None:
    assert is_asked_for(tmp_path, toml)


@pytest.mark.parametrize(
    "toml",
    [None, "", "# [phone]\n", "[phones]\n", '[room]\nname = "phone.box"\n', "[room.phone_box]\n"],
)
def test_a_panel_without_has_none_and_nothing_is_wrong(tmp_path: Path, toml: str | None) -> None:
    assert not is_asked_for(tmp_path, toml)


def test_a_file_that_asks_for_it_later_starts_it() -> None:
    path = read(SYSTEMD / "room-panel-phone.path")
    assert path["PathChanged"] == [CONFIG]
    assert path["WantedBy"] == ["multi-user.target"]
    preset = lines(SYSTEMD / "system-preset/10-room-panel.preset")
    assert ["enable", "room-panel-phone.path"] in preset
