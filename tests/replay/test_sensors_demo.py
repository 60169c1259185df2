"""`room-panel demo --sensors`, without a display."""

import subprocess
import sys
from pathlib import Path


def demo(folder: Path, *words: str) -> str:
    command = [sys.executable, "-m", "panel", "demo", "--sensors", "--size", "800x480", *words]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    return done.stdout


def test_without_a_display_it_draws_what_the_room_does(tmp_path: Path) -> None:
    said = demo(tmp_path)
    pictures = sorted((tmp_path / "build/demo/sensors").glob("*.png"))
    assert f"{len(pictures)} screenshots in " in said
    assert "budget: Released 10:10:00: no check-in from 09:50:00 to 10:10:00, nobody seen" in said
    assert {file.stem for file in pictures} >= {"10-10-00", "12-25-00", "14-30-00", "15-08-40"}
    assert len({file.read_bytes() for file in pictures}) == len(pictures)


def test_it_plays_to_the_end_of_the_day(tmp_path: Path) -> None:
    said = demo(tmp_path, "--live", "--speed", "36000")
    assert "suppliers: Kept 14:30:00" in said
    assert "planning: Checked in 16:28:00: somebody tapped Check in." in said
