"""The page and its plots: complete, escaped, and nothing in it comes from elsewhere."""

import re
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest

from panel.domain.record import Course, MeetingRecord
from panel.tune import main
from tests.tune.records import journal, meeting, rules

HOSTILE = 'lyon <script>alert("1")</script> & $x$'


def a_site(folder: Path, site: str = "lyon") -> Path:
    """One in shadow mode: six hundred meetings, twenty of them late, sixty no-shows."""
    meetings: list[MeetingRecord] = [
        meeting(Course.WOULD_RELEASE, days=day, came="10:12" if day < 20 else "")
        for day in range(80)
    ]
    meetings += [meeting(days=day, came="9:59") for day in range(80, 600)]
    return journal(folder / f"{site[:4]}.sqlite", rules(shadow=True, site=site), *meetings)


def read(path: Path) -> Xml.Element:
    return Xml.fromstring(path.read_text(encoding="utf-8"))


def words_of(path: Path) -> str:
    return " ".join(read(path).itertext())


def test_the_page_shows_every_site(tmp_path: Path) -> None:
    a_site(tmp_path, "lyon")
    a_site(tmp_path, "oslo")
    out = tmp_path / "tune.html"
    assert main([str(tmp_path), "--out", str(out)]) == 0
    assert out.read_text(encoding="utf-8").count("<svg ") == 2
    said = words_of(out)
    assert "lyon: take 12 min." in said
    assert "oslo: take 12 min." in said
    assert "n = 600 meetings in shadow mode" in said


def test_nothing_in_it_is_fetched(tmp_path: Path) -> None:
    out = tmp_path / "tune.html"
    assert main([str(a_site(tmp_path)), "--out", str(out)]) == 0
    text = out.read_text(encoding="utf-8")
    links = re.findall(r'(?:href|src)="([^"]*)"|url\(([^)]*)\)', text)
    assert links
    assert all((one or other).startswith("#") for one, other in links)


def test_a_hostile_site_is_only_text(tmp_path: Path) -> None:
    out = tmp_path / "tune.html"
    assert main([str(a_site(tmp_path, HOSTILE)), "--out", str(out)]) == 0
    assert "<script" not in out.read_text(encoding="utf-8")
    assert f"{HOSTILE}: take 12 min." in words_of(out)


def test_one_site_alone_is_a_drawing(tmp_path: Path) -> None:
    out = tmp_path / "tune.svg"
    assert main([str(a_site(tmp_path)), "--out", str(out)]) == 0
    assert read(out).tag.endswith("svg")
    assert "12 min" in words_of(out)


def test_two_sites_are_no_drawing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    a_site(tmp_path, "lyon")
    a_site(tmp_path, "oslo")
    assert main([str(tmp_path), "--out", str(tmp_path / "tune.svg")]) == 2
    assert "choose it with --sites" in capsys.readouterr().err


def test_nothing_is_drawn_of_no_shadow_week(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = journal(tmp_path / "a.sqlite", rules(shadow=False), meeting(Course.RELEASED))
    assert main([str(path), "--out", str(tmp_path / "tune.svg")]) == 2
    assert "there is nothing to draw" in capsys.readouterr().err
    assert main([str(path), "--out", str(tmp_path / "tune.html")]) == 0
    assert "no week was in shadow mode" in words_of(tmp_path / "tune.html")


def test_a_folder_that_is_not_there_takes_no_page(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(a_site(tmp_path)), "--out", str(tmp_path / "none" / "tune.html")]) == 2
    assert "name another --out" in capsys.readouterr().err


def test_a_page_is_html_or_a_drawing(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["journal.sqlite", "--out", "tune.pdf"])
    assert "ends in .html or .svg" in capsys.readouterr().err


@pytest.mark.parametrize("days", [1, 10, 599])
def test_any_number_of_meetings_can_be_drawn(tmp_path: Path, days: int) -> None:
    few = [meeting(days=day, came="10:29") for day in range(days)]
    path = journal(tmp_path / "a.sqlite", rules(shadow=True), *few)
    assert main([str(path), "--out", str(tmp_path / "tune.svg")]) == 0
