"""What was sent by sendMail, and how MIME is read for it."""

from dataclasses import dataclass, field
from datetime import datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from email.utils import getaddresses


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A mail that left a mailbox. Written as plain text, as HTML, or both."""

    at: datetime
    sender: str
    recipients: tuple[str, ...]  # to, cc and bcc
    subject: str
    body: str = ""
    html: str = ""
    reply_to: tuple[str, ...] = ()
    headers: dict[str, str] = field(default_factory=dict)
    mime: bytes | None = None  # None: it came as JSON
    saved: bool = True  # to Sent Items


class NoMail(ValueError):
    """Bytes that are no RFC 5322 message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A MIME message taken apart."""

    sender: str | None
    recipients: tuple[str, ...]
    subject: str
    body: str
    html: str
    reply_to: tuple[str, ...]
    headers: dict[str, str]


def opened(raw: bytes) -> Letter:
    message = message_from_bytes(raw, policy=default)
    if not message.keys():
        msg = "the MIME content has no headers"
        raise NoMail(msg)
    sender = _addresses(message, "from")
    return Letter(
        sender=sender[0] if sender else None,
        recipients=_addresses(message, "to", "cc", "bcc"),
        subject=str(message.get("subject", "")),
        body=_part(message, "plain"),
        html=_part(message, "html"),
        reply_to=_addresses(message, "reply-to"),
        headers={name: str(value) for name, value in message.items()},
    )


def _addresses(message: EmailMessage, *names: str) -> tuple[str, ...]:
    said = [str(value) for name in names for value in message.get_all(name, [])]
    return tuple(address for _, address in getaddresses(said) if address)


def _part(message: EmailMessage, kind: str) -> str:
    found = message.get_body((kind,))
    try:
        return str(found.get_content()) if found else ""
    except LookupError as error:
        msg = "the MIME content has a character set that nobody knows"
        raise NoMail(msg) from error
