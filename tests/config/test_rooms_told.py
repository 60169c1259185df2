"""What sites.toml tells of rooms for those who look for one: how many seats, and what is in it."""

import pytest

from panel.config.neighbours import Neighbour
from panel.config.policy_diff import changes
from panel.config.sites import Sites
from panel.nearby.other import Feature
from tests.config.folder import ROOM, Folder

LYON = """
[sites.lyon]
[rooms."Lyon-1@example.com"]
site = "lyon"
capacity = 8
"""
BELLECOUR = """[rooms."lyon-2@example.com"]
site = "lyon"
name = "Salle Bellecour"
building = "Confluence"
floor = "2"
capacity = 12
features = ["screen", "wheelchair"]
"""


def test_a_neighbour_is_told_of_with_all_that_is_known_of_it(folder: Folder) -> None:
    folder.panel(ROOM)
    folder.sites(LYON + BELLECOUR)
    assert folder.load().near == (
        Neighbour(
            mailbox="lyon-2@example.com",
            name="Salle Bellecour",
            building="Confluence",
            floor="2",
            capacity=12,
            features=("screen", "wheelchair"),
        ),
    )
    assert folder.load().place.capacity == 8


def test_the_door_itself_is_believed_before_the_site(folder: Folder) -> None:
    folder.panel(f"{ROOM}capacity = 6\n")
    folder.sites(LYON)
    assert folder.load().place.capacity == 6
    folder.panel(ROOM)
    assert folder.load().place.capacity == 8


def test_sites_toml_and_the_door_know_the_same_features(folder: Folder) -> None:
    folder.panel(ROOM)
    every = ", ".join(f'"{one.value}"' for one in Feature)
    folder.sites(f'{LYON}[rooms."lyon-2@example.com"]\nsite = "lyon"\nfeatures = [{every}]')
    assert folder.load().near[0].features == tuple(one.value for one in Feature)


WRONG = {
    "seats below none": (
        '[rooms."a@b"]\ncapacity = -1',
        'rooms."a@b".capacity = -1 is out of range: '
        "give a whole number from 0 to 10000, such as 8.",
    ),
    "a feature that nobody knows": (
        '[rooms."a@b"]\nfeatures = ["screen", "sofa"]',
        'rooms."a@b".features, item 2: "sofa" cannot be used: give "screen", "video", "audio", '
        '"whiteboard", "phone" or "wheelchair".',
    ),
}


@pytest.mark.parametrize(("text", "sentence"), WRONG.values(), ids=WRONG)
def test_one_sentence_names_file_key_value_and_remedy(
    folder: Folder, text: str, sentence: str
) -> None:
    assert folder.complaint_about_sites(text) == f"sites.toml: {sentence}"


def test_a_change_of_what_is_told_is_told() -> None:
    old = Sites.of(BELLECOUR.replace('site = "lyon"\n', "").encode(), "old")
    new = BELLECOUR.replace('site = "lyon"\n', "").replace("12", "14").replace('"screen", ', "")
    said = "\n".join(changes(old, Sites.of(new.encode(), "new")))
    assert "capacity: 12 -> 14" in said
    assert "features: screen, wheelchair -> wheelchair" in said
