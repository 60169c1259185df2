"""A letter: facts become an RFC 5322 message of a plain and an HTML part.

Its headers and both parts are 7-bit, whatever a meeting is called. To stands the address alone: a
name of the organizer's own choice has nothing to do in a header. Others are hidden (Bcc): whom
an organizer has invited, and hidden from each other, is no secret of ours to tell.
"""

from email.headerregistry import Address
from email.message import EmailMessage
from functools import cache
from uuid import NAMESPACE_OID, uuid5

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from panel.domain.effects import NoticeOf
from panel.mail.blocks import blocks
from panel.mail.facts import Letter
from panel.mail.filling import Line, Link, lines, one_line, plain
from panel.mail.headers import Folded, worded
from panel.mail.links import NoLinks
from panel.mail.times import day_and_time, time, time_seen_from
from panel.mail.words import Words

LONGEST_SUBJECT = 200  # characters; Exchange takes 255


def composed(letter: Letter) -> EmailMessage:
    """Composed anew, it is the same to the last byte."""
    templates, desk = letter.templates, letter.desk
    is_series = letter.about.of is NoticeOf.SERIES
    subject_of = templates.series_subject if is_series else templates.notice_subject
    text_of = templates.series_text if is_series else templates.notice_text
    values, links = _values(letter), _links(letter)
    subject = one_line(plain(lines(subject_of, values, {}), {}), LONGEST_SUBJECT)
    text = lines(text_of, values, links)
    message = EmailMessage(policy=Folded(linesep="\r\n"))
    message["Subject"] = worded(subject)
    message["From"] = Address(one_line(desk.room), addr_spec=desk.mailbox)
    if letter.to:
        message["To"] = letter.to
    if letter.hidden:
        message["Bcc"] = ", ".join(letter.hidden)
    message["Date"] = letter.about.at
    name = uuid5(NAMESPACE_OID, f"{letter.about.id} {letter.language} {letter.to}")
    message["Message-ID"] = f"<{name}@{desk.mailbox.rpartition('@')[2]}>"
    message["Auto-Submitted"] = "auto-generated"  # RFC 3834
    message["X-Auto-Response-Suppress"] = "All"  # Exchange's own
    foot = _foot(letter, text)
    message.set_content("\n".join([plain(text, links), "", *foot, ""]), cte="quoted-printable")
    html = _template().render(
        language=letter.language,
        direction=letter.words.direction,
        subject=subject,
        room=one_line(desk.room),
        blocks=blocks(text, links, _labels(letter.words)),
        foot=foot,
        coming=Link.COMING,
    )
    message.add_alternative(html, subtype="html", cte="quoted-printable")
    message["Content-Language"] = letter.language  # before, it would become that of a part
    message.set_boundary(f"=_{name.hex}")
    return message


def _values(letter: Letter) -> dict[str, str]:
    about, desk, words = letter.about, letter.desk, letter.words
    slot, zone = about.meeting.slot, desk.zone
    start = (
        day_and_time(slot.start, zone, words)
        if about.of is NoticeOf.SERIES
        else time_seen_from(about.at, slot.start, zone, words)
    )
    return {
        "room": one_line(desk.room),
        "subject": one_line(about.meeting.subject) or words.unnamed,
        "start": start,
        "end": time(slot.end, zone),
        "release": time_seen_from(about.at, about.due, zone, words),
        "count": f"{about.count}",
    }


def _links(letter: Letter) -> dict[Link, str]:
    if isinstance(letter.links, NoLinks):
        return {}
    addresses = {Link.COMING: letter.links.coming, Link.FREE: letter.links.free}
    return {link: to for link, to in addresses.items() if link in letter.offers}


def _labels(words: Words) -> dict[Link, str]:
    return {Link.COMING: words.coming, Link.FREE: words.free}


def _foot(letter: Letter, text: tuple[Line, ...]) -> list[str]:
    words, desk = letter.words, letter.desk
    asks = any(isinstance(piece, Link) for line in text for piece in line.pieces)
    return [
        *([words.asks_once] if asks else []),
        *([words.zone.format(zone=desk.zone_name)] if desk.zone_name else []),
        words.automatic.format(room=one_line(desk.room)),
    ]


@cache
def _template() -> Template:
    environment = Environment(
        loader=PackageLoader("panel.mail", "look"),
        autoescape=True,
        undefined=StrictUndefined,
        auto_reload=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("letter.html")
