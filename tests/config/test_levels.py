"""Defaults, sites, rooms: the most specific wins, key by key."""

from dataclasses import fields
from datetime import UTC, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from panel.config.booking import Booking
from panel.config.release_rules import Notice, Release
from panel.config.rules import Presence, policy
from panel.config.sites import Sites
from panel.config.words import WORDS
from panel.domain.policy import OnSensorFault, ReleasePolicy
from panel.domain.protected import Protected
from panel.zone import zone_named
from tests.config.folder import ROOM, Folder

AT_LYON = f'{ROOM}site = "lyon"\n'
IN_UTC = f'{ROOM}timezone = "UTC"\n'


def here() -> Protected:
    """In the zone of this machine, as it is by now."""
    return Protected(zone=zone_named(""))


def minutes(number: int) -> timedelta:
    return timedelta(minutes=number)


def test_nothing_said_is_the_rules_of_the_domain(folder: Folder) -> None:
    folder.panel(IN_UTC)
    assert folder.load().policy == policy(
        Release(), Presence(), Notice(), Booking(), zone=ZoneInfo("UTC")
    )
    assert policy(Release(), Presence(), Notice(), Booking(), zone=UTC) == ReleasePolicy()
    assert folder.load().origin == {}


@given(st.integers(1, 60), st.integers(0, 120), st.floats(0.5, 24), st.booleans())
def test_every_rule_of_the_domain_can_be_set(
    number: int, opens: int, hours: float, exempt: bool
) -> None:
    release = Release(
        enabled=exempt,
        window_minutes=number,
        opens_before_minutes=opens,
        warning_minutes=number,
        gives_up_after_minutes=number,
        exempt_all_day=exempt,
        exempt_longer_than_hours=hours,
        exempt_booked_within_minutes=opens,
        stale_after_minutes=number,
        settles_for_minutes=number,
        undo_minutes=number,
    )
    presence = Presence(
        on_fault="checkin_only",
        checks_in=exempt,
        ends_when_empty_minutes=opens,
        walk_in_minutes=number,
    )
    held = policy(release, presence, Notice(), Booking(longest_hours=number), zone=UTC)
    assert held.longest_booking == timedelta(hours=number)
    assert held.window == held.warning == held.gives_up_after == minutes(number)
    assert held.take_back_within == minutes(number)
    assert held.agenda_stale_after == held.settles_for == held.walk_in_books == minutes(number)
    assert held.opens_before == held.exempt_booked_within == minutes(opens)
    assert held.ends_when_empty_for == minutes(opens if exempt else 0)
    assert held.exempt_longer_than == timedelta(hours=hours)
    assert held.enabled is held.exempt_all_day is held.presence_checks_in is exempt
    assert held.on_sensor_fault is OnSensorFault.CHECK_IN_ONLY


def test_no_rule_of_the_domain_lacks_a_setting() -> None:
    tables = (Release, Presence, Notice)
    settings = [key for table in tables for key in table.__struct_fields__] + ["longest_hours"]
    rules = {field.name for field in fields(ReleasePolicy)} - {"rules_known"}
    assert len(rules - {"protected"} | {"holidays", "hours"}) == len(settings)


def test_a_room_that_is_never_given_back_is_not_when_it_is_empty_either(folder: Folder) -> None:
    folder.panel(AT_LYON)
    folder.sites(
        "[defaults.presence]\nends_when_empty_minutes = 20\n[sites.lyon.release]\nenabled = false"
    )
    assert folder.load().policy == ReleasePolicy(enabled=False, protected=here())


def test_presence_has_its_levels_too(folder: Folder) -> None:
    folder.panel(AT_LYON)
    folder.sites(
        "[defaults.presence]\nwalk_in_minutes = 15\nchecks_in = true\n"
        '[sites.lyon.presence]\nwalk_in_minutes = 0\non_fault = "checkin_only"\n'
        '[rooms."lyon-1@example.com".presence]\non_fault = "keep"\nends_when_empty_minutes = 20'
    )
    settings = folder.load()
    assert settings.policy == ReleasePolicy(
        presence_checks_in=True, ends_when_empty_for=minutes(20), protected=here()
    )
    assert settings.origin == {
        "presence.checks_in": "defaults",
        "presence.walk_in_minutes": "sites.lyon",
        "presence.on_fault": 'rooms."lyon-1@example.com"',
        "presence.ends_when_empty_minutes": 'rooms."lyon-1@example.com"',
    }


def test_a_site_wins_over_the_defaults(folder: Folder) -> None:
    folder.panel(AT_LYON)
    folder.sites(
        "[defaults.release]\nwindow_minutes = 15\n[sites.lyon.release]\nwindow_minutes = 20"
    )
    settings = folder.load()
    assert settings.policy.window == minutes(20)
    assert settings.origin["release.window_minutes"] == "sites.lyon"


def test_a_room_wins_over_its_site(folder: Folder) -> None:
    folder.panel(AT_LYON)
    folder.sites(
        "[sites.lyon.release]\nwindow_minutes = 20\nopens_before_minutes = 5\n"
        '[rooms."lyon-1@example.com".release]\nwindow_minutes = 25'
    )
    policy = folder.load().policy
    assert (policy.window, policy.opens_before) == (minutes(25), minutes(5))


def test_another_site_and_another_room_change_nothing(folder: Folder) -> None:
    folder.panel(AT_LYON)
    folder.sites(
        "[sites.lyon]\n[sites.oslo.release]\nwindow_minutes = 20\n"
        '[rooms."lyon-2@example.com".release]\nwindow_minutes = 25'
    )
    assert folder.load().policy.window == minutes(10)


def test_sites_toml_may_say_where_a_room_is_and_letters_do_not_matter(folder: Folder) -> None:
    folder.panel(ROOM)
    folder.sites(
        '[sites.lyon.release]\nwindow_minutes = 20\n[rooms."Lyon-1@Example.com"]\nsite = "lyon"'
    )
    settings = folder.load()
    assert settings.room.site == "lyon"
    assert settings.policy.window == minutes(20)


def test_what_a_level_repeats_counts_although_it_is_the_default(folder: Folder) -> None:
    folder.panel(AT_LYON)
    folder.sites(
        "[defaults.release]\nwindow_minutes = 15\n[sites.lyon.release]\nwindow_minutes = 10"
    )
    assert folder.load().policy.window == minutes(10)


def test_the_panels_own_language_wins_and_its_words_follow(folder: Folder) -> None:
    folder.panel(f'{AT_LYON}[screen]\nlanguage = "fr"\n')
    folder.sites('[sites.lyon]\nlanguage = "en"\nshow = "subject"')
    settings = folder.load()
    assert (settings.screen.language, settings.screen.show) == ("fr", "subject")
    assert settings.words == WORDS["fr"]
    assert settings.origin["language"] == "panel.toml"


def test_words_of_ones_own_replace_ours_one_by_one(folder: Folder) -> None:
    folder.panel(AT_LYON)
    folder.sites('[sites.lyon]\nlanguage = "fr"\n[defaults.words]\nwalk_up_subject = "Impromptu"')
    words = folder.load().words
    assert words.walk_up_subject == "Impromptu"
    assert words.release_comment == WORDS["fr"].release_comment


def test_sites_toml_may_stand_elsewhere(folder: Folder) -> None:
    folder.panel(f'{ROOM}[panel]\nsites = "shared/all.toml"\n')
    folder.write("shared/all.toml", "[defaults.release]\nwindow_minutes = 30")
    assert folder.load().policy.window == minutes(30)


def test_one_level_is_not_changed_by_reading_another(folder: Folder) -> None:
    folder.sites(
        "[defaults.release]\nwindow_minutes = 15\n[sites.lyon.release]\nwindow_minutes = 20"
    )
    sites = Sites.read(folder.sites_toml)
    assert sites.rules(site="lyon").release.window_minutes == 20
    assert sites.rules().release.window_minutes == 15
