"""What the panel may show Entra, looked at one by one: when it ends, whether it is taken."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, time
from enum import Enum
from pathlib import Path
from typing import Protocol

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509 import load_pem_x509_certificate

from panel.calendars.base import CalendarError, SignInFailed
from panel.calendars.credential import Certificate, Ending, Named, Pfx, Untold
from panel.calendars.graph_entra_http import EntraHttp, NoAnswer
from panel.calendars.graph_line import Patience, Trust
from panel.calendars.graph_msal import Entrance, MsalApp

SOON = 30  # days


class Access(Protocol):
    """As panel.toml has it: `panel.config.GraphAccess` is one."""

    @property
    def tenant(self) -> str: ...
    @property
    def client_id(self) -> str: ...
    @property
    def base_url(self) -> str: ...
    @property
    def authority(self) -> str: ...
    @property
    def credentials(self) -> tuple[Named, ...]: ...
    @property
    def ca_file(self) -> Path | None: ...


class Verdict(Enum):
    ACCEPTED = "accepted"
    REFUSED = "refused"
    UNKNOWN = "unknown"  # Entra could not be asked


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """One credential, shown to Entra."""

    name: str
    kind: str  # secret, certificate, sign-in
    ends: datetime | Untold
    verdict: Verdict
    sentence: str = ""  # why, with the remedy; empty: accepted


def try_each(access: Access, patience: Patience | None = None) -> list[Tried]:
    """All of them, newest first. Blocks for as long as Entra takes."""
    patience = patience or Patience()
    entrance = Entrance(
        tenant=access.tenant,
        client_id=access.client_id,
        authority=access.authority,
        base_url=access.base_url,
        http=EntraHttp(Trust(access.ca_file), patience),
    )
    return [_tried(entrance, named) for named in access.credentials]


def ends(named: Named) -> datetime | Untold:
    """When it is no longer taken."""
    match named.credential:
        case Certificate(public_certificate=pem):
            return _end_of(pem)
        case Pfx() as pfx:
            return _end_of_pfx(pfx)
        case _:
            told = named.expires
            return told if isinstance(told, Untold) else datetime.combine(told, time(), UTC)


def expiring(credentials: Iterable[Named], now: datetime) -> tuple[Ending, ...]:
    """Those that end within 30 days, or have ended: an old one too, until it is taken away."""
    found = ((named, ends(named)) for named in credentials)
    return tuple(
        Ending(name=named.name, kind=named.kind, at=end, days=days)
        for named, end in found
        if isinstance(end, datetime) and (days := (end.date() - now.date()).days) <= SOON
    )


def _tried(entrance: Entrance, named: Named) -> Tried:
    verdict, sentence = Verdict.ACCEPTED, ""
    try:
        MsalApp(entrance, named.credential).sign_in(named.credential)
    except SignInFailed as refusal:
        verdict, sentence = Verdict.REFUSED, str(refusal)
    except NoAnswer as error:
        verdict, sentence = Verdict.UNKNOWN, str(error)
    except CalendarError as error:
        verdict, sentence = Verdict.UNKNOWN, str(error)
    return Tried(
        name=named.name, kind=named.kind, ends=ends(named), verdict=verdict, sentence=sentence
    )


def _end_of(pem: str) -> datetime | Untold:
    """The first certificate is the app's own; those behind it are its chain."""
    try:
        return load_pem_x509_certificate(pem.encode()).not_valid_after_utc
    except ValueError:
        return Untold.UNTOLD


def _end_of_pfx(pfx: Pfx) -> datetime | Untold:
    passphrase = pfx.passphrase.encode() if pfx.passphrase else None
    try:
        _, certificate, _ = pkcs12.load_key_and_certificates(pfx.path.read_bytes(), passphrase)
    except (ValueError, OSError, UnsupportedAlgorithm):
        return Untold.UNTOLD
    return certificate.not_valid_after_utc if certificate else Untold.UNTOLD
