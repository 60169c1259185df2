"""Rules of releases that cannot hold, alone or together: one sentence for each."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from panel.config.templates import PLACEHOLDERS, wrongs_of_template
from panel.config.words import WORDS, wrong_words
from panel.domain.policy import ReleasePolicy
from tests.config.folder import ROOM, Folder

WRONG = {
    "too late": (
        "[defaults.release]\nmargin_minutes = 31",
        "defaults.release.margin_minutes = 31 is out of range: give a whole number from 0 to 30.",
    ),
    "no such answer to a no-show": (
        '[rooms."a@b".release]\non_no_show = "delete"',
        'rooms."a@b".release.on_no_show = "delete" cannot be used: give "decline" or "cancel".',
    ),
    "cancelling everywhere": (
        '[defaults.release]\non_no_show = "cancel"\n[sites.a]\n[rooms."a@b"]\nsite = "a"',
        'defaults.release.on_no_show = "cancel" would cancel in rooms that are not named: '
        'write it under [rooms."MAILBOX".release] of each room it is meant for.',
    ),
    "cancelling at a site": (
        '[sites.a.release]\non_no_show = "cancel"\nown_domains = ["a.com"]',
        'sites.a.release.on_no_show = "cancel" would cancel in rooms that are not named: '
        'write it under [rooms."MAILBOX".release] of each room it is meant for.',
    ),
    "cancelling anybody's meetings": (
        '[rooms."a@b".release]\non_no_show = "cancel"',
        'rooms."a@b".release.on_no_show = "cancel" stands without own_domains: '
        'write own_domains = ["example.com"], whose organizers\' meetings may be cancelled.',
    ),
    "own domains taken away": (
        '[defaults.release]\nown_domains = ["a.com"]\n'
        '[rooms."a@b".release]\non_no_show = "cancel"\nown_domains = []',
        'rooms."a@b".release.on_no_show = "cancel" stands beside empty own_domains: '
        'write own_domains = ["example.com"], whose organizers\' meetings may be cancelled.',
    ),
    "a domain that is an address": (
        '[defaults.release]\nown_domains = ["me@a.com"]',
        'defaults.release.own_domains, item 1: "me@a.com" cannot be used: '
        "give a domain of at most 253 characters.",
    ),
    "an organizer who is a name": (
        '[defaults.release]\nexempt_organizers = ["b.com", "Ada"]',
        'defaults.release.exempt_organizers, item 2: "Ada" cannot be used: '
        "give an address or a domain of at most 320 characters.",
    ),
    "a keyword that is everywhere": (
        '[defaults.release]\nexempt_keywords = [" "]',
        'defaults.release.exempt_keywords, item 1: " " cannot be used: '
        "give one line that is not blank, of at most 100 characters.",
    ),
    "a keyword of accents": (
        '[defaults.release]\nonly_keywords = ["\u0301"]',
        'defaults.release.only_keywords holds "\u0301", which is nothing but accents: '
        "give letters or signs.",
    ),
    "a keyword that allows and keeps": (
        '[defaults.release]\nexempt_keywords = ["été"]\n'
        '[sites.a.release]\nonly_keywords = ["Libre en ETE"]',
        'sites.a.release.only_keywords holds "Libre en ETE", which exempt_keywords (defaults) '
        'keeps by "été": remove one of them.',
    ),
    "all too short or too long": (
        "[defaults.release]\nexempt_shorter_than_minutes = 90\n"
        "[sites.a.release]\nexempt_longer_than_hours = 1",
        "defaults.release.exempt_shorter_than_minutes = 90 is above exempt_longer_than_hours = 1 "
        "(sites.a), so every meeting is exempt: lower it, or write enabled = false.",
    ),
    "hours nobody can read": (
        '[sites.a.release]\nprotected_hours = ["sat,sun", "mon 12-14"]',
        'sites.a.release.protected_hours, item 2: "mon 12-14" has no times that can be read: '
        'write days, times or both, such as "mon-fri 12:00-14:00", "sat,sun" or "20:00-07:00".',
    ),
    "holidays from where anybody may write them": (
        '[defaults.release]\nholidays = "http://a.com/b.ics"',
        'defaults.release.holidays = "http://a.com/…" is no https:// address without user and '
        'fragment: give one such as "https://rooms.example.com/sites.toml".',
    ),
    "leaving a series nobody counts": (
        "[defaults.release]\nleave_series = true",
        "defaults.release.leave_series = true stands without strikes: write strikes = 3 beside it.",
    ),
    "a notice before check-in opens": (
        "[defaults.notice]\nminutes_before = 25\n[defaults.release]\nmargin_minutes = 3",
        "defaults.notice.minutes_before = 25 is longer than opens_before_minutes, window_minutes "
        "and margin_minutes together: give 23 or less, or raise one of them.",
    ),
    "a notice to nobody": (
        '[defaults.notice]\nto = "nobody"',
        'defaults.notice.to = "nobody" cannot be used: give "organizer" or "everyone".',
    ),
    "a placeholder misspelt": (
        '[sites.a.words]\nnotice_text = "{rom} goes"',
        'sites.a.words.notice_text holds "{rom}", which means nothing: did you mean {room}?',
    ),
    "a link in a subject": (
        '[sites.a.words]\nnotice_subject = "{free}"',
        'sites.a.words.notice_subject holds "{free}", which means nothing: '
        "use {room}, {subject}, {start}, {end} or {release}.",
    ),
    "a placeholder with a form": (
        '[sites.a.words]\nseries_subject = "{count!r:>9}"',
        'sites.a.words.series_subject holds "{count!r:>9}", which means nothing: '
        "use {room}, {subject}, {start}, {end} or {count}.",
    ),
    "a placeholder turned into code": (
        '[sites.a.words]\nseries_text = "{room!r}"',
        'sites.a.words.series_text holds "{room!r}", which means nothing: '
        "use {room}, {subject}, {start}, {end} or {count}.",
    ),
    "a stray brace": (
        '[sites.a.words]\nseries_text = "{count times"',
        "sites.a.words.series_text has a brace without its other: use {room}, {subject}, {start}, "
        "{end} or {count}, and write {{ or }} for a brace.",
    ),
}


@pytest.mark.parametrize(("text", "sentence"), WRONG.values(), ids=WRONG)
def test_one_sentence_names_file_key_value_and_remedy(
    folder: Folder, text: str, sentence: str
) -> None:
    assert folder.complaint_about_sites(text) == f"sites.toml: {sentence}"


FINE = {
    "a notice as long as all together": "[defaults.notice]\nminutes_before = 20",
    "a keyword within another that keeps": (
        '[defaults.release]\nexempt_keywords = ["free of charge"]\nonly_keywords = ["free"]'
    ),
    "strikes and no leaving": "[defaults.release]\nstrikes = 3",
    "braces that are meant": '[defaults.words]\nnotice_text = "{{x}} {coming}"',
    "a domain with a sign": '[defaults.release]\nexempt_organizers = ["@b.com"]',
}


@pytest.mark.parametrize("text", FINE.values(), ids=FINE)
def test_what_can_hold_is_taken(folder: Folder, text: str) -> None:
    folder.panel(ROOM)
    folder.sites(text)
    assert isinstance(folder.load().policy, ReleasePolicy)


@pytest.mark.parametrize("language", WORDS)
def test_our_own_words_can_be_filled_in(language: str) -> None:
    (words,) = (words for one, words in WORDS.items() if one == language)
    assert not [*wrong_words(words)]
    assert "{coming}" in words.notice_text
    assert "{free}" in words.notice_text


@given(st.text(st.sampled_from("{}rom!:x ."), max_size=12) | st.text(max_size=9))
def test_any_template_is_refused_or_can_be_filled_in(text: str) -> None:
    known = PLACEHOLDERS["series_subject"]
    if wrongs := [*wrongs_of_template(text, known)]:
        assert all(wrong.isprintable() for wrong in wrongs)
    else:
        text.format_map(dict.fromkeys(known, ""))
