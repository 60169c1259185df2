"""On the way to Graph: who vouches for it, and which proxy passes it on."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from panel.doctor.judges.network import Names, Reached, Vouched, tls
from panel.doctor.lines import Unknown
from panel.doctor.looks.network import look_at_network
from panel.doctor.looks.reaching import Way, look_up, proxy_for, reach

from .clinic import Clinic
from .kernel import Kernel
from .listeners import Interceptor, Proxy
from .read import FAIL, OK, WARN, the

HERE = Names(host="127.0.0.1", addresses=("127.0.0.1",), why="")


@pytest.fixture
def way(tmp_path: Path) -> Way:
    return Way(
        name="graph",
        url="https://127.0.0.1:9/v1.0/",
        ca_file=None,
        now=lambda: datetime.now(UTC),
        seconds=5,
    )


def go(way: Way) -> Reached:
    return asyncio.run(reach(way))


def test_a_public_authority_means_that_nobody_opens_tls(way: Way, tmp_path: Path) -> None:
    with Interceptor(tmp_path, "DigiCert Inc") as graph:
        there = replace(way, url=f"https://127.0.0.1:{graph.port}/", public=graph.ca_file)
        found = go(there)
    assert (found.vouched, found.issuer, found.why) == (Vouched.PUBLIC, "DigiCert Inc", "")
    assert tls(found, HERE).status is OK


def test_a_proxy_whom_ca_file_trusts_is_named_but_lets_the_panel_work(
    way: Way, tmp_path: Path
) -> None:
    with Interceptor(tmp_path, "Contoso Web Filter") as proxy:
        found = go(replace(way, url=f"https://127.0.0.1:{proxy.port}/", ca_file=proxy.ca_file))
    assert found.vouched is Vouched.OWN
    assert tls(found, HERE).status is WARN
    assert "Contoso Web Filter" in tls(found, HERE).sentence


def test_a_proxy_whom_nobody_trusts_is_named_too(way: Way, tmp_path: Path) -> None:
    with Interceptor(tmp_path, "Contoso Web Filter") as proxy:
        found = go(replace(way, url=f"https://127.0.0.1:{proxy.port}/"))
    assert (found.vouched, found.date) == (Vouched.NOBODY, Unknown.UNKNOWN)
    line = tls(found, HERE)
    assert line.status is FAIL
    assert "Contoso Web Filter" in line.sentence
    assert "graph.ca_file" in line.sentence


def test_a_host_that_is_not_there_is_not_taken_for_a_stranger(way: Way) -> None:
    found = go(way)
    assert (found.issuer, found.vouched) == ("", Vouched.NOBODY)
    assert "cannot be reached" in found.why


def test_an_authority_that_cannot_be_read_is_told(way: Way, tmp_path: Path) -> None:
    (tmp_path / "ca.pem").write_text("nothing")
    found = go(replace(way, ca_file=tmp_path / "ca.pem"))
    assert "ca.pem cannot be read" in found.why


def test_the_panel_goes_through_the_proxy_of_the_environment(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Proxy() as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://user:hush@127.0.0.1:{proxy.port}")
        lines = clinic.examine()
    assert proxy.asked
    line = the(lines, "network.proxy")
    assert line.status is OK
    assert f"http://127.0.0.1:{proxy.port} lets" in line.sentence
    assert not [line for line in lines if "hush" in line.sentence]
    assert the(lines, "room.writable").status is OK


def test_a_proxy_that_wants_a_password_is_blamed(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Proxy(refuses=True) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
        lines = clinic.examine()
    assert the(lines, "network.proxy").status is FAIL
    assert "407" in the(lines, "network.graph").sentence


@pytest.mark.parametrize("said", ["foo://proxy:1", "http://proxy:port", "socks5://proxy:1080"])
def test_a_proxy_that_cannot_be_one_is_told_once_and_nothing_else_falls_over_it(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch, said: str
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", said)
    lines = clinic.examine()
    assert the(lines, "network.proxy").status is FAIL
    assert "HTTPS_PROXY" in the(lines, "network.proxy").sentence
    assert the(lines, "sign_in.token").status is not OK
    assert the(lines, "screen.touch").status is OK
    assert the(clinic.rotation(), "sign_in.token").status is FAIL


def test_no_proxy_is_heeded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "proxy.example:3128")
    assert proxy_for("https://graph.microsoft.com/") == "http://proxy.example:3128"
    monkeypatch.setenv("NO_PROXY", "graph.microsoft.com")
    assert proxy_for("https://graph.microsoft.com/") == ""


def test_behind_systemd_resolved_the_real_servers_are_named(kernel: Kernel) -> None:
    kernel.tells("etc/resolv.conf", "nameserver 127.0.0.53\noptions edns0\n")
    assert look_at_network(kernel.root).servers == ("127.0.0.53",)
    kernel.tells("run/systemd/resolve/resolv.conf", "# theirs\nnameserver 10.20.3.1\n")
    assert look_at_network(kernel.root).servers == ("10.20.3.1",)


def test_a_name_is_looked_up_or_not() -> None:
    assert asyncio.run(look_up("127.0.0.1")).addresses
    assert asyncio.run(look_up("no..name")).why
