"""The network as the kernel tells of it: interfaces, the way out, who answers names."""

import fcntl
import socket
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from ipaddress import IPv4Address, IPv6Address
from pathlib import Path

SIOCGIFADDR = 0x8915  # netdevice(7)
ARP_COMPLETE = 0x2  # ATF_COM: it has answered lately
GATEWAY = 0x2  # RTF_GATEWAY
LINK_LOCAL = "20"  # of /proc/net/if_inet6: says nothing of the way out
EVERYWHERE = "0" * 32


class Answers(Enum):
    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"  # nobody has asked it lately


@dataclass(frozen=True, slots=True, kw_only=True)
class Interface:
    name: str
    up: bool
    addresses: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gateway:
    address: str
    interface: str
    answers: Answers


def ipv4(interface: str) -> str:
    """Its first address; empty: none."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
        try:
            found = fcntl.ioctl(asked, SIOCGIFADDR, struct.pack("256s", interface[:15].encode()))
        except OSError:
            return ""
    return socket.inet_ntoa(found[20:24])


@dataclass(frozen=True, slots=True, kw_only=True)
class Kernel:
    """Its files; what it does not tell is not there."""

    root: Path = Path("/")
    ipv4: Callable[[str], str] = ipv4

    def interfaces(self) -> tuple[Interface, ...]:
        """But for the one that leads back here."""
        folder = self.root / "sys/class/net"
        names = sorted(one.name for one in folder.iterdir()) if folder.is_dir() else []
        sixes = list(self._lines("proc/net/if_inet6"))
        return tuple(
            Interface(
                name=name,
                up=self._text(f"sys/class/net/{name}/operstate").strip() in ("up", "unknown"),
                addresses=tuple(filter(None, (self.ipv4(name), *_sixes(sixes, name)))),
            )
            for name in names
            if name != "lo"
        )

    def gateways(self) -> tuple[Gateway, ...]:
        asked = {line[0]: int(line[2], 16) for line in [*self._lines("proc/net/arp")][1:]}
        found = [*_gateways_of_four([*self._lines("proc/net/route")][1:])]
        return tuple(
            Gateway(address=address, interface=interface, answers=_answers(asked.get(address)))
            for address, interface in (
                *found,
                *_gateways_of_six(self._lines("proc/net/ipv6_route")),
            )
        )

    def name_servers(self) -> tuple[str, ...]:
        lines = self._lines("etc/resolv.conf")
        return tuple(line[1] for line in lines if line[0] == "nameserver" and len(line) > 1)

    def _lines(self, path: str) -> Iterator[list[str]]:
        return (words for line in self._text(path).splitlines() if (words := line.split()))

    def _text(self, path: str) -> str:
        try:
            return (self.root / path).read_text(encoding="utf-8", errors="replace")
        except OSError:
            return ""


def _sixes(lines: list[list[str]], interface: str) -> Iterator[str]:
    for address, _, _, scope, *_, name in lines:
        if name == interface and scope != LINK_LOCAL:
            yield str(IPv6Address(bytes.fromhex(address)))


def _gateways_of_four(lines: list[list[str]]) -> Iterator[tuple[str, str]]:
    for interface, target, gateway, flags, *_ in lines:
        if target == "00000000" and int(flags, 16) & GATEWAY:
            yield str(IPv4Address(bytes.fromhex(gateway)[::-1])), interface


def _gateways_of_six(lines: Iterator[list[str]]) -> Iterator[tuple[str, str]]:
    for words in lines:
        target, length, gateway, interface = words[0], words[1], words[4], words[-1]
        if target == EVERYWHERE and length == "00" and gateway != EVERYWHERE:
            yield str(IPv6Address(bytes.fromhex(gateway))), interface


def _answers(flags: int | None) -> Answers:
    """Of a gateway that IPv6 leads to, only the kernel's netlink could tell."""
    if flags is None:
        return Answers.UNKNOWN
    return Answers.YES if flags & ARP_COMPLETE else Answers.NO
