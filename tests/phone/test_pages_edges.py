"""What a page makes of odd zones, lengths, questions and names."""

import os
import time
from collections.abc import Iterator

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from panel.phone import wire
from panel.phone.pages import Pages
from tests.phone.faces import AT, DOORS, MINUTE, TEN, Page, a_button, a_door

PAGES = Pages(prefix="")


def opened(door: wire.Door, language: str = "en") -> Page:
    return Page(PAGES.door(door, language, ""))


@pytest.fixture
def a_machine_in_tokyo() -> Iterator[None]:
    before = os.environ.get("TZ")
    os.environ["TZ"] = "Asia/Tokyo"
    time.tzset()
    yield
    if before is None:
        del os.environ["TZ"]
    else:
        os.environ["TZ"] = before
    time.tzset()


def named(zone: str) -> wire.Door:
    return a_door(face="in-use", title_kind="reserved", zone=zone)


def test_hours_are_those_at_the_door_wherever_the_page_runs(a_machine_in_tokyo: None) -> None:
    assert "Reserved · 10:00 – 11:30" in opened(named("Europe/Paris")).text
    assert "Reserved · 04:00 – 05:30" in opened(named("America/New_York")).text
    assert "Reserved · 18:00 – 19:30" in opened(named("")).text  # the machine's own


@pytest.mark.parametrize(
    ("minutes", "english", "french"),
    [
        (1, "1 min", "1 min"),
        (59, "59 min", "59 min"),
        (60, "1 h", "1 h"),
        (108, "1 h 48 min", "1 h 48"),
        (125, "2 h 05 min", "2 h 05"),
    ],
)
def test_a_length_is_told_as_at_the_door(minutes: int, english: str, french: str) -> None:
    door = a_door(face="in-use", until=AT + minutes * MINUTE)
    assert f"· {english} left" in opened(door).text
    assert f"· encore {french}".replace("\u00a0", " ") in opened(door, "fr").text


def test_a_begun_minute_counts_as_at_the_door() -> None:
    assert "· 2 min left" in opened(a_door(face="in-use", until=AT + MINUTE + 1)).text


def test_the_ring_holds_what_is_left_of_the_time_to_check_in() -> None:
    rings = [ring for ring in opened(DOORS["waiting"]).all("circle") if "pathlength" in ring]
    assert [ring["stroke-dasharray"] for ring in rings] == ["70 100"]
    unhurried = opened(a_door(face="waiting", closes=None))
    assert not [ring for ring in unhurried.all("circle") if "pathlength" in ring]


def test_an_open_question_is_not_taken_for_one_about_the_next_meeting() -> None:
    doors = [a_door(face="in-use", start=start, buttons=(a_button("end"),)) for start in (TEN, AT)]
    first, second = (opened(door).all("details")[0]["id"] for door in doors)
    assert first != second


def test_buttons_are_told_apart_by_their_names() -> None:
    for door in DOORS.values():
        ids = [one["id"] for _, one in opened(door).tags if "id" in one]
        assert len(ids) == len(set(ids))


def test_a_language_that_nobody_wrote_is_english() -> None:
    assert "In use" in opened(a_door(face="in-use"), "tlh").text


def test_a_panel_newer_than_the_page_is_shown_as_far_as_it_is_understood() -> None:
    door = a_door(face="unsure", trouble="on-fire", remark="haunted", pending="paint", inside="cat")
    assert "Not sure" in opened(door).text
    refused = a_door(refused_wish="book", refused_why="struck-by-lightning", face="free")
    assert "Not booked. The calendar does not answer: try again." in opened(refused).text


def test_the_script_stays_small() -> None:
    script, _ = PAGES.look("live.js") or (b"", "")
    assert 0 < len(script) < 2048


@settings(max_examples=50)
@given(st.text("<>/!-&;\"'= ab\u202e\u2067{}%#", min_size=1, max_size=255) | st.text(max_size=255))
@example("<b>")
def test_no_name_breaks_a_page(name: str) -> None:
    """The reader raises where a tag is not closed by its own end."""
    wifi = wire.Wifi(name=f"w{name}", password=f"p{name}")
    near = (wire.Near(name=f"n{name}", until=None),)
    strange = a_door(
        face="in-use",
        title_kind="named",
        title_text=f"t{name}",
        detail=f"d{name}",
        wifi=wifi,
        near=near,
        near_known=True,
    )
    usual = a_door(
        face="in-use",
        title_kind="named",
        title_text="t",
        wifi=wire.Wifi(name="w", password="p"),
        near=(wire.Near(name="n", until=None),),
        near_known=True,
    )
    assert [tag for tag, _ in opened(strange).tags] == [tag for tag, _ in opened(usual).tags]
