"""What every page is made of: whole, light, from one place, usable by anybody."""

import re

import msgspec
import pytest

from panel.phone import wire
from panel.phone.answers import STATUS
from panel.phone.pages import Pages
from tests.phone.faces import DOORS, Page, a_door
from tests.phone.stand_in import letters

PREFIX = "/rooms/lyon-1"
PAGES = Pages(prefix=PREFIX)
LOOK = ("page.css", "live.js", "icon.svg")
MOST = 50 * 1000  # bytes: a second on a slow guest network
LETTERS = letters()
HOSTILE = {
    "script": "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "quotes": "\"'> x='1' </main></title>{{ 7*7 }}{{words}}",
    "backwards": "\u202eexe.tnemucod\u202c \u200fפגישה",
    "long": "W" * 255,
    "emoji": "👩🏽‍🔬🎉" * 20,
    "braces": "{room} %s {0.__class__} {{",
    "empty": "",
}


def every_page() -> dict[str, bytes]:
    made = {}
    for language in PAGES.languages:
        for name, door in DOORS.items():
            made[f"{name} {language}"] = PAGES.door(door, language, "changed")
        for wrong in ("", "about", "text"):
            made[f"report {wrong} {language}"] = PAGES.report(a_door(), language, wrong)
        for name, meant in LETTERS.items():
            made[f"letter {name} {language}"] = PAGES.letter(meant, language)
        for why in STATUS:
            made[f"refused {why} {language}"] = PAGES.refused(why, "Lyon", language)
            made[f"refused {why} {language} nowhere"] = PAGES.refused(why, "", language)
    return made


MADE = every_page()
every = pytest.mark.parametrize("page", [pytest.param(Page(MADE[n]), id=n) for n in MADE])


@every
def test_a_page_does_what_its_policy_allows_and_no_more(page: Page) -> None:
    assert not page.all("style")
    scripts = [one["src"] for one in page.all("script")]
    assert all(src.startswith(f"{PREFIX}/look/live.js") for src in scripts)
    assert not [name for _, one in page.tags for name in one if name == "style" or name[:2] == "on"]
    links = [one[name] for _, one in page.tags for name in ("href", "src", "action") if name in one]
    outside = [link for link in links if not link.startswith(f"{PREFIX}/")]
    assert all(link.startswith(("https://outlook.office.com/", "mailto:")) for link in outside)


@every
def test_a_page_works_without_its_script(page: Page) -> None:
    for form in page.all("form"):
        assert form["method"] == "post"
        assert form["action"] in (f"{PREFIX}/press", f"{PREFIX}/report", f"{PREFIX}/m")
    assert all(button["name"] == "button" and button["value"] for button in page.all("button"))
    assert not [one for one in page.all("button") if one.get("type", "submit") != "submit"]


@every
def test_a_page_can_be_read_aloud(page: Page) -> None:
    assert page.all("html")[0]["lang"] in PAGES.languages
    assert len(page.all("main")) == len(page.all("h1")) == len(page.all("title")) == 1
    ids = [one["id"] for _, one in page.tags if "id" in one]
    assert len(ids) == len(set(ids))
    named = [
        one[attribute].split()
        for _, one in page.tags
        for attribute in ("for", "aria-labelledby", "aria-describedby")
        if attribute in one
    ]
    assert {name for names in named for name in names} <= set(ids)
    assert all("aria-hidden" in one for one in page.all("svg"))
    assert "user-scalable" not in str(page.all("meta"))  # whoever needs it larger, may


@every
def test_a_language_is_whole_on_the_page(page: Page) -> None:
    assert "{" not in page.text
    assert "None" not in page.text


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_what_a_stranger_wrote_is_text(text: str) -> None:
    door = a_door(face="in-use", title_kind="named", title_text=text, room=text, detail=text)
    for html in (PAGES.door(door, "en", ""), PAGES.report(door, "fr", "")):
        page = Page(html)
        assert {tag for tag, _ in page.tags} <= {tag for tag, _ in Page(MADE["in-use en"]).tags} | {
            *("fieldset", "legend", "label", "input", "textarea")
        }
        assert " ".join(text.split()) in page.text
        assert not [one for _, one in page.tags if "onerror" in one]


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_strangers_text_turns_nothing_around_but_itself(text: str) -> None:
    door = a_door(face="in-use", title_kind="named", title_text=text, room=text, detail=text)
    door = msgspec.structs.replace(door, near=(wire.Near(name=text, until=None),), near_known=True)
    page = Page(PAGES.door(door, "en", ""))
    wanted = 4 if text else 2  # what is empty is left out
    assert len(page.all("bdi")) == wanted


def test_a_page_with_all_that_it_loads_is_light() -> None:
    loads = sum(len(part[0]) for name in LOOK if (part := PAGES.look(name)))
    heaviest = max(len(html) for html in MADE.values())
    assert 0 < loads + heaviest < MOST


def test_a_page_loads_what_there_is() -> None:
    page = Page(MADE["free en"])
    wanted = [one["src"] for one in page.all("script")] + [one["href"] for one in page.all("link")]
    names = [re.sub(r"\?.*", "", each).removeprefix(f"{PREFIX}/look/") for each in wanted]
    assert sorted(names) == sorted(LOOK)
    kinds = {name: part[1] for name in LOOK if (part := PAGES.look(name))}
    assert kinds["live.js"].startswith("text/javascript")
    assert kinds["page.css"].startswith("text/css")
    assert kinds["icon.svg"] == "image/svg+xml"


@pytest.mark.parametrize("name", ["", "door.html", "../pages.py", "page.css/", "/etc/passwd"])
def test_a_template_is_nothing_to_load(name: str) -> None:
    assert PAGES.look(name) is None


@pytest.mark.parametrize("why", ["lost", "busy", "too-many", "expired", "foreign", "no-visit"])
def test_only_what_passes_is_tried_again(why: str) -> None:
    refreshes = [
        one
        for one in Page(PAGES.refused(why, "", "en")).all("meta")
        if one.get("http-equiv") == "refresh"
    ]
    assert bool(refreshes) == (why in ("lost", "busy", "too-many"))


def test_a_report_being_written_is_not_loaded_anew() -> None:
    page = Page(MADE["report  en"])
    assert not [one for one in page.all("meta") if one.get("http-equiv")]
    assert [one for one in Page(MADE["free en"]).all("meta") if one.get("http-equiv")]
