"""Logos and wallpapers in sites.toml: of a wrong one a sentence tells; the door does without."""

import contextlib
import logging
import os
import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from panel.config.pictures import LARGEST, NoPicture, Picture, picture
from panel.dressing import look_of
from panel.governing import tell_faults
from tests.config.folder import Folder

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10"/>'


def png(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + struct.pack(">II", width, height) + bytes(9)


def jpeg(width: int, height: int) -> bytes:
    start = b"\xff\xd8\xff\xe0\x00\x04ab"
    return start + b"\xff\xc0\x00\x0b\x08" + struct.pack(">HH", height, width) + bytes(4)


def of(folder: Path, data: bytes) -> Picture:
    file = folder / "picture"
    file.write_bytes(data)
    return picture(file)


@pytest.mark.parametrize(
    ("data", "shape"),
    [
        (png(300, 100), 3),
        (jpeg(100, 200), 0.5),
        (SVG.encode(), 3),
        (b'<?xml version="1.0"?><svg width="40mm" height="20mm"></svg>', 2),
        (b'<svg viewBox="0,0,40,20"/>', 2),
    ],
)
def test_a_picture_has_the_shape_that_it_says(tmp_path: Path, data: bytes, shape: float) -> None:
    assert of(tmp_path, data).shape == shape


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"GIF89a\x01\x00\x01\x00",
        png(300, 100)[:20],
        png(0, 100),
        jpeg(100, 200)[:9],
        b"<svg",
        b"<svg/>",
        b'<svg viewBox="0 0 wide high"/>',
        b'<svg viewBox="0 0 1.2.3 1"/>',
        b'<svg width="50%" height="1"/>',
        b'<html><svg viewBox="0 0 1 1"/></html>',
        b'<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1"/>',
    ],
)
def test_what_is_no_picture_is_none(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(NoPicture, match="no picture"):
        of(tmp_path, data)


@given(st.binary(max_size=64) | st.binary(max_size=64).map(lambda rest: png(9, 9)[:20] + rest))
def test_any_bytes_are_a_picture_or_none(data: bytes) -> None:
    file = Path(os.environ["HYPOTHESIS_PICTURE"])
    file.write_bytes(data)
    with contextlib.suppress(NoPicture):
        assert picture(file).shape > 0


@pytest.fixture(autouse=True)
def _(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where any bytes are written to."""
    monkeypatch.setenv("HYPOTHESIS_PICTURE", str(tmp_path / "any"))


def test_a_huge_picture_is_not_read(tmp_path: Path) -> None:
    with pytest.raises(NoPicture, match="25 million pixels"):
        of(tmp_path, png(30_000, 30_000))
    with pytest.raises(NoPicture, match="8 MB"):
        of(tmp_path, bytes(LARGEST + 1))


@pytest.mark.parametrize("box", ["0 0 3000000 1", "0 0 1 21"])
def test_a_picture_that_is_a_line_is_not_shown(tmp_path: Path, box: str) -> None:
    with pytest.raises(NoPicture, match="20 times"):
        of(tmp_path, f'<svg viewBox="{box}"/>'.encode())


def test_a_pipe_is_no_picture(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(NoPicture, match="not a regular file"):
        picture(tmp_path / "pipe")


def test_a_logo_lies_beside_the_rules_that_name_it(folder: Folder) -> None:
    folder.panel('[room]\nmailbox = "lyon-1@example.com"\n')
    folder.sites('[defaults.look]\nlogo = "logo.svg"\naccent = "#0000ff"\n')
    file = folder.write("logo.svg", SVG)
    settings = folder.load()
    look = look_of(settings)
    assert look["logo"].startswith(f"{file.as_uri()}#")
    assert (look["logoShape"], look["wallpaper"]) == (3, "")
    assert file in settings.files  # another one is seen
    folder.write("logo.svg", SVG)
    assert look_of(folder.load())["logo"] != look["logo"]


def test_a_door_does_without_what_cannot_be_shown(
    folder: Folder, caplog: pytest.LogCaptureFixture
) -> None:
    folder.panel('[room]\nmailbox = "lyon-1@example.com"\n')
    folder.sites('[defaults.look]\nlogo = "logo.svg"\nwallpaper = "hall.jpg"\n')
    folder.write("hall.jpg", "no picture at all")
    settings = folder.load()
    look = look_of(settings)
    assert (look["logo"], look["wallpaper"]) == ("", "")
    with caplog.at_level(logging.WARNING):
        tell_faults(settings)
        tell_faults(settings, before=settings)
    missing, broken = caplog.messages  # each once
    start = f'{folder.sites_toml}: defaults.look.logo = "logo.svg" leads to {folder.path}/logo.svg'
    assert missing.startswith(f"{start}, which cannot be read (No such file or directory)")
    assert "hall.jpg, which is no picture" in broken


def test_a_day_that_ends_before_it_begins_is_refused(folder: Folder) -> None:
    wrong = '[defaults.look]\nlight_from = "20:00"\n'
    assert folder.complaint_about_sites(wrong) == (
        'sites.toml: defaults.look.light_from = "20:00" is not before dark_from = 19:00: '
        "give an earlier time."
    )


@pytest.mark.parametrize(
    "line", ['accent = "blue"', 'theme = "pink"', "text_scale = 3", 'dark_from = "7 pm"']
)
def test_a_wrong_look_is_refused(folder: Folder, line: str) -> None:
    assert line.partition(" ")[0] in folder.complaint_about_sites(f"[defaults.look]\n{line}\n")
