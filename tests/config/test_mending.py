"""A file that was wrong at the start: what of it holds all the same, and when it is mended."""

from pathlib import Path

import pytest

from panel.config import ConfigError, Refused, Reloaded, Unchanged, load_panel
from panel.config.mending import Mending
from panel.config.salvaged import salvaged_screen
from panel.config.settings import ScreenTable
from tests.config.folder import ROOM, Folder

WRONG = '[room]\nmailbox = "saturne"\n'


@pytest.fixture
def mending(folder: Folder) -> Mending:
    folder.panel(WRONG)
    with pytest.raises(ConfigError) as told:
        folder.load()
    return Mending(
        folder.panel_toml, str(told.value), lambda path: load_panel(path, folder.environment)
    )


def test_what_was_told_is_not_told_again(mending: Mending) -> None:
    assert [mending.check(), mending.check()] == [Unchanged(), Unchanged()]


def test_another_mistake_is_told_once(mending: Mending, folder: Folder) -> None:
    folder.panel("[room\n")
    told = mending.check()
    assert isinstance(told, Refused)
    assert "not valid TOML" in told.sentence
    assert mending.check() == Unchanged()


def test_a_file_that_is_good_twice_is_taken(mending: Mending, folder: Folder) -> None:
    folder.panel(ROOM)
    assert mending.check() == Unchanged()
    taken = mending.check()
    assert isinstance(taken, Reloaded)
    assert taken.settings == folder.load()


def test_a_file_caught_while_it_is_written_is_not_taken(mending: Mending, folder: Folder) -> None:
    folder.panel(ROOM)
    mending.check()
    folder.panel(ROOM + '[screen]\nlanguage = "fr"\n')
    assert mending.check() == Unchanged()
    assert isinstance(mending.check(), Reloaded)


def test_a_file_that_goes_wrong_again_begins_anew(mending: Mending, folder: Folder) -> None:
    folder.panel(ROOM)
    mending.check()
    folder.panel(WRONG)
    mending.check()
    folder.panel(ROOM)
    assert mending.check() == Unchanged()


# --- the screen that tells -------------------------------------------------------------------


def screen(folder: Path, toml: str) -> ScreenTable:
    file = folder / "panel.toml"
    file.write_text(toml, encoding="utf-8")
    return salvaged_screen(file)


def test_a_screen_hangs_as_it_does_whatever_else_is_wrong(tmp_path: Path) -> None:
    found = screen(tmp_path, WRONG + '[screen]\nrotate = 90\nlanguage = "fr"\nscale = 1.5\n')
    assert (found.rotate, found.language, found.scale) == (90, "fr", 1.5)


def test_only_what_is_wrong_of_the_screen_itself_is_left_out(tmp_path: Path) -> None:
    found = screen(tmp_path, "[screen]\nrotate = 45\nscale = 9\ncursor = true\ncolour = 1\n")
    assert found == ScreenTable(cursor=True)


def test_half_a_size_is_none(tmp_path: Path) -> None:
    assert screen(tmp_path, "[screen]\nwidth = 800\nheight = -1\n") == ScreenTable()


@pytest.mark.parametrize("toml", ["[screen\n", "screen = 3\n", "", "[[screen]]\nrotate = 90\n"])
def test_without_a_table_of_it_the_screen_is_the_usual_one(tmp_path: Path, toml: str) -> None:
    assert screen(tmp_path, toml) == ScreenTable()


def test_without_a_file_likewise(tmp_path: Path) -> None:
    assert salvaged_screen(tmp_path / "panel.toml") == ScreenTable()


def test_where_nothing_can_be_read_it_hangs_as_it_did_before(tmp_path: Path) -> None:
    before = ScreenTable(rotate=270)
    (tmp_path / "panel.toml").write_text("[screen]\nrotate = 90\n[room\n", encoding="utf-8")
    assert salvaged_screen(tmp_path / "panel.toml", before) == before


@pytest.mark.parametrize("turn", ["45", '"90"', "360", "90.0", "true"])
def test_a_turn_that_is_none_says_what_it_may_be(folder: Folder, turn: str) -> None:
    folder.panel(f"{ROOM}[screen]\nrotate = {turn}\n")
    with pytest.raises(ConfigError, match=r"screen\.rotate.*0, 90, 180 or 270"):
        folder.load()
