"""Copies of what addresses serve: whole, private, and each of its own address."""

import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest

from panel.config.fetched import NO_NOTES, Fetched, NoCopy, Notes, notes_on

from .power_cut import keeps_until_a_power_cut

ADDRESS = "https://rooms.example.com/sites.toml?key=secret"
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.fixture
def fetched(tmp_path: Path) -> Fetched:
    return Fetched(address=ADDRESS, folder=tmp_path / "fetched", check=len)


def keep(fetched: Fetched, content: bytes, etag: str = '"old"', modified: str = "") -> Notes:
    notes = notes_on(content, etag=etag, modified=modified, at=NOW)
    fetched.keep(content, notes)
    return notes


def test_before_the_first_fetch_there_is_no_copy(fetched: Fetched) -> None:
    assert fetched.kept() is NoCopy.YET
    assert fetched.notes() == NO_NOTES


def test_a_copy_outlives_the_panel(fetched: Fetched) -> None:
    notes = keep(fetched, b"rules")
    again = Fetched(address=ADDRESS, folder=fetched.folder, check=len)
    assert again.kept() == b"rules"
    assert again.notes() == notes


def test_another_address_has_another_copy(fetched: Fetched) -> None:
    keep(fetched, b"rules")
    other = Fetched(address=f"{ADDRESS}2", folder=fetched.folder, check=len)
    assert other.kept() is NoCopy.YET


def test_only_the_panel_may_read_it(fetched: Fetched) -> None:
    keep(fetched, b"rules")
    assert stat.S_IMODE(fetched.folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in fetched.folder.iterdir()} == {0o600}


def test_nothing_on_the_disk_tells_the_key(fetched: Fetched) -> None:
    keep(fetched, b"rules")
    files = list(fetched.folder.iterdir())
    assert len(files) == 2
    assert not [f for f in files if "secret" in f.name or b"secret" in f.read_bytes()]


def test_a_power_cut_before_the_new_copy_leaves_the_old_one(fetched: Fetched) -> None:
    notes = keep(fetched, b"old rules")
    keeps_until_a_power_cut(ADDRESS, fetched.folder, b"new rules", rename=1)
    assert fetched.kept() == b"old rules"
    assert fetched.notes() == notes


def test_a_power_cut_after_the_new_copy_has_it_fetched_once_more(fetched: Fetched) -> None:
    keep(fetched, b"old rules")
    keeps_until_a_power_cut(ADDRESS, fetched.folder, b"new rules", rename=2)
    assert fetched.kept() == b"new rules"
    assert fetched.notes() == NO_NOTES


def test_what_a_power_cut_left_behind_is_no_obstacle(fetched: Fetched) -> None:
    fetched.folder.mkdir()
    keeps_until_a_power_cut(ADDRESS, fetched.folder, b"new rules", rename=1)
    for left in fetched.folder.iterdir():
        left.chmod(0o644)
    keep(fetched, b"newer rules")
    assert fetched.kept() == b"newer rules"
    assert stat.S_IMODE(fetched.path.stat().st_mode) == 0o600


@pytest.mark.parametrize("rubbish", [b"", b"\xff", b"[]", b'{"holds": "notes 2"}'])
def test_notes_that_cannot_be_read_are_none(fetched: Fetched, rubbish: bytes) -> None:
    keep(fetched, b"rules")
    fetched.path.with_suffix(".json").write_bytes(rubbish)
    assert fetched.notes() == NO_NOTES


def test_notes_do_not_outlive_a_copy_edited_by_hand(fetched: Fetched) -> None:
    keep(fetched, b"rules")
    fetched.path.write_bytes(b"other rules")
    assert fetched.notes() == NO_NOTES


def test_a_copy_nobody_may_read_is_an_error_and_not_nothing(
    fetched: Fetched, nobody_special: None
) -> None:
    keep(fetched, b"rules")
    fetched.path.chmod(0)
    with pytest.raises(PermissionError):
        fetched.kept()


def test_what_the_server_said_goes_back_to_it(fetched: Fetched) -> None:
    keep(fetched, b"rules", 'W/"7"', "Mon, 02 Mar 2026 08:00:00 GMT")
    assert fetched.notes().conditions() == {
        "If-None-Match": 'W/"7"',
        "If-Modified-Since": "Mon, 02 Mar 2026 08:00:00 GMT",
    }


@pytest.mark.parametrize("said", ["", "a\r\nCookie: b", "é", "x" * 501, "\x00"])
def test_what_could_not_be_sent_back_is_not_kept(said: str) -> None:
    assert notes_on(b"rules", etag=said, modified=said, at=NOW).conditions() == {}


@pytest.mark.parametrize(
    ("address", "host"),
    [
        (ADDRESS, "rooms.example.com"),
        ("https://user:secret@[::1]:8443/x", "::1"),
        ("https://[::1", "the address"),
        ("", "the address"),
    ],
)
def test_of_an_address_only_the_host_is_told(address: str, host: str, tmp_path: Path) -> None:
    assert Fetched(address=address, folder=tmp_path, check=len).host == host
