"""What the pages tell: the door's word and buttons, in each language, and nothing unknown."""

from collections import Counter

import msgspec
import pytest

from panel.phone import wire
from panel.phone.pages import Pages
from tests.phone.faces import DOORS, GAVE_BACK, NEAR, REPORT, Page, a_button, a_door

WORDS = {
    "en": {
        "free": "Free",
        "soon": "Starts soon",
        "waiting": "Check in",
        "in-use": "In use",
        "unsure": "Not sure",
        "fault": "Not sure",
    },
    "fr": {
        "free": "Libre",
        "soon": "Bientôt occupée",
        "waiting": "À confirmer",
        "in-use": "Occupée",
        "unsure": "Incertain",
        "fault": "Incertain",
    },
}
PAGES = Pages(prefix="")
everywhere = pytest.mark.parametrize("language", ["en", "fr"])
every_door = pytest.mark.parametrize("name", DOORS)


def opened(door: wire.Door, language: str = "en", said: str = "") -> Page:
    return Page(PAGES.door(door, language, said))


@everywhere
@every_door
def test_a_phone_reads_the_word_of_the_door(name: str, language: str) -> None:
    door = DOORS[name]
    page = opened(door, language)
    assert page.all("html") == [{"lang": language, "dir": "ltr"}]
    assert f" {WORDS[language][door.face]} " in f" {page.text} "


@everywhere
@every_door
def test_a_phone_is_offered_what_the_door_offers_and_no_more(name: str, language: str) -> None:
    door = DOORS[name]
    offered = [button.press for button in door.buttons if button.does != "report"]
    assert Counter(opened(door, language).tokens) == Counter(offered)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("free", "until 11:30 · 1 h 27 min"),
        ("free", "Next: Budget review · 11:30 – 12:30"),
        ("free", "to 11:30 1 h 27 min"),
        ("all-day", "for the rest of the day"),
        ("soon", "free until 10:10 · 7 min"),
        ("soon", "Check in for 10:10"),
        ("soon", "Somebody is inside"),
        ("waiting", "or given back at 10:10"),
        ("waiting", "Claire Fontaine · 10:00 – 11:30"),
        ("in-use", "until 11:30 · 1 h 27 min left"),
        ("in-use", "3 people inside"),
        ("emptied", "given back at 10:04"),
        ("emptied", "Is anybody still here?"),
        ("booking", "Booking…"),
        ("refused", "Not extended. Somebody was faster: the time is taken."),
        ("released", "Take it back to 11:30"),
        ("offline", "The calendar cannot be reached."),
        ("offline", "Last known: Claire Fontaine"),
        ("offline", "Last read at 09:45."),
        ("fault", "The panel’s password for the calendar has expired."),
        ("free", "10:08"),  # as long as the visit lasts
    ],
)
def test_a_phone_reads_what_stands_around_the_word(name: str, said: str) -> None:
    assert said in opened(DOORS[name]).text


def test_what_ends_a_meeting_asks_once() -> None:
    page = opened(DOORS["waiting"])
    assert len(page.all("details")) == len(page.all("summary")) == 1
    assert "The organizer will be told. Give the room back" in page.text
    assert "The rest of the time becomes free. End the meeting now" in opened(DOORS["in-use"]).text


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({}, "no check-in, nobody seen since 09:42"),
        ({}, "Nobody checked in from 09:35 to 09:55."),
        ({}, "Both sensors were well."),
        ({}, "12 s before"),
        ({"agenda_age": 300}, "5 min before"),
        ({}, "since 08:03"),
        ({"verdict": "ended"}, "Its people had come"),
        ({"sensors": None}, "No sensors are fitted."),
    ],
)
def test_a_phone_reads_why_the_room_was_given_back(facts: dict[str, object], said: str) -> None:
    decided = msgspec.structs.replace(GAVE_BACK, **facts)
    assert said in opened(a_door(face="free", decided=decided)).text


@pytest.mark.parametrize(
    ("sensors", "said"),
    [
        ({"fitted": 1, "well": 1}, "The sensor was well."),
        ({"fitted": 3, "well": 3}, "All 3 sensors were well."),
        ({"fitted": 3, "well": 1}, "1 of 3 sensors were well."),
        ({"fitted": 1, "well": 1, "last_seen": None}, "since 09:03"),
        ({"fitted": 1, "well": 0, "last_seen": None, "watching_since": None}, "Nobody was seen."),
    ],
)
def test_a_phone_reads_how_well_the_sensors_were(sensors: dict[str, object], said: str) -> None:
    assert GAVE_BACK.sensors is not None
    known = msgspec.structs.replace(GAVE_BACK.sensors, **sensors)
    decided = msgspec.structs.replace(GAVE_BACK, sensors=known)
    assert said in opened(a_door(face="free", decided=decided)).text


def test_a_room_that_is_not_known_to_be_free_is_not_named() -> None:
    known = opened(a_door(face="in-use", near=NEAR, near_known=True)).text
    assert "Lyon-A-3-Vénus until 11:03" in known
    assert "Mars for the rest of the day" in known
    assert "Free near here" not in opened(a_door(face="in-use", near_known=False)).text


@pytest.mark.parametrize("face", ["unsure", "fault"])
def test_a_doubtful_door_says_free_nowhere(face: str) -> None:
    assert "Free" not in opened(a_door(face=face, trouble="unreachable", until=None)).text


def test_people_who_checked_in_read_what_is_wrong_beside_it() -> None:
    said = opened(a_door(face="in-use", trouble="unreachable", as_of=a_door().at - 600)).text
    assert "In use until 11:30" in said
    assert "The calendar cannot be reached. Last read at 09:53." in said
    assert "Reading the calendar" not in opened(a_door(face="in-use", trouble="none")).text


def test_a_time_of_another_day_bears_its_name() -> None:
    monday = a_door(face="in-use", until=a_door().at + 3 * 24 * 3600)
    assert "until Mon 10:03" in opened(monday).text
    assert "jusqu’à lun. 10:03" in opened(monday, "fr").text


def test_two_meetings_may_be_checked_in_at_once() -> None:
    start = a_door().at + 600
    both = (a_button("end"), a_button("check-in", start=start))
    assert "Check in for 10:13" in opened(a_door(face="in-use", buttons=both)).text


@pytest.mark.parametrize("why", ["reported", "changed", "used", "expired", "lost", "busy"])
@everywhere
def test_a_phone_is_told_what_became_of_its_press(why: str, language: str) -> None:
    quiet = opened(DOORS["free"], language)
    assert len(opened(DOORS["free"], language, why).text) > len(quiet.text) + 10


@pytest.mark.parametrize(
    ("facts", "address"),
    [
        ({}, "/rooms/a/report"),
        ({"buttons": (), "report_mail": "mailto:a@b.c"}, "mailto:a@b.c"),
        ({"buttons": ()}, None),
    ],
)
def test_a_problem_goes_where_the_site_wants_it(
    facts: dict[str, object], address: str | None
) -> None:
    page = Page(Pages(prefix="/rooms/a").door(a_door(**facts), "en", ""))
    assert [link["href"] for link in page.all("a")] == ([address] if address else [])


def test_the_report_goes_out_with_its_own_token() -> None:
    page = Page(PAGES.report(a_door(), "en", ""))
    assert page.tokens == [REPORT.press]
    kinds = [each["value"] for each in page.all("input") if each["name"] == "about"]
    assert kinds == ["broken", "dirty", "missing", "climate", "other"]
    assert [area["maxlength"] for area in page.all("textarea")] == ["500"]


@pytest.mark.parametrize("wrong", ["about", "text"])
@everywhere
def test_a_report_that_lacks_something_says_so_in_place(wrong: str, language: str) -> None:
    page = Page(PAGES.report(a_door(), language, wrong))
    assert [one for _, one in page.tags if one.get("role") == "alert"]


def test_a_report_that_lacks_something_keeps_what_was_written() -> None:
    html = PAGES.report(a_door(), "en", "text", "dirty", "<b>Mud</b>").decode()
    chosen = [one["value"] for one in Page(html.encode()).all("input") if "checked" in one]
    assert chosen == ["dirty"]
    assert "&lt;b&gt;Mud&lt;/b&gt;</textarea>" in html


def test_where_no_reports_are_taken_there_is_no_form() -> None:
    page = Page(PAGES.report(a_door(buttons=()), "en", ""))
    assert not page.all("form")
