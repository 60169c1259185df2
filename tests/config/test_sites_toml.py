"""sites.toml: one sentence for each way it can be wrong."""

import pytest

from tests.config.folder import ROOM, Folder

WRONG = {
    "out of range": (
        "[defaults.release]\nwindow_minutes = 61",
        "sites.toml: defaults.release.window_minutes = 61 is out of range: "
        "give a whole number from 1 to 60.",
    ),
    "of a site": (
        '[sites.lyon.release]\nopens_before_minutes = "ten"',
        'sites.toml: sites.lyon.release.opens_before_minutes = "ten" has the wrong type: '
        "give a whole number from 0 to 120.",
    ),
    "of a room": (
        '[rooms."lyon-1@example.com".release]\nenabled = "no"',
        'sites.toml: rooms."lyon-1@example.com".release.enabled = "no" has the wrong type: '
        "give true or false.",
    ),
    "no hours at all": (
        "[defaults.release]\nexempt_longer_than_hours = 0",
        "sites.toml: defaults.release.exempt_longer_than_hours = 0 is out of range: "
        "give a number from 0.5 to 24.",
    ),
    "unknown, close to one": (
        "[sites.lyon.release]\nwindow_minuts = 15",
        "sites.toml: sites.lyon.release.window_minuts = 15 is no setting: "
        "did you mean window_minutes?",
    ),
    "without its unit": (
        "[sites.lyon.release]\nwarning = 2",
        "sites.toml: sites.lyon.release.warning = 2 is no setting: did you mean warning_minutes?",
    ),
    "one table too high": (
        "[defaults]\nwindow_minutes = 15",
        "sites.toml: defaults.window_minutes = 15 is no setting: "
        "write window_minutes under [defaults.release].",
    ),
    "a site that is a value": (
        "[sites]\nlyon = true",
        "sites.toml: sites.lyon = true must be a table: write [sites.lyon].",
    ),
    "sites that are a list": (
        "sites = []",
        "sites.toml: sites = [] must be a table: write [sites.NAME].",
    ),
    "a room without its address": (
        "[rooms.lyon-1]\n",
        "sites.toml: [rooms.lyon-1] has no usable name: give a mailbox's address.",
    ),
    "a room at a site nobody knows": (
        '[sites.lyon]\n[rooms."a@b"]\nsite = "lion"',
        'sites.toml: rooms."a@b".site = "lion" is no site: did you mean lyon?',
    ),
    "a room at a site there is not": (
        '[rooms."a@b"]\nsite = "oslo"',
        'sites.toml: rooms."a@b".site = "oslo" is no site: add [sites.oslo] to sites.toml.',
    ),
    "a room twice": (
        '[rooms."a@b"]\n[rooms."A@B"]',
        'sites.toml: [rooms."A@B"] is there twice, in other letters: keep one.',
    ),
    "a warning longer than the window": (
        "[defaults.release]\nwarning_minutes = 12\nwindow_minutes = 11\nsettles_for_minutes = 30",
        "sites.toml: defaults.release.warning_minutes = 12 is longer than "
        "window_minutes = 11 (defaults): give 11 or less, or raise window_minutes.",
    ),
    "a warning longer than all must have been well": (
        "[sites.a.release]\nwarning_minutes = 9\n[defaults.release]\nsettles_for_minutes = 8",
        "sites.toml: sites.a.release.warning_minutes = 9 is longer than "
        "settles_for_minutes = 8 (defaults): give 8 or less, or raise settles_for_minutes.",
    ),
    "a window shorter than the warning built in": (
        '[rooms."a@b".release]\nwindow_minutes = 1',
        "sites.toml: release.warning_minutes = 2 (built in) is longer than "
        'window_minutes = 1 (rooms."a@b"): give 1 or less, or raise window_minutes.',
    ),
    "a warning of a room longer than the window of its site": (
        "[sites.a.release]\nwindow_minutes = 5\n"
        '[rooms."a@b"]\nsite = "a"\nrelease.warning_minutes = 6',
        'sites.toml: rooms."a@b".release.warning_minutes = 6 is longer than '
        "window_minutes = 5 (sites.a): give 5 or less, or raise window_minutes.",
    ),
    "no such answer to a fault": (
        '[defaults.presence]\non_fault = "release"',
        'sites.toml: defaults.presence.on_fault = "release" cannot be used: '
        'give "keep" or "checkin_only".',
    ),
    "a rule for presence one table too high": (
        "[defaults]\nchecks_in = true",
        "sites.toml: defaults.checks_in = true is no setting: "
        "write checks_in under [defaults.presence].",
    ),
    "a rule for presence outside of every level": (
        "[presence]\nchecks_in = true",
        "sites.toml: presence = {…} is no setting: write presence under [defaults].",
    ),
    "a level's rule without its site": (
        '[sites]\nlanguage = "fr"',
        'sites.toml: sites.language = "fr" stands in no table: write language under [sites.NAME].',
    ),
    "empty too soon": (
        "[sites.lyon.presence]\nends_when_empty_minutes = 4",
        "sites.toml: sites.lyon.presence.ends_when_empty_minutes = 4 is too soon to call a room "
        "empty: give 5 or more, or 0 for never.",
    ),
    "empty before the warning could be shown": (
        "[defaults.release]\nwarning_minutes = 8\n"
        '[rooms."a@b".presence]\nends_when_empty_minutes = 6',
        'sites.toml: rooms."a@b".presence.ends_when_empty_minutes = 6 is shorter than '
        "warning_minutes = 8 (defaults): give 8 or more, or lower warning_minutes.",
    ),
    "a booking too short to be made": (
        "[defaults.presence]\nwalk_in_minutes = 3",
        "sites.toml: defaults.presence.walk_in_minutes = 3 is too short to book: "
        "give 5 or more, or 0 for no such bookings.",
    ),
    "too many words": (
        f'[defaults.words]\nwalk_up_subject = "{"a" * 256}"',
        f'sites.toml: defaults.words.walk_up_subject = "{"a" * 60}…" cannot be used: '
        "give one line of at most 255 characters.",
    ),
}


@pytest.mark.parametrize(("text", "sentence"), WRONG.values(), ids=WRONG)
def test_one_sentence_names_file_key_value_and_remedy(
    folder: Folder, text: str, sentence: str
) -> None:
    assert folder.complaint_about_sites(text) == sentence


def test_a_mistake_about_another_room_is_a_mistake_too(folder: Folder) -> None:
    wrong = '[rooms."paris-9@example.com".release]\nwindow_minutes = 0'
    assert "paris-9@example.com" in folder.complaint_about_sites(wrong)


def test_a_warning_as_long_as_the_window_is_no_mistake(folder: Folder) -> None:
    folder.panel(ROOM)
    folder.sites("[defaults.release]\nwarning_minutes = 8\nwindow_minutes = 8")
    assert folder.load().policy.warning == folder.load().policy.window


def test_a_contradiction_that_only_this_panels_site_makes_is_found(folder: Folder) -> None:
    folder.panel(f'{ROOM}site = "lyon"')
    folder.sites(
        "[sites.lyon.release]\nwindow_minutes = 5\n"
        '[rooms."lyon-1@example.com".release]\nwarning_minutes = 6'
    )
    assert (
        "warning_minutes = 6 is longer than window_minutes = 5 (sites.lyon)" in folder.complaint()
    )


def test_the_two_files_may_not_put_a_room_at_two_sites(folder: Folder) -> None:
    folder.panel(f'{ROOM}site = "lyon"')
    folder.sites('[sites.lyon]\n[sites.oslo]\n[rooms."lyon-1@example.com"]\nsite = "oslo"')
    assert folder.complaint() == (
        'panel.toml: room.site = "lyon", but sites.toml puts lyon-1@example.com at "oslo": '
        "remove one of them."
    )


def test_a_panel_at_a_misspelt_site_is_told_the_right_one(folder: Folder) -> None:
    folder.sites("[sites.lyon]")
    assert folder.complaint_about_panel(f'{ROOM}site = "lyons"') == (
        'panel.toml: room.site = "lyons" is no site: did you mean lyon?'
    )
