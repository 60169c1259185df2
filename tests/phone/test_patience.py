"""Those who drip, never finish, never read, or ask without end: cut, while others are served."""

import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from http.client import NotConnected
from pathlib import Path

import pytest

from panel.phone.limits import Rate
from tests.phone.served import UNHURRIED, Site, a_phone, a_site, everything
from tests.phone.stand_in import GOOD_CODE

HURRIED = replace(UNHURRIED, receive=0.2, idle=1, read=0.2, connections_each=24)
ANOTHER = "127.0.0.2"  # loopback has many
_GET = b"GET /look/page.css HTTP/1.1\r\nhost: door\r\n"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with a_site(tmp_path_factory.mktemp("hurried"), limits=HURRIED) as site:
        yield site


def all_gone(site: Site) -> bool:
    """Waits for it, and gives up long after any machine would have."""
    for _ in range(2000):
        if not site.server.traffic.connected:
            return True
        time.sleep(0.01)
    return False


@pytest.mark.parametrize("begun", [b"", b"GET", _GET, _GET + b"content-length: 3\r\n\r\na"])
def test_who_never_finishes_is_cut(site: Site, begun: bytes) -> None:
    with site.raw() as slow:
        slow.sendall(begun)
        assert all_gone(site)


def test_who_drips_is_cut_however_often_a_byte_comes(site: Site) -> None:
    with site.raw() as slow:
        for letter in b"GET / HTTP/1.1\r\n" + b"x" * 3000:
            if not site.server.traffic.connected and letter == ord("x"):
                break
            try:
                slow.sendall(bytes([letter]))
            except ConnectionError:
                break
            time.sleep(0.005)
        assert not site.server.traffic.connected


def test_who_drips_the_second_request_is_cut_too(site: Site) -> None:
    with site.raw() as slow:
        slow.sendall(_GET + b"\r\n")
        assert slow.recv(65536).startswith(b"HTTP/1.1 200")
        slow.sendall(b"G")
        assert all_gone(site)


def test_who_keeps_quiet_between_two_requests_is_hung_up_on(site: Site) -> None:
    with site.raw() as quiet:
        quiet.sendall(_GET + b"\r\n")
        assert everything(quiet).startswith(b"HTTP/1.1 200")


def test_two_requests_one_after_the_other_share_a_connection(site: Site) -> None:
    with a_phone(site) as ask:
        assert [ask("/look/page.css") for _ in range(2)] == [200, 200]


def test_who_asks_ahead_gets_one_answer(site: Site) -> None:
    with site.raw() as eager:
        eager.sendall((_GET + b"\r\n") * 5)
        assert everything(eager).count(b"HTTP/1.1 ") == 1


def test_who_never_reads_is_cut(site: Site) -> None:
    with socket.socket() as deaf:
        deaf.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
        deaf.connect(("127.0.0.1", site.port))
        deaf.sendall(b"GET /look/large HTTP/1.1\r\nhost: door\r\n\r\n")
        assert all_gone(site)


def test_what_is_no_http_gets_a_few_words_that_are_not_its_own(site: Site) -> None:
    for said in (b"\x16\x03\x01 hello\r\n\r\n", b"GET /a b HTTP/1.1\r\n\r\n", b"G" * 9000):
        with site.raw() as stranger:
            stranger.sendall(said)
            heard = everything(stranger)
        assert heard.startswith(b"HTTP/1.1 400 ")
        assert heard.endswith(b"This is not understood.\n")


def test_a_body_that_is_too_large_is_not_read(site: Site) -> None:
    said = b"POST /press HTTP/1.1\r\nhost: d\r\ncookie: visit=GOOD-VISIT\r\n"
    kind = b"content-type: application/x-www-form-urlencoded\r\n"
    lengths = (b"content-length: 99999999\r\n\r\n", b"transfer-encoding: chunked\r\n\r\n")
    for length, body in zip(lengths, (b"", b"1001\r\n" + b"x" * 0x1001), strict=True):
        with site.raw() as wordy:
            wordy.sendall(said + kind + length + body)
            heard = everything(wordy)
        assert heard.startswith(b"HTTP/1.1 413 ")
        assert b"connection: close\r\n" in heard


def test_200_who_drip_do_not_keep_others_out(site: Site) -> None:
    with ExitStack() as slow:
        for _ in range(200):
            slow.enter_context(site.raw()).sendall(b"GET / HT")
        for _ in range(5):
            assert site.ask("GET", "/look/page.css", source=ANOTHER).status == 200
        assert site.server.traffic.connected <= HURRIED.connections_each + 1
        assert all_gone(site)


def test_one_address_has_no_more_connections_than_its_share(tmp_path: Path) -> None:
    limits = replace(UNHURRIED, connections_each=2)
    with a_site(tmp_path, limits=limits) as site, site.raw() as one, site.raw() as two:
        for held in (one, two):
            held.sendall(_GET + b"\r\n")
            assert held.recv(65536)
        with site.raw() as third:
            assert everything(third) == b""
        assert site.ask("GET", "/look/page.css", source=ANOTHER).status == 200


def test_who_asks_without_end_is_told_when_to_come_again(tmp_path: Path) -> None:
    limits = replace(UNHURRIED, requests_each=Rate(per_second=0, burst=3))
    with a_site(tmp_path, limits=limits) as site:
        statuses = [site.ask("GET", "/look/page.css").status for _ in range(5)]
        assert statuses == [200, 200, 200, 429, 429]
        refused = site.ask("GET", "/")
        assert refused.headers["retry-after"] == "10"
        assert refused.headers["connection"] == "close"
        assert site.ask("GET", "/look/page.css", source=ANOTHER).status == 200


def test_so_is_who_asks_without_end_on_one_connection(tmp_path: Path) -> None:
    limits = replace(UNHURRIED, requests_each=Rate(per_second=0, burst=2))
    with a_site(tmp_path, limits=limits) as site, a_phone(site) as ask:
        assert [ask("/look/page.css") for _ in range(3)] == [200, 200, 429]
        with pytest.raises(NotConnected):
            ask("/look/page.css")


def test_codes_are_tried_much_more_slowly(tmp_path: Path) -> None:
    limits = replace(UNHURRIED, scans_each=Rate(per_second=0, burst=2))
    with a_site(tmp_path, limits=limits) as site:
        statuses = [site.ask("GET", f"/c/GUESS-{n}").status for n in range(4)]
        assert statuses == [403, 403, 429, 429]
        assert len(site.panel.asked) == 2
        assert site.ask("GET", f"/c/{GOOD_CODE}", source=ANOTHER).status == 303


def test_behind_a_proxy_each_caller_is_counted_and_the_proxy_is_not(tmp_path: Path) -> None:
    limits = replace(UNHURRIED, requests_each=Rate(per_second=0, burst=2), connections_each=1)
    with a_site(tmp_path, limits=limits, proxies=("127.0.0.1",)) as site, site.raw(), site.raw():
        wild = {"x-forwarded-for": "6.6.6.6, 192.0.2.1"}
        statuses = [site.ask("GET", "/look/page.css", headers=wild).status for _ in range(4)]
        assert statuses == [200, 200, 429, 429]
        good = {"x-forwarded-for": "6.6.6.6, 192.0.2.2"}
        assert site.ask("GET", "/look/page.css", headers=good).status == 200
        made_up = [
            site.ask("GET", "/", headers={"x-forwarded-for": f"9.9.9.{n}"}, source=ANOTHER).status
            for n in range(3)
        ]
        assert made_up[-1] == 429
