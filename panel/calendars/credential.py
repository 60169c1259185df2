"""What the panel shows Entra: a secret, a certificate with its key, or somebody's sign-in."""

from collections.abc import Callable
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """What a sign-in has left behind: the panel then acts as whoever signed in, its room.

    `keep` is given each successor of the refresh token, in the thread that signs in; the next
    Grant must bear it. An old one lapses 90 days after nobody has used it.
    """

    refresh_token: str = field(repr=False)
    keep: Callable[[str], None] = field(repr=False, compare=False)


Credential = Secret | Certificate | Pfx | Grant
