"""`room-panel light-off`: after a panel that was killed nothing goes on saying "free"."""

from pathlib import Path

import pytest

from panel.__main__ import main

LIGHT = '[light]\nkind = "file"\nfile = "light"\n'
GREEN = "0.00 0.60 0.00\n"
DARK = "0.00 0.00 0.00\n"


@pytest.fixture
def door(tmp_path: Path) -> Path:
    (tmp_path / "light").write_text(GREEN, encoding="ascii")
    return tmp_path


def off(door: Path, toml: str) -> int:
    (door / "panel.toml").write_text(toml, encoding="utf-8")
    return main(["light-off", "--config", str(door / "panel.toml")])


def test_a_light_that_was_left_on_goes_dark(door: Path) -> None:
    assert off(door, LIGHT) == 0
    assert (door / "light").read_text(encoding="ascii") == DARK


def test_what_is_wrong_elsewhere_in_the_file_leaves_no_light_on(door: Path) -> None:
    assert off(door, '[room]\nmailbox = "saturne"\n' + LIGHT) == 0
    assert (door / "light").read_text(encoding="ascii") == DARK


@pytest.mark.parametrize(
    "toml", ["", "[room\n", '# [light] some day\n[room]\nmailbox = "a@b.ch"\n']
)
def test_a_door_without_a_light_has_nothing_to_switch_off(
    door: Path, toml: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert off(door, toml) == 0
    assert (door / "light").read_text(encoding="ascii") == GREEN
    assert capsys.readouterr().err == ""


def test_without_any_file_there_is_nothing_to_do(door: Path) -> None:
    assert main(["light-off", "--config", str(door / "gone.toml")]) == 0


def test_a_light_in_one_line_is_found_too(door: Path) -> None:
    assert off(door, 'light = { kind = "file", file = "light" }') == 0
    assert (door / "light").read_text(encoding="ascii") == DARK


def test_a_light_that_cannot_be_used_is_one_sentence(
    door: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert off(door, LIGHT.replace('"light"', '"gone/light"')) == 1
    told = capsys.readouterr().err
    assert told.startswith("the state light: ")
    assert told.count("\n") == 1


def test_a_light_that_is_none_is_one_sentence(
    door: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert off(door, '[light]\nkind = "candle"\n') == 2
    assert "light.kind" in capsys.readouterr().err
