"""`room-panel policy check sites.toml`: what holds where, and which level says so."""

import pytest

from panel.config.policy_command import main_policy_check
from panel.config.policy_sentences import of_release
from panel.config.policy_table import policy_table
from panel.config.release_rules import Release
from panel.config.rules import Presence
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
    for key in Presence.__struct_fields__:
        assert f"presence.{key} " in told
    assert "(built in)" in told


def test_where_nothing_is_released_it_says_so(folder: Folder) -> None:
    told = place(table(folder), "site oslo")
    assert "Nothing is released, and no check-in is asked for." in told


def test_taking_a_room_back_is_told_where_it_may_be() -> None:
    told = " ".join(of_release(Release(undo_minutes=7)))
    assert "its time may be taken back for 7 min, if still free." in told
    assert "taken back" not in " ".join(of_release(Release(undo_minutes=0)))


def test_no_warning_is_called_no_warning() -> None:
    assert "released, without a warning." in " ".join(of_release(Release(warning_minutes=0)))


PRESENCE = """
[defaults.presence]
checks_in = true
[sites.lyon.presence]
on_fault = "checkin_only"
[rooms."lyon-1@example.com"]
site = "lyon"
[rooms."lyon-1@example.com".presence]
ends_when_empty_minutes = 15
walk_in_minutes = 20
"""


def test_what_people_seen_mean_is_told_in_sentences(folder: Folder) -> None:
    told = place(table(folder, PRESENCE), "room lyon-1")
    assert (
        "Where there are sensors: people seen in three different minutes count as checked in, "
        "and while a required sensor is not well, check-in alone decides." in told
    )
    assert (
        "A room that people have left is given back 15 min after the last was seen, after a "
        "warning of 2 min in which any tap keeps the room; a PIR alone never does that." in told
    )
    assert "People who sit down in a free room book it for 20 min." in told


def test_what_is_off_is_not_told_but_what_sensors_do_anyway_is(folder: Folder) -> None:
    told = table(folder, "")
    assert (
        "Where there are sensors: people seen keep the room, but are not checked in, "
        "and a required sensor that is not well keeps it too." in told
    )
    assert "people have left" not in told
    assert "sit down" not in told


def test_where_nothing_is_released_an_emptied_room_is_not_either(folder: Folder) -> None:
    off = '[rooms."lyon-1@example.com".release]\nenabled = false'
    told = place(table(folder, PRESENCE + off), "room lyon-1")
    assert "Nothing is released" in told
    assert "people have left" not in told


def test_a_room_tells_which_level_set_what_of_presence(folder: Folder) -> None:
    told = place(table(folder, PRESENCE), "room lyon-1")
    lines = [line.strip() for line in told.splitlines()]
    assert "presence.checks_in                   = true  (defaults)" in lines
    assert 'presence.on_fault                    = "checkin_only"  (sites.lyon)' in lines
    assert 'presence.walk_in_minutes             = 20  (rooms."lyon-1@example.com")' in lines


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
