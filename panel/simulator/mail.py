"""Graph's sendMail, both ways it is asked: as JSON and as MIME."""

import binascii
from base64 import b64decode
from collections.abc import Iterable
from typing import Literal

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from panel.simulator.access import Access
from panel.simulator.errors import GraphError, Problem, invalid
from panel.simulator.graph import read
from panel.simulator.mailbox import Mailbox
from panel.simulator.sent import NoMail, Sent, opened
from panel.simulator.wire_in import Body, Mail
from panel.simulator.world import World

_NOT_YOURS = Problem(
    status=403,
    code="ErrorSendAsDenied",
    message="The user account which was used to submit this request does not have the right to "
    "send mail on behalf of the specified sending account.",
)


class RecipientIn(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    email_address: Mail


class HeaderIn(msgspec.Struct, frozen=True, kw_only=True):
    name: str
    value: str


class MessageIn(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    subject: str = ""
    body: Body = Body()
    sender: RecipientIn | None = msgspec.field(default=None, name="from")
    to_recipients: tuple[RecipientIn, ...] = ()
    cc_recipients: tuple[RecipientIn, ...] = ()
    bcc_recipients: tuple[RecipientIn, ...] = ()
    reply_to: tuple[RecipientIn, ...] = ()
    internet_message_headers: tuple[HeaderIn, ...] = ()


class MailIn(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    message: MessageIn
    # Microsoft's own example writes it as text.
    save_to_sent_items: bool | Literal["true", "false"] = True


class Mails:
    def __init__(self, world: World, access: Access) -> None:
        self._world = world
        self._access = access

    def routes(self) -> Iterable[Route]:
        guarded = self._access.guard(self.send, "Mail.Send")
        yield Route("/v1.0/users/{user}/sendMail", guarded, methods=["POST"])

    def send(self, request: Request, body: bytes) -> Response:
        box = self._access.mailbox(request)
        is_mime = request.headers.get("content-type", "").startswith("text/plain")
        sent = self._from_mime(box, body) if is_mime else self._from_json(request, box, body)
        if not sent.recipients or not all("@" in name for name in sent.recipients):
            raise invalid("ErrorInvalidRecipients", "At least one recipient is not valid.")
        self._world.sent.append(sent)
        return Response(status_code=202)

    def _from_mime(self, box: Mailbox, body: bytes) -> Sent:
        try:
            raw = b64decode(b"".join(body.split()), validate=True)
            letter = opened(raw)
        except binascii.Error as error:
            code = "ErrorMimeContentInvalidBase64String"
            raise invalid(code, "Invalid base64 string for MIME content.") from error
        except NoMail as error:
            # The code is Exchange's; Graph's text for it is an assumption.
            raise invalid("ErrorMimeContentInvalid", "The MIME content is invalid.") from error
        _is_own(box, letter.sender)
        return Sent(
            at=self._world.store.now(),
            sender=box.address,
            recipients=letter.recipients,
            subject=letter.subject,
            body=letter.body,
            html=letter.html,
            reply_to=letter.reply_to,
            headers=letter.headers,
            mime=raw,
        )

    def _from_json(self, request: Request, box: Mailbox, body: bytes) -> Sent:
        wanted = read(request, body, MailIn)
        message = wanted.message
        _is_own(box, message.sender.email_address.address if message.sender else None)
        headers = {header.name: header.value for header in message.internet_message_headers}
        if wrong := next((name for name in headers if not name.lower().startswith("x-")), None):
            code, rule = "InvalidInternetMessageHeader", "should start with 'x-' or 'X-'."
            raise invalid(code, f"The internet message header name '{wrong}' {rule}")
        text = message.body.content or ""
        is_html = message.body.content_type.lower() == "html"
        lists = (message.to_recipients, message.cc_recipients, message.bcc_recipients)
        return Sent(
            at=self._world.store.now(),
            sender=box.address,
            recipients=tuple(r.email_address.address for each in lists for r in each),
            subject=message.subject,
            body="" if is_html else text,
            html=text if is_html else "",
            reply_to=tuple(r.email_address.address for r in message.reply_to),
            headers=headers,
            saved=wanted.save_to_sent_items in (True, "true"),
        )


def _is_own(box: Mailbox, sender: str | None) -> None:
    if sender is not None and sender.lower() != box.address.lower():
        raise GraphError(_NOT_YOURS)
