"""What stands between the panel and Graph."""

from dataclasses import replace

import pytest

from panel.admin.network import Answers, Gateway, Interface
from panel.doctor.judges.network import (
    Names,
    Network,
    Reached,
    Vouched,
    names,
    network,
    proxy,
    tls,
)
from panel.doctor.lines import Line, Status

from .read import FAIL, OK, SKIP, WARN, the

PLUGGED = Interface(name="eth0", up=True, addresses=("10.20.3.41",))
FOUND = Names(host="graph.microsoft.com", addresses=("20.190.0.1",), why="")
LOST = Names(host="graph.microsoft.com", addresses=(), why="Name or service not known")
THERE = Reached(
    name="graph",
    host="graph.microsoft.com",
    proxy="",
    vouched=Vouched.PUBLIC,
    issuer="DigiCert Inc",
)


def seen(*interfaces: Interface, answers: Answers | None = Answers.YES) -> list[Line]:
    way = [Gateway(address="10.20.3.1", interface="eth0", answers=answers)] if answers else []
    facts = Network(interfaces=interfaces, gateways=tuple(way), servers=())
    return [*network(facts)]


@pytest.mark.parametrize(
    ("interface", "status"),
    [
        (PLUGGED, OK),
        (Interface(name="eth0", up=False, addresses=()), FAIL),
        (Interface(name="eth0", up=True, addresses=()), FAIL),
        (Interface(name="eth0", up=False, addresses=("10.20.3.41",)), FAIL),
    ],
)
def test_an_interface_needs_a_cable_and_an_address(interface: Interface, status: Status) -> None:
    assert the(seen(interface), "network.interface").status is status


def test_no_interface_at_all_is_told() -> None:
    line = the(seen(), "network.interface")
    assert line.status is FAIL
    assert "hardware" in line.sentence


@pytest.mark.parametrize(
    ("answers", "status"),
    [(Answers.YES, OK), (Answers.NO, WARN), (Answers.UNKNOWN, SKIP), (None, FAIL)],
)
def test_a_gateway_that_nobody_has_asked_is_not_called_ok(
    answers: Answers | None, status: Status
) -> None:
    assert the(seen(PLUGGED, answers=answers), "network.gateway").status is status


@pytest.mark.parametrize(
    ("found", "proxied", "status"),
    [(FOUND, False, OK), (LOST, False, FAIL), (LOST, True, SKIP)],
)
def test_names_are_the_proxys_matter_where_there_is_one(
    found: Names, proxied: bool, status: Status
) -> None:
    line = names((found,), ("10.20.3.1",), proxied=proxied)
    assert line.status is status
    assert "10.20.3.1" in line.sentence


@pytest.mark.parametrize(
    ("through", "why", "status"),
    [
        ("", "", OK),
        ("", "The network is unreachable.", OK),
        ("http://proxy:3128", "", OK),
        ("http://proxy:3128", "407 Proxy Authentication Required", FAIL),
    ],
)
def test_a_proxy_that_does_not_let_the_panel_through_is_blamed(
    through: str, why: str, status: Status
) -> None:
    reached = Reached(name="graph", host="graph.microsoft.com", proxy=through, why=why)
    assert proxy((reached,), is_set=bool(through)).status is status


def test_a_proxy_that_shows_a_certificate_of_its_own_leads_there_all_the_same() -> None:
    opened = Reached(
        name="graph", host="h", proxy="http://proxy:3128", issuer="Zscaler", why="self-signed"
    )
    assert proxy((opened,), is_set=True).status is OK


@pytest.mark.parametrize(
    ("vouched", "why", "status", "says"),
    [
        (Vouched.PUBLIC, "", OK, "nobody opens TLS"),
        (Vouched.OWN, "", WARN, "is opened on its way: Zscaler"),
        (Vouched.NOBODY, "unable to get local issuer certificate", FAIL, "graph.ca_file"),
    ],
)
def test_whoever_opens_tls_is_named(vouched: Vouched, why: str, status: Status, says: str) -> None:
    reached = Reached(
        name="entra",
        host="login.microsoftonline.com",
        proxy="",
        vouched=vouched,
        issuer="Zscaler",
        why=why,
    )
    line = tls(reached, FOUND)
    assert (line.id, line.status) == ("network.entra", status)
    assert says in line.sentence
    assert "Zscaler" in line.sentence


def test_a_host_that_is_not_reached_is_told_in_the_lines_own_words() -> None:
    line = tls(Reached(name="graph", host="h", proxy="", why="h does not answer in time."), FOUND)
    assert (line.status, line.sentence) == (FAIL, "h does not answer in time.")


def test_a_host_without_an_address_is_told_once() -> None:
    lost = Reached(name="graph", host="graph.microsoft.com", proxy="", why="No such name.")
    assert tls(lost, LOST).status is SKIP
    assert tls(replace(lost, proxy="http://proxy:3128"), LOST).status is FAIL
    assert tls(replace(THERE, proxy="http://proxy:3128"), LOST).status is OK
