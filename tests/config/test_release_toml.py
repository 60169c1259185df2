"""Each rule of a release and its notice: from sites.toml to the domain, and who set it."""

from datetime import time, timedelta

import pytest

from panel.config.sites import Sites
from panel.domain.policy import OnNoShow, ReleasePolicy
from panel.domain.protected import Hours
from tests.config.folder import ROOM, Folder

AT_LYON = f'{ROOM}site = "lyon"\ntimezone = "Europe/Paris"\n'
NIGHTS = Hours(days=frozenset(range(7)), start=time(20), end=time(7))

SET = {
    "release.margin_minutes = 5": ("margin", timedelta(minutes=5)),
    "release.exempt_shorter_than_minutes = 15": ("exempt_shorter_than", timedelta(minutes=15)),
    'release.exempt_keywords = ["VIP", "[keep]"]': ("exempt_keywords", ("VIP", "[keep]")),
    'release.only_keywords = ["AUTO-CANCEL OK"]': ("only_keywords", ("AUTO-CANCEL OK",)),
    'release.exempt_organizers = ["ceo@a.com", "b.com"]': (
        "exempt_organizers",
        ("ceo@a.com", "b.com"),
    ),
    "release.most_a_day = 4": ("most_a_day", 4),
    "release.shadow = true": ("shadow", True),
    "release.halted = true": ("halted", True),
    "release.cancel_up_to = 0": ("cancel_up_to", 0),
    'release.own_domains = ["example.com"]': ("own_domains", ("example.com",)),
    "release.strikes = 3": ("strikes", 3),
    "release.leave_series = true\nrelease.strikes = 2": ("leaves_series", True),
    "release.calls_keep = true": ("calls_keep", True),
    "release.share_check_ins = true": ("reports_check_ins", True),
    "notice.minutes_before = 10": ("notice_before", timedelta(minutes=10)),
    'notice.to = "everyone"': ("notice_to_all", True),
}


def policy(folder: Folder, sites: str) -> ReleasePolicy:
    folder.panel(AT_LYON)
    folder.sites(f"[sites.lyon]\n{sites}")
    return folder.load().policy


@pytest.mark.parametrize(("text", "held"), SET.items())
def test_a_rule_of_a_site_is_one_of_its_rooms(
    folder: Folder, text: str, held: tuple[str, object]
) -> None:
    name, value = held
    assert getattr(policy(folder, ""), name) != value
    assert getattr(policy(folder, text), name) == value
    key = text.partition(" ")[0]
    assert folder.load().origin[key] == "sites.lyon"


def test_protected_hours_are_in_the_rooms_own_time(folder: Folder) -> None:
    protected = policy(folder, 'release.protected_hours = ["20:00-07:00"]').protected
    assert protected.hours == (NIGHTS,)
    assert str(protected.zone) == "Europe/Paris"


def test_a_rooms_list_replaces_that_of_its_site(folder: Folder) -> None:
    own = '[rooms."lyon-1@example.com".release]\nexempt_keywords = ["board"]'
    assert policy(folder, f'release.exempt_keywords = ["VIP"]\n{own}').exempt_keywords == ("board",)
    assert policy(folder, f"release.margin_minutes = 1\n{own}").margin == timedelta(minutes=1)


def test_a_room_may_cancel_no_shows_for_everybody(folder: Folder) -> None:
    room = '[rooms."lyon-1@example.com"]\nsite = "lyon"\nrelease.on_no_show = "cancel"'
    rules = policy(folder, f'release.own_domains = ["example.com"]\n{room}')
    assert rules.on_no_show is OnNoShow.CANCEL


def test_no_level_switches_the_emergency_switch_off_for_another(folder: Folder) -> None:
    folder.panel(AT_LYON)
    below = 'release.halted = false\n[rooms."lyon-1@example.com".release]\nhalted = false'
    folder.sites(f"[defaults.release]\nhalted = true\n[sites.lyon]\n{below}")
    settings = folder.load()
    assert settings.policy.halted
    assert settings.origin["release.halted"] == "defaults"


def test_a_room_alone_can_be_halted(folder: Folder) -> None:
    folder.sites('[defaults.release]\nhalted = false\n[rooms."a@b".release]\nhalted = true')
    sites = Sites.read(folder.sites_toml)
    assert sites.rules(mailbox="a@b").release.halted
    assert not sites.rules().release.halted


def test_where_a_room_is_stands_with_its_rules_for_reports(folder: Folder) -> None:
    folder.panel(AT_LYON)
    folder.sites(
        "[sites.lyon.release]\nwindow_minutes = 12\n"
        '[rooms."Lyon-1@example.com"]\nbuilding = "Confluence"\nfloor = "2"'
    )
    settings = folder.load()
    place = settings.place
    assert (place.name, place.site, place.building, place.floor) == (
        *("lyon-1", "lyon"),
        *("Confluence", "2"),
    )
    assert (place.mailbox, place.timezone) == ("lyon-1@example.com", "Europe/Paris")
    assert ("release.window_minutes", "12", "sites.lyon") in settings.rules
    assert ("release.enabled", "true", "built in") in settings.rules


def test_letters_speak_the_language_of_who_reads_them(folder: Folder) -> None:
    folder.panel(AT_LYON)
    folder.sites('[sites.lyon]\nlanguage = "fr"\nwords.series_subject = "{room}"')
    settings = folder.load()
    assert settings.letters["fr"] == settings.words
    assert settings.letters["en"].notice_subject == "{room} will be released at {release}"
    assert settings.letters["en"].series_subject == "{room}"
