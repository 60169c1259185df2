"""A token as its bytes, and bytes spelled as a token; without the code that is on trial."""

from base64 import urlsafe_b64decode, urlsafe_b64encode


def raw_of(token: str) -> bytes:
    return urlsafe_b64decode(token + "=" * (-len(token) % 4))


def token_of(raw: bytes) -> str:
    return urlsafe_b64encode(raw).rstrip(b"=").decode()
