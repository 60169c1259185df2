"""A letter to those who look after panels: a few plain lines, and no links."""

from collections.abc import Sequence
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from uuid import NAMESPACE_OID, uuid5

from panel.mail.facts import Desk
from panel.mail.filling import one_line
from panel.mail.headers import Folded, worded

LONGEST_SUBJECT = 200  # characters; Exchange takes 255


def plain_letter(
    desk: Desk, language: str, to: Sequence[str], subject: str, text: Sequence[str], at: datetime
) -> EmailMessage:
    """Composed anew, it is the same to the last byte."""
    message = EmailMessage(policy=Folded(linesep="\r\n"))
    message["Subject"] = worded(one_line(subject, LONGEST_SUBJECT))
    message["From"] = Address(one_line(desk.room), addr_spec=desk.mailbox)
    message["To"] = ", ".join(to)
    message["Date"] = at
    name = uuid5(NAMESPACE_OID, f"{subject} {at.isoformat()} {desk.mailbox}")
    message["Message-ID"] = f"<{name}@{desk.mailbox.rpartition('@')[2]}>"
    message["Auto-Submitted"] = "auto-generated"  # RFC 3834
    message["X-Auto-Response-Suppress"] = "All"  # Exchange's own
    message.set_content("\n\n".join(text) + "\n", cte="quoted-printable")
    message["Content-Language"] = language
    return message
