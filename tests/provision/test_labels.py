"""Labels to stick on, and their codes as a phone reads them."""

import re
from pathlib import Path

import pytest
import segno
import zxingcpp

from panel.provision.labels import said_by_code
from panel.provision.making import Made
from panel.provision.rooms import Row

from .desk import AMPERE, HEAD, Desk

ROW = Row(
    line=2,
    cells={"mailbox": "a@example.com", "name": "Lyon-A-1-Ampère", "serial": "10000000aaaaaaaa"},
)
MADE = Made(row=ROW, file="10000000aaaaaaaa.toml", text="")


@pytest.mark.parametrize(
    ("notes", "said"),
    [
        ("", "Lyon-A-1-Ampère\na@example.com\n10000000aaaaaaaa"),
        ("https://i.example.com/{serial}", "https://i.example.com/10000000aaaaaaaa"),
        ("https://i.example.com/?q={name}", "https://i.example.com/?q=Lyon-A-1-Amp%C3%A8re"),
    ],
)
def test_a_code_says_what_the_installer_needs(tmp_path: Path, notes: str, said: str) -> None:
    assert said_by_code(MADE, notes) == said
    picture = tmp_path / "code.pgm"
    code = segno.make(said, error="m", micro=False)
    code.save(str(picture.with_suffix(".ppm")), scale=4, border=2)
    (read,) = zxingcpp.read_barcodes(_pixels(picture.with_suffix(".ppm")))
    assert read.text == said


def test_there_are_twenty_four_on_a_sheet(desk: Desk) -> None:
    rooms = (f"r{n}@example.com,Lyon-A-1-R{n},1000{n:08x}" for n in range(49))
    desk.lists(HEAD, *rooms)
    desk.makes("--labels", str(desk.folder / "labels.html"))
    page = (desk.folder / "labels.html").read_text()
    assert [sheet.count("<article>") for sheet in page.split("<section>")[1:]] == [24, 24, 1]
    assert page.count("<svg") == 49
    assert "tell nobody" not in page


def test_whatever_a_room_is_called_stays_text(desk: Desk) -> None:
    desk.lists(HEAD, AMPERE.replace("Ampère", "<b>&Co"))
    desk.makes("--labels", str(desk.folder / "labels.html"))
    page = (desk.folder / "labels.html").read_text()
    assert "<b>" not in page
    assert "&lt;b&gt;&amp;Co" in page


def _pixels(picture: Path) -> "memoryview":
    """Of a plain PPM, as grey."""
    data = picture.read_bytes()
    found = re.match(rb"P6\s(?:#[^\n]*\n)?(\d+)\s(\d+)\s\d+\s", data)
    assert found
    wide, high = int(found[1]), int(found[2])
    grey = data[found.end() :: 3]
    return memoryview(grey).cast("B", (high, wide))
