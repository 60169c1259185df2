"""Files that cannot be read: missing, no file at all, forbidden, too large, badly encoded."""

import os

from tests.config.folder import ROOM, Folder


def test_a_missing_file(folder: Folder) -> None:
    assert folder.complaint() == "panel.toml does not exist: write it, or correct the path."


def test_a_directory(folder: Folder) -> None:
    folder.panel_toml.mkdir()
    assert folder.complaint() == (
        "panel.toml is a directory, not a file: write it, or correct the path."
    )


def test_a_pipe_is_not_waited_for(folder: Folder) -> None:
    os.mkfifo(folder.panel_toml)
    assert folder.complaint() == (
        "panel.toml is not a regular file: write it, or correct the path."
    )


def test_a_link_that_leads_nowhere(folder: Folder) -> None:
    folder.panel(ROOM)
    folder.sites_toml.symlink_to("gone.toml")
    assert folder.complaint() == "sites.toml does not exist: write it, or correct the path."


def test_a_link_that_leads_to_itself(folder: Folder) -> None:
    folder.panel_toml.symlink_to("panel.toml")
    assert folder.complaint() == (
        "panel.toml cannot be read (Too many levels of symbolic links): "
        "write it, or correct the path."
    )


def test_a_forbidden_file(folder: Folder, nobody_special: None) -> None:
    folder.write("panel.toml", ROOM, mode=0o000)
    assert folder.complaint() == (
        "panel.toml may not be read by this user: give it read permission (chmod, chown)."
    )


def test_a_huge_file(folder: Folder) -> None:
    folder.panel("#" * (1024 * 1024 + 1))
    assert folder.complaint() == ("panel.toml is larger than 1 MiB: write it, or correct the path.")


def test_a_file_in_latin_1(folder: Folder) -> None:
    folder.write("panel.toml", f'{ROOM}name = "Ampère"'.encode("latin-1"))
    assert folder.complaint() == (
        "panel.toml, line 3: byte 49 (0xe8) is not UTF-8: save the file with the encoding UTF-8."
    )


def test_a_file_in_utf_16(folder: Folder) -> None:
    folder.write("panel.toml", ROOM.encode("utf-16"))
    assert folder.complaint() == (
        "panel.toml, line 1: byte 0 (0xff) is not UTF-8: save the file with the encoding UTF-8."
    )


def test_the_line_itself_is_never_shown_for_it_may_hold_a_secret(folder: Folder) -> None:
    folder.panel(f'{ROOM}[graph]\nsecret = "hunter2\n')
    assert "hunter2" not in folder.complaint()
