"""The page behind the code and the reader at the door, as panel.toml and sites.toml have them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from pathlib import Path

from msgspec import UnsetType

from panel.config.phone_tables import PhoneTable, ReaderTable
from panel.config.sentences import ConfigError, quoted

SOCKET = Path("/run/room-panel-phone/panel.sock")
NAME_OF_THE_TABLE = "[phone]"


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbour:
    """Another room, to be offered when this one is taken."""

    mailbox: str
    name: str


def phone(path: Path, table: PhoneTable | UnsetType) -> Phone | NotFitted:
    if isinstance(table, UnsetType):
        return NotFitted()
    said = [
        way
        for way, given in (
            (Protection.CERTIFICATE, table.certificate),
            (Protection.PROXIES, table.proxies),
            (Protection.NONE, table.plain_http),
        )
        if given
    ]
    if len(said) != 1:
        ways = " and ".join(f"phone.{way.value}" for way in said)
        wrong = f"{ways} are both given" if said else "does not say how the page is protected"
        raise ConfigError(
            f"{path}: {'' if said else NAME_OF_THE_TABLE + ' '}{wrong}: give one of certificate, "
            "proxies, or plain_http = true on a network of its own."
        )
    secure = table.public_url.startswith("https://")
    if secure is (said[0] is Protection.NONE):
        remedy = "begin it with https://" if not secure else "begin it with http://"
        raise ConfigError(
            f"{path}: phone.public_url = {quoted(table.public_url)} does not go with "
            f"phone.{said[0].value}: {remedy}."
        )
    return Phone(
        public_url=table.public_url.rstrip("/"),
        listen=table.listen,
        port=table.port,
        protection=said[0],
        certificate=table.certificate,
        proxies=tuple(table.proxies),
        shown=timedelta(seconds=table.shown_seconds),
        visit=timedelta(minutes=table.visit_minutes),
        socket=path.parent / table.socket if table.socket else SOCKET,
    )


def reader(path: Path, table: ReaderTable | UnsetType) -> Reader | NotFitted:
    if isinstance(table, UnsetType):
        return NotFitted()
    if not any(table.check_in):
        raise ConfigError(
            f"{path}: reader.check_in is empty: write the patterns that check in, "
            'or check_in = ["*"] for every badge.'
        )
    return Reader(
        check_in=tuple(table.check_in),
        device=path.parent / table.device if table.device else None,
        baud=table.baud,
    )


def neighbours(names: Mapping[str, str], mailbox: str, near: list[str]) -> tuple[Neighbour, ...]:
    """Those rooms, but for this one; `names` has what each is called."""
    others = (other for other in near if other.casefold() != mailbox.casefold())
    known = {one.casefold(): name for one, name in names.items()}
    return tuple(
        Neighbour(mailbox=other, name=known.get(other.casefold()) or other.partition("@")[0])
        for other in others
    )
