"""What every answer says to the browser, whichever it is."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.phone.served import Answer, Site, a_site, everything
from tests.phone.stand_in import GOOD_CODE, GOOD_VISIT

VISITOR = {"cookie": f"__Host-visit={GOOD_VISIT}"}
CONTENT = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with a_site(tmp_path_factory.mktemp("site"), public_url="https://door.example") as site:
        yield site


def _check(answer: Answer) -> None:
    headers = answer.headers
    assert headers["content-security-policy"] == CONTENT
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["permissions-policy"].startswith("camera=()")
    assert headers["cross-origin-opener-policy"] == "same-origin"
    assert headers["cross-origin-resource-policy"] == "same-origin"
    assert headers["strict-transport-security"] == "max-age=31536000"
    assert "server" not in headers


@pytest.mark.parametrize(
    ("method", "path", "headers", "body", "status"),
    [
        ("GET", f"/c/{GOOD_CODE}", {}, "", 303),
        ("GET", "/c/FORGED", {}, "", 403),
        ("GET", "/", VISITOR, "", 200),
        ("HEAD", "/", VISITOR, "", 200),
        ("GET", "/", {}, "", 403),
        ("POST", "/press", VISITOR, "button=BUTTON-1", 303),
        ("POST", "/press", VISITOR, "x" * 5000, 413),
        ("POST", "/press", {**VISITOR, "origin": "https://evil.example"}, "button=B", 403),
        ("GET", "/report", VISITOR, "", 200),
        ("POST", "/report", VISITOR, "button=REP&about=dirty", 303),
        ("POST", "/report", VISITOR, "button=REP&about=ghosts", 422),
        ("PUT", "/", VISITOR, "", 405),
        ("GET", "/nowhere", VISITOR, "", 404),
    ],
)
def test_every_page_has_all_of_them_and_is_kept_nowhere(
    site: Site, method: str, path: str, headers: dict[str, str], body: str, status: int
) -> None:
    answer = site.ask(method, path, headers=headers, body=body)
    _check(answer)
    assert (answer.status, answer.headers["cache-control"]) == (status, "no-store")


def test_so_has_a_page_that_has_not_changed(site: Site) -> None:
    tag = site.ask("GET", "/", headers=VISITOR).headers["etag"]
    _check(site.ask("GET", "/", headers={**VISITOR, "if-none-match": tag}))


def test_what_pages_are_drawn_with_is_kept_for_good(site: Site) -> None:
    answer = site.ask("GET", "/look/page.css?12345678")
    _check(answer)
    assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert answer.headers["content-type"] == "text/css; charset=utf-8"


def test_even_what_is_no_http_has_all_of_them(site: Site) -> None:
    with site.raw() as stranger:
        stranger.sendall(b"\0\r\n\r\n")
        head, _, body = everything(stranger).decode().partition("\r\n\r\n")
    lines = [line.partition(": ") for line in head.split("\r\n")[1:]]
    _check(Answer(400, {name: value for name, _, value in lines}, body.encode()))


def test_without_https_nobody_is_told_to_insist_on_it(tmp_path: Path) -> None:
    with a_site(tmp_path) as site:
        assert "strict-transport-security" not in site.ask("GET", "/").headers
