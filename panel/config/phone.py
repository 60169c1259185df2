"""The page behind the code and the reader at the door, as panel.toml and sites.toml have them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from ipaddress import ip_address, ip_network
from pathlib import Path
from urllib.parse import urlsplit

from msgspec import UnsetType

from panel.config.phone_tables import PhoneTable, ReaderTable
from panel.config.sentences import ConfigError, either, quoted

SOCKET = Path("/run/room-panel-phone/panel.sock")
LONGEST_SOCKET = 107  # bytes; unix(7)
SPEEDS = (
    *(300, 600, 1200, 1800, 2400, 4800, 9600),
    *(19200, 38400, 57600, 115200, 230400, 460800, 921600),  # those that Linux has constants for
)


@dataclass(frozen=True, slots=True)
class NotFitted:
    """There is none."""


class Protection(Enum):
    """Who speaks HTTPS for the page."""

    CERTIFICATE = "certificate"
    PROXIES = "proxies"
    NONE = "plain_http"


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone:
    """The page behind the code."""

    public_url: str  # without a slash at its end
    listen: str
    port: int
    protection: Protection
    certificate: str  # the name of a credential, or a path; only the page reads it
    proxies: tuple[str, ...]
    shown: timedelta
    visit: timedelta
    socket: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """A badge or code reader."""

    check_in: tuple[str, ...]  # patterns, as fnmatch has them
    device: Path | None  # none: it types
    baud: int


def phone(path: Path, table: PhoneTable | UnsetType) -> Phone | NotFitted:
    if isinstance(table, UnsetType):
        return NotFitted()
    socket = path.parent / table.socket if table.socket else SOCKET
    ways = _ways(table)
    wrongs = [*_wrong_protection(table, ways), *_wrong_addresses(table)]
    if len(bytes(socket)) > LONGEST_SOCKET:
        wrongs.append(
            f"phone.socket = {quoted(table.socket)} leads to a path of more than "
            f"{LONGEST_SOCKET} bytes: give a shorter one."
        )
    if wrongs:
        raise ConfigError(*(f"{path}: {wrong}" for wrong in wrongs))
    return Phone(
        public_url=table.public_url.rstrip("/"),
        listen=table.listen,
        port=table.port,
        protection=ways[0],
        certificate=table.certificate,
        proxies=tuple(table.proxies),
        shown=timedelta(seconds=table.shown_seconds),
        visit=timedelta(minutes=table.visit_minutes),
        socket=socket,
    )


def _ways(table: PhoneTable) -> tuple[Protection, ...]:
    """How it is protected, as often as it is told."""
    given = {
        Protection.CERTIFICATE: table.certificate,
        Protection.PROXIES: table.proxies,
        Protection.NONE: table.plain_http,
    }
    return tuple(way for way, said in given.items() if said)


def _wrong_protection(table: PhoneTable, ways: tuple[Protection, ...]) -> Iterator[str]:
    remedy = "give one of certificate, proxies, or plain_http = true on a network of its own."
    if not ways:
        yield f"[phone] does not say how the page is protected: {remedy}"
        return
    way, *others = ways
    if others:
        beside = " and ".join(f"phone.{other.value}" for other in others)
        yield f"phone.{way.value} stands beside {beside}: {remedy}"
        return
    wanted = "http" if way is Protection.NONE else "https"
    if table.public_url.partition("://")[0] != wanted:
        yield (
            f"phone.public_url = {quoted(table.public_url)} does not go with "
            f"phone.{way.value}: begin it with {wanted}://."
        )


def _wrong_addresses(table: PhoneTable) -> Iterator[str]:
    if not _has_host_and_port(table.public_url):
        yield (
            f"phone.public_url = {quoted(table.public_url)} has no usable host or port: "
            'give one such as "https://lyon-1.rooms.example.com:8443".'
        )
    if not _is_address(table.listen):
        yield (
            f"phone.listen = {quoted(table.listen)} is no IP address: "
            'give one of this machine, or "0.0.0.0" for all of them.'
        )
    for number, proxy in enumerate(table.proxies, 1):
        if wrong := _wrong_proxy(proxy):
            yield f"phone.proxies, item {number}: {quoted(proxy)} {wrong}"


def _wrong_proxy(proxy: str) -> str:
    """Why its word cannot be believed; empty if it can."""
    try:
        network = ip_network(proxy)
    except ValueError:
        try:
            network = ip_network(proxy, strict=False)
        except ValueError:
            return 'is no IP address or network: give one such as "10.1.2.3" or "10.1.2.0/24".'
        return f'is an address within a network: give "{network}", or the address alone.'
    if not network.prefixlen:
        return "is everybody, who could then say to be anybody: name the proxies alone."
    return ""


def _has_host_and_port(url: str) -> bool:
    try:
        return urlsplit(url).port != 0
    except ValueError:  # beyond 65535; between brackets, but no IPv6 address
        return False


def _is_address(text: str) -> bool:
    try:
        ip_address(text)
    except ValueError:
        return False
    return True


def reader(path: Path, table: ReaderTable | UnsetType) -> Reader | NotFitted:
    if isinstance(table, UnsetType):
        return NotFitted()
    if not any(table.check_in):
        raise ConfigError(
            f"{path}: reader.check_in is empty: write the patterns that check in, "
            'or check_in = ["*"] for every badge.'
        )
    if table.baud not in SPEEDS:
        speeds = either(str(speed) for speed in SPEEDS)
        raise ConfigError(f"{path}: reader.baud = {table.baud} is no usual speed: give {speeds}.")
    return Reader(
        check_in=tuple(table.check_in),
        device=path.parent / table.device if table.device else None,
        baud=table.baud,
    )
