"""What a letter says, in every language, and that any mail client can read it."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from panel.mail.filling import LONGEST, Link
from panel.mail.letter import composed
from panel.mail.links import NoLinks
from panel.mail.words import languages
from tests.phone.faces import Page

from .grammar import faults
from .letters import (
    ADA,
    DESK,
    LINKS,
    NOTICE,
    SERIES,
    a_letter,
    at,
    called,
    part,
    read,
    sender_of,
    sent,
)

every_language = pytest.mark.parametrize("language", [*languages()])
strangers = st.text(max_size=300) | st.text(
    "<>&\"'\r\n =?utf8b_,;:@(){}\\\u202e\u00a0é😀", max_size=90
)


def test_a_notice_says_what_will_happen_and_when() -> None:
    message = read(sent(a_letter()))
    assert message["subject"] == "Salle Ampère will be released at 10:10"
    text = part(message, "plain")
    assert "Nobody has checked in yet for “Budget review” (10:00–11:00) in Salle Ampère." in text
    assert f"We are coming, keep it: {LINKS.coming}\n" in text
    assert f"We do not need it: {LINKS.free}\n" in text


def test_a_letter_about_a_series_counts_and_has_no_buttons() -> None:
    message = read(sent(a_letter("fr", about=SERIES, links=NoLinks.NO_PAGE)))
    assert message["subject"] == "Personne n’est venu à « Budget review » 3 fois de suite"
    assert "la dernière fois le mercredi 10 juin 2026 à 10:00." in part(message, "plain")
    assert Page(part(message, "html").encode()).all("a") == []


@every_language
@pytest.mark.parametrize("about", [NOTICE, SERIES], ids=["notice", "series"])
@pytest.mark.parametrize("links", [LINKS, NoLinks.NO_PAGE], ids=["links", "none"])
def test_a_letter_is_whole_in_every_language(language: str, about: object, links: object) -> None:
    raw = sent(a_letter(language, about=about, links=links))
    assert faults(raw) == []
    message = read(raw)
    assert "{" not in part(message, "plain") + message["subject"]
    assert "{" not in Page(part(message, "html").encode()).text.rpartition("}")[2]
    assert message["content-language"] == language
    assert message["auto-submitted"] == "auto-generated"
    assert message["x-auto-response-suppress"] == "All"
    assert message["date"].datetime == NOTICE.at


def test_it_comes_from_the_room() -> None:
    sender = read(sent(a_letter()))["from"].addresses[0]
    assert (sender.display_name, sender.addr_spec) == ("Salle Ampère", DESK.mailbox)


def test_one_write_makes_one_letter_however_often_it_is_composed() -> None:
    assert sent(a_letter()) == sent(a_letter())
    ids = {
        read(sent(letter))["message-id"]
        for letter in (a_letter(), a_letter("fr"), a_letter(to=""), a_letter(about=SERIES))
    }
    assert len(ids) == 3  # both notices of one write, to the same, in the same language, are one


def test_those_who_are_hidden_stand_in_bcc_alone() -> None:
    others = tuple(f"person-{n}@contoso.example" for n in range(100))
    raw = sent(a_letter(to="", hidden=others))
    assert faults(raw) == []
    message = read(raw)
    assert message["to"] is None
    assert tuple(a.addr_spec for a in message["bcc"].addresses) == others


def test_a_link_that_is_not_offered_takes_its_line_along() -> None:
    message = read(sent(a_letter(offers=frozenset({Link.COMING}))))
    assert LINKS.free not in part(message, "plain") + part(message, "html")
    assert "We do not need it" not in part(message, "plain")
    assert LINKS.coming in part(message, "html")


def test_a_letter_without_links_says_nothing_of_them() -> None:
    text = part(read(sent(a_letter(links=NoLinks.NO_PAGE))), "plain")
    assert "https://" not in text
    assert "link" not in text


def test_the_html_has_a_button_for_each_link_and_loads_nothing() -> None:
    page = Page(part(read(sent(a_letter())), "html").encode())
    assert [a["href"] for a in page.all("a")] == [LINKS.coming, LINKS.free]
    assert "We are coming, keep it" in page.text
    loading = ("img", "link", "script", "iframe", "object", "video", "form", "base")
    assert {tag for tag, _ in page.tags}.isdisjoint(loading)
    assert not [one for _, one in page.tags if {"src", "background", "srcset"} & set(one)]
    assert "url(" not in "".join(page.words)


def test_a_meeting_of_yesterday_says_so() -> None:
    late = replace(NOTICE, at=at(23), due=at(23, 30))  # after midnight at the door
    assert "(Wednesday 10 June 2026, 10:00–11:00)" in part(
        read(sent(a_letter(about=late))), "plain"
    )


def test_hours_are_those_at_the_door() -> None:
    tokyo = replace(DESK, zone=ZoneInfo("Asia/Tokyo"), zone_name="Asia/Tokyo")
    text = part(read(sent(a_letter(desk=tokyo))), "plain")
    assert "(17:00–18:00)" in text
    assert "Times are those at the door (Asia/Tokyo)." in text


def test_a_meeting_without_a_name_is_still_theirs() -> None:
    assert "“your meeting”" in part(read(sent(a_letter(about=called(" \u202e")))), "plain")


def test_a_template_in_a_subject_is_text() -> None:
    assert "“{room} {coming}”" in part(
        read(sent(a_letter(about=called("{room} {coming}")))), "plain"
    )


@settings(max_examples=50)
@given(name=strangers, room=st.text(min_size=1, max_size=80))
@example(name="x\r\nBcc: everybody@contoso.example\r\n\r\nHello", room="a\nTo: b@c.d")
@example(name="=?utf-8?q?=0D=0ABcc:_e@x.y?=", room='"x" <e@x.y>, ')
@example(name="\ud800 é" + "W" * 300, room="é, ü" * 30)
def test_no_name_breaks_a_letter(name: str, room: str) -> None:
    letter = a_letter(
        about=replace(called(name), of=SERIES.of, count=3), desk=replace(DESK, room=room)
    )
    raw = sent(letter)
    assert faults(raw) == []
    message = read(raw)
    written = composed(letter)
    assert message["subject"] == written["subject"]
    assert message["from"].addresses[0].addr_spec == DESK.mailbox
    assert sender_of(raw) == written["from"].addresses[0].display_name
    assert [a.addr_spec for a in message["to"].addresses] == [ADA]
    assert message["bcc"] is None
    page = Page(part(message, "html").encode())
    usual = Page(part(read(sent(a_letter(about=SERIES))), "html").encode())
    assert [tag for tag, _ in page.tags] == [tag for tag, _ in usual.tags]


def test_an_endless_name_is_cut() -> None:
    text = part(read(sent(a_letter(about=called("W" * 5000)))), "plain")
    assert f"“{'W' * (LONGEST - 1)}…”" in text
