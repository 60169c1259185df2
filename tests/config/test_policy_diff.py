"""`room-panel policy diff`: what another sites.toml changes, for whom, and what that does."""

import pytest

from panel.__main__ import main
from panel.config.likelihood import JUDGES, likelihood
from panel.config.policy_diff import changes
from panel.config.sites import Sites
from tests.config.folder import Folder

LYON = '[rooms."lyon-1@example.com"]\nsite = "lyon"\n[sites.lyon]\n'
MORE, LESS = "Releases become more likely.", "Releases become less likely."
UNKNOWN = "Whether releases become more or less likely cannot be said."


def sites(text: str) -> Sites:
    return Sites.of(text.encode(), "sites.toml")


def told(old: str, new: str) -> list[str]:
    return [*changes(sites(old), sites(new))]


def test_a_change_is_told_where_it_is_made_with_its_origins() -> None:
    new = f"[defaults.release]\nwindow_minutes = 12\n{LYON}release.margin_minutes = 3"
    assert told(LYON, new) == [
        "where no site or room says otherwise:",
        "  release.window_minutes: 10 (built in) -> 12 (defaults)",
        f"  {LESS}",
        "site lyon:",
        "  release.margin_minutes: 0 (built in) -> 3 (sites.lyon)",
        f"  {LESS}",
    ]


def test_a_room_that_says_otherwise_is_told_apart() -> None:
    own = LYON.replace("[sites", "release.window_minutes = 12\n[sites")
    new = own.replace("12", "11").replace("[sites.lyon]", "[sites.lyon.release]\nstrikes = 2")
    assert told(own, new)[2:] == [
        "room lyon-1@example.com:",
        '  release.window_minutes: 12 (rooms."lyon-1@example.com") -> '
        '11 (rooms."lyon-1@example.com")',
        f"  {MORE}",
    ]


def test_sites_and_rooms_come_and_go() -> None:
    new = '[sites.oslo]\n[rooms."oslo-1@example.com"]\nsite = "oslo"'
    assert told(LYON, new) == [
        "site lyon: removed",
        "site oslo: added",
        "room lyon-1@example.com (site lyon): removed",
        "room oslo-1@example.com (site oslo): added",
    ]


def test_a_room_in_other_letters_is_the_same_room() -> None:
    assert told(LYON, LYON.replace("lyon-1@", "Lyon-1@")) == []


def test_a_room_that_moves_has_the_rules_of_its_new_site() -> None:
    both = f"{LYON}[sites.oslo.release]\nenabled = false\n"
    assert told(both, both.replace('"lyon"', '"oslo"')) == [
        "room lyon-1@example.com:",
        "  site: lyon -> oslo",
        "  release.enabled: true (built in) -> false (sites.oslo)",
        "  Nothing is released any more.",
    ]


def test_what_only_moves_to_another_level_changes_nothing() -> None:
    assert told("[sites.a]", "[sites.a.release]\nwindow_minutes = 10") == []


def test_words_of_ours_that_follow_the_language_are_not_told_one_by_one() -> None:
    assert told("", '[defaults]\nlanguage = "fr"') == [
        "where no site or room says otherwise:",
        '  language: "en" (built in) -> "fr" (defaults)',
    ]


def test_a_secret_that_changed_is_told_without_it() -> None:
    old = '[defaults.wifi]\nname = "a"\npassword = "come-in-please"'
    (_, line) = told(old, old.replace("in", "on"))
    assert line == "  wifi.password: (not shown) (defaults) -> another (defaults)"


def test_of_a_long_list_only_what_came_and_went_is_told() -> None:
    names = [f"person-{n}@example.com" for n in range(9)]
    old, new = (f"[defaults.release]\nexempt_organizers = {some}" for some in (names, names[1:]))
    assert told(old, new)[1] == (
        '  release.exempt_organizers: […] (defaults) -> another, without "person-0@example.com" '
        "(defaults)"
    )


SHIFTS = {
    MORE: [
        ("most_a_day = 3", ""),
        ("most_a_day = 3", "most_a_day = 4"),
        ("exempt_all_day = true", "exempt_all_day = false"),
        ("", "exempt_longer_than_hours = 8"),
        ('exempt_keywords = ["a", "b"]', 'exempt_keywords = ["a"]'),
        ('only_keywords = ["a"]', 'only_keywords = ["a", "b"]'),
        ('only_keywords = ["a"]', ""),
        ('holidays = "a.ics"', ""),
        ("calls_keep = true", "strikes = 3"),
    ],
    LESS: [
        ("", "most_a_day = 9"),
        ("window_minutes = 5", "warning_minutes = 3"),
        ("", 'protected_hours = ["sat"]'),
        ('only_keywords = ["a", "b"]', 'only_keywords = ["b"]'),
        ("", 'only_keywords = ["b"]'),
        ("", 'holidays = "a.ics"\nsettles_for_minutes = 20'),
    ],
    UNKNOWN: [
        ("window_minutes = 5", "stale_after_minutes = 5"),
        ('exempt_keywords = ["a"]', 'exempt_keywords = ["b"]'),
        ('holidays = "a.ics"', 'holidays = "b.ics"'),
    ],
    "": [("", 'own_domains = ["a.com"]\ncancel_up_to = 3\nundo_minutes = 0\nstrikes = 3')],
    "Nothing is released any more.": [
        ("", "halted = true\nwindow_minutes = 5"),
        ("", "shadow = true"),
    ],
    "Nothing is released, as before.": [("halted = true", "shadow = true")],
    "From now on there are releases here, where there were none.": [
        ("shadow = true\nwindow_minutes = 5", "")
    ],
}


@pytest.mark.parametrize(
    ("said", "old", "new"), [(said, *pair) for said, pairs in SHIFTS.items() for pair in pairs]
)
def test_whether_there_will_be_more_releases_is_said_where_it_can_be(
    said: str, old: str, new: str
) -> None:
    was, now = (sites(f"[defaults.release]\n{text}").rules() for text in (old, new))
    assert likelihood(was, now) == said


@pytest.mark.parametrize(
    ("said", "old", "new"),
    [
        (LESS, "", "notice.minutes_before = 5"),
        (MORE, "", 'presence.on_fault = "checkin_only"'),
        (MORE, "", "presence.ends_when_empty_minutes = 20"),
        (LESS, "presence.ends_when_empty_minutes = 20", "presence.ends_when_empty_minutes = 30"),
        ("", "", 'language = "fr"\nnotice.to = "everyone"\npresence.walk_in_minutes = 15'),
    ],
)
def test_notices_and_sensors_matter_too(said: str, old: str, new: str) -> None:
    was, now = (sites(f"[defaults]\n{text}").rules() for text in (old, new))
    assert likelihood(was, now) == said


def test_every_key_that_is_judged_is_one() -> None:
    assert JUDGES.keys() <= {key for key, _ in sites("").rules().values()}


@pytest.fixture
def two(folder: Folder) -> tuple[str, str]:
    folder.write("old.toml", LYON)
    folder.write("new.toml", f"{LYON}release.strikes = 2\n")
    return str(folder.path / "old.toml"), str(folder.path / "new.toml")


Said = pytest.CaptureFixture[str]


def test_other_rules_are_exit_code_1(two: tuple[str, str], capsys: Said) -> None:
    assert main(["policy", "diff", *two]) == 1
    assert "  release.strikes: 0 (built in) -> 2 (sites.lyon)\n" in capsys.readouterr().out


def test_the_same_rules_are_exit_code_0_and_said_so(two: tuple[str, str], capsys: Said) -> None:
    assert main(["policy", "diff", two[0], two[0]]) == 0
    assert capsys.readouterr().out == "Nothing has changed.\n"


def test_a_file_that_cannot_be_read_is_exit_code_2(two: tuple[str, str], capsys: Said) -> None:
    assert main(["policy", "diff", two[0], f"{two[1]}.x"]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "does not exist" in printed.err


def test_a_check_tells_what_changed_when_it_is_asked_to(two: tuple[str, str], capsys: Said) -> None:
    assert main(["policy", "check", two[1], "--was", two[0]]) == 0
    assert f"Since {two[0]}:\nsite lyon:\n  release.strikes" in capsys.readouterr().out
    assert main(["policy", "check", two[1], "--was", f"{two[0]}.x"]) == 2
