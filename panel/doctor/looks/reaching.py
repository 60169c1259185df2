"""Looks hosts up, goes there as the panel would, and sees whose certificate is shown."""

import asyncio
import socket
import ssl
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import certifi
import httpx
from cryptography import x509
from cryptography.x509.oid import NameOID

from panel.calendars.base import UntrustedCertificate
from panel.calendars.graph_errors import LINE_ERRORS, lost
from panel.calendars.graph_line import Trust
from panel.doctor.judges.network import Names, Reached, Vouched
from panel.doctor.lines import Unknown

NO_WAY = "Nothing was asked, as the proxy cannot be used: see its line."


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """How to go to one host. `public`: the authorities that browsers know."""

    name: str
    url: str
    ca_file: Path | None
    now: Callable[[], datetime]
    seconds: float
    public: Path = Path(certifi.where())

    @property
    def host(self) -> str:
        return urlsplit(self.url).hostname or self.url


async def look_up(host: str) -> Names:
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, 443, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        why = error.strerror if isinstance(error, OSError) else ""
        return Names(host=host, addresses=(), why=why or "no such name")
    addresses = tuple(dict.fromkeys(str(address[4][0]) for address in found))
    return Names(host=host, addresses=addresses, why="")


async def reach(way: Way) -> Reached:
    """As httpx goes: through the proxy of the environment. Nothing secret is sent."""
    if unusable_proxy():  # which has a line of its own
        return Reached(name=way.name, host=way.host, proxy="", why=NO_WAY)
    nowhere = Reached(name=way.name, host=way.host, proxy=proxy_for(way.url))
    try:
        public = await asyncio.to_thread(_only, way.public)
        own = await asyncio.to_thread(Trust(way.ca_file).context)
    except (OSError, UntrustedCertificate) as error:  # an authority that cannot be read
        return replace(nowhere, why=str(error))
    why = ""
    for vouched, context in ((Vouched.PUBLIC, public), (Vouched.OWN, own)):
        try:
            date, issuer = await _ask(way, context)
        except LINE_ERRORS as error:
            failure = lost(error, way.host)
            why = str(failure)
            if not isinstance(failure, UntrustedCertificate):
                return replace(nowhere, why=why)
        else:
            at = way.now()
            return replace(nowhere, vouched=vouched, issuer=issuer, date=date, told_at=at)
    return replace(nowhere, issuer=await _issuer_of_a_stranger(way), why=_clause(why))


def proxy_for(url: str) -> str:
    """That the environment names for it, as httpx reads it; its password stays out."""
    parts = urlsplit(url)
    proxies = getproxies()
    found = proxies.get(parts.scheme) or proxies.get("all", "")
    if not found or proxy_bypass(parts.hostname or ""):
        return ""
    proxy = urlsplit(found if "://" in found else f"http://{found}")
    host = proxy.hostname or "?"
    return f"{proxy.scheme}://{host}" + (f":{proxy.port}" if proxy.port else "")


def unusable_proxy() -> str:
    """Why httpx can do nothing with what the environment names; empty: it can, or there is none.

    It finds out where a client is made, in three ways, and says so of everything at once.
    """
    try:
        httpx.AsyncClient(verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
    except (ValueError, ImportError, httpx.InvalidURL) as error:
        return str(error).partition(", but")[0].rstrip(".")
    return ""


def a_proxy_is_set() -> bool:
    return bool({"https", "all"} & getproxies().keys())


def _only(authorities: Path) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(authorities))


async def _ask(way: Way, context: ssl.SSLContext) -> tuple[datetime | Unknown, str]:
    """The time there, and who vouches for the certificate."""
    async with (
        httpx.AsyncClient(verify=context, timeout=way.seconds) as client,
        client.stream("GET", way.url) as answer,
    ):
        shown = answer.extensions["network_stream"].get_extra_info("ssl_object")
        return _date(answer.headers.get("Date", "")), _issuer(shown)


async def _issuer_of_a_stranger(way: Way) -> str:
    """Of whoever nobody vouches for: looked at, and left."""
    blind = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    blind.check_hostname = False
    blind.verify_mode = ssl.CERT_NONE
    try:
        _, issuer = await _ask(way, blind)
    except LINE_ERRORS:
        return ""
    return issuer


def _issuer(shown: Any) -> str:
    """Its organisation, or whatever name it has; ssl tells it only of those it trusts."""
    der = shown.getpeercert(binary_form=True) if shown is not None else None
    if not der:
        return ""
    try:
        name = x509.load_der_x509_certificate(der).issuer
    except ValueError:
        return ""
    kinds = (NameOID.ORGANIZATION_NAME, NameOID.COMMON_NAME)
    found = (str(one.value) for kind in kinds for one in name.get_attributes_for_oid(kind))
    return next(found, "")


def _date(said: str) -> datetime | Unknown:
    try:
        at = parsedate_to_datetime(said)
    except (ValueError, TypeError, IndexError):
        return Unknown.UNKNOWN
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def _clause(sentence: str) -> str:
    """Why, out of "HOST cannot prove who it is (why): remedy."."""
    _, found, rest = sentence.partition("(")
    return rest.rpartition(")")[0] if found else sentence
