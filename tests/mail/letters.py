"""Letters as tests write them, and read them as a mail client does."""

from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.utils import parseaddr
from zoneinfo import ZoneInfo

from panel.config.words import WORDS
from panel.domain.effects import NoticeOf, Notify
from panel.domain.meeting import Meeting, Slot
from panel.mail.facts import Desk, Letter
from panel.mail.filling import Link
from panel.mail.letter import composed
from panel.mail.links import Links
from panel.mail.words import languages

PAGE = "https://lyon-1.rooms.example.com:8443/m/"
LINKS = Links(coming=f"{PAGE}{'c' * 59}", free=f"{PAGE}{'f' * 59}")
DESK = Desk(
    room="Salle Ampère",
    mailbox="lyon-1@contoso.example",
    zone=ZoneInfo("Europe/Paris"),
    zone_name="Europe/Paris",
)
ADA = "ada@contoso.example"


def at(hours: int, minutes: int = 0) -> datetime:
    """UTC; at the door it is two hours later."""
    return datetime(2026, 6, 10, hours, minutes, tzinfo=UTC)


STANDUP = Meeting(
    event_id="standup",
    slot=Slot(start=at(8), end=at(9)),
    subject="Budget review",
    organizer="Ada Lovelace",
    organizer_address=ADA,
    attendees=("grace@contoso.example", "alan@contoso.example"),
)
NOTICE = Notify(
    id="5f6e1d0c-52a1-4a52-8f7b-0d8f1f1b2c3d",
    meeting=STANDUP,
    of=NoticeOf.RELEASE,
    at=at(8, 2),
    due=at(8, 10),
    useful_until=at(9),
)
SERIES = replace(NOTICE, of=NoticeOf.SERIES, count=3)


def a_letter(language: str = "en", **facts: object) -> Letter:
    usual = Letter(
        about=NOTICE,
        desk=DESK,
        to=ADA,
        hidden=(),
        language=language,
        words=languages()[language],
        templates=WORDS[language],  # type: ignore[index]  # one of ours
        links=LINKS,
        offers=frozenset(Link),
    )
    return replace(usual, **facts)  # type: ignore[arg-type]  # facts of a letter


def called(subject: str) -> Notify:
    return replace(NOTICE, meeting=replace(STANDUP, subject=subject))


def sent(letter: Letter) -> bytes:
    return composed(letter).as_bytes()


def read(raw: bytes) -> EmailMessage:
    """By the strictest reader of the standard library."""
    message = message_from_bytes(raw, policy=policy.SMTP.clone(raise_on_defect=True))
    assert isinstance(message, EmailMessage)
    parts = [message, *message.iter_parts()]
    assert [defect for part in parts for defect in part.defects] == []
    assert [d for value in message.values() for d in getattr(value, "defects", ())] == []
    return message


def sender_of(raw: bytes) -> str:
    """The name in From, with nothing between its encoded words: the newer reader puts spaces."""
    name, _ = parseaddr(str(message_from_bytes(raw)["from"]))
    return str(make_header(decode_header(name)))


def part(message: EmailMessage, kind: str) -> str:
    body = message.get_body((kind,))
    assert isinstance(body, EmailMessage)
    return str(body.get_content()).replace("\r\n", "\n")
