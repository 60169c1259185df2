"""Mail that the panel sends through Graph."""

from base64 import b64decode, b64encode
from email.message import EmailMessage

import httpx
import pytest

from panel.simulator import GraphSimulator, World

from .contract import EXAMPLES, needs_shared
from .tenant import ROOM, Caller, Json

CLAIRE = "claire.fontaine@contoso.example"
PATH = f"/v1.0/users/{ROOM}/sendMail"


def letter(sender: str = ROOM, to: str = f"Claire Fontaine <{CLAIRE}>") -> EmailMessage:
    message = EmailMessage()
    message["From"] = f"Saturne <{sender}>"
    message["To"] = to
    message["Subject"] = "Bientôt rendue : réunion de 9 h"
    message["Auto-Submitted"] = "auto-generated"
    message.set_content("Êtes-vous là ?\n")
    message.add_alternative("<p>Êtes-vous là ?</p>\n", subtype="html")
    return message


def post_mime(client: Caller, body: bytes) -> httpx.Response:
    return client.http.post(PATH, content=body, headers={"Content-Type": "text/plain"})


def note(to: str | None = CLAIRE, more: Json | None = None) -> Json:
    recipients = [{"emailAddress": {"address": to}}] if to else []
    body = {"contentType": "Text", "content": "Still coming?"}
    plain = {"subject": "Soon", "body": body, "toRecipients": recipients}
    return {"message": plain | (more or {})}


def code_of(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["error"]["code"]


def test_a_mail_as_json_is_sent(world: World, client: Caller) -> None:
    copy = [{"emailAddress": {"address": "karim@fabrikam.example"}}]
    answer = client.http.post(
        PATH, json={**note(more={"ccRecipients": copy}), "saveToSentItems": False}
    )
    assert (answer.status_code, answer.content) == (202, b"")
    [sent] = world.sent
    assert (sent.sender, sent.recipients) == (ROOM, (CLAIRE, "karim@fabrikam.example"))
    assert (sent.subject, sent.body, sent.mime, sent.saved) == (
        "Soon",
        "Still coming?",
        None,
        False,
    )


def test_a_mail_as_mime_is_sent_and_kept_as_it_was(world: World, client: Caller) -> None:
    raw = letter().as_bytes()
    answer = post_mime(client, b64encode(raw))
    assert (answer.status_code, answer.content) == (202, b"")
    [sent] = world.sent
    assert (sent.sender, sent.recipients, sent.mime) == (ROOM, (CLAIRE,), raw)
    assert sent.subject == "Bientôt rendue : réunion de 9 h"
    assert (sent.body, sent.html) == ("Êtes-vous là ?\n", "<p>Êtes-vous là ?</p>\n")
    assert sent.headers["Auto-Submitted"] == "auto-generated"


def test_base64_may_be_broken_into_lines(world: World, client: Caller) -> None:
    text = b64encode(letter().as_bytes())
    lines = b"\r\n".join(text[n : n + 76] for n in range(0, len(text), 76))
    assert post_mime(client, lines).status_code == 202
    assert len(world.sent) == 1


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"From: nobody", "ErrorMimeContentInvalidBase64String"),
        (b64encode(b"Just a few words."), "ErrorMimeContentInvalid"),
        (b64encode(b"Content-Type: text/plain; charset=x\n\nx"), "ErrorMimeContentInvalid"),
        (b"", "ErrorMimeContentInvalid"),
    ],
)
def test_what_is_no_mime_is_refused(world: World, client: Caller, body: bytes, code: str) -> None:
    assert code_of(post_mime(client, body)) == (400, code)
    assert world.sent == []


def test_a_mail_to_nobody_is_refused(world: World, client: Caller) -> None:
    answers = [
        client.http.post(PATH, json=note(to=None)),
        client.http.post(PATH, json=note(to="Claire")),
        post_mime(client, b64encode(letter(to="").as_bytes())),
    ]
    assert {code_of(answer) for answer in answers} == {(400, "ErrorInvalidRecipients")}
    assert world.sent == []


def test_nobody_sends_as_somebody_else(world: World, client: Caller) -> None:
    as_claire = {"emailAddress": {"address": CLAIRE}}
    answers = [
        client.http.post(PATH, json=note(more={"from": as_claire})),
        post_mime(client, b64encode(letter(sender=CLAIRE).as_bytes())),
    ]
    assert {code_of(answer) for answer in answers} == {(403, "ErrorSendAsDenied")}
    assert world.sent == []


def test_json_takes_only_headers_of_ones_own(world: World, client: Caller) -> None:
    mine = [{"name": "X-Room", "value": "Saturne"}]
    standard = [{"name": "Auto-Submitted", "value": "auto-generated"}]
    assert (
        client.http.post(PATH, json=note(more={"internetMessageHeaders": mine})).status_code == 202
    )
    refused = client.http.post(PATH, json=note(more={"internetMessageHeaders": standard}))
    assert code_of(refused) == (400, "InvalidInternetMessageHeader")
    assert [sent.headers for sent in world.sent] == [{"X-Room": "Saturne"}]


def test_an_app_that_may_not_send_sends_nothing(
    graph: GraphSimulator, world: World, client: Caller
) -> None:
    graph.permit("Calendars.ReadWrite", "Mail.ReadWrite")
    assert code_of(client.http.post(PATH, json=note())) == (403, "ErrorAccessDenied")
    graph.permit("Mail.Send")
    graph.confine_app("vega@contoso.example")
    assert code_of(client.http.post(PATH, json=note())) == (403, "ErrorAccessDenied")
    assert world.sent == []


def test_a_lost_answer_to_a_mail_does_not_unsend_it(
    graph: GraphSimulator, world: World, client: Caller
) -> None:
    graph.fail_next(504, effect=True)
    assert client.http.post(PATH, json=note()).status_code == 504
    assert len(world.sent) == 1


def test_another_process_sees_what_was_sent(client: Caller) -> None:
    raw = letter().as_bytes()
    post_mime(client, b64encode(raw))
    [sent] = client.http.get("/_sim/sent").json()["value"]
    assert sent["recipients"] == [CLAIRE]
    assert b64decode(sent["mime"]) == raw


@needs_shared
@pytest.mark.parametrize("name", ["user-sendmail", "user-sendmail-with-headers"])
def test_microsofts_own_examples_are_sent(world: World, client: Caller, name: str) -> None:
    body = (EXAMPLES / f"{name}.request.json").read_bytes()
    head = {"Content-Type": "application/json"}
    assert client.http.post(PATH, content=body, headers=head).status_code == 202
    assert len(world.sent) == 1
