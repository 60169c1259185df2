"""The page and its tables: whole, by itself, and safe whatever a room is called."""

import csv
import re
import sys
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest

from panel.domain.coverage import Outcome
from panel.domain.decision import Doubt
from panel.domain.presence import Health
from panel.domain.record import Course
from panel.report import main
from panel.report.gathering import gather, journals_in
from panel.report.page import sections
from panel.report.periods import Contrast
from panel.report.tables import write_tables
from panel.report.telling import Telling
from panel.report.words import LANGUAGES, gaps, words_of

from .journals import Building
from .meetings import at, meeting

HOSTILE = "<script>alert(1)</script> & \"$x^2$\" 'é'"
NAMESPACES = ("http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink")


def a_busy_building(building: Building, name: str = "Curie") -> Path:
    """Something of everything: both modes, contests, doubts, sensors."""
    door = building.room(name).follows(at("00:00"), shadow=True).follows(at("00:00", 7))
    gone = meeting("09:00", "10:00", Course.RELEASED, over="09:12", decided="09:12", day=7)
    door.has(
        meeting("09:00", "10:00", Course.WOULD_RELEASE, decided="09:10"),
        meeting("11:00", "12:00", Course.WOULD_RELEASE, decided="11:10", came="11:30"),
        meeting("10:00", "11:00", Course.CAME, came="10:01", day=7),
        meeting("12:00", "13:00", Course.RELEASED, over="12:11", decided="12:11", day=7),
        gone,
    )
    door.is_taken_back(gone, at("09:20", 7))
    door.keeps(meeting("15:00", "16:00", Course.KEPT, day=8), Doubt.AGENDA_STALE)
    door.hears("radar", Health.OK, at("08:00")).hears("radar", Health.OFFLINE, at("09:00", 7))
    door.learns("radar", [Outcome.SILENT] * 3)
    building.room("Hugo", building="B").follows(at("00:00")).has(
        meeting("09:00", "10:00", Course.CAME, came="09:00", day=8)
    )
    return building.folder


def reported(folder: Path, language: str = "en", *more: str) -> str:
    out = folder / "page.html"
    assert main([str(folder), "--out", str(out), "--lang", language, *more]) == 0
    return out.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return a_busy_building(Building(tmp_path_factory.mktemp("hostile")), HOSTILE)


@pytest.fixture(scope="module", params=LANGUAGES)
def page(request: pytest.FixtureRequest, hostile: Path) -> str:
    """Of the building with the worst of names: drawn once, for drawing takes its time."""
    return reported(hostile, request.param)


def headlines(folder: Path, day: date | None = None) -> str:
    """Headlines and what stands below them, without the pictures."""
    told = sections(gather(journals_in([folder]), day), Telling(words_of("en")))
    return "\n".join(line for section in told for line in (section.headline, *section.lines))


def tabled(folder: Path) -> None:
    found = gather(journals_in([folder]))
    write_tables(found, Telling(words_of("en")), folder / "page.html")


def sheet(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / f"page-{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_page_is_well_formed_and_fetches_nothing(page: str) -> None:
    tree = ElementTree.fromstring(page.replace("<!DOCTYPE html>", ""))
    assert len(list(tree.iter("{http://www.w3.org/2000/svg}svg"))) == 11
    for known in NAMESPACES:
        page = page.replace(f'"{known}"', "")
    assert re.findall(r"https?:|//|@import|<script|<link|<img|url\((?!#)", page) == []


def test_no_id_stands_twice_and_every_reference_is_met(page: str) -> None:
    ids = re.findall(r'\bid="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'(?:href="|url\()#([^")]+)', page)) <= set(ids)


def test_a_room_may_be_called_anything(page: str, hostile: Path) -> None:
    tree = ElementTree.fromstring(page.replace("<!DOCTYPE html>", ""))
    assert HOSTILE in "".join(tree.itertext())
    texts = {text.text for text in tree.iter("{http://www.w3.org/2000/svg}text")}
    assert HOSTILE in texts  # and dollars are no formula
    assert sheet(hostile, "rooms")[0]["name"] == HOSTILE


def test_the_figures_are_the_same_each_time(hostile: Path) -> None:
    assert reported(hostile) == reported(hostile)


def test_a_room_called_like_a_formula_is_none(building: Building) -> None:
    tabled(a_busy_building(building, "=1+1"))
    names = {row["name"] for row in sheet(building.folder, "rooms")}
    assert names == {"'=1+1", "Hugo"}


def test_the_tables_say_what_was_counted(building: Building) -> None:
    tabled(a_busy_building(building))
    curie = sheet(building.folder, "rooms")[0]
    assert (curie["before_no_shows"], curie["before_of"]) == ("2", "2")
    assert (curie["after_no_shows"], curie["after_of"]) == ("3", "4")
    assert curie["came_after_all"] == "2"
    assert (curie["released"], curie["taken_back"]) == ("2", "1")
    assert (curie["would_release"], curie["came_later"]) == ("2", "1")
    assert curie["hours_panel"] == "0.95"  # 8 min and 49
    assert sheet(building.folder, "kept") == [{"reason": "agenda", "meetings": "1"}]
    assert sheet(building.folder, "sensors")[0]["deaf"] == "1"
    rates = sheet(building.folder, "no-shows")
    assert rates[1] == {
        "by": "all", "name": "", "period": "after",
        "no_shows": "3", "of": "5", "rate": "0.6", "low": "0.2307", "high": "0.8824",
    }  # fmt: skip
    assert {row["value"] for row in sheet(building.folder, "rules")} == {"false", "10", "[]"}


def test_a_headline_says_what_was_found(building: Building) -> None:
    page = headlines(a_busy_building(building))
    assert "No-shows: 100% before, 60% after, which may be chance" in page
    assert "1 of 2 releases were taken back: 50% (few)" in page
    assert "Acting: 60% (23% to 88%), 3 of 5 meetings. (few)" in page


def test_a_fall_is_only_called_one_where_it_is_no_chance(building: Building) -> None:
    door = building.room("Curie")
    for day in range(40):
        course = Course.RELEASED if day < 20 else Course.CAME
        came = "" if day < 20 else "09:00"
        door.has(meeting(course=course, came=came, decided="" if came else "09:10", day=day))
    page = headlines(building.folder, date(2026, 3, 22))
    assert "No-shows fell from 100% to 0%" in page
    assert "Before 22 March 2026" in page


def test_rates_that_differ_never_look_the_same() -> None:
    telling = Telling(words_of("en"))
    assert telling.percent(0.2083, 0.2131) == "20.8%"
    assert telling.percent(0.2083, 0.25) == "21%"
    assert telling.percent(0.043) == "4.3%"
    assert Telling(words_of("fr")).number(12345.67, 1) == "12\u202f345,7"


def test_the_addresses_of_people_who_are_exempt_stay_in_the_journal(building: Building) -> None:
    door = building.room("Curie").has(meeting())
    door.follows(at("00:00"), exempt='["ceo@example.com", "board@example.com"]')
    tabled(building.folder)
    values = {row["key"]: row["value"] for row in sheet(building.folder, "rules")}
    assert values["release.exempt_organizers"] == "2 @"
    assert "ceo" not in headlines(building.folder)


def test_rules_that_have_nothing_to_do_with_releases_are_no_change(building: Building) -> None:
    door = building.room("Curie").follows(at("00:00"), wifi="Guests").has(meeting())
    door.follows(at("00:00", 1), wifi="Visitors")
    assert gather(journals_in([building.folder])).comparison.contrast is Contrast.NONE


def test_a_journal_without_a_meeting_makes_a_page_too(building: Building) -> None:
    building.room("Curie").follows(at("00:00"))
    assert "1 room, and no meeting yet." in reported(building.folder)


def test_what_could_not_be_read_is_on_the_page(building: Building) -> None:
    building.room("Curie").has(meeting())
    folder = building.folder
    (folder / "torn.sqlite").write_text("torn")
    assert "torn.sqlite is not a journal" in reported(folder)


def test_every_language_fills_the_gaps_of_english() -> None:
    english = gaps(words_of("en"))
    assert all(gaps(words_of(language)) == english for language in LANGUAGES)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["nowhere.sqlite"], "there is no file nowhere.sqlite"),
        (["{folder}", "--out", "{folder}/none/page.html"], "name another --out"),
    ],
)
def test_a_fault_is_told_in_one_sentence(
    building: Building, capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    folder = a_busy_building(building)
    assert main([word.format(folder=folder) for word in words]) == 2
    told = capsys.readouterr().err
    assert said in told
    assert told.count("\n") == 1


def test_without_matplotlib_it_says_how_to_get_it(
    building: Building, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    assert main([str(a_busy_building(building))]) == 2
    assert "pip install 'room-panel[report]'" in capsys.readouterr().err


def test_a_day_that_is_none_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["journal.sqlite", "--change", "soon"])
    assert "write one as 2026-03-02" in capsys.readouterr().err
