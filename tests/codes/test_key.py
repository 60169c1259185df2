"""The key of the codes: made once, kept from everybody, made anew when it cannot be relied on."""

from pathlib import Path

import pytest

from panel.codes.key import FILE, LENGTH, key_in


def test_the_key_is_made_once(tmp_path: Path) -> None:
    key = key_in(tmp_path / "state")
    assert len(key) == LENGTH
    assert key_in(tmp_path / "state") == key
    assert (tmp_path / "state" / FILE).stat().st_mode & 0o777 == 0o600


def test_every_panel_has_a_key_of_its_own(tmp_path: Path) -> None:
    assert key_in(tmp_path / "one") != key_in(tmp_path / "other")


@pytest.mark.parametrize("found", [b"", b"short", b"x" * (LENGTH + 1)])
def test_a_key_that_is_not_whole_is_made_anew(
    found: bytes, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / FILE).write_bytes(found)
    (tmp_path / FILE).chmod(0o600)
    assert len(key_in(tmp_path)) == LENGTH
    assert "not whole" in caplog.text


def test_a_key_that_others_may_read_is_made_anew(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    old = key_in(tmp_path)
    (tmp_path / FILE).chmod(0o644)
    key = key_in(tmp_path)
    assert key != old
    assert "others may read it" in caplog.text
    assert str(key) not in caplog.text
    assert key_in(tmp_path) == key


def test_a_key_that_leads_elsewhere_is_not_followed(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_bytes(b"k" * LENGTH)
    elsewhere.chmod(0o600)
    (tmp_path / FILE).symlink_to(elsewhere)
    assert key_in(tmp_path) != b"k" * LENGTH
    assert "made anew" in caplog.text


def test_a_panel_that_cannot_write_has_a_key_for_as_long_as_it_runs(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "state").write_text("no folder")
    assert len(key_in(tmp_path / "state")) == LENGTH
    assert "scan again after a restart" in caplog.text
