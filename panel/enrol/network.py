"""PURE: addresses, name and time servers, Wi-Fi and proxy, as systemd's daemons read them."""

import hashlib
import ipaddress
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from panel.enrol.tables import NetworkTable

NETWORKD, RESOLVED, TIMESYNCD = "systemd-networkd", "systemd-resolved", "systemd-timesyncd"
WIFI = "room-panel-wifi"
_CABLE, _RADIO = "en* eth*", "wl*"


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A file below /run/systemd, and who has to read it anew."""

    content: str
    reader: str


def wrongs_of_network(network: NetworkTable) -> Iterator[str]:
    """Sentences that lack only the file."""
    fixed = _interface_of(network.address)
    if network.address and fixed is None:
        yield (
            f'network.address = "{network.address}" is no address with its prefix: '
            'write one such as "192.0.2.7/24".'
        )
    if network.gateway and not network.address:
        yield "network.gateway stands without network.address: give both, or neither for DHCP."
    elif network.gateway and fixed is not None:
        yield from _wrongs_of_gateway(network, fixed)
    for server in network.dns:
        if not _is_address(server):
            yield f'network.dns: "{server}" is no IP address: give the name server\'s.'
    if network.address and not network.dns:
        yield "network.dns is missing beside network.address: name the servers that answer names."


def _wrongs_of_gateway(
    network: NetworkTable, fixed: ipaddress.IPv4Interface | ipaddress.IPv6Interface
) -> Iterator[str]:
    if not _is_address(network.gateway):
        yield f'network.gateway = "{network.gateway}" is no IP address: correct it.'
        return
    gateway = ipaddress.ip_address(network.gateway)
    if not gateway.is_link_local and gateway not in fixed.network:
        yield (
            f'network.gateway = "{network.gateway}" is not in the network of '
            f"network.address ({fixed.network}): correct one of them."
        )


def files_of(network: NetworkTable) -> Mapping[str, Written]:
    """By their paths below /run/systemd. A cable with DHCP is the system's own affair."""
    files: dict[str, Written] = {}
    if network.address or network.wifi:
        files["network/10-room-panel.network"] = Written(content=_link(network), reader=NETWORKD)
    if (network.dns or network.domains) and not network.address:
        lines = ["[Resolve]"]
        lines += [f"DNS={' '.join(network.dns)}"] if network.dns else []
        lines += [f"Domains={' '.join(network.domains)}"] if network.domains else []
        files["resolved.conf.d/room-panel.conf"] = Written(content=_text(lines), reader=RESOLVED)
    if network.ntp:
        lines = ["[Time]", f"NTP={' '.join(network.ntp)}"]
        files["timesyncd.conf.d/room-panel.conf"] = Written(content=_text(lines), reader=TIMESYNCD)
    return files


def environment(network: NetworkTable) -> str:
    """For the panel's unit: what httpx and others take their proxy from."""
    if not network.proxy:
        return ""
    without = ["localhost", "127.0.0.1", "::1", *network.no_proxy]
    return _text([f"HTTPS_PROXY={network.proxy}", f"NO_PROXY={','.join(without)}"])


def supplicant(network: NetworkTable, key: str) -> str:
    """wpa_supplicant's own file; the key as it makes it, so that no quote in it can matter."""
    country = [f"country={network.country}"] if network.country else []
    block = [
        "network={",
        f"    ssid={network.wifi.encode().hex()}",
        f"    psk={pre_shared(network.wifi, key)}",
        "    scan_ssid=1",
        "}",
    ]
    return _text([*country, *block])


def pre_shared(name: str, key: str) -> str:
    """As wpa_passphrase computes it: IEEE 802.11i, annex H.4. 64 hex digits are it already."""
    whole = 64
    if len(key) == whole and all(letter in "0123456789abcdefABCDEF" for letter in key):
        return key.lower()
    return hashlib.pbkdf2_hmac("sha1", key.encode(), name.encode(), 4096, 32).hex()


def _link(network: NetworkTable) -> str:
    usual = _RADIO if network.wifi else _CABLE
    lines = ["[Match]", f"Name={network.interface or usual}", ""]
    # Names are asked of the name servers alone: whoever is in the room may answer the others.
    lines += ["[Network]", "LLMNR=no", "MulticastDNS=no"]
    if network.address:
        lines += ["DHCP=no", f"Address={network.address}"]
        lines += [f"Gateway={network.gateway}"] if network.gateway else []
        lines += [f"DNS={server}" for server in network.dns]
        lines += [f"Domains={' '.join(network.domains)}"] if network.domains else []
    else:
        lines += ["DHCP=yes"]
    return _text(lines)


def _text(lines: list[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


def _interface_of(text: str) -> ipaddress.IPv4Interface | ipaddress.IPv6Interface | None:
    """None: not one, or without its prefix."""
    try:
        return ipaddress.ip_interface(text) if "/" in text else None
    except ValueError:
        return None


def _is_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True
