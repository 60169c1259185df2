"""The network, read off the kernel's own files."""

from pathlib import Path

import pytest

from panel.admin.network import Answers, Gateway, Interface, Kernel, ipv4

ROUTE = """Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT
eth0\t00000000\t0103140A\t0003\t0\t0\t100\t00000000\t0\t0\t0
eth0\t0003140A\t00000000\t0001\t0\t0\t100\t00FFFFFF\t0\t0\t0
"""
ARP = """IP address       HW type     Flags       HW address            Mask     Device
10.20.3.1        0x1         {flags}         02:fc:00:00:00:05     *        eth0
"""
SIX = "20010db8002000030000000000000041 02 40 00 80     eth0\nfe80000000000000 02 40 20 80 eth0\n"
SIX_OUT = f"{'0' * 32} 00 {'0' * 32} 00 20010db8{'0' * 23}1 00000400 00000003 0 00000003 eth0\n"


class Host:
    """A machine whose kernel tells what it is told to."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.addresses = {"eth0": "10.20.3.41"}
        self.kernel = Kernel(root=root, ipv4=lambda name: self.addresses.get(name, ""))

    def tells(self, path: str, text: str) -> None:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def plugs_in(self, name: str, state: str) -> None:
        self.tells(f"sys/class/net/{name}/operstate", f"{state}\n")


@pytest.fixture
def host(tmp_path: Path) -> Host:
    return Host(tmp_path)


def test_each_interface_with_its_addresses_but_for_the_one_that_leads_back(host: Host) -> None:
    for name, state in (("eth0", "up"), ("wlan0", "down"), ("lo", "unknown")):
        host.plugs_in(name, state)
    host.tells("proc/net/if_inet6", SIX)
    assert host.kernel.interfaces() == (
        Interface(name="eth0", up=True, addresses=("10.20.3.41", "2001:db8:20:3::41")),
        Interface(name="wlan0", up=False, addresses=()),
    )


@pytest.mark.parametrize(
    ("arp", "answers"),
    [
        (ARP.format(flags="0x2"), Answers.YES),
        (ARP.format(flags="0x0"), Answers.NO),
        ("IP address\n", Answers.UNKNOWN),
    ],
)
def test_whether_the_gateway_has_answered_the_kernel(
    host: Host, arp: str, answers: Answers
) -> None:
    host.tells("proc/net/route", ROUTE)
    host.tells("proc/net/arp", arp)
    gateway = Gateway(address="10.20.3.1", interface="eth0", answers=answers)
    assert host.kernel.gateways() == (gateway,)


def test_a_way_out_by_the_newer_protocol(host: Host) -> None:
    host.tells("proc/net/ipv6_route", SIX_OUT)
    (found,) = host.kernel.gateways()
    assert (found.address, found.answers) == ("2001:db8::1", Answers.UNKNOWN)


def test_who_answers_names(host: Host) -> None:
    host.tells("etc/resolv.conf", "# by hand\nnameserver 10.20.0.53\nsearch x\nnameserver ::1\n")
    assert host.kernel.name_servers() == ("10.20.0.53", "::1")


def test_a_kernel_that_tells_nothing_is_no_fault(host: Host) -> None:
    assert host.kernel.interfaces() == ()
    assert host.kernel.gateways() == ()
    assert host.kernel.name_servers() == ()


def test_this_machine_can_be_asked() -> None:
    names = {one.name for one in Kernel().interfaces()}
    assert "lo" not in names
    assert ipv4("lo") == "127.0.0.1"
    assert ipv4("no-such") == ""
