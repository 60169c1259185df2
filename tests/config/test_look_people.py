"""Clock, country, reach and languages in `[….look]`, and what the screen is given of them."""

import pytest

from panel.config import ConfigError
from panel.config.settings import LANGUAGES
from panel.dressing import look_of
from panel.ui.look import Look
from panel.zone import country_of
from tests.config.folder import Folder

ROOM = '[room]\nmailbox = "lyon-1@example.com"\nsite = "lyon"\n'


def look(folder: Folder, said: str, room: str = "") -> Look:
    folder.panel(ROOM + room)
    folder.sites(f"[sites.lyon.look]\n{said}")
    return look_of(folder.load())


def test_nothing_said_is_the_time_zones_country_and_every_language(folder: Folder) -> None:
    found = look(folder, "", 'timezone = "Europe/Paris"\n')
    assert (found["clock"], found["region"], found["reach"]) == ("auto", "FR", "anywhere")
    assert tuple(found["languages"]) == LANGUAGES


def test_what_is_said_holds(folder: Folder) -> None:
    said = 'clock = "12"\nregion = "CH"\nreach = "low"\nlanguages = ["fr", "de"]'
    found = look(folder, said, 'timezone = "Europe/Paris"\n')
    assert (found["clock"], found["region"], found["reach"]) == ("12", "CH", "low")
    assert found["languages"] == ["fr", "de"]


@pytest.mark.parametrize(
    "said", ['clock = "13"', 'region = "Switzerland"', 'languages = ["da"]', 'reach = "high"']
)
def test_what_cannot_be_is_refused_with_its_place(folder: Folder, said: str) -> None:
    key = said.partition(" ")[0]
    with pytest.raises(ConfigError, match=rf"sites\.toml: sites\.lyon\.look\.{key}"):
        look(folder, said)


@pytest.mark.parametrize(
    ("zone", "country"),
    [("Europe/Paris", "FR"), ("America/Argentina/Buenos_Aires", "AR"), ("UTC", "")],
)
def test_a_time_zone_has_its_country(zone: str, country: str) -> None:
    assert country_of(zone) == country
