"""All that is wrong with a list is told at once, with line and column; nothing is written."""

import pytest

from .desk import AMPERE, HEAD, VOLTA, Desk


def test_all_that_is_wrong_is_told_at_once(desk: Desk) -> None:
    desk.lists(
        f"{HEAD},capacity,timezone",
        f"{AMPERE},8,",
        f"{VOLTA.replace('volta@', 'AMPERE@')},8,",
        ",Lyon-Confluence-1-Coulomb,10000000cccccccc,8,",
        "ohm@example.com,Ohm,10000000AAAAAAAA,8,",
        "watt@example.com,Lyon-Confluence-1-Watt,10000000dddddddd,many,",
        "bell@example.com,Lyon-Confluence-1-Bell,10000000eeeeeeee,8,Europe/Lyon",
    )
    assert desk.complaints() == [
        'rooms.csv, line 3: column mailbox: "AMPERE@example.com" stands in line 2 too: give each '
        "panel its own.",
        "rooms.csv, line 4: column mailbox is empty: write the room's address.",
        'rooms.csv, line 5: column serial: "10000000AAAAAAAA" stands in line 2 too: give each '
        "panel its own.",
        'rooms.csv, line 5: column name: "Ohm" does not follow "City-Building-Floor-Room": rename '
        "the room, or give another --scheme.",
        'rooms.csv, line 6: column capacity: "many" is no number: write digits.',
        'rooms.csv, line 7: column timezone: room.timezone = "Europe/Lyon" is no IANA time zone: '
        'write one such as "Europe/Paris".',
    ]


def test_what_is_wrong_with_all_is_told_once(desk: Desk) -> None:
    desk.lists(HEAD, AMPERE, VOLTA, *(f"r{n}@x.org,L-A-1-{n},{n:08}" for n in range(10, 30)))
    desk.keeps("template.toml", "[screen]\nscale = 9\n")
    (sentence,) = desk.complaints()
    assert sentence.startswith("rooms.csv, lines 2, 3, 4 and 19 more: screen.scale = 9 is out of")


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ([], "line 1: has no column mailbox: name each column in the first line."),
        ([HEAD], "line 1: is followed by no room: write one in each line."),
        (["mailbox,nam", "a@b.org,x"], 'line 1: column "nam" is not known: did you mean name?'),
        (["mailbox,Mailbox"], "line 1: column mailbox stands there twice: remove one."),
        ([HEAD, "a@b.org"], "line 2: has 1 cells, but there are 3 columns: correct it."),
        (
            [HEAD, "not an address,A-B-C-D,10000000"],
            'line 2: column mailbox: room.mailbox = "not an address" ',
        ),
        ([HEAD, "a@b.org,A-B-C-D,../etc"], "line 2: column serial: holds more than letters, "),
    ],
)
def test_a_wrong_list_is_told_where(desk: Desk, lines: list[str], told: str) -> None:
    desk.lists(*lines)
    assert desk.complaints()[0].startswith(f"rooms.csv, {told}")


def test_a_list_in_the_letters_of_old_is_told_where(desk: Desk) -> None:
    desk.lists(HEAD, VOLTA, AMPERE, encoding="cp1252")
    assert desk.complaints() == ["rooms.csv, line 3: is not UTF-8: save it as CSV UTF-8."]


@pytest.mark.parametrize(
    ("scheme", "name", "good"),
    [
        ("City-Building-Floor-Room", "Lyon-A-1-Salle Ampère", True),
        ("City-Building-Floor-Room", "Lyon-A-1", False),
        ("City-Building-Floor-Room", "Lyon-A-1-2-3", False),
        ("City-Building-Floor-Room", "Lyon--1-2", False),
        ("City-Building-Floor-Room", "Lyon- A-1-2", False),
        ("City-Building-Floor-Room", "", False),
        ("Site.Floor/Room", "LYN.3/Ampère", True),
        ("Site.Floor/Room", "LYN-3-Ampère", False),
        ("", "anything", True),
    ],
)
def test_names_follow_the_scheme(desk: Desk, scheme: str, name: str, good: bool) -> None:
    desk.lists("mailbox;name", f"a@example.com;{name}")
    assert (desk.makes("--scheme", scheme) == 0) is good


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--secret", "graph-secret"], "Each --secret and --file is NAME=FILE, never the secret"),
        (["--secret", "a=/nowhere"], "a leads to /nowhere, which does not exist: put it there, or"),
        (["--template", "/nowhere"], "/nowhere does not exist: write it, or correct the path."),
    ],
)
def test_a_wrong_word_is_told(desk: Desk, words: list[str], told: str) -> None:
    desk.lists(HEAD, AMPERE)
    assert desk.complaints(*words)[0].startswith(told)


def test_a_secret_never_shows_in_a_complaint(desk: Desk) -> None:
    desk.lists(HEAD, AMPERE)
    desk.keeps("graph-secret", "tell nobody " * 10_000)
    assert desk.complaints()
    assert "tell nobody" not in desk.complaint


def test_a_folder_that_cannot_be_made_is_told(desk: Desk) -> None:
    desk.lists(HEAD, AMPERE)
    desk.out.write_text("in the way")
    assert desk.makes() == 2
    assert desk.complaint == f"{desk.out} cannot be written (File exists).\n"
