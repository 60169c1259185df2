"""Letters in a site's own words: what becomes of gaps, links and lines."""

from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace as with_texts

from panel.config.words import WORDS
from panel.mail.links import NoLinks
from tests.phone.faces import Page

from .grammar import faults
from .letters import LINKS, NOTICE, SERIES, a_letter, at, called, part, read, sent


def said(text: str, subject: str = "{room}") -> dict[str, str]:
    """The words of a site, as `panel.config` would hand them over."""
    return {"notice_text": text, "notice_subject": subject}


def parts(text: str, language: str = "en", **facts: object) -> tuple[str, Page]:
    words = replace_words(language, **said(text))
    message = read(sent(a_letter(language, templates=words, **facts)))
    return part(message, "plain"), Page(part(message, "html").encode())


def replace_words(language: str, **texts: str) -> object:
    return with_texts(WORDS[language], **texts)  # type: ignore[index]  # one of ours


def test_a_line_that_ends_with_a_link_is_a_button_of_that_name() -> None:
    _, page = parts("Hello.\n\nKeep {room}, please : {coming}")
    assert "Hello. Keep Salle Ampère, please Each link" in page.text
    assert [a["href"] for a in page.all("a")] == [LINKS.coming]


def test_a_link_alone_is_a_button_in_our_words() -> None:
    _, page = parts("Hello.\n{coming}\n{free}")
    assert "Hello. We are coming Release it now" in page.text


def test_what_is_too_long_for_a_button_stands_above_it() -> None:
    long = "If you still want to have the room in spite of all that, tell us here"
    _, page = parts(f"{long}: {{coming}}")
    assert f"{long} We are coming" in page.text


def test_links_among_words_stay_among_them() -> None:
    plain, page = parts("Keep it {coming} or not {free}, as you like; {coming} and {free}")
    assert "Keep it We are coming or not Release it now, as you like; We are coming" in page.text
    assert f"Keep it {LINKS.coming} or not {LINKS.free}, as" in plain
    assert len(page.all("a")) == 4


def test_without_a_page_lines_with_links_are_left_out() -> None:
    plain, page = parts("Hello.\nKeep it {coming} or not.\nBye.", links=NoLinks.NO_PAGE)
    assert plain.startswith("Hello.\nBye.\n")
    assert "Hello. Bye." in page.text


def test_a_brace_that_is_meant_is_one() -> None:
    plain, _ = parts("{{room}} {room} }}")
    assert plain.startswith("{room} Salle Ampère }\n")


def test_the_first_of_a_month_is_written_as_french_does() -> None:
    first = replace(
        SERIES,
        meeting=replace(
            SERIES.meeting,
            slot=replace(
                SERIES.meeting.slot,
                start=at(8).replace(month=7, day=1),
                end=at(9).replace(month=7, day=1),
            ),
        ),
    )
    text = part(read(sent(a_letter("fr", about=first))), "plain")
    assert "le mercredi 1er juillet 2026 à 10:00." in text


@settings(max_examples=50)
@given(st.text("=?utf-8qb_ =0D0A:@x.y\r\n", min_size=1, max_size=100))
@example("=?utf-8?q?=0D=0ABcc:_e@x.y?=")
@example("=?utf-8?b?DQpCY2M6IGVAeC55?=")
@example("W" * 119)
def test_a_name_that_looks_like_a_header_is_a_name(name: str) -> None:
    words = replace_words("en", **said("{subject}", "{subject}"))
    letter = a_letter(templates=words, about=called(f"x{name}"))
    raw = sent(letter)
    assert faults(raw) == []
    wanted = " ".join(f"x{name}".split())
    assert read(raw)["subject"] == wanted


@pytest.mark.parametrize("language", WORDS)
def test_our_own_words_name_both_buttons(language: str) -> None:
    page = Page(part(read(sent(a_letter(language, about=NOTICE))), "html").encode())
    assert len(page.all("a")) == 2
    assert page.text.count("://") == 0
