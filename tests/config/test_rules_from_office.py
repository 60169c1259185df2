"""From an https address to the rules of a panel that runs: good rules, bad ones, none."""

import asyncio
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from panel.config import PanelSettings, Watch, load_panel
from panel.config.fetching import Changed, Failed, Outcome, Refused, Source
from panel.config.following import Line

from .folder import ROOM, Folder
from .office import Office

RULES = "[sites.lyon.release]\nwindow_minutes = 15\n"


class Door:
    """A panel that takes its rules from the office."""

    def __init__(self, folder: Folder, office: Office) -> None:
        folder.panel(f'{ROOM}site = "lyon"\n[panel]\nstate = "state"\nsites = "{office.url}"\n')
        self._folder = folder
        self._runner = asyncio.Runner()
        self._line = Line(office.ca_file)
        self.watch = Watch(folder.panel_toml, folder.load(), self._load)
        self.watch.check()
        (fetched,) = self.watch.settings.fetched_rules
        self._source = Source(fetched)

    def asks(self) -> Outcome:
        """And looks at what it keeps, twice."""
        outcome = self._runner.run(self._line.refresh(self._source))
        self.watch.check()
        self.watch.check()
        return outcome

    @property
    def window(self) -> timedelta:
        return self.watch.settings.policy.window

    @property
    def knows_its_rules(self) -> bool:
        return self.watch.settings.policy.rules_known

    def closes(self) -> None:
        self._runner.run(self._line.close())
        self._runner.close()

    def _load(self, path: Path) -> PanelSettings:
        return load_panel(path, self._folder.environment)


@pytest.fixture
def door(folder: Folder, office: Office) -> Iterator[Door]:
    door = Door(folder, office)
    yield door
    door.closes()


def test_rules_published_by_the_office_hold_at_the_door(door: Door, office: Office) -> None:
    assert not door.knows_its_rules
    office.publishes(RULES)
    assert door.asks() == Changed()
    assert door.knows_its_rules
    assert door.window == timedelta(minutes=15)


def test_what_the_door_cannot_live_by_is_refused_and_what_held_holds(
    door: Door, office: Office
) -> None:
    office.publishes(RULES)
    door.asks()
    for wrong in ("[sites.oslo]", RULES.replace("15", "1"), "[sites", "window_minutes = 20"):
        office.publishes(wrong)
        outcome = door.asks()
        assert isinstance(outcome, Refused)
        assert "127.0.0.1" in outcome.sentence or "panel.toml" in outcome.sentence
        assert "secret" not in outcome.sentence
    assert door.window == timedelta(minutes=15)


def test_an_office_that_is_gone_leaves_the_rules_as_they_were(door: Door, office: Office) -> None:
    office.publishes(RULES)
    door.asks()
    office.answers(500)
    assert isinstance(door.asks(), Failed)
    assert door.knows_its_rules
    assert door.window == timedelta(minutes=15)
