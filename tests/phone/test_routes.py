"""A phone that scans, looks, presses and reports: what it is told, and what it never is."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from panel.phone import wire
from tests.phone.served import Site, a_site
from tests.phone.stand_in import A_DOOR, GOOD_CODE, GOOD_VISIT


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with a_site(tmp_path_factory.mktemp("site")) as site:
        yield site


@pytest.fixture(autouse=True)
def _as_before(site: Site) -> None:
    site.panel.agrees()
    site.panel.shows(A_DOOR)
    site.panel.asked.clear()


def test_whoever_scans_the_code_gets_a_visit_and_sees_the_door(site: Site) -> None:
    scanned = site.ask("GET", f"/c/{GOOD_CODE}")
    assert (scanned.status, scanned.headers["location"]) == (303, "/")
    cookie = scanned.headers["set-cookie"]
    assert cookie == f"visit={GOOD_VISIT}; HttpOnly; Max-Age=300; Path=/; SameSite=lax"
    door = site.ask("GET", "/", headers={"cookie": f"visit={GOOD_VISIT}"})
    assert (door.status, door.body.decode()) == (200, "door Salle Ampère [fr] said=")


def test_over_https_the_cookie_belongs_to_this_very_host(tmp_path: Path) -> None:
    with a_site(tmp_path, public_url="https://door.example") as site:
        cookie = site.ask("GET", f"/c/{GOOD_CODE}").headers["set-cookie"]
        assert cookie.startswith("__Host-visit=")
        assert cookie.endswith("; Path=/; SameSite=lax; Secure")
        assert "domain" not in cookie.lower()


def test_without_a_visit_there_is_only_the_advice_to_scan(site: Site) -> None:
    for headers in ({}, {"cookie": "visit="}, {"cookie": "visit=ev%il;;"}):
        answer = site.ask("GET", "/", headers=headers)
        assert (answer.status, answer.body[:16]) == (403, b"refused no-visit")
    assert not site.panel.asked


@pytest.mark.parametrize(
    ("why", "status"), [("expired", 410), ("foreign", 403), ("forged", 403), ("lost", 503)]
)
def test_a_code_that_is_no_good_is_told_why(site: Site, why: wire.Why, status: int) -> None:
    site.panel.refuses(why)
    answer = site.ask("GET", "/c/OLD", headers={"accept-language": "en"})
    assert (answer.status, answer.body.decode()) == (status, f"refused {why} Salle Ampère [en]")
    assert "set-cookie" not in answer.headers


def test_a_visit_from_before_a_restart_is_no_visit(site: Site) -> None:
    visitor = site.scan()
    site.panel.refuses("forged")
    assert site.ask("GET", "/", headers=visitor).body.startswith(b"refused no-visit")


def test_a_press_reaches_the_panel_and_leads_back_to_the_door(site: Site) -> None:
    answer = site.ask("POST", "/press", headers=site.scan(), body="button=BUTTON-1")
    assert (answer.status, answer.headers["location"]) == (303, "/")
    assert site.panel.asked[-1] == wire.Press(visit=GOOD_VISIT, button="BUTTON-1")


@pytest.mark.parametrize("why", ["used", "changed", "busy", "lost"])
def test_a_press_that_comes_to_nothing_is_told_at_the_door_and_survives_a_reload(
    site: Site, why: wire.Why
) -> None:
    visitor = site.scan()
    site.panel.refuses(why)
    where = site.ask("POST", "/press", headers=visitor, body="button=B").headers["location"]
    site.panel.agrees()
    for _ in range(2):
        assert site.ask("GET", where, headers=visitor).body.endswith(f"said={why}".encode())


def test_what_is_said_is_one_of_a_few_words(site: Site) -> None:
    door = site.ask("GET", "/?said=%3Cscript%3E", headers=site.scan())
    assert door.body.endswith(b"said=")


def test_a_report_reaches_the_panel_with_its_text(site: Site) -> None:
    visitor = site.scan()
    assert site.ask("GET", "/report", headers=visitor).body.startswith(b"report Salle")
    sent = "button=REP&about=dirty&text=caf%C3%A9%0D%0Aon+the+floor"
    answer = site.ask("POST", "/report", headers=visitor, body=sent)
    assert (answer.status, answer.headers["location"]) == (303, "/?said=reported")
    assert site.panel.asked[-1] == wire.Press(
        visit=GOOD_VISIT, button="REP", about="dirty", text="café\non the floor"
    )


@pytest.mark.parametrize(
    ("sent", "wrong"),
    [
        ("button=REP&about=&text=x", b"wrong=about"),
        ("button=REP&about=ghosts&text=x", b"wrong=about"),
        ("button=REP&about=other&text=" + "x" * 501, b"wrong=text"),
    ],
)
def test_a_report_that_lacks_something_is_asked_for_again(
    site: Site, sent: str, wrong: bytes
) -> None:
    answer = site.ask("POST", "/report", headers=site.scan(), body=sent)
    assert (answer.status, answer.body.endswith(wrong)) == (422, True)
    assert f"text={len(sent.partition('text=')[2])} ".encode() in answer.body
    assert not any(isinstance(ask, wire.Press) for ask in site.panel.asked)


@pytest.mark.parametrize(
    "origin",
    [
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"origin": "https://evil.example"},
        {"origin": "http://door.example.evil.example", "sec-fetch-site": "same-origin"},
    ],
)
def test_a_form_on_somebody_elses_page_presses_nothing(site: Site, origin: dict[str, str]) -> None:
    headers = {**site.scan(), **origin}
    assert site.ask("POST", "/press", headers=headers, body="button=B").status == 403
    assert not any(isinstance(ask, wire.Press) for ask in site.panel.asked)


@pytest.mark.parametrize(
    "origin",
    [
        {"origin": "http://door.example"},
        {"origin": "null", "sec-fetch-site": "same-origin"},
        {"sec-fetch-site": "none"},
    ],
)
def test_the_pages_own_forms_do(site: Site, origin: dict[str, str]) -> None:
    headers = {**site.scan(), **origin}
    assert site.ask("POST", "/press", headers=headers, body="button=B").status == 303


@pytest.mark.parametrize(
    "sent", ["", "button=", "button=a&button=b", "button=a%00", "a=1&b=2&c=3&d=4&e=5", "button=%ff"]
)
def test_what_no_form_of_ours_sends_presses_nothing(site: Site, sent: str) -> None:
    assert site.ask("POST", "/press", headers=site.scan(), body=sent).status == 403
    assert not any(isinstance(ask, wire.Press) for ask in site.panel.asked)


def test_a_page_that_has_not_changed_is_not_sent_again(site: Site) -> None:
    visitor = site.scan()
    tag = site.ask("GET", "/", headers=visitor).headers["etag"]
    new_tokens = (wire.Button(does="end", press="ANOTHER"), A_DOOR.buttons[1])
    site.panel.shows(msgspec.structs.replace(A_DOOR, buttons=new_tokens, at=A_DOOR.at + 1))
    again = {**visitor, "if-none-match": tag}
    same = site.ask("GET", "/", headers=again)
    assert (same.status, same.body, same.headers["etag"]) == (304, b"", tag)
    site.panel.shows(msgspec.structs.replace(A_DOOR, face="free"))
    assert site.ask("GET", "/", headers=again).status == 200
    assert site.ask("GET", "/?said=used", headers=again).status == 200


@pytest.mark.parametrize(
    ("accepted", "spoken"),
    [("fr-CH, en;q=0.8", "fr"), ("en;q=0.5, fr;q=0.2", "en"), ("de", "fr"), ("fr;q=0, de", "fr")],
)
def test_the_page_speaks_the_phones_language_or_the_doors(
    site: Site, accepted: str, spoken: str
) -> None:
    headers = {**site.scan(), "accept-language": accepted}
    assert f"[{spoken}]".encode() in site.ask("GET", "/", headers=headers).body


@pytest.mark.parametrize(
    ("method", "path", "status", "why"),
    [
        ("GET", "/nowhere", 404, b"not-found"),
        ("GET", "/look/passwd", 404, b"not-found"),
        ("GET", "/c/a/b", 404, b"not-found"),
        ("DELETE", "/", 405, b"not-allowed"),
        ("GET", "/press", 405, b"not-allowed"),
        ("PUT", "/report", 405, b"not-allowed"),
    ],
)
def test_what_there_is_not_has_a_kind_page(
    site: Site, method: str, path: str, status: int, why: bytes
) -> None:
    answer = site.ask(method, path)
    assert (answer.status, why in answer.body) == (status, True)
    assert ("allow" in answer.headers) == (status == 405)


def test_head_is_as_get_without_its_page(site: Site) -> None:
    visitor = site.scan()
    head, get = (site.ask(method, "/", headers=visitor) for method in ("HEAD", "GET"))
    assert (head.status, head.body) == (200, b"")
    assert head.headers["content-length"] == get.headers["content-length"]


def test_it_works_below_a_path_that_the_proxy_cuts_off_or_not(tmp_path: Path) -> None:
    with a_site(tmp_path, public_url="https://rooms.example/lyon-1") as site:
        for path in (f"/lyon-1/c/{GOOD_CODE}", f"/c/{GOOD_CODE}"):
            scanned = site.ask("GET", path)
            assert scanned.headers["location"] == "/lyon-1/"
            assert (
                "visit=GOOD-VISIT; HttpOnly; Max-Age=300; Path=/lyon-1;"
                in (scanned.headers["set-cookie"])
            )
        visitor = {"cookie": f"visit={GOOD_VISIT}"}
        assert site.ask("GET", "/lyon-1", headers=visitor).status == 200
        assert site.ask("GET", "/lyon-12/", headers=visitor).status == 404
