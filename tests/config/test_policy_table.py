"""`room-panel policy check sites.toml`: what holds where, and which level says so."""

import pytest

from panel.config.policy_table import main_policy_check, policy_table, sentences
from panel.config.rules import Release
from panel.config.sites import Sites
from tests.config.folder import Folder

TWO_SITES = """
[defaults.release]
window_minutes = 12
[sites.lyon]
language = "fr"
[sites.lyon.release]
warning_minutes = 3
exempt_booked_within_minutes = 15
[sites.oslo.release]
enabled = false
[rooms."lyon-1@example.com"]
site = "lyon"
[rooms."lyon-1@example.com".release]
exempt_all_day = false
[rooms."attic@example.com"]
"""


def table(folder: Folder, text: str = TWO_SITES) -> str:
    folder.sites(text)
    return policy_table(Sites.read(folder.sites_toml))


def place(table: str, title: str) -> str:
    return next(part for part in table.split("\n\n") if part.startswith(title))


def test_every_site_and_every_room_has_its_place(folder: Folder) -> None:
    titles = [part.splitlines()[0] for part in table(folder).split("\n\n")]
    assert titles == [
        f"{folder.sites_toml} (2 sites, 2 rooms): where no site or room says otherwise",
        "site lyon (1 room)",
        "site oslo (0 rooms)",
        "room lyon-1@example.com (site lyon)",
        "room attic@example.com (no site)",
    ]


def test_a_room_tells_all_that_holds_for_it_in_sentences(folder: Folder) -> None:
    told = place(table(folder), "room lyon-1")
    assert "Check-in opens 10 min before the start." in told
    assert "Nobody checked in 12 min after it: released, after a warning of 3 min" in told
    assert (
        "No check-in needed: booked at the door, longer than 4 h, "
        "booked less than 15 min before the start." in told
    )
    assert 'The door speaks "fr" and shows "reserved".' in told


def test_a_room_tells_which_level_set_what(folder: Folder) -> None:
    lines = [line.strip() for line in place(table(folder), "room lyon-1").splitlines()]
    assert 'language                             = "fr"  (sites.lyon)' in lines
    assert "release.window_minutes               = 12  (defaults)" in lines
    assert 'release.exempt_all_day               = false  (rooms."lyon-1@example.com")' in lines


def test_the_defaults_tell_every_key(folder: Folder) -> None:
    told = table(folder, "")
    for key in Release.__struct_fields__:
        assert f"release.{key} " in told
    assert "(built in)" in told


def test_where_nothing_is_released_it_says_so(folder: Folder) -> None:
    told = place(table(folder), "site oslo")
    assert "Nothing is released, and no check-in is asked for." in told


def test_no_warning_is_called_no_warning() -> None:
    assert "released, without a warning." in " ".join(sentences(Release(warning_minutes=0)))


def test_a_good_file_is_printed(folder: Folder, capsys: pytest.CaptureFixture[str]) -> None:
    folder.sites(TWO_SITES)
    assert main_policy_check([str(folder.sites_toml)]) == 0
    assert "site lyon" in capsys.readouterr().out


def test_a_wrong_file_is_exit_code_2_and_one_sentence_a_mistake(
    folder: Folder, capsys: pytest.CaptureFixture[str]
) -> None:
    folder.sites("[defaults.release]\nwindow_minutes = 61\nenabled = 1")
    assert main_policy_check([str(folder.sites_toml)]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert len(printed.err.splitlines()) == 2


def test_a_missing_file_is_exit_code_2(folder: Folder, capsys: pytest.CaptureFixture[str]) -> None:
    assert main_policy_check([str(folder.sites_toml)]) == 2
    assert "does not exist" in capsys.readouterr().err
