"""What a file says of the network, as systemd's daemons read it."""

import pytest

from panel.enrol.network import pre_shared

from .bare import ROOM, Bare

FIXED = """\
[network]
hostname = "lyon-1"
address = "192.0.2.7/24"
gateway = "192.0.2.1"
dns = ["192.0.2.53", "2001:db8::53"]
domains = ["example.com"]
ntp = ["time.example.com"]
proxy = "http://proxy.example.com:3128"
no_proxy = ["broker.example.com"]
"""


def _run(bare: Bare, name: str) -> str:
    path = bare.root / "run" / name
    return path.read_text() if path.exists() else ""


def test_a_fixed_address_is_written_for_networkd(bare: Bare) -> None:
    bare.has_on_card(ROOM + FIXED)
    assert bare.starts() == []
    assert _run(bare, "systemd/network/10-room-panel.network").splitlines() == [
        "[Match]",
        "Name=en* eth*",
        "",
        "[Network]",
        "LLMNR=no",
        "MulticastDNS=no",
        "DHCP=no",
        "Address=192.0.2.7/24",
        "Gateway=192.0.2.1",
        "DNS=192.0.2.53",
        "DNS=2001:db8::53",
        "Domains=example.com",
    ]
    assert "NTP=time.example.com" in _run(bare, "systemd/timesyncd.conf.d/room-panel.conf")
    assert bare.system.hostname == "lyon-1"


def test_the_proxy_is_given_to_the_panel_and_not_to_its_neighbours(bare: Bare) -> None:
    bare.has_on_card(ROOM + FIXED)
    bare.starts()
    assert _run(bare, "room-panel-enrol/environment").splitlines() == [
        "HTTPS_PROXY=http://proxy.example.com:3128",
        "NO_PROXY=localhost,127.0.0.1,::1,broker.example.com",
    ]


def test_whoever_reads_a_file_is_told_once(bare: Bare) -> None:
    bare.has_on_card(ROOM + FIXED)
    bare.looks()
    assert bare.system.restarted[:2] == ["systemd-networkd", "systemd-timesyncd"]
    bare.looks()
    assert bare.system.restarted == []


def test_back_to_dhcp_nothing_is_left(bare: Bare) -> None:
    bare.has_on_card(ROOM + FIXED)
    bare.looks()
    bare.has_on_card(ROOM)
    bare.looks()
    assert bare.system.restarted[:2] == ["systemd-networkd", "systemd-timesyncd"]
    left = [path.name for path in (bare.root / "run/systemd").rglob("*") if path.is_file()]
    assert left == []
    assert not _run(bare, "room-panel-enrol/environment")


def test_the_network_is_there_after_each_start_without_the_card(bare: Bare) -> None:
    bare.has_on_card(ROOM + FIXED)
    bare.starts()
    (bare.card / "room-panel.toml").unlink()
    bare.starts()
    assert "Address=192.0.2.7/24" in _run(bare, "systemd/network/10-room-panel.network")


def test_a_cable_with_dhcp_is_left_to_the_system(bare: Bare) -> None:
    bare.has_on_card(ROOM + '[network]\nhostname = "lyon-1"\n')
    bare.starts()
    assert not _run(bare, "systemd/network/10-room-panel.network")


def test_the_key_of_a_wifi_is_sealed_and_written_in_memory_only(bare: Bare) -> None:
    wifi = '[network]\nwifi = "IEEE"\ncountry = "FR"\n[secrets]\nwifi-psk = "password"\n'
    bare.has_on_card(ROOM + wifi)
    assert bare.starts() == []
    path = bare.root / "run/room-panel-enrol/wpa_supplicant.conf"
    assert path.stat().st_mode & 0o777 == 0o600
    # IEEE 802.11i, annex H.4.3, its first vector
    assert "f42c6fc52df0ebef9ebb4b90b38a5f902e83fe1b135a70e23aed762e9710a12e" in path.read_text()
    assert "ssid=49454545" in path.read_text()
    bare.starts()
    assert path.exists()


def test_a_wifi_without_a_key_is_told_and_not_joined(bare: Bare) -> None:
    bare.has_on_card(ROOM + '[network]\nwifi = "IEEE"\n')
    assert bare.starts() == [
        "The key of the Wi-Fi IEEE is missing: write wifi-psk under [secrets]."
    ]
    assert not _run(bare, "room-panel-enrol/wpa_supplicant.conf")


def test_a_key_that_is_one_already_is_taken_as_it_is() -> None:
    assert pre_shared("IEEE", "AB" * 32) == "ab" * 32


@pytest.mark.parametrize(
    "line",
    [
        'address = "192.0.2.7"',
        'address = "192.0.2.7/24"',  # no name server
        'gateway = "192.0.2.1"',
        'hostname = "lyon.1"',
        'dns = ["ns.example.com"]',
        'ntp = ["a b"]',
        'wifi = "a\\nnetwork={"',
        'proxy = "http://user:secret@proxy.example.com"',
        'interface = "eth0]\\n[x"',
        'country = "fr"',
    ],
)
def test_what_no_daemon_would_understand_is_refused(bare: Bare, line: str) -> None:
    bare.has_on_card(f"{ROOM}[network]\n{line}\n")
    (sentence,) = bare.starts()
    assert sentence.startswith("room-panel.toml on the boot partition: network.")
    assert bare.room == ""
