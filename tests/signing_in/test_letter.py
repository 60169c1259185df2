"""The letter about what ends, in every language: whole, and with all that there is to know."""

from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from itertools import pairwise

import pytest

from panel.calendars.credential import Ending
from panel.config.settings import LANGUAGES
from panel.mail.facts import Desk
from panel.mail.words import languages
from panel.signing_in.letter import letter

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
DESK = Desk(room="Ampère", mailbox="ampere@example.com", zone=UTC, zone_name="UTC")
every_language = pytest.mark.parametrize("language", LANGUAGES)


def ending(kind: str, name: str, days: int) -> Ending:
    return Ending(name=name, kind=kind, at=NOW + timedelta(days=days), days=days)


def read(language: str, *endings: Ending) -> EmailMessage:
    sent = letter(DESK, language, ["it@example.com"], endings, NOW).as_bytes()
    message = message_from_bytes(sent, policy=policy.SMTP)
    assert isinstance(message, EmailMessage)
    return message


@every_language
@pytest.mark.parametrize("kind", ["secret", "certificate"])
def test_it_says_of_which_room_what_ends_and_when(language: str, kind: str) -> None:
    message = read(language, ending(kind, "graph-2025", 14))
    month = languages()[language].months[2]
    assert "Ampère" in message["Subject"]
    text = message.get_content()
    for said in ("graph-2025", month, "2026", "14", "Entra", "panel.toml"):
        assert said in text
    assert message["Content-Language"] == language
    assert not {"{", "}"} & set(text + message["Subject"])


@every_language
def test_a_secret_is_no_certificate(language: str) -> None:
    secret, certificate = (
        read(language, ending(kind, "one", 7)) for kind in ("secret", "certificate")
    )
    assert secret["Subject"] != certificate["Subject"]
    assert secret.get_content() != certificate.get_content()


@every_language
def test_no_language_has_the_words_of_another(language: str) -> None:
    ours = languages()[language].ending
    others = [words.ending for name, words in languages().items() if name != language]
    assert not [one for one in others if one.remedy == ours.remedy or one.secret == ours.secret]


def test_of_several_the_soonest_is_the_subject_and_each_has_its_line() -> None:
    message = read("en", ending("secret", "old", 14), ending("certificate", "new", 7))
    assert "certificate ends on Monday 9 March 2026" in message["Subject"]
    text = message.get_content()
    places = [text.index(name) for name in ("secret old", "certificate new", "panel.toml")]
    assert all(one < other for one, other in pairwise(places))


def test_a_language_that_is_none_of_ours_is_english() -> None:
    assert "client secret" in read("eo", ending("secret", "one", 1))["Subject"]


def test_a_long_name_of_a_room_leaves_the_day_in_the_subject() -> None:
    desk = Desk(room="x" * 300, mailbox="x@example.com", zone=UTC, zone_name="UTC")
    one = letter(desk, "de", ["it@example.com"], [ending("secret", "one", 1)], NOW)
    assert "3. März 2026" in one["Subject"]
