"""The letter to those who look after panels: which secret or certificate ends, and what to do."""

from collections.abc import Sequence
from datetime import datetime
from email.message import EmailMessage

from panel.calendars.credential import Ending
from panel.mail.facts import Desk
from panel.mail.filling import one_line
from panel.mail.plain_letter import plain_letter
from panel.mail.times import day_of
from panel.mail.words import REFERENCE, Words, known, languages


def letter(
    desk: Desk, language: str, to: Sequence[str], endings: Sequence[Ending], now: datetime
) -> EmailMessage:
    """About one or more, in the room's language."""
    spoken = known(language) or REFERENCE
    words = languages()[spoken]
    soonest = min(endings, key=lambda one: one.at)
    head = words.ending.secret_subject
    if soonest.kind == "certificate":
        head = words.ending.certificate_subject
    room = one_line(desk.room)
    subject = head.format(room=room, day=day_of(soonest.at, words))
    text = [
        *(_said(one, words) for one in endings),
        words.ending.remedy,
        words.ending.meanwhile,
        words.automatic.format(room=room),
    ]
    return plain_letter(desk, spoken, to, subject, text, now)


def _said(one: Ending, words: Words) -> str:
    said = words.ending.certificate if one.kind == "certificate" else words.ending.secret
    return said.format(name=one.name, day=day_of(one.at, words), days=one.days)
