"""What the panel shows Entra: a client secret, or a certificate with its private key."""

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Secret:
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """Both as PEM text. Never a thumbprint: MSAL takes a SHA-256 one and is silently wrong."""

    private_key: str = field(repr=False)
    public_certificate: str
    passphrase: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pfx:
    """Both in one PKCS#12 file."""

    path: Path
    passphrase: str | None = field(default=None, repr=False)


Credential = Secret | Certificate | Pfx
