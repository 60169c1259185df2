"""`room-panel policy check`: the rules of releases in sentences, and remarks on them."""

import pytest

from panel.config.policy_command import main_policy_check
from panel.config.policy_sentences import sentences
from panel.config.policy_table import policy_table
from panel.config.remarks import remarks
from panel.config.rules_of_place import Rules
from panel.config.sites import Sites
from tests.config.folder import Folder


def a_room(text: str) -> Rules:
    """A room that says this of its releases."""
    return Sites.of(f'[rooms."a@b"]\n{text}'.encode(), "sites.toml").rules(mailbox="a@b")


SAID = {
    "release.halted = true": "HALTED: check-in goes on, and nothing is released.",
    "release.shadow = true": (
        "Shadow mode: releases are decided and told in the journal, and none is made."
    ),
    "release.margin_minutes = 3": "10 min after it: released 3 min later, after a warning",
    'release.exempt_keywords = ["VIP", "keep"]': 'longer than 4 h, with "VIP" or "keep" in the',
    'release.exempt_organizers = ["a.com"]': "organized by a.com.",
    "release.exempt_shorter_than_minutes = 20": "longer than 4 h, shorter than 20 min.",
    'release.only_keywords = ["AUTO-CANCEL OK"]': (
        'Only meetings with "AUTO-CANCEL OK" in their subject are released.'
    ),
    'release.holidays = "fr.ics"': 'Nothing is released on the holidays of "fr.ics".',
    'release.protected_hours = ["sat,sun", "20:00-07:00"]': (
        "Nothing is released in protected hours: sat,sun; 20:00-07:00."
    ),
    "release.most_a_day = 3": "No more than 3 meetings are given back in a day.",
    "release.calls_keep = true": "A meeting is kept while one of its people is in a call",
    'release.on_no_show = "cancel"\nrelease.own_domains = ["a.com"]': (
        "Cancelled for everybody if its organizer is at a.com and it has no more than 10 "
        "attendees; else only declined."
    ),
    "release.strikes = 3": ("After 3 no-shows of a series in a row its organizer gets a letter."),
    "release.strikes = 3\nrelease.leave_series = true": (
        "gets a letter, and the room then declines the rest."
    ),
    "release.share_check_ins = true": "A check-in is marked in the room's calendar",
    "notice.minutes_before = 5": (
        "A mail tells the organizer 5 min before a release; where it cannot be sent, nothing is "
        "released."
    ),
    'notice.minutes_before = 5\nnotice.to = "everyone"': "A mail tells everybody invited 5 min",
}


@pytest.mark.parametrize(("text", "said"), SAID.items())
def test_a_rule_is_told_where_it_holds_and_only_there(text: str, said: str) -> None:
    assert said in " ".join(sentences(a_room(text)))
    assert said not in " ".join(sentences(a_room("")))


def test_where_nothing_is_released_limits_and_letters_are_not_told() -> None:
    told = " ".join(
        sentences(a_room("release.enabled = false\nrelease.strikes = 3\nrelease.most_a_day = 2"))
    )
    assert "letter" not in told
    assert "in a day" not in told


REMARKED = {
    "release.halted = true": "halted is on",
    "release.shadow = true": "shadow is on",
    "release.window_minutes = 4": "window_minutes = 4 is unusual: 5 to 30 are usual.",
    "release.window_minutes = 31": "window_minutes = 31 is unusual: 5 to 30 are usual.",
    'release.exempt_keywords = ["VIP"]': "unless DeleteSubject and AddOrganizerToSubject are off",
    'release.only_keywords = ["OK"]': "unless DeleteSubject and AddOrganizerToSubject are off",
    'release.on_no_show = "cancel"\nrelease.own_domains = ["a.com"]': (
        "cancelling needs Calendars.ReadWrite on the organizers' mailboxes too"
    ),
    "notice.minutes_before = 5": "the notice needs Mail.Send",
    "release.strikes = 3": "the letter on a series needs Mail.Send",
    "release.calls_keep = true": "calls_keep needs Presence.Read.All",
    'release.holidays = "https://a.com/b"': 'holidays = "https://a.com/…" is fetched by each panel',
}


@pytest.mark.parametrize(("text", "said"), REMARKED.items())
def test_what_is_worth_saying_is_remarked(text: str, said: str) -> None:
    assert said in " ".join(remarks(a_room(text)))


@pytest.mark.parametrize(
    "text", ["", "release.window_minutes = 5", "release.window_minutes = 30\nrelease.strikes = 0"]
)
def test_the_usual_needs_no_remark(text: str) -> None:
    assert not [*remarks(a_room(text))]


def test_a_list_that_holds_nothing_is_shown_as_one_but_rooms_nearby_are_those_of_the_site() -> None:
    shown = {told.key: told.value for told in a_room("").told()}
    assert shown["release.own_domains"] == "[]"
    assert shown["phone.near"] == "its site's"


def test_a_remark_on_all_is_not_repeated_for_each_room() -> None:
    text = b'[defaults.release]\nshadow = true\n[rooms."a@b".release]\nhalted = true'
    told = policy_table(Sites.of(text, "sites.toml"))
    assert told.count("Remark: shadow is on") == 1
    assert told.count("Remark: halted is on") == 1


def test_a_check_reads_the_holidays_that_panels_would_have_to_read(
    folder: Folder, capsys: pytest.CaptureFixture[str]
) -> None:
    folder.write("good.ics", CALENDAR)
    folder.sites('[defaults.release]\nholidays = "good.ics"')
    assert main_policy_check([str(folder.sites_toml)]) == 0
    folder.write("bad.ics", "BEGIN:VCARD")
    folder.sites(
        '[defaults.release]\nholidays = "bad.ics"\n[sites.a]\nrelease.holidays = "none.ics"'
    )
    assert main_policy_check([str(folder.sites_toml)]) == 2
    first, second = capsys.readouterr().err.splitlines()
    assert "bad.ics" in first
    assert "sites.a.release.holidays" in second


def test_a_calendar_that_has_run_out_is_remarked(
    folder: Folder, capsys: pytest.CaptureFixture[str]
) -> None:
    folder.write("old.ics", CALENDAR.replace("RRULE:FREQ=YEARLY\n", "").replace("2026", "2019"))
    folder.sites('[sites.a.release]\nholidays = "old.ics"')
    assert main_policy_check([str(folder.sites_toml)]) == 0
    said = 'Remark: sites.a.release.holidays = "old.ics" names no holiday from today on: give a '
    assert said in capsys.readouterr().out
    folder.write("old.ics", CALENDAR)
    assert main_policy_check([str(folder.sites_toml)]) == 0
    assert said not in capsys.readouterr().out


CALENDAR = (
    "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nBEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:20260714\n"
    "RRULE:FREQ=YEARLY\nEND:VEVENT\nEND:VCALENDAR\n"
)
