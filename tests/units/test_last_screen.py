"""How a screen hung the last time: still known when its file has become unreadable."""

from pathlib import Path

import pytest

from panel.first_frame import FILE, Remembered, Screen, keep, last_screen, stamps, unsure
from panel.ui.look import PLAIN
from tests.panel.test_first_frame import facts_of

SIDEWAYS = Screen(width=0, height=0, scale=1.5, rotate=90, cursor=False, look=PLAIN, codes=True)


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """Changed since it was last shown."""
    config = tmp_path / "panel.toml"
    config.write_text("[room]\n", encoding="utf-8")
    shown = stamps([config])
    keep(
        tmp_path / "cache" / FILE,
        Remembered(stamps=shown, timezone="", screen=SIDEWAYS, facts=unsure(facts_of("in-use"), 1)),
    )
    config.write_text("[room\n", encoding="utf-8")
    return config


def there(config: Path) -> dict[str, str]:
    return {"CACHE_DIRECTORY": str(config.parent / "cache")}


def test_a_screen_is_remembered_though_its_file_cannot_be_read(config: Path) -> None:
    assert last_screen(config, there(config)) == SIDEWAYS


@pytest.mark.parametrize("content", ["", "{", "[]", "null", '{"screen": {}}', '{"screen": 3}'])
def test_a_torn_memory_is_none(config: Path, content: str) -> None:
    (config.parent / "cache" / FILE).write_text(content, encoding="utf-8")
    assert last_screen(config, there(config)) is None


def test_a_new_panel_remembers_no_screen(tmp_path: Path) -> None:
    assert last_screen(tmp_path / "panel.toml", {"HOME": str(tmp_path)}) is None
