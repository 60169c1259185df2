"""Whatever strangers send to the page's port: it stands, and says nothing of it back."""

import logging
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.panel.program import until
from tests.phone.served import UNHURRIED, Site, a_site, everything
from tests.phone.stand_in import GOOD_CODE, GOOD_LINK, GOOD_VISIT

HURRIED = replace(UNHURRIED, receive=0.1, idle=0.1)  # seconds, for those who never finish
MARK = b"xQjZw"  # stands in all that is sent, and in no page
ALWAYS = (
    b"content-security-policy: default-src 'none';",
    b"referrer-policy: no-referrer",
    b"x-content-type-options: nosniff",
    b"permissions-policy: ",
    b"cross-origin-opener-policy: same-origin",
    b"cross-origin-resource-policy: same-origin",
    b"cache-control: ",
)
EXPECTED = {200, 303, 304, 400, 403, 404, 405, 409, 410, 413, 422, 429, 503}


@pytest.fixture(scope="module", autouse=True)
def _as_it_is_served() -> None:
    logging.getLogger("uvicorn").setLevel(logging.ERROR)  # it warns of what strangers send


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with a_site(tmp_path_factory.mktemp("site")) as site:
        yield site


@pytest.fixture(scope="module")
def hurried(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with a_site(tmp_path_factory.mktemp("hurried"), limits=HURRIED) as site:
        yield site


def said_to(site: Site, sent: bytes) -> bytes:
    """All that comes back until the page hangs up."""
    with site.raw() as phone:
        with suppress(ConnectionError):  # it does not want to hear the rest
            phone.sendall(sent)
        return everything(phone)


def check(heard: bytes) -> None:
    """Each answer has a status that is meant, all headers, and nothing of what was sent."""
    assert MARK.lower() not in heard.lower()
    for answer in re.split(rb"(?=HTTP/1\.1 \d\d\d )", heard)[1:]:
        head = answer.partition(b"\r\n\r\n")[0].lower()
        assert int(head[9:12]) in EXPECTED
        assert [each for each in ALWAYS if each not in head] == []
        assert b"\r\nserver:" not in head


texts = st.text(max_size=30).map(lambda text: f"{MARK.decode()}{text}")
methods = st.sampled_from(["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "xQjZw"])
paths = st.one_of(
    st.sampled_from(["/", "/press", "/report", f"/c/{GOOD_CODE}", "/look/page.css", "//", "/c/"]),
    st.sampled_from([f"/m/{GOOD_LINK}", "/m", "/m/"]),
    texts.map(lambda text: f"/m/{quote(text)}"),
    texts.map(lambda text: f"/c/{quote(text)}"),
    texts.map(lambda text: f"/look/{quote(text)}"),
    texts.map(lambda text: f"/look/../{quote(text, safe='/.')}"),
    texts.map(lambda text: f"/{quote(text)}"),
    texts.map(lambda text: f"/?said={quote(text)}"),
    texts.map(lambda text: f"http://{MARK.decode()}/{quote(text)}"),
)
values = st.one_of(
    st.binary(max_size=40).map(lambda raw: MARK + re.sub(rb"[\x00-\x1f\x7f]", b"", raw)),
    st.sampled_from([b"null", b"cross-site", b"same-origin", b"fr;q=0.5, xQjZw;q=x", b"W/*"]),
)
names = st.sampled_from(
    b"Accept-Language If-None-Match Origin Sec-Fetch-Site X-Forwarded-For Forwarded Range "
    b"Upgrade Authorization Referer X-XQJZW Content-Type Host Cookie".split()
)
headers = st.lists(st.tuples(names, values), max_size=4)
kinds = st.sampled_from([b"application/x-www-form-urlencoded", b"multipart/form-data", b"xQjZw"])
cookies = st.one_of(
    st.just(f"visit={GOOD_VISIT}".encode()), values.map(lambda value: b"visit=" + value)
)
forms = st.one_of(
    st.just(b"button=BUTTON-1"),
    st.just(f"button={GOOD_LINK}".encode()),
    texts.map(lambda text: f"button=REP&about=dirty&text={quote(text)}".encode()),
    texts.map(lambda text: f"button={quote(text)}&about={quote(text)}".encode()),
    st.binary(max_size=60).map(lambda raw: b"button=" + MARK + raw),
    st.integers(1, 9).map(lambda times: b"&".join([b"button=xQjZw"] * times)),
    st.integers(4000, 6000).map(lambda length: b"button=" + b"x" * length),
)


@settings(max_examples=250)
@given(methods, paths, headers, cookies, kinds, forms)
def test_every_request_has_an_answer_that_says_nothing_of_it_back(
    site: Site,
    method: str,
    path: str,
    headers: list[tuple[bytes, bytes]],
    cookie: bytes,
    kind: bytes,
    form: bytes,
) -> None:
    lines = [
        f"{method} {path} HTTP/1.1".encode(),
        *(name + b": " + value for name, value in headers if name != b"Host"),
        b"Host: 127.0.0.1",
        b"Connection: close",
        b"Cookie: " + cookie,
        b"Content-Type: " + kind,
        f"Content-Length: {len(form)}".encode(),
    ]
    heard = said_to(site, b"\r\n".join(lines) + b"\r\n\r\n" + form)
    check(heard)
    assert heard.startswith(b"HTTP/1.1 ")


@settings(max_examples=80)
@given(st.sampled_from(["press", "report", "m"]), forms)
def test_every_form_of_a_visit_has_an_answer(site: Site, path: str, form: bytes) -> None:
    lines = (
        f"POST /{path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
        f"Cookie: visit={GOOD_VISIT}\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        f"Content-Length: {len(form)}\r\n\r\n"
    )
    heard = said_to(site, lines.encode() + form)
    check(heard)
    assert heard.startswith(b"HTTP/1.1 ")


shreds = st.sampled_from(
    [
        *(b"GET / HTTP/1.1\r\n", b"POST /press HTTP/1.0\r\n", b"Host: xQjZw\r\n", b"\r\n", b"\x00"),
        *(b"Transfer-Encoding: chunked\r\n", b"Content-Length: 7\r\n", b"5\r\nxQjZw\r\n"),
        *(
            b"0\r\n\r\n",
            b"Expect: 100-continue\r\n",
            b"Connection: Upgrade\r\n",
            b"Upgrade: h2c\r\n",
        ),
        *(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", b"\x16\x03\x01\x02\x00\x01", b": xQjZw\r\n"),
        *(b"Cookie: visit=GOOD-VISIT\r\n", b"X: " + b"xQjZw" * 2000, b"HEAD /c/xQjZw HTTP/1.1\r\n"),
    ]
)


@settings(max_examples=60)
@given(st.lists(st.one_of(shreds, st.binary(max_size=20)), min_size=1, max_size=8))
def test_what_is_no_request_ends_and_harms_nobody(hurried: Site, sent: list[bytes]) -> None:
    check(said_to(hurried, b"".join(sent)))


@pytest.mark.parametrize("which", ["site", "hurried"])
def test_after_all_that_the_door_is_shown(request: pytest.FixtureRequest, which: str) -> None:
    site: Site = request.getfixturevalue(which)
    asks = f"GET / HTTP/1.0\r\nCookie: visit={GOOD_VISIT}\r\n\r\n".encode()
    until(lambda: said_to(site, asks).startswith(b"HTTP/1.1 200 "), "the door")
