"""What the README tells people to write is taken."""

import re
from pathlib import Path
from textwrap import dedent

import pytest

from panel.config import toml_file
from panel.config.phone import Phone, Reader, phone, reader
from panel.config.settings import PanelFile
from panel.config.sites import Sites
from sensors.build import contradictions
from sensors.settings import SensorSettings
from tests.config.folder import ROOM, Folder

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
BLOCKS = [dedent(block) for block in re.findall(r"^ *```toml\n(.*?)^ *```$", README, re.M | re.S)]
SITES = [block for block in BLOCKS if re.match(r"\[(defaults|sites|rooms)\b", block)]
PANEL = [block for block in BLOCKS if block not in SITES]
(PHONE,) = (block for block in PANEL if "[phone]" in block)
(READER,) = (block for block in PANEL if "[reader]" in block)


@pytest.mark.parametrize("block", SITES)
def test_its_rules_hold(folder: Folder, block: str) -> None:
    folder.sites(block)
    Sites.read(folder.sites_toml)


@pytest.mark.parametrize("block", PANEL)
def test_its_panels_run(folder: Folder, block: str) -> None:
    file = read(folder, block)
    assert not [*contradictions(SensorSettings(mqtt=file.mqtt, sensors=file.sensors))]


@pytest.mark.parametrize("way", ["certificate = ", "proxies = ", "plain_http = "])
def test_each_way_to_protect_the_page_is_one(folder: Folder, way: str) -> None:
    block = re.sub(r"^certificate = ", "# certificate = ", PHONE, flags=re.M)
    block = block.replace(f"# {way}", way)
    if way.startswith("plain"):
        block = block.replace("https://", "http://")
    assert isinstance(phone(folder.panel_toml, read(folder, block).phone), Phone)


def test_a_reader_is_on_a_line_or_types(folder: Folder) -> None:
    for block in (READER, READER.replace("# device", "device")):
        assert isinstance(reader(folder.panel_toml, read(folder, block).reader), Reader)


def read(folder: Folder, block: str) -> PanelFile:
    folder.panel(block if "[room]" in block else ROOM + block)
    table = toml_file.read(folder.panel_toml)
    return toml_file.checked(folder.panel_toml, table, PanelFile)
