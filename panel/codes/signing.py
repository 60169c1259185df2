"""Short texts that only this panel can have made, since it started up: the tokens.

A token is base64url without padding of: its kind, the second it was made, what it says, and 16
bytes of a keyed hash (RFC 2104 with SHA-256) over these, the room, the machine's boot and whatever
it is bound to. Seconds count from the boot: a Pi's wall clock may be wrong for hours, and nobody
must be kept from checking in by that; nor does a code of yesterday fit a boot of today.
"""

import hmac
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from enum import Enum

MAC = 16  # bytes: 128 bits, which nobody guesses in the minutes or hours that they would count
HEAD = 5  # bytes: kind, seconds
LONGEST = 120  # characters
_TOKEN = re.compile(r"[A-Za-z0-9_-]+", re.ASCII)


class Kind(Enum):
    """What a token is for. One never passes for another."""

    CODE = 1
    VISIT = 2
    BUTTON = 3
    LETTER = 4


@dataclass(frozen=True, slots=True)
class Forged:
    """Not one of ours, or not whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """What a good token says."""

    at: int  # seconds since the boot
    payload: bytes


class Signer:
    """Signs for one room, on one machine, until it is started up anew."""

    def __init__(self, *, key: bytes, room: str, boot: str) -> None:
        context = (room.casefold().encode(), boot.encode())
        self._hash = hmac.new(key, b"".join(map(_framed, context)), "sha256")

    def sign(self, kind: Kind, at: int, payload: bytes, bound_to: str = "") -> str:
        said = bytes([kind.value]) + at.to_bytes(4) + payload
        return _text(said + self._mac(said, bound_to))

    def open(self, kind: Kind, token: str, bound_to: str = "") -> Signed | Forged:
        raw = _bytes(token)
        said, mac = raw[:-MAC], raw[-MAC:]
        if len(said) < HEAD or said[0] != kind.value:
            return Forged()
        if not hmac.compare_digest(mac, self._mac(said, bound_to)):
            return Forged()
        return Signed(at=int.from_bytes(said[1:HEAD]), payload=said[HEAD:])

    def _mac(self, said: bytes, bound_to: str) -> bytes:
        hashing = self._hash.copy()
        hashing.update(_framed(bound_to.encode()) + said)
        return hashing.digest()[:MAC]


def payload_of(token: str) -> bytes:
    """What a token claims to say, signed by whomever; empty when it is none."""
    return _bytes(token)[HEAD:-MAC]


def _framed(part: bytes) -> bytes:
    """With its length in front: no two lists of parts look alike."""
    return len(part).to_bytes(4) + part


def _text(raw: bytes) -> str:
    return urlsafe_b64encode(raw).rstrip(b"=").decode("ascii")


def _bytes(token: str) -> bytes:
    """Empty for what is no base64url, or not the one way to write it."""
    if len(token) > LONGEST or len(token) % 4 == 1 or not _TOKEN.fullmatch(token):
        return b""
    raw = urlsafe_b64decode(token + "=" * (-len(token) % 4))
    return raw if _text(raw) == token else b""
