"""What the panel shows Entra: a secret, a certificate with its key, or somebody's sign-in."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """A Grant that lies in a file, sealed with a key; there is no file before a first sign-in."""

    file: Path
    key: bytes = field(repr=False)
    holder: str  # app, tenant and room: sealed for another, it is none


Credential = Secret | Certificate | Pfx | Grant | Sealed


class Untold(Enum):
    """Stands in where nobody has said when a credential ends."""

    UNTOLD = "untold"  # Entra tells no app when its secret ends


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A credential by the name that panel.toml has for it."""

    name: str
    credential: Credential
    expires: date | Untold = Untold.UNTOLD  # as panel.toml says; a certificate tells it itself

    @property
    def kind(self) -> str:
        match self.credential:
            case Secret():
                return "secret"
            case Certificate() | Pfx():
                return "certificate"
            case Grant() | Sealed():
                return "sign-in"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """One that ends soon, or has ended."""

    name: str
    kind: str
    at: datetime
    days: int  # left, by the calendar; negative once it has ended


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """What somebody types elsewhere to sign the room in."""

    text: str
    address: str
    account: str  # whose password to use
    seconds: float  # it lasts


class Waiting(Enum):
    """How it stands with a code."""

    PENDING = "pending"
    SIGNED_IN = "signed-in"
    DECLINED = "declined"
    LAPSED = "lapsed"
