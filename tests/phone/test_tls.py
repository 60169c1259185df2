"""The page over HTTPS: phones that trust it, those that never say hello, and a renewed name."""

import ssl
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import trustme

from tests.phone.served import UNHURRIED, Site, a_site, everything
from tests.phone.test_patience import all_gone

CA = trustme.CA()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "page.pem"
    issue(file)
    return file


@pytest.fixture
def site(tmp_path: Path, file: Path) -> Iterator[Site]:
    limits = replace(UNHURRIED, handshake=0.2)
    with a_site(tmp_path, public_url="https://localhost", limits=limits, certificate=file) as site:
        yield site


def issue(file: Path) -> None:
    CA.issue_cert("localhost", "127.0.0.1").private_key_and_cert_chain_pem.write_to_path(str(file))
    file.chmod(0o600)


def a_phone() -> ssl.SSLContext:
    context = ssl.create_default_context()
    CA.configure_trust(context)
    return context


def serial(site: Site) -> str:
    """The number of the certificate that the next phone is shown."""
    with site.raw() as plain, a_phone().wrap_socket(plain, server_hostname="localhost") as phone:
        shown = phone.getpeercert()
        return f"{shown['serialNumber']}" if shown else ""


def test_a_phone_that_trusts_its_authority_is_served(site: Site) -> None:
    answer = site.ask("GET", "/look/page.css", tls=a_phone())
    assert answer.status == 200
    assert answer.headers["strict-transport-security"] == "max-age=31536000"


@pytest.mark.parametrize("hello", [b"", b"\x16\x03\x01\x02\x00\x01\x00", b"GET / HTTP/1.1\r\n\r\n"])
def test_who_does_not_finish_the_handshake_is_cut(site: Site, hello: bytes) -> None:
    with site.raw() as stranger:
        stranger.sendall(hello)
        assert b"HTTP" not in everything(stranger)
    assert all_gone(site)


def test_a_handshake_counts_before_it_is_done(tmp_path: Path, file: Path) -> None:
    limits = replace(UNHURRIED, connections_each=1)
    with (
        a_site(tmp_path, public_url="https://localhost", limits=limits, certificate=file) as site,
        site.raw() as silent,
    ):
        with site.raw() as another:
            assert everything(another) == b""
        silent.close()
        assert all_gone(site)
        assert site.ask("GET", "/look/page.css", tls=a_phone()).status == 200


def test_the_next_phone_is_shown_the_renewed_certificate(site: Site, file: Path) -> None:
    before = serial(site)
    issue(file)
    site.renew()
    assert serial(site) not in ("", before)


def test_a_broken_one_leaves_the_old_in_use_and_is_told_once(
    site: Site, file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    before = serial(site)
    file.write_text("half a certif")
    site.renew()
    site.renew()
    assert serial(site) == before
    assert [record.levelname for record in caplog.records] == ["WARNING"]
