"""Links in letters: looked at by anything, pressed by people, told in full sentences."""

from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import msgspec
import pytest

from panel.phone import wire
from panel.phone.limits import Limits, Rate
from panel.phone.pages import Pages
from tests.phone.faces import AT, MINUTE, Page
from tests.phone.served import MANY, Site, a_site
from tests.phone.stand_in import A_LINK, GOOD_LINK, letters

PAGES = Pages(prefix="")


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    with a_site(tmp_path) as site:
        yield site


def asked(site: Site) -> list[wire.Ask]:
    return list(site.panel.asked)


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_whatever_follows_a_link_presses_nothing(site: Site, method: str) -> None:
    for _ in range(3):
        answer = site.ask(method, f"/m/{GOOD_LINK}", headers={"accept-language": "en"})
        assert (answer.status, answer.headers["cache-control"]) == (200, "no-store")
    assert asked(site) == [wire.Letter(link=GOOD_LINK)] * 3


def test_its_button_is_pressed_and_the_page_tells_what_happened(site: Site) -> None:
    answer = site.ask("POST", "/m", body=f"button={GOOD_LINK}")
    assert (answer.status, answer.body) == (200, b"letter coming checked-in now [fr]")
    assert asked(site) == [wire.Reply(link=GOOD_LINK)]


def test_a_link_gives_no_visit(site: Site) -> None:
    opened = site.ask("GET", f"/m/{GOOD_LINK}")
    pressed = site.ask("POST", "/m", body=f"button={GOOD_LINK}")
    assert "set-cookie" not in opened.headers | pressed.headers
    assert site.ask("GET", "/", headers={"cookie": f"visit={GOOD_LINK}"}).status == 403


@pytest.mark.parametrize(
    "origin",
    [{"origin": "https://evil.example"}, {"sec-fetch-site": "cross-site"}],
)
def test_no_other_page_presses_it(site: Site, origin: dict[str, str]) -> None:
    answer = site.ask("POST", "/m", headers=origin, body=f"button={GOOD_LINK}")
    assert (answer.status, asked(site)) == (403, [])


@pytest.mark.parametrize("why", ["forged", "busy", "lost"])
def test_a_link_that_counts_no_more_says_where_to_go(site: Site, why: wire.Why) -> None:
    site.panel.refuses(why)
    told = "no-letter" if why == "forged" else why
    for answer in (
        site.ask("GET", "/m/AN-OLD-ONE", headers={"accept-language": "en"}),
        site.ask("POST", "/m", headers={"accept-language": "en"}, body="button=AN-OLD-ONE"),
    ):
        assert answer.body.decode() == f"refused {told} Salle Ampère [en]"
        assert answer.status == (410 if why == "forged" else 503)


@pytest.mark.parametrize("body", ["", "button=", "button=%C3%A9", "link=x", "button=a&button=b"])
def test_a_press_of_nothing_reaches_nobody(site: Site, body: str) -> None:
    assert site.ask("POST", "/m", body=body or "x=").status == 403
    assert asked(site) == []


def test_links_are_tried_no_faster_than_codes(tmp_path: Path) -> None:
    limits = Limits(requests=MANY, requests_each=MANY, scans_each=Rate(per_second=0, burst=3))
    with a_site(tmp_path, limits=limits) as site:
        each = [site.ask("GET", f"/m/GUESS-{n}").status for n in range(3)]
        assert each == [410] * 3
        assert site.ask("GET", f"/m/{GOOD_LINK}").status == 429
        assert site.ask("POST", "/m", body=f"button={GOOD_LINK}").status == 429
        assert site.ask("GET", f"/m/{GOOD_LINK}", source="127.0.0.2").status == 200


def test_whoever_opens_a_link_is_no_guest(tmp_path: Path) -> None:
    limits = Limits(requests=MANY, requests_each=MANY, strangers=Rate(per_second=0, burst=2))
    with a_site(tmp_path, limits=limits) as site:
        statuses = [site.ask("GET", f"/m/{GOOD_LINK}").status for _ in range(3)]
        assert statuses == [200, 200, 429]


def test_below_a_path_of_a_proxy_its_form_leads_there() -> None:
    page = Page(Pages(prefix="/rooms/lyon").letter(A_LINK, "en"))
    (form,) = page.all("form")
    assert (form["method"], form["action"]) == ("post", "/rooms/lyon/m")


def told(does: str, stands: str, heard: str, language: str = "en") -> str:
    meant = letters()[f"{does} {stands} {heard}"]
    return Page(PAGES.letter(msgspec.structs.replace(meant, press=""), language)).text


def test_a_page_has_the_one_button_or_none() -> None:
    for name, meant in letters().items():
        assert Page(PAGES.letter(meant, "fr")).tokens == ([GOOD_LINK] if meant.press else []), name


@pytest.mark.parametrize(
    ("does", "stands", "heard", "sentence"),
    [
        ("coming", "checked-in", "now", "Thank you: the room is kept for you."),
        ("free", "releasing", "now", "Thank you: the room is being given back."),
        ("coming", "releasing", "now", "Thank you: it has been passed on"),
        ("coming", "waiting", "now", "Thank you: it has been passed on"),
        ("coming", "checked-in", "before", "already. Somebody has checked in: the room stays"),
        ("free", "released", "before", "This link was used already. The room was given back."),
        ("free", "checked-in", "no", "Somebody has checked in: the room stays yours."),
        ("free", "kept", "no", "The room is kept."),
        ("coming", "released", "no", "At the door it can be taken back"),
        ("coming", "not-yet", "no", "Check-in has not opened yet."),
        ("free", "over", "no", "The meeting is over."),
        ("free", "gone", "no", "it was moved or taken out."),
        ("coming", "unknown", "no", "does not know the meeting."),
    ],
)
def test_each_way_it_may_stand_has_its_sentence(
    does: str, stands: str, heard: str, sentence: str
) -> None:
    assert sentence in told(does, stands, heard)
    assert "Thank you" not in told(does, stands, "no")


def test_no_two_ways_read_alike() -> None:
    for language in PAGES.languages:
        for heard in ("no", "before"):
            pages = {told("free", stands, heard, language) for stands in get_args(wire.Stands)}
            assert len(pages) == len(get_args(wire.Stands))


def test_it_tells_hours_at_the_door_and_nothing_where_they_are_not_known() -> None:
    meant = msgspec.structs.replace(A_LINK, start=AT, end=AT + 30 * MINUTE)
    assert "Your meeting 10:03 – 10:33" in Page(PAGES.letter(meant, "en")).text
    unknown = msgspec.structs.replace(meant, start=0, end=0, stands="gone", press="")
    assert "1970" not in Page(PAGES.letter(unknown, "en")).text
    assert "01:00" not in Page(PAGES.letter(unknown, "en")).text


@pytest.mark.parametrize("stands", ["not-yet", "gone", "unknown", "over", "released"])
def test_a_link_never_shows_a_room_as_free(stands: str) -> None:
    meant = letters()[f"free {stands} before"]
    (face,) = [one["class"] for one in Page(PAGES.letter(meant, "en")).all("section")]
    assert face == "face unsure"
