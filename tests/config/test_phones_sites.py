"""sites.toml on phones: rooms nearby, problems, a network for guests."""

import pytest

from panel.config.neighbours import Neighbour
from panel.config.policy_table import policy_table
from panel.config.sites import Sites
from tests.config.folder import ROOM, Folder

LYON = """
[sites.lyon]
[rooms."Lyon-1@example.com"]
site = "lyon"
[rooms."lyon-2@example.com"]
site = "lyon"
name = "Salle Bellecour"
[rooms."lyon-3@example.com"]
site = "lyon"
[rooms."oslo-1@example.com"]
"""


def near(folder: Folder, sites: str) -> list[str]:
    folder.panel(ROOM)
    folder.sites(sites)
    return [neighbour.name for neighbour in folder.load().near]


def test_the_rooms_of_its_site_are_near_but_not_the_room_itself(folder: Folder) -> None:
    assert near(folder, LYON) == ["Salle Bellecour", "lyon-3"]
    assert folder.load().near[0] == Neighbour(mailbox="lyon-2@example.com", name="Salle Bellecour")


def test_a_room_of_no_site_has_none_near(folder: Folder) -> None:
    folder.panel('[room]\nmailbox = "oslo-1@example.com"\n')
    folder.sites(LYON)
    assert folder.load().near == ()


def test_those_that_are_named_are_near_in_that_order(folder: Folder) -> None:
    named = '[sites.lyon.phone]\nnear = ["lyon-3@example.com", "lyon-1@example.com", "paris@b"]'
    assert near(folder, LYON + named) == ["lyon-3", "paris"]


def test_an_empty_list_means_none_rather_than_those_of_the_site(folder: Folder) -> None:
    assert near(folder, f"{LYON}[defaults.phone]\nnear = []") == []


def test_of_a_large_site_only_the_first_sixty_are_near(folder: Folder) -> None:
    rooms = "".join(f'[rooms."r{n}@b"]\nsite = "lyon"\n' for n in range(70))
    assert near(folder, LYON + rooms)[-1] == "r57"
    assert len(folder.load().near) == 60


def test_a_room_may_do_without_the_network_of_its_site(folder: Folder) -> None:
    folder.panel(ROOM)
    wifi = '[sites.lyon.wifi]\nname = "Guests"\npassword = "come-in-please"\n'
    folder.sites(f"{LYON}{wifi}")
    assert folder.load().wifi.name == "Guests"
    folder.sites(f'{LYON}{wifi}[rooms."Lyon-1@example.com".wifi]\nname = ""')
    assert folder.load().wifi.name == ""


def test_a_site_may_report_in_another_way_than_all(folder: Folder) -> None:
    folder.panel(ROOM)
    folder.sites(
        f'{LYON}[defaults.phone]\nreport_mail = "desk@b"\n'
        '[sites.lyon.phone]\nreport_mail = ""\nreport_url = "https://tickets.example.com/"'
    )
    assert folder.load().codes.report_url == "https://tickets.example.com/"


def test_a_hook_may_carry_its_key_and_no_table_shows_it(folder: Folder) -> None:
    hook = "https://prod-1.example.com:443/workflows/1/invoke?api-version=1&sig=s3cret"
    folder.panel(ROOM)
    folder.sites(f'[defaults.phone]\nreport_url = "{hook}"')
    assert folder.load().codes.report_url == hook
    assert "s3cret" not in policy_table(Sites.read(folder.sites_toml))


WRONG = {
    "too many rooms nearby": (
        f"[defaults.phone]\nnear = [{', '.join(f'{chr(34)}r{n}@b{chr(34)}' for n in range(61))}]",
        "defaults.phone.near = […] holds 61: give a list in brackets of at most 60, each item a "
        "mailbox's address.",
    ),
    "nearby, but no mailbox": (
        '[defaults.phone]\nnear = ["a@b", "kitchen"]',
        'defaults.phone.near, item 2: "kitchen" cannot be used: give a mailbox\'s address.',
    ),
    "near itself": (
        '[rooms."a@b".phone]\nnear = ["c@b", "A@b"]',
        'rooms."a@b".phone.near names the room itself: remove it.',
    ),
    "nearby twice": (
        '[sites.lyon.phone]\nnear = ["a@b", "A@b"]',
        'sites.lyon.phone.near names "a@b" twice: keep one.',
    ),
    "two ways to report": (
        '[defaults.phone]\nreport_mail = "desk@b"\n[sites.a.phone]\nreport_url = "https://b/"',
        "sites.a.phone.report_url stands beside defaults.phone.report_mail: "
        'keep one, and write "" for the other.',
    ),
    "a report in the clear": (
        '[defaults.phone]\nreport_url = "http://b/"',
        "defaults.phone.report_url = (not shown) cannot be used: give an https:// address of at "
        'most 1000 characters, such as "https://tickets.example.com/rooms".',
    ),
    "a report to nobody": (
        '[defaults.phone]\nreport_mail = "desk"',
        'defaults.phone.report_mail = "desk" cannot be used: '
        'give a mail address, such as "facilities@example.com".',
    ),
    "a password for no network": (
        '[defaults.wifi]\npassword = "come-in-please"',
        'defaults.wifi.password stands without a name: write name = "Guests" beside it.',
    ),
    "no network, and hidden": (
        "[sites.a.wifi]\nhidden = true",
        'sites.a.wifi.hidden stands without a name: write name = "Guests" beside it.',
    ),
    "a password too short": (
        '[defaults.wifi]\nname = "Guests"\npassword = "letmein"',
        "defaults.wifi.password = (not shown) cannot be used: give at least 8 letters, digits and "
        "signs of ASCII, of at most 63 characters.",
    ),
    "a network's name too long in bytes": (
        f'[defaults.wifi]\nname = "{"é" * 17}"',
        f'defaults.wifi.name = "{"é" * 17}" is longer than 32 bytes: '
        "give the network's own name, in which accents count twice.",
    ),
    "a network's name too long": (
        f'[defaults.wifi]\nname = "{"e" * 33}"',
        f'defaults.wifi.name = "{"e" * 33}" cannot be used: '
        'give one line of at most 32 characters, such as "Guests".',
    ),
}


@pytest.mark.parametrize(("text", "sentence"), WRONG.values(), ids=WRONG)
def test_one_sentence_names_file_key_value_and_remedy(
    folder: Folder, text: str, sentence: str
) -> None:
    assert folder.complaint_about_sites(text) == f"sites.toml: {sentence}"


def test_a_password_is_for_the_door_and_not_for_the_table_of_rules(folder: Folder) -> None:
    folder.sites('[defaults.wifi]\nname = "Guests"\npassword = "come-in-please"')
    told = policy_table(Sites.read(folder.sites_toml))
    assert "wifi.password                        = (not shown)  (defaults)" in told
    assert "come-in" not in told
    assert 'phone.report_url                     = ""  (built in)' in told


def test_the_table_of_rules_tells_what_phones_are_offered(folder: Folder) -> None:
    folder.sites(f'{LYON}[rooms."oslo-1@example.com".phone]\nnear = []\nbook_later = false')
    told = policy_table(Sites.read(folder.sites_toml))
    assert "phone.near                           = its site's  (built in)" in told
    assert 'phone.near                           = []  (rooms."oslo-1@example.com")' in told
    assert 'phone.book_later                     = false  (rooms."oslo-1@example.com")' in told
