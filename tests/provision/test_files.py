"""One file for each room, which its panel will take."""

import os
from pathlib import Path

import pytest

from tests.enrol.bare import Bare

from .desk import AMPERE, HEAD, VOLTA, Desk


def test_each_room_has_its_file(desk: Desk) -> None:
    desk.lists(HEAD, AMPERE, VOLTA)
    assert desk.makes() == 0
    assert desk.files == ["10000000aaaaaaaa.toml", "10000000bbbbbbbb.toml"]
    file = desk.file("10000000aaaaaaaa.toml")
    assert file["room"] == {
        "mailbox": "ampere@example.com",
        "name": "Lyon-Confluence-1-Ampère",
        "timezone": "Europe/Paris",
    }
    assert file["enrol"]["serial"] == "10000000aaaaaaaa"
    assert file["secrets"] == {"graph-secret": "tell nobody"}
    assert desk.said == f"2 files in {desk.out}, 2 of them new or changed.\n"


def test_its_panel_takes_it_and_no_other_does(desk: Desk, tmp_path: Path) -> None:
    desk.lists(HEAD, AMPERE)
    desk.makes()
    bare = Bare(tmp_path / "bare")
    bare.has_on_card((desk.out / "10000000aaaaaaaa.toml").read_text())
    assert "is another device's" in bare.starts()[0]
    bare.has_serial("10000000aaaaaaaa")
    assert bare.starts() == []
    assert (bare.room, bare.secret()) == ("ampere@example.com", "tell nobody")
    assert bare.standing.asks == "provision.example.com"


def test_nobody_else_may_read_them(desk: Desk) -> None:
    umask = os.umask(0)
    try:
        desk.lists(HEAD, AMPERE)
        desk.makes()
    finally:
        os.umask(umask)
    assert desk.out.stat().st_mode & 0o777 == 0o700
    assert (desk.out / "10000000aaaaaaaa.toml").stat().st_mode & 0o777 == 0o600


def test_what_has_not_changed_keeps_its_time(desk: Desk) -> None:
    """Else each panel would fetch its file again."""
    desk.lists(HEAD, AMPERE, VOLTA)
    desk.makes()
    before = (desk.out / "10000000bbbbbbbb.toml").stat().st_mtime_ns
    desk.lists(HEAD, AMPERE.replace("-1-", "-2-"), VOLTA)
    desk.makes()
    assert "2 files" in desk.said
    assert "1 of them new or changed" in desk.said
    assert (desk.out / "10000000bbbbbbbb.toml").stat().st_mtime_ns == before


def test_a_file_of_a_room_that_is_gone_is_named_and_stays(desk: Desk) -> None:
    desk.lists(HEAD, AMPERE, VOLTA)
    desk.makes()
    desk.lists(HEAD, AMPERE)
    desk.makes()
    assert f"{desk.out}/10000000bbbbbbbb.toml is of no room in this list: remove it?" in desk.said


@pytest.mark.parametrize(("encoding", "end"), [("utf-8-sig", "\r\n"), ("utf-8", "\n")])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_list_from_excel_is_a_list(desk: Desk, delimiter: str, encoding: str, end: str) -> None:
    lines = (line.replace(",", delimiter) for line in (HEAD.title(), AMPERE, ",,"))
    desk.lists(*lines, encoding=encoding, end=end)
    assert desk.makes() == 0, desk.complaint
    assert desk.files == ["10000000aaaaaaaa.toml"]


def test_each_panel_may_have_a_secret_of_its_own(desk: Desk) -> None:
    key = '-----BEGIN PRIVATE KEY-----\n"A\\\n-----END PRIVATE KEY-----\n'
    desk.keeps("10000000aaaaaaaa.pem", key)
    desk.keeps("10000000bbbbbbbb.pem", "another")
    desk.lists(HEAD, AMPERE, VOLTA)
    desk.makes("--secret", f"phone-certificate={desk.folder}/{{serial}}.pem")
    made = [desk.file(f"10000000{one * 8}.toml")["secrets"] for one in "ab"]
    assert [one["phone-certificate"] for one in made] == [key, "another"]


def test_without_a_serial_number_the_file_is_called_by_the_room(desk: Desk) -> None:
    desk.lists("mailbox,name", "ampere@example.com,Lyon-Confluence-1-Ampère")
    desk.makes()
    assert desk.files == ["Lyon-Confluence-1-Ampere.toml"]
    assert "1 without a serial number: copy each as room-panel.toml" in desk.said


def test_what_goes_to_the_network_goes_there(desk: Desk) -> None:
    desk.keeps("template.toml", '[network]\ndns = ["192.0.2.53"]\n')
    desk.lists(f"{HEAD},hostname,address,gateway", f"{AMPERE},ampere,192.0.2.7/24,192.0.2.1")
    assert desk.makes() == 0, desk.complaint
    assert desk.file("10000000aaaaaaaa.toml")["network"] == {
        "hostname": "ampere",
        "address": "192.0.2.7/24",
        "gateway": "192.0.2.1",
        "dns": ["192.0.2.53"],
    }


def test_sites_are_checked_where_they_come_along(desk: Desk) -> None:
    desk.keeps("sites.toml", '[sites.lyon]\nlanguage = "fr"\n')
    desk.lists(f"{HEAD},site", f"{AMPERE},lyon", f"{VOLTA},lyonn")
    along = ("--file", f"sites.toml={desk.folder}/sites.toml")
    assert desk.complaints(*along) == [
        'rooms.csv, line 3: column site: room.site = "lyonn" is no site: did you mean lyon?'
    ]
    desk.lists(f"{HEAD},site", f"{AMPERE},lyon")
    assert desk.makes(*along) == 0


def test_two_panels_of_a_room_have_to_be_meant(desk: Desk) -> None:
    desk.lists(HEAD, AMPERE, AMPERE.replace("aaaaaaaa", "cccccccc"))
    assert len(desk.complaints()) == 2
    assert desk.makes("--two-panels") == 0
    assert len(desk.files) == 2


def test_five_hundred_panels(desk: Desk) -> None:
    rooms = (f"r{n}@example.com,Lyon-A-{n % 9}-Room {n},1000{n:08x}" for n in range(500))
    desk.lists(HEAD, *rooms)
    assert desk.makes("--labels", str(desk.folder / "labels.html")) == 0
    assert len(desk.files) == 500
